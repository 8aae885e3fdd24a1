"""Connected spots of ink, numbered. Used by `views`, `faint` and `lines`."""

import numpy as np
import numpy.typing as npt

_LEFT, _RIGHT = slice(None, -1), slice(1, None)  # columns, but for the last or the first


def label_spots(is_ink: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """Number the connected spots of a picture; pixels that touch at a corner are connected.

    Every run of pixels in a row starts as a spot of its own. In each round all pairs of neighbouring spots hand the
    smaller number to the larger, and every run takes the number at the end of its chain; a few rounds suffice for any
    shape.

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
    runs = _runs(is_ink)
    first, second = _pairs(runs, is_ink)
    root = own = np.arange(runs.max(initial=0) + 1)
    while len(first):
        low, high = np.minimum(root[first], root[second]), np.maximum(root[first], root[second])
        root = root.copy()
        np.minimum.at(root, high, low)
        while np.any(root != root[root]):
            root = root[root]
        is_apart = root[first] != root[second]
        first, second = first[is_apart], second[is_apart]
    spots: npt.NDArray[np.int64] = (np.cumsum(root == own) - 1)[root][runs]
    return spots


def _runs(is_ink: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """Number the runs of ink in the rows, from 1; paper is 0."""
    begins = is_ink.copy()
    begins[:, 1:] &= ~is_ink[:, :-1]
    return np.where(is_ink, np.cumsum(begins, dtype=np.int64).reshape(is_ink.shape), 0)


def _pairs(
    runs: npt.NDArray[np.int64], is_ink: npt.NDArray[np.bool_]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return the numbers of all pairs of runs that touch, each about once."""
    above, below = runs[:-1], runs[1:]
    is_above, is_below = is_ink[:-1], is_ink[1:]
    shared = is_above & is_below
    first = shared.copy()  # of the columns that two runs share
    first[:, 1:] &= ~shared[:, :-1]
    firsts, seconds = [above[first]], [below[first]]
    for one, other in ((_LEFT, _RIGHT), (_RIGHT, _LEFT)):  # a corner, and nothing else
        touch = is_above[:, one] & is_below[:, other] & ~(is_above[:, other] | is_below[:, one])
        firsts.append(above[:, one][touch])
        seconds.append(below[:, other][touch])
    return np.concatenate(firsts), np.concatenate(seconds)
