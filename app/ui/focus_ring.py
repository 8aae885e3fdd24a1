"""A thin line around a painted widget that has the keyboard while none of its parts shows it. Imported by pictures."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme


def paint_focus_ring(painter: QPainter, widget: QWidget, theme: Theme) -> None:
    """Paint it along the inner edge of the widget; for the end of its `paintEvent`."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), 2.0))
    painter.drawRect(QRectF(widget.rect()).adjusted(1.0, 1.0, -1.0, -1.0))
