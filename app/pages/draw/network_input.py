"""What the network sees: the 28×28 picture as it gets it, what in it speaks for the answer, what a neuron looks for."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import mark_text, tr
from app.ui.layout import GAP
from app.ui.live_text import live_readout
from app.ui.overriding import override
from app.ui.scroller import Scroller
from app.ui.theme import diverging_map
from app.ui.themed import Themed
from app.ui.widgets import Switch, caption, heading
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE
from nncore.network.network import ForwardTrace

_RESTING = tr("784 pixels")
_LEAST_WORDS = 96  # pixels that a line, or the lines, of the words need
_EXPLANATION = tr(
    "Scaled so that its longer side fills 20 pixels, drawn with a pen of constant width, its mass in the middle: where "
    "and how large you draw makes no difference.\n\n0 is paper, 1 is ink. Point at a pixel for its number."
)


_REASONS = tr(
    "Attribution: what speaks for the answer is blue, what speaks against it vermilion: each pixel's ink times the "
    "derivative of the "
    "answer's logit there.\n\nThe strongest pixel has the full colour. Point at one for its share of the logit."
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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        layout = ui.column(ui.row(heading(tr("The network sees")), 1, self._switch), parent=self)
        self._explanation = caption(_EXPLANATION)
        self._explanation.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = Scroller(ui.column(self._readout, self._explanation, 1))
        layout.addWidget(_PictureAndWords(self.picture, words), 1)
        self.picture.pixel_hovered.connect(self._show_pixel)
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
        self._show_signed()

    def show_neuron(self, weights: FloatArray | None, layer: int = 0, neuron: int = 0) -> None:
        """Show the weights with which the pixels reach a neuron, shape (784,); None goes back to what was shown."""
        self._neuron = weights
        if weights is None:
            self._explanation.setText(_REASONS if self.shows_reasons else _EXPLANATION)
        else:
            look_back = _LOOK_BACK if layer > 0 else ""
            self._explanation.setText(_LOOKS_FOR.format(neuron=neuron, layer=layer + 1, look_back=look_back))
        self._show_signed()

    def _show_signed(self) -> None:
        self.picture.set_signed(self._reasons if self._neuron is None else self._neuron)

    def _on_switched(self) -> None:
        self._explanation.setText(_REASONS if self.shows_reasons else _EXPLANATION)
        self.reasons_wanted.emit(self.shows_reasons)

    def _show_pixel(self, row_number: int, column: int) -> None:
        if row_number < 0:
            self._readout.set_text(_RESTING)
        else:
            self._readout.set_text(
                tr(
                    "row {row_number}, col {column}: {picture:.3f}",
                    row_number=row_number,
                    column=column,
                    picture=self.picture.value(row_number, column),
                )
            )


class _PictureAndWords(QWidget):
    """The picture as large as it can be, and the words where more room is left: beside it or below."""

    def __init__(self, picture: QWidget, words: QWidget) -> None:
        super().__init__()
        self._picture, self._words = picture, words
        for part in (picture, words):
            part.setParent(self)

    @override
    def minimumSizeHint(self) -> QSize:
        least = self._picture.minimumSizeHint()
        return QSize(least.width() + GAP + _LEAST_WORDS, least.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        width, height = self.width(), self.height()
        beside = min(height, width - GAP - _LEAST_WORDS)
        below = min(width, height - GAP - _LEAST_WORDS)
        side = max(beside, below) // SIDE * SIDE
        self._picture.setGeometry(0, 0, side, side)
        if beside >= below:
            self._words.setGeometry(side + GAP, 0, width - side - GAP, height)
        else:
            self._words.setGeometry(0, side + GAP, width, height - side - GAP)


class PixelPicture(Themed, QWidget):
    """A square of 28×28 pixels: white ink on black, or signed values from vermilion to blue.

    Signals: ``pixel_hovered(row, column)``, −1 when the pointer has left.
    """

    pixel_hovered = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered: tuple[int, int] | None = None
        self.pixels = np.zeros((SIDE, SIDE), np.float32)
        self.signed: FloatArray | None = None
        self._bytes = np.full((SIDE, SIDE, 4), 255, np.uint8)  # the fourth byte stays: nothing is transparent
        self.setMouseTracking(True)
        self.setAccessibleName(tr("28 by 28 pixels"))
        self.follow_theme()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(4 * SIDE, 4 * SIDE)

    @override
    def apply_theme(self) -> None:
        self._colour()

    def value(self, row_number: int, column: int) -> float:
        """Return the number of a pixel: its signed value if there are such, else its ink."""
        shown = self.pixels if self.signed is None else self.signed
        return float(shown[row_number, column])

    def set_signed(self, values: FloatArray | None) -> None:
        """Show signed values, shape (784,), instead of the ink; None shows the ink again."""
        if values is not None or self.signed is not None:
            self.signed = None if values is None else values.reshape(SIDE, SIDE)
            self._colour()

    def set_pixels(self, pixels: FloatArray | None) -> None:
        """Show pixels, shape (784,), in [0, 1]; None is an empty picture."""
        empty = np.zeros(SIDE * SIDE, np.float32)
        self.pixels = (empty if pixels is None else pixels).reshape(SIDE, SIDE)
        self._colour()

    def _colour(self) -> None:
        """Make the bytes of the picture, four a pixel: Qt scales them several times as fast as a single grey one."""
        if self.signed is None:
            self._bytes[:, :, :3] = np.clip(np.rint(self.pixels * 255.0), 0, 255).astype(np.uint8)[:, :, None]
        else:
            strongest = max(float(np.abs(self.signed).max()), 1e-12)
            index = np.rint(127.5 + 127.5 * self.signed / strongest).astype(np.uint8)
            self._bytes[:, :, :3] = diverging_map(self.theme)[index][:, :, ::-1]  # QImage wants blue first
        if self._hovered is not None:
            self.pixel_hovered.emit(*self._hovered)
        self.update()

    def _square(self) -> QRectF:
        """Return where the picture lies: a whole number of screen pixels to each of its own."""
        cell = max(1, min(self.width(), self.height()) // SIDE)
        return QRectF(0, 0, cell * SIDE, cell * SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        square = self._square()
        cell = square.width() / SIDE
        image = QImage(self._bytes.data, SIDE, SIDE, 4 * SIDE, QImage.Format.Format_RGB32)
        with QPainter(self) as painter:
            painter.drawImage(square, image)
            painter.setPen(QPen(QColor(self.theme.rule), 1))
            painter.drawRect(square.adjusted(0, 0, -1, -1))
            if self._hovered is not None:
                row_number, column = self._hovered
                painter.setPen(QPen(QColor(self.theme.speaks_against), 2))
                painter.drawRect(QRectF(column * cell, row_number * cell, cell, cell))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._pixel_at(event.position()))

    @override
    def leaveEvent(self, event: object) -> None:
        self._hover(None)

    def _pixel_at(self, position: QPointF) -> tuple[int, int] | None:
        square = self._square()
        if not square.contains(position):
            return None
        cell = square.width() / SIDE
        return min(int(position.y() // cell), SIDE - 1), min(int(position.x() // cell), SIDE - 1)

    def _hover(self, pixel: tuple[int, int] | None) -> None:
        if pixel != self._hovered:
            self._hovered = pixel
            self.pixel_hovered.emit(*(pixel or (-1, -1)))
            self.update()
