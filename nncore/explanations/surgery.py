"""A network changed by hand, to see what that costs: neurons off, weights and biases moved, noise, pruning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from nncore.arrays import FloatArray
from nncore.errors import NNCoreError
from nncore.explanations._checks import check_layer, check_unit
from nncore.explanations.ablation import ablated
from nncore.network.network import Network


def with_shifted_biases(network: Network, shifts: Mapping[tuple[int, int], float]) -> Network:
    """Return the network with something added to some biases.

    Parameters
    ----------
    network : Network
    shifts : mapping of (int, int) to float
        What is added, by layer (from 1; one more than the hidden ones means the outputs) and unit.

    Returns
    -------
    Network

    Raises
    ------
    ShapeError
        If there is no such layer or unit.
    """
    biases = [array.copy() for array in network.biases]
    for (layer, unit), shift in shifts.items():
        check_layer(network, layer)
        check_unit(unit, network.sizes[layer], "neurons in that layer")
        biases[layer - 1][unit] += shift
    return network.replace(biases=tuple(biases))


def with_shifted_weights(network: Network, shifts: Mapping[tuple[int, int, int], float]) -> Network:
    """Return the network with something added to some weights.

    Parameters
    ----------
    network : Network
    shifts : mapping of (int, int, int) to float
        What is added, by layer (from 1; one more than the hidden ones means the outputs), unit of the
        layer before, and unit.

    Returns
    -------
    Network

    Raises
    ------
    ShapeError
        If there is no such layer or unit.
    """
    weights = list(network.weights)
    for layer in {layer for layer, _, _ in shifts}:
        check_layer(network, layer)
        weights[layer - 1] = weights[layer - 1].copy()
    for (layer, source, unit), shift in shifts.items():
        check_unit(source, network.sizes[layer - 1], "units in the layer before")
        check_unit(unit, network.sizes[layer], "neurons in that layer")
        weights[layer - 1][source, unit] += shift
    return network.replace(weights=tuple(weights))


def with_noise(network: Network, layer: int, share: float, *, seed: int = 0) -> Network:
    """Return the network with normal noise on the weights into one layer.

    The same seed gives the same noise, whatever its strength: more of it only stretches it.

    Parameters
    ----------
    network : Network
    layer : int
        1 for the first hidden layer; one more than there are hidden layers means the outputs.
    share : float
        Its standard deviation as a share of that of the weights themselves, at least 0.
    seed : int

    Returns
    -------
    Network

    Raises
    ------
    ShapeError
        If there is no such layer.
    NNCoreError
        If the share is below 0 or no number.
    """
    check_layer(network, layer)
    if not 0.0 <= share < np.inf:
        raise NNCoreError(f"Noise has a strength of 0 or more, not {share}.")
    weights = list(network.weights)
    clean = weights[layer - 1]
    noise = np.random.default_rng(seed).standard_normal(clean.shape, np.float32)
    weights[layer - 1] = (clean + share * float(clean.std()) * noise).astype(network.dtype)
    return network.replace(weights=tuple(weights))


def pruned(network: Network, share: float) -> Network:
    """Return the network without its weakest weights: those smallest in size, of all layers together, are 0.

    Magnitude pruning (Han et al. 2015), without learning anew.

    Parameters
    ----------
    network : Network
    share : float
        Which part of all weights goes, 0 … 1; the biases stay.

    Returns
    -------
    Network

    Raises
    ------
    NNCoreError
        If the share is not from 0 to 1.
    """
    if not 0.0 <= share <= 1.0:
        raise NNCoreError(f"A share of the weights is from 0 to 1, not {share}.")
    sizes = np.abs(np.concatenate([array.ravel() for array in network.weights]))
    n = int(share * len(sizes))
    kept: FloatArray = np.ones(len(sizes), network.dtype)
    if n:
        kept[np.argpartition(sizes, n - 1)[:n]] = 0.0
    ends = np.cumsum([array.size for array in network.weights])[:-1]
    masks = np.split(kept, ends)
    return network.replace(
        weights=tuple(array * mask.reshape(array.shape) for array, mask in zip(network.weights, masks, strict=True))
    )


@dataclass(frozen=True)
class Surgery:
    """What is changed of a network, each kind apart, so that each can be changed anew or taken back.

    Attributes
    ----------
    off : frozenset of (int, int)
        Hidden neurons that are switched off, by layer (from 1) and unit (from 0).
    bias_shifts : mapping of (int, int) to float
        What is added to biases, by layer and unit.
    weight_shifts : mapping of (int, int, int) to float
        What is added to weights, by layer, unit of the layer before, and unit.
    noise : mapping of int to float
        The noise on the weights into a layer, as a share of their standard deviation.
    pruned : float
        Which part of all weights is 0, the weakest.
    """

    off: frozenset[tuple[int, int]] = frozenset()
    bias_shifts: Mapping[tuple[int, int], float] = field(default_factory=dict)
    weight_shifts: Mapping[tuple[int, int, int], float] = field(default_factory=dict)
    noise: Mapping[int, float] = field(default_factory=dict)
    pruned: float = 0.0

    def on(self, network: Network) -> Network:
        """Return a network with all of it done: biases, weights, noise, pruning, then the neurons.

        Parameters
        ----------
        network : Network

        Returns
        -------
        Network

        Raises
        ------
        NNCoreError
            If something does not fit the network.
        """
        changed = with_shifted_biases(network, self.bias_shifts) if self.bias_shifts else network
        changed = with_shifted_weights(changed, self.weight_shifts) if self.weight_shifts else changed
        for layer, share in self.noise.items():
            changed = with_noise(changed, layer, share, seed=layer)
        changed = pruned(changed, self.pruned) if self.pruned else changed
        return ablated(changed, self.off) if self.off else changed
