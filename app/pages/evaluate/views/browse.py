"""Browse: scroll through all digits of the data, of one label or outcome, in any order."""

from typing import get_args

from PySide6.QtWidgets import QComboBox

from app import ui
from app.language import tr
from app.pages.evaluate.examiner import Examination
from app.pages.evaluate.exports import Export, Table
from app.pages.evaluate.views.confusion import digits_table
from app.pages.evaluate.views.digit_gallery import DigitGallery
from app.pages.evaluate.views.view import EvaluateView, describe_row
from app.ui.text.live_text import live_readout
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import heading
from nncore.evaluation.selection import Order, Outcome, choose_rows

_LABELS = {
    "any": tr("Any label"),
    **{str(digit): tr("Label {digit}", digit=digit) for digit in range(10)},
    "-1": tr("No digit"),
}
_OUTCOMES: dict[str, str] = {
    "all": tr("Correct and errors"),
    "right": tr("Correct"),
    "wrong": tr("Errors"),
    "rejected": tr("Rejected"),
    "both_right": tr("Both networks correct"),
    "only_first": tr("Only A correct"),
    "only_second": tr("Only B correct"),
    "both_wrong": tr("Both networks in error"),
}
_ORDERS: dict[str, str] = {
    "file": tr("As in the file"),
    "least_sure": tr("Least sure first"),
    "surest": tr("Surest first"),
}


class BrowseView(EvaluateView):
    """The digits, as network A reads them."""

    def __init__(self) -> None:
        super().__init__()
        self.label_chooser = combo(tr("Label"), _LABELS)
        self.outcome_chooser = combo(tr("Correct or errors"), _OUTCOMES)
        self.order_chooser = combo(tr("Order"), _ORDERS)
        self.add_heading(tr("Show"))
        self.add_control("label", self.label_chooser, tr("Digits of this label alone."))
        self.add_control("outcome", self.outcome_chooser, tr("How they were read, by A or by both networks."))
        self.add_control("order", self.order_chooser, tr("Sure means: a high probability of the digit that A read."))
        self.gallery = DigitGallery(tr("All digits of the data"))
        self._title, self.digit_line = heading(""), live_readout()
        self._examination: Examination | None = None
        ui.column(ui.head(self._title, self.digit_line), (self.gallery, 1), parent=self)
        for chooser in (self.label_chooser, self.outcome_chooser, self.order_chooser):
            chooser.currentIndexChanged.connect(self._choose)
        self.gallery.picture_chosen.connect(self.picture_chosen)
        self.gallery.row_hovered.connect(self._on_row_hovered)

    def show_examination(self, examination: Examination) -> None:
        """Show the digits of the data."""
        is_new = examination is not self._examination
        self._examination = examination
        if is_new:
            self._choose()

    def exports(self) -> list[Export]:
        """Return the digits that are listed."""
        return [Export(tr("Digits listed"), self.gallery.viewport(), self._table)]

    def numpy_code(self) -> str:
        """Return lines that fetch the digits in sight."""
        rows = self.gallery.shown_rows[self.gallery.places_in_sight.start : self.gallery.places_in_sight.stop]
        source = "mnist:test" if self._examination is None else self._examination.source
        names = ["mnist:train", "mnist:test"] if source == "mnist:all" else [source]
        return "\n".join(
            (
                "import numpy as np",
                "from app.sources.data import open_data",
                "",
                f"inputs = np.concatenate([open_data(name).inputs for name in {names}])",
                f"rows = {rows.tolist()}",
                "pixels = inputs[rows].reshape(-1, 28, 28)",
                "print(pixels.shape)",
            )
        )

    def choose_outcome(self, outcome: str) -> None:
        """List the digits of this outcome, of any label."""
        self.label_chooser.setCurrentIndex(0)
        self.outcome_chooser.setCurrentIndex(self.outcome_chooser.findData(outcome))

    def _choose(self) -> None:
        examination = self._examination
        if examination is None:
            return
        label = _data(self.label_chooser)
        outcome, order = _outcome(_data(self.outcome_chooser)), _order(_data(self.order_chooser))
        if examination.second is None and outcome not in ("all", "right", "wrong", "rejected"):
            self._title.setText(tr("Choose a network B to see which of the two is correct where"))
            self.gallery.show_rows(
                examination, examination.first.labels[:0], tr("There is no network B to compare with.")
            )
            return
        number = None if label == "any" else int(label)
        rows = choose_rows(examination.first, label=number, outcome=outcome, order=order, other=examination.second)
        self._title.setText(tr("{listed:,} of {n:,}", listed=len(rows), n=len(examination.dataset)))
        self.gallery.show_rows(examination, rows, tr("No digit of the data fits."))

    def _on_row_hovered(self, number: int) -> None:
        if number < 0 or self._examination is None:
            self.digit_line.set_text("")
        else:
            self.digit_line.set_text(describe_row(self._examination.first, number))

    def _table(self) -> Table:
        return [] if self._examination is None else digits_table(self._examination.first, self.gallery.shown_rows)


def _data(chooser: QComboBox) -> str:
    return str(chooser.currentData())


def _outcome(text: str) -> Outcome:
    return next(outcome for outcome in get_args(Outcome) if outcome == text)


def _order(text: str) -> Order:
    return next(order for order in get_args(Order) if order == text)
