"""Why the network says what it says: saliency, gradient × input, and what a neuron looks for.

All of it is exact arithmetic on the weights and one `ForwardTrace`; nothing is sampled or fitted.
"""

from __future__ import annotations

from nncore.arrays import FloatArray
from nncore.errors import NNCoreError
from nncore.explanations._checks import check_layer, check_single, check_unit
from nncore.explanations._layers import direction
from nncore.network.network import ForwardTrace, Network


def saliency(network: Network, trace: ForwardTrace, label: int, *, against: int | None = None) -> FloatArray:
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
    against : int, optional
        Another output, whose logit is taken off: then it is their difference that is explained.

    Returns
    -------
    array of the network's dtype, shape (n_in,)

    Raises
    ------
    ShapeError
        If the trace is of several inputs, or there is no such output.
    """
    check_single(trace)
    delta = direction(network, label, against) @ network.weights[-1].T
    for weights, layer in zip(reversed(network.weights[:-1]), reversed(trace.hidden), strict=True):
        delta = (delta * layer.activation.derivative(layer.z, layer.a)) @ weights.T
    return delta


def input_contributions(network: Network, trace: ForwardTrace, label: int, *, against: int | None = None) -> FloatArray:
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
    against : int, optional
        Another output, whose logit is taken off: then it is their difference that is explained.

    Returns
    -------
    array of the network's dtype, shape (n_in,)

    Raises
    ------
    ShapeError
        If the trace is of several inputs, or there is no such output.
    """
    return saliency(network, trace, label, against=against) * trace.inputs


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
    check_layer(network, layer)
    check_unit(unit, network.sizes[layer], "neurons in that layer")
    picture: FloatArray = network.weights[layer - 1][:, unit]
    for weights in reversed(network.weights[: layer - 1]):
        picture = weights @ picture
    return picture.copy()


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
