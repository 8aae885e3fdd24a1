"""What a screen reader is told where Qt's own words would mislead.

Qt says the raw position of a slider, the choice of a chooser as its name, and of a painted plot nothing at all. A
widget that `Speaks` says itself what it is, what it is called and what it shows now; `teach_speech` makes Qt ask it.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QAccessibleValueInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QComboBox, QWidget

from app.ui.overriding import override

Role, Text = QAccessible.Role, QAccessible.Text


@dataclass(frozen=True)
class Number:
    """Where a control stands, as the page writes it: its value, its ends, and the step of an arrow key."""

    value: float
    low: float
    high: float
    step: float


class Speaks:
    """A mixin, named before the widget's class, for a widget that says itself what it is and shows.

    The role decides what else is asked: of a slider its `spoken_number`, of a radio button whether it is checked.
    """

    spoken_role = Role.Grouping

    def spoken_name(self) -> str:
        """Return what it is called."""
        return self.accessibleName() if isinstance(self, QWidget) else ""

    def spoken_value(self) -> str:
        """Return what it stands at, with its unit."""
        return ""

    def spoken_description(self) -> str:
        """Return what it shows now, in a sentence; at first the words of its tip."""
        return self.toolTip() if isinstance(self, QWidget) else ""

    def spoken_number(self) -> Number | None:
        """Return its number, if it has one."""
        return None

    def take_number(self, value: float) -> None:
        """Go to a number that a screen reader gives."""


class _Value(QAccessibleValueInterface):
    """The number of a control, for readers that ask for numbers."""

    def __init__(self, speaker: Speaks) -> None:
        super().__init__()
        self._speaker = speaker

    def _number(self) -> Number:
        return self._speaker.spoken_number() or Number(0.0, 0.0, 0.0, 0.0)

    @override
    def currentValue(self) -> Any:
        return self._number().value

    @override
    def setCurrentValue(self, value: Any) -> None:
        self._speaker.take_number(float(value))

    @override
    def minimumValue(self) -> Any:
        return self._number().low

    @override
    def maximumValue(self) -> Any:
        return self._number().high

    @override
    def minimumStepSize(self) -> Any:
        return self._number().step


class _Actions(QAccessibleActionInterface):
    """What can be done with a widget without a mouse."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget

    @override
    def actionNames(self) -> list[str]:
        if isinstance(self._widget, QAbstractButton):
            return [self.pressAction(), self.setFocusAction()]
        return [*([self.showMenuAction()] if isinstance(self._widget, QComboBox) else []), self.setFocusAction()]

    @override
    def doAction(self, actionName: str) -> None:
        if actionName == self.setFocusAction():
            self._widget.setFocus()
        elif isinstance(self._widget, QAbstractButton):
            self._widget.click()
        elif isinstance(self._widget, QComboBox):
            self._widget.showPopup()

    @override
    def keyBindingsForAction(self, actionName: str) -> list[str]:
        return []


class _Interface(QAccessibleWidget):
    """What Qt asks instead of its own interface: it passes all on to the widget."""

    def __init__(self, widget: QWidget, speaker: Speaks) -> None:
        super().__init__(widget, speaker.spoken_role)
        self._speaker, self._widget = speaker, widget
        self._value, self._actions = _Value(speaker), _Actions(widget)

    @override
    def text(self, kind: QAccessible.Text) -> str:
        if kind == Text.Name:
            return self._speaker.spoken_name()
        if kind == Text.Value:
            return self._speaker.spoken_value()
        if kind == Text.Description:
            return self._speaker.spoken_description()
        return super().text(kind)

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        if isinstance(self._widget, QAbstractButton):
            state.checkable, state.checked = True, self._widget.isChecked()
        return state

    @override
    def childCount(self) -> int:
        return 0  # what a plot or a chooser is put together from says nothing by itself

    @override
    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind == QAccessible.InterfaceType.ValueInterface and self._speaker.spoken_number() is not None:
            return self._value
        if kind == QAccessible.InterfaceType.ActionInterface:
            return self._actions
        return shiboken6.VoidPtr(0)  # None would be taken for an address


# Qt deletes an interface with its widget; until then somebody has to hold its Python side.
_held: list[QAccessibleInterface] = []


def _interface_of(kind: str, thing: QObject) -> QAccessibleInterface | None:
    if not (isinstance(thing, Speaks) and isinstance(thing, QWidget)):
        return None
    _held[:] = [interface for interface in _held if shiboken6.isValid(interface)]
    _held.append(made := _Interface(thing, thing))
    return made


@cache
def teach_speech() -> None:
    """Make Qt ask the widgets that speak for themselves; once is enough for the whole program."""
    QAccessible.installFactory(_interface_of)
