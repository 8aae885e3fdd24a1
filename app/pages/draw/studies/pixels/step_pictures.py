"""The six pictures from strokes to pixels, each with its numbers. For this folder."""

from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.pages.draw.studies.pixels.words import NAMES, box_of, cell_words
from app.ui.export import GivesArrays
from app.ui.overriding import override
from app.ui.painting.marks import paint_box_mark, paint_focus_ring, paint_ring_mark
from app.ui.painting.text import paint_text
from app.ui.pictures.parts import PartsPicture
from app.ui.pictures.pixels import paint_pixels
from app.ui.style.fonts import MEDIUM, SMALL
from app.ui.style.text_size import enlarged
from nncore.arrays import FloatArray
from nncore.ink.preparation import Preparation
from nncore.ink.strokes import BOX, CENTRE, SIDE, Stroke, centre_of_mass

_GAP, _WORD = 6.0, 20.0
_LEAST, _MOST = 2.8 * SIDE, 14.0 * SIDE
_COLUMNS = 6, 3, 2  # ways to set six pictures


Cell: TypeAlias = tuple[int, int]
"""Which picture, from 0, and which of its 28×28 cells."""


class StepPictures(GivesArrays, PartsPicture[Cell]):
    """Strokes on the sheet, upright, their box, scaled into 28×28, under the pen, and shifted by their mass.

    They are as large as the room allows. Pointer and arrow keys go from cell to cell, and from picture to picture.
    """

    def __init__(self) -> None:
        keys = tr("Arrow keys go from cell to cell, and from picture to picture.")
        super().__init__(tr("From strokes to pixels in six pictures"), keys)
        self._preparation: Preparation | None = None
        self._sheet = 400.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_preparation(self, preparation: Preparation | None, sheet: float) -> None:
        """Show the way of a drawing from a sheet of so many units, or empty pictures."""
        self._preparation, self._sheet = preparation, sheet
        if self.part is not None:
            self.tell()
        self.update()

    @override
    def arrays(self) -> dict[str, FloatArray]:
        way = self._preparation
        if way is None:
            return {}
        strokes = {f"stroke_{number}": stroke for number, stroke in enumerate(way.points, 1)}
        upright = {f"upright_{number}": stroke for number, stroke in enumerate(way.upright, 1)}
        fitted = {f"fitted_{number}": stroke for number, stroke in enumerate(way.fitted, 1)}
        return {**strokes, **upright, **fitted, "drawn": way.drawn, "pixels": way.pixels}

    @property
    def numbers(self) -> str:
        """What is to be said of the cell that is looked at; nothing, if none is."""
        if self.part is None or self._preparation is None:
            return ""
        return cell_words(self._preparation, self._sheet, *self.part)

    @override
    def sizeHint(self) -> QSize:
        return QSize(int(6 * (_LEAST + _GAP)), self.minimumSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(int(3 * _LEAST + 2 * _GAP), int(2 * (_LEAST + enlarged(_WORD) + _GAP)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for no more height than the width can use, so that the words follow closely."""
        side = min((event.size().width() + _GAP) / 3 - _GAP, _MOST)
        self.setMaximumHeight(max(int(2 * (side + enlarged(_WORD) + _GAP)), self.minimumSizeHint().height()))
        super().resizeEvent(event)

    def _columns(self) -> tuple[int, float]:
        """Return how many pictures stand beside each other, and their side: as large as there is room for."""
        sides = {columns: self._side(columns) for columns in _COLUMNS}
        columns = max(sides, key=lambda each: sides[each])
        return columns, sides[columns]

    def _side(self, columns: int) -> float:
        rows = -(-len(NAMES) // columns)
        across = (self.width() + _GAP) / columns - _GAP
        down = self.height() / rows - enlarged(_WORD) - _GAP
        return min(across, down, _MOST)

    def cell(self, number: int) -> QRectF:
        """Return where a picture lies."""
        columns, side = self._columns()
        row, column = divmod(number, columns)
        return QRectF(column * (side + _GAP), row * (side + enlarged(_WORD) + _GAP), side, side)

    @override
    def part_at(self, at: QPointF) -> Cell | None:
        for number in range(len(NAMES)):
            box = self.cell(number)
            if box.contains(at):
                column, row = (int(each * SIDE / box.width()) for each in (at.x() - box.x(), at.y() - box.y()))
                return number, min(row, SIDE - 1) * SIDE + min(column, SIDE - 1)
        return None

    @override
    def part_beside(self, part: Cell | None, columns: int, rows: int) -> Cell | None:
        """Beyond the side of a picture lies the next one."""
        number, cell = (len(NAMES) - 1, SIDE * SIDE // 2 + SIDE // 2) if part is None else part
        row, column = divmod(cell, SIDE)
        across = min(max(number * SIDE + column + columns, 0), len(NAMES) * SIDE - 1)
        number, column = divmod(across, SIDE)
        return number, min(max(row + rows, 0), SIDE - 1) * SIDE + column

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, name in enumerate(NAMES):
                box = self.cell(number)
                if number < 4:
                    painter.fillRect(box, QColor(self.theme.paper))
                if self._preparation is not None:
                    self._paint(painter, number, box, self._preparation)
                painter.setPen(QPen(QColor(self.theme.border), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
                painter.setPen(QColor(self.theme.text_muted))
                paint_text(painter, QRectF(box.x(), box.bottom(), box.width(), enlarged(_WORD)), name, SMALL, MEDIUM)
            if self.part is not None and self._preparation is not None:
                paint_box_mark(painter, self.theme, self._cell_rectangle(self.part))
            if self.hasFocus():
                paint_focus_ring(painter, self, self.theme)

    def _cell_rectangle(self, part: Cell) -> QRectF:
        box, (row, column) = self.cell(part[0]), divmod(part[1], SIDE)
        cell = box.width() / SIDE
        return QRectF(box.x() + column * cell, box.y() + row * cell, cell, cell).adjusted(-1, -1, 1, 1)

    def _paint(self, painter: QPainter, number: int, box: QRectF, preparation: Preparation) -> None:
        if number < 3:
            scale = box.width() / self._sheet
            self._paint_lines(painter, preparation.upright if number else preparation.points, box, scale, 0.0)
            if number == 2:
                self._paint_box(painter, preparation.upright, box, scale)
        elif number == 3:
            scale = box.width() / SIDE
            self._paint_lines(painter, preparation.fitted, box, scale, 0.5)
            self._paint_middle(painter, box, scale)
        else:
            picture = preparation.drawn if number == 4 else preparation.pixels
            paint_pixels(painter, self.theme, box, picture, is_signed=False)
            at = preparation.centre if number == 4 else centre_of_mass(picture) if picture.any() else (CENTRE, CENTRE)
            self._paint_mass(painter, box, at)

    def _paint_lines(
        self, painter: QPainter, strokes: tuple[Stroke, ...], box: QRectF, scale: float, offset: float
    ) -> None:
        painter.save()
        painter.setClipRect(box)
        painter.setPen(QPen(QColor(self.theme.ink), 1.5))
        for stroke in strokes:
            points = (stroke + offset) * scale + (box.x(), box.y())
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points.tolist()]))
        painter.restore()

    def _paint_box(self, painter: QPainter, strokes: tuple[Stroke, ...], box: QRectF, scale: float) -> None:
        """Paint the smallest upright box around all points, and its middle."""
        (left, top), (right, bottom) = box_of(strokes) * scale
        painter.setPen(QPen(QColor(self.theme.accent), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around = QRectF(box.x() + left, box.y() + top, right - left, bottom - top)
        painter.drawRect(around.intersected(box.adjusted(1, 1, -1, -1)))
        painter.drawPoint(around.center())

    def _paint_middle(self, painter: QPainter, box: QRectF, scale: float) -> None:
        """Paint the 20×20 pixels that the longer side fills."""
        edge = 0.5 * (SIDE - BOX) * scale
        painter.setPen(QPen(QColor(self.theme.accent), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(edge, edge, -edge, -edge))

    def _paint_mass(self, painter: QPainter, box: QRectF, at: tuple[float, float]) -> None:
        """Mark the middle that the mass is to have, as lines, and where it is, as a ring."""
        cell = box.width() / SIDE
        middle = (CENTRE + 0.5) * cell
        painter.setPen(QPen(QColor(self.theme.accent), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(box.x() + middle, box.top()), QPointF(box.x() + middle, box.bottom()))
        painter.drawLine(QPointF(box.left(), box.y() + middle), QPointF(box.right(), box.y() + middle))
        place = QPointF(box.x() + (at[1] + 0.5) * cell, box.y() + (at[0] + 0.5) * cell)
        paint_ring_mark(painter, self.theme, place, 4.0)
