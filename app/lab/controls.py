"""What a person can set on a page: the kinds of controls, their values, and the column they stand in."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.language import tr
from app.ui.layout.boxes import GAP
from app.ui.style.text_size import fix_width
from app.ui.text.numbers import plain_number
from app.ui.widgets.slider import NumberSlider, line_up
from app.ui.widgets.switch import Switch

_CONTROLS_WIDTH = 296

Control: TypeAlias = NumberSlider | QCheckBox | QComboBox | Switch


def changed_signal(control: Control) -> SignalInstance:
    """Return the signal that tells of another value."""
    if isinstance(control, NumberSlider):
        return control.value_changed
    if isinstance(control, QCheckBox):
        return control.toggled
    return control.currentIndexChanged if isinstance(control, QComboBox) else control.chosen


def value_of(control: Control) -> Any:
    """Return the value a control stands at, as JSON can hold it."""
    if isinstance(control, NumberSlider):
        return control.value
    if isinstance(control, QCheckBox):
        return control.isChecked()
    return control.currentData() if isinstance(control, QComboBox) else control.word


def set_value(control: Control, value: Any) -> None:
    """Set a control to a remembered value, if it can have it."""
    if isinstance(control, NumberSlider) and isinstance(value, int | float):
        control.set_value(float(value))
    elif isinstance(control, QCheckBox) and isinstance(value, bool):
        control.setChecked(value)
    elif isinstance(control, QComboBox) and (index := control.findData(value)) >= 0:
        control.setCurrentIndex(index)
    elif isinstance(control, Switch) and value in control.words:
        control.choose(value)


def takes(control: Control, value: Any) -> bool:
    """Return whether a control can stand at a value, as far as its steps allow."""
    if isinstance(control, NumberSlider):
        low, high = control.ends
        rounded = 1e-9 * (high - low)
        return type(value) in (int, float) and low - rounded <= value <= high + rounded
    if isinstance(control, QCheckBox):
        return isinstance(value, bool)
    return control.findData(value) >= 0 if isinstance(control, QComboBox) else value in control.words


def choices_of(control: Control) -> str:
    """Say what a control can be set to, as one would write it down."""
    if isinstance(control, NumberSlider):
        low, high = map(plain_number, control.ends)
        return tr("a number from {low} to {high}", low=low, high=high)
    if isinstance(control, QCheckBox):
        return tr("true or false")
    words = map(control.itemData, range(control.count())) if isinstance(control, QComboBox) else control.words
    return tr("one of {words}", words=", ".join(f"“{word}”" if isinstance(word, str) else str(word) for word in words))


def line_up_sliders(column: QVBoxLayout, panels: Sequence[QWidget]) -> None:
    """Let the sliders of the column begin and end below each other, those of each panel in it among themselves."""
    inside = column.parentWidget()
    found = [] if inside is None else inside.findChildren(NumberSlider)
    for panel in panels:
        line_up([slider for slider in found if panel.isAncestorOf(slider)])
    line_up([slider for slider in found if not any(panel.isAncestorOf(slider) for panel in panels)])


def scrolling(inside: QWidget, content: QVBoxLayout) -> QScrollArea:
    """Return the column of controls, which scrolls only where the window is too low."""
    inside.setLayout(content)
    inside.setObjectName("controls")
    fix_width(inside, _CONTROLS_WIDTH)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    fix_width(area, _CONTROLS_WIDTH + 2 * GAP)  # room for the scroll bar
    # Its controls are the stops; it scrolls to the one with the keyboard.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area
