"""Fresh weights, and the shapes they have."""

# Annotations stay text: np.random.Generator would load numpy.random, 20 ms that only training needs.
from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import as_array, checked_dtype
from nncore.errors import NNCoreError, ShapeError, check_choice, shown
from nncore.functions.activation_shape import end_slopes
from nncore.functions.activations import Activation
from nncore.functions.outputs import Output
from nncore.network._checks import checked_activations
from nncore.network.network import Network

Scheme: TypeAlias = Literal["he", "glorot", "primer"]

_SPREADS: Mapping[Scheme, Callable[[int, int], float]] = {
    "he": lambda fan_in, fan_out: math.sqrt(2.0 / fan_in),
    "glorot": lambda fan_in, fan_out: math.sqrt(2.0 / (fan_in + fan_out)),
    "primer": lambda fan_in, fan_out: 0.01,
}
"""The standard deviation of fresh weights."""

SCHEMES = tuple(_SPREADS)


def init_network(
    sizes: Sequence[int],
    activations: Sequence[Activation],
    *,
    rng: np.random.Generator,
    scheme: Scheme = "he",
    output: Output = "softmax",
    dtype: npt.DTypeLike = np.float32,
) -> Network:
    """Make a network with normal random weights and biases of 0.

    Parameters
    ----------
    sizes : sequence of int
        Units of each layer, inputs first.
    activations : sequence of Activation
        One for each hidden layer.
    rng : numpy.random.Generator
    scheme : {"he", "glorot", "primer"}
        Standard deviation of the weights: sqrt(2 / fan_in) (He et al. 2015, for ReLU and its kin),
        sqrt(2 / (fan_in + fan_out)) (Glorot and Bengio 2010, for sigmoid and tanh), or the primer's 0.01.
    output : {"softmax", "sigmoid", "identity"}
    dtype : dtype
        float32 or float64.

    Returns
    -------
    Network

    Raises
    ------
    ShapeError
        If there are fewer than two sizes, or the activations do not match them.
    NNCoreError
        If there is no such scheme, output or dtype, an activation is none, or `rng` is a seed.

    Examples
    --------
    >>> from nncore.functions.activations import activation
    >>> init_network([784, 50, 10], [activation("relu")], rng=np.random.default_rng(0))
    Network(784-50-10, [ReLU], softmax)
    """
    if not isinstance(rng, np.random.Generator):
        raise NNCoreError(f"Randomness comes from a generator, rng=np.random.default_rng(0), not from {shown(rng)}.")
    check_choice("initialisation", scheme, SCHEMES)
    shapes, spread, dtype = layer_shapes(sizes), _SPREADS[scheme], checked_dtype(dtype)
    return Network(
        weights=tuple((spread(*shape) * rng.standard_normal(shape)).astype(dtype) for shape in shapes),
        biases=tuple(np.zeros(fan_out, dtype) for _, fan_out in shapes),
        activations=checked_activations(activations),
        output=output,
    )


def suited_scheme(activation: Activation) -> Scheme:
    """Return the scheme that suits an activation: "he" for ReLU and its kin, "glorot" for all others.

    He's weights make up for what ReLU takes away on one side; the functions for which that is so are those with another
    slope far on the left than far on the right.

    Parameters
    ----------
    activation : Activation

    Returns
    -------
    {"he", "glorot"}

    Examples
    --------
    >>> from nncore.functions.activations import ACTIVATIONS
    >>> [suited_scheme(ACTIVATIONS[key]) for key in ("gelu", "tanh", "identity")]
    ['he', 'glorot', 'glorot']
    """
    left, right = end_slopes(activation)
    return "he" if left != right else "glorot"


def layer_shapes(sizes: Sequence[int]) -> list[tuple[int, int]]:
    """Return the shape (fan_in, fan_out) of each weight matrix.

    Parameters
    ----------
    sizes : sequence of int
        Units of each layer, inputs first; at least two layers of at least one unit.

    Returns
    -------
    list of (int, int)

    Raises
    ------
    ShapeError
        If there are fewer than two layers, or a layer without units.
    """
    counts = as_array(sizes)
    if counts.ndim != 1 or len(counts) < 2 or counts.dtype.kind not in "iu" or counts.min() < 1:
        raise ShapeError(f"A network needs at least an input and an output layer of 1 unit, not {sizes}.")
    return list(itertools.pairwise(counts.tolist()))
