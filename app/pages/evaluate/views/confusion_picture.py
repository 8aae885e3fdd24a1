"""The confusion matrix as a picture: a cell for each pair of true digit and digit read, with its count."""

from collections.abc import Iterator
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.ui.arrow_keys import ARROWS
from app.ui.export import Row
from app.ui.overriding import override
from app.ui.painting.marks import paint_box_mark, paint_focus_ring
from app.ui.painting.text import face, text_width
from app.ui.style.color_maps import diverging_map, sequential_map
from app.ui.style.fonts import MEDIUM, REGULAR, SMALL
from app.ui.style.text_size import enlarged
from app.ui.style.themed import Themed
from app.ui.text.numbers import number_text
from app.ui.tips import TipBeside
from nncore.arrays import FloatArray, IntArray

_MARGIN = 40  # pixels for the names and digits at the left and at the bottom

Cell: TypeAlias = tuple[int, int]


class ConfusionPicture(Themed, TipBeside):
    """Ten by ten cells, coloured by the logarithm of their counts; one of them may be chosen.

    Signals
    -------
    cell_chosen(object)
        (true digit, digit read), or None when the chosen cell was clicked again.
    cell_hovered(object)
        The same for the pointer.
    """

    cell_chosen = Signal(object)
    cell_hovered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.counts: IntArray = np.zeros((10, 10), np.int64)
        self._is_difference = False
        self.chosen: Cell | None = None
        self._hovered: Cell | None = None
        self.setAccessibleName(tr("Confusion matrix"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setToolTip(
            tr("Row: the true digit. Column: what was read. Click a cell to see its digits; again for all.")
        )

    def show_counts(self, counts: IntArray, *, is_difference: bool = False) -> None:
        """Show counts, shape (10, 10), rows true; a difference of two may be negative."""
        self.counts, self._is_difference = counts, is_difference
        self.update()

    def rows(self) -> Iterator[Row]:
        """Return the count of each pair, with the digit read as x and the true one as y."""
        for (true, read), count in np.ndenumerate(self.counts):
            yield "count", read, true, int(count)

    def choose(self, cell: Cell | None) -> None:
        """Mark a cell, or none, without telling of it."""
        self.chosen = cell
        self.update()

    def cell_rectangle(self, cell: Cell) -> QRectF:
        """Return where a cell lies on the widget."""
        origin, side = self._grid()
        return QRectF(origin.x() + cell[1] * side, origin.y() + cell[0] * side, side, side)

    # ---- Qt ----------------------------------------------------------------------------------

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, 480)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(enlarged(_MARGIN + 10 * 23), enlarged(_MARGIN + 10 * 23))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._cell_at(event.position()))

    @override
    def leaveEvent(self, event: object) -> None:
        self._hover(None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what counts is where the button is let go

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self._take(None if cell == self.chosen else cell)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS:
            right, down = ARROWS[key]
            row, column = self.chosen or (0, 0)
            self._take((min(max(row + down, 0), 9), min(max(column + right, 0), 9)) if self.chosen else (0, 0))
        elif key == Qt.Key.Key_Escape and self.chosen is not None:
            self._take(None)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shares = self._shares()
        table = diverging_map(self.theme) if self._is_difference else sequential_map()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._typeface())
            for row, column in np.ndindex(10, 10):
                red, green, blue = table[int(255 * shares[row, column])].tolist()
                self._paint_cell(painter, (row, column), QColor(red, green, blue))
            self._paint_axes(painter)
            for cell, width in ((self._hovered, 1.5), (self.chosen, 3.0)):
                if cell is not None:
                    paint_box_mark(painter, self.theme, self.cell_rectangle(cell), width)
            if self.hasFocus():
                paint_focus_ring(painter, self, self.theme)

    # ---- inside ------------------------------------------------------------------------------

    def _grid(self) -> tuple[QPointF, float]:
        """Return the upper left corner of the cells and the side of each."""
        side = float(max(1, (min(self.width(), self.height()) - enlarged(_MARGIN) - 4) // 10))
        return QPointF(enlarged(_MARGIN), 2.0), side

    def _cell_at(self, at: QPointF) -> Cell | None:
        origin, side = self._grid()
        row, column = int((at.y() - origin.y()) // side), int((at.x() - origin.x()) // side)
        return (row, column) if 0 <= row < 10 and 0 <= column < 10 else None

    def _hover(self, cell: Cell | None) -> None:
        if cell != self._hovered:
            self._hovered = cell
            self.cell_hovered.emit(cell)
            self.update()

    def _take(self, cell: Cell | None) -> None:
        self.choose(cell)
        self.cell_chosen.emit(cell)

    def _shares(self) -> FloatArray:
        """Return where on the colour table each cell stands, 0 … 1: by logarithms, or ten mistakes could not be seen
        beside a thousand digits read rightly.
        """
        sizes = np.log1p(np.abs(self.counts))
        shares: FloatArray = sizes / max(float(sizes.max()), 1.0)
        return 0.5 + 0.5 * np.sign(self.counts) * shares if self._is_difference else shares

    def _paint_cell(self, painter: QPainter, cell: Cell, color: QColor) -> None:
        place, count = self.cell_rectangle(cell), int(self.counts[cell])
        painter.fillRect(place.adjusted(0.5, 0.5, -0.5, -0.5), color)
        if not count:
            return
        brightness = 0.299 * color.redF() + 0.587 * color.greenF() + 0.114 * color.blueF()
        painter.setPen(QColor("#000000" if brightness > 0.5 else "#ffffff"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._words(count))

    def _words(self, count: int) -> str:
        return ("+" if self._is_difference and count > 0 else "") + number_text(count, 0)

    def _typeface(self) -> QFont:
        """Return the font of the counts, all of one size, in which the widest fits its cell."""
        ends = int(self.counts.min()), int(self.counts.max())
        widest = max(text_width(self._words(count), SMALL, MEDIUM) for count in ends)
        made, room = QFont(face(SMALL, MEDIUM)), self._grid()[1] - 3.0
        if widest > room:
            made.setPixelSize(max(1, int(made.pixelSize() * room / widest)))
        return made

    def _paint_axes(self, painter: QPainter) -> None:
        origin, side = self._grid()
        center = Qt.AlignmentFlag.AlignCenter
        painter.setFont(face(SMALL, REGULAR))
        painter.setPen(QColor(self.theme.text_muted))
        bottom = origin.y() + 10 * side
        for digit in range(10):
            painter.drawText(
                QRectF(enlarged(18), origin.y() + digit * side, enlarged(_MARGIN - 18), side), center, str(digit)
            )
            painter.drawText(QRectF(origin.x() + digit * side, bottom, side, enlarged(20)), center, str(digit))
        painter.drawText(QRectF(origin.x(), bottom + enlarged(18), 10 * side, enlarged(18)), center, tr("digit read"))
        painter.save()
        painter.translate(9, origin.y() + 5 * side)
        painter.rotate(-90)
        painter.drawText(QRectF(-5 * side, -9, 10 * side, 18), center, tr("true digit"))
        painter.restore()
