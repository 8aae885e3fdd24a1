"""Numbers to type, with their name above them. Imported by the form of the Train page."""

import math
import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app import ui
from app.language import tr
from app.ui.style.fonts import REGULAR, SMALL, font
from app.ui.text.numbers import count_text, plain_number, typed_number
from app.ui.widgets.invalid import mark_invalid
from app.ui.widgets.labels import caption
from nncore.errors import NNCoreError

_WHOLE = re.compile(r"[+-]?([0-9]+|[0-9]{1,3}([, ][0-9]{3})+)")


class Labelled(QWidget):
    """A control with its name above it."""

    def __init__(self, name: str, control: QWidget, tip: str = "") -> None:
        super().__init__()
        self.control = control
        control.setFont(font(SMALL, REGULAR))
        control.setAccessibleName(name)
        control.setToolTip(tip)
        label = caption(name)  # one that wraps, above the control of its neighbour in the row all the same
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        ui.column((label, 1), control, parent=self, gap=2)


class NumberField(Labelled):
    """A number that is typed. One that makes no sense marks the field, and is complained of when it is asked for.

    Signals: ``changed()``, while the person types.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        text: str,
        tip: str = "",
        *,
        ends: tuple[float, float] = (-math.inf, math.inf),
        is_whole: bool = False,
        empty: str = "",
    ) -> None:
        """Take numbers from the first of the ends to the last; `empty` says what it means that nothing is typed."""
        self._line = QLineEdit(text)
        self._name, self._ends, self._is_whole, self._empty = name, ends, is_whole, empty
        self._line.setPlaceholderText(empty)
        super().__init__(name, self._line, tip)
        self._line.textChanged.connect(self._on_typed)

    @property
    def text(self) -> str:
        """What stands in it."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Write something else."""
        self._line.setText(text)

    def number(self) -> float:
        """Return the number, an int where it has to be whole; NNCoreError, with the field's name, if it makes none."""
        number = self._whole_number() if self._is_whole else self._any_number()
        low, high = self._ends
        if not low <= number <= high:
            raise NNCoreError(_out_of(self._name, self.text, low, high))
        return number

    def _any_number(self) -> float:
        number = typed_number(self.text)
        if math.isnan(number):
            raise NNCoreError(tr("{name} must be a number, not '{text}'.", name=self._name, text=self.text))
        return number

    def _whole_number(self) -> int:
        text = self.text.strip().replace("\u2212", "-")
        if not _WHOLE.fullmatch(text):
            raise NNCoreError(tr("{name} must be a whole number, not '{text}'.", name=self._name, text=self.text))
        return int(re.sub("[, ]", "", text))

    def _on_typed(self) -> None:
        try:
            if not self.is_empty:
                self.number()
        except NNCoreError as error:
            mark_invalid(self._line, str(error))
        else:
            mark_invalid(self._line, "")
        self.changed.emit()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed, where that means something."""
        return bool(self._empty) and not self.text.strip()


def _out_of(name: str, text: str, low: float, high: float) -> str:
    """Say what a field takes, where its number lies beyond."""
    least, most = (count_text(end) if 1e4 <= end < math.inf else plain_number(end) for end in (low, high))
    if math.isinf(high):
        return tr("{name} must be at least {least}, not {text}.", name=name, least=least, text=text)
    return tr("{name} must be from {least} to {most}, not {text}.", name=name, least=least, most=most, text=text)
