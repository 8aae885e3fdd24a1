"""Lines on whole pixels of the screen: as full at their corners as along their sides."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.painting.device_pixels import paint_frame

SIDE = 12


@pytest.mark.parametrize("is_smooth", [True, False])
def test_a_frame_is_one_pixel_of_full_colour_all_around(is_smooth: bool) -> None:
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, is_smooth)
        paint_frame(painter, QRectF(2.2, 3.1, 7.0, 6.0), "#808080")
        assert painter.testRenderHint(QPainter.RenderHint.Antialiasing) is is_smooth
    grey = {(x, y) for x in range(SIDE) for y in range(SIDE) if image.pixelColor(x, y) == QColor("#808080")}
    touched = {(x, y) for x in range(SIDE) for y in range(SIDE) if image.pixelColor(x, y) != QColor("white")}
    frame = {(x, y) for x in range(2, 9) for y in range(3, 9) if x in (2, 8) or y in (3, 8)}
    assert grey == touched == frame
