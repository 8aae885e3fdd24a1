"""One step of learning from one input: the gradient of its loss, weight by weight, and the network after the step."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, ShortRepr, as_floats, read_only
from nncore.errors import NNCoreError, ShapeError
from nncore.explanations._checks import check_unit
from nncore.learning.gradients import backpropagate
from nncore.network.network import Network
from nncore.network.parameter_vector import derivatives_of, from_vector, to_vector


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class LossGradient(ShortRepr):
    """How the loss of one input moves with every number of the network; read-only.

    Attributes
    ----------
    loss : float
        −ln p of the true class, in nats.
    weights : tuple of array of the network's dtype, shape (fan_in, fan_out) each
        ∂L/∂W of each layer.
    biases : tuple of array of the network's dtype, shape (fan_out,) each
        ∂L/∂b of each layer, which is its δ.
    vector : array of the network's dtype, shape (parameters,)
        All of it in the order of `nncore.network.parameter_vector`.
    """

    loss: float
    weights: tuple[FloatArray, ...]
    biases: tuple[FloatArray, ...]
    vector: FloatArray


def loss_gradient(network: Network, inputs: npt.ArrayLike, label: int) -> LossGradient:
    """Return the cross-entropy of one input and its gradient, by back-propagation.

    Parameters
    ----------
    network : Network
    inputs : array_like, shape (n_in,)
    label : int
        What it truly is, from 0.

    Returns
    -------
    LossGradient

    Raises
    ------
    ShapeError
        If it is not one input of the network's, or there is no such output.
    """
    check_unit(label, network.sizes[-1], "outputs")
    x = as_floats(inputs)
    if x.ndim != 1:
        raise ShapeError(f"This takes one input at a time, shape (n,), not inputs of shape {x.shape}.")
    target = np.eye(network.sizes[-1], dtype=network.dtype)[label]
    loss, vector = backpropagate(network, x[None], target[None])
    vector = read_only(vector)
    return LossGradient(loss, *derivatives_of(network, vector), vector)


def stepped(network: Network, gradient: LossGradient, learning_rate: float) -> Network:
    """Return the network after one step of gradient descent: every number less η times its derivative.

    Parameters
    ----------
    network : Network
    gradient : LossGradient
        Of this network, or of one of the same shape.
    learning_rate : float
        η, at least 0.

    Returns
    -------
    Network
        With the card of the one given.

    Raises
    ------
    NNCoreError
        If the learning rate is below 0 or no number.
    ShapeError
        If the gradient is of a network of another shape.
    """
    if not 0.0 <= learning_rate < np.inf:
        raise NNCoreError(f"A learning rate is a number of 0 or more, not {learning_rate}.")
    vector = to_vector(network)
    if vector.shape != gradient.vector.shape:
        raise ShapeError(f"A network of {len(vector)} numbers cannot take a step of {len(gradient.vector)}.")
    return from_vector(network, vector - learning_rate * gradient.vector)
