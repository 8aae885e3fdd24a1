"""Dots of one look in one call to the painter, a tenth of the work of pyqtgraph's ScatterPlotItem. For plots alone."""

from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.plots.items.item import Item, in_pixels
from app.plots.pyqtgraph_import import pg
from nncore.arrays import FloatArray

_RING_WIDTH = 1.5


class Dots(Item):
    """Round or square dots of a size in screen pixels, drawn as the points of a wide pen."""

    def __init__(self, size: float, *, is_round: bool) -> None:
        super().__init__()
        self._x = self._y = np.empty(0)
        self._polygon = QPolygonF()
        self._pen = QPen(QColor("black"), size)
        self._pen.setCapStyle(Qt.PenCapStyle.RoundCap if is_round else Qt.PenCapStyle.SquareCap)

    @property
    def points(self) -> tuple[FloatArray, FloatArray]:
        """The x and y that are shown."""
        return self._x, self._y

    def set_points(self, x: FloatArray, y: FloatArray) -> None:
        """Show dots at these points, shape (n,)."""
        if not len(x) and not len(self._x):
            return
        self._x, self._y = np.asarray(x, np.float64), np.asarray(y, np.float64)
        self._polygon = pg.functions.arrayToQPolygonF(self._x, self._y) if len(self._x) else QPolygonF()
        self.repaint()

    def set_color(self, color: str) -> None:
        """Draw the dots in this colour."""
        self._pen.setColor(QColor(color))
        self.repaint()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw all dots at once."""
        if not len(self._x):
            return
        with in_pixels(painter, is_smooth=self._pen.capStyle() == Qt.PenCapStyle.RoundCap) as place:
            painter.setPen(self._pen)
            painter.drawPoints(place.map(self._polygon))


class Rings(Dots):
    """Rings of a size in screen pixels."""

    def __init__(self, size: float) -> None:
        super().__init__(_RING_WIDTH, is_round=True)
        self._radius = 0.5 * size

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw each of the few there are."""
        with in_pixels(painter) as place:
            painter.setPen(self._pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for x, y in zip(*self.points, strict=True):
                painter.drawEllipse(place.map(QPointF(x, y)), self._radius, self._radius)
