"""Bars: what is straight may be a "1", but also a pen that lies on the paper, or the joint of two boards.

Ink is flat: across a bar of ink the one half looks as the other does. A pen is lit from one side, and its shadow lies
on the other. A joint leads on as far as the picture goes, whatever crosses it. Used by `nncore.ink.photographs`.
"""

import numpy as np

from nncore.arrays import FloatArray
from nncore.ink.photographs.masks.morphology import Mask

_LINES = 24  # across a bar that are looked at, evenly along it,
_ENDS = 0.12  # but for so much of its length at each end, where a pen is pointed
_BESIDE = (1.75, 3.5, 7.0)  # of its width: so far from its middle line is looked on both sides,
_PLACES = 29  # at so many places,
_PAPER = 3  # of which so many at each end show the paper,
_SAME_PAPER = 0.15  # which must be the same on both sides: it differs by less, as a share of the bar's departure
_NEXT_TO = 0.15  # of a bar's length: from so near to the side of the picture nothing leads on
_WANDERS = 2  # pixels: so far beside its way may a line that leads on lie


def lopsidedness(is_part: Mask, channels: FloatArray, corner: tuple[int, int], width: float) -> float:
    """Return how much the two halves of a bar, with what is beside them, differ: the mean step by the mean departure.

    Parameters
    ----------
    is_part : array of bool, shape (h, w)
        The bar, cut to its box.
    channels : array, shape (H, W, C), in [0, 1]
        The picture.
    corner : tuple of int
        Row and column of the box's upper left corner.
    width : float
        Pixels: how wide the bar is.

    Returns
    -------
    float
        About 0 for ink, more for a thing that is lit from one side; 0 where the paper differs, too, as beside the edge
        of a shadow, so that nothing can be told.
    """
    middle, along, way, aside = _straightened(is_part)
    across = np.array([-along[1], along[0]])
    first, last = np.quantile(way, (_ENDS, 1.0 - _ENDS))
    line = np.clip(((way - first) / max(last - first, 1.0) * _LINES).astype(np.int64), -1, _LINES)
    is_inner = (line >= 0) & (line < _LINES)
    counts = np.bincount(line[is_inner], minlength=_LINES)
    chosen = np.flatnonzero(counts)
    off = np.bincount(line[is_inner], aside[is_inner], _LINES)[chosen] / counts[chosen]
    start = np.add(corner, middle)[:, None] + along[:, None] * (first + (chosen + 0.5) / _LINES * (last - first))
    for beside in _BESIDE:
        reach = off[:, None] + width * np.linspace(-beside, beside, _PLACES)
        places = start[..., None] + across[:, None, None] * reach
        is_there = ((places >= 0) & (places < np.reshape(channels.shape[:2], (2, 1, 1)) - 1)).all(axis=(0, 2))
        if not is_there.any():
            return 0.0
        profile = np.median(_between(channels, places[:, is_there]), axis=0)
        papers = profile[:_PAPER].mean(axis=0), profile[-_PAPER:].mean(axis=0)
        departure = np.linalg.norm(profile - 0.5 * (papers[0] + papers[1]), axis=1)
        if np.linalg.norm(papers[0] - papers[1]) <= _SAME_PAPER * departure.max():
            return float(np.abs(departure - departure[::-1]).mean() / max(departure.mean(), 1e-6))
    return 0.0


def _between(channels: FloatArray, places: FloatArray) -> FloatArray:
    """Return the picture at places between its pixels, shape (n, m, C), of places of shape (2, n, m)."""
    (top, left), (down, across) = places.astype(np.int64), np.modf(places)[0][..., None]
    upper = channels[top, left] * (1.0 - across) + channels[top, left + 1] * across
    lower = channels[top + 1, left] * (1.0 - across) + channels[top + 1, left + 1] * across
    between: FloatArray = upper * (1.0 - down) + lower * down
    return between


def share_led_on(is_part: Mask, corner: tuple[int, int], is_ink: Mask) -> float:
    """Return how much of the way from an end of a bar straight on to the side of the picture is ink, too.

    Parameters
    ----------
    is_part : array of bool, shape (h, w)
        The bar, cut to its box.
    corner : tuple of int
        Row and column of the box's upper left corner.
    is_ink : array of bool, shape (H, W)
        All that is no paper.

    Returns
    -------
    float
        0 to 1; of the end where it is more. 0 of an end that is next to the side.
    """
    middle, along, way, _ = _straightened(is_part)
    start, across = np.add(corner, middle), np.array([-along[1], along[0]])
    most, farthest = 0.0, float(np.hypot(*is_ink.shape))
    for end, direction in ((way.max(), along), (-way.min(), -along)):
        steps = end + 1.0 + np.arange(farthest)
        rows, columns = np.rint(
            start[:, None, None] + direction[:, None, None] * steps
            + across[:, None, None] * np.arange(-_WANDERS, _WANDERS + 1)[:, None]
        ).astype(np.int64)  # fmt: skip
        is_there = (rows >= 0) & (rows < is_ink.shape[0]) & (columns >= 0) & (columns < is_ink.shape[1])
        is_inside = is_there.all(axis=0)
        if np.count_nonzero(is_inside) > _NEXT_TO * (way.max() - way.min()):
            most = max(most, float(is_ink[rows[:, is_inside], columns[:, is_inside]].any(axis=0).mean()))
    return most


def _straightened(is_part: Mask) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Return a bar's middle, the direction of its main axis, and of its pixels how far along that and beside it."""
    places = np.stack(np.nonzero(is_part)).astype(np.float64)
    middle = places.mean(axis=1)
    away = places - middle[:, None]
    along = np.linalg.eigh(away @ away.T)[1][:, 1]
    return middle, along, along @ away, np.array([-along[1], along[0]]) @ away
