"""Links: what each neuron hands to each of the next layer for one input, a · w, and the strongest of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.arrays import FloatArray, IntArray, ShortRepr, read_only
from nncore.errors import ShapeError
from nncore.explanations._checks import check_layer, check_single
from nncore.explanations.learning_step import LossGradient
from nncore.network.network import ForwardTrace, Network


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Links(ShortRepr):
    """The strongest links into one layer, the strongest first; read-only.

    Attributes
    ----------
    sources, targets : array of int64, shape (k,)
        From which neuron of the layer before to which of this one.
    strengths : array of the network's dtype, shape (k,)
        a · w: above 0 excites the target, below 0 silences it.
    share : float
        Which part of all |a · w| into this layer they carry, 0 … 1; 1 where there is none at all.
    """

    sources: IntArray
    targets: IntArray
    strengths: FloatArray
    share: float


def strongest_links(network: Network, trace: ForwardTrace, layer: int, k: int) -> Links:
    """Return the k strongest links a_i · W_ij into a layer, and which share of all |a · w| they carry.

    All links into a neuron, and its bias, sum to its z. Neurons that give 0 have no links; they are left out before
    anything is multiplied, which on a digit spares four fifths of the first layer.

    Parameters
    ----------
    network : Network
    trace : ForwardTrace
        Of one input.
    layer : int
        1 for the first hidden layer; one more than there are hidden layers means the outputs.
    k : int
        How many, at least 0; where there are fewer that are not 0, all of those.

    Returns
    -------
    Links

    Raises
    ------
    ShapeError
        If the trace is of several inputs, or there is no such layer.
    """
    check_single(trace)
    check_layer(network, layer)
    if k < 0:
        raise ShapeError(f"There are 0 links or more to choose, not {k}.")
    before, weights = trace.layer_inputs[layer - 1], network.weights[layer - 1]
    rows = np.flatnonzero(before)
    return _strongest(before[rows, None] * weights[rows], rows, k)


def strongest_gradients(gradient: LossGradient, layer: int, k: int) -> Links:
    """Return the k weights into a layer with which the loss moves most, and which share of all |∂L/∂w| they have.

    Parameters
    ----------
    gradient : LossGradient
    layer : int
        1 for the first hidden layer; one more than there are hidden layers means the outputs.
    k : int
        How many, at least 0; where there are fewer that are not 0, all of those.

    Returns
    -------
    Links
        Its strengths are ∂L/∂w.

    Raises
    ------
    ShapeError
        If there is no such layer.
    """
    if not 1 <= layer <= len(gradient.weights):
        raise ShapeError(f"The network has layers 1 to {len(gradient.weights)}, but no layer {layer}.")
    if k < 0:
        raise ShapeError(f"There are 0 links or more to choose, not {k}.")
    derivatives = gradient.weights[layer - 1]
    rows = np.flatnonzero(derivatives.any(axis=1))
    return _strongest(derivatives[rows], rows, k)


def _strongest(links: FloatArray, rows: IntArray, k: int) -> Links:
    """Return the k strongest of links, shape (n, fan_out), that come from these units of the layer before."""
    strengths = links.ravel()
    sizes = np.abs(strengths)
    chosen = _largest(sizes, k)
    total = float(sizes.sum(dtype=np.float64))
    share = float(sizes[chosen].sum(dtype=np.float64)) / total if total else 1.0
    sources, targets = np.divmod(chosen, links.shape[1])
    return Links(read_only(rows[sources]), read_only(targets), read_only(strengths[chosen]), share)


def _largest(sizes: FloatArray, k: int) -> IntArray:
    """Return where the k largest sizes stand, the largest first; a size of 0 is none."""
    if k < len(sizes):
        near: IntArray = np.argpartition(sizes, len(sizes) - k)[len(sizes) - k :] if k else np.empty(0, np.int64)
    else:
        near = np.arange(len(sizes))
    ordered: IntArray = near[np.argsort(-sizes[near], kind="stable")]
    return ordered[sizes[ordered] > 0.0]
