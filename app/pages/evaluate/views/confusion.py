"""Confusion and gallery: which digits are taken for which, and those very digits, the surest mistakes first."""

import numpy as np
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr, tr_n
from app.pages.evaluate.examiner import LETTERS, Examination
from app.pages.evaluate.exports import Export, Table
from app.pages.evaluate.views.confusion_picture import Cell, ConfusionPicture
from app.pages.evaluate.views.digit_gallery import DigitGallery
from app.pages.evaluate.views.view import EvaluateView, describe_row
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.text.live_text import live_readout
from app.ui.text.numbers import percent
from app.ui.widgets.labels import heading
from app.ui.widgets.switch import Switch
from nncore.arrays import IntArray
from nncore.evaluation.predictions import Predictions
from nncore.evaluation.selection import choose_rows

_DIFFERENCE = "B − A"
_ALL = 100  # parts of the width, before the gallery gets one


class ConfusionView(EvaluateView):
    """The matrix at the left, the digits of the chosen cell, or all mistakes, at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.matrix = ConfusionPicture()
        self.gallery = DigitGallery(tr("Gallery of errors"))
        self.switch = Switch((*LETTERS, _DIFFERENCE), tr("Whose confusions"))
        tip = tr("The errors of network A, of network B, or how many more B has than A.")
        self.keep_control("whose", self.switch, tip)
        self._title, self._cell_line, self._digit_line = heading(""), live_readout(), live_readout()
        self._examination: Examination | None = None
        self._left = QWidget()
        head = ui.head(heading(tr("Confusion")), self.switch, self._cell_line)
        ui.column(head, (self.matrix, 1), parent=self._left)
        right = ui.column(ui.row(self._title), (self.gallery, 1), self._digit_line)
        ui.row((self._left, _ALL), (right, 1), parent=self, gap=3 * GAP)
        self.matrix.cell_chosen.connect(self._show_digits)
        self.matrix.cell_hovered.connect(self._on_cell_hovered)
        self.gallery.picture_chosen.connect(self.picture_chosen)
        self.gallery.row_hovered.connect(self._on_row_hovered)

    def show_examination(self, examination: Examination) -> None:
        """Show what the networks confuse; of other data, first all errors: a cell was chosen for the digits in it."""
        if self._examination is not None and examination.dataset is not self._examination.dataset:
            self.matrix.choose(None)
        self._examination = examination
        self.switch.setVisible(examination.second is not None)
        self._show_counts()

    def exports(self) -> list[Export]:
        """Return the matrices and the digits that are shown."""
        found = [Export(tr("Confusion matrix"), self.matrix, self._matrix_table)]
        return [*found, Export(tr("Digits shown"), self.gallery.viewport(), self._digits_table)]

    def numpy_code(self) -> str:
        """Return the matrix and the figures that follow from it."""
        counts = np.zeros((10, 10), int) if self._examination is None else self._predictions().confusion
        return "\n".join(
            (
                "import numpy as np",
                "",
                "# Rows: the true digit. Columns: what was read.",
                f"confusion = np.array({counts.tolist()})",
                "right = confusion.diagonal()",
                "accuracy = right.sum() / confusion.sum()",
                "precision = right / confusion.sum(axis=0)  # of those read as this digit",
                "recall = right / confusion.sum(axis=1)  # of those that are this digit",
                "print(accuracy, precision, recall)",
            )
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the matrix all the width that its height can use, and the gallery what is left."""
        self._left.setMaximumWidth(max(event.size().height(), self._left.minimumSizeHint().width()))
        super().resizeEvent(event)

    # ---- inside ------------------------------------------------------------------------------

    def _which(self) -> int:
        """Return whose digits are shown: of A where it is alone, whatever the switch, that is hidden then, says."""
        if self._examination is None or self._examination.second is None:
            return 0
        return LETTERS.index(self.switch.word) if self.switch.word in LETTERS else 1

    def _predictions(self) -> Predictions:
        if self._examination is None:
            raise LookupError(tr("Nothing has been examined yet."))
        return self._examination.predictions[self._which()]

    def _show_counts(self) -> None:
        if self._examination is None:
            return
        second, is_difference = self._examination.second, self.switch.word == _DIFFERENCE
        if is_difference and second is not None:
            self.matrix.show_counts(second.confusion - self._examination.first.confusion, is_difference=True)
        else:
            self.matrix.show_counts(self._predictions().confusion)
        self._show_digits()

    def _show_digits(self) -> None:
        if self._examination is None:
            return
        rows = self._rows()
        self._title.setText(self._words(len(rows)))
        empty = tr("No errors here.") if self._predictions().n_digits else tr("The data has no labels to compare with.")
        self.gallery.show_rows(self._examination, rows, empty, self._which())

    def _rows(self) -> IntArray:
        predictions, cell = self._predictions(), self.matrix.chosen
        if cell is None:
            return choose_rows(predictions, outcome="wrong", order="surest")
        return choose_rows(predictions, label=cell[0], predicted=cell[1], order="surest")

    def _words(self, n: int) -> str:
        cell = self.matrix.chosen
        letter = "" if not self.switch.isVisibleTo(self) else tr(" of {letter}", letter=LETTERS[self._which()])
        if cell is None:
            return tr_n("{n:,} error{letter}", "All {n:,} errors{letter}, the surest first", n, letter=letter)
        true, read = cell
        return (
            tr("{n:,} × {true} read as {read}{letter}", n=n, true=true, read=read, letter=letter)
            if true != read
            else tr("{n:,} × {true} correct{letter}", n=n, true=true, letter=letter)
        )

    def _on_cell_hovered(self, cell: Cell | None) -> None:
        if cell is None or self._examination is None:
            self._cell_line.set_text("")
            return
        counts = self._predictions().confusion
        n = int(counts[cell[0]].sum())
        share = percent(float(counts[cell] / n) if n else None)
        self._cell_line.set_text(
            tr(
                "{digit} read as {predicted}: {counts:,} of {n:,}, {share}",
                digit=cell[0],
                predicted=cell[1],
                counts=counts[cell],
                n=n,
                share=share,
            )
        )

    def _on_row_hovered(self, number: int) -> None:
        self._digit_line.set_text("" if number < 0 else describe_row(self._predictions(), number))

    def _matrix_table(self) -> Table:
        head = [tr("true \\ predicted"), *map(str, range(10))]
        return [head, *([digit, *counts] for digit, counts in enumerate(self.matrix.counts.tolist()))]

    def _digits_table(self) -> Table:
        return digits_table(self._predictions(), self.gallery.shown_rows)


def digits_table(predictions: Predictions, rows: IntArray) -> Table:
    """Return what was read in these rows, one a line, under a head."""
    head = ["row", "label", "read", "probability", "evidence", "rejected"]
    labels = [int(label) if label >= 0 else None for label in predictions.labels[rows]]
    columns = (predictions.predicted, predictions.confidence, predictions.evidence, predictions.is_rejected.astype(int))
    lines = zip(rows.tolist(), labels, *(column[rows].tolist() for column in columns), strict=True)
    return [head, *(list(line) for line in lines)]
