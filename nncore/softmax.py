"""Softmax: logits to probabilities, with its logarithm and its Jacobian."""

import numpy as np

from nncore.arrays import FloatArray


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


def softmax_jacobian(probabilities: FloatArray) -> FloatArray:
    """Return ∂p_i/∂z_j = p_i (δ_ij − p_j), shape (n, n), from softmax's own output, shape (n,).

    Each row and each column sums to 0: pushing one logit up takes from the others what it gives.
    """
    return np.diag(probabilities) - np.outer(probabilities, probabilities)
