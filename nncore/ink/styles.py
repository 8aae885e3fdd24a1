"""Ways in which people of different schools and countries write a digit, as strokes of the pen.

A long upstroke before a 1, a bar through a 7, a 4 in one stroke: a person reads each at once, but a network only if it
has seen it. Each way is a few points that a smooth line runs through; every drawing moves them a little. Imported by
the recipes; `tools/contact_sheet.py` shows what comes out.
"""

from dataclasses import dataclass

import numpy as np

from nncore.ink.strokes import Stroke

JITTER = 0.5
"""Standard deviation by which each point is moved, where a digit is about 8 wide and 14 high."""

_STEPS = 8  # points of the line from one given point to the next


@dataclass(frozen=True)
class Style:
    """One way of writing a digit.

    Attributes
    ----------
    digit : int
    name : str
        What is special about it.
    share : float
        How often it is chosen among the ways of its digit.
    path : str
        Points "x,y" that each stroke runs through, y pointing down; "|" lifts the pen, a point given twice is a corner.
    """

    digit: int
    name: str
    share: float
    path: str

    def strokes(self) -> tuple[Stroke, ...]:
        """Return the given points of each stroke, shape (n, 2).

        Returns
        -------
        tuple of array of float64, shape (n, 2)
        """
        return tuple(
            np.array([[float(number) for number in point.split(",")] for point in stroke.split()])
            for stroke in self.path.split("|")
        )


STYLES = (
    Style(0, "slashed", 3, "5,0 1,3 1,11 5,14 9,11 9,3 5,0 | 10,1 0,13"),
    Style(0, "slashed, in one stroke", 1, "8,1 4,0 1,4 1,11 5,14 9,10 9,3 8,1 8,1 1,13"),
    Style(0, "long slash", 2, "5,2 1,4 1,10 5,12 9,10 9,4 5,2 | 13,-1 -3,15"),
    Style(0, "open at the top", 2, "3,1 0,5 1,12 5,14 9,11 10,5 8,1"),
    Style(0, "ends inside, like a 6", 2, "4,0 1,4 0,9 3,14 8,13 10,8 8,4 4,3 2,4"),
    Style(0, "ends in a curl at the top", 2, "6,1 2,1 0,6 2,13 6,14 9,9 8,3 5,1 8,0"),
    Style(0, "flat and leaning", 2, "6,0 1,3 -1,7 4,8 10,5 11,1 6,0"),
    Style(0, "open below", 1, "4,14 0,10 2,2 7,0 9,5 7,12"),
    Style(0, "narrow", 1, "4,0 2,4 2,10 4,14 6,10 6,4 4,0"),
    Style(1, "long upstroke", 4, "0,6 6,0 6,0 6,14"),
    Style(1, "upstroke to the line", 2, "-1,11 6,0 6,0 6,14"),
    Style(1, "curved upstroke", 2, "0,6 3,4 6,0 6,0 5,14"),
    Style(1, "roof", 2, "0,11 5,0 5,0 8,14"),
    Style(1, "foot", 2, "2,3 5,0 5,0 5,14 | 1,14 9,14"),
    Style(1, "upstroke and foot", 2, "0,5 5,0 5,0 5,14 | 1,14 9,14"),
    Style(1, "foot, in one stroke", 1, "2,3 5,0 5,0 5,14 5,14 2,14 2,14 9,14"),
    Style(1, "foot alone", 1, "5,0 5,14 | 2,14 8,14"),
    Style(1, "wide foot", 3, "5,3 5,10 | -3,10 13,10"),
    Style(1, "upstroke and wide foot", 3, "3,4 5,2 5,2 5,9 | -3,9 13,9"),
    Style(1, "wide foot, tall", 2, "5,0 5,13 | -1,13 11,13"),
    Style(1, "leaning back", 1, "1,0 6,14"),
    Style(1, "ends in a flick", 1, "4,0 3,12 5,14 7,12"),
    Style(2, "flat loop at the foot", 2, "0,3 4,0 8,3 5,9 1,13 0,12 2,11 5,13 9,13"),
    Style(2, "like a Z", 2, "0,2 5,0 8,3 1,13 1,13 9,13"),
    Style(2, "swan", 2, "1,4 3,0 7,2 5,8 0,14 0,14 4,13 9,14"),
    Style(2, "large loop", 1, "0,3 4,0 8,3 5,10 1,13 1,10 4,10 6,13 9,12"),
    Style(2, "hooked head, short foot", 1, "0,3 3,0 7,2 6,6 1,13 1,13 6,14"),
    Style(2, "round, with a flourish", 1, "0,4 4,1 6,4 4,9 0,13 1,10 4,11 7,14 10,10"),
    Style(3, "flat top", 3, "0,0 8,0 8,0 4,5 4,5 8,8 7,13 3,14 0,12"),
    Style(3, "shallow", 2, "1,1 5,0 7,2 4,6 4,6 7,9 5,13 1,14"),
    Style(3, "loop in the middle", 2, "0,2 5,0 8,3 4,6 3,7 4,5 8,9 7,13 3,14 0,12"),
    Style(3, "tail far left", 2, "2,1 6,0 8,3 5,6 5,6 8,9 6,13 1,14 -2,12"),
    Style(3, "angular", 2, "0,1 7,0 7,0 3,6 3,6 7,8 5,12 0,14"),
    Style(3, "no notch", 1, "1,2 4,0 8,2 6,6 6,7 8,10 6,14 0,13"),
    Style(4, "open", 4, "3,0 0,8 0,8 9,8 | 7,4 7,14"),
    Style(4, "open and round", 3, "2,0 1,6 3,8 8,7 | 7,1 6,14"),
    Style(4, "short right stroke", 4, "4,0 0,9 0,9 8,9 | 6,6 6,14"),
    Style(4, "one stroke, like a flash", 2, "3,0 0,7 0,7 6,7 6,7 6,3 6,3 5,14"),
    Style(4, "one stroke, like a y", 2, "1,0 0,5 2,7 6,6 8,0 8,0 7,14"),
    Style(4, "one stroke, nearly closed", 1, "5,0 0,6 2,7 6,6 7,1 7,1 6,14"),
    Style(4, "closed", 2, "6,0 0,9 0,9 9,9 | 6,0 6,14"),
    Style(4, "round ring, bar past the stem", 3, "5,0 2,2 1,6 4,7 10,7 | 5,0 7,3 6,14"),
    Style(4, "narrow ring, bar past the stem", 2, "5,1 3,4 3,8 3,8 10,8 | 5,1 7,5 6,14"),
    Style(4, "ring in one stroke, like a 9 with a bar", 2, "5,14 6,4 5,0 2,3 1,7 4,8 10,7"),
    Style(4, "closed, from the foot", 1, "6,14 6,0 6,0 0,8 0,8 9,8"),
    Style(5, "bar apart", 3, "1,2 0,6 4,5 8,8 7,13 0,13 | 4,0 10,-1"),
    Style(5, "bar above", 2, "1,3 0,7 5,6 8,10 5,14 0,13 | 1,0 8,0"),
    Style(5, "in one stroke", 2, "9,0 2,0 2,0 1,6 6,6 8,10 5,14 0,13"),
    Style(5, "like an S", 1, "8,1 3,0 1,3 3,6 7,8 7,12 3,14 0,12"),
    Style(5, "long bar", 2, "2,0 1,6 5,5 8,9 5,14 0,13 | 2,0 11,0"),
    Style(6, "like a b", 3, "1,0 1,7 1,12 4,14 8,11 5,7 1,10"),
    Style(6, "straight stem", 2, "6,0 1,9 2,13 5,14 8,11 5,8 1,10"),
    Style(6, "small bowl", 2, "7,0 2,5 0,11 3,14 6,12 4,10 1,11"),
    Style(6, "bowl left open", 2, "6,0 1,6 1,12 5,14 8,11 6,8 4,9"),
    Style(6, "long entry", 2, "9,1 5,0 1,6 2,13 6,14 8,11 5,8 1,10"),
    Style(6, "leaning, bowl wide open", 2, "4,0 0,8 3,13 8,12 9,7 6,7 4,12"),
    Style(7, "low bar", 3, "0,1 8,0 8,0 3,14 | 0,9 8,8"),
    Style(7, "round shoulder", 3, "0,2 3,0 7,1 8,3 5,8 3,14"),
    Style(7, "round shoulder and bar", 3, "0,2 4,0 8,2 6,7 3,14 | 1,9 8,8"),
    Style(7, "bar near the foot", 2, "0,1 7,0 7,0 3,14 | -1,11 7,10"),
    Style(7, "serif", 2, "0,4 0,0 0,0 8,0 8,0 4,14"),
    Style(7, "serif and bar", 2, "0,3 1,0 1,0 8,0 8,0 3,14 | 2,8 8,7"),
    Style(7, "short bar", 2, "0,0 8,0 8,0 5,14 | 4,7 8,7"),
    Style(8, "open at the top", 3, "8,2 4,0 1,3 7,8 8,11 4,14 1,11 3,8 7,4"),
    Style(8, "two rings", 3, "5,0 2,3 5,6 8,3 5,0 | 5,6 1,10 5,14 9,10 5,6"),
    Style(8, "like a fish", 2, "8,1 3,0 1,3 7,9 5,14 1,11 8,1"),
    Style(8, "narrow waist", 1, "5,6 2,3 5,0 8,3 5,6 1,10 5,14 9,10 5,6"),
    Style(8, "small head", 2, "6,1 4,0 3,3 6,6 9,11 5,14 1,11 5,6 7,2 6,1"),
    Style(8, "small foot", 2, "8,2 4,0 1,3 4,7 6,11 5,14 3,12 5,7 8,2"),
    Style(8, "head not closed", 2, "7,1 3,0 1,3 5,7 8,11 4,14 1,11 4,7 9,2"),
    Style(8, "two arms over a ring", 1, "8,0 4,6 2,11 4,14 7,11 5,6 1,0"),
    Style(9, "tail far left", 4, "8,2 4,0 1,3 3,6 7,4 8,2 8,8 6,13 2,14 -1,12"),
    Style(9, "tail a line to the left", 3, "8,1 3,0 1,3 3,6 8,4 8,1 8,1 7,11 5,13 -3,13"),
    Style(9, "ring open below", 2, "6,3 2,4 1,2 4,0 8,1 7,6 3,14"),
    Style(9, "like a g", 3, "7,1 3,0 1,3 3,6 7,4 7,1 7,1 8,9 5,14 0,12"),
    Style(9, "open at the top", 3, "4,0 1,2 2,6 7,4 8,0 8,0 8,9 6,14 1,13"),
    Style(9, "open and angular", 2, "6,0 1,1 2,5 2,5 7,4 7,1 7,1 7,9 3,14 0,12"),
    Style(9, "like an S whose head closes", 3, "7,5 7,2 4,0 1,2 1,5 4,6 8,7 9,11 5,14 0,12"),
    Style(9, "ring and bow in one line", 3, "7,4 7,1 4,0 1,2 1,5 4,6 7,4 9,8 7,13 3,14 0,11"),
    Style(9, "hook that turns up", 3, "7,2 4,0 1,3 3,6 7,4 8,7 7,12 4,14 1,13 0,10"),
    Style(9, "small ring over a wide bow", 4, "6,3 4,4 2,2 4,0 6,2 6,4 6,4 9,7 8,12 5,14 0,12"),
    Style(9, "small ring, belly to the right, long tail", 3, "6,2 4,0 2,2 4,4 6,2 9,7 7,12 3,13 -3,12"),
    Style(9, "flat ring, serif at the right", 2, "8,1 4,0 1,2 2,4 6,3 8,1 8,1 6,8 3,14"),
    Style(9, "straight stem", 2, "7,3 4,0 1,3 4,6 7,3 7,1 7,1 7,14"),
    Style(9, "ring and stem apart", 2, "7,3 4,0 1,3 4,6 7,3 | 8,0 7,14"),
    Style(9, "tail curled", 2, "8,1 3,0 2,5 6,6 8,2 9,9 5,14 1,11"),
    Style(9, "small ring", 1, "7,2 5,0 3,2 5,4 7,2 7,2 8,9 5,14"),
)


def written(style: Style, rng: np.random.Generator) -> tuple[Stroke, ...]:
    """Return a digit written in a style, a little differently each time.

    Parameters
    ----------
    style : Style
    rng : numpy.random.Generator

    Returns
    -------
    tuple of array of float64, shape (n, 2)
        The points of each stroke, y pointing down.
    """
    return tuple(smooth(stroke + _jitter(stroke, rng)) for stroke in style.strokes())


def _jitter(stroke: Stroke, rng: np.random.Generator) -> Stroke:
    """Return an offset for each point: its own, but the same for the two of a corner."""
    offsets = rng.normal(0.0, JITTER, stroke.shape)
    repeats = np.flatnonzero((stroke[1:] == stroke[:-1]).all(axis=1))
    offsets[repeats + 1] = offsets[repeats]
    return offsets


def smooth(points: Stroke) -> Stroke:
    """Return a line through all points, shape (n, 2), that turns evenly: a Catmull–Rom spline.

    A point given twice in a row is a corner: the pen swings past it by a hair and leaves it in a straight line.

    Parameters
    ----------
    points : array of float64, shape (n, 2)

    Returns
    -------
    array of float64, shape (8 (n − 1) + 1, 2)
    """
    before = np.concatenate([points[:1], points[:-2]])
    start, end = points[:-1], points[1:]
    after = np.concatenate([points[2:], points[-1:]])
    t = (np.arange(_STEPS) / _STEPS)[None, :, None]
    start, end, before, after = (corner[:, None, :] for corner in (start, end, before, after))
    leaving, arriving = 0.5 * (end - before), 0.5 * (after - start)
    line = (
        (2 * t**3 - 3 * t**2 + 1) * start + (t**3 - 2 * t**2 + t) * leaving
        + (3 * t**2 - 2 * t**3) * end + (t**3 - t**2) * arriving
    )  # fmt: skip
    return np.concatenate([line.reshape(-1, 2), points[-1:]])
