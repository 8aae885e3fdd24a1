"""All trainable numbers of a network as one flat vector, so that an optimiser is a line or two of arithmetic.

The order is W1, b1, α1 (if the first activation learns a parameter), W2, b2, … Matrices are views of the vector: making
a network from a vector copies nothing. Imported by whatever moves all parameters at once.

>>> network = Network(([[1, 2], [3, 4]],), ([5, 6],), ())
>>> to_vector(network).tolist()
[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]
>>> from_vector(network, [0, 0, 0, 0, 7, 8]).biases[0].tolist()
[7.0, 8.0]
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats, read_only
from nncore.errors import ShapeError
from nncore.functions.activations import Activation
from nncore.network.network import Network


@dataclass(frozen=True)
class Block:
    """Where one array lies in the vector.

    Attributes
    ----------
    layer : int
        Which layer it belongs to, from 1.
    kind : str
        W, b, or the name of the parameter that the layer's activation learns.
    start : int
        The index of its first number.
    shape : tuple of int
        () for a single number.
    """

    layer: int
    kind: str
    start: int
    shape: tuple[int, ...]

    @cached_property
    def stop(self) -> int:
        """The index behind its last number."""
        return self.start + math.prod(self.shape)

    @property
    def name(self) -> str:
        """How it is written: W1, b1, alpha1, …"""
        return f"{self.kind}{self.layer}"

    def of(self, vector: FloatArray) -> FloatArray:
        """Return this block's part of a vector, as a view in its own shape.

        Parameters
        ----------
        vector : array, shape (parameters,)

        Returns
        -------
        array, of the block's shape and the vector's dtype
        """
        return vector[self.start : self.stop].reshape(self.shape)


def blocks(network: Network) -> tuple[Block, ...]:
    """Return the blocks of a network's vector, in order.

    Parameters
    ----------
    network : Network

    Returns
    -------
    tuple of Block
    """
    return tuple([block for layer in layer_blocks(network) for block in layer if block is not None])


class LayerBlocks(NamedTuple):
    """Where the numbers of one layer lie in the vector.

    Attributes
    ----------
    weights, biases : Block
    learned : Block or None
        The parameter that the layer's activation learns, if there is one.
    """

    weights: Block
    biases: Block
    learned: Block | None


def layer_blocks(network: Network) -> tuple[LayerBlocks, ...]:
    """Return the blocks of a network's vector, layer by layer.

    Parameters
    ----------
    network : Network

    Returns
    -------
    tuple of LayerBlocks
    """
    return _layer_blocks(network.sizes, tuple([activation.learned for activation in network.activations]))


@cache
def _layer_blocks(sizes: tuple[int, ...], learned: tuple[str | None, ...]) -> tuple[LayerBlocks, ...]:
    """Return the blocks of networks of this shape; asked for at every step of training, so they are remembered."""
    result: list[LayerBlocks] = []
    start = 0
    for layer, (shape, name) in enumerate(itertools.zip_longest(itertools.pairwise(sizes), learned), 1):
        weights = Block(layer, "W", start, shape)
        biases = Block(layer, "b", weights.stop, shape[1:])
        parameter = Block(layer, name, biases.stop, ()) if name else None
        result.append(LayerBlocks(weights, biases, parameter))
        start = (parameter or biases).stop
    return tuple(result)


def to_vector(network: Network) -> FloatArray:
    """Return a copy of all trainable numbers of a network.

    Parameters
    ----------
    network : Network

    Returns
    -------
    array of the network's dtype, shape (parameters,)
    """
    parts: list[FloatArray] = []
    for number, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True)):
        parts += [weights.ravel(), biases]
        if number < len(network.activations) and (learned := network.activations[number].learned):
            parts.append(np.array([network.activations[number].settings[learned]], network.dtype))
    return np.concatenate(parts)


class Layers(NamedTuple):
    """What a forward pass needs of a network: views of one vector.

    Attributes
    ----------
    weights : tuple of array, shape (fan_in, fan_out) each
    biases : tuple of array, shape (fan_out,) each
    activations : tuple of Activation
        One for each hidden layer.
    """

    weights: tuple[FloatArray, ...]
    biases: tuple[FloatArray, ...]
    activations: tuple[Activation, ...]


def layers_of(network: Network, vector: FloatArray) -> Layers:
    """Return the layers of a network with the numbers of a vector: what a step of training computes with.

    Parameters
    ----------
    network : Network
    vector : array of float32 or float64, shape (parameters,)
        In the order of `blocks`; the layers share it.

    Returns
    -------
    Layers
        In the vector's dtype.

    Raises
    ------
    ShapeError
        If the network has more or fewer numbers.
    """
    layout = layer_blocks(network)
    count = layout[-1].biases.stop
    if vector.shape != (count,):
        raise ShapeError(f"This network has {count} numbers, so its vector cannot be {vector.shape}.")
    weights, biases = _weights_and_biases(layout, vector)
    pairs = zip(network.activations, layout, strict=False)
    activations = tuple([_with_learned(activation, layer.learned, vector) for activation, layer in pairs])
    return Layers(weights, biases, activations)


def derivatives_of(network: Network, gradient: FloatArray) -> tuple[tuple[FloatArray, ...], tuple[FloatArray, ...]]:
    """Return a gradient layer by layer, without the derivatives by what activations learn.

    Parameters
    ----------
    network : Network
    gradient : array of float32 or float64, shape (parameters,)
        In the order of `blocks`; the parts share it.

    Returns
    -------
    weights : tuple of array, shape (fan_in, fan_out) each
    biases : tuple of array, shape (fan_out,) each
    """
    return _weights_and_biases(layer_blocks(network), gradient)


def from_vector(network: Network, vector: npt.ArrayLike) -> Network:
    """Return a network with the numbers of a vector, which it shares, read-only: do not change the vector after it.

    Parameters
    ----------
    network : Network
    vector : array_like, shape (parameters,)
        In the order of `blocks`.

    Returns
    -------
    Network
        In the vector's dtype.

    Raises
    ------
    ShapeError
        If the network has more or fewer numbers.
    """
    return network.replace(**layers_of(network, read_only(as_floats(vector)))._asdict())


def _weights_and_biases(
    layout: tuple[LayerBlocks, ...], vector: FloatArray
) -> tuple[tuple[FloatArray, ...], tuple[FloatArray, ...]]:
    return tuple([layer.weights.of(vector) for layer in layout]), tuple([layer.biases.of(vector) for layer in layout])


def _with_learned(activation: Activation, block: Block | None, vector: FloatArray) -> Activation:
    if block is None or activation.learned is None:
        return activation
    return activation.with_settings(**{activation.learned: float(block.of(vector))})
