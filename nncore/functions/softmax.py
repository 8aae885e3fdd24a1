"""Softmax: logits to probabilities, step by step, with its logarithm, its Jacobian and its entropy."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, ShortRepr, as_floats, read_only
from nncore.errors import NNCoreError, ShapeError

_ORDINARY = 1e30  # a largest logit below it, in size, has finite differences to the others in any dtype

_ROUNDING = 1e-6  # that a probability of float32 may be above 1


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SoftmaxSteps(ShortRepr):
    """Every step from logits to probabilities, each of shape (..., n).

    Attributes
    ----------
    exponents : array, shape (..., n)
        (z − m) / T, or z / T where nothing was subtracted.
    exponentials : array, shape (..., n)
        e to these.
    total : array, shape (..., 1)
        Their sum.
    probabilities : array, shape (..., n)
        Their quotients.
    """

    exponents: FloatArray
    exponentials: FloatArray
    total: FloatArray
    probabilities: FloatArray


def softmax(logits: npt.ArrayLike, temperature: float = 1.0) -> FloatArray:
    """Turn logits into probabilities: p_k = e^(z_k / T) / Σ_j e^(z_j / T).

    The largest logit is subtracted first; this changes no quotient and keeps every exponent at 0 or below, so that
    nothing overflows (Goodfellow, Bengio and Courville 2016, section 4.1). At ±∞ the limits are given: the classes
    at +∞ share all of the probability.

    Parameters
    ----------
    logits : array_like, shape (..., n)
    temperature : float
        T > 0, finite; large is more even, small is more decided.

    Returns
    -------
    array of float32 or float64, shape (..., n)
        Each from 0 to 1, each row with sum 1.

    Raises
    ------
    ShapeError
        If there are no classes: n = 0, or no axis at all.
    NNCoreError
        If the temperature is not above 0.

    Examples
    --------
    >>> z = np.array([1.0, 2.0, 3.0])
    >>> bool(np.allclose(softmax(z), np.exp(z) / np.exp(z).sum()))
    True
    >>> softmax([1000, 1000]).tolist()  # where e^z itself would be ∞
    [0.5, 0.5]
    """
    exponents = shifted(checked_logits(logits))
    return _shares(exponents if temperature == 1.0 else _cooled(exponents, temperature))


def softmax_of_floats(logits: FloatArray) -> FloatArray:
    """Return `softmax` of logits known to be good: a network calls it, past the door's check.

    Parameters
    ----------
    logits : array of float32 or float64, shape (..., n), n at least 1

    Returns
    -------
    array of the same dtype, shape (..., n)
    """
    return _shares(shifted(logits))


def _shares(exponents: FloatArray) -> FloatArray:
    """Return each exponential over the sum of its row, written over the exponents."""
    np.exp(exponents, exponents)
    exponents /= _totals(exponents)
    return exponents


def _totals(exponentials: FloatArray) -> FloatArray:
    """Return the sum of each row, shape (..., 1); of one example, whose stroke feels it, by the quickest way, as ()."""
    if exponentials.ndim > 1:
        return np.add.reduce(exponentials, axis=-1, keepdims=True)
    total: FloatArray = exponentials.dot(_ones(exponentials.size, exponentials.dtype.char))
    return total


@cache
def _ones(n: int, dtype: str) -> FloatArray:
    return read_only(np.ones(n, dtype))


def log_softmax(logits: npt.ArrayLike) -> FloatArray:
    """Return ln(softmax(z)) as z − m − ln Σ e^(z − m), without ever taking the logarithm of a rounded 0.

    Parameters
    ----------
    logits : array_like, shape (..., n)

    Returns
    -------
    array of float32 or float64, shape (..., n)
        Each at most 0.

    Raises
    ------
    ShapeError
        If there are no classes: n = 0, or no axis at all.
    """
    exponents = shifted(checked_logits(logits))
    log_probabilities: FloatArray = exponents - np.log(np.exp(exponents).sum(axis=-1, keepdims=True))
    return log_probabilities


def softmax_steps(logits: npt.ArrayLike, temperature: float = 1.0, *, is_shifted: bool = True) -> SoftmaxSteps:
    """Return the steps of softmax, with the largest logit subtracted first or, to see why that is done, without.

    Without the shift e^z overflows to ∞ from z = 89 in float32 and z = 710 in float64, and ∞ / ∞ is nan; where all
    exponentials round to 0, so is 0 / 0. No warning is given of either: that is what there is to see.

    Parameters
    ----------
    logits : array_like, shape (..., n)
    temperature : float
        T > 0, finite.
    is_shifted : bool
        Whether the largest logit is subtracted; then the probabilities are those of `softmax`.

    Returns
    -------
    SoftmaxSteps
        In float32 for logits of float32, else in float64.

    Raises
    ------
    ShapeError
        If there are no classes: n = 0, or no axis at all.
    NNCoreError
        If the temperature is not above 0.
    """
    checked = checked_logits(logits)
    exponents = _cooled(shifted(checked) if is_shifted else checked, temperature)
    with np.errstate(over="ignore", under="ignore", invalid="ignore", divide="ignore"):
        exponentials = np.exp(exponents)
        total = np.reshape(_totals(exponentials), (*exponentials.shape[:-1], 1))
        return SoftmaxSteps(exponents, exponentials, total, exponentials / total)


def softmax_jacobian(probabilities: npt.ArrayLike, temperature: float = 1.0) -> FloatArray:
    """Return ∂p_i/∂z_j = p_i (δ_ij − p_j) / T from softmax's own output.

    Each row and each column sums to 0: pushing one logit up takes from the others what it gives.

    Parameters
    ----------
    probabilities : array_like, shape (n,)
        0 to 1.
    temperature : float
        T > 0, finite.

    Returns
    -------
    array of float32 or float64, shape (n, n)

    Raises
    ------
    ShapeError
        If the probabilities are not of one example.
    NNCoreError
        If the temperature is not above 0, or a probability not from 0 to 1.

    Examples
    --------
    >>> softmax_jacobian([0.25, 0.75]).tolist()
    [[0.1875, -0.1875], [-0.1875, 0.1875]]
    """
    p = checked_probabilities(probabilities)
    if p.ndim != 1:
        raise ShapeError(f"The Jacobian is that of one example, shape (n,), not {p.shape}; give it a row at a time.")
    _check_temperature(temperature)
    jacobian: FloatArray = -np.outer(p, p)
    np.fill_diagonal(jacobian, 0.0)
    # p_i (1 − p_i) as p_i times all the other p: near p = 1 their sum keeps the digits that 1 − p loses.
    np.fill_diagonal(jacobian, -jacobian.sum(axis=1))
    return jacobian if temperature == 1.0 else jacobian / temperature


def entropy(probabilities: npt.ArrayLike) -> FloatArray:
    """Return H = −Σ p ln p in nats (Shannon 1948).

    0 says that one class is certain; ln n that all are equally likely. A probability of 0 adds 0, its limit.

    Parameters
    ----------
    probabilities : array_like, shape (..., n)
        0 to 1.

    Returns
    -------
    array of float32 or float64, shape (...,)
        0 to ln n.

    Raises
    ------
    ShapeError
        If there are no classes: n = 0, or no axis at all.
    NNCoreError
        If a probability is not from 0 to 1.
    """
    p = checked_logits(checked_probabilities(probabilities))
    logarithms = np.log(np.where(p > 0.0, p, 1.0))
    result: FloatArray = -(p * logarithms).sum(axis=-1)
    return np.maximum(result, 0.0)


def checked_probabilities(values: npt.ArrayLike) -> FloatArray:
    """Return probabilities as an array.

    Parameters
    ----------
    values : array_like of any shape
        0 to 1, but for rounding.

    Returns
    -------
    array of float32 or float64, in the shape of `values`

    Raises
    ------
    NNCoreError
        If one is not from 0 to 1.
    """
    p = as_floats(values)
    if p.size and not (p.min() >= 0.0 and p.max() <= 1.0 + _ROUNDING):
        raise NNCoreError("Probabilities are from 0 to 1; give logits to `softmax` or `sigmoid` first.")
    return p


def checked_logits(logits: npt.ArrayLike) -> FloatArray:
    """Return logits as an array with at least one class.

    Parameters
    ----------
    logits : array_like, shape (..., n)

    Returns
    -------
    array of float32 or float64, shape (..., n)

    Raises
    ------
    ShapeError
        If there are no classes: n = 0, or no axis at all.
    """
    array = as_floats(logits)
    if not array.ndim or not array.shape[-1]:
        raise ShapeError(f"At least one class is needed along the last axis, shape (..., n), not {array.shape}.")
    return array


def shifted(logits: FloatArray) -> FloatArray:
    """Return z − m, with m the largest of each row; where m is not finite, the limits 0 and −∞.

    Parameters
    ----------
    logits : array of float32 or float64, shape (..., n)

    Returns
    -------
    array of the same dtype, shape (..., n)
        At most 0.
    """
    # By the ufunc, and if there is one example alone by its place: a stroke feels the longer ways.
    if logits.ndim == 1:
        largest = logits[logits.argmax()]
        is_ordinary = abs(largest) < _ORDINARY
    else:
        largest = largest_of_rows(logits)
        is_ordinary = (np.abs(largest) < _ORDINARY).all()
    if is_ordinary:
        differences: FloatArray = logits - largest
        return differences
    with np.errstate(over="ignore", invalid="ignore"):
        return np.where(logits == largest, 0.0, logits - largest).astype(logits.dtype)


def largest_of_rows(logits: FloatArray) -> FloatArray:
    """Return the largest number of each row.

    Parameters
    ----------
    logits : array of float32 or float64, shape (..., n)

    Returns
    -------
    array of the same dtype, shape (..., 1)
    """
    # Along rows as short as these numpy takes ten times as long as over a copy on its side.
    largest: FloatArray = np.maximum.reduce(logits.T.copy(), axis=0).T[..., None]
    return largest


def _check_temperature(temperature: float) -> None:
    if not 0.0 < temperature < math.inf:
        raise NNCoreError(f"The temperature must be a finite number above 0, not {temperature}; 1 changes nothing.")


def _cooled(exponents: FloatArray, temperature: float) -> FloatArray:
    _check_temperature(temperature)
    with np.errstate(over="ignore"):  # −∞ is the limit
        return exponents / float(temperature)
