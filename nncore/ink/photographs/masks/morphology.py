"""Largest and smallest values near each pixel, and what is made of them: closings, runs, wider and narrower shapes,
and how wide a stroke is.

Used by `nncore.ink` alone. A square of any size costs a few passes over the picture: a window of 2n pixels is two
windows of n, so its extreme is found by doubling.
"""

from typing import Literal, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray

Mask: TypeAlias = npt.NDArray[np.bool_]
"""Which pixels of a picture, shape (H, W)."""

Levels: TypeAlias = npt.NDArray[np.uint16]
"""A picture's brightness in whole numbers, shape (H, W, C)."""

_Array = TypeVar("_Array", FloatArray, Levels, Mask)
_Picture = TypeVar("_Picture", FloatArray, Levels)

_NARROW_DISC = 2.0  # pixels of its radius
_HALF = 0.5  # of a pixel: from its middle to its edge


def closing(picture: _Picture, side: int) -> _Picture:
    """Fill what is dark and narrower than `side` with the brightness around it; edges of wider things stay sharp.

    Parameters
    ----------
    picture : array of float or uint16, shape (H, W, C)
        Beyond its border it goes on as its own mirror image, so that a line that leaves the picture stays a line.
    side : int
        Pixels, at least 1.

    Returns
    -------
    array of the picture's dtype, shape (H, W, C)
        Nowhere less than the picture.

    Source: J. Serra, "Image Analysis and Mathematical Morphology", 1982.
    """
    result = picture
    # Rows and columns are extended one after the other, when they are needed: the corners are large.
    for axis in (0, 1):
        result = _extremes(_extended(result, side - 1, axis, "symmetric"), side, axis, np.maximum)
    for axis in (0, 1):
        result = _extremes(result, side, axis, np.minimum)
    return result


def largest_near(picture: _Picture, side: int) -> _Picture:
    """Return the largest value in the square of about `side` pixels around each pixel.

    Parameters
    ----------
    picture : array of float or uint16, shape (H, W, C)
    side : int
        Pixels, at least 1.

    Returns
    -------
    array of the picture's dtype, shape (H, W, C)
    """
    reach = side // 2
    result = picture
    for axis in (0, 1):
        result = _extremes(_extended(result, reach, axis, "edge"), 2 * reach + 1, axis, np.maximum)
    return result


def framed(picture: _Array, down: int, across: int) -> _Array:
    """Return a picture with so many rows and columns of nothing around it; several times as fast as NumPy's `pad`.

    Parameters
    ----------
    picture : array, shape (H, W)
    down, across : int
        Pixels.

    Returns
    -------
    array of the picture's dtype, shape (H + 2 down, W + 2 across)
    """
    height, width = picture.shape
    result = np.zeros((height + 2 * down, width + 2 * across), picture.dtype)
    result[down : down + height, across : across + width] = picture
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
    result = framed(mask, reach, reach)
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
    result = framed(mask, reach, reach)
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
    wide = framed(mask, *((longest, 0), (0, longest))[axis])
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


def thinned(ink: FloatArray, reach: float) -> FloatArray:
    """Return the least ink in a disc around each pixel; beyond the border there is none.

    A wide disc is taken as narrow ones after each other, which costs its radius and not its area.

    Parameters
    ----------
    ink : array of float, shape (H, W), in [0, 1]
    reach : float
        Radius of the disc in pixels.

    Returns
    -------
    array of the ink's dtype, shape (H, W), in [0, 1]
    """
    rows, columns = (slice(*np.flatnonzero(ink.any(axis=axis))[[0, -1]] + (0, 1)) for axis in (1, 0))
    paper = np.pad(1 - ink[rows, columns], 1, constant_values=1)
    while reach > 0.0:
        paper = widened(paper, min(reach, _NARROW_DISC) + _HALF)
        reach -= _NARROW_DISC
    result = np.zeros_like(ink)
    result[rows, columns] = 1 - paper[1:-1, 1:-1]
    return result


def stroke_width(is_ink: Mask) -> float:
    """Return the mean width of strokes in pixels: twice their area by the length of their outline.

    The outline is π/4 times as long as there are steps from ink to paper along rows and columns.

    Source: the formula of Cauchy and Crofton.

    Parameters
    ----------
    is_ink : array of bool, shape (H, W)

    Returns
    -------
    float
        Pixels.
    """
    wide = np.pad(is_ink, 1)
    steps = int((wide[1:] != wide[:-1]).sum() + (wide[:, 1:] != wide[:, :-1]).sum())
    return 2.0 * float(is_ink.sum()) / (0.25 * float(np.pi) * max(steps, 1))


def _extended(picture: _Picture, reach: int, axis: int, mode: Literal["symmetric", "edge"]) -> _Picture:
    """Return a picture that goes on beyond its border along an axis."""
    widths = [(reach, reach) if number == axis else (0, 0) for number in range(picture.ndim)]
    return np.pad(picture, widths, mode=mode)


def _extremes(values: _Array, side: int, axis: int, extreme: np.ufunc) -> _Array:
    """Return the extreme of each window of `side` values along an axis, which is shorter by side − 1 then."""
    result, done = values, 1
    while done < side:
        step = min(done, side - done)
        n = result.shape[axis] - step
        pair = (result[:n], result[step:]) if axis == 0 else (result[:, :n], result[:, step:])
        result = extreme(*pair)
        done += step
    return result
