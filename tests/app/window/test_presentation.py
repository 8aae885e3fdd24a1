"""For the projector: chosen panels in large type; F11 and Escape lead back to the window as it was."""

from collections.abc import Callable

import numpy as np
import pytest
from on_window import action
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.pages.evaluate.page import EvaluatePage
from app.ui.layout.boxes import GAP
from app.ui.layout.scroller import Scroller
from app.ui.style.text_size import text_percent
from app.ui.text.live_text import LiveText
from app.ui.widgets.slider import NumberSlider
from app.window.actions import PRESENTED
from app.window.main_window import MainWindow
from nncore.functions.activations import ACTIVATIONS
from nncore.network.initialisation import init_network

OpenWindow = Callable[..., MainWindow]


def panel(window: MainWindow, text: str) -> QAction:
    return next(each for each in window.actions() if each.text().replace("&", "") == text.replace("&", ""))


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
    digit = page.prediction.findChild(LiveText, "prediction")
    usual = digit.sizeHint().height()
    press(qtbot, window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert page.prediction.isVisible()
    window.resize(1366, 768)
    assert digit.sizeHint().height() > 1.5 * usual
    assert text_percent() == 125
    assert page.studies.isVisible()
    hidden = (window.navigation, window.menuBar(), window.statusBar(), page.network_card, page.network_input)
    assert not any(part.isVisible() for part in hidden)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert text_percent() == 100
    assert all(part.isVisible() for part in hidden)
    assert digit.sizeHint().height() == usual


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


PANELS = ("input", "inside", "probabilities", "timeline", "network")
TURNS = [(place & -place).bit_length() - 1 for place in range(1, 2 ** len(PANELS))]
"""Which panel to show or hide next, so that every choice of them comes once: Gray's code."""


def present_at(window: MainWindow, width: int, height: int) -> None:
    """Present on a screen of this size; the one that tests have is another."""
    action(window, "Presentation").trigger()
    QApplication.processEvents()
    window.resize(width, height)
    QApplication.processEvents()


def scrolled(window: MainWindow) -> list[str]:
    """What of the page has no room on the screen."""
    page = window.draw_page.findChild(Scroller, options=Qt.FindChildOption.FindDirectChildrenOnly)
    bars = {"down": page.verticalScrollBar(), "across": page.horizontalScrollBar()}
    return [f"{way} by {bar.maximum()}" for way, bar in bars.items() if bar.maximum() > 0]


SCREENS = ((1024, 700), (1024, 768), (1280, 720), (1366, 768), (1920, 1080))


def test_every_choice_of_panels_is_on_one_screen(window: MainWindow, seven: list[np.ndarray]) -> None:
    window.session.load_strokes(seven)
    window.session.settle()
    present_at(window, *SCREENS[0])
    page, seen, too_large = window.draw_page, set(), {}
    window.setUpdatesEnabled(False)  # what has room is laid out; to paint it each time takes as long again
    panels = [panel(window, PRESENTED[name]) for name in PANELS]
    for size in SCREENS:
        window.resize(*size)
        for turned in (None, *TURNS):
            if turned is not None:
                panels[turned].toggle()
            QApplication.processEvents()
            chosen = tuple(name for name, each in zip(PANELS, panels, strict=True) if each.isChecked())
            seen.add((size, chosen))
            if has_no_room := scrolled(window):
                too_large[size, chosen] = has_no_room
            assert page.canvas.height() <= page.canvas.width()
            assert page.prediction.height() > size[1] / 8
    assert too_large == {}
    assert len(seen) == len(SCREENS) * 2 ** len(PANELS)


@pytest.mark.parametrize(
    ("size", "percent"), [((1024, 700), 110), ((1024, 768), 110), ((1366, 768), 125), ((1920, 1080), 175)]
)
def test_text_is_as_large_as_the_screen_has_room_for_and_the_curve_is_no_sliver(
    window: MainWindow, size: tuple[int, int], percent: int
) -> None:
    present_at(window, *size)
    page = window.draw_page
    assert text_percent() == percent
    assert [panel.plot.height() > size[1] / 7 for panel in page.hidden] == [True, True]
    assert page.explorer.plot.isVisible()
    assert page.explorer.plot.width() > size[0] / 3
    assert page.explorer.plot.height() > size[1] / 5
    pen = next(each for each in page.findChildren(QToolButton) if each.accessibleName() == "Pen")
    below_canvas = page.canvas.mapTo(page, QPoint(0, page.canvas.height())).y()
    assert pen.mapTo(page, QPoint(0, 0)).y() == below_canvas + GAP


def test_text_fits_the_screen_that_is_plugged_in_and_a_larger_usual_size_stays(window: MainWindow) -> None:
    present_at(window, 1024, 768)
    window.resize(1920, 1080)
    assert text_percent() == 175
    action(window, "Presentation").trigger()
    assert text_percent() == 100
    window.text_size.choose(200)
    present_at(window, 1366, 768)
    assert text_percent() == 200


def test_of_many_layers_only_those_are_shown_that_have_room(window: MainWindow) -> None:
    relu = ACTIVATIONS["relu"]
    deep = init_network((784, 50, 40, 30, 20, 10), (relu, relu, relu, relu), rng=np.random.default_rng(0))
    window.session.set_network(deep)
    QApplication.processEvents()
    present_at(window, 1366, 620)
    page = window.draw_page
    assert [panel.isVisible() for panel in page.hidden] == [True, True, True, False]
    assert not page.explorer.isVisible()
    assert scrolled(window) == []
    action(window, "Presentation").trigger()
    QApplication.processEvents()
    assert all(panel.isVisible() for panel in page.hidden)
    assert page.explorer.isVisible()


def test_evaluate_is_on_one_screen(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("evaluate")
    page = window.current_lab
    assert isinstance(page, EvaluatePage)
    qtbot.waitUntil(lambda: page.examination is not None)
    present_at(window, 1366, 768)
    too_high = {}
    for view in page.views:
        page.show_view(view)
        QApplication.processEvents()
        if most := max(each.verticalScrollBar().maximum() for each in page.findChildren(Scroller) if each.isVisible()):
            too_high[view] = most
    assert too_high == {}
