"""The small pieces every page is put together from: titles, readouts, sliders with their number, switches.

Imports the theme alone; imported by panels, labs and pages.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSlider, QWidget

from app.theme import BODY, MEDIUM, REGULAR, SEMI_BOLD, SMALL, TITLE, font

GAP = 8
"""The grid that all distances are multiples of, in logical pixels."""

_SLIDER_STEPS = 500


def title(text: str) -> QLabel:
    """Return the title of a page."""
    return _label(text, TITLE, SEMI_BOLD, "title")


def heading(text: str) -> QLabel:
    """Return the title of a panel."""
    return _label(text, BODY, SEMI_BOLD, "heading")


def caption(text: str = "") -> QLabel:
    """Return small, quiet text that wraps."""
    label = _label(text, SMALL, REGULAR, "muted")
    label.setWordWrap(True)
    return label


def readout(text: str = "") -> QLabel:
    """Return a line for numbers that change; however long they grow, they push no neighbour about."""
    label = _label(text, SMALL, REGULAR, "muted")
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def _label(text: str, size: int, weight: QFont.Weight, role: str) -> QLabel:
    label = QLabel(text)
    label.setFont(font(size, weight))
    label.setProperty("role", role)
    return label


def row(*parts: QWidget | int) -> QHBoxLayout:
    """Return a row of widgets with the usual gap; a number stands for stretch."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        else:
            layout.addWidget(part, 1 if part.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored else 0)
    return layout


class Switch(QWidget):
    """Two or three short words side by side, one of them chosen.

    Signals: ``chosen(str)``, when the person chooses another.
    """

    chosen = Signal(str)

    def __init__(self, words: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons = {word: QPushButton(word) for word in words}
        group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for word, button in self._buttons.items():
            button.setCheckable(True)
            button.setFont(font(SMALL, MEDIUM))
            button.setProperty("segment", True)
            button.setAccessibleName(f"{name}: {word}")
            group.addButton(button)
            layout.addWidget(button)
        self._buttons[words[0]].setChecked(True)
        group.buttonClicked.connect(self._on_clicked)

    @property
    def word(self) -> str:
        """The word that is chosen."""
        return next(word for word, button in self._buttons.items() if button.isChecked())

    def choose(self, word: str) -> None:
        """Choose a word without telling of it."""
        self._buttons[word].setChecked(True)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.word)


class NumberSlider(QWidget):
    """A slider with its name before it and its number behind.

    Signals: ``value_changed(float)``, while it is moved by whoever moves it.
    """

    value_changed = Signal(float)

    def __init__(
        self, symbol: str, low: float, high: float, value: float, *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._low, self._high = low, high
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, _SLIDER_STEPS)
        self._slider.setAccessibleName(name or symbol)
        self._number = _label("", SMALL, MEDIUM, "number")
        self._number.setMinimumWidth(48)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = row(_label(symbol, SMALL, MEDIUM, "symbol"))
        layout.addWidget(self._slider, 1)
        layout.addWidget(self._number)
        self.setLayout(layout)
        self.set_value(value)
        self._slider.valueChanged.connect(self._on_moved)

    @property
    def value(self) -> float:
        """The number it stands at."""
        return self._low + (self._high - self._low) * self._slider.value() / _SLIDER_STEPS

    def set_value(self, value: float) -> None:
        """Move it to a number, as near as its steps allow."""
        self._slider.setValue(round((value - self._low) / (self._high - self._low) * _SLIDER_STEPS))
        self._show_number()

    def _on_moved(self) -> None:
        self._show_number()
        self.value_changed.emit(self.value)

    def _show_number(self) -> None:
        self._number.setText(f"{self.value:.2f}")
