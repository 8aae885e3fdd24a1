"""The pictures of the studies, each copied as numpy from the menu: the lines run, and give the numbers shown."""

from typing import Any

import numpy as np
from on_draw_page import open_study
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.pages.draw.studies.change.study import ChangeStudy
from app.pages.draw.studies.neighbours.study import NeighboursStudy
from app.pages.draw.studies.pixels.study import PixelsStudy
from app.sources.samples import sample_digits
from app.window.main_window import MainWindow
from nncore.ink.preparation import prepare


def copied(window: MainWindow, panel: QWidget) -> dict[str, Any]:
    """Choose "Copy as numpy" for a panel in the menu, and run the lines."""
    menu = next(menu for menu in window.findChildren(QMenu) if menu.title().replace("&", "") == "Take away")
    menu.aboutToShow.emit()
    inside = next(entry.menu() for entry in menu.actions() if entry.text().replace("&", "") == panel.accessibleName())
    next(entry for entry in inside.actions() if entry.text().replace("&", "") == "Copy as numpy").trigger()
    names: dict[str, Any] = {}
    exec(QGuiApplication.clipboard().text(), names)
    return names


def test_the_steps_of_a_drawing_are_copied_as_numpy(drawn: MainWindow) -> None:
    study = open_study(drawn, "pixels")
    assert isinstance(study, PixelsStudy)
    names, drawing = copied(drawn, study.pictures), drawn.session.drawing
    way = prepare(drawing.shown_strokes, drawing.side)
    np.testing.assert_allclose(names["stroke_1"], way.points[0], rtol=1e-5)
    np.testing.assert_allclose(names["fitted_1"], way.fitted[0], rtol=1e-5)
    np.testing.assert_allclose(names["drawn"], way.drawn, rtol=1e-5)
    np.testing.assert_allclose(names["pixels"].reshape(-1), drawn.session.trace.inputs, atol=1e-6)


def test_a_change_is_copied_as_numpy(qtbot: QtBot, drawn: MainWindow) -> None:
    study = open_study(drawn, "change")
    assert isinstance(study, ChangeStudy)
    qtbot.waitUntil(lambda: study.change is not None, timeout=20_000)
    study.slider.setValue(study.slider.maximum())
    names = copied(drawn, study.pictures)
    np.testing.assert_allclose(names["before"].reshape(-1), drawn.session.trace.inputs, rtol=1e-5)
    np.testing.assert_allclose(names["change"].reshape(-1), study.pictures.change, rtol=1e-5)
    np.testing.assert_allclose(names["after"], names["before"] + names["change"], atol=1e-5)


def test_neighbours_and_their_map_are_copied_as_numpy(qtbot: QtBot, drawn: MainWindow) -> None:
    study = open_study(drawn, "neighbours")
    assert isinstance(study, NeighboursStudy)
    qtbot.waitUntil(lambda: study.map.is_ready and bool(study.in_layer.pictures), timeout=20_000)
    names = copied(drawn, study.map)
    assert names["places"].shape == (2000, 2)
    np.testing.assert_array_equal(names["labels"][:50], sample_digits().labels[names["rows"][:50]])
    nearest = copied(drawn, study.in_layer)
    for number, picture in enumerate(study.in_layer.pictures, 1):
        np.testing.assert_allclose(nearest[f"picture_{number}"].reshape(-1), picture.pixels, rtol=1e-5)
