"""Pictures of 28×28 numbers: ink in grey, signed ones blue for and vermilion against, and these laid over ink."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.painting.device_pixels import on_device_pixels, paint_frame
from app.ui.style.color_maps import diverging_map
from app.ui.style.theme import Theme
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE

Colors: TypeAlias = npt.NDArray[np.uint8]

_FAINTEST = 1e-12
_INK_UNDER = 0.5  # how bright ink shines through where nothing is laid over it
_MOST_OPAQUE = 0.9


def paint_pixels(painter: QPainter, theme: Theme, box: QRectF, values: FloatArray, *, is_signed: bool) -> None:
    """Paint 28×28 values, shape (784,): ink in grey, or signed ones blue and vermilion, the strongest in full."""
    box = on_device_pixels(painter, box)
    pixels = np.full((SIDE, SIDE, 4), 255, np.uint8)
    pixels[:, :, :3] = signed_colors(theme, values) if is_signed else ink_greys(values)
    painter.drawImage(box, QImage(pixels.data, SIDE, SIDE, 4 * SIDE, QImage.Format.Format_RGB32))
    paint_frame(painter, box, theme.border)


def ink_greys(values: FloatArray) -> FloatArray:
    """Return the grey of each pixel of ink, shape (28, 28, 1)."""
    grey: FloatArray = np.rint(255.0 * values.reshape(SIDE, SIDE, 1)).clip(0, 255)
    return grey


def signed_colors(theme: Theme, values: FloatArray) -> Colors:
    """Return blue, green and red of signed values, as QImage wants them, shape (28, 28, 3)."""
    index = np.rint(127.5 + 127.5 * values.reshape(SIDE, SIDE) / strongest(values)).astype(np.uint8)
    colors: Colors = diverging_map(theme)[:, ::-1].take(index, axis=0)
    return colors


def colors_over_ink(theme: Theme, values: FloatArray, ink: FloatArray) -> FloatArray:
    """Return signed values laid over ink, which shines through where they are weak, shape (28, 28, 3)."""
    opacity = _opacity(values)[:, :, None]
    colors: FloatArray = opacity * _pure_colors(theme, values) + (1.0 - opacity) * _INK_UNDER * ink_greys(ink)
    return colors


def overlay_image(theme: Theme, values: FloatArray) -> QImage:
    """Return signed values, shape (784,), as a see-through picture of 28×28 cells."""
    pixels = np.empty((SIDE, SIDE, 4), np.uint8)
    opacity = _opacity(values)[:, :, None]
    pixels[:, :, :3] = np.rint(opacity * _pure_colors(theme, values))
    pixels[:, :, 3:] = np.rint(255.0 * opacity)
    return QImage(pixels.data, SIDE, SIDE, 4 * SIDE, QImage.Format.Format_ARGB32_Premultiplied).copy()


def strongest(values: FloatArray) -> float:
    """Return the largest size among values, never 0."""
    return max(float(np.abs(values).max()), _FAINTEST)


def _opacity(values: FloatArray) -> FloatArray:
    """Return how opaque each cell is, shape (28, 28); a root, so that weak ones are seen too."""
    opacity: FloatArray = _MOST_OPAQUE * np.sqrt(np.abs(values.reshape(SIDE, SIDE)) / strongest(values))
    return opacity


def _pure_colors(theme: Theme, values: FloatArray) -> FloatArray:
    ends = [
        (color.blue(), color.green(), color.red()) for color in map(QColor, (theme.speaks_against, theme.speaks_for))
    ]
    colors: FloatArray = np.array(ends, np.float32)[(values.reshape(SIDE, SIDE) > 0.0).astype(np.intp)]
    return colors
