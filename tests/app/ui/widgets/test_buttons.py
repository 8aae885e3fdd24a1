"""Buttons are pressed by the keyboard as by the mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import ui


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_return_presses_the_button_that_has_the_keyboard_outside_a_dialog_too(qtbot: QtBot, key: Qt.Key) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = ui.button("Next")
    ui.row(button, parent=window)
    with qtbot.waitSignal(button.clicked, timeout=0):
        qtbot.keyClick(button, key)
