"""Accuracy and confusions as numbers that can be checked by hand, and what all figures of the room share.

What is undefined, such as the accuracy on no digits, is None, never NaN. Imported by the rest of the room, the pages
and the commands.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.arrays import BoolArray, IntArray
from nncore.errors import ShapeError

CLASSES = 10

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
    return abs(float(np.log(np.clip(of_truth, SMALLEST_PROBABILITY, 1.0)).mean()))


# ---- what all figures share -------------------------------------------------------------------------------------


def share(is_so: BoolArray) -> float | None:
    """Return which share of the rows is so.

    Parameters
    ----------
    is_so : array of bool, shape (N,)

    Returns
    -------
    float or None
        From 0 to 1; None for N = 0.
    """
    return float(is_so.mean()) if len(is_so) else None


def shares(parts: npt.NDArray[np.number], wholes: IntArray) -> tuple[float | None, ...]:
    """Return part / whole for each pair.

    Parameters
    ----------
    parts : array of int or float, shape (K,)
    wholes : array of int, shape (K,)

    Returns
    -------
    tuple of K float or None
        None where the whole is 0.
    """
    pairs = zip(parts.tolist(), wholes.tolist(), strict=True)
    return tuple(part / whole if whole else None for part, whole in pairs)


def rows_of(first: npt.ArrayLike, second: npt.ArrayLike) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
    """Return both as arrays with a row for each digit.

    Parameters
    ----------
    first, second : array_like, shapes (N, ...)

    Returns
    -------
    tuple of two arrays, in their own shapes and dtypes

    Raises
    ------
    ShapeError
        If they differ in length.
    """
    one, other = np.asarray(first), np.asarray(second)
    if len(one) != len(other):
        raise ShapeError(f"Each digit needs one row in both arrays, but they have {len(one)} and {len(other)}.")
    return one, other


def digits_of(labels: npt.NDArray[Any]) -> IntArray:
    """Return labels as the numbers of classes.

    Parameters
    ----------
    labels : array of numbers, shape (N,)

    Returns
    -------
    array of int64, shape (N,), values 0 … 9

    Raises
    ------
    ShapeError
        If a label is no whole number from 0 to 9.
    """
    digits = labels.astype(np.int64)
    if not (digits == labels).all():
        raise ShapeError("Labels must be whole numbers from 0 to 9, but there are fractions among them.")
    if len(digits) and not (digits.min() >= 0 and digits.max() < CLASSES):
        raise ShapeError(f"Labels must be 0 to 9 here, but they reach from {digits.min()} to {digits.max()}.")
    return digits
