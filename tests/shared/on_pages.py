"""What the tests of pages do with any page: show it, click a word of a switch, run its lines of numpy."""

import contextlib
import io
from typing import Any, TypeVar

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.lab.page import Page
from app.lab.view import View
from app.ui.widgets.slider import NumberSlider
from app.ui.widgets.switch import Switch
from nncore.functions.softmax import softmax
from nncore.network.network import ForwardTrace

W = TypeVar("W", bound=QWidget)


def shown(qtbot: QtBot, widget: W, width: int = 1280, height: int = 700) -> W:
    """Show a widget of this size; it is gone after the test."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def click_word(qtbot: QtBot, parent: QWidget, word: str) -> None:
    """Click the button with this word on it, such as one of a switch."""
    button = next(each for each in parent.findChildren(QPushButton) if each.text() == word)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(qtbot: QtBot, page: Page, name: str, word: str) -> None:
    """Click a word of the switch of this name."""
    click_word(qtbot, page.findChild(Switch, name), word)


def slide(page: Page, name: str, value: float) -> None:
    """Move the slider of this name to a value."""
    page.findChild(NumberSlider, name).set_value(value)


def press(parent: QWidget, name: str) -> None:
    """Click the visible button with this accessible name."""
    buttons = parent.findChildren(QAbstractButton)
    next(button for button in buttons if button.accessibleName() == name and button.isVisible()).click()


def drag(qtbot: QtBot, widget: QWidget, start: QPointF, end: QPointF) -> None:
    """Drag with the left button from one place of a widget to another, over three between."""
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=start.toPoint())
    for share in (0.25, 0.5, 0.75, 1.0):
        qtbot.mouseMove(widget, (start + (end - start) * share).toPoint())
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end.toPoint())


def numpy_names(page: Page | View) -> dict[str, Any]:
    """Run what "Copy as numpy" gives, and return all names it leaves."""
    return run_numpy(page)[0]


def run_numpy(page: Page | View) -> tuple[dict[str, Any], str]:
    """Run what "Copy as numpy" gives, and return all names it leaves and what it printed."""
    names: dict[str, Any] = {}
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(page.numpy_code(), names)
    return names, printed.getvalue()


def trace_of(logits: np.ndarray) -> ForwardTrace:
    """Return the trace of a network without hidden layers that gave these logits for an empty picture."""
    return ForwardTrace(np.zeros(784, np.float32), (), logits, softmax(logits))
