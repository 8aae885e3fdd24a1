"""Connected spots of ink, numbered. Used by `views`, `faint` and `lines`."""

import numpy as np
import numpy.typing as npt

_NEIGHBOURS = ((0, 1), (1, 0), (1, 1), (1, -1))


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
