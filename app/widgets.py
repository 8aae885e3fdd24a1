"""The small pieces every page is put together from: titles, readouts, sliders with their number, switches.

Imports the theme alone; imported by panels, labs and pages.
"""

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QWidget,
)

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


def number_text(value: float, decimals: int = 3) -> str:
    """Return a number as people read it: a true minus sign, ∞, and a dash where there is none."""
    if math.isnan(value):
        return "–"
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    text = f"{value:.{decimals}f}"
    return text.lstrip("-") if not float(text) else text.replace("-", "−")


def combo(name: str, texts: Mapping[str, str]) -> QComboBox:
    """Return a chooser with this accessible name; `texts` maps what `currentData` says to what people read."""
    chooser = QComboBox()
    chooser.setAccessibleName(name)
    chooser.setMaxVisibleItems(20)
    for key, text in texts.items():
        chooser.addItem(text, key)
    return chooser


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
    def words(self) -> tuple[str, ...]:
        """The words to choose from."""
        return tuple(self._buttons)

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
    """A slider with its name before it and its number behind; logarithmic, its steps are factors.

    Signals: ``value_changed(float)``, while it is moved by whoever moves it.
    """

    value_changed = Signal(float)

    def __init__(
        self,
        symbol: str,
        low: float,
        high: float,
        value: float,
        *,
        name: str = "",
        decimals: int = 2,
        is_logarithmic: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._low, self._high = (math.log(low), math.log(high)) if is_logarithmic else (low, high)
        self._decimals, self._is_logarithmic = decimals, is_logarithmic
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
        at = self._low + (self._high - self._low) * self._slider.value() / _SLIDER_STEPS
        return math.exp(at) if self._is_logarithmic else at

    def set_value(self, value: float) -> None:
        """Move it to a number, as near as its steps allow."""
        if self._is_logarithmic:
            value = math.log(max(value, math.exp(self._low)))
        self._slider.setValue(round((value - self._low) / (self._high - self._low) * _SLIDER_STEPS))
        self._show_number()

    def _on_moved(self) -> None:
        self._show_number()
        self.value_changed.emit(self.value)

    def _show_number(self) -> None:
        text = f"{self.value:.2g}" if self._is_logarithmic else number_text(self.value, self._decimals)
        self._number.setText(text)


class NumberTable(QWidget):
    """Numbers in columns under coloured names. Its room is reserved, so nothing moves when they change."""

    def __init__(self, row_names: Sequence[str], n_columns: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._n_columns = n_columns
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(2)
        self._row_names = [_label(text, SMALL, REGULAR, "muted") for text in ("", *row_names)]
        self._cells = [[_cell(line == 0) for _ in range(n_columns)] for line in range(len(row_names) + 1)]
        for line, cells in enumerate(self._cells):
            grid.addWidget(self._row_names[line], line, 0)
            for column, cell in enumerate(cells, start=1):
                grid.addWidget(cell, line, column)
                grid.setColumnStretch(column, 1)

    def set_row_name(self, row: int, text: str) -> None:
        """Name a row anew; row −1 is that of the columns' names."""
        self._row_names[row + 1].setText(text)

    def set_column(self, column: int, name: str, texts: Sequence[str], color: str = "") -> None:
        """Write a column: its name, in a colour if it has one, and a text for each row."""
        self._cells[0][column].setText(name)
        self._cells[0][column].setStyleSheet(f"color: {color}" if color else "")
        for cells, text in zip(self._cells[1:], texts, strict=True):
            cells[column].setText(text)

    def clear_from(self, column: int) -> None:
        """Empty this column and all to its right."""
        for cells in self._cells:
            for cell in cells[column:]:
                cell.setText("")

    def texts(self) -> list[list[str]]:
        """Return what is written, row by row, the columns' names first."""
        return [[cell.text() for cell in cells] for cells in self._cells]


def _cell(is_name: bool) -> QLabel:
    cell = _label("", SMALL, MEDIUM if is_name else REGULAR, "number")
    cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return cell
