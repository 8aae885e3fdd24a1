"""The background of what moves with the pen: the window's plain colour, which it paints itself.

Below a widget that lets shine something through, Qt paints anew all that it lies in, from the window up: a dozen parts
for one line of text, which takes longer than the line. Imported by live texts and pictures.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget


def make_opaque(widget: QWidget) -> None:
    """Let Qt paint nothing below a widget that begins each paint with `paint_background`; for its constructor."""
    widget.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)


def paint_background(painter: QPainter, widget: QWidget) -> None:
    """Paint the window's colour over all of a widget."""
    painter.fillRect(widget.rect(), widget.palette().window())
