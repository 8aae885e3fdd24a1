"""The loss functions of the primer, each with value, derivative, formula and advice, in one table.

Every loss compares `predictions` with `targets` of the same shape (..., n) and gives one number an example, shape
(...,): the mean over its n outputs, or their sum where the formula says Σ. What becomes of the examples, the reduction
says: "none" keeps them apart, "mean" and "sum" make one number of them. From logits
`nncore.learning.gradients.loss_and_delta` is exact where a probability would round to 0 or 1.

Huber's loss is of 1964, smooth L1 of Girshick 2015; the cross-entropies are the mean of −ln of the probability given to
what came true (Good 1952); that their derivative on the logits is p − t is in Bishop 2006, section 4.3.6.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats, with_outputs
from nncore.errors import ShapeError, check_choice
from nncore.functions.parameters import Parameter, checked_settings, settings_text

Reduction: TypeAlias = Literal["none", "mean", "sum"]

REDUCTIONS: tuple[Reduction, ...] = ("none", "mean", "sum")


@dataclass(frozen=True, eq=False, repr=False)
class Loss:
    """One loss function with its settings; call it for the loss of each example, `derivative` for ∂loss/∂predictions.

    Both take predictions and targets of one shape (..., n): arrays, lists or numbers. float32 stays float32, float16
    becomes float32, all else float64.

    Attributes
    ----------
    key, name : str
        The name in files and code, and the name for people.
    value_function, derivative_function : callable
        The loss of each output and its derivative, (p, t, **settings), of arrays (..., n); neither summed nor averaged.
    formula, derivative_formula, used_for, beware_of : str
        As in `nncore.functions.activations.Activation`; formulas write p for the prediction and t for the target.
    sums_outputs : bool
        Whether an example's loss is the sum over its outputs (categorical cross-entropy) or their mean (all others).
    of_probabilities : bool
        Whether predictions are from 0 to 1 (the cross-entropies) or any numbers (all others).
    parameters, settings : mapping
        What can be set, and the chosen values.

    Raises
    ------
    NNCoreError
        If there is no parameter of a setting's name, or its value is not a number above 0.

    Examples
    --------
    >>> LOSSES["mse"]([[0.5, 1.0], [0.0, 0.0]], [[0, 1], [0, 1]]).tolist()
    [0.125, 0.5]
    """

    key: str
    name: str
    value_function: Callable[..., FloatArray]
    derivative_function: Callable[..., FloatArray]
    formula: str = ""
    derivative_formula: str = ""
    used_for: str = ""
    beware_of: str = ""
    sums_outputs: bool = False
    of_probabilities: bool = False
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    settings: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Fill the settings that were not given with the parameters' defaults."""
        object.__setattr__(self, "settings", checked_settings(self.name, self.parameters, self.settings))

    def __repr__(self) -> str:
        """Name the loss and the settings that differ from the defaults: Loss('huber', delta=2)."""
        return f"Loss({settings_text(self.key, self.parameters, self.settings)})"

    def __call__(self, predictions: npt.ArrayLike, targets: npt.ArrayLike, reduction: Reduction = "none") -> FloatArray:
        """Return the loss of each example, or their mean or sum.

        Parameters
        ----------
        predictions, targets : array_like, shape (..., n)
        reduction : {"none", "mean", "sum"}
            What becomes of the examples.

        Returns
        -------
        array of float32 or float64, shape (...,), or () after a mean or a sum

        Raises
        ------
        ShapeError
            If the shapes differ, there is no last axis, or there are no examples to take the mean of.
        NNCoreError
            If there is no such reduction.
        """
        elements = self.elements(predictions, targets)
        losses: FloatArray = elements.sum(axis=-1) if self.sums_outputs else elements.mean(axis=-1)
        share = _share(losses.size, reduction)
        return losses if reduction == "none" else losses.sum() * losses.dtype.type(share)

    def elements(self, predictions: npt.ArrayLike, targets: npt.ArrayLike) -> FloatArray:
        """Return the loss of each output, before they are added up or averaged.

        Parameters
        ----------
        predictions, targets : array_like, shape (..., n)

        Returns
        -------
        array of float32 or float64, shape (..., n)

        Raises
        ------
        ShapeError
            If the shapes differ, or there is no last axis.
        """
        p, t = _checked(predictions, targets)
        with np.errstate(over="ignore"):  # ∞ is the limit of a square
            return self.value_function(p, t, **self.settings)

    def derivative(
        self, predictions: npt.ArrayLike, targets: npt.ArrayLike, reduction: Reduction = "none"
    ) -> FloatArray:
        """Return ∂loss/∂predictions of the loss with this reduction; a mean divides it by the number of examples.

        Parameters
        ----------
        predictions, targets : array_like, shape (..., n)
        reduction : {"none", "mean", "sum"}

        Returns
        -------
        array of float32 or float64, shape (..., n)

        Raises
        ------
        ShapeError
            If the shapes differ, there is no last axis, or there are no examples to take the mean of.
        NNCoreError
            If there is no such reduction.
        """
        p, t = _checked(predictions, targets)
        derivatives = self.derivative_function(p, t, **self.settings)
        n_outputs = p.shape[-1]
        share = _share(p.size // n_outputs, reduction)
        return derivatives * share if self.sums_outputs else derivatives * (share / n_outputs)

    def with_settings(self, **settings: float) -> Loss:
        """Return this loss with other values of its parameters.

        Parameters
        ----------
        **settings : float
            By the names of `parameters`; those not named stay.

        Returns
        -------
        Loss

        Raises
        ------
        NNCoreError
            If it has no such parameter, or the value is not a number above 0.
        """
        return replace(self, settings={**self.settings, **settings})


def _checked(predictions: npt.ArrayLike, targets: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
    p, t = as_floats(predictions), as_floats(targets)
    if p.shape != t.shape:
        raise ShapeError(f"Predictions of shape {p.shape} need targets of the same shape, not {t.shape}.")
    return with_outputs(p), t


def _share(n_examples: int, reduction: Reduction) -> float:
    """Return how much one example counts in the reduced loss."""
    check_choice("reduction", reduction, REDUCTIONS)
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
    return np.where(distance < beta, 0.5 * np.minimum(distance, beta) ** 2 / beta, distance - 0.5 * beta)


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
        "mse", "Mean squared error", _squared, _squared_derivative,
        "mean of (p − t)²", "2 · (p − t) / n",
        "regression with well-behaved noise.",
        "one far outlier outweighs a hundred good points; after a softmax it learns slowly where it is badly wrong.",
    ),
    Loss(
        "mae", "Mean absolute error", _absolute, _absolute_derivative,
        "mean of |p − t|", "sign(p − t) / n",
        "regression with outliers: each point pulls equally, however far it is.",
        "the derivative does not shrink near the goal, so it needs a falling learning rate; at p = t it is 0 "
        "by convention.",
    ),
    Loss(
        "smooth_l1", "Smooth L1", _smooth_l1, _smooth_l1_derivative,
        "mean of (p − t)² / (2β) if |p − t| < β, else |p − t| − β/2",
        "(p − t) / β cut to [−1, 1], / n",
        "boxes around objects: gentle near the goal, calm about outliers.",
        "β sets where gentle ends, in the unit of the target.",
        parameters={
            "beta": Parameter("β", 1.0, 0.01, 5.0, "Distance from which the loss grows linearly.", is_positive=True),
        },
    ),
    Loss(
        "huber", "Huber", _huber, _huber_derivative,
        "mean of (p − t)² / 2 if |p − t| < δ, else δ · (|p − t| − δ/2)", "p − t cut to [−δ, δ], / n",
        "regression with some outliers; it is δ times the smooth L1 loss with β = δ.",
        "δ scales the whole loss, and with it the right learning rate.",
        parameters={
            "delta": Parameter("δ", 1.0, 0.01, 5.0, "Distance from which the loss grows linearly.", is_positive=True),
        },
    ),
    Loss(
        "binary_cross_entropy", "Binary cross-entropy", _binary_cross_entropy, _binary_cross_entropy_derivative,
        "mean of −t · ln p − (1 − t) · ln(1 − p)", "((1 − t) / (1 − p) − t / p) / n",
        "answers of yes or no, after a sigmoid; each output is judged by itself.",
        "a confident error costs without limit; from logits it is exact, from rounded probabilities it is not.",
        of_probabilities=True,
    ),
    Loss(
        "cross_entropy", "Categorical cross-entropy", _cross_entropy, _cross_entropy_derivative,
        "−Σ t · ln p", "−t / p; on the logits before a softmax: p − t",
        "one answer out of several, after a softmax.",
        "it looks only at the true class's probability; mislabelled examples cost without limit.",
        sums_outputs=True, of_probabilities=True,
    ),
)  # fmt: skip

LOSSES: Mapping[str, Loss] = MappingProxyType({entry.key: entry for entry in _TABLE})
"""All losses by key, in the order of the primer."""

PADDED_CROSS_ENTROPY = Loss(
    "padded_cross_entropy", "Cross-entropy with a constant", _padded_cross_entropy, _padded_cross_entropy_derivative,
    "−Σ t · ln(p + c)", "−t / (p + c)",
    "seeing what it does: the primer writes it so, and ln 0 never happens.",
    "it is below 0 where p = 1, never above −ln c, and where p is far below c its derivative after a softmax is next "
    "to 0: the worst errors teach nothing. The losses of the table need no such constant.",
    sums_outputs=True, of_probabilities=True,
    parameters={
        "constant": Parameter("c", 1e-12, 1e-12, 1e-2, "What is added to every probability.", is_positive=True),
    },
)  # fmt: skip
"""How cross-entropy is often put; not in the table, for comparison alone."""
