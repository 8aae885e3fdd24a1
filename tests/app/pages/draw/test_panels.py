"""The panels of the Draw page: other sizes by mouse and keys, hidden and put back, all of it remembered."""

from collections.abc import Callable

import pytest
from on_window import action
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QSplitterHandle
from pytestqt.qtbot import QtBot

from app.ui.layout.scroller import Scroller
from app.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One window for all, with every panel in its usual size before each test."""
    window_as_new.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    action(window_as_new, "Show all panels").trigger()
    return window_as_new


def handle(window: MainWindow, name: str) -> QSplitterHandle:
    return next(each for each in window.findChildren(QSplitterHandle) if each.accessibleName() == name)


def drag(qtbot: QtBot, grip: QSplitterHandle, by: QPoint) -> None:
    middle = grip.rect().center()
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(grip, middle + by)
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=middle + by)


def test_a_drag_makes_the_canvas_wider_and_a_double_click_brings_the_usual_width_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1600, 1000)
    canvas, usual = window.draw_page.canvas, window.draw_page.canvas.size()
    grip = handle(window, "Width of the canvas")
    drag(qtbot, grip, QPoint(80, 0))
    assert canvas.width() == pytest.approx(usual.width() + 80, abs=3)
    qtbot.mouseDClick(grip, Qt.MouseButton.LeftButton)
    assert canvas.size() == usual


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("Width of the canvas", Qt.Key.Key_Right),
        ("Height of the canvas", Qt.Key.Key_Down),
        ("Width of the answer", Qt.Key.Key_Left),
    ],
)
def test_arrows_move_every_handle_and_home_brings_the_usual_size_back(
    qtbot: QtBot, window: MainWindow, name: str, more: Qt.Key
) -> None:
    window.resize(1600, 1000)
    grip = handle(window, name)
    grip.setFocus(Qt.FocusReason.TabFocusReason)
    usual = grip.pos()
    qtbot.keyClick(grip, more)
    moved = grip.pos() - usual
    assert moved.manhattanLength() == 16
    qtbot.keyClick(grip, more, Qt.KeyboardModifier.ShiftModifier)
    assert (grip.pos() - usual).manhattanLength() == 17
    qtbot.keyClick(grip, Qt.Key.Key_Home)
    assert grip.pos() == usual


def test_a_narrow_window_shows_the_whole_page_without_scrolling(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1024, 700)
    page = window.draw_page
    qtbot.waitUntil(page.plots.timeline.isVisible)
    scroller = page.findChild(Scroller)
    qtbot.waitUntil(lambda: scroller.verticalScrollBar().maximum() == 0)
    assert scroller.horizontalScrollBar().maximum() == 0


def test_arrows_go_where_they_point_from_right_to_left(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1600, 1000)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grip = handle(window, "Width of the canvas")
    qtbot.waitUntil(lambda: grip.x() > window.width() / 2)
    before = grip.x()
    qtbot.keyClick(grip, Qt.Key.Key_Left)
    assert grip.x() == before - 16


def test_sizes_are_shares_of_a_window_of_any_size(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1600, 900)
    drag(qtbot, handle(window, "Width of the canvas"), QPoint(160, 0))
    share = window.draw_page.canvas.width() / window.draw_page.width()
    window.resize(1920, 1080)
    assert window.draw_page.canvas.width() / window.draw_page.width() == pytest.approx(share, abs=0.01)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("What the network sees", "network_input"),
        ("Layers and studies", "studies"),
        ("Probabilities", "probabilities"),
        ("Network", "network_card"),
    ],
)
def test_a_panel_is_hidden_and_all_are_put_back(window: MainWindow, text: str, part: str) -> None:
    panel = getattr(window.draw_page, part)
    chosen = next(each for each in window.actions() if each.text().replace("&", "") == text and each.isCheckable()
                  and "panel" in each.statusTip())  # fmt: skip
    chosen.trigger()
    assert not panel.isVisible()
    assert window.draw_page.canvas.isVisible()
    action(window, "Show all panels").trigger()
    assert panel.isVisible()
    assert chosen.isChecked()


def test_hidden_panels_and_sizes_are_there_after_a_restart(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.resize(1600, 1000)
    action(window, "While drawing").trigger()
    drag(qtbot, handle(window, "Width of the answer"), QPoint(-100, 0))
    size = window.draw_page.probabilities.size()
    window.close()
    window = open_window()
    window.resize(1600, 1000)
    assert not window.draw_page.timeline.isVisible()
    assert window.draw_page.probabilities.width() == pytest.approx(size.width(), abs=2)
    action(window, "Show all panels").trigger()
    assert window.draw_page.timeline.isVisible()
    assert window.draw_page.probabilities.width() < size.width() - 50


def test_a_presentation_has_sizes_of_its_own_and_leaves_those_of_the_desk(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1600, 1000)
    action(window, "What the network sees").trigger()
    drag(qtbot, handle(window, "Width of the canvas"), QPoint(60, 0))
    columns = window.draw_page.panels.columns
    chosen = columns.shares
    assert chosen is not None
    action(window, "Presentation").trigger()
    assert columns.shares is None
    action(window, "Presentation").trigger()
    assert columns.shares == chosen
    assert not window.draw_page.network_input.isVisible()


def test_shares_that_are_none_are_as_good_as_nothing(window: MainWindow) -> None:
    page = window.draw_page
    usual = page.canvas.size()
    for odd in ([0.5], ["a", 1, 2], [1.0, 0.0, 1.0], [-1.0, 1.0, 1.0], "wide", None):
        page.panels.restore({"columns": odd})
        assert page.canvas.size() == usual


@pytest.mark.parametrize("size", [(1366, 768), (1600, 1000)])
def test_the_canvas_fills_the_width_of_its_column(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.grab()
    canvas = window.draw_page.canvas
    assert canvas.square().width() >= 0.93 * canvas.width()
