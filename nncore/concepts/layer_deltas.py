"""δ = ∂loss/∂z of every neuron for many examples at once: where learning still arrives. Imported by the app."""

from __future__ import annotations

import numpy.typing as npt

from nncore.arrays import FloatArray, read_only
from nncore.functions.losses import LOSSES, Loss
from nncore.learning.gradients import batch_of, loss_and_delta
from nncore.network.network import Network


def layer_deltas(
    network: Network, inputs: npt.ArrayLike, targets: npt.ArrayLike, loss: Loss = LOSSES["cross_entropy"]
) -> tuple[FloatArray, ...]:
    """Return δ of each layer for each example, of that example's own loss.

    δ of the outputs is ∂loss/∂logits; δ of the layer before is (δ Wᵀ) · f′(z) (Rumelhart, Hinton and Williams 1986).

    Parameters
    ----------
    network : Network
    inputs : array_like, shape (N, n_in)
    targets : array_like, shape (N, n_out)
    loss : Loss

    Returns
    -------
    tuple of array of the network's dtype, shape (N, units) each
        First hidden layer to the outputs; read-only.

    Raises
    ------
    ShapeError
        If there is not one target for each input, or they do not fit the network.

    Examples
    --------
    >>> from nncore.functions.activations import ACTIVATIONS
    >>> network = Network(([[1.0]], [[2.0]]), ([0.0], [0.0]), (ACTIVATIONS["identity"],), output="identity")
    >>> [delta.tolist() for delta in layer_deltas(network, [[1.0]], [[1.0]], LOSSES["mse"])]
    [[[4.0]], [[2.0]]]
    """
    x, t = batch_of(network, inputs, targets)
    trace = network.forward(x)
    _, delta = loss_and_delta(loss, network.output, trace.logits, t)
    deltas = [delta]
    for layer, weights in zip(reversed(trace.hidden), reversed(network.weights), strict=False):
        delta = (delta @ weights.T) * layer.activation.derivative(layer.z, layer.a)
        deltas.append(delta)
    return tuple(read_only(each) for each in reversed(deltas))
