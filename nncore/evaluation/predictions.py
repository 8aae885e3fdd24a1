"""A network's predictions on a data set, row by row, and every figure that follows from them.

`nncore.evaluation.metrics` holds the formulas; here they meet a network and its data, so that a figure leads back to
its digits. The work goes in steps, so that a window can do something else between them; `evaluate` takes all of them at
once, so that both give the same numbers to the last bit. Imported by `selection`, the pages and the commands.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from nncore.arrays import BoolArray, FloatArray, IntArray, read_only
from nncore.data.datasets import NOT_A_DIGIT, Dataset
from nncore.errors import DatasetError, NNCoreError, ShapeError
from nncore.evaluation import calibration, metrics, rejection
from nncore.evaluation._rows import CLASSES, share
from nncore.functions.outputs import output_function
from nncore.in_steps import InSteps, result_of
from nncore.network.network import Network
from nncore.network.prediction import are_contested, evidence

_BATCH = 512


@dataclass(frozen=True, eq=False)
class Predictions:
    """What a network says of the N rows of a data set; figures that are undefined, as those of no digits, are None.

    Attributes
    ----------
    labels : array of int, shape (N,)
        0 … 9, or −1 for what is no digit and for what nobody has labelled.
    is_labelled : bool
        Whether the data set has labels at all.
    probabilities : array of float32 or float64, shape (N, 10)
        The network's answers, in its own dtype; read-only.
    evidence : array of float32 or float64, shape (N,), in [0, 1]
        What speaks for any digit; see `nncore.network.prediction.evidence`.
    threshold : float
        Evidence below it rejects.
    is_contested : array of bool, shape (N,), or None
        Rows whose pictures may show another digit: these are rejected whatever the evidence. None for no such rows.
    """

    labels: IntArray
    is_labelled: bool
    probabilities: FloatArray
    evidence: FloatArray
    threshold: float
    is_contested: BoolArray | None = None

    def __len__(self) -> int:
        """Return the number of rows, N."""
        return len(self.labels)

    def __repr__(self) -> str:
        """Name the figures a person asks for first."""
        return f"Predictions({len(self)} rows, {self.n_digits} digits, accuracy {self.accuracy})"

    @cached_property
    def predicted(self) -> IntArray:
        """The likeliest digit of each row, int64, shape (N,)."""
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
    def is_correct(self) -> BoolArray:
        """Which rows are digits predicted rightly, shape (N,)."""
        is_correct: BoolArray = self.predicted == self.labels
        return is_correct

    @cached_property
    def is_error(self) -> BoolArray:
        """Which rows are digits predicted wrongly, shape (N,)."""
        return self.is_digit & ~self.is_correct

    @cached_property
    def is_rejected(self) -> BoolArray:
        """Which rows get no answer, shape (N,): no digit for the network, or a picture that may show another one."""
        is_rejected: BoolArray = self.evidence < self.threshold
        return is_rejected if self.is_contested is None else is_rejected | self.is_contested

    @property
    def n_digits(self) -> int:
        """How many rows are labelled as digits."""
        return int(self.is_digit.sum())

    @property
    def n_not_digits(self) -> int:
        """How many rows are labelled as no digit, −1; they count in `rejected_share_of_others` alone."""
        return len(self) - self.n_digits if self.is_labelled else 0

    @property
    def accuracy(self) -> float | None:
        """Share of all digits that were predicted rightly.

        A rejected digit counts like any other, by its likeliest class: rejection is a figure of its own.
        """
        return metrics.accuracy(self._true_digits, self.predicted[self.is_digit])

    @property
    def per_digit(self) -> tuple[float | None, ...]:
        """The accuracy on each true digit, 0 … 9."""
        return metrics.per_digit_accuracy(self.confusion)

    @cached_property
    def confusion(self) -> IntArray:
        """How often each digit was predicted as each, int64, shape (10, 10), rows true."""
        return metrics.confusion_matrix(self._true_digits, self.predicted[self.is_digit])

    @cached_property
    def calibration_error(self) -> float | None:
        """The expected calibration error over the digits."""
        return calibration.expected_calibration_error(self._true_digits, self.probabilities[self.is_digit])

    @cached_property
    def log_loss(self) -> float | None:
        """The mean of −ln p of the true digit, in nats."""
        return metrics.log_loss(self._true_digits, self.probabilities[self.is_digit])

    @cached_property
    def reliability(self) -> tuple[calibration.ReliabilityBin, ...]:
        """The digits in bins of equal confidence."""
        return calibration.reliability(self._true_digits, self.probabilities[self.is_digit])

    @cached_property
    def risk_coverage_curve(self) -> rejection.RiskCoverageCurve | None:
        """What each threshold of evidence would do."""
        return rejection.risk_coverage_curve(self.evidence, self.is_correct, self.is_digit)

    @property
    def rejected_share(self) -> float | None:
        """Share of the digits that are rejected."""
        return share(self.is_rejected[self.is_digit])

    @property
    def rejected_share_of_others(self) -> float | None:
        """Share of what is labelled as no digit that is rejected."""
        return share(self.is_rejected[~self.is_digit]) if self.is_labelled else None

    def as_json_object(self) -> dict[str, Any]:
        """Return the figures, without anything row by row, as ``digitscope evaluate --json`` prints them.

        Returns
        -------
        dict
            Numbers, None and lists of them alone: what JSON takes.
        """
        return {
            "n": self.n_digits,
            "accuracy": self.accuracy,
            "per_digit": list(self.per_digit),
            "confusion": self.confusion.tolist(),
            "ece": self.calibration_error,
            "log_loss": self.log_loss,
            "rejected": self.rejected_share,
            "n_not_digits": self.n_not_digits,
            "rejected_not_digits": self.rejected_share_of_others,
        }

    @property
    def _true_digits(self) -> IntArray:
        return self.labels[self.is_digit]


def predict_in_steps(network: Network, dataset: Dataset) -> InSteps[Predictions]:
    """Run a network over a data set, labelled or not, a few hundred rows a step.

    Parameters
    ----------
    network : Network
        Takes 784 pixels and gives ten classes.
    dataset : Dataset

    Returns
    -------
    Predictions

    Yields
    ------
    float
        The share that is done, rising to 1; nothing for a data set without rows.

    Raises
    ------
    ShapeError
        If the network does not take 784 pixels and give ten classes.
    NNCoreError
        If the network's answers are not finite, as from weights that are far too large.
    """
    if network.sizes[-1] != CLASSES:
        raise ShapeError(f"The network has {network.sizes[-1]} classes instead of ten; choose another network.")
    logits = np.empty((len(dataset), CLASSES), network.dtype)
    for start in range(0, len(dataset), _BATCH):
        logits[start : start + _BATCH] = network.forward(dataset.inputs[start : start + _BATCH]).logits
        yield min(1.0, (start + _BATCH) / len(dataset))
    probabilities = output_function(network.output, logits)
    if not np.isfinite(logits).all():
        raise NNCoreError("The network's answers are not finite; its weights are too large, so train it again.")
    labels = np.full(len(dataset), NOT_A_DIGIT) if dataset.labels is None else dataset.labels
    return Predictions(
        labels,
        dataset.labels is not None,
        read_only(probabilities),
        read_only(evidence(logits, dataset.spare_strokes)),
        network.reject_below,
        are_contested(network, dataset.inputs, dataset.alternatives),
    )


def evaluate(network: Network, dataset: Dataset) -> Predictions:
    """Run a network over a labelled data set, all steps at once.

    Parameters
    ----------
    network : Network
        Takes 784 pixels and gives ten classes.
    dataset : Dataset
        With labels.

    Returns
    -------
    Predictions
        Those of `predict_in_steps`, to the last bit.

    Raises
    ------
    DatasetError
        If the data set has no labels.
    ShapeError
        If the network does not take 784 pixels and give ten classes.
    NNCoreError
        If the network's answers are not finite.
    """
    if dataset.labels is None:
        raise DatasetError(f"{dataset.name} has no labels to compare with; choose a file that has them.")
    return result_of(predict_in_steps(network, dataset))
