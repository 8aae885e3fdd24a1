"""A live plot keeps a picture of what stands still: it looks like any plot at every paint, and asks its scene less."""

from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.plots.plot import Plot
from app.ui.style.theme import DARK, LIGHT
from app.ui.style.themed import theme_source

A_FEW = 20
"""Pixels of 120,000 that may differ: an axis is laid on a whole pixel or between two, a line ends a little later."""

X = np.linspace(0.0, 10.0, 41)


class Scene:
    """A plot with something of every kind: a still curve and line below, and what moves above."""

    def __init__(self, qtbot: QtBot, *, is_live: bool) -> None:
        self.plot = Plot(x_label="x", y_label="y", is_live=is_live)
        qtbot.addWidget(self.plot)
        self.plot.resize(400, 300)
        self.plot.set_range((0.0, 10.0), (-1.0, 1.0))
        self.zero = self.plot.add_line(stands=False, is_still=True)
        self.curve = self.plot.add_curve(is_still=True)
        self.bars, self.dots = self.plot.add_bars(), self.plot.add_dots(9.0)
        self.rings, self.pointer = self.plot.add_rings(13.0), self.plot.add_line(stands=True)
        self.zero.set_position(0.0)
        self.curve.set_points(X, np.sin(X))
        self.curve.set_color("#4040ff")
        self.bars.set_color("#008060")
        self.dots.set_color("#a04080")
        self.rings.set_color("#ff4000")
        self.move(0.0)
        with qtbot.waitExposed(self.plot):
            self.plot.show()

    def move(self, by: float) -> None:
        """Move all that moves."""
        self.bars.set_points(np.arange(1, 10), np.cos(np.arange(1, 10) + by))
        self.dots.set_points(X[::4], np.sin(X[::4] + by))
        self.rings.set_points(np.array([5.0 - by]), np.array([0.5]))
        self.pointer.set_position(2.0 + by)

    def picture(self) -> QImage:
        """Return the plot as it is painted now."""
        return self.plot.grab().toImage()


@pytest.fixture
def both(qtbot: QtBot) -> tuple[Scene, Scene]:
    """A live plot and an ordinary one with the same in it."""
    return Scene(qtbot, is_live=True), Scene(qtbot, is_live=False)


def differing(one: QImage, other: QImage) -> int:
    """Return how many pixels of two pictures are not the same to the eye."""
    assert one.size() == other.size()
    first, second = (
        np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint8).astype(int)
        for image in (one, other)
    )
    return int((np.abs(first - second).reshape(-1, 4).max(axis=1) > 32).sum())


CHANGES: dict[str, Callable[[Scene], None]] = {
    "what moves": lambda scene: scene.move(1.0),
    "what moves is hidden": lambda scene: scene.bars.set_visible(False),
    "a still curve": lambda scene: scene.curve.set_points(X, np.cos(X)),
    "its colour": lambda scene: scene.curve.set_color("#ff40ff"),
    "it is hidden": lambda scene: scene.curve.set_visible(False),
    "the range": lambda scene: scene.plot.set_range((2.0, 7.0), (-2.0, 2.0)),
    "the ticks": lambda scene: scene.plot.set_ticks("bottom", [(3.0, "three"), (8.0, "eight")]),
    "a label": lambda scene: scene.plot.set_label("left", "another"),
    "the size": lambda scene: scene.plot.resize(340, 360),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_live_plot_looks_as_any_other_at_once(both: tuple[Scene, Scene], change: Callable[[Scene], None]) -> None:
    before = next(iter([scene.picture() for scene in both]))
    for scene in both:
        change(scene)
    live, ordinary = (scene.picture() for scene in both)
    assert differing(live, ordinary) <= A_FEW
    assert live.size() != before.size() or differing(live, before) > 3 * A_FEW


def test_it_wears_another_theme_at_once(both: tuple[Scene, Scene]) -> None:
    for scene in both:
        scene.picture()
    theme_source().choose("dark")
    assert theme_source().theme is DARK
    live, ordinary = (scene.picture() for scene in both)
    theme_source().choose("light")
    assert theme_source().theme is LIGHT
    assert differing(live, ordinary) <= A_FEW
    assert live.pixelColor(live.width() - 30, 12).lightnessF() < 0.5


def test_a_picture_that_is_taken_away_is_as_sharp_as_that_of_any_other(both: tuple[Scene, Scene]) -> None:
    pictures = []
    for scene in both:
        scene.picture()
        image = QImage(scene.plot.size() * 2, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(2.0)
        image.fill(0)
        scene.plot.render(image)
        pictures.append(image)
    assert differing(*pictures) <= 4 * A_FEW


@pytest.mark.parametrize("is_live", [True, False])
def test_while_only_what_moves_moves_the_scene_of_a_live_plot_is_not_asked(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_live: bool
) -> None:
    asked: list[object] = []
    bounds = pg.AxisItem.boundingRect

    def noted_bounds(axis: pg.AxisItem) -> object:
        asked.append(axis)
        return bounds(axis)

    monkeypatch.setattr(pg.AxisItem, "boundingRect", noted_bounds)
    scene = Scene(qtbot, is_live=is_live)
    scene.picture()
    asked.clear()
    for by in (0.5, 1.0, 1.5):
        scene.move(by)
        scene.picture()
    assert bool(asked) is not is_live
