"""A straight line across a plot, without the bookkeeping of pyqtgraph's InfiniteLine. For plots alone."""

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.plots.items.item import Item, in_pixels
from app.ui.painting.marks import mark_pens
from app.ui.style.theme import Theme


class Line(Item):
    """A line that lies or stands, from one edge of the view to the other; hidden without a position."""

    def __init__(self, *, stands: bool, is_still: bool) -> None:
        super().__init__(is_still=is_still)
        self.stands = stands
        self._position: float | None = None
        self._pens: tuple[QPen, ...] = (QPen(QColor("black")),)

    @property
    def position(self) -> float | None:
        """Where it stands (x) or lies (y); None if it is hidden."""
        return self._position

    def set_position(self, position: float | None) -> None:
        """Show it at x (standing) or y (lying), or hide it."""
        if position != self._position:
            self._position = position
            self.repaint()

    def set_color(self, color: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        """Draw it in this colour."""
        self._pens = (QPen(QColor(color), width, style),)
        self.repaint()

    def set_mark(self, theme: Theme, width: float = 1.0) -> None:
        """Draw it as a mark, which is seen over any picture."""
        self._pens = mark_pens(theme, width)
        self.repaint()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw it, in the widget's own pixels."""
        if self._position is None:
            return
        with in_pixels(painter, is_smooth=False) as place:  # it is as thin as a pixel
            view: QRectF = place.mapRect(self.boundingRect())
            at = place.map(QPointF(self._position, self._position))
            ends = QPointF(view.left(), at.y()), QPointF(view.right(), at.y())
            if self.stands:
                ends = QPointF(at.x(), view.top()), QPointF(at.x(), view.bottom())
            for pen in self._pens:
                painter.setPen(pen)
                painter.drawLine(*ends)
