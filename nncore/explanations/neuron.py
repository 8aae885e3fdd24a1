"""One neuron: the sum that makes it, and the digits it answers to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray, ShortRepr, as_labels, as_rows, read_only
from nncore.errors import ShapeError
from nncore.explanations._checks import check_layer, check_single, check_unit
from nncore.in_steps import InSteps
from nncore.network.network import ForwardTrace, Network

_MOST_ROWS, _LEAST_ROWS = 256, 32
_PRODUCTS = 1 << 23  # of weights and inputs in a slice: a millisecond or two


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
    inputs, weights = trace.layer_inputs[layer - 1], network.weights[layer - 1][:, unit]
    products = inputs * weights
    return NeuronSum(
        inputs,
        weights,
        read_only(products),
        total=float(products.sum()),
        bias=float(network.biases[layer - 1][unit]),
        z=float(trace.layer_z[layer - 1][unit]),
        a=float(trace.layer_a[layer - 1][unit]),
    )


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Selectivity(ShortRepr):
    """The class selectivity of a layer: which digits its neurons answer to; read-only.

    Attributes
    ----------
    means : array of float64, shape (10, n)
        The mean a of each neuron over the digits of each class; nan where a class has none.
    favourites : array of int64, shape (k, n)
        Rows of the data that excite each neuron most, the strongest first.
    strengths : array of the network's dtype, shape (k, n)
        The a that they call forth.
    """

    means: FloatArray
    favourites: IntArray
    strengths: FloatArray


def layer_selectivity(
    network: Network, layer: int, inputs: npt.ArrayLike, labels: npt.ArrayLike, k: int = 12
) -> InSteps[Selectivity]:
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
    Selectivity

    Yields
    ------
    float
        The share that is done, 0 … 1.

    Raises
    ------
    ShapeError
        If there is no such layer, the inputs have another width or are none, or there is not one label for each.
    NNCoreError
        If a label is no whole number.
    """
    check_layer(network, layer)
    rows, classes = as_rows(inputs, network.sizes[0], "Inputs of this network"), as_labels(labels)
    if classes.shape != rows.shape[:1]:
        raise ShapeError(f"Each of the {len(rows)} inputs needs one label, but the labels have shape {classes.shape}.")
    n, is_output = network.sizes[layer], layer == len(network.weights)
    sums, counts = np.zeros((10, n)), np.zeros(10)
    strengths: FloatArray = np.empty((n, 0), network.dtype)
    favourites: IntArray = np.empty((n, 0), np.int64)
    batch = min(max(_PRODUCTS // network.parameter_count, _LEAST_ROWS), _MOST_ROWS)
    for start in range(0, len(rows), batch):
        trace = network.forward(rows[start : start + batch])
        a = trace.logits if is_output else trace.hidden[layer - 1].a
        is_of_class = np.arange(10)[:, None] == classes[start : start + batch]  # (10, rows)
        sums += is_of_class.astype(np.float64) @ a
        counts += is_of_class.sum(axis=1)
        strengths, favourites = _best(strengths, favourites, a.T, start, k)
        yield min(1.0, (start + batch) / len(rows))
    with np.errstate(invalid="ignore"):
        means = sums / counts[:, None]
    return Selectivity(read_only(means), read_only(favourites.T), read_only(strengths.T))


def _best(
    strengths: FloatArray, favourites: IntArray, a: FloatArray, start: int, k: int
) -> tuple[FloatArray, IntArray]:
    """Return the k largest a of each neuron, shape (n, k), and their rows: of those so far and of a, shape (n, rows).

    The earlier of two equal ones is kept.
    """
    rows: IntArray = np.broadcast_to(np.arange(start, start + a.shape[1]), a.shape)
    if strengths.shape[1] == k:
        better = (a > strengths[:, -1:]).any(axis=0)  # few are, after the first slices
        a, rows = a[:, better], rows[:, better]
    values, places = np.concatenate([strengths, a], axis=1), np.concatenate([favourites, rows], axis=1)
    order = np.argsort(-values, axis=1, kind="stable")[:, :k]
    return np.take_along_axis(values, order, 1), np.take_along_axis(places, order, 1)
