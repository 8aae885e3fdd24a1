"""Activation maximisation: the picture that a network likes best for each of its answers."""

from __future__ import annotations

import numpy as np

from nncore.arrays import FloatArray, read_only
from nncore.errors import NNCoreError
from nncore.explanations._layers import LaterLayers, in_float64
from nncore.in_steps import InSteps
from nncore.network.network import Network

_STEPS, _FIRST_STEP, _BISECTIONS = 150, 1.0, 40


def maximising_pictures(network: Network, ink: float, *, n_steps: int = _STEPS) -> InSteps[FloatArray]:
    """Find, for each output, an input in [0, 1] with no more than so much ink that makes its logit as large as can be.

    Activation maximisation (Erhan et al. 2009) by gradient ascent: a step of falling length along the gradient, then
    back to the nearest input with 0 ≤ x ≤ 1 and Σ x ≤ ink. It starts with the ink spread evenly.

    Parameters
    ----------
    network : Network
    ink : float
        The most that the pixels may sum to, above 0; the mean digit of MNIST has about 100.
    n_steps : int
        At least 1.

    Returns
    -------
    array of float64, shape (n_out, n_in), read-only

    Yields
    ------
    float
        The share that is done, 0 … 1.

    Raises
    ------
    NNCoreError
        If there is no ink or no step.
    """
    if not ink > 0.0 or n_steps < 1:
        raise NNCoreError(f"A picture needs some ink and at least 1 step, not {ink} and {n_steps}.")
    wide = in_float64(network)
    n_in, n_out = network.sizes[0], network.sizes[-1]
    pictures: FloatArray = np.full((n_out, n_in), min(ink / n_in, 1.0))
    for step in range(n_steps):
        later = LaterLayers.of(wide, pictures @ wide.weights[0] + wide.biases[0], with_derivatives=True)
        gradients = later.delta(wide, np.eye(n_out)) @ wide.weights[0].T
        lengths = np.maximum(np.linalg.norm(gradients, axis=1, keepdims=True), 1e-12)
        pictures = _with_ink(pictures + _FIRST_STEP * (1.0 - step / n_steps) * gradients / lengths, ink)
        yield (step + 1) / n_steps
    return read_only(pictures)


def _with_ink(pictures: FloatArray, ink: float) -> FloatArray:
    """Return the nearest pictures in [0, 1] with at most so much ink each: clip(x − τ), with τ = 0 if there is room."""
    low, high = np.zeros((len(pictures), 1)), np.maximum(pictures.max(axis=1, keepdims=True), 0.0)
    if (np.clip(pictures, 0.0, 1.0).sum(axis=1) <= ink).all():
        return np.clip(pictures, 0.0, 1.0)
    for _ in range(_BISECTIONS):
        middle = 0.5 * (low + high)
        is_full = np.clip(pictures - middle, 0.0, 1.0).sum(axis=1, keepdims=True) > ink
        low, high = np.where(is_full, middle, low), np.where(is_full, high, middle)
    is_fine = np.clip(pictures, 0.0, 1.0).sum(axis=1, keepdims=True) <= ink
    clipped: FloatArray = np.clip(pictures - np.where(is_fine, 0.0, high), 0.0, 1.0)
    return clipped
