"""From a drawing, strokes and picture alike, to the 784 pixels the network reads. Imported by `app.state.session`."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.state.geometry import Points, raster_box
from nncore.arrays import FloatArray, Picture
from nncore.ink import strokes as ink
from nncore.ink.grids import Grid, grid_of_picture, grid_of_strokes
from nncore.ink.placement import picture_to_pixels
from nncore.ink.resample import area_resample

_GRID = 140  # pixels a side when strokes and a picture are drawn together: 5 for each the network gets
_PEN_WIDTH = 6.3  # pixels of that grid: the canvas's usual pen


@dataclass(frozen=True, slots=True, eq=False)
class Sampling:
    """What the network reads of a drawing.

    Attributes
    ----------
    pixels : array of float32, shape (784,), in [0, 1]
    grid : Grid or None
        Where these pixels lie on the canvas, in its units; None where they have no place, as of a single dot.
    """

    pixels: FloatArray
    grid: Grid | None


def sample_drawing(strokes: Sequence[Points], raster: Picture | None, side: float) -> Sampling:
    """Return what the network reads, and where on the canvas it lies.

    Strokes alone go the way of `nncore.ink.strokes`. A 28×28 picture alone, such as a digit of MNIST, is in the
    network's own format and goes through as it is. Any other picture, and a picture with strokes, is normalised as a
    picture.
    """
    if raster is None:
        steps = ink.ink_steps(strokes)
        return Sampling(steps.pixels, grid_of_strokes(steps))
    if strokes:
        together = _drawn_together(strokes, raster, side)
        return Sampling(picture_to_pixels(together), _on_canvas(grid_of_picture(together), 0.0, 0.0, side / _GRID))
    left, top, width, _ = raster_box(raster.shape, side)
    scale = width / raster.shape[1]
    if raster.shape == (ink.SIDE, ink.SIDE):
        return Sampling(raster.reshape(-1), Grid(left, top, scale))
    return Sampling(picture_to_pixels(raster), _on_canvas(grid_of_picture(raster), left, top, scale))


def _on_canvas(grid: Grid | None, left: float, top: float, scale: float) -> Grid | None:
    """Return the grid of a picture that lies on the canvas, its pixels `scale` units wide."""
    return None if grid is None else Grid(left + grid.x * scale, top + grid.y * scale, grid.cell * scale)


def _drawn_together(strokes: Sequence[Points], raster: Picture, side: float) -> FloatArray:
    """Return the picture with the strokes drawn over it, shape (140, 140)."""
    scale = _GRID / side
    left, top, width, height = (round(value * scale) for value in raster_box(raster.shape, side))
    width, height = max(width, 1), max(height, 1)  # of a picture that is all but a line
    together = np.zeros((_GRID, _GRID), np.float32)
    together[top : top + height, left : left + width] = area_resample(raster, height, width)
    in_pixels = [stroke * scale - 0.5 for stroke in ink.clean(strokes)]
    return np.maximum(together, ink.draw(in_pixels, _PEN_WIDTH, _GRID))
