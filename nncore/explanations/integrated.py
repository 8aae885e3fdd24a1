"""Integrated gradients: what each pixel adds on the way from a baseline to the input, and the sum is exact."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import ShapeError
from nncore.explanations._layers import LaterLayers, direction, in_float64
from nncore.network.network import Network

_STEPS = 256


def integrated_gradients(
    network: Network,
    inputs: npt.ArrayLike,
    label: int,
    *,
    against: int | None = None,
    baseline: npt.ArrayLike | None = None,
    n_steps: int = _STEPS,
) -> FloatArray:
    """Return (x − x′) · the mean of ∂logit/∂x over the straight way from a baseline x′ to x.

    Completeness: the sum is logit(x) − logit(x′), but for the error of the mean, which is taken at the middle of
    `n_steps` equal parts of the way, in float64 (Sundararajan, Taly and Yan 2017). On a straight way the z of the first
    layer goes straight too, so that its matrix is multiplied twice and no more.

    Parameters
    ----------
    network : Network
    inputs : array_like, shape (n_in,)
        x.
    label : int
        The output, from 0.
    against : int, optional
        Another output, whose logit is taken off: then it is their difference that is explained.
    baseline : array_like, shape (n_in,), optional
        x′; nothing but 0, an empty sheet, if it is not given.
    n_steps : int
        Parts of the way, at least 1.

    Returns
    -------
    array of float64, shape (n_in,)
        Above 0 speaks for the output, below 0 against it.

    Raises
    ------
    ShapeError
        If the input or the baseline has another shape, there is no such output, both are the same, or no step.

    Examples
    --------
    >>> from nncore import activation
    >>> network = Network(([[1.0, -1.0], [2.0, 1.0]], np.eye(2)), ([0.0, 0.5], [0.0, 0.0]), (activation("relu"),))
    >>> attributed = integrated_gradients(network, [1.0, 0.5], 0)
    >>> attributed.tolist(), network.forward([1.0, 0.5]).logits[0].item()
    ([1.0, 1.0], 2.0)
    """
    chosen = direction(network, label, against)
    if n_steps < 1:
        raise ShapeError(f"The way from the baseline needs at least 1 step, not {n_steps}.")
    x = as_floats(inputs).astype(np.float64)
    start = np.zeros_like(x) if baseline is None else as_floats(baseline).astype(np.float64)
    if x.shape != (network.sizes[0],) or start.shape != x.shape:
        raise ShapeError(f"Input and baseline have the shape ({network.sizes[0]},), not {x.shape} and {start.shape}.")
    wide = in_float64(network)
    along = (np.arange(n_steps)[:, None] + 0.5) / n_steps
    first = wide.weights[0]
    z = start @ first + wide.biases[0] + along * ((x - start) @ first)
    delta = LaterLayers.of(wide, z, with_derivatives=True).delta(wide, chosen.astype(np.float64))
    attributed: FloatArray = (x - start) * (first @ (delta if delta.ndim == 1 else delta.mean(axis=0)))
    return attributed
