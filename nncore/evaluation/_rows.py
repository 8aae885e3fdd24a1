"""What the figures of this room are made of: rows that belong together, labels as numbers, shares of a whole.

For this room alone.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.arrays import BoolArray, IntArray
from nncore.errors import ShapeError

CLASSES = 10


def share(is_so: BoolArray) -> float | None:
    """Return which share of the rows is so.

    Parameters
    ----------
    is_so : array of bool, shape (N,)

    Returns
    -------
    float or None
        From 0 to 1; None for N = 0.
    """
    return float(is_so.mean()) if len(is_so) else None


def shares(parts: npt.NDArray[np.number], wholes: IntArray) -> tuple[float | None, ...]:
    """Return part / whole for each pair.

    Parameters
    ----------
    parts : array of int or float, shape (K,)
    wholes : array of int, shape (K,)

    Returns
    -------
    tuple of K float or None
        None where the whole is 0.
    """
    pairs = zip(parts.tolist(), wholes.tolist(), strict=True)
    return tuple(part / whole if whole else None for part, whole in pairs)


def rows_of(first: npt.ArrayLike, second: npt.ArrayLike) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
    """Return both as arrays with a row for each digit.

    Parameters
    ----------
    first, second : array_like, shapes (N, ...)

    Returns
    -------
    tuple of two arrays, in their own shapes and dtypes

    Raises
    ------
    ShapeError
        If they differ in length.
    """
    one, other = np.asarray(first), np.asarray(second)
    if len(one) != len(other):
        raise ShapeError(f"Each digit needs one row in both arrays, but they have {len(one)} and {len(other)}.")
    return one, other


def digits_of(labels: npt.NDArray[Any]) -> IntArray:
    """Return labels as the numbers of classes.

    Parameters
    ----------
    labels : array of numbers, shape (N,)

    Returns
    -------
    array of int64, shape (N,), values 0 … 9

    Raises
    ------
    ShapeError
        If a label is no whole number from 0 to 9.
    """
    digits = labels.astype(np.int64)
    if not (digits == labels).all():
        raise ShapeError("Labels must be whole numbers from 0 to 9, but there are fractions among them.")
    if len(digits) and not (digits.min() >= 0 and digits.max() < CLASSES):
        raise ShapeError(f"Labels must be 0 to 9 here, but they reach from {digits.min()} to {digits.max()}.")
    return digits
