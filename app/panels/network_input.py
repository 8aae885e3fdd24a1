"""What the network sees: the 28×28 picture, exactly as it gets it, with the number under the pointer."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.live_text import live_readout
from app.overriding import override
from app.theme import Theme
from app.widgets import GAP, caption, heading, row
from nncore.arrays import FloatArray
from nncore.ink import SIDE
from nncore.network import ForwardTrace

_RESTING = "28 × 28 = 784 pixels"
_EXPLANATION = (
    "Scaled so that its longer side fills 20 pixels, drawn with a pen of constant width, its mass in the middle: where "
    "and how large you draw makes no difference.\n\n0 is paper, 1 is ink. Point at a pixel for its number."
)


class NetworkInput(QWidget):
    """The picture with its title and a line for the number under the pointer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("networkInput")
        self.setAccessibleName("What the network sees")
        self.picture = PixelPicture(theme)
        self._readout = live_readout()
        self._readout.set_text(_RESTING)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(row(heading("What the network sees"), self._readout))
        explanation = caption(_EXPLANATION)
        explanation.setAlignment(Qt.AlignmentFlag.AlignTop)
        beside = row(self.picture)
        beside.addWidget(explanation, 1)
        layout.addLayout(beside, 1)
        self.picture.pixel_hovered.connect(self._show_pixel)

    def set_theme(self, theme: Theme) -> None:
        """Wear the colours of `theme`."""
        self.picture.set_theme(theme)

    def show_trace(self, trace: ForwardTrace | None) -> None:
        """Show the pixels of a trace, or an empty picture."""
        self.picture.set_pixels(None if trace is None else trace.inputs)

    def _show_pixel(self, row_number: int, column: int) -> None:
        if row_number < 0:
            self._readout.set_text(_RESTING)
        else:
            value = self.picture.pixels[row_number, column]
            self._readout.set_text(f"row {row_number}, column {column}: {value:.3f}")


class PixelPicture(QWidget):
    """A square of 28×28 grey pixels, white ink on black.

    Signals: ``pixel_hovered(row, column)``, −1 when the pointer has left.
    """

    pixel_hovered = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hovered: tuple[int, int] | None = None
        self.pixels = np.zeros((SIDE, SIDE), np.float32)
        self._grey = np.zeros((SIDE, SIDE, 4), np.uint8)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("28 by 28 pixels")

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(4 * SIDE, 4 * SIDE)

    def set_theme(self, theme: Theme) -> None:
        """Wear the colours of `theme`."""
        self._theme = theme
        self.update()

    def set_pixels(self, pixels: FloatArray | None) -> None:
        """Show pixels, shape (784,), in [0, 1]; None is an empty picture."""
        empty = np.zeros(SIDE * SIDE, np.float32)
        self.pixels = (empty if pixels is None else pixels).reshape(SIDE, SIDE)
        # Four equal bytes a pixel: Qt scales them several times as fast as a single grey one.
        self._grey = np.repeat(np.clip(np.rint(self.pixels * 255.0), 0, 255).astype(np.uint8)[:, :, None], 4, axis=2)
        if self._hovered is not None:
            self.pixel_hovered.emit(*self._hovered)
        self.update()

    def _square(self) -> QRectF:
        """Return where the picture lies: a whole number of screen pixels to each of its own."""
        cell = max(1, self.height() // SIDE)
        return QRectF(0, 0, cell * SIDE, cell * SIDE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # As wide as the picture is high, so that the words beside it start at its edge.
        self.setFixedWidth(max(1, self.height() // SIDE) * SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        square = self._square()
        cell = square.width() / SIDE
        image = QImage(self._grey.data, SIDE, SIDE, 4 * SIDE, QImage.Format.Format_RGB32)
        with QPainter(self) as painter:
            painter.drawImage(square, image)
            painter.setPen(QPen(QColor(self._theme.rule), 1))
            painter.drawRect(square.adjusted(0, 0, -1, -1))
            if self._hovered is not None:
                row_number, column = self._hovered
                painter.setPen(QPen(QColor(self._theme.speaks_against), 2))
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
