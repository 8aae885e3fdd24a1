"""The 28×28 pixels as a picture: ink, signed values, or the one laid over the other. Imported by the Draw page."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.ui.overriding import override
from app.ui.pixels import colors_over_ink, ink_greys, signed_colors
from app.ui.take_away import Row
from app.ui.themed import Themed
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE

_STEPS = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}


class PixelPicture(Themed, QWidget):
    """A square of 28×28 pixels: white ink on black, or signed values from vermilion to blue, alone or over the ink.

    Pointer and arrow keys go from pixel to pixel.

    Signals: ``pixel_hovered(row, column)``, −1 when the pointer has left.
    """

    pixel_hovered = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered: tuple[int, int] | None = None
        self._reach = 0
        self._is_over_ink = False
        self.pixels = np.zeros((SIDE, SIDE), np.float32)
        self.signed: FloatArray | None = None
        self._bytes = np.full((SIDE, SIDE, 4), 255, np.uint8)  # the fourth byte stays: nothing is transparent
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("28 by 28 pixels"))
        self.setAccessibleDescription(tr("Arrow keys go from pixel to pixel."))
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
        return self._hovered

    def value(self, row_number: int, column: int) -> float:
        """Return the number of a pixel: its signed value if there are such, else its ink."""
        shown = self.pixels if self.signed is None else self.signed
        return float(shown[row_number, column])

    def rows(self) -> Iterator[Row]:
        """Return each pixel with its column, its row and the number that is shown."""
        name, shown = ("ink", self.pixels) if self.signed is None else ("adds", self.signed)
        return ((name, column, row, float(value)) for (row, column), value in np.ndenumerate(shown))

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
        self._reach = reach
        self.update()

    def _colour(self) -> None:
        """Make the bytes of the picture, four a pixel: Qt scales them several times as fast as a single grey one."""
        if self.signed is None:
            self._bytes[:, :, :3] = ink_greys(self.pixels)
        elif self._is_over_ink:
            self._bytes[:, :, :3] = colors_over_ink(self.theme, self.signed, self.pixels)
        else:
            self._bytes[:, :, :3] = signed_colors(self.theme, self.signed)
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
        image = QImage(self._bytes.data, SIDE, SIDE, 4 * SIDE, QImage.Format.Format_RGB32)
        with QPainter(self) as painter:
            painter.drawImage(square, image)
            painter.setPen(QPen(QColor(self.theme.rule), 1))
            painter.drawRect(square.adjusted(0, 0, -1, -1))
            if self._hovered is not None:
                painter.setPen(QPen(QColor(self.theme.speaks_against), 2))
                painter.drawRect(self._marked(square, *self._hovered))

    def _marked(self, square: QRectF, row_number: int, column: int) -> QRectF:
        """Return where the marked pixel, or the square around it, lies."""
        cell, side = square.width() / SIDE, 2 * self._reach + 1
        box = QRectF((column - self._reach) * cell, (row_number - self._reach) * cell, side * cell, side * cell)
        return box.intersected(square)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._pixel_at(event.position()))

    @override
    def leaveEvent(self, event: object) -> None:
        self._hover(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row_number, column = self._hovered or (SIDE // 2, SIDE // 2)
        self._hover((min(max(row_number + step[0], 0), SIDE - 1), min(max(column + step[1], 0), SIDE - 1)))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._hover(self._hovered or (SIDE // 2, SIDE // 2))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
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
