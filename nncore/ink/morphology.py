"""Largest and smallest values near each pixel, and what is made of them: closings, runs, wider and narrower shapes.

Used by `nncore.ink` alone. A square of any size costs a few passes over the picture: a window of 2n pixels is two
windows of n, so its extreme is found by doubling.
"""

from typing import TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray

Mask: TypeAlias = npt.NDArray[np.bool_]
"""Which pixels of a picture, shape (H, W)."""

_Array = TypeVar("_Array", FloatArray, Mask)


def closing(picture: FloatArray, side: int) -> FloatArray:
    """Fill what is dark and narrower than `side` with the brightness around it; edges of wider things stay sharp.

    Parameters
    ----------
    picture : array of float, shape (H, W, C)
        Beyond its border it goes on as its own mirror image, so that a line that leaves the picture stays a line.
    side : int
        Pixels, at least 1.

    Returns
    -------
    array of the picture's dtype, shape (H, W, C)
        Nowhere less than the picture.

    Source: J. Serra, "Image Analysis and Mathematical Morphology", 1982.
    """
    reach = side - 1
    result = np.pad(picture, ((reach, reach), (reach, reach), (0, 0)), mode="symmetric")
    for extreme in (np.maximum, np.minimum):
        for axis in (0, 1):
            result = _extremes(result, side, axis, extreme)
    return result


def largest_near(picture: FloatArray, side: int) -> FloatArray:
    """Return the largest value in the square of about `side` pixels around each pixel.

    Parameters
    ----------
    picture : array of float, shape (H, W, C)
    side : int
        Pixels, at least 1.

    Returns
    -------
    array of the picture's dtype, shape (H, W, C)
    """
    reach = side // 2
    result = np.pad(picture, ((reach, reach), (reach, reach), (0, 0)), mode="edge")
    for axis in (0, 1):
        result = _extremes(result, 2 * reach + 1, axis, np.maximum)
    return result


def grown(mask: Mask, reach: int = 1) -> Mask:
    """Return the mask with every pixel at most `reach` rows and columns away, shape (H, W).

    Parameters
    ----------
    mask : array of bool, shape (H, W)
    reach : int, optional
        Pixels.

    Returns
    -------
    array of bool, shape (H, W)
    """
    result = np.pad(mask, reach)
    for axis in (0, 1):
        result = _extremes(result, 2 * reach + 1, axis, np.logical_or)
    return result


def shrunk(mask: Mask, reach: int = 1) -> Mask:
    """Return the mask without the pixels that have others, or the border, at most `reach` away, shape (H, W).

    Parameters
    ----------
    mask : array of bool, shape (H, W)
    reach : int, optional
        Pixels.

    Returns
    -------
    array of bool, shape (H, W)
    """
    result = np.pad(mask, reach)
    for axis in (0, 1):
        result = _extremes(result, 2 * reach + 1, axis, np.logical_and)
    return result


def short_runs(mask: Mask, axis: int, longest: int) -> Mask:
    """Return the pixels of the mask whose run along an axis is at most `longest` pixels, shape (H, W).

    Parameters
    ----------
    mask : array of bool, shape (H, W)
    axis : {0, 1}
    longest : int
        Pixels.

    Returns
    -------
    array of bool, shape (H, W)

    Examples
    --------
    >>> short_runs(np.array([[True, False, True, True]]), 1, 1).tolist()
    [[True, False, False, False]]
    """
    wide = np.pad(mask, [(longest, longest) if number == axis else (0, 0) for number in (0, 1)])
    core = _extremes(wide, longest + 1, axis, np.logical_and)
    return mask & ~_extremes(core, longest + 1, axis, np.logical_or)


def widened(ink: FloatArray, reach: float) -> FloatArray:
    """Return the most ink in a disc around each pixel; a pixel that the disc's rim cuts counts by its share.

    Parameters
    ----------
    ink : array of float, shape (H, W), in [0, 1]
    reach : float
        Radius of the disc in pixels.

    Returns
    -------
    array of the ink's dtype, shape (H, W), in [0, 1]
    """
    whole = int(np.ceil(reach))
    padded = np.pad(ink, whole)
    result = ink.copy()
    height, width = ink.shape
    for down in range(-whole, whole + 1):
        for across in range(-whole, whole + 1):
            share = min(reach + 0.5 - float(np.hypot(down, across)), 1.0)
            if share > 0.0:
                near = padded[whole + down : whole + down + height, whole + across : whole + across + width]
                np.maximum(result, ink.dtype.type(share) * near, out=result)
    return result


def _extremes(values: _Array, side: int, axis: int, extreme: np.ufunc) -> _Array:
    """Return the extreme of each window of `side` values along an axis, which is shorter by side − 1 then."""
    result = np.moveaxis(values, axis, 0)
    done = 1
    while done < side:
        step = min(done, side - done)
        result = extreme(result[: len(result) - step], result[step:])
        done += step
    return np.moveaxis(result, 0, axis)
