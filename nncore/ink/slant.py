"""The slant of handwriting, by its second moments, and how it is taken out: hands lean, digits do not.

A shear moves each row by as much as the ink leans there, so that the covariance of rows and columns becomes 0. Imported
by the ways from strokes and from pictures to pixels.

Source: the deslanting of Y. LeCun and others, "Gradient-based learning applied to document recognition", 1998.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray

STEEPEST = 1.0
"""Columns for a row: no more is taken out, for what leans further is no hand's slant."""


def slant_of_strokes(strokes: Sequence[npt.NDArray[np.float64]]) -> float:
    """Return how many columns the lines go to the right for each row they go down, in the mean over their length.

    Parameters
    ----------
    strokes : sequence of array of float64, shape (n, 2), n ≥ 1
        Columns x and y, y pointing down; there may be none.

    Returns
    -------
    float
        −`STEEPEST` … `STEEPEST`; 0 without any length, and of what lies level.

    Examples
    --------
    >>> slant_of_strokes([np.array([[2.0, 0.0], [0.0, 4.0]])])
    -0.5
    """
    if not strokes:
        return 0.0
    vectors = np.concatenate([stroke[1:] - stroke[:-1] for stroke in strokes])
    middles = np.concatenate([0.5 * (stroke[1:] + stroke[:-1]) for stroke in strokes])
    lengths = np.sqrt(np.square(vectors).sum(axis=1))
    whole = float(lengths.sum())
    if whole == 0.0:
        return 0.0
    away = middles - lengths @ middles / whole
    # A line of length 1 along v has the second moment v vᵀ / 12 about its own middle.
    moments = (lengths[:, None] * away).T @ away[:, 1] + (lengths[:, None] * vectors).T @ vectors[:, 1] / 12.0
    return _slant(float(moments[0]), float(moments[1]))


def slant_of_picture(picture: FloatArray) -> float:
    """Return how many columns the ink goes to the right for each row it goes down.

    Parameters
    ----------
    picture : array of float, shape (H, W)
        0 is paper, 1 full ink.

    Returns
    -------
    float
        −`STEEPEST` … `STEEPEST`; 0 without ink, and of what lies level.

    Examples
    --------
    >>> slant_of_picture(np.eye(5)[::-1])
    -1.0
    """
    rows, columns = (np.arange(length, dtype=np.float64) for length in picture.shape)
    of_rows, of_columns = picture.sum(axis=1, dtype=np.float64), picture.sum(axis=0, dtype=np.float64)
    mass = float(of_rows.sum())
    if mass == 0.0:
        return 0.0
    down, across = rows - rows @ of_rows / mass, columns - columns @ of_columns / mass
    return _slant(float(down @ (picture @ across)), float(of_rows @ np.square(down)))


def upright_strokes(strokes: Sequence[npt.NDArray[np.float64]], slant: float) -> tuple[npt.NDArray[np.float64], ...]:
    """Return strokes whose slant is taken out; the row 0 stays where it is.

    Parameters
    ----------
    strokes : sequence of array of float64, shape (n, 2)
    slant : float
        As `slant_of_strokes` returns it.

    Returns
    -------
    tuple of array of float64, shape (n, 2)
    """
    return tuple(stroke - np.outer(stroke[:, 1], (slant, 0.0)) for stroke in strokes)


def upright_picture(picture: FloatArray, slant: float) -> tuple[FloatArray, float]:
    """Return a picture whose rows are moved sideways, by fractions of a pixel, so that its slant is taken out.

    Parameters
    ----------
    picture : array of float, shape (H, W)
    slant : float
        As `slant_of_picture` returns it.

    Returns
    -------
    picture : array of the same dtype, shape (H, W + n)
        So wide that no ink is lost.
    start : float
        By how many columns its uppermost row was moved to the right; each row below by `slant` less than the one above.
    """
    height, width = picture.shape
    start = max(slant * (height - 1), 0.0)
    room = int(np.ceil(abs(slant) * (height - 1)))
    places = np.arange(width + room) - start + slant * np.arange(height)[:, None]  # where each pixel comes from
    whole = np.floor(places).astype(np.int64)
    share = (places - whole).astype(picture.dtype)
    padded = np.pad(picture, ((0, 0), (1, 1)))
    left, right = (np.take_along_axis(padded, np.clip(whole + n, 0, width + 1), axis=1) for n in (1, 2))
    upright: FloatArray = left + share * (right - left)
    return upright, start


def _slant(covariance: float, variance: float) -> float:
    """Return the slope of the columns over the rows, as far as it is a hand's."""
    if variance <= 0.0:
        return 0.0
    return min(max(covariance / variance, -STEEPEST), STEEPEST)
