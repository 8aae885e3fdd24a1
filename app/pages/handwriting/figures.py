"""How the network reads one's own drawings, in numbers: all together, and each label by itself."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr, tr_n
from app.pages.handwriting.collection import WORDS, Kept
from app.ui.layout.scroller import Sideways
from app.ui.style.fonts import BODY, MEDIUM, font
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import percent
from app.ui.widgets.labels import heading
from app.ui.widgets.number_table import NumberTable
from nncore.arrays import BoolArray
from nncore.data.datasets import NOT_A_DIGIT
from nncore.evaluation.predictions import Predictions

_TIP = tr("A rejected digit still counts by its likeliest answer; what is no digit is correct where it is rejected.")
_ROWS = tr("Drawings"), tr("Correct"), tr("Rejected")


class Figures(QWidget):
    """A line with the figures of all drawings, and a column for each label."""

    def __init__(self) -> None:
        super().__init__()
        self.summary = LiveText(font(BODY, MEDIUM))
        self.summary.setAccessibleName(tr("How the network reads my digits"))
        self.table = NumberTable(_ROWS, len(WORDS), tr("How the network reads each label"))
        self.table.setToolTip(_TIP)
        ui.column(ui.head(heading(tr("The network reads them")), self.summary), Sideways(self.table), parent=self)

    def show_figures(self, drawings: Sequence[Kept], predictions: Predictions | None) -> None:
        """Show the figures of the drawings; as long as they are unknown, how many there are."""
        self.summary.set_text(_summary(len(drawings), predictions))
        labels = np.array([drawing.label for drawing in drawings], np.int64)
        for column, (word, label) in enumerate(zip(WORDS, (*range(10), NOT_A_DIGIT), strict=True)):
            self.table.set_column(column, tr(word), _column(labels == label, label, predictions))


def _summary(n_drawings: int, predictions: Predictions | None) -> str:
    if predictions is None:
        return tr("reading …") if n_drawings else tr("nothing is kept yet")
    parts = []
    if predictions.n_digits:
        correct, rejected = (
            int(predictions.is_correct.sum()),
            int((predictions.is_rejected & predictions.is_digit).sum()),
        )
        parts.append(
            tr_n(
                "{accuracy} of {n:,} digit ({correct} correct)",
                "{accuracy} of {n:,} digits ({correct} correct)",
                predictions.n_digits,
                accuracy=percent(predictions.accuracy, 1),
                correct=correct,
            )
        )
        parts.append(tr("{rejected} rejected", rejected=rejected))
    others = len(predictions) - predictions.n_digits
    if others:
        rejected = int((predictions.is_rejected & ~predictions.is_digit).sum())
        parts.append(
            tr_n(
                "{rejected} of {n:,} other drawing rejected",
                "{rejected} of {n:,} other drawings rejected",
                others,
                rejected=rejected,
            )
        )
    return " · ".join(parts)


def _column(is_so: BoolArray, label: int, predictions: Predictions | None) -> list[str]:
    """Return the figures of the drawings of one label; `is_so` says which they are."""
    n = int(is_so.sum())
    if n == 0 or predictions is None:
        return [str(n), "–", "–"]
    rejected = int((predictions.is_rejected & is_so).sum())
    right = rejected if label == NOT_A_DIGIT else int((predictions.is_correct & is_so).sum())
    return [str(n), percent(right / n, 0), str(rejected)]
