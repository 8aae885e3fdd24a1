"""The loss functions of the primer, each with value, derivative, formula and advice, in one table.

Every loss compares `predictions` with `targets` of the same shape (..., n) and gives one number an example, shape
(...,): the mean over its n outputs, or their sum where the formula says Σ. What becomes of the examples, the reduction
says: "none" keeps them apart, "mean" and "sum" make one number of them. From logits
`nncore.learning.gradients.loss_and_delta` is exact where a probability would round to 0 or 1.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Literal, TypeAlias

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.errors import NNCoreError, ShapeError
from nncore.functions.activations import Parameter

Reduction: TypeAlias = Literal["none", "mean", "sum"]

REDUCTIONS: tuple[Reduction, ...] = ("none", "mean", "sum")


@dataclass(frozen=True, eq=False)
class Loss:
    """One loss function with its settings; call it for the loss of each example, `derivative` for ∂loss/∂predictions.

    Attributes
    ----------
    key, name, formula, derivative_formula, used_for, beware_of : str
        As in `nncore.functions.activations.Activation`; formulas write p for the prediction and t for the target.
    sums_outputs : bool
        Whether an example's loss is the sum over its outputs (categorical cross-entropy) or their mean (all others).
    parameters, settings : mapping
        What can be set, and the chosen values.
    """

    key: str
    name: str
    formula: str
    derivative_formula: str
    used_for: str
    beware_of: str
    value_function: Callable[..., FloatArray] = field(repr=False)
    derivative_function: Callable[..., FloatArray] = field(repr=False)
    sums_outputs: bool = False
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    settings: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Fill the settings that were not given with the parameters' defaults."""
        chosen = {name: parameter.default for name, parameter in self.parameters.items()} | dict(self.settings)
        object.__setattr__(self, "settings", MappingProxyType(chosen))

    def __call__(self, predictions: FloatArray, targets: FloatArray, reduction: Reduction = "none") -> FloatArray:
        """Return the loss of each example, shape (...,), or their mean or sum, shape ().

        Parameters
        ----------
        predictions, targets : array, shape (..., n)
        reduction : {"none", "mean", "sum"}
            What becomes of the examples.

        Raises
        ------
        ShapeError
            If the shapes differ, or there are no examples to take the mean of.
        NNCoreError
            If there is no such reduction.
        """
        elements = self.elements(predictions, targets)
        losses: FloatArray = elements.sum(axis=-1) if self.sums_outputs else elements.mean(axis=-1)
        share = _share(losses.size, reduction)
        return losses if reduction == "none" else losses.sum() * losses.dtype.type(share)

    def elements(self, predictions: FloatArray, targets: FloatArray) -> FloatArray:
        """Return the loss of each output, shape (..., n), before they are added up or averaged."""
        _check_shapes(predictions, targets)
        return self.value_function(predictions, targets, **self.settings)

    def derivative(self, predictions: FloatArray, targets: FloatArray, reduction: Reduction = "none") -> FloatArray:
        """Return ∂loss/∂predictions, shape (..., n), of the loss with this reduction; a mean divides it by N."""
        _check_shapes(predictions, targets)
        derivatives = self.derivative_function(predictions, targets, **self.settings)
        n_outputs = predictions.shape[-1]
        share = _share(predictions.size // max(n_outputs, 1), reduction)
        return derivatives * share if self.sums_outputs else derivatives * (share / n_outputs)

    def with_settings(self, **settings: float) -> "Loss":
        """Return this loss with other values of its parameters; NNCoreError if it has no such parameter."""
        for name in settings:
            if name not in self.parameters:
                raise NNCoreError(
                    f"{self.name} has no parameter '{name}'; it has: {', '.join(self.parameters) or 'none'}."
                )
        return replace(self, settings={**self.settings, **settings})


def one_hot(labels: IntArray, n_classes: int = 10, dtype: Any = np.float32) -> FloatArray:
    """Return targets, shape (N, n_classes), with a 1 where the label says, of labels, shape (N,).

    Raises
    ------
    ShapeError
        If a label is not in 0 … n_classes − 1.
    """
    labels = np.asarray(labels)
    if labels.size and (labels.min() < 0 or labels.max() >= n_classes):
        raise ShapeError(f"Labels must be from 0 to {n_classes - 1}, not {labels.min()} to {labels.max()}.")
    targets: FloatArray = np.eye(n_classes, dtype=dtype)[labels]
    return targets


def smooth_labels(targets: FloatArray, amount: float) -> FloatArray:
    """Return (1 − amount) · targets + amount / n: a little of the certainty is shared out among all n classes."""
    smoothed: FloatArray = targets * (1.0 - amount) + amount / targets.shape[-1]
    return smoothed


def _check_shapes(predictions: FloatArray, targets: FloatArray) -> None:
    if predictions.shape != targets.shape:
        raise ShapeError(
            f"Predictions of shape {predictions.shape} need targets of the same shape, not {targets.shape}."
        )


def _share(n_examples: int, reduction: Reduction) -> float:
    """Return how much one example counts in the reduced loss."""
    if reduction not in REDUCTIONS:
        raise NNCoreError(f"There is no reduction '{reduction}'; choose one of: {', '.join(REDUCTIONS)}.")
    if reduction == "mean" and n_examples == 0:
        raise ShapeError("The mean loss needs at least one example; there are none.")
    return 1.0 / n_examples if reduction == "mean" else 1.0


def _never_zero(p: FloatArray) -> FloatArray:
    """Return p, at least the smallest normal number of its dtype, so that its logarithm is finite."""
    return np.maximum(p, np.finfo(p.dtype).tiny)


def _squared(p: FloatArray, t: FloatArray) -> FloatArray:
    return (p - t) ** 2


def _squared_derivative(p: FloatArray, t: FloatArray) -> FloatArray:
    return 2.0 * (p - t)


def _absolute(p: FloatArray, t: FloatArray) -> FloatArray:
    return np.abs(p - t)


def _absolute_derivative(p: FloatArray, t: FloatArray) -> FloatArray:
    return np.sign(p - t)


def _smooth_l1(p: FloatArray, t: FloatArray, beta: float) -> FloatArray:
    distance = np.abs(p - t)
    return np.where(distance < beta, 0.5 * distance**2 / beta, distance - 0.5 * beta)


def _smooth_l1_derivative(p: FloatArray, t: FloatArray, beta: float) -> FloatArray:
    return np.clip((p - t) / beta, -1.0, 1.0)


def _huber(p: FloatArray, t: FloatArray, delta: float) -> FloatArray:
    return delta * _smooth_l1(p, t, delta)


def _huber_derivative(p: FloatArray, t: FloatArray, delta: float) -> FloatArray:
    return np.clip(p - t, -delta, delta)


def _binary_cross_entropy(p: FloatArray, t: FloatArray) -> FloatArray:
    loss: FloatArray = -t * np.log(_never_zero(p)) - (1.0 - t) * np.log(_never_zero(1.0 - p))
    return loss


def _binary_cross_entropy_derivative(p: FloatArray, t: FloatArray) -> FloatArray:
    return (1.0 - t) / _never_zero(1.0 - p) - t / _never_zero(p)


def _cross_entropy(p: FloatArray, t: FloatArray) -> FloatArray:
    loss: FloatArray = -t * np.log(_never_zero(p))
    return loss


def _cross_entropy_derivative(p: FloatArray, t: FloatArray) -> FloatArray:
    return -t / _never_zero(p)


def _padded_cross_entropy(p: FloatArray, t: FloatArray, constant: float) -> FloatArray:
    loss: FloatArray = -t * np.log(p + constant)
    return loss


def _padded_cross_entropy_derivative(p: FloatArray, t: FloatArray, constant: float) -> FloatArray:
    return -t / (p + constant)


_TABLE = (
    Loss(
        "mse", "Mean squared error", "mean of (p − t)²", "2 · (p − t) / n",
        "regression with well-behaved noise.",
        "one far outlier outweighs a hundred good points; after a softmax it learns slowly where it is badly wrong.",
        _squared, _squared_derivative,
    ),
    Loss(
        "mae", "Mean absolute error", "mean of |p − t|", "sign(p − t) / n",
        "regression with outliers: each point pulls equally, however far it is.",
        "the derivative does not shrink near the goal, so it needs a falling learning rate; at p = t it is 0 "
        "by convention.",
        _absolute, _absolute_derivative,
    ),
    Loss(
        "smooth_l1", "Smooth L1", "mean of (p − t)² / (2β) if |p − t| < β, else |p − t| − β/2",
        "(p − t) / β cut to [−1, 1], / n",
        "boxes around objects: gentle near the goal, calm about outliers.",
        "β sets where gentle ends, in the unit of the target.",
        _smooth_l1, _smooth_l1_derivative,
        parameters={"beta": Parameter("β", 1.0, 0.01, 5.0, "Distance from which the loss grows linearly.")},
    ),
    Loss(
        "huber", "Huber", "mean of (p − t)² / 2 if |p − t| < δ, else δ · (|p − t| − δ/2)",
        "p − t cut to [−δ, δ], / n",
        "regression with some outliers; it is δ times the smooth L1 loss with β = δ.",
        "δ scales the whole loss, and with it the right learning rate.",
        _huber, _huber_derivative,
        parameters={"delta": Parameter("δ", 1.0, 0.01, 5.0, "Distance from which the loss grows linearly.")},
    ),
    Loss(
        "binary_cross_entropy", "Binary cross-entropy", "mean of −t · ln p − (1 − t) · ln(1 − p)",
        "((1 − t) / (1 − p) − t / p) / n",
        "answers of yes or no, after a sigmoid; each output is judged by itself.",
        "a confident error costs without limit; from logits it is exact, from rounded probabilities it is not.",
        _binary_cross_entropy, _binary_cross_entropy_derivative,
    ),
    Loss(
        "cross_entropy", "Categorical cross-entropy", "−Σ t · ln p", "−t / p; on the logits before a softmax: p − t",
        "one answer out of several, after a softmax.",
        "it looks only at the true class's probability; mislabelled examples cost without limit.",
        _cross_entropy, _cross_entropy_derivative, sums_outputs=True,
    ),
)  # fmt: skip

LOSSES: Mapping[str, Loss] = MappingProxyType({entry.key: entry for entry in _TABLE})
"""All losses by key, in the order of the primer."""

PADDED_CROSS_ENTROPY = Loss(
    "padded_cross_entropy", "Cross-entropy with a constant", "−Σ t · ln(p + c)", "−t / (p + c)",
    "seeing what it does: texts write it so that ln 0 never happens.",
    "it is below 0 where p = 1, never above −ln c, and where p is far below c its derivative after a "
    "softmax is next to 0: "
    "the worst errors teach nothing. The losses of the table need no such constant.",
    _padded_cross_entropy, _padded_cross_entropy_derivative, sums_outputs=True,
    parameters={"constant": Parameter("c", 1e-7, 1e-12, 1e-2, "What is added to every probability.")},
)  # fmt: skip
"""How cross-entropy is often put; not in the table, for comparison alone."""
