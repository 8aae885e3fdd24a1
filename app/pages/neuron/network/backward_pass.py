"""Back-propagation through a small network for one example, and the same derivatives by central differences."""

from dataclasses import dataclass

import numpy as np

from nncore.arrays import FloatArray
from nncore.functions.losses import LOSSES, Loss
from nncore.learning.gradients import backpropagate, loss_and_delta
from nncore.network.network import ForwardTrace, Network
from nncore.network.parameter_vector import derivatives_of, layer_blocks, to_vector

H = 1e-5
"""How far each number is moved, up and down."""


@dataclass(frozen=True, eq=False)
class Derivatives:
    """Derivatives of one loss, layer by layer.

    Attributes
    ----------
    deltas : tuple of array, shape (fan_out,) each
        δ = ∂L/∂z, which is ∂L/∂b too: moving b moves z as much.
    weights : tuple of array, shape (fan_in, fan_out) each
        ∂L/∂W.
    """

    deltas: tuple[FloatArray, ...]
    weights: tuple[FloatArray, ...]


@dataclass(frozen=True, eq=False)
class BackwardPass:
    """What the network made of one example, how wrong that is, and how the loss moves with every number.

    Attributes
    ----------
    network : Network
    trace : ForwardTrace
        Of one input.
    targets : array, shape (n_out,)
        1 for the true answer, else 0.
    loss : float
        Cross-entropy after a softmax, else the mean squared error.
    exact, numerical : Derivatives
        By back-propagation and by central differences.
    """

    network: Network
    trace: ForwardTrace
    targets: FloatArray
    loss: float
    exact: Derivatives
    numerical: Derivatives


def backward_pass(network: Network, trace: ForwardTrace, label: int) -> BackwardPass:
    """Return the derivatives of the loss if `label`, from 0, is the true answer."""
    targets = np.eye(network.sizes[-1])[label]
    loss = loss_of(network)
    value, gradient = backpropagate(network, trace.inputs[None], targets[None], loss)
    numerical = _central_differences(network, trace.inputs, targets)
    return BackwardPass(
        network, trace, targets, value, _by_layer(network, gradient), _by_layer(network, numerical)
    )  # fmt: skip


def _central_differences(network: Network, inputs: FloatArray, targets: FloatArray) -> FloatArray:
    """Return (L(w + h) − L(w − h)) / 2h for every number, shape (parameters,): as many networks at once, by forward."""
    here = to_vector(network)
    moved = np.concatenate([here + H * np.eye(len(here)), here - H * np.eye(len(here))])
    a = np.tile(inputs, (len(moved), 1))
    for layer, (weights, biases, _) in enumerate(layer_blocks(network)):
        many = moved[:, weights.start : weights.stop].reshape(-1, *weights.shape)
        z = np.einsum("ni,nio->no", a, many) + moved[:, biases.start : biases.stop]
        a = network.activations[layer](z) if layer < len(network.activations) else z
    losses, _ = loss_and_delta(loss_of(network), network.output, a, np.tile(targets, (len(a), 1)))
    above, below = np.split(losses, 2)
    derivatives: FloatArray = (above - below) / (2.0 * H)
    return derivatives


def loss_of(network: Network) -> Loss:
    """Return the loss that goes with the network's output."""
    return LOSSES["cross_entropy" if network.output == "softmax" else "mse"]


def _by_layer(network: Network, vector: FloatArray) -> Derivatives:
    weights, biases = derivatives_of(network, vector)
    return Derivatives(biases, weights)
