"""Calibration: whether a network that is 80 % sure is right in 80 % of the cases.

Imported by `predictions` and by the Evaluate page.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.evaluation._rows import rows_of, shares

BINS = 15
"""Bins of equal width between 0 and 1 in which confidence is compared with accuracy."""


@dataclass(frozen=True)
class ReliabilityBin:
    """The digits whose confidence lies in (low, high]; the first bin takes 0 as well.

    Attributes
    ----------
    low, high : float, in [0, 1]
    count : int
    confidence, accuracy : float or None
        Their mean confidence and the share predicted rightly; None in an empty bin.
    """

    low: float
    high: float
    count: int
    confidence: float | None
    accuracy: float | None


def reliability(labels: npt.ArrayLike, probabilities: npt.ArrayLike, n_bins: int = BINS) -> tuple[ReliabilityBin, ...]:
    """Sort digits by confidence, their largest probability, into bins of equal width.

    Parameters
    ----------
    labels : array of int, shape (N,)
    probabilities : array of float, shape (N, 10)
        Confidence beyond [0, 1], as of outputs that are no probabilities, goes into the outer bins.
    n_bins : int, at least 1

    Returns
    -------
    tuple of ReliabilityBin, length `n_bins`

    Raises
    ------
    ShapeError
        If the arrays differ in length.
    """
    truth, answers = rows_of(labels, probabilities)
    confidence = answers.max(axis=1).astype(np.float64)
    is_correct = answers.argmax(axis=1) == truth
    place = np.clip(np.ceil(confidence * n_bins).astype(np.int64) - 1, 0, n_bins - 1)
    counts = np.bincount(place, minlength=n_bins)
    means = shares(np.bincount(place, confidence, n_bins), counts)
    accuracies = shares(np.bincount(place, is_correct, n_bins), counts)
    return tuple(
        ReliabilityBin(number / n_bins, (number + 1) / n_bins, int(counts[number]), means[number], accuracies[number])
        for number in range(n_bins)
    )


def expected_calibration_error(labels: npt.ArrayLike, probabilities: npt.ArrayLike, n_bins: int = BINS) -> float | None:
    """Return the mean distance between confidence and accuracy over the bins, each weighted by its digits.

    Naeini, Cooper and Hauskrecht (2015), with the bins of Guo et al. (2017).

    Parameters
    ----------
    labels : array of int, shape (N,)
    probabilities : array of float, shape (N, 10)
    n_bins : int, at least 1

    Returns
    -------
    float or None
        From 0 to 1; None for no digits.

    Raises
    ------
    ShapeError
        If the arrays differ in length.
    """
    entries = reliability(labels, probabilities, n_bins)
    n = sum(entry.count for entry in entries)
    if not n:
        return None
    return sum(abs((entry.accuracy or 0.0) - (entry.confidence or 0.0)) * entry.count for entry in entries) / n
