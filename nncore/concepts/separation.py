"""Perceptrons in the plane: which labels a line parts, where the line runs, what it cuts the plane into.

Imported by the page about the neuron.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, ShortRepr, as_floats
from nncore.concepts.perceptron import Perceptron
from nncore.concepts.perceptron_rule import checked_examples
from nncore.errors import ShapeError

Box: TypeAlias = tuple[float, float]
"""The lowest and the highest coordinate of a square, the same along both axes."""

_SMALLEST_GAP = 1e-9  # narrower than this it is rounding, no gap


@dataclass(frozen=True, eq=False, repr=False)
class Cell(ShortRepr):
    """A piece of the plane in which no perceptron changes its mind.

    Attributes
    ----------
    answers : tuple of float
        What each perceptron says there, 0 or 1.
    corners : array of float64, shape (n, 2)
        Of the convex polygon, in order.
    """

    answers: tuple[float, ...]
    corners: FloatArray


def separating_line(points: npt.ArrayLike, labels: npt.ArrayLike) -> Perceptron | None:
    """Return the perceptron whose line parts the labels with the widest gap.

    The widest gap between two convex hulls in the plane is spanned either between two corners, or between a corner and
    an edge; so it stands at a right angle to an edge, or runs from a point of the one kind to one of the other. All
    these directions are tried, which makes the answer exact. Its weights have length 1.

    Parameters
    ----------
    points : array_like, shape (N, 2)
    labels : array_like, shape (N,)
        0 or 1 each. Where all are equal, the perceptron has no weights and says that label everywhere.

    Returns
    -------
    Perceptron or None
        None if no line parts them.

    Raises
    ------
    ShapeError
        If the points do not lie in the plane, or there is not one label for each.
    NNCoreError
        If a label is neither 0 nor 1.

    Examples
    --------
    >>> separating_line([[0, 0], [1, 0], [0, 1], [1, 1]], [0, 1, 1, 0]) is None
    True
    """
    places, wanted = checked_examples(points, labels)
    if places.shape[1:] != (2,):
        raise ShapeError(f"A separating line needs points of shape (N, 2), not {places.shape}.")
    yes, no = places[wanted == 1.0], places[wanted == 0.0]
    if not len(yes) or not len(no):
        return Perceptron((0.0, 0.0), 1.0 if len(yes) else -1.0)
    directions = _directions(yes, no)
    lowest_yes, highest_no = (directions @ yes.T).min(axis=1), (directions @ no.T).max(axis=1)
    gaps = lowest_yes - highest_no
    best = int(gaps.argmax()) if len(gaps) else -1
    if best < 0 or gaps[best] < _SMALLEST_GAP:
        return None
    w1, w2 = directions[best].tolist()
    return Perceptron((w1, w2), -0.5 * float(lowest_yes[best] + highest_no[best]))


def _directions(yes: FloatArray, no: FloatArray) -> FloatArray:
    """Return every direction, shape (n, 2) and length 1, in which the gap may be the widest."""
    between = (yes[:, np.newaxis] - no[np.newaxis]).reshape(-1, 2)
    edges = np.concatenate([(kind[:, np.newaxis] - kind[np.newaxis]).reshape(-1, 2) for kind in (yes, no)])
    across = np.stack([-edges[:, 1], edges[:, 0]], axis=1)
    candidates = np.concatenate([between, across])
    lengths = np.hypot(candidates[:, 0], candidates[:, 1])
    directions: FloatArray = candidates[lengths > 0.0] / lengths[lengths > 0.0, np.newaxis]
    return directions


def nearest_on_line(perceptron: Perceptron, point: npt.ArrayLike) -> FloatArray | None:
    """Return the point of the perceptron's line that lies nearest to a point.

    Parameters
    ----------
    perceptron : Perceptron
        Of two inputs.
    point : array_like, shape (2,)

    Returns
    -------
    array of float64, shape (2,), or None
        None if the perceptron has no weights, and so no line.

    Raises
    ------
    ShapeError
        If the point has another width than the weights.
    """
    weights = np.array(perceptron.weights)
    length_squared = float(weights @ weights)
    if length_squared == 0.0:
        return None
    place = as_floats(point).astype(np.float64)
    foot: FloatArray = place - float(perceptron.score(place)) / length_squared * weights
    return foot


def line_in_box(perceptron: Perceptron, box: Box) -> FloatArray | None:
    """Return the two ends of the part of the line inside a box.

    Parameters
    ----------
    perceptron : Perceptron
        Of two inputs.
    box : (low, high)

    Returns
    -------
    array of float64, shape (2, 2), or None
        A row for each end; None if none of the line lies there.
    """
    corners = _square(box)
    met = [place for _, place in _meetings(corners, perceptron.score(corners))]
    if not met or not any(perceptron.weights):
        return None
    places = np.stack(met)
    along = places @ np.array([-perceptron.weights[1], perceptron.weights[0]])
    ends: FloatArray = places[[int(along.argmin()), int(along.argmax())]]
    return ends


def cells(perceptrons: Sequence[Perceptron], box: Box) -> Iterator[Cell]:
    """Yield the pieces into which the perceptrons' lines cut a box.

    Parameters
    ----------
    perceptrons : sequence of Perceptron
        Of two inputs each.
    box : (low, high)

    Yields
    ------
    Cell
    """
    for answers in itertools.product((0.0, 1.0), repeat=len(perceptrons)):
        corners = _square(box)
        for perceptron, answer in zip(perceptrons, answers, strict=True):
            corners = _side(corners, perceptron, answer)
        if len(corners) > 2:
            yield Cell(answers, corners)


def _square(box: Box) -> FloatArray:
    low, high = box
    return np.array([(low, low), (high, low), (high, high), (low, high)])


def _side(corners: FloatArray, perceptron: Perceptron, answer: float) -> FloatArray:
    """Return the part of a convex polygon, shape (n, 2), with this answer and its edge; shape (0, 2) if none has it."""
    if not len(corners):
        return corners
    if not any(perceptron.weights):
        return corners if float(perceptron(corners[0])) == answer else corners[:0]
    scores = perceptron.score(corners) * (1.0 if answer == 1.0 else -1.0)
    inside = [(float(index), corners[index]) for index in np.flatnonzero(scores > 0.0)]
    around = sorted([*inside, *_meetings(corners, scores)], key=lambda step: step[0])
    return np.array([place for _, place in around]).reshape(-1, 2)


def _meetings(corners: FloatArray, scores: FloatArray) -> Iterator[tuple[float, FloatArray]]:
    """Yield where the line of score 0 meets the outline of a polygon, each with its place on the way round it."""
    for index, (here, score) in enumerate(zip(corners, scores, strict=True)):
        before, score_before = corners[index - 1], scores[index - 1]
        if score == 0.0:
            yield float(index), here
        elif score * score_before < 0.0:
            yield index - 0.5, before + (here - before) * (score_before / (score_before - score))
