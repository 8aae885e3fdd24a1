"""For the projector: chosen panels in large type; F11 and Escape lead back to the window as it was."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.ui.text_size import text_percent
from app.ui.widgets import NumberSlider
from app.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


def panel(window: MainWindow, text: str) -> QAction:
    return next(each for each in window.actions() if each.text() == text)


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key)


def test_f11_shows_chosen_panels_in_large_type_and_escape_leads_back(
    qtbot: QtBot, window: MainWindow, seven: list[np.ndarray]
) -> None:
    page = window.draw_page
    window.session.load_strokes(seven)
    window.session.settle()
    usual = page.prediction.sizeHint().height()
    press(qtbot, window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert text_percent() == 150
    assert page.prediction.isVisible()
    assert page.prediction.sizeHint().height() > 1.5 * usual
    assert page.studies.isVisible()
    hidden = (window.navigation, window.menuBar(), window.statusBar(), page.network_card, page.network_input)
    assert not any(part.isVisible() for part in hidden)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert text_percent() == 100
    assert all(part.isVisible() for part in hidden)
    assert page.prediction.sizeHint().height() == usual


def test_f11_ends_it_too(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_F11)
    press(qtbot, window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    assert window.navigation.isVisible()


def test_which_panels_are_shown_is_chosen_and_remembered(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    press(qtbot, window, Qt.Key.Key_F11)
    panel(window, "Draw: layers and studies").trigger()
    assert not window.draw_page.studies.isVisible()
    window.close()  # as it is
    window = open_window()
    assert text_percent() == 100
    press(qtbot, window, Qt.Key.Key_F11)
    assert not window.draw_page.studies.isVisible()


def test_a_page_shows_plots_and_what_was_chosen(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("softmax")
    lab = window.current_lab
    press(qtbot, window, Qt.Key.Key_F11)
    assert lab.explanation.isVisible()
    slider = lab.findChild(NumberSlider, "temperature")
    assert not slider.isVisible()
    panel(window, "Controls").trigger()
    assert slider.isVisible()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert slider.isVisible()
