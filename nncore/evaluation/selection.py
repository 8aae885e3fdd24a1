"""Which rows of a data set a person may want to look at: the mistakes, the rejected, those two networks differ on.

Imported by the page Evaluate.
"""

from typing import Literal, TypeAlias

import numpy as np

from nncore.arrays import BoolArray, IntArray
from nncore.errors import NNCoreError, ShapeError
from nncore.evaluation._rows import CLASSES
from nncore.evaluation.predictions import Predictions

Outcome: TypeAlias = Literal[
    "all", "right", "wrong", "rejected", "both_right", "only_first", "only_second", "both_wrong"
]  # fmt: skip
Order: TypeAlias = Literal["file", "surest", "least_sure"]

_KINDS = 4  # of agreement between two networks


def agreement(first: Predictions, second: Predictions) -> IntArray:
    """Count which of two networks predicts which digits rightly.

    Parameters
    ----------
    first, second : Predictions
        Of two networks on the same data set.

    Returns
    -------
    array of int64, shape (10, 4)
        For each true digit: both right, only the first, only the second, neither.

    Raises
    ------
    ShapeError
        If the two have different lengths.
    """
    if len(first) != len(second):
        raise ShapeError(f"Two networks are compared on the same data, not on {len(first)} and {len(second)} rows.")
    kind = 3 - 2 * first.is_correct.astype(np.int64) - second.is_correct
    counts: IntArray = np.bincount((first.labels * _KINDS + kind)[first.is_digit], minlength=CLASSES * _KINDS)
    return counts.reshape(CLASSES, _KINDS)


def choose_rows(
    predictions: Predictions,
    *,
    label: int | None = None,
    predicted: int | None = None,
    outcome: Outcome = "all",
    order: Order = "file",
    other: Predictions | None = None,
) -> IntArray:
    """Return the numbers of the rows that fit, in the order that is asked for.

    Parameters
    ----------
    predictions : Predictions
        On a data set of N rows.
    label, predicted : int, optional
        The true digit (−1: none) and the predicted one.
    outcome : str
        "all", "right", "wrong", "rejected"; with `other` also "both_right", "only_first", "only_second", "both_wrong".
    order : {"file", "surest", "least_sure"}
        As in the file, or by confidence, the surest or the least sure first; equal ones stay in the file's order.
    other : Predictions, optional
        A second network's on the same data.

    Returns
    -------
    array of int64, shape (K,), K at most N

    Raises
    ------
    NNCoreError
        If the outcome is about two networks and there is no second one.
    """
    chosen = _outcome_mask(predictions, outcome, other)
    if label is not None:
        chosen = chosen & (predictions.labels == label)
    if predicted is not None:
        chosen = chosen & (predictions.predicted == predicted)
    rows: IntArray = np.flatnonzero(chosen)
    if order == "file":
        return rows
    confidence = predictions.confidence[rows]
    sorted_rows: IntArray = rows[np.argsort(-confidence if order == "surest" else confidence, kind="stable")]
    return sorted_rows


def _outcome_mask(predictions: Predictions, outcome: Outcome, other: Predictions | None) -> BoolArray:
    alone: dict[Outcome, BoolArray] = {
        "all": np.ones(len(predictions), np.bool_),
        "right": predictions.is_correct,
        "wrong": predictions.is_error,
        "rejected": predictions.is_rejected,
    }
    if outcome in alone:
        return alone[outcome]
    if other is None:
        raise NNCoreError("Who is right where can be asked of two networks only; choose a second one.")
    first, second = predictions.is_correct, other.is_correct
    together: dict[Outcome, BoolArray] = {
        "both_right": first & second,
        "only_first": first & ~second,
        "only_second": second & ~first,
        "both_wrong": predictions.is_digit & ~first & ~second,
    }
    return together[outcome]
