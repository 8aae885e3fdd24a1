"""The keyboard goes where it is told, not to whatever comes next, when what has it is hidden."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app import ui
from app.ui.accessibility.focus import keeping_keyboard, set_shown


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    ui.row(*(ui.button(word) for word in ("first", "second", "third")), parent=window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def buttons(home: QWidget) -> list[QPushButton]:
    return home.findChildren(QPushButton)


def test_a_button_that_is_hidden_gives_the_keyboard_to_its_heir(buttons: list[QPushButton]) -> None:
    first, second, _ = buttons
    second.setFocus()
    set_shown(second, is_shown=False, heir=first)
    assert first.hasFocus()


def test_home_gets_the_keyboard_of_what_is_hidden_meanwhile_alone(home: QWidget, buttons: list[QPushButton]) -> None:
    _, second, third = buttons
    third.setFocus()
    with keeping_keyboard(home):
        second.hide()
    assert third.hasFocus()
    second.show()
    second.setFocus()
    with keeping_keyboard(home):
        second.hide()
    assert home.hasFocus()
