"""Whether a spot has the same paper on both of its sides, as a stroke has, or lies along the edge of something else.

The rim of a note on a desk, its shadow, or the strip that a window cuts off a dark desk are as thin as strokes, but the
paper is on one side of them alone; and the paper between strokes looks as the paper around does. Used by
`nncore.ink.photographs.viewing.views`.
"""

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.ink.photographs.masks.morphology import Mask

ONE_SIDED = 0.5
"""Of its step to the paper: so much do the two sides of an edge differ, and those of a stroke less."""

_SAMPLES = 48  # pixels of a spot, spread evenly over it
_FEWEST = 8  # of them with a side inside of the picture: fewer tell nothing
_AROUND = 0.4  # of a spot's size: what surrounds it
_LINES = 64  # rows and columns of it that are looked at
_CORNER = 0.02  # of the picture's longer side: its corners
_CORE = 90  # per cent of a light spot are no lighter than its core, which no blur has mixed with what surrounds it
_MOST_CORNERS = 3  # of the corners: so many show the paper
_SIDES_OF_A_STRIP = 2  # of the picture that it touches: a digit cut out tightly touches more


def one_sidedness(is_part: Mask, channels: FloatArray, corner: tuple[int, int], reach: int, *, is_light: bool) -> float:
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
        The median: about 0 for a stroke, about 1 for an edge; 0 where next to nothing has two sides. What ends at the
        border of the picture has one side, unless it touches so many that the picture was cut to it.
    """
    rows, columns = np.nonzero(is_part)
    chosen = np.linspace(0, len(rows) - 1, _SAMPLES).astype(np.int64)
    rows, columns = rows[chosen], columns[chosen]
    left, right = _ends(is_part[rows], columns)
    above, below = _ends(is_part[:, columns].T, rows)
    is_across = right - left <= below - above
    down, across = corner
    first = np.where(is_across, (rows, left - reach), (above - reach, columns))
    second = np.where(is_across, (rows, right + reach), (below + reach, columns))
    places = np.stack([first, second, np.stack([rows, columns])]) + np.array([[down], [across]])
    height, width = channels.shape[:2]
    is_there = ((places >= 0) & (places < np.array([[height], [width]]))).all(axis=1)
    touched = down == 0, across == 0, down + is_part.shape[0] == height, across + is_part.shape[1] == width
    counts = is_there[:2].any(axis=0) if sum(touched) <= _SIDES_OF_A_STRIP else is_there[:2].all(axis=0)
    counts &= ~_lie_on(is_part, np.stack([first, second])).any(axis=0)  # another stroke of it is no side
    if np.count_nonzero(counts) < _FEWEST:
        return 0.0
    places, is_there = places[:, :, counts], is_there[:, counts]
    rows, columns = np.clip(places[:, 0], 0, height - 1), np.clip(places[:, 1], 0, width - 1)
    one, other, ink = channels[rows, columns]
    outer = np.minimum(one, other) if is_light else np.maximum(one, other)
    step = np.abs(outer - ink).max(axis=1)
    shares = np.abs(one - other).max(axis=1) / np.maximum(step, 1e-3)
    return float(np.median(np.where(is_there[:2].all(axis=0), shares, 1.0)))


def contrast(is_part: Mask, channels: FloatArray, corner: tuple[int, int]) -> float:
    """Return how far a spot is from what most of the picture around it looks like, in the colour that tells most.

    The paper between the letters of a page is as thin as light ink; but it looks as the rest of the page does.

    Parameters
    ----------
    is_part : array of bool, shape (h, w)
        The spot, cut to its box.
    channels : array, shape (H, W, C), in [0, 1]
        The picture.
    corner : tuple of int
        Row and column of the box's upper left corner.

    Returns
    -------
    float
        0 to 1; 1 where the spot is all there is.
    """
    (top, left), (height, width) = corner, is_part.shape
    margin = round(_AROUND * max(height, width))
    start_row, start_column = max(top - margin, 0), max(left - margin, 0)
    near = channels[start_row : top + height + margin, start_column : left + width + margin]
    is_ink = np.zeros(near.shape[:2], np.bool_)
    is_ink[top - start_row :, left - start_column :][:height, :width] = is_part
    step = max(max(near.shape[:2]) // _LINES, 1)
    near, is_ink = near[::step, ::step], is_ink[::step, ::step]
    if is_ink.all() or not is_ink.any():
        return 1.0
    return float(np.abs(np.median(near[~is_ink], axis=0) - np.median(near[is_ink], axis=0)).max())


def contrast_to_corners(is_part: Mask, channels: FloatArray, corner: tuple[int, int], *, is_light: bool) -> float:
    """Return how far the core of a spot is from what most corners of the picture look like, in the telling colour.

    The paper beside a digit that was cut out tightly is as thin as light ink; but it looks as the corners do.

    Parameters
    ----------
    is_part : array of bool, shape (h, w)
        The spot, cut to its box.
    channels : array, shape (H, W, C), in [0, 1]
        The picture.
    corner : tuple of int
        Row and column of the box's upper left corner.
    is_light : bool
        Whether the ink is lighter than its paper.

    Returns
    -------
    float
        0 to 1.
    """
    (top, left), (height, width) = corner, is_part.shape
    side = max(round(_CORNER * max(channels.shape)), 1)
    ends = slice(None, side), slice(-side, None)
    papers = np.array([np.median(channels[rows, columns], axis=(0, 1)) for rows in ends for columns in ends])
    step = max(max(height, width) // _LINES, 1)
    near, is_ink = channels[top:, left:][:height:step, :width:step], is_part[::step, ::step]
    if not is_ink.any():
        return 1.0
    away = np.abs(papers - np.percentile(near[is_ink], _CORE if is_light else 100 - _CORE, axis=0)).max(axis=1)
    return float(np.sort(away)[_MOST_CORNERS - 1])


def _lie_on(is_part: Mask, places: IntArray) -> Mask:
    """Tell which places, shape (n, 2, m), in the rows and columns of a spot's box, lie on the spot: another stroke."""
    rows, columns = places[:, 0], places[:, 1]
    is_inside = (rows >= 0) & (rows < is_part.shape[0]) & (columns >= 0) & (columns < is_part.shape[1])
    rows, columns = np.where(is_inside, rows, 0), np.where(is_inside, columns, 0)
    lie: Mask = is_inside & is_part[rows, columns]
    return lie


def _ends(lines: Mask, places: IntArray) -> tuple[IntArray, IntArray]:
    """Return the last place before and the first place behind the run of each line that holds its place."""
    number = np.arange(lines.shape[1])
    before = np.where(~lines & (number < places[:, None]), number, -1).max(axis=1)
    behind = np.where(~lines & (number > places[:, None]), number, lines.shape[1]).min(axis=1)
    return before, behind
