"""The five pictures from strokes to pixels. For this folder."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import tr
from app.ui.overriding import override
from app.ui.pixels import paint_pixels
from app.ui.take_away import GivesArrays
from app.ui.text.painted_text import paint_text
from app.ui.text_size import enlarged
from app.ui.theme import MEDIUM, SMALL
from app.ui.themed import Themed
from app.ui.tips import TipBeside
from nncore.arrays import FloatArray
from nncore.ink.preparation import Preparation
from nncore.ink.strokes import BOX, CENTRE, SIDE, Stroke, centre_of_mass

_GAP, _WORD = 6.0, 20.0
_LEAST, _MOST = 3.5 * SIDE, 7 * SIDE
NAMES = tr("1 strokes"), tr("2 box"), tr("3 scale"), tr("4 pen"), tr("5 mass")


class StepPictures(GivesArrays, Themed, TipBeside):
    """Strokes on the sheet, their box, scaled into 28×28, under the pen, and shifted by their mass; as many beside each
    other as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preparation: Preparation | None = None
        self._sheet = 400.0
        self.setAccessibleName(tr("From strokes to pixels in five pictures"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_preparation(self, preparation: Preparation | None, sheet: float) -> None:
        """Show the way of a drawing from a sheet of so many units, or empty pictures."""
        self._preparation, self._sheet = preparation, sheet
        self.update()

    @override
    def arrays(self) -> dict[str, FloatArray]:
        way = self._preparation
        if way is None:
            return {}
        strokes = {f"stroke_{number}": stroke for number, stroke in enumerate(way.points, 1)}
        fitted = {f"fitted_{number}": stroke for number, stroke in enumerate(way.fitted, 1)}
        return {**strokes, **fitted, "drawn": way.drawn, "pixels": way.pixels}

    @override
    def sizeHint(self) -> QSize:
        return QSize(int(5 * (_MOST + _GAP)), self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(int(3 * _LEAST + 2 * _GAP), int(2 * (_LEAST + enlarged(_WORD))))

    @override
    def heightForWidth(self, width: int) -> int:
        columns, side = self._columns(width)
        return int(-(-5 // columns) * (side + enlarged(_WORD) + _GAP))

    def _columns(self, width: int) -> tuple[int, float]:
        """Return how many pictures stand beside each other, and their side."""
        columns = 5 if width >= 5 * (_LEAST + _GAP) else 3
        return columns, min(max((width + _GAP) / columns - _GAP, _LEAST), _MOST)

    def cell(self, number: int) -> QRectF:
        """Return where a picture lies."""
        columns, side = self._columns(self.width())
        row, column = divmod(number, columns)
        return QRectF(column * (side + _GAP), row * (side + enlarged(_WORD) + _GAP), side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, name in enumerate(NAMES):
                box = self.cell(number)
                if number < 3:
                    painter.fillRect(box, QColor(self.theme.paper))
                if self._preparation is not None:
                    self._paint(painter, number, box, self._preparation)
                painter.setPen(QPen(QColor(self.theme.border), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
                painter.setPen(QColor(self.theme.text_muted))
                paint_text(painter, QRectF(box.x(), box.bottom(), box.width(), enlarged(_WORD)), name, SMALL, MEDIUM)

    def _paint(self, painter: QPainter, number: int, box: QRectF, preparation: Preparation) -> None:
        if number < 2:
            scale = box.width() / self._sheet
            self._paint_lines(painter, preparation.points, box, scale, 0.0)
            if number == 1:
                self._paint_box(painter, preparation.points, box, scale, 0.0)
        elif number == 2:
            scale = box.width() / SIDE
            self._paint_lines(painter, preparation.fitted, box, scale, 0.5)
            self._paint_middle(painter, box, scale)
        else:
            picture = preparation.drawn if number == 3 else preparation.pixels
            paint_pixels(painter, self.theme, box, picture, is_signed=False)
            at = preparation.centre if number == 3 else centre_of_mass(picture) if picture.any() else (CENTRE, CENTRE)
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

    def _paint_box(
        self, painter: QPainter, strokes: tuple[Stroke, ...], box: QRectF, scale: float, offset: float
    ) -> None:
        """Paint the smallest upright box around all points, and its middle."""
        points = (np.concatenate(strokes) + offset) * scale
        (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
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
        painter.setPen(QPen(QColor(self.theme.speaks_against), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(box.x() + (at[1] + 0.5) * cell, box.y() + (at[0] + 0.5) * cell), 4, 4)
