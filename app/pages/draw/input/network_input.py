"""What the network sees: the 28×28 picture as it gets it, what in it speaks for the answer, what a neuron looks for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import mark_text, tr
from app.pages.draw.input.picture_and_words import PictureAndWords
from app.pages.draw.input.pixel_picture import PixelPicture
from app.ui.layout.scroller import Scroller
from app.ui.text.live_text import live_heading, live_readout
from app.ui.text.numbers import number_text
from app.ui.widgets.labels import caption
from app.ui.widgets.switch import Switch
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE
from nncore.network.network import ForwardTrace

_RESTING = tr("784 pixels")
_EXPLANATION = tr(
    "Set upright, its longer side 20 pixels, its mass in the middle: place, size and slant make no difference.\n"
    "0 is paper, 1 is ink."
)


_REASONS = tr(
    "Attribution: what speaks for the answer is blue, what speaks against it vermilion: each pixel's ink times the "
    "derivative of the answer's logit there.\n\nThe strongest pixel has the full colour. Point at one for its share of "
    "the logit."
)
_NO_REASONS = tr(
    "Attribution: every pixel's is 0, because the derivative of the answer's logit is 0 wherever there is ink. Nothing "
    "says which pixel to change, and gradient descent could not learn."
)
_LOOKS_FOR = tr(
    "The weights with which each pixel reaches neuron {neuron} of hidden layer {layer}: blue excites it, vermilion "
    "silences it.{look_back}"
)
_LOOK_BACK = tr(
    "\n\nFor layer 2 this is a look back through layer 1 as if it were linear: a hint, not the whole truth."
)


class NetworkInput(QWidget):
    """The picture with its title and a line for the number under the pointer.

    Signals: ``reasons_wanted(bool)``, the person switches between the ink and what speaks for the answer.
    """

    reasons_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("networkInput")
        self.setAccessibleName(tr("The network sees"))
        self.picture = PixelPicture()
        self._readout = live_readout()
        self._readout.align(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._readout.set_text(_RESTING)
        self._switch = Switch((mark_text("ink"), mark_text("attribution")), tr("The network sees: ink or attribution"))
        self._switch.setToolTip(
            tr("The ink as the network gets it, or its attribution: what in it speaks for and against the answer.")
        )
        self._reasons: FloatArray | None = None
        self._neuron: FloatArray | None = None
        layout = ui.column(ui.head(live_heading(tr("The network sees")), self._switch), parent=self)
        self._explanation = caption(_EXPLANATION)
        self._explanation.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = Scroller(ui.column(self._readout, self._explanation, 1))
        layout.addWidget(PictureAndWords(self.picture, words), 1)
        self.picture.looked_at.connect(self._show_pixel)
        self._switch.chosen.connect(self._on_switched)

    @property
    def shows_reasons(self) -> bool:
        """Whether the person wants to see what speaks for the answer."""
        return self._switch.word == "attribution"

    def show_trace(self, trace: ForwardTrace | None) -> None:
        """Show the pixels of a trace, or an empty picture."""
        self.picture.set_pixels(None if trace is None else trace.inputs)

    def show_reasons(self, reasons: FloatArray | None) -> None:
        """Show what each pixel adds to the answer's logit, shape (784,); None goes back to the ink."""
        self._reasons = reasons
        if self._neuron is None:
            self._explain()
        self._show_signed()

    def show_neuron(self, weights: FloatArray | None, layer: int = 1, neuron: int = 0) -> None:
        """Show the weights with which the pixels reach a neuron, shape (784,); None goes back to what was shown."""
        self._neuron = weights
        if weights is None:
            self._explain()
        else:
            look_back = _LOOK_BACK if layer > 1 else ""
            self._explanation.setText(_LOOKS_FOR.format(neuron=neuron, layer=layer, look_back=look_back))
        self._show_signed()

    def _show_signed(self) -> None:
        self.picture.set_signed(self._reasons if self._neuron is None else self._neuron)

    def _explain(self) -> None:
        if not self.shows_reasons:
            self._explanation.setText(_EXPLANATION)
        elif self._reasons is None or self._reasons.any():
            self._explanation.setText(_REASONS)
        else:
            self._explanation.setText(_NO_REASONS)

    def _on_switched(self) -> None:
        self._explain()
        self.reasons_wanted.emit(self.shows_reasons)

    def _show_pixel(self, pixel: int | None) -> None:
        if pixel is None:
            self._readout.set_text(_RESTING)
        else:
            row_number, column = divmod(pixel, SIDE)
            self._readout.set_text(
                tr(
                    "row {row_number}, col {column}: {picture}",
                    row_number=row_number,
                    column=column,
                    picture=number_text(self.picture.value(row_number, column)),
                )
            )
