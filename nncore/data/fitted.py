"""Digits of other sizes than 28×28 pixels: scikit-learn's of 8×8, USPS' of 16×16, courses' of 20×20, and others.

Used by the readers of tables and arrays.
"""

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray
from nncore.files.digit_sizes import SIDES
from nncore.ink.placement import picture_to_pixels, steeper
from nncore.ink.resample import linear_resample

_ENOUGH = 80  # pixels to a side: so that a stroke is some pixels wide when it is averaged


def side_of(n_pixels: int) -> int | None:
    """Return the side of square pictures of so many pixels, or None if digits have no such size.

    Parameters
    ----------
    n_pixels : int

    Returns
    -------
    int or None

    Examples
    --------
    >>> side_of(64), side_of(101), side_of(784)
    (8, None, None)
    """
    side = math.isqrt(max(n_pixels, 0))
    return side if side in SIDES and side * side == n_pixels else None


def fitted(pixels: npt.NDArray[Any]) -> tuple[FloatArray, tuple[str, ...]]:
    """Return digits of another size in MNIST's form: the longer side in a box of 20, the mass in the middle.

    Parameters
    ----------
    pixels : array of uint8 (0 … 255) or float (0 … 1), shape (N, n²) with n of `nncore.files.digit_sizes.SIDES`
        Light ink on dark paper.

    Returns
    -------
    pixels : array of float32, shape (N, 784), in [0, 1]
    notes : tuple of str
        What was done.
    """
    side = math.isqrt(pixels.shape[1])
    whole = -(-_ENOUGH // side) * side
    ink = pixels.astype(np.float64) / (255.0 if pixels.dtype == np.uint8 else 1.0)
    large = (linear_resample(row.reshape(side, side), whole, whole) for row in ink)
    rows = [picture_to_pixels(steeper(picture, whole / side)) for picture in large]
    return np.stack(rows), (f"its pictures of {side}×{side} pixels were fitted to 28×28",)
