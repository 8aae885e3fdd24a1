"""One lesson of a perceptron: its points, the line it started from, and how far the rule has come. No widgets."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from app.pages.neuron.plane_scene import BOX
from nncore.arrays import FloatArray, IntArray
from nncore.concepts.perceptron import Perceptron
from nncore.concepts.perceptron_rule import LearningStep, learn, misclassified
from nncore.concepts.separation import separating_line

MOST_POINTS = 60

MOST_EPOCHS = 100
"""After so many the lesson gives up."""


class Lesson:
    """Learns one correction at a time from points, shape (N, 2), and labels, shape (N,). They stay as they are."""

    def __init__(
        self, points: Sequence[Sequence[float]], labels: Sequence[float], start: Perceptron, learning_rate: float
    ) -> None:
        self.points: FloatArray = np.array(points, np.float64).reshape(-1, 2)
        self.labels: FloatArray = np.array(labels, np.float64)
        self.start, self.perceptron, self.learning_rate = start, start, learning_rate
        self.is_separable = separating_line(self.points, self.labels) is not None
        self.last: LearningStep | None = None
        self.former: Perceptron | None = None
        self.has_given_up = False
        self._steps: Iterator[LearningStep] = learn(start, self.points, self.labels, learning_rate, MOST_EPOCHS)
        self.wrong_counts = [len(self.wrong)]

    @property
    def wrong(self) -> IntArray:
        """The points that the perceptron gets wrong now."""
        return misclassified(self.perceptron, self.points, self.labels)

    @property
    def n_updates(self) -> int:
        """How many corrections there were."""
        return 0 if self.last is None else self.last.number

    @property
    def is_over(self) -> bool:
        """Is every point right, or has the lesson given up?"""
        return self.has_given_up or self.wrong_counts[-1] == 0

    def advance(self) -> None:
        """Make the next correction, if there is one to make."""
        if self.is_over:
            return
        step = next(self._steps, None)
        if step is None:
            self.has_given_up = True
            return
        self.former, self.perceptron, self.last = self.perceptron, step.perceptron, step
        self.wrong_counts.append(len(self.wrong))


def remembered_lesson(
    points: Sequence[Sequence[float]], labels: Sequence[float], state: Mapping[str, Any]
) -> Lesson | None:
    """Return a lesson as far as it had come, by the same corrections; None if what is remembered makes no sense."""
    start, corrections = state.get("start"), state.get("corrections")
    if not isinstance(start, list) or len(start) != 3 or not isinstance(corrections, int):
        return None
    numbers = [*start, state.get("learned_at")]
    if not all(isinstance(each, int | float) and np.isfinite(each) for each in numbers) or not 0.0 < numbers[3] <= 1.0:
        return None
    w1, w2, bias, rate = map(float, numbers)
    lesson = Lesson(points, labels, Perceptron((w1, w2), bias), rate)
    while lesson.n_updates < corrections and not lesson.is_over:
        lesson.advance()
    return lesson


def checked_points(points: Any, labels: Any) -> tuple[Sequence[Sequence[float]], Sequence[float]] | None:
    """Return remembered points and labels, or None if they make no sense."""
    try:
        places, wanted = np.array(points, np.float64), np.array(labels, np.float64)
    except (TypeError, ValueError):
        return None
    is_sound = places.shape == (len(wanted) if wanted.ndim else -1, 2) and len(places) <= MOST_POINTS
    if not is_sound or not np.isin(wanted, (0.0, 1.0)).all() or not ((places >= BOX[0]) & (places <= BOX[1])).all():
        return None
    return places.tolist(), wanted.tolist()
