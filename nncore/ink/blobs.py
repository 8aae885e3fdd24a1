"""Connected spots of ink: which belong to the digit, and which are dust or the edge of the sheet.

Used by `nncore.ink.pictures` alone.
"""

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray

SMALLEST_SPECK = 0.03
"""A spot with less than this share of the largest spot's ink is dust."""
EDGE_SHARE = 0.5
"""A spot that lies along more than this share of a side of the picture is the edge of the sheet, or a frame."""

_NEIGHBOURS = ((0, 1), (1, 0), (1, 1), (1, -1))


def keep_digit(ink: FloatArray) -> FloatArray:
    """Return a picture of ink, shape (H, W), without dust and without the edge of the sheet.

    If nothing but edges is there, they are kept: a digit may fill its picture.
    """
    spots = label_spots(ink > 0.0)
    masses = np.bincount(spots.reshape(-1), ink.reshape(-1))
    inner = masses * ~_is_edge(spots, len(masses))
    if inner.any():
        masses = inner
    is_kept = masses >= SMALLEST_SPECK * masses.max()
    # Spot 0 is the paper, whose ink is 0 either way.
    return np.where(is_kept[spots], ink, 0.0)


def label_spots(is_ink: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """Number the connected spots of a picture; pixels that touch at a corner are connected.

    Every pixel starts as a spot of its own. In each round all pairs of neighbouring spots hand the smaller number to
    the larger, and every pixel takes the number at the end of its chain; a few rounds suffice for any shape.

    Parameters
    ----------
    is_ink : array of bool, shape (H, W)

    Returns
    -------
    array of int64, shape (H, W)
        0 for paper; 1, 2, … for the spots.

    Examples
    --------
    >>> label_spots(np.array([[True, False, True], [True, False, False]])).tolist()
    [[1, 0, 2], [1, 0, 0]]
    """
    pixels = np.zeros(is_ink.shape, np.int64)
    pixels[is_ink] = np.arange(1, np.count_nonzero(is_ink) + 1)
    first, second = _pairs(pixels)
    root = np.arange(pixels.max(initial=0) + 1)
    while len(first):
        low, high = np.minimum(root[first], root[second]), np.maximum(root[first], root[second])
        np.minimum.at(root, high, low)
        while np.any(root != root[root]):
            root = root[root]
        is_apart = root[first] != root[second]
        first, second = first[is_apart], second[is_apart]
    return np.unique(root, return_inverse=True)[1][pixels]


def _pairs(pixels: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return the numbers of all pairs of ink pixels that touch."""
    height, width = pixels.shape
    firsts, seconds = [], []
    for down, across in _NEIGHBOURS:
        left, right = max(-across, 0), width - max(across, 0)
        first = pixels[: height - down, left:right]
        second = pixels[down:, left + across : right + across]
        touch = (first > 0) & (second > 0)
        firsts.append(first[touch])
        seconds.append(second[touch])
    return np.concatenate(firsts), np.concatenate(seconds)


def _is_edge(spots: npt.NDArray[np.int64], count: int) -> npt.NDArray[np.bool_]:
    """Tell for each spot whether it lies along much of a side of the picture."""
    sides = (spots[0], spots[-1], spots[:, 0], spots[:, -1])
    is_edge = np.zeros(count, np.bool_)
    for side in sides:
        is_edge |= np.bincount(side, minlength=count) > EDGE_SHARE * len(side)
    return is_edge
