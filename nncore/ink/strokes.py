"""From strokes to the 784 pixels the network reads.

A digit drawn small, large or in a corner gives the same numbers, because the normalisation happens on the strokes
themselves: their slant is taken out; they are scaled until their longer side, pen included, fills 20 of 28 pixels;
drawn with one pen of constant width; and shifted, by fractions of a pixel, until their centre of mass lies where MNIST
has it, or as near to it as no ink is lost beyond the edge. Pictures, which have no strokes, go through the same steps
but the pen.

Pixels are squares with their centres at whole numbers: row 14, column 14 is the middle of MNIST's digits, and therefore
of ours (the 60,000 training digits have their mean centre of mass at 14.00, 14.01).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import ShapeError
from nncore.ink.slant import slant_of_strokes, upright_strokes

Stroke: TypeAlias = npt.NDArray[np.float64]
"""One movement of the pen: points (n, 2), columns x and y, y pointing down, any unit."""

SIDE = 28
"""Rows and columns of the picture."""
BOX = 20.0
"""Pixels that the longer side of the ink fills."""
PEN_WIDTH = 2.2
"""Width of the pen in pixels; it gives strokes the ink mass of MNIST's digits."""
CENTRE = 14.0
"""Row and column of the centre of mass."""

_LONGEST_PIECE = 0.8  # pixels; longer lines are cut, so that all pieces share one small window: of the pen, 4 × 4
_SHORTEST_PIECE = 0.4  # pixels; shorter lines are joined, but for tips, so that little moves


@dataclass(frozen=True, slots=True, eq=False)
class InkSteps:
    """The way from strokes to pixels, step by step.

    Attributes
    ----------
    points : tuple of Stroke
        The strokes as given, without points that are not finite and without empty strokes.
    slant : float
        Columns for a row that were taken out; see `nncore.ink.slant`.
    fitted : tuple of Stroke
        In pixels: upright, scaled to the box and put in the middle of the grid.
    drawn : array, shape (28, 28), float32
        The fitted strokes under the pen, 0 (paper) to 1 (ink).
    centred : tuple of Stroke
        The fitted strokes, shifted so that the ink's centre of mass lies at (14, 14), or as near as no ink is lost.
    pixels : array, shape (784,), float32
        The centred strokes under the pen: what the network reads.
    """

    points: tuple[Stroke, ...]
    slant: float
    fitted: tuple[Stroke, ...]
    drawn: FloatArray
    centred: tuple[Stroke, ...]
    pixels: FloatArray


def to_pixels(strokes: Sequence[npt.ArrayLike]) -> FloatArray:
    """Return what the network reads of a drawing.

    Parameters
    ----------
    strokes : sequence of array, shape (n, 2)
        Points that are not finite are left out, and the line goes on to the next one. A drawing whose points all
        coincide is a dot in the middle; one without points gives all zeros.

    Returns
    -------
    array of float32, shape (784,), in [0, 1]
        0 is paper, 1 is full ink.

    Raises
    ------
    ShapeError
        If a stroke is not of shape (n, 2).
    """
    return ink_steps(strokes).pixels


def ink_steps(strokes: Sequence[npt.ArrayLike]) -> InkSteps:
    """Return each step from strokes to pixels.

    Parameters
    ----------
    strokes : sequence of array_like, shape (n, 2)
        As `to_pixels` takes them.

    Returns
    -------
    InkSteps

    Raises
    ------
    ShapeError
        If a stroke is not of shape (n, 2).
    """
    points = clean(strokes)
    leaning = fit(points)  # first, so that no coordinate is too large to be squared
    slant = slant_of_strokes(leaning)
    fitted = fit(upright_strokes(leaning, slant))
    if not points:
        return InkSteps((), slant, (), draw(()), (), draw(()).reshape(-1))
    starts, vectors = _pieces(fitted)
    drawn = _under_pen(starts, vectors)
    shift = _shift_to_centre(fitted, drawn)
    pixels = _under_pen(starts + shift, vectors)  # `draw` would cut the same lines to the same pieces again
    return InkSteps(points, slant, fitted, drawn, tuple(stroke + shift for stroke in fitted), pixels.reshape(-1))


def clean(strokes: Sequence[npt.ArrayLike]) -> tuple[Stroke, ...]:
    """Return the strokes as arrays, without points that are not finite and without empty strokes.

    Parameters
    ----------
    strokes : sequence of array_like, shape (n, 2)

    Returns
    -------
    tuple of array of float64, shape (n, 2), n ≥ 1

    Raises
    ------
    ShapeError
        If a stroke is not of shape (n, 2).
    """
    arrays = [as_floats(stroke).astype(np.float64, copy=False) for stroke in strokes]
    arrays = [array if array.size else array.reshape(-1, 2) for array in arrays]
    for array in arrays:
        if array.ndim != 2 or array.shape[1] != 2:
            raise ShapeError(f"A stroke needs points of shape (n, 2), not {array.shape}.")
    finite = (array[np.isfinite(array).all(axis=1)] for array in arrays)
    return tuple(array for array in finite if len(array))


def fit(strokes: tuple[Stroke, ...], pen_width: float = PEN_WIDTH) -> tuple[Stroke, ...]:
    """Return strokes in pixels: their longer side, pen included, fills the box, in the middle of the grid.

    Parameters
    ----------
    strokes : tuple of array of float64, shape (n, 2)
        As `clean` returns them.
    pen_width : float, optional
        In pixels, below `BOX`.

    Returns
    -------
    tuple of array of float64, shape (n, 2)
        Points that all coincide come to lie in the middle.
    """
    if not strokes:
        return ()
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    # Halves first: the sum or difference of two huge numbers would overflow.
    middle, longer = 0.5 * low + 0.5 * high, float((0.5 * high - 0.5 * low).max())
    scale = 0.5 * (BOX - pen_width) / longer if longer > 0.0 else 0.0
    return tuple(_scaled(stroke - middle, scale) + 0.5 * (SIDE - 1) for stroke in strokes)


def _scaled(offsets: Stroke, scale: float) -> Stroke:
    """Return offsets times scale; an infinite scale (the box of a drawing of denormal size) makes a dot."""
    return offsets * scale if np.isfinite(scale) else np.zeros_like(offsets)


def _shift_to_centre(fitted: tuple[Stroke, ...], drawn: FloatArray) -> FloatArray:
    """Return what moves the centre of mass of a picture of fitted strokes to (14, 14), columns and rows, shape (2,).

    Where the mass lies far from the middle, as of a dot high above a long line, that would push ink over the edge; such
    a drawing stops at the edge, because the network is to see all of it.
    """
    row, column = centre_of_mass(drawn)
    points = np.concatenate(fitted)
    room = 0.5 * (SIDE - PEN_WIDTH - (points.max(axis=0) - points.min(axis=0)))  # between the ink's box and the edge
    shift: FloatArray = np.minimum(np.maximum((CENTRE - column, CENTRE - row), -room), room)
    return shift


def centre_of_mass(picture: FloatArray) -> tuple[float, float]:
    """Return where the centre of mass of a picture lies: Σ ink · place / Σ ink.

    Parameters
    ----------
    picture : array, shape (H, W)
        With some ink.

    Returns
    -------
    row, column : float
    """
    mass = float(picture.sum())
    rows, columns = picture.sum(axis=1), picture.sum(axis=0)
    return float(rows @ np.arange(len(rows))) / mass, float(columns @ np.arange(len(columns))) / mass


def draw(strokes: Sequence[Stroke], pen_width: float = PEN_WIDTH, side: int = SIDE) -> FloatArray:
    """Draw strokes given in pixels with one anti-aliased pen.

    A pixel's ink is w/2 + 1/2 − d, cut to [0, 1], where d is the distance of its centre from the nearest line and w
    the width of the pen. Lines are cut or joined to pieces of about half a pixel to one, so that only the few pixels
    around each piece need to be looked at.

    Parameters
    ----------
    strokes : sequence of array of float64, shape (n, 2), n ≥ 1
        In pixels; what lies outside the grid is not drawn.
    pen_width : float, optional
        w, in pixels.
    side : int, optional
        Rows and columns of the picture.

    Returns
    -------
    array of float32, shape (side, side), in [0, 1]
    """
    if not strokes:
        return np.zeros((side, side), np.float32)
    return _under_pen(*_pieces(strokes), pen_width, side)


def _under_pen(starts: Stroke, vectors: Stroke, pen_width: float = PEN_WIDTH, side: int = SIDE) -> FloatArray:
    """Draw pieces, shape (n, 2) each, as `draw` does."""
    reach = 0.5 * pen_width + 0.5
    furthest = int(np.ceil(reach + 0.5 * _LONGEST_PIECE))  # from the middle of a piece
    window = np.arange(1 - furthest, 1 + furthest)
    corners = np.floor(starts + 0.5 * vectors)[:, :, None] + window  # (n, 2, window): columns and rows to look at
    ink = reach - _distance(corners - starts[:, :, None], vectors)

    # A margin around the grid takes what falls outside, so that no single pixel needs a test.
    margin = len(window)
    wide = side + 2 * margin
    inside = np.minimum(np.maximum(corners + margin, 0), wide - 1).astype(np.int64)
    places = wide * inside[:, 1, :, None] + inside[:, 0, None, :]
    picture = np.zeros(wide * wide)
    np.maximum.at(picture, places.reshape(-1), ink.reshape(-1))
    return np.minimum(picture.reshape(wide, wide)[margin:-margin, margin:-margin], 1.0).astype(np.float32)


def _pieces(strokes: Sequence[Stroke]) -> tuple[Stroke, Stroke]:
    """Return starts and vectors, shape (n, 2), of the pieces that make up all lines; a dot is one piece of length 0."""
    lines = [_joined(stroke) for stroke in strokes]
    starts = np.concatenate([line[:-1] for line in lines])
    vectors = np.concatenate([line[1:] for line in lines]) - starts
    counts = np.maximum(np.ceil(_lengths(vectors) / _LONGEST_PIECE), 1.0).astype(np.int64)
    line = np.repeat(np.arange(len(counts)), counts)
    number = np.arange(len(line)) - np.repeat(np.cumsum(counts) - counts, counts)
    pieces = vectors[line] / counts[line, None]
    return starts[line] + pieces * number[:, None], pieces


def _joined(stroke: Stroke) -> Stroke:
    """Return the stroke without the points that lie closer together than the shortest piece; at least two remain."""
    if len(stroke) == 1:
        return np.concatenate([stroke, stroke])
    vectors = stroke[1:] - stroke[:-1]
    travelled = np.zeros(len(stroke))  # to each point, in whole pieces
    np.floor(np.cumsum(_lengths(vectors)) / _SHORTEST_PIECE, out=travelled[1:])
    is_kept = np.ones(len(stroke), bool)
    is_kept[1:-1] = travelled[1:-1] > travelled[:-2]
    is_kept[1:-1] |= (vectors[:-1] * vectors[1:]).sum(axis=1) < 0.0  # a tip, where the pen turns back
    return stroke[is_kept]


def _lengths(vectors: Stroke) -> FloatArray:
    lengths: FloatArray = np.sqrt(np.square(vectors).sum(axis=1))
    return lengths


def _distance(corners: FloatArray, vectors: Stroke) -> FloatArray:
    """Return the distances, shape (n, rows, columns), of pixel centres from n lines that start at 0.

    `corners` holds the columns and rows, shape (n, 2, window), `vectors` the ends of the lines, shape (n, 2).
    """
    x, y = corners[:, 0, None, :], corners[:, 1, :, None]
    vx, vy = vectors[:, 0, None, None], vectors[:, 1, None, None]
    length_squared = np.maximum(vx * vx + vy * vy, 1e-12)
    along = x * (vx / length_squared) + y * (vy / length_squared)
    nearest = np.minimum(np.maximum(along, 0.0), 1.0)
    distance: FloatArray = np.sqrt(np.square(x - nearest * vx) + np.square(y - nearest * vy))
    return distance
