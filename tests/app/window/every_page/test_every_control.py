"""Undo and redo reach every control of every page: each is found where it is shown, and moved by real events."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.lab.controls import Control, value_of
from app.lab.page import Page
from app.lab.roles import TakesNeuron
from app.pages.evaluate.page import EvaluatePage
from app.ui.widgets.slider import NumberSlider
from app.ui.widgets.switch import Switch
from app.window.main_window import MainWindow
from app.window.navigation.pages import LABS

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
WHOLE = NumberSlider, Switch, QComboBox, QAbstractSpinBox  # what is inside these is a part of them
KINDS = *WHOLE, QCheckBox, QLineEdit, QAbstractSlider

NO_SETTINGS = {
    "Text of a playground to open": "what is typed there is opened by Return, and that is the step",
}
"""Names of what can be moved or typed into, but sets nothing by itself."""


def controls(page: QWidget) -> Iterator[QWidget]:
    """Yield what a hand can set on a page now."""
    for each in page.findChildren(QWidget):
        is_one = isinstance(each, KINDS) and each.isVisible() and each.isEnabled()
        if is_one and not is_part(each, page) and each.accessibleName() not in NO_SETTINGS:
            yield each


def is_part(widget: QWidget, page: QWidget) -> bool:
    """Return whether a widget belongs to a control or is the bar of something that scrolls."""
    if widget.metaObject().className() == "QScrollBar":
        return True
    parent = widget.parentWidget()
    while parent is not page:
        if isinstance(parent, WHOLE):
            return True
        parent = parent.parentWidget()
    return False


def value(control: QWidget) -> object:
    """Return where a control stands."""
    if isinstance(control, QLineEdit | QAbstractSpinBox):
        return control.text()
    if isinstance(control, QAbstractSlider):
        return control.value()
    assert isinstance(control, Control)
    return value_of(control)


def ways(control: QWidget) -> list[Callable[[], None]]:
    """Return how a person can move a control by mouse or keys: to each of its words, or one step."""
    if isinstance(control, Switch):
        others = [button for word, button in control.buttons.items() if word != control.word]
        return [partial(QTest.mouseClick, button, LEFT) for button in others]
    if isinstance(control, QCheckBox):
        return [partial(QTest.mouseClick, control, LEFT, pos=QPoint(8, control.height() // 2))]
    if isinstance(control, QLineEdit):
        return [partial(type_anew, control)]
    return [partial(step, control)]


def type_anew(field: QLineEdit) -> None:
    """Type another number in the place of what stands there."""
    text = "3" if field.text() != "3" else "4"
    field.selectAll()
    QTest.keyClicks(field, text)


def step(control: QWidget) -> None:
    """Move a control by a key, a slider to both ends on the way; it may stand at one."""
    before = value(control)
    moved = control.findChild(QAbstractSlider) if isinstance(control, NumberSlider) else control
    for key in (Key.Key_Home, Key.Key_End) if isinstance(control, NumberSlider) else ():
        QTest.keyClick(moved, key)
    for key in (Key.Key_Up, Key.Key_Down):
        if value(control) == before:
            QTest.keyClick(moved, key)


def name_of(control: QWidget) -> str:
    """Return what a person calls a control."""
    named = control.findChild(QAbstractSlider) if isinstance(control, NumberSlider) else control
    return f"{type(control).__name__} “{named.accessibleName() or control.objectName() or control.text()}”"


def unreached(page: Page, seen: set[QWidget]) -> Iterator[str]:
    """Yield what undo or redo does not reach; what is shown by a control that was moved is walked there."""
    for control in list(controls(page)):
        if control in seen:
            continue
        seen.add(control)
        for move in ways(control):
            before, stood = value(control), page.state()
            move()
            after, stands = value(control), page.state()
            if after == before:
                yield f"{name_of(control)} does not move"
                continue
            page.undo()
            if (value(control), page.state()) != (before, stood):
                yield f"{name_of(control)} is not taken back: {differing(stood, page.state())}"
                return
            page.redo()
            if (value(control), page.state()) != (after, stands):
                yield f"{name_of(control)} is not done again: {differing(stands, page.state())}"
                return
            yield from unreached(page, seen)
            page.reset_button.click()
            if page.state() != stands:
                page.undo()
            if page.state() != stands:
                yield f"{name_of(control)}: Reset is not taken back: {differing(stands, page.state())}"
            page.undo()


def differing(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Return the entries that are not the same."""
    return {name: (one[name], other.get(name)) for name in one if one[name] != other.get(name)}


@pytest.mark.parametrize("name", [spec.name for spec in LABS])
def test_undo_and_redo_reach_every_control(
    qtbot: QtBot, window: MainWindow, seven: list[np.ndarray], name: str
) -> None:
    window.session.load_strokes(seven)
    window.resize(1366, 768)
    window.show_page(name)
    page = window.current_lab
    assert page is not None
    if isinstance(page, TakesNeuron):
        page.take_neuron(1, 3)
    if isinstance(page, EvaluatePage):
        second = page.sources.networks.second_chooser
        second.setCurrentIndex(second.findText("B: Tanh"))
        qtbot.waitUntil(lambda: page.examination is not None and page.examination.second is not None)
    left = list(unreached(page, set()))
    assert not left, "\n".join(left)
