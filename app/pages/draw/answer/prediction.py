"""The answer in one large figure, and in words how sure the network is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app import ui
from app.lab.segments import what_it_is
from app.language import listed, tr
from app.ui.style.fonts import ANSWER, BODY, MEDIUM, SEMI_BOLD, TITLE, font
from app.ui.style.text_size import SIZE_PROPERTY, keep_room, text_scale
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import percent
from nncore.evaluation.segmentation import ReadSegments
from nncore.network.prediction import Prediction

_WORTH_NAMING = 0.05
"""Probability from which the second choice is named."""

_LARGE_ANSWER = 96  # pixels at 100 per cent
_NO_ANSWER = "?"
_FIRM = "\N{NO-BREAK SPACE}"


class PredictionPanel(QWidget):
    """The digit, its probability and a sentence; empty over an empty canvas."""

    def __init__(self) -> None:
        super().__init__()
        self._digit = LiveText(font(ANSWER, SEMI_BOLD), width_of="0 ")
        self._digit.setObjectName("prediction")
        self._digit.setAccessibleName(tr("Prediction"))
        self.setToolTip(
            tr(
                "Evidence is the probability of the likeliest digit beside the answer 'no digit at all'. The network "
                "learned that answer from letters and scribbles; where the evidence is too small it rejects, and the "
                "ten probabilities, which only share out 1 among the digits, do not count."
            )
            + " "
            + tr(
                "More than two separate strokes speak for 'no digit' too: hardly a digit is drawn so, but most doodles "
                "are."
            )
            + "\n\n"
            + tr("Is it one all the same? Ctrl+K keeps it; with 20 of them, My digits teaches the network your hand.")
        )
        self._probability = LiveText(font(TITLE, MEDIUM))
        word = self._probability.fontMetrics().horizontalAdvance(tr("Rejected"))  # no wrapping makes it narrower
        keep_room(self._probability, round(word / text_scale()) + 1, 0)
        self._words = LiveText(font(BODY), lines=2)
        self._words.align(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        beside = ui.column(1, self._probability, self._words, 1, gap=0)
        ui.row(self._digit, (beside, 1), parent=self)
        self.show_prediction(None)

    def show_large(self, is_large: bool) -> None:
        """Show the answer as large as it can be read from the last row, or as usual."""
        size = _LARGE_ANSWER if is_large else ANSWER
        self._digit.setProperty(SIZE_PROPERTY, size)
        self._digit.setFont(font(size, SEMI_BOLD))
        self._digit.fit_text()
        self._digit.updateGeometry()

    @property
    def text(self) -> str:
        """The digit that is shown, or nothing."""
        return self._digit.text()

    @property
    def words(self) -> str:
        """The sentence beside it."""
        return self._words.text()

    def show_prediction(self, prediction: Prediction | None, segments: ReadSegments | None = None) -> None:
        """Show a prediction, or the resting state; of several digits, or one with a mark, what each is read as."""
        digit, probability = _figures(prediction, segments)
        self._digit.set_text(digit)
        self._digit.setEnabled(prediction is not None and not prediction.is_rejected)
        self._probability.set_text(probability)
        self._words.set_text(one_by_one(segments) if segments is not None else in_words(prediction))

    def announce(self) -> None:
        """Say the answer to a screen reader: it stands, for the pen rests."""
        if self._probability.text():
            sentence = f"{self._probability.text()}: {self._words.text()}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))


def _figures(prediction: Prediction | None, segments: ReadSegments | None) -> tuple[str, str]:
    """Return the large figure and what stands beside it; a rejected answer shows neither digit nor probability."""
    if prediction is None:
        return "", ""
    if prediction.is_rejected:
        return _NO_ANSWER, tr("Rejected") if segments is None else what_it_is(segments)
    return str(prediction.label), percent(prediction.probability, 1)


def one_by_one(segments: ReadSegments) -> str:
    """Return what each digit is read as: "Each alone: 4 (98 %), 7 (99 %)"; of one with a mark, what it is without."""
    read = (f"{prediction.label} ({percent(prediction.probability, 0)})" for prediction in segments.predictions)
    each = listed(read).replace(" (", _FIRM + "(")
    if segments.arrangement == "mirrored":
        return tr("The right way round: {each}", each=each)
    is_one = len(segments.predictions) == 1
    return tr("Without the mark: {each}", each=each) if is_one else tr("Each alone: {each}", each=each)


def in_words(prediction: Prediction | None) -> str:
    """Return what a person would say: "7, perhaps 1"."""
    if prediction is None:
        return tr("Nothing drawn, nothing predicted")
    if prediction.is_rejected:
        return tr(
            "Not a digit I know; nearest {label}, evidence {evidence}",
            label=prediction.label,
            evidence=percent(prediction.evidence, 0),
        )
    if not prediction.is_sure:
        return tr("Unsure: {label}, perhaps {runner_up}", label=prediction.label, runner_up=prediction.runner_up)
    if prediction.runner_up_probability >= _WORTH_NAMING:
        return tr("{label}, perhaps {runner_up}", label=prediction.label, runner_up=prediction.runner_up)
    return tr("{label}, hardly anything else", label=prediction.label)
