"""One neuron: the sum that makes it, and the digits it answers to."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray, ShortRepr, as_array, read_only
from nncore.errors import ShapeError
from nncore.explanations._checks import check_layer, check_single, check_unit
from nncore.explanations.links import outputs_before
from nncore.network.network import ForwardTrace, Network

_BATCH = 512


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class NeuronSum(ShortRepr):
    """How one neuron came to its value: Σ + b = z, f(z) = a; the arrays are read-only.

    Attributes
    ----------
    inputs, weights, products : array of the network's dtype, shape (fan_in,)
        What enters it, with which weights, and inputs · weights.
    total, bias, z, a : float
        Σ of the products; the bias; their sum; what the neuron gives. For an output a is the probability.
    """

    inputs: FloatArray
    weights: FloatArray
    products: FloatArray
    total: float
    bias: float
    z: float
    a: float

    def strongest(self, k: int = 10) -> IntArray:
        """Return which k products are largest in size, the largest first.

        Parameters
        ----------
        k : int
            How many, at least 0.

        Returns
        -------
        array of int64, shape (min(k, fan_in),)
        """
        order: IntArray = np.argsort(-np.abs(self.products), kind="stable")[:k]
        return order


def neuron_sum(network: Network, trace: ForwardTrace, layer: int, unit: int) -> NeuronSum:
    """Return the numbers of one neuron for one input.

    Parameters
    ----------
    network : Network
    trace : ForwardTrace
        Of one input.
    layer : int
        1 for the first hidden layer; one more than there are hidden layers means the outputs.
    unit : int
        Which neuron, from 0.

    Returns
    -------
    NeuronSum

    Raises
    ------
    ShapeError
        If the trace is of several inputs, or there is no such layer or neuron.
    """
    check_single(trace)
    check_layer(network, layer)
    check_unit(unit, network.sizes[layer], "neurons in that layer")
    inputs, weights = outputs_before(trace, layer), network.weights[layer - 1][:, unit]
    products = inputs * weights
    is_output = layer == len(network.weights)
    z = trace.logits if is_output else trace.hidden[layer - 1].z
    a = trace.probabilities if is_output else trace.hidden[layer - 1].a
    bias = float(network.biases[layer - 1][unit])
    return NeuronSum(
        inputs, weights, read_only(products), float(products.sum()), bias, float(z[unit]), float(a[unit])
    )  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Liking(ShortRepr):
    """Which digits the neurons of a layer answer to; read-only.

    Attributes
    ----------
    means : array of float64, shape (n_classes, n)
        The mean a of each neuron over the digits of each class; nan where a class has none.
    favourites : array of int64, shape (k, n)
        Rows of the data that excite each neuron most, the strongest first.
    """

    means: FloatArray
    favourites: IntArray


def layer_liking(
    network: Network, layer: int, inputs: npt.ArrayLike, labels: npt.ArrayLike, k: int = 12
) -> Generator[float, None, Liking]:
    """Find the mean a for each class and the k rows that excite each neuron of a layer most, in slices.

    Parameters
    ----------
    network : Network
    layer : int
        1 for the first hidden layer; one more than there are hidden layers means the outputs, whose a is the logit.
    inputs : array_like, shape (N, n_in)
    labels : array_like of int, shape (N,)
        0 … 9.
    k : int
        How many rows, at least 1; all, if the data has fewer.

    Returns
    -------
    Liking

    Yields
    ------
    float
        The share that is done, 0 … 1.

    Raises
    ------
    ShapeError
        If there is no such layer, or not one label for each input.
    """
    check_layer(network, layer)
    rows, classes = as_array(inputs), as_array(labels)
    if classes.shape != rows.shape[:1]:
        raise ShapeError(f"Each of the {len(rows)} inputs needs one label, but the labels have shape {classes.shape}.")
    parts = []
    for start in range(0, len(rows), _BATCH):
        trace = network.forward(rows[start : start + _BATCH])
        parts.append(trace.logits if layer == len(network.weights) else trace.hidden[layer - 1].a)
        yield min(1.0, (start + _BATCH) / len(rows))
    a = np.concatenate(parts) if parts else np.empty((0, network.sizes[layer]))
    return Liking(read_only(_class_means(a, classes)), read_only(_favourites(a, k)))


def _class_means(a: FloatArray, labels: IntArray) -> FloatArray:
    """Return the mean of a, shape (N, n), over the rows of each of ten classes."""
    means = np.full((10, a.shape[1]), np.nan)
    for label in np.unique(labels):
        means[label] = a[labels == label].mean(axis=0, dtype=np.float64)
    return means


def _favourites(a: FloatArray, k: int) -> IntArray:
    """Return the rows with the k largest a of each column, the largest first."""
    k = min(k, len(a))
    near = np.argpartition(-a, k - 1, axis=0)[:k] if 0 < k < len(a) else np.tile(np.arange(k)[:, None], a.shape[1])
    order = np.argsort(-np.take_along_axis(a, near, 0), axis=0, kind="stable")
    best: IntArray = np.take_along_axis(near, order, 0)
    return best
