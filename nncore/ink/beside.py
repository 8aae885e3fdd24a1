"""Digits drawn beside each other, told apart by their strokes. Imported by evaluation."""

from collections.abc import Sequence

import numpy as np

from nncore.ink.strokes import Stroke, clean

_MOST_SHARED = 0.15  # of the narrower one's width: digits that lean may reach over each other
_LEAST_HEIGHT = 0.5  # of all: a bar or a dot beside a digit belongs to it


def drawn_beside(strokes: Sequence[Stroke]) -> tuple[tuple[Stroke, ...], ...]:
    """Return the strokes of each of several drawings beside each other, from left to right.

    Parameters
    ----------
    strokes : sequence of array, shape (n, 2)
        As `nncore.ink.strokes.to_pixels` takes them.
        Two drawings may reach over each other a little.

    Returns
    -------
    tuple of tuple of array, shape (n, 2)
        Empty unless there are two or more, each at least half as high as all of them.

    Examples
    --------
    >>> bar = np.array([(0.0, 0.0), (0.0, 9.0)])
    >>> [len(part) for part in drawn_beside([bar + (5.0, 0.0), bar])]
    [1, 1]
    """
    points = clean(strokes)
    if len(points) < 2:
        return ()
    height = float(np.ptp(np.concatenate(points)[:, 1]))
    parts: list[list[Stroke]] = []
    for stroke in sorted(points, key=lambda stroke: float(stroke[:, 0].min())):
        if parts and not _are_apart(np.concatenate(parts[-1]), stroke):
            parts[-1].append(stroke)
        else:
            parts.append([stroke])
    is_one = len(parts) < 2 or any(np.ptp(np.concatenate(part)[:, 1]) < _LEAST_HEIGHT * height for part in parts)
    return () if is_one else tuple(map(tuple, parts))


def _are_apart(left: Stroke, right: Stroke) -> bool:
    """Tell whether two drawings, the second of which begins no further left, stand beside each other."""
    gap = float(right[:, 0].min() - left[:, 0].max())
    return gap > -_MOST_SHARED * min(float(np.ptp(left[:, 0])), float(np.ptp(right[:, 0])))
