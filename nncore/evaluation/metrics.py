"""Accuracy and confusions as numbers that can be checked by hand.

What is undefined, such as the accuracy on no digits, is None, never NaN. Imported by `predictions`, the pages and
the commands.
"""

import numpy as np
import numpy.typing as npt

from nncore.arrays import IntArray
from nncore.evaluation._rows import CLASSES, digits_of, rows_of, share, shares

SMALLEST_PROBABILITY = 1e-12
"""`log_loss` takes no probability for less than this, so one digit adds 27.6 at most."""


def accuracy(labels: npt.ArrayLike, predicted: npt.ArrayLike) -> float | None:
    """Return the share of predictions that equal their labels.

    Parameters
    ----------
    labels, predicted : array of int, shape (N,)

    Returns
    -------
    float or None
        From 0 to 1; None for no digits.

    Raises
    ------
    ShapeError
        If the arrays differ in length.

    Examples
    --------
    >>> accuracy([1, 2, 3, 4], [1, 2, 3, 5])
    0.75
    """
    truth, answers = rows_of(labels, predicted)
    return share(truth == answers)


def confusion_matrix(labels: npt.ArrayLike, predicted: npt.ArrayLike) -> IntArray:
    """Count how often each digit was predicted as each.

    Parameters
    ----------
    labels, predicted : array of int, shape (N,), values 0 … 9

    Returns
    -------
    array of int64, shape (10, 10)
        Row: the true digit; column: the predicted one.

    Raises
    ------
    ShapeError
        If the arrays differ in length or hold anything but 0 … 9.
    """
    truth, answers = map(digits_of, rows_of(labels, predicted))
    counts: IntArray = np.bincount(truth * CLASSES + answers, minlength=CLASSES * CLASSES)
    return counts.reshape(CLASSES, CLASSES)


def per_digit_accuracy(confusion: IntArray) -> tuple[float | None, ...]:
    """Return the accuracy on each true digit, which is its recall.

    Parameters
    ----------
    confusion : array of int, shape (10, 10)
        From `confusion_matrix`.

    Returns
    -------
    tuple of 10 float or None
        From 0 to 1; None where there was no such digit.
    """
    return shares(confusion.diagonal(), confusion.sum(axis=1))


def precision_recall(confusion: IntArray) -> tuple[tuple[float | None, ...], tuple[float | None, ...]]:
    """Return precision and recall of each digit.

    Parameters
    ----------
    confusion : array of int, shape (10, 10)
        From `confusion_matrix`.

    Returns
    -------
    precision : tuple of 10 float or None
        The share of right ones among those predicted as this digit; None where none was.
    recall : tuple of 10 float or None
        The share of right ones among those that are this digit; None where there was none.
    """
    return shares(confusion.diagonal(), confusion.sum(axis=0)), per_digit_accuracy(confusion)


def log_loss(labels: npt.ArrayLike, probabilities: npt.ArrayLike) -> float | None:
    """Return the mean of −ln p of the true digit.

    p is cut to [`SMALLEST_PROBABILITY`, 1] and taken in float64, so that a sure mistake costs much but not infinity.

    Parameters
    ----------
    labels : array of int, shape (N,), values 0 … 9
    probabilities : array of float, shape (N, 10), in [0, 1]

    Returns
    -------
    float or None
        In nats, 0 or more; None for no digits.

    Raises
    ------
    ShapeError
        If the arrays differ in length or a label is not 0 … 9.
    """
    truth, answers = rows_of(labels, probabilities)
    if not len(truth):
        return None
    of_truth = answers[np.arange(len(truth)), digits_of(truth)].astype(np.float64)
    return float(-np.log(np.clip(of_truth, SMALLEST_PROBABILITY, 1.0)).mean()) + 0.0  # and never −0
