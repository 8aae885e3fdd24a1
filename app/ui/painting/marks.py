"""The marks laid over pictures: what is pointed at, chosen or found, as a line with an edge, seen on any ground."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ui.style.theme import Theme

_EDGE = 1.0  # how far the edge reaches beyond the line, at each side


def mark_pens(theme: Theme, width: float = 2.0) -> tuple[QPen, QPen]:
    """Return the pen of the edge and that of the line above it; one of the two shows on whatever lies below."""
    return QPen(QColor(theme.paper), width + 2.0 * _EDGE), QPen(QColor(theme.mark), width)


def paint_box_mark(painter: QPainter, theme: Theme, box: QRectF, width: float = 2.0) -> None:
    """Frame a part of a picture."""
    paint_outline_mark(painter, theme, QPolygonF(box), width)


def paint_outline_mark(painter: QPainter, theme: Theme, outline: QPolygonF, width: float = 2.0) -> None:
    """Frame a part of a picture that leans."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in mark_pens(theme, width):
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawPolygon(outline)


def paint_ring_mark(painter: QPainter, theme: Theme, at: QPointF, radius: float, width: float = 2.0) -> None:
    """Ring a place of a picture."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in mark_pens(theme, width):
        painter.setPen(pen)
        painter.drawEllipse(at, radius, radius)


def paint_focus_ring(painter: QPainter, widget: QWidget, theme: Theme) -> None:
    """Paint a thin line along the inner edge of a widget none of whose parts shows it has the keyboard.

    For the end of its `paintEvent`.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), 2.0))
    painter.drawRect(QRectF(widget.rect()).adjusted(1.0, 1.0, -1.0, -1.0))
