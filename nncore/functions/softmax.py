"""Softmax: logits to probabilities, step by step, with its logarithm, its Jacobian and its entropy."""

from dataclasses import dataclass

import numpy as np

from nncore.arrays import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class SoftmaxSteps:
    """Every step from logits to probabilities, each of shape (..., n).

    Attributes
    ----------
    exponents : array
        (z − m) / T, or z / T where nothing was subtracted.
    exponentials : array
        e to these.
    total : array, shape (..., 1)
        Their sum.
    probabilities : array
        Their quotients.
    """

    exponents: FloatArray
    exponentials: FloatArray
    total: FloatArray
    probabilities: FloatArray


def softmax(logits: FloatArray, temperature: float = 1.0) -> FloatArray:
    """Turn logits into probabilities: p_k = e^(z_k / T) / Σ_j e^(z_j / T).

    The largest logit is subtracted first; this changes no quotient and keeps every exponent at 0 or below, so that
    nothing overflows.

    Parameters
    ----------
    logits : array, shape (..., n)
    temperature : float
        T > 0; large is more even, small is more decided.

    Returns
    -------
    array, shape (..., n)
        Not negative, each row with sum 1, in the dtype of `logits`.
    """
    exponents = logits - logits.max(axis=-1, keepdims=True)
    exponentials = np.exp(exponents if temperature == 1.0 else exponents / temperature)
    probabilities: FloatArray = exponentials / exponentials.sum(axis=-1, keepdims=True)
    return probabilities


def log_softmax(logits: FloatArray) -> FloatArray:
    """Return ln(softmax(logits)), shape (..., n), without ever taking the logarithm of a rounded 0."""
    shifted = logits - logits.max(axis=-1, keepdims=True)
    log_probabilities: FloatArray = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return log_probabilities


def softmax_steps(logits: FloatArray, temperature: float = 1.0, *, is_shifted: bool = True) -> SoftmaxSteps:
    """Return the steps of softmax, with the largest logit subtracted first or, to see why that is done, without.

    Without the shift e^z overflows to ∞ from z = 89 in float32 and z = 710 in float64, and ∞ / ∞ is nan; where all
    exponentials round to 0, so is 0 / 0. No warning is given of either: that is what there is to see.

    Parameters
    ----------
    logits : array, shape (..., n)
    temperature : float
        T > 0.
    is_shifted : bool
        Whether the largest logit is subtracted; then the probabilities are those of `softmax`.
    """
    exponents = logits - logits.max(axis=-1, keepdims=True) if is_shifted else logits
    exponents = exponents / temperature
    with np.errstate(over="ignore", under="ignore", invalid="ignore", divide="ignore"):
        exponentials = np.exp(exponents)
        total = exponentials.sum(axis=-1, keepdims=True)
        return SoftmaxSteps(exponents, exponentials, total, exponentials / total)


def softmax_jacobian(probabilities: FloatArray, temperature: float = 1.0) -> FloatArray:
    """Return ∂p_i/∂z_j = p_i (δ_ij − p_j) / T, shape (n, n), from softmax's own output, shape (n,).

    Each row and each column sums to 0: pushing one logit up takes from the others what it gives.
    """
    jacobian: FloatArray = np.diag(probabilities) - np.outer(probabilities, probabilities)
    return jacobian if temperature == 1.0 else jacobian / temperature


def entropy(probabilities: FloatArray) -> FloatArray:
    """Return H = −Σ p ln p in nats, shape (...,), of probabilities, shape (..., n).

    0 says that one class is certain; ln n that all are equally likely. A probability of 0 adds 0, its limit.
    """
    logarithms = np.log(np.where(probabilities > 0.0, probabilities, 1.0))
    result: FloatArray = -(probabilities * logarithms).sum(axis=-1)
    return np.maximum(result, 0.0)
