"""What a network reads in a data set, row by row, and which rows a person may want to look at.

`nncore.evaluation.metrics` turns labels and answers into figures; here they are kept together, so that a figure leads
back to its digits. The work goes in steps, so that a window can do something else between them. Imported by the
Evaluate page.
"""

from collections.abc import Generator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray, read_only
from nncore.data.datasets import NOT_A_DIGIT, Dataset
from nncore.errors import NNCoreError, ShapeError
from nncore.evaluation import metrics
from nncore.network.network import Network, output_function
from nncore.network.prediction import evidence

BoolArray: TypeAlias = npt.NDArray[np.bool_]
Outcome: TypeAlias = Literal[
    "all", "right", "wrong", "refused", "both_right", "only_first", "only_second", "both_wrong"
]  # fmt: skip
Order: TypeAlias = Literal["file", "surest", "least_sure"]

_BATCH = 512


@dataclass(frozen=True, eq=False)
class Readings:
    """A network's answers to the N rows of a data set.

    Attributes
    ----------
    labels : array of int, shape (N,)
        0 … 9, or −1 for what is no digit and for what nobody has labelled.
    is_labelled : bool
        Whether the data set has labels at all.
    probabilities : array, shape (N, 10)
    evidence : array, shape (N,)
        What speaks for any digit; see `nncore.network.prediction`.
    threshold : float
        Evidence below it rejects.
    """

    labels: IntArray
    is_labelled: bool
    probabilities: FloatArray
    evidence: FloatArray
    threshold: float

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.labels)

    @cached_property
    def predicted(self) -> IntArray:
        """The likeliest digit of each row, shape (N,)."""
        likeliest: IntArray = self.probabilities.argmax(axis=1)
        return likeliest

    @cached_property
    def confidence(self) -> FloatArray:
        """Its probability, shape (N,)."""
        largest: FloatArray = self.probabilities.max(axis=1)
        return largest

    @cached_property
    def is_digit(self) -> BoolArray:
        """Which rows are labelled as digits, shape (N,); the figures are about these."""
        is_digit: BoolArray = self.labels != NOT_A_DIGIT
        return is_digit

    @cached_property
    def is_right(self) -> BoolArray:
        """Which rows are digits read rightly, shape (N,)."""
        is_right: BoolArray = self.predicted == self.labels
        return is_right

    @cached_property
    def is_wrong(self) -> BoolArray:
        """Which rows are digits read wrongly, shape (N,)."""
        return self.is_digit & ~self.is_right

    @cached_property
    def is_rejected(self) -> BoolArray:
        """Which rows the network takes for no digit, shape (N,)."""
        is_rejected: BoolArray = self.evidence < self.threshold
        return is_rejected

    @property
    def n_digits(self) -> int:
        """How many rows are labelled as digits."""
        return int(self.is_digit.sum())

    @property
    def accuracy(self) -> float | None:
        """Share of the digits that were read rightly, rejected or not; None without digits."""
        return metrics.accuracy(*self._labels_and_predicted)

    @cached_property
    def confusion(self) -> IntArray:
        """How often each digit was read as each, shape (10, 10), rows true."""
        return metrics.confusion_matrix(*self._labels_and_predicted)

    @cached_property
    def calibration_error(self) -> float | None:
        """The expected calibration error over the digits; None without digits."""
        return metrics.expected_calibration_error(self.labels[self.is_digit], self.probabilities[self.is_digit])

    @cached_property
    def log_loss(self) -> float | None:
        """The mean of −ln p of the true digit; None without digits."""
        return metrics.log_loss(self.labels[self.is_digit], self.probabilities[self.is_digit])

    @cached_property
    def reliability(self) -> tuple[metrics.ReliabilityBin, ...]:
        """The digits in bins of equal confidence."""
        return metrics.reliability(self.labels[self.is_digit], self.probabilities[self.is_digit])

    @cached_property
    def risk_coverage_curve(self) -> metrics.RiskCoverageCurve | None:
        """What each threshold would do; None without digits."""
        return metrics.risk_coverage_curve(self.evidence, self.is_right, self.is_digit)

    @property
    def rejected_share(self) -> float | None:
        """Share of the digits that are rejected; None without digits."""
        return _share(self.is_rejected[self.is_digit])

    @property
    def rejected_share_of_others(self) -> float | None:
        """Share of what is labelled as no digit that is rejected; None where there is none."""
        return _share(self.is_rejected[~self.is_digit]) if self.is_labelled else None

    @property
    def _labels_and_predicted(self) -> tuple[IntArray, IntArray]:
        return self.labels[self.is_digit], self.predicted[self.is_digit]


def read_in_steps(network: Network, dataset: Dataset) -> Generator[float, None, Readings]:
    """Read a data set, a few hundred rows a step; each step yields the share that is done, the end returns it all.

    Raises
    ------
    ShapeError
        If the network does not take 784 pixels and give ten classes.
    NNCoreError
        If the network's answers are not finite.
    """
    if network.sizes[-1] != metrics.CLASSES:
        raise ShapeError(f"The network has {network.sizes[-1]} classes instead of ten; choose another network.")
    logits = np.empty((len(dataset), metrics.CLASSES), network.dtype)
    for start in range(0, len(dataset), _BATCH):
        logits[start : start + _BATCH] = network.forward(dataset.inputs[start : start + _BATCH]).logits
        yield min(1.0, (start + _BATCH) / len(dataset))
    probabilities = output_function(network.output, logits)
    if not np.isfinite(logits).all():
        raise NNCoreError("The network's answers are not finite; its weights are too large, so train it again.")
    labels = np.full(len(dataset), NOT_A_DIGIT) if dataset.labels is None else dataset.labels
    spoken_for = read_only(evidence(logits))
    return Readings(labels, dataset.labels is not None, read_only(probabilities), spoken_for, network.reject_below)


def agreement(first: Readings, second: Readings) -> IntArray:
    """Count who reads which digits rightly.

    Parameters
    ----------
    first, second : Readings
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
    kind = 3 - 2 * first.is_right.astype(np.int64) - second.is_right
    counts: IntArray = np.bincount((first.labels * 4 + kind)[first.is_digit], minlength=40)
    return counts.reshape(10, 4)


def choose_rows(
    readings: Readings,
    *,
    label: int | None = None,
    predicted: int | None = None,
    outcome: Outcome = "all",
    order: Order = "file",
    other: Readings | None = None,
) -> IntArray:
    """Return the numbers of the rows that fit, in this order.

    Parameters
    ----------
    label, predicted : int, optional
        The true digit (−1: none) and what was read.
    outcome : str
        "all", "right", "wrong", "rejected"; with `other` also "both_right", "only_first", "only_second", "both_wrong".
    order : str
        As in the file, or by confidence, the surest or the least sure first.
    other : Readings, optional
        A second network's on the same data.
    """
    chosen = _outcome_mask(readings, outcome, other)
    if label is not None:
        chosen = chosen & (readings.labels == label)
    if predicted is not None:
        chosen = chosen & (readings.predicted == predicted)
    rows: IntArray = np.flatnonzero(chosen)
    if order == "file":
        return rows
    confidence = readings.confidence[rows]
    sorted_rows: IntArray = rows[np.argsort(-confidence if order == "surest" else confidence, kind="stable")]
    return sorted_rows


def _outcome_mask(readings: Readings, outcome: Outcome, other: Readings | None) -> BoolArray:
    alone: dict[Outcome, BoolArray] = {
        "all": np.ones(len(readings), np.bool_),
        "right": readings.is_right,
        "wrong": readings.is_wrong,
        "refused": readings.is_rejected,
    }
    if outcome in alone:
        return alone[outcome]
    if other is None:
        raise NNCoreError("Who is right where can be asked of two networks only; choose a second one.")
    first, second = readings.is_right, other.is_right
    together: dict[Outcome, BoolArray] = {
        "both_right": first & second,
        "only_first": first & ~second,
        "only_second": second & ~first,
        "both_wrong": readings.is_digit & ~first & ~second,
    }
    return together[outcome]


def _share(is_so: BoolArray) -> float | None:
    return float(is_so.mean()) if len(is_so) else None
