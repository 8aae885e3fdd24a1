"""From a picture of ink to the 784 pixels the network reads: upright, by the same box and the same mass as strokes."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import NNCoreError, ShapeError
from nncore.ink.slant import slant_of_picture, upright_picture
from nncore.ink.strokes import BOX, CENTRE, SIDE, centre_of_mass

_ROUNDING = 1e-5  # that ink drawn together or enlarged may be beyond 0 and 1
_PAPER = 0.1  # of full ink: what has less is none when the box is measured


def picture_to_pixels(picture: npt.ArrayLike) -> FloatArray:
    """Return what the network reads of a picture of ink.

    The picture is cut to its ink, its slant is taken out, it is scaled by area so that the longer side fills the box,
    and placed with its centre of mass at (14, 14), or as near as no ink is lost beyond the edge.

    Parameters
    ----------
    picture : array_like, shape (H, W), in [0, 1]
        0 is paper, 1 full ink. Ink below 0.1 counts as paper when the box is measured.

    Returns
    -------
    array, shape (784,), float32 in [0, 1]
        All zeros if there is no ink.

    Raises
    ------
    ShapeError
        If it is not one picture of one channel.
    NNCoreError
        If it is not of real numbers from 0 to 1.
    """
    placed = _placed(_checked(picture))
    if placed is None:
        return np.zeros(SIDE * SIDE, np.float32)
    ink, placement = placed
    down = _resampling(ink.shape[0], placement.scale, placement.top)
    across = _resampling(ink.shape[1], placement.scale, placement.left)
    pixels = np.clip(down @ ink @ across.T, 0.0, 1.0)
    return pixels.astype(np.float32).reshape(-1)


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the ink of a picture goes in the network's 28×28 pixels.

    Attributes
    ----------
    slant : float
        Columns for a row that were taken out; see `nncore.ink.slant`.
    x, y : float
        The upper left corner of the upright ink in the picture: the middle of its uppermost row has its left end at x,
        and its upper edge is at y; 0 is the edge of the first pixel.
    scale : float
        Pixels of the network for one of the picture.
    top, left : float
        Where that corner comes to lie, in pixels of the network; 0 is the edge of the first.
    """

    slant: float
    x: float
    y: float
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
    placed = _placed(picture)
    return None if placed is None else placed[1]


def steeper(ink: FloatArray, enlargement: float) -> FloatArray:
    """Return the ink of a digit whose picture was enlarged, with edges about as steep again as a pen's.

    A pixel of a small picture is the mean of all that lies in it, so what is enlarged to the box of 20 is soft. Its
    edges are made steeper around half of full ink, by the root of the ratio of the two pixels' sizes: the whole ratio
    would turn a slanted line into stairs.

    Parameters
    ----------
    ink : array of float, shape (H, W), in [0, 1]
        Of one digit.
    enlargement : float
        Pixels of `ink` for one of the picture that it comes from.

    Returns
    -------
    array of float, shape (H, W), in [0, 1]
        The same where the network's pixels are no smaller than the picture's were.
    """
    box = _box_of(ink)
    gain = 1.0 if box is None else math.sqrt(enlargement * BOX / max(side.stop - side.start for side in box))
    if gain <= 1.0:
        return ink
    steep: FloatArray = np.clip(0.5 + gain * (ink - 0.5), 0.0, 1.0).astype(ink.dtype)
    return steep


def _checked(picture: npt.ArrayLike) -> FloatArray:
    ink = as_floats(picture)
    if ink.ndim != 2:
        raise ShapeError(f"A picture of ink has the shape (height, width), not {ink.shape}.")
    if ink.size and not (ink.min() >= 0.0 and ink.max() <= 1.0 + _ROUNDING):
        raise NNCoreError("Ink is from 0, paper, to 1; divide bytes by 255, and turn dark ink on white round: 1 − x.")
    return ink


def _placed(picture: FloatArray) -> tuple[FloatArray, Placement] | None:
    """Return the upright ink of a picture, cut to its box, and where it goes; None if there is no ink."""
    box = _box_of(picture)
    if box is None:
        return None
    leaning = np.asarray(picture, np.float64)[box]
    slant = slant_of_picture(leaning)
    upright, start = upright_picture(leaning, slant)
    inner = _box_of(upright)
    if inner is None:  # a speck so faint that half of it in each of two pixels is paper
        slant, upright, start, inner = 0.0, leaning, 0.0, np.s_[: leaning.shape[0], : leaning.shape[1]]
    ink = upright[inner]
    scale = BOX / max(ink.shape)
    top, left = (
        min(max(CENTRE + 0.5 - (middle + 0.5) * scale, 0.0), SIDE - n * scale)
        for n, middle in zip(ink.shape, centre_of_mass(ink), strict=True)
    )
    row, column = inner[0].start or 0, inner[1].start or 0
    x = box[1].start + column - start + slant * row
    return ink, Placement(slant, x, float(box[0].start + row), scale, top, left)


def _box_of(picture: FloatArray) -> tuple[slice, slice] | None:
    """Return the rows and columns that hold ink, or None."""
    is_ink = np.asarray(picture) >= _PAPER
    rows, columns = np.flatnonzero(is_ink.any(axis=1)), np.flatnonzero(is_ink.any(axis=0))
    if not len(rows):
        return None
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def _resampling(n: int, scale: float, start: float) -> FloatArray:
    """Return the matrix (28, n) that averages n cells of width `scale`, the first at `start`, over pixels by area."""
    left = start + scale * np.arange(n)
    pixel = np.arange(SIDE)[:, None]
    overlap: FloatArray = np.minimum(left + scale, pixel + 1.0) - np.maximum(left, pixel)
    return np.maximum(overlap, 0.0)
