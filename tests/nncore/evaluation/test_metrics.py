"""Metrics against examples worked by hand."""

import json
import math

import numpy as np
import pytest
from sure_of import sure_of

from nncore.errors import ShapeError
from nncore.evaluation.metrics import (
    SMALLEST_PROBABILITY,
    accuracy,
    confusion_matrix,
    log_loss,
    per_digit_accuracy,
    precision_recall,
)


def test_accuracy_per_digit_and_confusion_by_hand() -> None:
    labels, predicted = np.array([0, 0, 0, 3, 3, 9]), np.array([0, 0, 3, 3, 3, 4])
    assert accuracy(labels, predicted) == pytest.approx(4 / 6)
    confusion = confusion_matrix(labels, predicted)
    assert confusion.shape == (10, 10)
    assert {(row, column): int(confusion[row, column]) for row, column in np.argwhere(confusion)} == {
        (0, 0): 2, (0, 3): 1, (3, 3): 2, (9, 4): 1,
    }  # fmt: skip
    assert per_digit_accuracy(confusion) == (2 / 3, None, None, 1.0, None, None, None, None, None, 0.0)
    precision, recall = precision_recall(confusion)
    assert precision == (1.0, None, None, 2 / 3, 0.0, None, None, None, None, None)
    assert recall == per_digit_accuracy(confusion)


def test_nothing_gives_none() -> None:
    assert accuracy([], []) is None
    assert confusion_matrix([], []).tolist() == np.zeros((10, 10)).tolist()
    assert log_loss([], np.empty((0, 10))) is None


def test_log_loss_by_hand() -> None:
    labels = np.array([4, 4])
    assert log_loss(labels, sure_of([4, 4], [0.5, 0.25])) == pytest.approx((math.log(2) + math.log(4)) / 2)
    assert log_loss(labels[:1], sure_of([4], [0.0])) == pytest.approx(-math.log(SMALLEST_PROBABILITY))
    perfect = log_loss(labels[:1], sure_of([4], [1.0]))
    assert json.dumps(perfect) == "0.0"


def test_more_than_certain_costs_nothing_and_gains_nothing() -> None:
    assert log_loss([0, 1], [[1.5, *[0.0] * 9], [0.0, 1.0, *[0.0] * 8]]) == 0.0


def test_arrays_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ShapeError, match="2 and 3"):
        accuracy(np.array([1, 2]), np.array([1, 2, 3]))
    with pytest.raises(ShapeError, match="from -1 to 4"):
        confusion_matrix(np.array([-1, 4]), np.array([4, 4]))
    with pytest.raises(ShapeError, match="from 0 to 10"):
        log_loss(np.array([0, 10]), np.full((2, 10), 0.1))
    with pytest.raises(ShapeError, match="fractions"):
        confusion_matrix([1.5], [1])


def test_lists_will_do() -> None:
    assert accuracy([3, 4], [3, 3]) == 0.5
    assert confusion_matrix([3], [3])[3, 3] == 1
    assert log_loss([1], [[0.5, 0.5] + 8 * [0.0]]) == pytest.approx(math.log(2.0))
