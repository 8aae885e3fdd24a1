"""The network: fully connected layers as a value, and its forward pass.

A `Network` never changes; training makes a new one. `forward` leaves a `ForwardTrace`, from which every panel draws.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray, ShortRepr, as_floats, checked_dtype, read_only, set_writeable
from nncore.errors import NNCoreError, ShapeError
from nncore.functions.activations import Activation
from nncore.functions.outputs import Output, check_output, output_function
from nncore.functions.softmax import softmax_of_floats
from nncore.network._checks import check_layers, checked_activations, closed

_HiddenLayer: TypeAlias = tuple[FloatArray, FloatArray, Activation, Callable[[FloatArray], FloatArray]]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class LayerTrace(ShortRepr):
    """What one hidden layer did: `z` = x W + b and `a` = activation(z), both read-only.

    Attributes
    ----------
    z, a : array of the network's dtype, shape (n,) or (N, n)
    activation : Activation
    """

    z: FloatArray
    a: FloatArray
    activation: Activation


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ForwardTrace(ShortRepr):
    """Everything one forward pass computed, read-only; for one input the first axis N is missing.

    All arrays have the network's dtype.

    Attributes
    ----------
    inputs : array, shape (N, n_in)
    hidden : tuple of LayerTrace
        The hidden layers, first to last.
    logits : array, shape (N, n_out)
        The last layer's x W + b.
    probabilities : array, shape (N, n_out)
        The output function of the logits: softmax, unless the network says otherwise.
    """

    inputs: FloatArray
    hidden: tuple[LayerTrace, ...]
    logits: FloatArray
    probabilities: FloatArray

    @property
    def layer_inputs(self) -> tuple[FloatArray, ...]:
        """What enters each layer, hidden ones and the last: the inputs, then the a of the layer before."""
        return (self.inputs, *(layer.a for layer in self.hidden))

    @property
    def layer_z(self) -> tuple[FloatArray, ...]:
        """The x W + b of each layer: of the last, the logits."""
        return (*(layer.z for layer in self.hidden), self.logits)

    @property
    def layer_a(self) -> tuple[FloatArray, ...]:
        """What each layer gives: of the last, the probabilities."""
        return (*(layer.a for layer in self.hidden), self.probabilities)


@dataclass(frozen=True, eq=False)
class Network:
    """A fully connected network.

    Its arrays are closed to changes: those that could be written to are copied. Lists and integers become float64; if
    the dtypes differ, the widest is that of all.

    Attributes
    ----------
    weights : tuple of array of float32 or float64, shape (fan_in, fan_out) each
    biases : tuple of array, shape (fan_out,) each
    activations : tuple of Activation
        One for each hidden layer.
    output : {"softmax", "sigmoid", "identity"}
        What turns the last layer's logits into its answer.
    card : mapping
        Where the network comes from: name, data, recipe, seed, figures, licences. Anything JSON can hold.
    reject_below : float
        Drawings with less evidence than this are called no digit; see `nncore.network.prediction`.

    Raises
    ------
    ShapeError
        If the layers do not fit each other.
    NNCoreError
        If there is no such output, an activation is none, or the weights are not real numbers.

    Examples
    --------
    >>> Network(([[3, 1]],), ([0, 0],), (), output="identity").forward([0.25]).logits.tolist()
    [0.75, 0.25]
    """

    weights: tuple[FloatArray, ...]
    biases: tuple[FloatArray, ...]
    activations: tuple[Activation, ...]
    output: Output = "softmax"
    card: Mapping[str, Any] = field(default_factory=dict)
    reject_below: float = 0.0

    def __post_init__(self) -> None:
        """Check that the layers fit each other, and close arrays and card to changes."""
        weights, biases = tuple(map(as_floats, self.weights)), tuple(map(as_floats, self.biases))
        dtypes = {array.dtype for array in (*weights, *biases)} or {np.dtype(np.float64)}
        dtype = np.result_type(*dtypes) if len(dtypes) > 1 else dtypes.pop()
        object.__setattr__(self, "weights", tuple([closed(array, dtype) for array in weights]))
        object.__setattr__(self, "biases", tuple([closed(array, dtype) for array in biases]))
        object.__setattr__(self, "activations", checked_activations(self.activations))
        check_output(self.output)
        check_layers(self.weights, self.biases, len(self.activations))
        object.__setattr__(self, "card", MappingProxyType(dict(self.card)))

    def __repr__(self) -> str:
        """Name the architecture: sizes, activations, output."""
        names = ", ".join(activation.name for activation in self.activations)
        return f"Network({'-'.join(map(str, self.sizes))}, [{names}], {self.output})"

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """Units of each layer, inputs first: (784, 50, 100, 10)."""
        return (self.weights[0].shape[0], *(weights.shape[1] for weights in self.weights))

    @cached_property
    def dtype(self) -> np.dtype[Any]:
        """The floating type of the weights."""
        return self.weights[0].dtype

    @cached_property
    def _hidden_layers(self) -> tuple[_HiddenLayer, ...]:
        functions = [activation.of_floats for activation in self.activations]
        return tuple(zip(self.weights[:-1], self.biases[:-1], self.activations, functions, strict=True))

    @property
    def parameter_count(self) -> int:
        """How many weights and biases there are."""
        return sum(array.size for array in (*self.weights, *self.biases))

    def replace(self, **changes: Any) -> Network:
        """Return this network with some of its fields changed.

        Parameters
        ----------
        **changes : object
            New values by the names of the fields.

        Returns
        -------
        Network

        Raises
        ------
        ShapeError
            If the layers do not fit each other then.
        """
        return replace(self, **changes)

    def astype(self, dtype: npt.DTypeLike) -> Network:
        """Return this network with its weights and biases in another dtype; itself if it has that already.

        Parameters
        ----------
        dtype : dtype
            float32 or float64.

        Returns
        -------
        Network

        Raises
        ------
        NNCoreError
            If it is another dtype: in whole numbers most weights would be 0.
        """
        dtype = checked_dtype(dtype)
        if self.dtype == dtype:
            return self
        weights, biases = ([array.astype(dtype) for array in arrays] for arrays in (self.weights, self.biases))
        return self.replace(weights=tuple(weights), biases=tuple(biases))

    def forward(self, inputs: npt.ArrayLike) -> ForwardTrace:
        """Run the network and keep every step.

        Parameters
        ----------
        inputs : array_like, shape (n_in,) or (N, n_in)
            Computed with in the network's dtype.

        Returns
        -------
        ForwardTrace
            Its arrays have the first axis of the inputs: (n,) for one, (N, n) for many.

        Raises
        ------
        ShapeError
            If the inputs have another width than the first layer.
        NNCoreError
            If they are not real numbers.

        Examples
        --------
        For each layer z = a W + b and a = f(z), the inputs first; the last z are the logits:

        >>> from nncore import activation, relu, softmax
        >>> x, W1, b1, W2, b2 = np.array([1.0, 2.0]), np.eye(2), np.array([0.0, -3.0]), np.eye(2), np.zeros(2)
        >>> trace = Network((W1, W2), (b1, b2), (activation("relu"),)).forward(x)
        >>> z1 = x @ W1 + b1
        >>> a1 = relu(z1)
        >>> logits = a1 @ W2 + b2
        >>> trace.hidden[0].z.tolist() == z1.tolist(), trace.hidden[0].a.tolist() == a1.tolist()
        (True, True)
        >>> trace.logits.tolist() == logits.tolist(), trace.probabilities.tolist() == softmax(logits).tolist()
        (True, True)
        """
        rows = self._checked(inputs)
        hidden: list[LayerTrace] = []
        a = rows
        for weights, biases, activation, function in self._hidden_layers:
            z = a.dot(weights)  # as a @ weights, by the shorter way: a stroke's one example feels it
            z += biases
            a = function(z)
            set_writeable(z, False)  # nobody else holds them; views, as by read_only, would cost three times as much
            set_writeable(a, False)
            hidden.append(LayerTrace(z, a, activation))
        logits = a.dot(self.weights[-1])
        logits += self.biases[-1]
        answer = softmax_of_floats(logits) if self.output == "softmax" else output_function(self.output, logits)
        set_writeable(logits, False)
        set_writeable(answer, False)
        return ForwardTrace(read_only(rows), tuple(hidden), logits, answer)

    def logits(self, inputs: npt.ArrayLike, batch_size: int = 1024) -> FloatArray:
        """Return the logits of many inputs, computed in slices small enough for the cache.

        Parameters
        ----------
        inputs : array_like, shape (N, n_in)
        batch_size : int
            Rows of a slice, at least 1.

        Returns
        -------
        array of the network's dtype, shape (N, n_out)

        Raises
        ------
        ShapeError
            If the inputs have another shape, or a slice no rows.
        """
        rows = self._checked(inputs)
        if rows.ndim == 1:
            raise ShapeError(f"Many inputs have the shape (N, {self.sizes[0]}), not {rows.shape}; put one into a list.")
        if batch_size < 1:
            raise ShapeError(f"A slice needs at least one row, not {batch_size}.")
        result = np.empty((len(rows), self.sizes[-1]), self.dtype)
        for start in range(0, len(rows), batch_size):
            self._write_logits(rows[start : start + batch_size], result[start : start + batch_size])
        return result

    def logits_from(self, layer: int, z: FloatArray) -> FloatArray:
        """Return the logits for given z of one layer: what follows a change there, without what lies before it.

        Parameters
        ----------
        layer : int
            1 for the first hidden layer; one more than there are hidden layers means the outputs.
        z : array of float32 or float64, shape (N, n)

        Returns
        -------
        array of float32 or float64, shape (N, n_out)

        Examples
        --------
        >>> from nncore import activation
        >>> network = Network(([[1.0]], [[2.0]]), ([0.0], [0.5]), (activation("relu"),))
        >>> network.logits_from(1, np.array([[-1.0], [3.0]])).tolist()
        [[0.5], [6.5]]
        """
        later = zip(self.activations[layer - 1 :], self.weights[layer:], self.biases[layer:], strict=True)
        for activation, weights, biases in later:
            z = activation(z) @ weights + biases
        return z

    def _write_logits(self, rows: FloatArray, logits: FloatArray) -> None:
        """Run the network without a trace, for its logits alone."""
        a = rows
        for weights, biases, _, function in self._hidden_layers:
            z = a @ weights
            z += biases
            a = function(z)
        np.matmul(a, self.weights[-1], out=logits)
        logits += self.biases[-1]

    def predict_probabilities(self, inputs: npt.ArrayLike, batch_size: int = 1024) -> FloatArray:
        """Return the output for many inputs: probabilities, after a softmax or sigmoid.

        Parameters
        ----------
        inputs : array_like, shape (N, n_in)
        batch_size : int
            Rows that are computed at once, at least 1.

        Returns
        -------
        array of the network's dtype, shape (N, n_out)

        Raises
        ------
        ShapeError
            If the inputs have another shape.
        """
        return output_function(self.output, self.logits(inputs, batch_size))

    def predict(self, inputs: npt.ArrayLike, batch_size: int = 1024) -> IntArray:
        """Return the likeliest class of each input.

        Parameters
        ----------
        inputs : array_like, shape (N, n_in)
        batch_size : int
            Rows that are computed at once, at least 1.

        Returns
        -------
        array of int64, shape (N,)
            0 … n_out − 1.

        Raises
        ------
        ShapeError
            If the inputs have another shape.
        NNCoreError
            If an answer is nan, as from inputs that hold one: no class is its likeliest.
        """
        logits = self.logits(inputs, batch_size)
        if np.isnan(logits).any():
            raise NNCoreError(
                "Some outputs are nan, so no class is the likeliest; see that inputs and weights are finite."
            )
        labels: IntArray = logits.argmax(axis=1)
        return labels

    def _checked(self, inputs: npt.ArrayLike) -> FloatArray:
        rows = as_floats(inputs)
        if rows.dtype != self.dtype:
            rows = rows.astype(self.dtype)
        if rows.ndim not in (1, 2) or rows.shape[-1] != self.sizes[0]:
            n = self.sizes[0]
            flatten = "; flatten each picture" if rows.ndim > 1 and rows.shape[-1] * rows.shape[-2] == n else ""
            raise ShapeError(f"The network takes inputs of shape ({n},) or (N, {n}), not {rows.shape}{flatten}.")
        return rows
