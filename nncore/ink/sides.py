"""Whether a spot has the same paper on both of its sides, as a stroke has, or lies along the edge of something else.

The rim of a note on a desk, its shadow, or the strip that a window cuts off a dark desk are as thin as strokes, but the
paper is on one side of them alone. Used by `nncore.ink.parts`.
"""

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.ink.morphology import Mask

_SAMPLES = 48  # pixels of a spot, spread evenly over it
_FEWEST = 8  # of them with both sides inside of the picture: fewer tell nothing


def one_sidedness(
    is_part: Mask, channels: FloatArray, corner: tuple[int, int], reach: int, *, is_light: bool
) -> float:
    """Return by how much the two sides of a spot differ, as a share of its step to the side it stands out from more.

    Across each of some pixels, along the row or the column in which the spot is narrower there, the picture is compared
    `reach` pixels beyond both ends.

    Parameters
    ----------
    is_part : array of bool, shape (h, w)
        The spot, cut to its box.
    channels : array, shape (H, W, C), in [0, 1]
        The picture.
    corner : tuple of int
        Row and column of the box's upper left corner.
    reach : int
        Pixels within which an edge goes from ink to paper.
    is_light : bool
        Whether the ink is lighter than its paper.

    Returns
    -------
    float
        The median: about 0 for a stroke, about 1 for an edge; 0 where next to nothing has two sides.
    """
    rows, columns = np.nonzero(is_part)
    chosen = np.linspace(0, len(rows) - 1, _SAMPLES).astype(np.int64)
    rows, columns = rows[chosen], columns[chosen]
    left, right = _ends(is_part[rows], columns)
    above, below = _ends(is_part[:, columns].T, rows)
    is_across = right - left <= below - above
    down, across = corner
    at = np.arange(_SAMPLES)
    first = np.where(is_across, (rows, left - reach), (above - reach, columns))
    second = np.where(is_across, (rows, right + reach), (below + reach, columns))
    places = np.stack([first, second, np.stack([rows, columns])]) + np.array([[down], [across]])
    height, width = channels.shape[:2]
    is_inside = ((places >= 0) & (places < np.array([[height], [width]]))).all(axis=(0, 1))
    if np.count_nonzero(is_inside) < _FEWEST:
        return 0.0
    one, other, ink = (channels[place[0], place[1]] for place in places[:, :, at[is_inside]])
    outer = np.minimum(one, other) if is_light else np.maximum(one, other)
    step = np.abs(outer - ink).max(axis=1)
    return float(np.median(np.abs(one - other).max(axis=1) / np.maximum(step, 1e-3)))


def _ends(lines: Mask, places: IntArray) -> tuple[IntArray, IntArray]:
    """Return the last place before and the first place behind the run of each line that holds its place."""
    number = np.arange(lines.shape[1])
    before = np.where(~lines & (number < places[:, None]), number, -1).max(axis=1)
    behind = np.where(~lines & (number > places[:, None]), number, lines.shape[1]).min(axis=1)
    return before, behind
