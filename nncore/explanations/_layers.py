"""What follows the first layer, forwards and backwards, and which sum of logits is asked for. For this room alone.

Explanations run a network at many inputs whose first layer is known without a matrix product each; only the rest is
run then.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import ShapeError
from nncore.explanations._checks import check_unit
from nncore.network.network import Network


def direction(network: Network, label: int, against: int | None = None) -> FloatArray:
    """Return the vector, shape (n_out,), whose product with the logits is z_label, or z_label − z_against."""
    n = network.sizes[-1]
    check_unit(label, n, "outputs")
    chosen = np.zeros(n, network.dtype)
    chosen[label] = 1.0
    if against is not None:
        check_unit(against, n, "outputs")
        if against == label:
            raise ShapeError(f"Output {label} cannot speak against itself; choose two that differ.")
        chosen[against] = -1.0
    return chosen


@dataclass(frozen=True, slots=True, eq=False)
class LaterLayers:
    """A network from the z of its first layer on, run at many inputs.

    Attributes
    ----------
    logits : array, shape (N, n_out)
    derivatives : tuple of array, shape (N, n)
        f′ of each hidden layer.
    """

    logits: FloatArray
    derivatives: tuple[FloatArray, ...]

    @classmethod
    def of(cls, network: Network, z: FloatArray, *, with_derivatives: bool) -> LaterLayers:
        """Run the network from the z of its first layer, shape (N, n); derivatives are kept where they are needed."""
        derivatives = []
        for weights, biases, activation in zip(
            network.weights[1:], network.biases[1:], network.activations, strict=True
        ):
            a = activation(z)
            if with_derivatives:
                derivatives.append(activation.derivative(z, a))
            z = a @ weights + biases
        return cls(z, tuple(derivatives))

    def delta(self, network: Network, chosen: FloatArray) -> FloatArray:
        """Return ∂(chosen · logits)/∂z of the first layer, shape (N, n) or (n,); `chosen` is (n_out,) or (N, n_out)."""
        delta = chosen
        for weights, derivative in zip(reversed(network.weights[1:]), reversed(self.derivatives), strict=True):
            delta = (delta @ weights.T) * derivative
        return delta


@lru_cache(maxsize=4)
def in_float64(network: Network) -> Network:
    """Return the network in float64; the last few are kept, for one is explained again and again."""
    return network.astype(np.float64)


def checked_input(network: Network, values: npt.ArrayLike) -> FloatArray:
    """Return one input as float64, shape (n_in,), or raise ShapeError."""
    x = as_floats(values).astype(np.float64)
    if x.shape != (network.sizes[0],):
        raise ShapeError(f"The network takes one input of shape ({network.sizes[0]},) here, not {x.shape}.")
    return x
