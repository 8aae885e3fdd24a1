"""The drawings that are listed in the gallery, with how the network reads them, as Qt's views ask for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.language import tr
from app.pages.handwriting.collection import NONE_WORD, Kept
from app.ui.overriding import override
from app.ui.text.numbers import percent
from nncore.evaluation.predictions import Predictions

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True)
class Reading:
    """What the network makes of one drawing."""

    digit: int
    probability: float
    is_error: bool
    is_rejected: bool


class DrawingList(QAbstractListModel):
    """The chosen drawings, one a row; `reading` tells how each is read, once that is known."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawings: tuple[Kept, ...] = ()
        self._predictions: Predictions | None = None
        self._rows: list[int] = []

    def show_drawings(self, drawings: tuple[Kept, ...], predictions: Predictions | None, rows: Sequence[int]) -> None:
        """List these rows of the drawings; predictions that do not fit them yet are None."""
        drawing_rows, is_same = list(rows), drawings is self._drawings
        if is_same and drawing_rows == self._rows:
            self._predictions = predictions
            if drawing_rows:
                self.dataChanged.emit(self.index(0), self.index(len(drawing_rows) - 1))
            return
        self.beginResetModel()
        self._drawings, self._predictions, self._rows = drawings, predictions, drawing_rows
        self.endResetModel()

    def drawing(self, row: int) -> Kept:
        """Return the drawing in a row."""
        return self._drawings[self._rows[row]]

    def number(self, row: int) -> int:
        """Return which of all drawings it is, from 0."""
        return self._rows[row]

    def row_of(self, key: int) -> int | None:
        """Return where the drawing of this key is listed, if it is."""
        return next((row for row, number in enumerate(self._rows) if self._drawings[number].key == key), None)

    def reading(self, row: int) -> Reading | None:
        """Return what the network makes of the drawing in a row."""
        predictions, number = self._predictions, self._rows[row]
        if predictions is None:
            return None
        is_digit, is_rejected = bool(predictions.is_digit[number]), bool(predictions.is_rejected[number])
        return Reading(
            int(predictions.predicted[number]),
            float(predictions.confidence[number]),
            not bool(predictions.is_correct[number]) if is_digit else not is_rejected,
            is_rejected,
        )

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        return self.description(index.row())

    def description(self, row: int) -> str:
        """Say what a drawing is labelled, and how it is read."""
        word, reading = self.drawing(row).word, self.reading(row)
        what = tr("no digit") if word == NONE_WORD else f"“{word}”"
        text = tr("Drawing {number}, labelled {what}", number=self.number(row) + 1, what=what)
        if reading is None:
            return text
        likeliest = f"{reading.digit} ({percent(reading.probability, 0)})"
        return (
            tr("{text}; rejected, nearest {likeliest}", text=text, likeliest=likeliest)
            if reading.is_rejected
            else tr("{text}; read as {likeliest}", text=text, likeliest=likeliest)
        )
