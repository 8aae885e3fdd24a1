"""A network without some of its neurons: what they are worth shows when they are gone."""

from __future__ import annotations

from collections.abc import Iterable

from nncore.explanations._checks import check_layer, check_unit
from nncore.network.network import Network


def ablated(network: Network, neurons: Iterable[tuple[int, int]]) -> Network:
    """Return the network with some hidden neurons switched off: whatever they give, nothing of it goes on.

    The rows of the next layer's weights that start at them are 0, which is the same as a = 0 for every input; their
    own weights and biases stay, so that their z can still be seen.

    Parameters
    ----------
    network : Network
    neurons : iterable of (int, int)
        Hidden layer, from 1, and neuron, from 0.

    Returns
    -------
    Network
        With the card, the outputs and the activations of the one given.

    Raises
    ------
    ShapeError
        If there is no such layer or neuron, or it is an output.
    """
    weights = [array.copy() for array in network.weights]
    for layer, unit in neurons:
        check_layer(network, layer, is_hidden=True)
        check_unit(unit, network.sizes[layer], "neurons in that layer")
        weights[layer][unit] = 0.0
    return network.replace(weights=tuple(weights))
