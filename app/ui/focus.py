"""Where the keyboard goes when what has it is closed, and the line around what has it. Imported by pages."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme


def set_enabled(widget: QWidget, *, is_enabled: bool, heir: QWidget) -> None:
    """Open or close a widget; if the keyboard is there, `heir` gets it, and not, as in Qt, whatever comes next."""
    if not is_enabled and widget.hasFocus():
        heir.setEnabled(True)  # what is closed takes no keyboard
        heir.setFocus()
    widget.setEnabled(is_enabled)


def paint_focus_ring(painter: QPainter, widget: QWidget, theme: Theme) -> None:
    """Paint a thin line along the inner edge of a widget none of whose parts shows it has the keyboard.

    For the end of its `paintEvent`.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), 2.0))
    painter.drawRect(QRectF(widget.rect()).adjusted(1.0, 1.0, -1.0, -1.0))
