"""Pictures of 28×28 pixels on screens of any scale: each pixel as large, the frame along the very edge."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.ui.pictures.icons import digit_icon
from app.ui.pictures.pixels import paint_pixels
from app.ui.style.theme import LIGHT

SCALES = [1.0, 1.25, 1.5, 2.0, 3.0]


def painted(scale: float, at: float) -> np.ndarray:
    """A picture of black paper at a place of a red sheet, as (side, side, 3) device pixels."""
    side = round(100 * scale)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor("red"))
    with QPainter(image) as painter:
        box = QRectF(at, at, 61.3, 61.3)
        paint_pixels(painter, LIGHT, box, np.zeros(784, np.float32), is_signed=False)
    return np.frombuffer(image.constBits(), np.uint8).reshape(side, side, 4)[..., 2::-1].copy()


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("at", [0.0, 7.0, 7.3])
def test_the_frame_is_the_outermost_of_a_picture(qapp: QApplication, scale: float, at: float) -> None:
    picture = painted(scale, at)
    rows, columns = np.nonzero((picture != QColor("red").getRgb()[:3]).any(axis=2))
    inside = picture[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    edge = np.concatenate([inside[0], inside[-1], inside[:, 0], inside[:, -1]])
    assert {tuple(color) for color in edge.tolist()} == {QColor(LIGHT.border).getRgb()[:3]}
    wide = round(scale)
    assert not inside[wide:-wide, wide:-wide].any()


@pytest.mark.parametrize("scale", SCALES)
def test_an_icon_of_a_digit_has_pixels_of_one_size_where_they_fit(qapp: QApplication, scale: float) -> None:
    ink = np.random.default_rng(0).integers(0, 256, 784)
    pixmap = digit_icon((ink / 255.0).astype(np.float32)).pixmap(QSize(112, 112), scale)
    drawn = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)
    grey = np.frombuffer(drawn.constBits(), np.uint8)
    cell = round(4 * scale)
    assert drawn.width() == 28 * cell
    expected = np.kron(ink.reshape(28, 28), np.ones((cell, cell), int))
    np.testing.assert_array_equal(grey.reshape(28 * cell, 28 * cell, 4)[..., 0], expected)
