"""The controls of a page by name: what they stand at is remembered, brought back and reset. For pages alone."""

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.lab.controls import Control, changed_signal, choices_of, set_value, takes, value_of
from app.language import tr


class KeptControls(QObject):
    """Knows each control, what it stood at when it was added, and whether it is passing. GUI thread only.

    Undo and Reset know one that is passing too, but no start of the program finds it as it was left.

    Signals
    -------
    changed(str)
        The control of this name was set otherwise than by `set_quietly`.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._controls: dict[str, Control] = {}
        self._first: dict[str, Any] = {}
        self._passing: set[str] = set()
        self._is_quiet = False

    @property
    def is_quiet(self) -> bool:
        """Is it not a person who sets a control now?"""
        return self._is_quiet

    def add(self, name: str, control: Control, *, is_passing: bool) -> None:
        """Keep a control under a name, with its present value as the one to reset to."""
        self._controls[name], self._first[name] = control, value_of(control)
        if is_passing:
            self._passing.add(name)
        control.setObjectName(name)
        changed_signal(control).connect(self._on_changed)

    def values(self, *, of_passing: bool = False) -> dict[str, Any]:
        """Return what the controls stand at, as JSON can hold it; those that are passing, or the others."""
        return {name: value_of(each) for name, each in self._controls.items() if (name in self._passing) == of_passing}

    def set_quietly(self, name: str, value: Any) -> None:
        """Set a control without a word of it."""
        self._is_quiet = True
        set_value(self._controls[name], value)
        self._is_quiet = False

    def restore(self, values: Mapping[str, Any]) -> None:
        """Set the controls quietly, in this order: what hangs on one of them, as a view's own does, is set after it."""
        for name, value in values.items():
            if name in self._controls:
                self.set_quietly(name, value)

    def reset(self, but: Collection[str] = ()) -> None:
        """Set the controls to what they stood at first, but for some."""
        self.restore({name: first for name, first in self._first.items() if name not in but})

    def fault_of(self, settings: Mapping[str, Any]) -> str:
        """Return a sentence about the first of these settings that no control here can have, or nothing."""
        for name, value in settings.items():
            if name not in self._controls:
                return tr("“{name}” is unknown to this page.", name=name)
            control = self._controls[name]
            if not takes(control, value):
                choices = choices_of(control)
                return tr("“{name}” has to be {choices}, not {value}.", name=name, choices=choices, value=value)
        return ""

    def _on_changed(self) -> None:
        if not self._is_quiet:
            self.changed.emit(self.sender().objectName())
