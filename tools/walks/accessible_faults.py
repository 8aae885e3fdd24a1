"""What of Qt's accessible tree a person who cannot see would miss. Imported by `tools.walks.accessible` and a test."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QSlider, QWidget

from app.plots.plot import Plot

Role, Text = QAccessible.Role, QAccessible.Text
OPERATED = {
    Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.Slider, Role.SpinBox, Role.EditableText,
    Role.List, Role.Table, Role.Tree, Role.ButtonMenu, Role.PageTab, Role.Dial, Role.Graphic, Role.Chart, Role.Canvas,
}  # fmt: skip
WITH_VALUE = {Role.Slider, Role.ComboBox, Role.SpinBox}


@dataclass(frozen=True)
class Control:
    """What a screen reader says of one control."""

    role: str
    name: str
    value: str
    description: str
    number: str
    widget: QWidget

    def __str__(self) -> str:
        """Return it in a line."""
        return f"{self.role:14s} {self.name!r} = {self.value!r} ({self.description})"


def controls(root: QWidget) -> list[Control]:
    """Return every control that is shown in a widget, and every plot."""
    return [control for control in _walk(QAccessible.queryAccessibleInterface(root)) if control.widget.isVisible()]


def faults(root: QWidget) -> list[str]:
    """Return a line for each control without a name or a value, and for each plot without a description."""
    return [f"{what}: {control}" for control in controls(root) if (what := _missing(control))]


def _missing(control: Control) -> str:
    if not control.name.strip():
        return "no name"
    if control.role in {role.name for role in WITH_VALUE} and not control.value.strip():
        return "no value"
    if control.role == Role.ComboBox.name and control.name == control.value:
        return "called by its value"
    if isinstance(control.widget, QSlider) and control.value == str(control.widget.value()) != control.number:
        return "raw position"
    if isinstance(control.widget, Plot) and not control.description.strip():
        return "no description"
    return ""


def _walk(interface: QAccessibleInterface | None) -> Iterator[Control]:
    if interface is None or not interface.isValid():
        return
    widget = interface.object()
    if isinstance(widget, QWidget) and (interface.role() in OPERATED or isinstance(widget, Plot)):
        words = (interface.text(text) for text in (Text.Name, Text.Value, Text.Description))
        number = interface.valueInterface()
        yield Control(
            interface.role().name, *words, "" if number is None else f"{float(number.currentValue()):g}", widget
        )
        return
    for number in range(interface.childCount()):
        yield from _walk(interface.child(number))
