"""The test digits that excite a neuron most, as pictures that one can take."""

import numpy as np
from PySide6.QtCore import Signal

from app.language import tr
from app.sources.samples import sample_digits, sample_picture
from app.ui.pictures.strip import PictureStrip, StripPicture
from app.ui.text.numbers import number_text
from nncore.arrays import FloatArray, IntArray

_COLUMNS = 6


class FavouriteDigits(PictureStrip):
    """Twelve pictures in two rows, the one that excites most first.

    Signals: ``picture_chosen(array, str)``, a digit was clicked: its picture, shape (28, 28), and its true label.
    """

    picture_chosen = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(_COLUMNS, tr("The test digits that excite the neuron most"), rows=2)
        self.setObjectName("favouriteDigits")
        self.digit_rows: IntArray = np.empty(0, np.int64)
        self.chosen.connect(self._take)

    def show_rows(self, rows: IntArray, strengths: FloatArray) -> None:
        """Show these test digits, and what the neuron gives for each, shape (k,) both."""
        self.digit_rows = rows
        self.show_pictures([_picture(row, a) for row, a in zip(rows.tolist(), strengths.tolist(), strict=True)])

    def _take(self, number: int) -> None:
        row = int(self.digit_rows[number])
        self.picture_chosen.emit(sample_picture(row), str(_label(row)))


def _picture(row: int, a: float) -> StripPicture:
    words = tr(
        "Test digit {row}, truly a {label}: a = {strengths}", row=row, label=_label(row), strengths=number_text(a)
    )
    return StripPicture(sample_digits().inputs[row], f"{_label(row)}: {number_text(a, 1)}", words)


def _label(row: int) -> int:
    labels = sample_digits().labels
    return -1 if labels is None else int(labels[row])
