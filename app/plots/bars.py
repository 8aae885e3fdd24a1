"""Bars of one look in one call to the painter, without the bookkeeping of pyqtgraph's BarGraphItem. For plots alone."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from app.plots.item import FastItem
from nncore.arrays import FloatArray, IntArray


class FastBars(FastItem):
    """Bars from 0 up or down, all of one width, brush and outline."""

    def __init__(self, width: float) -> None:
        super().__init__()
        self.x: FloatArray = np.empty(0)
        self.heights: FloatArray = np.empty(0)
        self._width = width
        self._rectangles = pg.Qt.internals.PrimitiveArray(QRectF, 4)
        self._brush = QBrush(Qt.BrushStyle.NoBrush)
        self._pen = QPen(Qt.PenStyle.NoPen)

    def set_points(self, x: FloatArray | IntArray, heights: FloatArray) -> None:
        """Show bars at these positions, shape (n,), with these heights, shape (n,)."""
        self.x, self.heights = np.asarray(x, np.float64), np.asarray(heights, np.float64)
        self._rectangles.resize(len(self.x))
        corners = self._rectangles.ndarray()
        corners[:, 0] = self.x - 0.5 * self._width
        corners[:, 1] = np.minimum(self.heights, 0.0)
        corners[:, 2] = self._width
        corners[:, 3] = np.abs(self.heights)
        self.repaint()

    def set_width(self, width: float) -> None:
        """Make every bar so wide, in units of the x axis."""
        self._width = width
        self.set_points(self.x, self.heights)

    def set_look(self, brush: QBrush, pen: QPen) -> None:
        """Fill and outline the bars."""
        self._brush, self._pen = brush, pen
        self.repaint()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw all bars at once, their edges on whole pixels."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._pen)
        painter.setBrush(self._brush)
        painter.drawRects(*self._rectangles.drawargs())
