"""The rule by which a perceptron learns from its mistakes. Imported by the page about the neuron."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray, as_floats
from nncore.concepts.perceptron import Perceptron
from nncore.errors import NNCoreError, ShapeError


@dataclass(frozen=True)
class LearningStep:
    """One correction by the perceptron rule.

    Attributes
    ----------
    number, epoch : int
        This correction, and the epoch, the pass over all points, that it happened in; both from 1.
    index : int
        Which point was misclassified.
    point : tuple of float
        Where it lies.
    label : float
        What it should have been, 0 or 1.
    update : tuple of float
        What was added to each weight and, last, to the bias.
    perceptron : Perceptron
        With the weights after the correction.
    """

    number: int
    epoch: int
    index: int
    point: tuple[float, ...]
    label: float
    update: tuple[float, ...]
    perceptron: Perceptron


def learn(
    perceptron: Perceptron,
    points: npt.ArrayLike,
    labels: npt.ArrayLike,
    learning_rate: float = 0.1,
    max_epochs: int = 100,
) -> Iterator[LearningStep]:
    """Train by the perceptron rule (Rosenblatt 1958), one report a correction.

    The points are visited in order. One that is classified rightly changes nothing; else the line moves towards it:
    w ← w + η (t − y) x, b ← b + η (t − y). The iteration ends with the first epoch without a correction. If a line
    separates the labels, that epoch comes (Novikoff 1962); if none does, the line wanders for ever, hence `max_epochs`.

    Parameters
    ----------
    perceptron : Perceptron
        Where to start; it is not changed.
    points : array_like, shape (N, n)
    labels : array_like, shape (N,)
        0 or 1 each.
    learning_rate : float
        η > 0.
    max_epochs : int
        After so many it gives up; `misclassified` tells whether it had to.

    Yields
    ------
    LearningStep

    Raises
    ------
    ShapeError
        If there is not one label for each point.
    NNCoreError
        If a label is neither 0 nor 1, or the learning rate is not above 0.

    Examples
    --------
    >>> corners, labels = [[0, 0], [1, 0], [0, 1], [1, 1]], [0, 1, 1, 1]
    >>> *_, last = learn(Perceptron((0.0, 0.0), 0.0), corners, labels)
    >>> last.perceptron(corners).tolist()  # OR
    [0.0, 1.0, 1.0, 1.0]
    """
    places, wanted = checked_examples(points, labels)
    if not learning_rate > 0.0:
        raise NNCoreError(f"The learning rate must be above 0, not {learning_rate}.")
    number = 0
    for epoch in range(1, max_epochs + 1):
        before = number
        for index, (point, label) in enumerate(zip(places, wanted, strict=True)):
            error = float(label - perceptron(point))
            if error != 0.0:
                number += 1
                perceptron, update = _corrected(perceptron, point, learning_rate * error)
                place = tuple(point.tolist())
                yield LearningStep(number, epoch, index, place, float(label), update, perceptron)
        if number == before:
            return


def misclassified(perceptron: Perceptron, points: npt.ArrayLike, labels: npt.ArrayLike) -> IntArray:
    """Return the indices of the points whose labels the perceptron gets wrong.

    Parameters
    ----------
    perceptron : Perceptron
    points : array_like, shape (N, n)
    labels : array_like, shape (N,)
        0 or 1 each.

    Returns
    -------
    array of int64, shape (at most N,)

    Raises
    ------
    ShapeError
        If there is not one label for each point.
    NNCoreError
        If a label is neither 0 nor 1.
    """
    places, wanted = checked_examples(points, labels)
    return np.flatnonzero(perceptron(places) != wanted)


def _corrected(perceptron: Perceptron, point: FloatArray, amount: float) -> tuple[Perceptron, tuple[float, ...]]:
    """Return the perceptron moved by `amount` towards a point, and what was added to weights and bias."""
    update = (*(amount * point).tolist(), amount)
    weights = tuple(weight + change for weight, change in zip(perceptron.weights, update[:-1], strict=True))
    return Perceptron(weights, perceptron.bias + amount), update


def checked_examples(points: npt.ArrayLike, labels: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
    """Return points and labels as float64.

    Parameters
    ----------
    points : array_like, shape (N, n)
    labels : array_like, shape (N,)
        0 or 1 each.

    Returns
    -------
    points : array of float64, shape (N, n)
    labels : array of float64, shape (N,)

    Raises
    ------
    ShapeError
        If there is not one label for each point.
    NNCoreError
        If a label is neither 0 nor 1.
    """
    places, wanted = as_floats(points).astype(np.float64), as_floats(labels).astype(np.float64)
    if places.ndim != 2 or wanted.shape != places.shape[:1]:
        raise ShapeError(
            f"Points of shape (N, n) need labels of shape (N,), not {places.shape} and {wanted.shape}; "
            "give each point one label."
        )
    if not np.isin(wanted, (0.0, 1.0)).all():
        raise NNCoreError("A perceptron's labels must be 0 or 1; write no as 0 and yes as 1.")
    return places, wanted
