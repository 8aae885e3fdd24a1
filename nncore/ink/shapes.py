"""What strokes are by their shape: straight, closed, a cross, across or inside another. Imported by segmentation."""

import math
from collections.abc import Sequence

import numpy as np

from nncore.ink.strokes import Stroke

_MOST_BENT = 1.2  # length of a straight stroke, for the distance of its ends
_MOST_OPEN = 0.25  # of a closed stroke's diagonal, between its ends
_MOST_OFF_MIDDLE = 0.25  # of a line's length, where it meets the other of a cross
_LEAST_SINE = 0.5  # of the angle of a cross
_MIDDLE_PART = 0.3  # of a box's height, up and down from its middle


def is_straight(stroke: Stroke) -> bool:
    """Tell whether a stroke is a line.

    Parameters
    ----------
    stroke : array of float64, shape (n, 2), n ≥ 1

    Returns
    -------
    bool
        A dot is none.

    Examples
    --------
    >>> is_straight(np.array([(0.0, 0.0), (5.0, 1.0), (9.0, 0.0)]))
    True
    """
    steps = stroke[1:] - stroke[:-1]
    length = float(np.hypot(steps[:, 0], steps[:, 1]).sum())
    return length < _MOST_BENT * math.hypot(*(stroke[-1] - stroke[0]).tolist())


def is_closed(stroke: Stroke) -> bool:
    """Tell whether a stroke ends about where it begins.

    Parameters
    ----------
    stroke : array of float64, shape (n, 2), n ≥ 1

    Returns
    -------
    bool
    """
    return bool(np.hypot(*(stroke[-1] - stroke[0])) < _MOST_OPEN * np.hypot(*np.ptp(stroke, axis=0)))


def is_cross(strokes: Sequence[Stroke]) -> bool:
    """Tell whether strokes are a plus or a cross: two lines that meet near the middle of both.

    Parameters
    ----------
    strokes : sequence of array of float64, shape (n, 2), n ≥ 1

    Returns
    -------
    bool

    Examples
    --------
    >>> across, down = np.array([(0.0, 5.0), (9.0, 5.0)]), np.array([(5.0, 0.0), (5.0, 9.0)])
    >>> is_cross([across, down]), is_cross([across, down + (4.0, 0.0)])
    (True, False)
    """
    if len(strokes) != 2 or not all(map(is_straight, strokes)):
        return False
    (start, along), (other_start, other) = ((stroke[0], stroke[-1] - stroke[0]) for stroke in strokes)
    both = np.stack([along, -other], axis=1)
    if abs(np.linalg.det(both)) < _LEAST_SINE * np.hypot(*along) * np.hypot(*other):
        return False
    meeting = np.linalg.solve(both, other_start - start)  # shares of the two lines
    return bool((np.abs(meeting - 0.5) < _MOST_OFF_MIDDLE).all())


def goes_across(line: Stroke, points: Stroke) -> bool:
    """Tell whether a straight line begins and ends beyond both sides of points, and meets the middle of their box.

    Parameters
    ----------
    line, points : array of float64, shape (n, 2), n ≥ 1

    Returns
    -------
    bool
        Not of what goes over or under them, as the bar of a 5 and the foot of a 1.
    """
    left, right = sorted((line[0], line[-1]), key=lambda end: float(end[0]))
    low, high = points.min(axis=0), points.max(axis=0)
    if left[0] >= low[0] or right[0] <= high[0]:
        return False
    middle = np.interp(0.5 * (low[0] + high[0]), (left[0], right[0]), (left[1], right[1]))
    return bool(abs(middle - 0.5 * (low[1] + high[1])) < _MIDDLE_PART * (high[1] - low[1]))


def are_inside(points: Stroke, frame: Stroke) -> bool:
    """Tell whether all points lie inside a closed line, by the parity of its crossings with a ray to the right.

    Parameters
    ----------
    points, frame : array of float64, shape (n, 2), n ≥ 1

    Returns
    -------
    bool
    """
    if not ((points > frame.min(axis=0)) & (points < frame.max(axis=0))).all():
        return False  # mostly, and much sooner
    x, y = points[:, :1], points[:, 1:]
    (x0, y0), (x1, y1) = frame.T, np.roll(frame, -1, axis=0).T
    is_across = (y0 > y) != (y1 > y)
    rise = np.where(y1 == y0, 1.0, y1 - y0)
    is_right = x < x0 + (y - y0) / rise * (x1 - x0)
    return bool(((is_across & is_right).sum(axis=1) % 2 == 1).all())
