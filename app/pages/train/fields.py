"""Numbers to type, with their name above them. Imported by the form of the Train page."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app import ui
from app.language import tr
from app.ui.theme import REGULAR, SMALL, font
from app.ui.widgets import caption
from nncore.errors import NNCoreError

_WHOLE = re.compile(r"[+-]?([0-9]+|[0-9]{1,3}([, ][0-9]{3})+)")


class Labelled(QWidget):
    """A control with its name above it."""

    def __init__(self, name: str, control: QWidget, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        control.setFont(font(SMALL, REGULAR))
        control.setAccessibleName(name)
        control.setToolTip(tip)
        label = caption(name)  # one that wraps, above the control of its neighbour in the row all the same
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        ui.column((label, 1), control, parent=self, gap=2)


class NumberField(Labelled):
    """A number that is typed; what is no number is complained of when it is asked for.

    Signals: ``changed()``, while the person types.
    """

    changed = Signal()

    def __init__(self, name: str, text: str, tip: str = "", *, empty: str = "", parent: QWidget | None = None) -> None:
        self._line = QLineEdit(text)
        self._name, self._empty = name, empty
        self._line.setPlaceholderText(empty)
        super().__init__(name, self._line, tip, parent)
        self._line.textChanged.connect(self.changed)

    @property
    def text(self) -> str:
        """What stands in it."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Write something else."""
        self._line.setText(text)

    def number(self) -> float:
        """Return the number; NNCoreError if there is none."""
        try:
            return float(self.text.replace(",", ".").replace("\u2212", "-"))
        except ValueError:
            raise NNCoreError(tr("{name} must be a number, not '{text}'.", name=self._name, text=self.text)) from None

    def whole_number(self) -> int:
        """Return the whole number; NNCoreError if there is none."""
        text = self.text.strip().replace("\u2212", "-")
        if not _WHOLE.fullmatch(text):
            raise NNCoreError(tr("{name} must be a whole number, not '{text}'.", name=self._name, text=self.text))
        return int(re.sub("[, ]", "", text))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed, where that means something."""
        return bool(self._empty) and not self.text.strip()
