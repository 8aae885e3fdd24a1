"""The 28×28 pixels as a picture: ink, signed values, or the one laid over the other. Imported by the Draw page."""

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent

from app.language import tr
from app.ui.export import GivesArrays
from app.ui.overriding import override
from app.ui.painting.background import make_opaque, paint_background
from app.ui.painting.device_pixels import paint_frame
from app.ui.painting.marks import paint_box_mark, paint_focus_ring
from app.ui.pictures.cells import CellsPicture
from app.ui.pictures.pixels import colors_over_ink, ink_greys, signed_colors
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE


class PixelPicture(GivesArrays, CellsPicture):
    """A square of 28×28 pixels: white ink on black, or signed values from vermilion to blue, alone or over the ink.

    Pointer and arrow keys go from pixel to pixel.

    Signals: ``looked_at(int or None)``, the pixel under the pointer or the keyboard; again when its number changes.
    """

    def __init__(self, name: str = tr("28 by 28 pixels")) -> None:
        super().__init__(name)
        self.reach = 0
        self._is_over_ink = False
        self.pixels = np.zeros((SIDE, SIDE), np.float32)
        self.signed: FloatArray | None = None
        self._bytes = np.full((SIDE, SIDE, 4), 255, np.uint8)  # the fourth byte stays: nothing is transparent
        make_opaque(self)
        self.follow_theme()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(4 * SIDE, 4 * SIDE)

    @override
    def apply_theme(self) -> None:
        self._colour()

    @property
    def hovered(self) -> tuple[int, int] | None:
        """Row and column of the pixel under the pointer or the keyboard."""
        return None if self.part is None else divmod(self.part, SIDE)

    def value(self, row_number: int, column: int) -> float:
        """Return the number of a pixel: its signed value if there are such, else its ink."""
        shown = self.pixels if self.signed is None else self.signed
        return float(shown[row_number, column])

    @override
    def arrays(self) -> dict[str, FloatArray]:
        return {"ink": self.pixels} if self.signed is None else {"ink": self.pixels, "adds": self.signed}

    def set_signed(self, values: FloatArray | None, *, is_over_ink: bool = False) -> None:
        """Show signed values, shape (784,), instead of the ink or over it; None shows the ink again."""
        if values is not None or self.signed is not None:
            self.signed = None if values is None else values.reshape(SIDE, SIDE)
            self._is_over_ink = is_over_ink
            self._colour()

    def set_pixels(self, pixels: FloatArray | None) -> None:
        """Show pixels, shape (784,), in [0, 1]; None is an empty picture."""
        empty = np.zeros(SIDE * SIDE, np.float32)
        self.pixels = (empty if pixels is None else pixels).reshape(SIDE, SIDE)
        self._colour()

    def set_reach(self, reach: int) -> None:
        """Mark not one pixel alone, but the square that reaches so far around it."""
        self.reach = reach
        self.update()

    def _colour(self) -> None:
        """Make the bytes of the picture, four a pixel: Qt scales them several times as fast as a single grey one."""
        if self.signed is None:
            self._bytes[:, :, :3] = ink_greys(self.pixels)
        elif self._is_over_ink:
            self._bytes[:, :, :3] = colors_over_ink(self.theme, self.signed, self.pixels)
        else:
            self._bytes[:, :, :3] = signed_colors(self.theme, self.signed)
        if self.part is not None:
            self.tell()
        self.update()

    @override
    def boxes(self) -> tuple[QRectF, ...]:
        """Return where the picture lies: a whole number of screen pixels to each of its own."""
        ratio = self.devicePixelRatioF()
        cell = max(1, int(min(self.width(), self.height()) * ratio / SIDE)) / ratio
        return (QRectF(0, 0, cell * SIDE, cell * SIDE),)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        (square,) = self.boxes()
        image = QImage(self._bytes.data, SIDE, SIDE, 4 * SIDE, QImage.Format.Format_RGB32)
        with QPainter(self) as painter:
            paint_background(painter, self)
            painter.drawImage(square, image)
            paint_frame(painter, square, self.theme.rule)
            if self.hovered is not None:
                paint_box_mark(painter, self.theme, self._marked(square, *self.hovered))
            if self.hasFocus():
                paint_focus_ring(painter, self, self.theme)

    def _marked(self, square: QRectF, row_number: int, column: int) -> QRectF:
        """Return where the marked pixel, or the square around it, lies."""
        cell, side = square.width() / SIDE, 2 * self.reach + 1
        box = QRectF((column - self.reach) * cell, (row_number - self.reach) * cell, side * cell, side * cell)
        return box.intersected(square)
