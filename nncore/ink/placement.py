"""From a picture of ink to the 784 pixels the network reads: by the same box and the same mass as strokes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.arrays import FloatArray
from nncore.ink.strokes import BOX, CENTRE, SIDE, centre_of_mass


def picture_to_pixels(picture: FloatArray) -> FloatArray:
    """Return what the network reads of a picture of ink.

    The picture is cut to its ink, scaled by area so that the longer side fills the box, and placed with its centre of
    mass at (14, 14), or as near as no ink is lost beyond the edge.

    Parameters
    ----------
    picture : array, shape (H, W)
        0 is paper, 1 full ink. Ink below 0.1 counts as paper when the box is measured.

    Returns
    -------
    array, shape (784,), float32 in [0, 1]
        All zeros if there is no ink.
    """
    placement = place_picture(picture)
    if placement is None:
        return np.zeros(SIDE * SIDE, np.float32)
    top, left, height, width = placement.cut
    cut = np.asarray(picture, np.float64)[top : top + height, left : left + width]
    down = _resampling(height, placement.scale, placement.top)
    across = _resampling(width, placement.scale, placement.left)
    pixels = np.clip(down @ cut @ across.T, 0.0, 1.0)
    return pixels.astype(np.float32).reshape(-1)


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the ink of a picture goes in the network's 28×28 pixels.

    Attributes
    ----------
    cut : tuple of int
        Top row, left column, height and width of the ink in the picture.
    scale : float
        Pixels of the network for one of the picture.
    top, left : float
        Where the upper left corner of the cut comes to lie, in pixels of the network; 0 is the edge of the first.
    """

    cut: tuple[int, int, int, int]
    scale: float
    top: float
    left: float


def place_picture(picture: FloatArray) -> Placement | None:
    """Return where the ink of a picture goes, as `picture_to_pixels` puts it.

    Parameters
    ----------
    picture : array, shape (H, W)

    Returns
    -------
    Placement or None
        None if there is no ink.
    """
    rows, columns = np.nonzero((picture >= 0.1).any(axis=1))[0], np.nonzero((picture >= 0.1).any(axis=0))[0]
    if len(rows) == 0:
        return None
    cut = np.asarray(picture, np.float64)[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    scale = BOX / max(cut.shape)
    top, left = (
        min(max(CENTRE + 0.5 - (middle + 0.5) * scale, 0.0), SIDE - n * scale)
        for n, middle in zip(cut.shape, centre_of_mass(cut), strict=True)
    )
    return Placement((int(rows[0]), int(columns[0]), *cut.shape), scale, top, left)


def _resampling(n: int, scale: float, start: float) -> FloatArray:
    """Return the matrix (28, n) that averages n cells of width `scale`, the first at `start`, over pixels by area."""
    left = start + scale * np.arange(n)
    pixel = np.arange(SIDE)[:, None]
    overlap: FloatArray = np.minimum(left + scale, pixel + 1.0) - np.maximum(left, pixel)
    return np.maximum(overlap, 0.0)
