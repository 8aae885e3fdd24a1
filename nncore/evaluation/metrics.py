"""How well a network reads: accuracy, confusions, calibration and rejection, as numbers that can be checked by hand.

What is undefined, such as the accuracy on no digits, is None, never NaN.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray, read_only
from nncore.data.datasets import Dataset
from nncore.errors import DatasetError, NNCoreError, ShapeError
from nncore.network.network import Network, output_function
from nncore.network.prediction import is_rejected

CLASSES = 10
BINS = 15
"""Bins of equal width between 0 and 1 in which confidence is compared with accuracy."""

SMALLEST_PROBABILITY = 1e-12
"""`log_loss` takes no probability for less than this, so one digit adds 27.6 at most."""


def accuracy(labels: IntArray, predicted: IntArray) -> float | None:
    """Return the share of predictions, shape (N,), that equal the labels, shape (N,); None for no digits.

    Examples
    --------
    >>> accuracy(np.array([1, 2, 3, 4]), np.array([1, 2, 3, 5]))
    0.75
    """
    _check_same_length(labels, predicted)
    return float((labels == predicted).mean()) if len(labels) else None


def confusion_matrix(labels: IntArray, predicted: IntArray) -> IntArray:
    """Count how often each digit was read as each.

    Parameters
    ----------
    labels, predicted : array of int, shape (N,), values 0 … 9

    Returns
    -------
    array of int64, shape (10, 10)
        Row: the true digit; column: what was read.

    Raises
    ------
    ShapeError
        If the arrays differ in length or hold anything but 0 … 9.
    """
    _check_same_length(labels, predicted)
    _check_classes(labels)
    _check_classes(predicted)
    counts: IntArray = np.bincount(labels * CLASSES + predicted, minlength=CLASSES * CLASSES)
    return counts.reshape(CLASSES, CLASSES)


def per_digit_accuracy(confusion: IntArray) -> tuple[float | None, ...]:
    """Return for each true digit the share that was read rightly (the recall); None where there was none."""
    return _shares(confusion.diagonal(), confusion.sum(axis=1))


def precision_recall(confusion: IntArray) -> tuple[tuple[float | None, ...], tuple[float | None, ...]]:
    """Return precision and recall of each digit from a confusion matrix, shape (10, 10).

    Precision is the share of right ones among those read as this digit; None where none was read so. Recall is the
    share of right ones among those that are this digit; None where there was none.
    """
    return _shares(confusion.diagonal(), confusion.sum(axis=0)), per_digit_accuracy(confusion)


@dataclass(frozen=True)
class ReliabilityBin:
    """The digits whose confidence lies in (low, high]; the first bin takes 0 as well.

    Attributes
    ----------
    low, high : float
    count : int
    confidence, accuracy : float or None
        Their mean confidence and the share read rightly; None in an empty bin.
    """

    low: float
    high: float
    count: int
    confidence: float | None
    accuracy: float | None


def reliability(labels: IntArray, probabilities: FloatArray, bins: int = BINS) -> tuple[ReliabilityBin, ...]:
    """Sort digits by confidence, their largest probability, into `bins` bins of equal width.

    Parameters
    ----------
    labels : array of int, shape (N,)
    probabilities : array, shape (N, 10)
    """
    _check_same_length(labels, probabilities)
    confidence = probabilities.max(axis=1).astype(np.float64)
    is_right = probabilities.argmax(axis=1) == labels
    place = np.clip(np.ceil(confidence * bins).astype(np.int64) - 1, 0, bins - 1)
    counts = np.bincount(place, minlength=bins)
    means = _shares(np.bincount(place, confidence, bins), counts)
    rights = _shares(np.bincount(place, is_right, bins), counts)
    return tuple(
        ReliabilityBin(number / bins, (number + 1) / bins, int(counts[number]), means[number], rights[number])
        for number in range(bins)
    )


def expected_calibration_error(labels: IntArray, probabilities: FloatArray, bins: int = BINS) -> float | None:
    """Return the mean distance between confidence and accuracy over the bins, each weighted by its digits.

    None for no digits. Source: Naeini, Cooper, Hauskrecht 2015; the bins of Guo et al. 2017.
    """
    filled = [entry for entry in reliability(labels, probabilities, bins) if entry.count]
    if not filled:
        return None
    gaps = (abs((entry.accuracy or 0.0) - (entry.confidence or 0.0)) * entry.count for entry in filled)
    return sum(gaps) / len(labels)


def log_loss(labels: IntArray, probabilities: FloatArray) -> float | None:
    """Return the mean of −ln p of the true digit; None for no digits.

    p is cut to [`SMALLEST_PROBABILITY`, 1] and taken in float64, so that a sure mistake costs much but not infinity.
    """
    _check_same_length(labels, probabilities)
    _check_classes(labels)
    if not len(labels):
        return None
    of_truth = probabilities[np.arange(len(labels)), labels].astype(np.float64)
    return abs(float(np.log(np.clip(of_truth, SMALLEST_PROBABILITY, 1.0)).mean()))


def roc_auc(scores: FloatArray, is_positive: npt.NDArray[np.bool_]) -> float | None:
    """Return the chance that a positive scores above a negative, ties counted half; None where one kind is missing.

    Computed from ranks (Mann and Whitney 1947): (sum of the positives' ranks − p (p + 1) / 2) / (p n).

    Examples
    --------
    >>> roc_auc(np.array([0.9, 0.5, 0.5, 0.1]), np.array([True, True, False, False]))
    0.875
    """
    _check_same_length(scores, is_positive)
    positives = int(is_positive.sum())
    negatives = len(is_positive) - positives
    if not positives or not negatives:
        return None
    _, place, counts = np.unique(scores, return_inverse=True, return_counts=True)
    middle_rank = np.cumsum(counts) - 0.5 * (counts - 1)
    rank_sum = float(middle_rank[place][is_positive].sum())
    return (rank_sum - 0.5 * positives * (positives + 1)) / (positives * negatives)


@dataclass(frozen=True, eq=False)
class RiskCoverageCurve:
    """What each threshold of evidence would do; whatever lies below the threshold is rejected.

    Attributes
    ----------
    thresholds : array of float64, shape (K,)
        Each evidence that some digit has, rising; at the first of them no digit is rejected.
    rejected : array of float64, shape (K,)
        Share of the digits that are rejected.
    accuracy : array of float64, shape (K,)
        Share read rightly among the digits that are kept; there is always one.
    rejected_not_digits : array of float64, shape (K,), or None
        Share of what is no digit that is rejected; None where there is nothing of the kind.
    """

    thresholds: FloatArray
    rejected: FloatArray
    accuracy: FloatArray
    rejected_not_digits: FloatArray | None


def risk_coverage_curve(
    evidence: FloatArray, is_right: npt.NDArray[np.bool_], is_digit: npt.NDArray[np.bool_]
) -> RiskCoverageCurve | None:
    """Return what each threshold would do; None for no digits.

    Parameters
    ----------
    evidence : array, shape (N,)
        From `nncore.network.prediction.evidence`.
    is_right, is_digit : array of bool, shape (N,)
        Whether a digit was read rightly (of no interest for the others), and whether it is a digit.
    """
    _check_same_length(evidence, is_right)
    _check_same_length(evidence, is_digit)
    if not is_digit.any():
        return None
    order = np.argsort(evidence[is_digit], kind="stable")
    ordered = evidence[is_digit][order].astype(np.float64)
    thresholds, below = np.unique(ordered, return_index=True)
    right_from = np.cumsum(is_right[is_digit][order][::-1])[::-1]
    others = np.sort(evidence[~is_digit].astype(np.float64))
    return RiskCoverageCurve(
        thresholds,
        below / len(ordered),
        right_from[below] / (len(ordered) - below),
        np.searchsorted(others, thresholds, side="left") / len(others) if len(others) else None,
    )


@dataclass(frozen=True, eq=False)
class Evaluation:
    """What a network did on a data set. Whatever is undefined is None.

    Attributes
    ----------
    n : int
        The digits.
    accuracy : float or None
        Share of all digits that were read rightly. A rejected digit counts like any other, by its likeliest class:
        rejection is a figure of its own.
    per_digit : tuple of float or None
        The same for each true digit, 0 … 9.
    confusion : array of int64, shape (10, 10)
        Row: the true digit; column: what was read.
    ece, log_loss : float or None
        Calibration and loss over the digits.
    rejected : float or None
        Share of the digits that the network takes for no digit.
    n_not_digits : int
        What is no digit, label −1; it counts in the next figure alone.
    rejected_not_digits : float or None
        Share of it that the network rejected.
    probabilities : array, shape (N, 10)
        The network's answer to each row of the data set, read-only.
    """

    n: int
    accuracy: float | None
    per_digit: tuple[float | None, ...]
    confusion: IntArray
    ece: float | None
    log_loss: float | None
    rejected: float | None
    n_not_digits: int
    rejected_not_digits: float | None
    probabilities: FloatArray

    def as_json_object(self) -> dict[str, Any]:
        """Return the figures, without the probabilities, as ``digitscope evaluate --json`` prints them."""
        return {
            "n": self.n,
            "accuracy": self.accuracy,
            "per_digit": list(self.per_digit),
            "confusion": self.confusion.tolist(),
            "ece": self.ece,
            "log_loss": self.log_loss,
            "refused": self.rejected,
            "n_not_digits": self.n_not_digits,
            "refused_not_digits": self.rejected_not_digits,
        }


def evaluate(network: Network, dataset: Dataset) -> Evaluation:
    """Run a network of ten classes over a labelled data set.

    Raises
    ------
    DatasetError
        If the data set has no labels.
    ShapeError
        If the network does not take 784 pixels and give ten classes.
    NNCoreError
        If the network's answers are not finite, as from weights that are far too large.
    """
    if dataset.labels is None:
        raise DatasetError(f"{dataset.name} has no labels to compare with; choose a file that has them.")
    if network.sizes[-1] != CLASSES:
        raise ShapeError(f"The network has {network.sizes[-1]} classes instead of ten; choose another network.")
    logits = network.logits(dataset.inputs)
    probabilities = output_function(network.output, logits)
    if not np.isfinite(logits).all():
        raise NNCoreError("The network's answers are not finite; its weights are too large, so train it again.")
    return _figures(dataset.labels, probabilities, is_rejected(network, logits))


def _figures(labels: IntArray, probabilities: FloatArray, rejected: npt.NDArray[np.bool_]) -> Evaluation:
    is_digit = labels >= 0
    digits, of_digits = labels[is_digit], probabilities[is_digit]
    predicted = of_digits.argmax(axis=1)
    confusion = confusion_matrix(digits, predicted)
    return Evaluation(
        n=len(digits),
        accuracy=accuracy(digits, predicted),
        per_digit=per_digit_accuracy(confusion),
        confusion=confusion,
        ece=expected_calibration_error(digits, of_digits),
        log_loss=log_loss(digits, of_digits),
        rejected=_share(rejected[is_digit]),
        n_not_digits=int((~is_digit).sum()),
        rejected_not_digits=_share(rejected[~is_digit]),
        probabilities=read_only(probabilities),
    )


def _share(is_so: npt.NDArray[np.bool_]) -> float | None:
    return float(is_so.mean()) if len(is_so) else None


def _shares(parts: npt.NDArray[np.number], wholes: IntArray) -> tuple[float | None, ...]:
    """Return part / whole for each pair, None where the whole is 0."""
    pairs = zip(parts.tolist(), wholes.tolist(), strict=True)
    return tuple(part / whole if whole else None for part, whole in pairs)


def _check_same_length(first: npt.NDArray[np.generic], second: npt.NDArray[np.generic]) -> None:
    """Raise unless both have a row for each digit."""
    if len(first) != len(second):
        raise ShapeError(f"Each digit needs one row in both arrays, but they have {len(first)} and {len(second)}.")


def _check_classes(labels: IntArray) -> None:
    """Raise unless all labels are digits."""
    if len(labels) and not (labels.min() >= 0 and labels.max() < CLASSES):
        raise ShapeError(f"Labels must be 0 to 9 here, but they reach from {labels.min()} to {labels.max()}.")
