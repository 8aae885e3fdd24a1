"""What each view of the Evaluate page is, and the looks and words that they share."""

from PySide6.QtCore import Signal

from app.lab.view import Explained, View
from app.language import tr
from app.pages.evaluate.examiner import LETTERS, Examination
from app.pages.evaluate.exports import Export
from app.ui.overriding import override
from app.ui.style.theme import Theme
from app.ui.text.numbers import number_text, percent
from nncore.evaluation.predictions import Predictions


class EvaluateView(View):
    """Shows one side of an examination. While it is hidden it is told nothing; when it comes, it is shown the latest.

    Signals: ``picture_chosen(array, str)``, a digit for the canvas, shape (28, 28), and its true label, if known.
    """

    picture_chosen = Signal(object, str)

    formulas: tuple[str, ...] = ()
    words = ""

    def show_examination(self, examination: Examination) -> None:
        """Show what the networks read."""

    def exports(self) -> list[Export]:
        """Return what can be taken away from here."""
        return []

    @override
    def explanation(self) -> Explained:
        return self.formulas, self.words


def network_colors(theme: Theme) -> tuple[str, str]:
    """Return the colours of network A, whose lines are solid, and B, whose lines are dashed."""
    return theme.accent, theme.saturated


def network_names(examination: Examination) -> list[str]:
    """Return what stands above the networks' columns."""
    return [tr("Network")] if examination.second is None else list(LETTERS)


def describe_row(predictions: Predictions, row: int) -> str:
    """Say what a row is, what was read, and how surely; for under the pointer."""
    first, second = (-predictions.probabilities[row]).argsort(kind="stable")[:2].tolist()
    share = predictions.probabilities[row]
    label = int(predictions.labels[row])
    what = (
        tr("true label {label}", label=label)
        if label >= 0
        else (tr("no digit") if predictions.is_labelled else tr("not labelled"))
    )
    rejected = tr(", rejected") if predictions.is_rejected[row] else ""
    return tr(
        "Number {row}: {what} · predicted {first} ({share}), then {second} ({share2}) · evidence {evidence}{rejected}",
        row=row,
        what=what,
        first=first,
        share=percent(share[first], 1),
        second=second,
        share2=percent(share[second], 1),
        evidence=number_text(predictions.evidence[row]),
        rejected=rejected,
    )
