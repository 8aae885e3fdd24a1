"""Wedges beside a stroke: where it and the edge of a shadow form a corner, a closing fills that with brighter paper.

Ink differs from both ends of its run along the row, or along the column; a wedge looks as one of its ends does.
Used by `nncore.ink.photographs.viewing.views`.
"""

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.ink.photographs.masks.morphology import Mask, grown, shrunk
from nncore.ink.photographs.masks.paper import share

_BOTH = 0.4  # of its departure: so far a pixel of ink differs from what lies beyond either end
_OUTLINE = 1  # pixels: what is dropped is wider than twice that
_SIDES_OF_A_STRIP = 2  # of the picture that a part touches: a digit cut out tightly touches more


def wedges(
    is_part: Mask,
    far: FloatArray,
    channels: FloatArray,
    corner: tuple[int, int],
    *,
    reach: int,
    lightest: FloatArray | None = None,
) -> Mask:
    """Return which pixels of a part are no ink, for along neither axis they differ from both ends of their run.

    Parameters
    ----------
    is_part : array of bool, shape (h, w)
        The part, cut to its box.
    far : array of float, shape (h, w), in [0, 1]
        How far its pixels depart from their paper.
    channels : array, shape (H, W, C), in [0, 1]
        The picture.
    corner : tuple of int
        Row and column of the box's upper left corner.
    reach : int
        Pixels within which an edge goes from ink to paper.
    lightest : array, shape (H, W, C), optional
        As for `nncore.ink.photographs.paper.departure`: given where light ink is sought.

    Returns
    -------
    array of bool, shape (h, w)
        Nothing of a part that touches most sides of the picture, for it was cut to it, and of what is as narrow as an
        outline.
    """
    (top, left), (height, width) = corner, channels.shape[:2]
    touched = top == 0, left == 0, top + is_part.shape[0] == height, left + is_part.shape[1] == width
    if sum(touched) > _SIDES_OF_A_STRIP:
        return np.zeros_like(is_part)
    rows, columns = np.nonzero(is_part)
    places = rows + top, columns + left
    ink, light = channels[places], None if lightest is None else lightest[places]
    upright, (before, behind) = channels.swapaxes(0, 1), _ends(is_part, rows, columns)
    along = _from_both_ends(ink, channels, places[0], (before + left, behind + left), reach=reach, lightest=light)
    above, below = _ends(is_part.T, columns, rows)
    down = _from_both_ends(ink, upright, places[1], (above + top, below + top), reach=reach, lightest=light)
    differs = np.fmax(along, down)
    is_wedge = np.zeros_like(is_part)
    is_wedge[rows, columns] = differs < _BOTH * far[rows, columns]
    return grown(shrunk(is_wedge, _OUTLINE), _OUTLINE) & is_wedge


def _ends(is_part: Mask, lines: IntArray, places: IntArray) -> tuple[IntArray, IntArray]:
    """Return the last place before and the first behind the run along the line that holds each pixel."""
    number = np.arange(is_part.shape[1])
    before = np.maximum.accumulate(np.where(is_part, -1, number), axis=1)
    behind = np.minimum.accumulate(np.where(is_part, is_part.shape[1], number)[:, ::-1], axis=1)[:, ::-1]
    return before[lines, places], behind[lines, places]


def _from_both_ends(
    ink: FloatArray,
    channels: FloatArray,
    lines: IntArray,
    ends: tuple[IntArray, IntArray],
    *,
    reach: int,
    lightest: FloatArray | None,
) -> FloatArray:
    """Return how far pixels differ from that end of their run from which they differ less; nan where one is missing."""
    length = channels.shape[1]
    lesser = np.full(len(lines), np.inf, channels.dtype)
    for first, away in zip(ends, (-1, 1), strict=True):
        further = np.zeros_like(lesser)
        for step in (reach // 2, reach):
            beyond = channels[lines, np.clip(first + away * step, 0, length - 1)]
            paper = np.maximum(beyond, ink) if lightest is None else np.minimum(beyond, ink)
            further = np.maximum(further, share(ink, paper, lightest))
        lesser = np.minimum(lesser, np.where((first >= 0) & (first < length), further, np.nan))
    return lesser
