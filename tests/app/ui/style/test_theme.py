"""Colours that can be read, fonts that are there, and light and dark that follow whoever leads."""

import dataclasses
import re
from pathlib import Path

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.style.color_maps import diverging_map, sequential_map
from app.ui.style.fonts import ANSWER, BODY, MEDIUM, REGULAR, SEMI_BOLD, SMALL, TITLE, font
from app.ui.style.qt_style import ThemeChoice, resolve, style_application, style_sheet
from app.ui.style.theme import CONTRAST, DARK, LIGHT, Theme

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
GROUNDS = ("window", "surface", "paper")


def luminance(color: str) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    channels = np.array([QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF()])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
def test_words_can_be_read(theme: Theme) -> None:
    words = ("text", "text_muted", "accent", "speaks_for_text", "speaks_against_text", "warning")
    for word in words:
        for ground in GROUNDS:
            assert contrast(getattr(theme, word), getattr(theme, ground)) >= 4.5, (word, ground)
    for fill in (theme.accent_fill, theme.accent_pressed):
        assert contrast(theme.on_accent, fill) >= 4.5
    for word in ("text", "accent"):
        assert contrast(getattr(theme, word), theme.accent_soft) >= 4.5, word
    for color in (
        *(theme.layer(each) for each in range(1, 5)),
        theme.saturated,
        theme.text_disabled,
        *theme.series,
    ):  # of legends
        for ground in ("window", "surface"):
            assert contrast(color, getattr(theme, ground)) >= 4.5, (color, ground)


def test_high_contrast_has_seven_to_one() -> None:
    for word in ("text", "text_muted", "text_disabled", "accent", "warning", "layer1", "layer2", "border"):
        assert contrast(getattr(CONTRAST, word), CONTRAST.window) >= 7, word


@THEMES
def test_marks_can_be_told_from_their_ground(theme: Theme) -> None:
    marks = (
        "speaks_for",
        "speaks_against",
        "layer1",
        "layer2",
        "layer3",
        "layer4",
        "mark",
        "inactive",
        "saturated",
        "bar",
        "accent_fill",
    )
    colors = {name: getattr(theme, name) for name in marks} | {color: color for color in theme.series}
    for name, color in colors.items():
        for ground in GROUNDS:
            assert contrast(color, getattr(theme, ground)) > 3, (name, ground)


def oklab(color: str) -> np.ndarray:
    """The place of a colour where distances are as eyes see them (B. Ottosson, 2020)."""
    channels = np.array([QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF()])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    cones = np.array([[0.41222147, 0.53633254, 0.05144599], [0.2119035, 0.6806995, 0.10739696],
                      [0.08830246, 0.28171884, 0.6299787]]) @ linear  # fmt: skip
    return np.array([[0.21045426, 0.7936178, -0.00407205], [1.9779985, -2.42859221, 0.4505937],
                     [0.02590404, 0.78277177, -0.80867577]]) @ np.cbrt(cones)  # fmt: skip


ROLES = ("speaks_for", "speaks_against", "layer1", "layer2", "mark")


@THEMES
def test_colours_that_mean_something_are_like_no_other(theme: Theme) -> None:
    meant = {name: getattr(theme, name) for name in ROLES}
    others = {name: getattr(theme, name) for name in ("layer3", "layer4", "accent", "inactive", "saturated", "bar")}
    others |= {f"series {number}": color for number, color in enumerate(theme.series)}
    for name, color in meant.items():
        for other, its in (meant | others).items():
            assert other == name or np.linalg.norm(oklab(color) - oklab(its)) > 0.06, (name, other)


@THEMES
def test_curves_of_one_plot_can_be_told_apart(theme: Theme) -> None:
    for number, color in enumerate(theme.series):
        for other in theme.series[:number]:
            assert np.linalg.norm(oklab(color) - oklab(other)) > 0.06, (color, other)


@THEMES
def test_a_mark_or_its_edge_is_seen_on_every_ground(theme: Theme) -> None:
    for ground in GROUNDS:
        assert contrast(theme.mark, getattr(theme, ground)) >= 4.5
    greys = [f"#{grey:02x}{grey:02x}{grey:02x}" for grey in range(256)]
    tables = [QColor(*(int(each) for each in row)).name() for table in (sequential_map(), diverging_map(theme))
              for row in table]  # fmt: skip
    for ground in (*greys, *tables):
        assert max(contrast(theme.mark, ground), contrast(theme.paper, ground)) >= 3, ground


@THEMES
def test_each_hidden_layer_has_its_colour(theme: Theme) -> None:
    assert [theme.layer(number) for number in range(1, 6)] == [
        theme.layer1, theme.layer2, theme.layer3, theme.layer4, theme.layer1,
    ]  # fmt: skip


@THEMES
def test_every_colour_is_written_in_full(theme: Theme) -> None:
    for field in dataclasses.fields(theme):
        value = getattr(theme, field.name)
        if field.name not in ("name", "is_dark", "series"):
            assert len(value) == 7, field.name
            assert QColor(value).isValid(), field.name


def test_okabe_and_ito_speak_for_and_against() -> None:
    assert (LIGHT.speaks_for, LIGHT.speaks_against) == ("#0072b2", "#d55e00")


@THEMES
def test_the_style_sheet_has_every_colour_filled_in(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "$" not in sheet
    assert theme.accent_fill in sheet
    assert sheet.count("{") == sheet.count("}")


@THEMES
def test_the_tick_of_a_box_is_seen_on_its_ground(theme: Theme) -> None:
    ticks = re.findall(r':checked [{][^}]*url[(]"([^"]+)"[)]', style_sheet(theme))
    assert len(ticks) == 3, "of boxes, of round ones, in menus"
    assert all(f'"{theme.on_accent}"' in Path(tick).read_text(encoding="utf-8") for tick in ticks)


def test_the_shipped_font_is_used(qapp: QApplication) -> None:
    assert QFontInfo(font()).family() == "Inter"
    for weight in (REGULAR, MEDIUM, SEMI_BOLD):
        assert QFontInfo(font(BODY, weight)).weight() == weight
    for size in (SMALL, BODY, TITLE, ANSWER):
        assert QFontInfo(font(size)).pixelSize() == size


def test_figures_do_not_dance(qapp: QApplication) -> None:
    metrics = QFontMetricsF(font(TITLE))
    assert len({metrics.horizontalAdvance(figure * 8) for figure in "0123456789"}) == 1


@THEMES
def test_the_program_wears_the_theme(qapp: QApplication, theme: Theme) -> None:
    choices: dict[str, ThemeChoice] = {"light": "light", "dark": "dark", "contrast": "contrast"}
    assert style_application(choices[theme.name]) is theme
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == theme.window
    assert qapp.styleSheet() == style_sheet(theme)
    assert qapp.font().family() == "Inter"


def test_an_unknown_system_is_taken_as_light(qapp: QApplication) -> None:
    assert resolve("system") is (DARK if qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT)


def test_the_sequential_map_is_viridis() -> None:
    table = sequential_map()
    viridis = pg.colormap.get("viridis").getLookupTable(0, 1, 256)[:, :3]
    assert table.shape == (256, 3)
    assert table.dtype == np.uint8
    assert np.abs(table.astype(int) - viridis).max() <= 1


@THEMES
def test_the_diverging_map_goes_from_against_over_nothing_to_for(theme: Theme) -> None:
    table = diverging_map(theme)
    named = [QColor(*(int(channel) for channel in table[row])).name() for row in (0, 255)]
    assert named == [theme.speaks_against, theme.speaks_for]
    surface = QColor(theme.surface).getRgb()[:3]
    assert np.abs(table[127:129].mean(0) - surface).max() <= 1
    assert not table.flags.writeable


def test_a_bar_of_progress_grows_with_the_text_in_both_bounds() -> None:
    assert "max-height: 9px; min-height: 9px" in style_sheet(LIGHT, 150)
