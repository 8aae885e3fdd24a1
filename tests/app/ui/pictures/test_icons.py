"""The icons: all there, in the colours of the theme, crisp at any scale, light on the start."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.ui.painting import svg
from app.ui.pictures.icons import DrawnIconEngine, application_icon, icon
from app.ui.style.theme import DARK, LIGHT, Theme
from app.window.navigation.pages import LABS

TOOLS = ("pen", "eraser", "undo", "redo", "clear", "grid", "open", "copy", "paste", "samples", "play")
PAGES = ("draw", *(spec.name for spec in LABS))
NORMAL, DISABLED = QIcon.Mode.Normal, QIcon.Mode.Disabled
OFF, ON = QIcon.State.Off, QIcon.State.On


def pixels(shown: QIcon, side: int = 24, mode: QIcon.Mode = NORMAL, state: QIcon.State = OFF) -> np.ndarray:
    """The icon as (side, side, 4) red, green, blue, alpha."""
    image = shown.pixmap(QSize(side, side), 1.0, mode, state).toImage()
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()


def stroke_color(picture: np.ndarray) -> str:
    """The colour of the pixel with the most ink."""
    strongest = picture.reshape(-1, 4)[picture[..., 3].argmax()]
    return QColor(*(int(channel) for channel in strongest[:3])).name()


@pytest.mark.parametrize("name", TOOLS + PAGES)
def test_every_icon_is_there_and_inside_its_square(qapp: QApplication, name: str) -> None:
    alpha = pixels(icon(name, LIGHT), 48)[..., 3]
    assert 0.04 < (alpha > 128).mean() < 0.4
    edge = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    assert edge.max() == 0


def test_no_two_icons_look_alike(qapp: QApplication) -> None:
    seen = {pixels(icon(name, LIGHT)).tobytes() for name in TOOLS + PAGES}
    assert len(seen) == len(TOOLS + PAGES)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_an_icon_wears_the_theme_and_its_state(qapp: QApplication, theme: Theme) -> None:
    grid = icon("grid", theme)
    expected = {(NORMAL, OFF): theme.text, (NORMAL, ON): theme.accent, (DISABLED, OFF): theme.text_disabled}
    for (mode, state), color in expected.items():
        shown = np.array(QColor(stroke_color(pixels(grid, 96, mode, state))).getRgb())
        assert np.abs(shown - QColor(color).getRgb()).max() <= 2


def test_an_icon_is_drawn_anew_at_scale_factor_two(qapp: QApplication) -> None:
    pixmap = icon("pen", LIGHT).pixmap(QSize(24, 24), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (48, 2.0)
    drawn = pixmap.toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    np.testing.assert_array_equal(
        np.frombuffer(drawn.constBits(), np.uint8).reshape(48, 48, 4), pixels(icon("pen", LIGHT), 48)
    )


def test_no_icon_is_read_before_it_is_shown(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[object] = []

    def noted(source: QByteArray) -> QSvgRenderer:
        read.append(source)
        return QSvgRenderer(source)

    monkeypatch.setattr(svg, "QSvgRenderer", noted)
    shown = icon("pen", replace(LIGHT, text="#123457"))  # a colour that no other test has asked for
    assert len(read) == 0
    shown.pixmap(24, 24)
    assert len(read) == 1


def test_the_program_has_an_icon(qapp: QApplication) -> None:
    alpha = pixels(application_icon(), 64)[..., 3]
    assert (alpha > 128).mean() > 0.7


def test_a_button_without_room_gets_no_picture_and_no_warning(qapp: QApplication) -> None:
    assert DrawnIconEngine().pixmap(QSize(0, 16), QIcon.Mode.Normal, QIcon.State.Off).isNull()
