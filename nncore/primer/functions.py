"""The primer's functions of numbers: its perceptron and its step, and the losses that it defines otherwise."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.concepts.perceptron import Perceptron
from nncore.errors import ShapeError
from nncore.functions import named_activations
from nncore.functions.named_losses import as_one_hot
from nncore.functions.softmax import checked_probabilities


def perceptron(x: npt.ArrayLike, w: npt.ArrayLike, b: float) -> FloatArray:
    """Return f(w · x + b), with f(x) = 1 if x > 0, else 0.

    At 0 this f says 0, where the text's `step` says 1.

    Parameters
    ----------
    x : array_like, shape (..., n)
    w : array_like, shape (n,)
    b : float
        Minus the threshold.

    Returns
    -------
    array of float64, shape (...,)
        0 or 1.

    Raises
    ------
    ShapeError
        If there is not one weight for each input.

    Examples
    --------
    >>> perceptron([[0, 0], [1, 0], [0, 1], [1, 1]], [0.5, 0.5], -0.7).tolist()  # AND
    [0.0, 0.0, 0.0, 1.0]
    """
    return Perceptron(tuple(as_floats(w).ravel().tolist()), float(b))(x)


def step(x: npt.ArrayLike) -> FloatArray:
    """Return 1 where x ≥ 0, else 0: the binary step is 1 at 0.

    The perceptron's f, and the step of `nncore.ACTIVATIONS`, are 0 at 0; both stand in the text.

    Parameters
    ----------
    x : array_like of any shape

    Returns
    -------
    array of float32 or float64, in the shape of `x`

    Examples
    --------
    >>> step([-1.0, 0.0, 2.0]).tolist()
    [0.0, 1.0, 1.0]
    """
    return named_activations.step(x, at_zero=1.0)


def mse(y: npt.ArrayLike, t: npt.ArrayLike) -> float:
    """Return the mean of (y − t)² over all numbers.

    Parameters
    ----------
    y, t : array_like of any shape, the same

    Returns
    -------
    float

    Raises
    ------
    ShapeError
        If the shapes differ.

    Examples
    --------
    >>> mse([0.5, 1.0], [0.0, 1.0])
    0.125
    """
    predictions, targets = _of_one_shape(as_floats(y), as_floats(t))
    return float(np.mean((predictions - targets) ** 2))


def cross_entropy(y: npt.ArrayLike, t: npt.ArrayLike) -> float:
    """Return −Σ t · ln(y + 1e-12), summed over classes and examples.

    `nncore.cross_entropy` is the mean over the examples, and does without the small constant, which shifts every loss.

    Parameters
    ----------
    y : array_like, shape (n,) or (N, n)
        Probabilities, 0 to 1.
    t : array_like
        One-hot, of the same shape; or the labels themselves, shape () or (N,).

    Returns
    -------
    float

    Raises
    ------
    ShapeError
        If the shapes do not fit, or a label is no class.
    NNCoreError
        If a probability is not from 0 to 1.

    Examples
    --------
    >>> round(cross_entropy([[0.25, 0.75], [0.5, 0.5]], [[0, 1], [1, 0]]), 4)
    0.9808
    """
    probabilities = checked_probabilities(y)
    predictions, targets = _of_one_shape(probabilities, as_floats(as_one_hot(t, probabilities)))
    return float(-np.sum(targets * np.log(predictions + 1e-12)))


def _of_one_shape(y: FloatArray, t: FloatArray) -> tuple[FloatArray, FloatArray]:
    if y.shape != t.shape:
        raise ShapeError(f"Predictions of shape {y.shape} need targets of the same shape, not {t.shape}.")
    return y, t
