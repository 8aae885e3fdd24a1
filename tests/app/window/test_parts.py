"""F6 leads the keyboard from part to part of the window, and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.window.main_window import MainWindow


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def part_of_focus(window: MainWindow) -> str:
    """Return the name of the innermost part that has the keyboard."""
    names = ("tourCard", "messages", "controls", "navigation", window.current_page)
    focused: QWidget | None = QApplication.focusWidget()
    while focused is not None and focused.objectName() not in names:
        focused = focused.parentWidget()
    return "" if focused is None else focused.objectName()


def go(qtbot: QtBot, window: MainWindow, n: int, *, back: bool = False) -> list[str]:
    found = []
    for _ in range(n):
        modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6, modifier)
        found.append(part_of_focus(window))
    return found


def test_each_part_in_turn_and_back(qtbot: QtBot, shown: MainWindow) -> None:
    shown.show_page("softmax")
    assert go(qtbot, shown, 4) == ["controls", "navigation", "softmax", "controls"]
    assert go(qtbot, shown, 3, back=True) == ["softmax", "navigation", "controls"]


def test_messages_are_a_part_once_there_are_any(qtbot: QtBot, shown: MainWindow) -> None:
    shown.show_page("softmax")
    shown.messages.tell("Something was done.")
    assert go(qtbot, shown, 3) == ["controls", "messages", "navigation"]


def test_the_tours_card_is_one_step_away(qtbot: QtBot, shown: MainWindow) -> None:
    shown.draw_page.canvas.setFocus()
    shown.help.tour.begin()
    assert go(qtbot, shown, 1) == ["tourCard"]
    assert QApplication.focusWidget() is shown.help.tour.card.next_button


def test_a_part_is_found_again_where_it_was_left(qtbot: QtBot, shown: MainWindow) -> None:
    shown.show_page("softmax")
    go(qtbot, shown, 1)
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    left = QApplication.focusWidget()
    go(qtbot, shown, 3)
    assert QApplication.focusWidget() is left


def test_the_page_bar_is_entered_at_the_page_that_is_shown(qtbot: QtBot, shown: MainWindow) -> None:
    for page in ("softmax", "losses"):
        shown.show_page(page)
        while go(qtbot, shown, 1) != ["navigation"]:
            pass
        focused = QApplication.focusWidget()
        assert isinstance(focused, QAbstractButton)
        assert focused.isChecked(), page
