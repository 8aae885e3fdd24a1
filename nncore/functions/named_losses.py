"""The losses by their own names, for the prompt: ``nncore.mse([0.5], [1])``.

Each is a thin door to `LOSSES`, with the mean over the examples as its answer; derivative, formula and advice of a loss
are there.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_array, as_floats
from nncore.errors import NNCoreError
from nncore.functions.losses import LOSSES, Loss, Reduction
from nncore.functions.softmax import checked_probabilities
from nncore.functions.targets import one_hot


def mse(predictions: npt.ArrayLike, targets: npt.ArrayLike, reduction: Reduction = "mean") -> FloatArray:
    """Return the mean squared error, the mean of (p − t)² over outputs and examples.

    Parameters
    ----------
    predictions, targets : array_like, shape (..., n) or ()
    reduction : {"mean", "sum", "none"}
        What becomes of the examples; "none" keeps them apart.

    Returns
    -------
    array of float32 or float64, shape () or, with "none", (...,)
        0 or more.

    Raises
    ------
    ShapeError
        If the shapes differ, or there are no examples.
    NNCoreError
        If there is no such reduction.

    Examples
    --------
    >>> mse([0.5, 1.0], [0, 1]).item()
    0.125
    """
    return _reduced(LOSSES["mse"], predictions, targets, reduction)


def mae(predictions: npt.ArrayLike, targets: npt.ArrayLike, reduction: Reduction = "mean") -> FloatArray:
    """Return the mean absolute error, the mean of |p − t| over outputs and examples.

    Parameters
    ----------
    predictions, targets : array_like, shape (..., n) or ()
    reduction : {"mean", "sum", "none"}
        What becomes of the examples; "none" keeps them apart.

    Returns
    -------
    array of float32 or float64, shape () or, with "none", (...,)
        0 or more.

    Raises
    ------
    ShapeError
        If the shapes differ, or there are no examples.
    NNCoreError
        If there is no such reduction.
    """
    return _reduced(LOSSES["mae"], predictions, targets, reduction)


def smooth_l1(
    predictions: npt.ArrayLike, targets: npt.ArrayLike, beta: float = 1.0, reduction: Reduction = "mean"
) -> FloatArray:
    """Return the smooth L1 loss: (p − t)² / (2 β) where |p − t| < β, else |p − t| − β/2 (Girshick 2015).

    Parameters
    ----------
    predictions, targets : array_like, shape (..., n) or ()
    beta : float
        Distance > 0 from which the loss grows linearly.
    reduction : {"mean", "sum", "none"}
        What becomes of the examples; "none" keeps them apart.

    Returns
    -------
    array of float32 or float64, shape () or, with "none", (...,)
        0 or more.

    Raises
    ------
    ShapeError
        If the shapes differ, or there are no examples.
    NNCoreError
        If there is no such reduction, or β is not above 0.
    """
    return _reduced(LOSSES["smooth_l1"].with_settings(beta=beta), predictions, targets, reduction)


def huber(
    predictions: npt.ArrayLike, targets: npt.ArrayLike, delta: float = 1.0, reduction: Reduction = "mean"
) -> FloatArray:
    """Return Huber's loss: (p − t)² / 2 where |p − t| < δ, else δ (|p − t| − δ/2) (Huber 1964).

    Parameters
    ----------
    predictions, targets : array_like, shape (..., n) or ()
    delta : float
        Distance > 0 from which the loss grows linearly.
    reduction : {"mean", "sum", "none"}
        What becomes of the examples; "none" keeps them apart.

    Returns
    -------
    array of float32 or float64, shape () or, with "none", (...,)
        0 or more.

    Raises
    ------
    ShapeError
        If the shapes differ, or there are no examples.
    NNCoreError
        If there is no such reduction, or δ is not above 0.
    """
    return _reduced(LOSSES["huber"].with_settings(delta=delta), predictions, targets, reduction)


def binary_cross_entropy(
    probabilities: npt.ArrayLike, targets: npt.ArrayLike, reduction: Reduction = "mean"
) -> FloatArray:
    """Return the mean of −[t ln p + (1 − t) ln(1 − p)] over outputs and examples.

    A probability of 0 is lifted to the smallest normal number of its dtype, so that the loss is large but finite.

    Parameters
    ----------
    probabilities, targets : array_like, shape (..., n) or ()
        0 to 1.
    reduction : {"mean", "sum", "none"}
        What becomes of the examples; "none" keeps them apart.

    Returns
    -------
    array of float32 or float64, shape () or, with "none", (...,)
        0 or more.

    Raises
    ------
    ShapeError
        If the shapes differ, or there are no examples.
    NNCoreError
        If a probability or a target is not from 0 to 1, or there is no such reduction.

    Examples
    --------
    >>> round(binary_cross_entropy(0.75, 1).item(), 4)
    0.2877
    """
    p = checked_probabilities(probabilities)
    return _reduced(LOSSES["binary_cross_entropy"], p, _checked_shares(targets), reduction)


def cross_entropy(probabilities: npt.ArrayLike, targets: npt.ArrayLike, reduction: Reduction = "mean") -> FloatArray:
    """Return −Σ t ln p of each example, as their mean.

    It differs from the primer's, `nncore.primer.cross_entropy`, in two things: that one is a sum over all examples,
    and adds 1e-12 to every probability, which shifts every loss. Here only a probability of 0 is lifted, to the
    smallest normal number of its dtype: its loss is then 708 in float64, large but finite. From logits,
    `nncore.learning.gradients.loss_and_delta` is exact.

    Parameters
    ----------
    probabilities : array_like, shape (..., n)
        0 to 1.
    targets : array_like
        One-hot, of the same shape; or the labels themselves, whole numbers of shape (...,).
    reduction : {"mean", "sum", "none"}
        What becomes of the examples; "none" keeps them apart.

    Returns
    -------
    array of float32 or float64, shape () or, with "none", (...,)
        0 or more.

    Raises
    ------
    ShapeError
        If the shapes do not fit, a label is no class, or there are no examples.
    NNCoreError
        If a probability or a target is not from 0 to 1, or there is no such reduction.

    Examples
    --------
    >>> round(cross_entropy([0.25, 0.75], [0, 1]).item(), 4)
    0.2877
    >>> round(cross_entropy([[0.25, 0.75]], [1]).item(), 4)
    0.2877
    """
    p = checked_probabilities(probabilities)
    return _reduced(LOSSES["cross_entropy"], p, _checked_shares(as_one_hot(targets, p)), reduction)


def as_one_hot(targets: npt.ArrayLike, probabilities: FloatArray) -> npt.ArrayLike:
    """Return one-hot targets of labels that are one axis short of the probabilities; others as they are.

    Parameters
    ----------
    targets : array_like, shape (..., n) or (...,)
    probabilities : array, shape (..., n)

    Returns
    -------
    array_like, shape (..., n)

    Raises
    ------
    ShapeError
        If a label is no class.
    """
    numbers = as_array(targets)
    if probabilities.ndim and numbers.shape == probabilities.shape[:-1]:
        return one_hot(numbers, probabilities.shape[-1], probabilities.dtype)
    return numbers


def _checked_shares(targets: npt.ArrayLike) -> FloatArray:
    """Return the targets of a cross-entropy; labels that were not told from them would give a loss of nothing."""
    shares = as_floats(targets)
    if shares.size and not (shares.min() >= 0.0 and shares.max() <= 1.0):
        raise NNCoreError("Targets of cross-entropy are from 0 to 1; give labels to `one_hot` first.")
    return shares


def _reduced(loss: Loss, predictions: npt.ArrayLike, targets: npt.ArrayLike, reduction: Reduction) -> FloatArray:
    p, t = as_floats(predictions), as_floats(targets)
    if p.ndim == 0 and t.ndim == 0:
        p, t = p[np.newaxis], t[np.newaxis]
    return loss(p, t, reduction)
