"""Why: what in the drawing speaks for a digit and against it, laid over the ink, with its sums."""

from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.pages.draw.input.picture_and_words import PictureAndWords
from app.pages.draw.input.pixel_picture import PixelPicture
from app.pages.draw.numpy_reading import reading_lines
from app.pages.draw.studies.study import Reading, Study
from app.pages.draw.studies.why.digits_choice import DigitsChoice
from app.pages.draw.studies.why.legend import SignedLegend
from app.pages.draw.studies.why.numpy_lines import reasons_lines
from app.pages.draw.studies.why.reasons import INTEGRATED, METHODS, OCCLUSION, Question, Reasons, find_reasons, score
from app.pages.draw.studies.why.words import covered_words, formula_words, method_words, sums_words
from app.state.timeline import Timeline
from app.ui.layout.scroller import Scroller
from app.ui.overriding import override
from app.ui.pictures.pixels import strongest
from app.ui.style.fonts import SEMI_BOLD, SMALL, font
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import number_text, signed_number
from app.ui.widgets.labels import caption, label_of
from app.ui.widgets.switch import Switch
from nncore.explanations.occlusion import covered
from nncore.ink.strokes import SIDE
from nncore.network.network import ForwardTrace, Network

_FRAME_S = 0.003  # what takes longer waits until the pen rests
_FORGOTTEN = 0.8
_LEAST_WORDS = 184
_RESTING = tr("Draw a digit: what speaks for the answer is laid over its ink.")
_REJECTED = tr("The network rejects this drawing; {label} is only the nearest digit.")
_PATCHES = ("3", "5", "7")


class WhyStudy(Study):
    """The choice of digits and method, the 28×28 picture with the reasons over it, and what they say."""

    def __init__(self) -> None:
        super().__init__()
        self.digits = DigitsChoice()
        self.method = Switch(METHODS, tr("Method"), can_stand=True)
        self.patch = Switch(_PATCHES, tr("Side of the patch in pixels"))
        self.patch.choose("5")
        self.picture = PixelPicture(tr("What speaks for and against, pixel by pixel"))
        self.legend = SignedLegend()
        self._method_words, self._sums = caption(), LiveText(font(SMALL), lines=3)
        self._formula = LiveText(font(SMALL, SEMI_BOLD))  # painted, not laid out: it changes with the answer
        self._pixel = LiveText(font(SMALL), lines=2)
        self.reasons: Reasons | None = None
        self._reading: Reading | None = None
        self._took_s = 0.0
        self._patch_row = QWidget()
        ui.row(label_of(self.patch, tr("patch")), self.patch, 1, parent=self._patch_row)
        for line in (self._sums, self._formula, self._pixel):
            line.align(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        words = Scroller(
            ui.column(self._method_words, self._formula, self._patch_row, self._sums, self.legend, self._pixel, 1)
        )  # fmt: skip
        body = PictureAndWords(self.picture, words, _LEAST_WORDS)
        ui.column(self.digits, ui.head(self.method), (body, 1), parent=self)
        self.digits.chosen.connect(self._ask)
        self.method.chosen.connect(self._ask)
        self.patch.chosen.connect(self._ask)
        self.picture.looked_at.connect(self._show_pixel)
        self._show()

    def ask(self, digit: int, *, is_against: bool) -> None:
        """Ask about a digit, or set it against the one that is asked about."""
        self.digits.choose(digit, is_against=is_against)

    @override
    def show_reading(self, reading: Reading) -> None:
        is_new = self._reading is None or self._reading.network is not reading.network
        self._reading = reading
        if reading.trace is None or is_new or self._took_s < _FRAME_S:
            self._find(is_quick=True)
        else:
            self.picture.set_pixels(reading.trace.inputs)
            self._took_s *= _FORGOTTEN  # it may have been slow for once: it is tried again soon

    @override
    def settle(self, reading: Reading, timeline: Timeline | None) -> None:
        if self._took_s >= _FRAME_S or self.method.word == INTEGRATED:
            took = self._took_s
            self._find(is_quick=False)
            self._took_s = took  # of the quick way, which is the one that has to keep up

    @override
    def point_at(self, pixel: int | None) -> None:
        self.picture.look_at(pixel)

    @override
    def numpy_code(self) -> str:
        if self._reading is None or self._reading.trace is None or self.reasons is None:
            return "import numpy as np"
        lines = reading_lines(self._reading.network, self._reading.trace.inputs)
        return "\n".join([*lines, *reasons_lines(self.reasons.question)])

    @override
    def apply_theme(self) -> None:
        self.overlay_changed.emit()

    def _ask(self) -> None:
        self._took_s = 0.0
        self._find(is_quick=False)

    def _find(self, *, is_quick: bool) -> None:
        """Answer the question about the drawing of this moment."""
        reading = self._reading
        if reading is None or reading.trace is None or reading.prediction is None:
            self.reasons, self.overlay, self.asked = None, None, (None, None)
        else:
            began = perf_counter()
            label, against = self.digits.digits(reading.prediction)
            question = Question(label, against, self.method.word, int(self.patch.word))
            self.reasons = find_reasons(reading.network, reading.trace, question, is_quick=is_quick)
            self.overlay, self.asked = self.reasons.values, (label, against)
            self._took_s = perf_counter() - began if is_quick else self._took_s
        self._show()
        self.overlay_changed.emit()

    def _show(self) -> None:
        self._patch_row.setVisible(self.method.word == OCCLUSION)
        self.picture.set_reach(int(self.patch.word) // 2 if self.method.word == OCCLUSION else 0)
        reasons, reading = self.reasons, self._reading
        if reasons is None or reading is None or reading.trace is None or reading.prediction is None:
            self.picture.set_signed(None)
            self.picture.set_pixels(None)
            self.legend.show_strongest(None)
            self._method_words.setText(_RESTING)
            self._sums.set_text("")
            self._formula.set_text("")
            return
        self._method_words.setText(method_words(reasons.question.method))
        self._formula.set_text(formula_words(reasons.question))
        rejected = _REJECTED.format(label=reading.prediction.label) + " " if reading.prediction.is_rejected else ""
        self._sums.set_text(rejected + sums_words(reasons))
        self.legend.show_strongest(strongest(reasons.values))
        self.picture.pixels = reading.trace.inputs.reshape(self.picture.pixels.shape)
        self.picture.set_signed(reasons.values, is_over_ink=True)

    def _show_pixel(self, pixel: int | None) -> None:
        """Say what a pixel adds, or cover the patch around it and say what is lost."""
        reading, reasons = self._reading, self.reasons
        self.patch_moved.emit(pixel, self.picture.reach)
        if pixel is None or reading is None or reading.trace is None or reasons is None:
            self._pixel.set_text("")
            return
        row, column = divmod(pixel, SIDE)
        if reasons.question.method == OCCLUSION:
            self._pixel.set_text(_covered_sentence(reading.network, reading.trace, reasons.question, row, column))
        else:
            value = signed_number(self.picture.value(row, column), 4)
            self._pixel.set_text(
                tr(
                    "row {row}, col {column}: ink {pixels}, adds {value}",
                    row=row,
                    column=column,
                    pixels=number_text(self.picture.pixels[row, column]),
                    value=value,
                )
            )


def _covered_sentence(network: Network, trace: ForwardTrace, question: Question, row: int, column: int) -> str:
    """Return what is lost when the patch around a pixel is covered."""
    after = network.forward(covered(trace.inputs, row, column, patch=question.patch))
    lost = score(trace.logits, question) - score(after.logits, question)
    shares = float(trace.probabilities[question.label]), float(after.probabilities[question.label])
    return covered_words(question, lost, *shares, int(after.logits.argmax()))
