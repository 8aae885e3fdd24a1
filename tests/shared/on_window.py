"""What the tests of the whole window look up and press."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.text.live_text import LiveText
from app.window.main_window import MainWindow


def settle(window: MainWindow) -> None:
    window.session.settle()
    QApplication.processEvents()


def action(window: MainWindow, text: str) -> QAction:
    """The action that a menu shows under this text."""
    found = [entry for entry in window.findChildren(QAction) if entry.text().replace("&", "") == text]
    assert len(found) == 1, text
    return found[0]


def texts(widget: QWidget) -> list[str]:
    """Every text that is written on a widget."""
    return [part.text() for part in widget.findChildren(QWidget) if isinstance(part, QLabel | LiveText)]


def click_button(qtbot: QtBot, panel: QWidget, text: str) -> None:
    button = next(button for button in panel.findChildren(QPushButton) if button.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
