"""From a drawing, strokes and picture alike, to the 784 pixels the network reads. Imported by `app.state.session`."""

from collections.abc import Sequence

import numpy as np

from app.state.geometry import Points, raster_box
from nncore.arrays import FloatArray, Picture
from nncore.ink import strokes as ink
from nncore.ink.resample import area_resample

_GRID = 140  # pixels a side when strokes and a picture are drawn together: 5 for each the network gets
_PEN_WIDTH = 6.3  # pixels of that grid: the canvas's usual pen


def drawing_pixels(strokes: Sequence[Points], raster: Picture | None, side: float) -> FloatArray:
    """Return what the network reads, shape (784,), float32 in [0, 1].

    Strokes alone go the way of `nncore.ink.strokes`. A 28×28 picture alone, such as a digit of MNIST, is in the
    network's own format and goes through as it is. Any other picture, and a picture with strokes, is normalised as a
    picture.
    """
    if raster is None:
        return ink.to_pixels(strokes)
    if not strokes:
        is_own_format = raster.shape == (ink.SIDE, ink.SIDE)
        return raster.reshape(-1) if is_own_format else ink.picture_to_pixels(raster)
    return ink.picture_to_pixels(_drawn_together(strokes, raster, side))


def _drawn_together(strokes: Sequence[Points], raster: Picture, side: float) -> FloatArray:
    """Return the picture with the strokes drawn over it, shape (140, 140)."""
    scale = _GRID / side
    left, top, width, height = (round(value * scale) for value in raster_box(raster.shape, side))
    width, height = max(width, 1), max(height, 1)  # of a picture that is all but a line
    together = np.zeros((_GRID, _GRID), np.float32)
    together[top : top + height, left : left + width] = area_resample(raster, height, width)
    in_pixels = [stroke * scale - 0.5 for stroke in ink.clean(strokes)]
    return np.maximum(together, ink.draw(in_pixels, _PEN_WIDTH, _GRID))
