"""All trainable numbers of a network as one flat vector, so that an optimiser is a line or two of arithmetic.

The order is W1, b1, α1 (if the first activation learns a parameter), W2, b2, … Matrices are views of the vector: making
a network from a vector copies nothing. Imported by `nncore.learning` and `nncore.concepts.one_weight`.
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
    name : str
        W1, b1, alpha1, …
    start : int
        The index of its first number.
    shape : tuple of int
        () for a single number.
    """

    name: str
    start: int
    shape: tuple[int, ...]

    @cached_property
    def stop(self) -> int:
        """The index behind its last number."""
        return self.start + math.prod(self.shape)

    @cached_property
    def layer(self) -> int:
        """Which layer it belongs to, from 0."""
        return int("".join(filter(str.isdigit, self.name))) - 1

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
    return _blocks(network.sizes, tuple(activation.learned for activation in network.activations))


@cache
def _blocks(sizes: tuple[int, ...], learned: tuple[str | None, ...]) -> tuple[Block, ...]:
    """Return the blocks of networks of this shape; asked for at every step of training, so they are remembered."""
    shapes: list[tuple[str, tuple[int, ...]]] = []
    for number, shape in enumerate(itertools.pairwise(sizes), 1):
        shapes += [(f"W{number}", shape), (f"b{number}", shape[1:])]
        if number <= len(learned) and (name := learned[number - 1]):
            shapes.append((f"{name}{number}", ()))
    result: list[Block] = []
    for name, block_shape in shapes:
        result.append(Block(name, result[-1].stop if result else 0, block_shape))
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
    layout = blocks(network)
    if vector.shape != (layout[-1].stop,):
        raise ShapeError(f"This network has {layout[-1].stop} numbers, so its vector cannot be {vector.shape}.")
    arrays = {block.name: block.of(vector) for block in layout}
    weights, biases = _weights_and_biases(arrays, len(network.weights))
    return Layers(
        weights,
        biases,
        activations=tuple(
            [_with_learned(activation, arrays, number) for number, activation in enumerate(network.activations, 1)]
        ),
    )


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
    return _weights_and_biases({block.name: block.of(gradient) for block in blocks(network)}, len(network.weights))


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
    arrays: dict[str, FloatArray], n_layers: int
) -> tuple[tuple[FloatArray, ...], tuple[FloatArray, ...]]:
    numbers = range(1, n_layers + 1)
    return tuple([arrays[f"W{number}"] for number in numbers]), tuple([arrays[f"b{number}"] for number in numbers])


def _with_learned(activation: Activation, arrays: dict[str, FloatArray], number: int) -> Activation:
    if activation.learned is None:
        return activation
    return activation.with_settings(**{activation.learned: float(arrays[f"{activation.learned}{number}"])})
