"""Colours that can be read, fonts that are there, and light and dark that follow whoever leads."""

import dataclasses

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.theme import (
    ANSWER,
    BODY,
    CONTRAST,
    DARK,
    LIGHT,
    MEDIUM,
    REGULAR,
    SEMI_BOLD,
    SMALL,
    TITLE,
    Theme,
    ThemeChoice,
    diverging_map,
    dress,
    font,
    resolve,
    sequential_map,
    style_sheet,
)

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
    for color in (theme.layer1, theme.layer2, theme.saturated, theme.text_disabled, *theme.series):  # of legends
        for ground in ("window", "surface"):
            assert contrast(color, getattr(theme, ground)) >= 4.5, (color, ground)


def test_high_contrast_has_seven_to_one() -> None:
    for word in ("text", "text_muted", "text_disabled", "accent", "warning", "layer1", "layer2", "border"):
        assert contrast(getattr(CONTRAST, word), CONTRAST.window) >= 7, word


@THEMES
def test_marks_can_be_told_from_their_ground(theme: Theme) -> None:
    marks = ("speaks_for", "speaks_against", "layer1", "layer2", "inactive", "saturated", "bar", "accent_fill")
    colors = {name: getattr(theme, name) for name in marks} | {color: color for color in theme.series}
    for name, color in colors.items():
        for ground in GROUNDS:
            assert contrast(color, getattr(theme, ground)) > 3, (name, ground)


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
    assert dress(choices[theme.name]) is theme
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
