"""Rectangles of one look in one call to the painter: what bars and zones have in common. For plots alone."""

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from app.plots.items.item import Item, on_screen
from app.plots.pyqtgraph_import import pg


class Rectangles(Item):
    """Rectangles of one brush and outline; `_corners` holds x, y, width and height of each, shape (n, 4)."""

    def __init__(self) -> None:
        super().__init__()
        self._rectangles = pg.Qt.internals.PrimitiveArray(QRectF, 4)
        self._brush = QBrush(Qt.BrushStyle.NoBrush)
        self._pen = QPen(Qt.PenStyle.NoPen)

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw all of them at once, their edges on whole pixels."""
        if not len(self._corners):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._pen.setWidthF(on_screen(1.0, painter.device()))
        painter.setPen(self._pen)
        painter.setBrush(self._brush)
        painter.drawRects(*self._rectangles.drawargs())

    @property
    def _corners(self) -> Any:
        return self._rectangles.ndarray()
