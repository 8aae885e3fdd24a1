"""Painting on whole pixels of the screen, at any scale; and whether it is the screen that is painted on."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPen
from PySide6.QtWidgets import QWidget


def paint_frame(painter: QPainter, box: QRectF, color: str) -> None:
    """Paint a line along the inner edge of a box, on whole pixels at any scale of the screen."""
    box = on_device_pixels(painter, box)
    scale = painter.deviceTransform().m11()
    width = max(round(scale), 1) / scale
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(color), width, j=Qt.PenJoinStyle.MiterJoin))
    is_smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # smooth, the same line takes five times as long
    painter.drawRect(box.adjusted(0.5 * width, 0.5 * width, -0.5 * width, -0.5 * width))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, is_smooth)


def on_device_pixels(painter: QPainter, box: QRectF) -> QRectF:
    """Return a box moved by less than a pixel of the screen, so that its edges lie between pixels."""
    to_device = painter.deviceTransform()
    placed = to_device.mapRect(box)
    rounded = QRectF(
        QPointF(round(placed.left()), round(placed.top())), QPointF(round(placed.right()), round(placed.bottom()))
    )
    return to_device.inverted()[0].mapRect(rounded)


def is_of_screen(painter: QPainter, widget: QWidget) -> bool:
    """Whether pixels are painted, as many as the widget has on the screen; else a picture of it is being taken away."""
    is_raster = painter.paintEngine().type() == QPaintEngine.Type.Raster
    return is_raster and painter.deviceTransform().m11() == widget.devicePixelRatioF()
