"""Why the network says what it says: contributions, saliency, what a neuron looks for, and which neurons are asleep.

All of it is exact arithmetic on the weights and one `ForwardTrace`; nothing is sampled or fitted.
"""

from __future__ import annotations

from enum import IntEnum

import numpy as np

from nncore.arrays import BoolArray, FloatArray, IntArray
from nncore.errors import NNCoreError, ShapeError
from nncore.functions.activations import Activation
from nncore.network.network import ForwardTrace, LayerTrace, Network

SATURATED_BELOW = 0.02
"""Derivative under which a neuron on a flat end of its activation hardly learns: a fiftieth of ReLU's."""

_FAR_OUT = 1e4  # where every activation of the table is flat or straight
_FURTHER = 1.5  # beyond the turning point of Swish, GELU and their kin the derivative is back before this factor


class NeuronState(IntEnum):
    """How one neuron stands on its activation curve."""

    ACTIVE = 0
    INACTIVE = 1
    SATURATED = 2


def contributions(network: Network, trace: ForwardTrace, unit: int) -> FloatArray:
    """Return what each neuron of the last hidden layer adds to the logit of one output: a_j · W_jk.

    Together with the bias they are the logit: ``contributions(...).sum() + network.biases[-1][unit]``.

    Parameters
    ----------
    network : Network
    trace : ForwardTrace
        Of one input.
    unit : int
        k, the output, from 0.

    Returns
    -------
    array of the network's dtype, shape (n,)
        Above 0 speaks for the output, below 0 against it. Without hidden layers n is the number of inputs.

    Raises
    ------
    ShapeError
        If the trace is of several inputs, or there is no such output.
    """
    _check_single(trace)
    _check_unit(unit, network.sizes[-1], "outputs")
    last = trace.hidden[-1].a if trace.hidden else trace.inputs
    spoken: FloatArray = last * network.weights[-1][:, unit]
    return spoken


def saliency(network: Network, trace: ForwardTrace, label: int) -> FloatArray:
    """Return ∂logit/∂inputs: how the logit of one output would move if a pixel got a little more ink.

    Back-propagation with the trace's own derivatives: δ of a layer is (W δ of the next) · f′(z), and W1 δ at the end
    (Simonyan, Vedaldi and Zisserman 2013).

    Parameters
    ----------
    network : Network
    trace : ForwardTrace
        Of one input.
    label : int
        The output, from 0.

    Returns
    -------
    array of the network's dtype, shape (n_in,)

    Raises
    ------
    ShapeError
        If the trace is of several inputs, or there is no such output.
    """
    _check_single(trace)
    _check_unit(label, network.sizes[-1], "outputs")
    delta: FloatArray = network.weights[-1][:, label]
    for weights, layer in zip(reversed(network.weights[:-1]), reversed(trace.hidden), strict=True):
        delta = weights @ (delta * layer.activation.derivative(layer.z, layer.a))
    return delta.copy()


def input_contributions(network: Network, trace: ForwardTrace, label: int) -> FloatArray:
    """Return saliency times input: what each pixel's ink speaks for (> 0) or against (< 0) one output.

    In a network of ReLU neurons without biases these sum to the logit exactly; else they are its linear part here
    (Shrikumar et al. 2016).

    Parameters
    ----------
    network : Network
    trace : ForwardTrace
        Of one input.
    label : int
        The output, from 0.

    Returns
    -------
    array of the network's dtype, shape (n_in,)

    Raises
    ------
    ShapeError
        If the trace is of several inputs, or there is no such output.
    """
    return saliency(network, trace, label) * trace.inputs


def weight_picture(network: Network, layer: int, unit: int) -> FloatArray:
    """Return what a hidden neuron looks for: the weight with which each pixel reaches it.

    For the first layer these are its very weights. For a deeper one it is the linear look-back W1 W2 … up to the
    neuron, as if every activation between were the identity: a hint at what it likes, not the whole truth.

    Parameters
    ----------
    network : Network
    layer : int
        1 for the first hidden layer; one more than there are hidden layers means the outputs.
    unit : int
        Which neuron, from 0.

    Returns
    -------
    array of the network's dtype, shape (n_in,)

    Raises
    ------
    ShapeError
        If there is no such layer or neuron.
    """
    if not 1 <= layer <= len(network.weights):
        raise ShapeError(f"The network has layers 1 to {len(network.weights)}, but no layer {layer}.")
    _check_unit(unit, network.sizes[layer], "neurons in that layer")
    picture: FloatArray = network.weights[layer - 1][:, unit]
    for weights in reversed(network.weights[: layer - 1]):
        picture = weights @ picture
    return picture.copy()


def neuron_states(layer: LayerTrace, saturated_below: float = SATURATED_BELOW) -> IntArray:
    """Return the `NeuronState` of each neuron of a hidden layer.

    - INACTIVE, "dead for this drawing": it gives exactly 0 and its derivative is exactly 0, as ReLU on the left and
      the step.
    - SATURATED: it is on a flat end of its curve, |f′(z)| is under the bound and stays so further out, but it is not
      inactive. So is ReLU's smooth kin (GELU, Swish) far on the left, until its tail rounds to 0 and it is inactive.
    - ACTIVE: all others. A turning point (GELU at z = −0.75) has derivative 0 but is no end of the curve, and a
      straight line is never flat, however gently it falls: leaky ReLU is active at any z, unless α = 0.

    Parameters
    ----------
    layer : LayerTrace
    saturated_below : float
        The bound for |f′|, above 0.

    Returns
    -------
    array of int64, shape of ``layer.z``

    Raises
    ------
    NNCoreError
        If the bound is not above 0.
    """
    if not saturated_below > 0.0:
        raise NNCoreError(f"The bound of saturation must be above 0, not {saturated_below}.")
    z, activation = layer.z, layer.activation
    derivative = np.abs(activation.derivative(z, layer.a))
    is_inactive = (derivative == 0.0) & (layer.a == 0.0)
    is_saturated = (derivative < saturated_below) & _is_at_flat_end(activation, z, saturated_below)
    return np.where(
        is_inactive, NeuronState.INACTIVE, np.where(is_saturated, NeuronState.SATURATED, NeuronState.ACTIVE)
    )


def _is_at_flat_end(activation: Activation, z: FloatArray, bound: float) -> BoolArray:
    """Return where the derivative is small further out too, and 0 in the end."""
    ends = np.abs(activation.derivative(np.copysign(_FAR_OUT, z).astype(np.float64)))
    return (np.abs(activation.derivative(_FURTHER * z)) < bound) & (ends < 1e-6)


def collapse(network: Network) -> tuple[FloatArray, FloatArray]:
    """Return the one linear map that a network of identity activations is.

    The logits of any inputs are then ``inputs @ W + b``. This is why a network needs activations that bend.

    Parameters
    ----------
    network : Network

    Returns
    -------
    weights : array of the network's dtype, shape (n_in, n_out)
    biases : array of the network's dtype, shape (n_out,)

    Raises
    ------
    NNCoreError
        If an activation is not the identity: such a network is no linear map.
    """
    for activation in network.activations:
        if activation.key != "identity":
            raise NNCoreError(f"{activation.name} bends, so the network is no linear map; run it with Identity first.")
    weights, biases = network.weights[0], network.biases[0]
    for matrix, vector in zip(network.weights[1:], network.biases[1:], strict=True):
        weights, biases = weights @ matrix, biases @ matrix + vector
    return weights.copy(), biases.copy()


def _check_single(trace: ForwardTrace) -> None:
    if trace.inputs.ndim != 1:
        raise ShapeError(f"This explains one input at a time, shape (n,), not inputs of shape {trace.inputs.shape}.")


def _check_unit(unit: int, count: int, what: str) -> None:
    if not 0 <= unit < count:
        raise ShapeError(f"There are {count} {what}, numbered from 0, but no number {unit}.")
