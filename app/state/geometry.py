"""Plane geometry of the canvas: what an eraser touches, where a picture lies.

Pure numpy; imported by drawing and canvas.
"""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import Picture

Points: TypeAlias = npt.NDArray[np.float64]


def _distances_to_segment(points: Points, start: Points, end: Points) -> Points:
    """Return how far each of `points` (n, 2) lies from the segment between `start` and `end`.

    The ends may be one point (2,) or one for each of `points` (n, 2).
    """
    way = end - start
    length_squared = np.maximum((way * way).sum(-1), np.finfo(np.float64).tiny)
    along = np.clip(((points - start) * way).sum(-1) / length_squared, 0.0, 1.0)
    nearest = start + along[..., np.newaxis] * way
    offset = points - nearest
    return np.asarray(np.hypot(offset[..., 0], offset[..., 1]))


def touches(stroke: Points, way: Points, reach: float) -> bool:
    """Tell whether a stroke (n, 2) comes within `reach` of the straight `way` (2, 2) of an eraser."""
    near_low, near_high = way.min(0) - reach, way.max(0) + reach
    if (stroke.max(0) < near_low).any() or (stroke.min(0) > near_high).any():
        return False
    if (_distances_to_segment(stroke, way[0], way[1]) <= reach).any():
        return True
    starts, ends = stroke[:-1], stroke[1:]
    is_end_near = any((_distances_to_segment(tip, starts, ends) <= reach).any() for tip in way)
    return is_end_near or _any_crosses(starts, ends, way)


def _any_crosses(starts: Points, ends: Points, way: Points) -> bool:
    """Tell whether any segment crosses the way: each has its two ends on different sides of the other."""
    a, b = way
    sides_of_way = _side(a, b, starts) * _side(a, b, ends) < 0
    sides_of_segment = _side(starts, ends, a) * _side(starts, ends, b) < 0
    return bool((sides_of_way & sides_of_segment).any())


def _side(start: Points, end: Points, point: Points) -> Points:
    """Return a number whose sign says on which side of the line from start to end a point lies."""
    way, offset = end - start, point - start
    return np.asarray(way[..., 0] * offset[..., 1] - way[..., 1] * offset[..., 0])


def raster_box(shape: tuple[int, ...], side: float) -> tuple[float, float, float, float]:
    """Return x, y, width, height of a picture (H, W) that lies centred in a square, its longer side filling it."""
    height, width = shape[0], shape[1]
    scale = side / max(height, width)
    return (side - width * scale) / 2, (side - height * scale) / 2, width * scale, height * scale


def wiped(raster: Picture, way: Points, reach: float, side: float) -> Picture | None:
    """Return the picture without its ink within `reach` of `way`.

    It is the same picture if no ink lay there, and None if none is left.
    """
    left, top, width, _ = raster_box(raster.shape, side)
    scale = raster.shape[1] / width
    here = (way - (left, top)) * scale - 0.5  # the centre of pixel (0, 0) lies half a pixel in
    radius = reach * scale
    rows, columns = _window(here[:, 1], radius, raster.shape[0]), _window(here[:, 0], radius, raster.shape[1])
    grid_y, grid_x = np.mgrid[rows, columns]
    is_near = _distances_to_segment(np.stack([grid_x, grid_y], -1).astype(float), here[0], here[1]) <= radius
    if not raster[rows, columns][is_near].any():
        return raster
    left_over = raster.copy()
    left_over[rows, columns][is_near] = 0.0
    left_over.flags.writeable = False
    return left_over if left_over.any() else None


def _window(centres: Points, radius: float, size: int) -> slice:
    """Return the rows or columns that a disc can reach on its way."""
    low, high = int(np.floor(centres.min() - radius)), int(np.ceil(centres.max() + radius)) + 1
    return slice(min(max(low, 0), size), min(max(high, 0), size))


def fitted(strokes: Sequence[Points], side: float, share: float = 0.7) -> tuple[Points, ...]:
    """Return strokes of any scale so that their longer side fills a share of a square canvas, in its middle."""
    points = np.concatenate([np.asarray(stroke, np.float64) for stroke in strokes])
    points = points[np.isfinite(points).all(axis=1)]
    if len(points) == 0:
        return ()
    low, high = points.min(axis=0), points.max(axis=0)
    longer = float((high - low).max())
    scale = share * side / longer if longer > 0.0 else 1.0
    return tuple((stroke - 0.5 * (low + high)) * scale + 0.5 * side for stroke in strokes)
