"""All trainable numbers of a network as one flat vector, so that an optimiser is a line or two of arithmetic.

The order is W1, b1, α1 (if the first activation learns a parameter), W2, b2, … Matrices are views of the vector: making
a network from a vector copies nothing. Imported by `gradients`, `optimizers`' users and `training`.
"""

import itertools
import math
from dataclasses import dataclass
from functools import cache

import numpy as np

from nncore.arrays import FloatArray, read_only
from nncore.functions.activations import Activation
from nncore.network.network import Network


@dataclass(frozen=True)
class Block:
    """Where one array lies in the vector: its name (W1, b1, alpha1), start, and shape."""

    name: str
    start: int
    shape: tuple[int, ...]

    @property
    def stop(self) -> int:
        """The index behind its last number."""
        return self.start + math.prod(self.shape)

    @property
    def layer(self) -> int:
        """Which layer it belongs to, from 0."""
        return int("".join(filter(str.isdigit, self.name))) - 1

    def of(self, vector: FloatArray) -> FloatArray:
        """Return this block's part of `vector`, as a view in its own shape."""
        return vector[self.start : self.stop].reshape(self.shape)


def blocks(network: Network) -> tuple[Block, ...]:
    """Return the blocks of a network's vector, in order."""
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
    """Return a copy of all trainable numbers, shape (n,), in the network's dtype."""
    parts: list[FloatArray] = []
    for number, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True)):
        parts += [weights.ravel(), biases]
        if number < len(network.activations) and (learned := network.activations[number].learned):
            parts.append(np.array([network.activations[number].settings[learned]], network.dtype))
    return np.concatenate(parts)


def from_vector(network: Network, vector: FloatArray) -> Network:
    """Return `network` with the numbers of `vector`, shape (n,), which it shares, read-only."""
    shared = read_only(vector)
    arrays = {block.name: block.of(shared) for block in blocks(network)}
    numbers = range(1, len(network.weights) + 1)
    return network.replace(
        weights=tuple(arrays[f"W{number}"] for number in numbers),
        biases=tuple(arrays[f"b{number}"] for number in numbers),
        activations=tuple(
            _with_learned(activation, arrays, number) for number, activation in enumerate(network.activations, 1)
        ),
    )


def _with_learned(activation: Activation, arrays: dict[str, FloatArray], number: int) -> Activation:
    if activation.learned is None:
        return activation
    return activation.with_settings(**{activation.learned: float(arrays[f"{activation.learned}{number}"])})
