"""What a wire of an ONNX graph carries: a function, unit by unit, of the sums of the layer that came last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.errors import ModelFileError
from nncore.functions.activations import ACTIVATIONS, Activation
from nncore.models.onnx.elementwise import ELEMENTWISE, Array, Attributes
from nncore.models.onnx.recognised import UnitFunction, is_gelu_by_tanh, recognise

_MOST_STEPS = 100  # spelled out, GELU has fifteen


@dataclass(frozen=True, eq=False)
class Layer:
    """One product with weights, and the activation between it and the next; None as long as that is not known.

    Attributes
    ----------
    weights : array of float64, shape (fan_in, fan_out)
    biases : array of float64, shape (fan_out,)
    activation : Activation or None
    """

    weights: FloatArray
    biases: FloatArray
    activation: Activation | None = None


@dataclass(frozen=True, eq=False)
class Signal:
    """What a wire carries.

    Attributes
    ----------
    layers : tuple of Layer
        What has been passed so far; empty at the input.
    index : array of int
        For each place of the wire's array, of one example, which unit of the last layer it is.
    scale, shift : array, shape (n,), or None
        The function scale · z + shift that it is of that layer's sums, if it is one so plain.
    function : callable
        The same, or any other function of each unit's z, shape (P, n).
    entry : (scale, shift) or None
        Of the first function on the way that was not so plain: the sums that an activation may be meant for.
    operators : tuple of str
        What has been computed since the layer, for a sentence about it.
    n_steps : int
        How many operators the function computes; one that uses another twice counts it twice.
    """

    layers: tuple[Layer, ...]
    index: IntArray
    function: UnitFunction
    scale: FloatArray | None = None
    shift: FloatArray | None = None
    entry: tuple[FloatArray, FloatArray] | None = None
    operators: tuple[str, ...] = ()
    n_steps: int = 0

    @property
    def n_units(self) -> int:
        """How many units the last layer has."""
        return self.index.size

    @property
    def is_fresh(self) -> bool:
        """Whether it is a layer's product with its weights and nothing else: what is added now are its biases."""
        return bool(self.layers and self.scale is not None and (self.scale == 1.0).all() and not np.any(self.shift))

    def per_unit(self, constant: Array) -> FloatArray:
        """Return a constant that is combined with the wire's array as one number for each unit, shape (n,).

        Parameters
        ----------
        constant : array, any shape that spreads to the wire's

        Returns
        -------
        array of float64, shape (n,)

        Raises
        ------
        ModelFileError
            If the constant does not spread to the wire's array.
        """
        try:
            spread = np.broadcast_to(np.asarray(constant, np.float64), self.index.shape)
        except ValueError as error:
            raise ModelFileError(
                f"it combines {self.n_units} units with a constant of shape {np.shape(constant)}"
            ) from error
        units = np.empty(self.n_units)
        units[self.index.reshape(-1)] = spread.reshape(-1)
        return units


@dataclass(frozen=True, eq=False)
class Answer:
    """What comes after the softmax of a signal: probabilities, their logarithm, or the likeliest class.

    Attributes
    ----------
    kind : {"softmax", "log_softmax", "label"}
    logits : Signal
    classes : tuple of str
        What the file calls the class of each logit; none, where it does not say.
    """

    kind: str
    logits: Signal
    classes: tuple[str, ...] = ()


Wire: TypeAlias = Array | Signal | Answer


def plain_signal(layers: tuple[Layer, ...], index: IntArray, scale: FloatArray, shift: FloatArray) -> Signal:
    """Return the signal scale · z + shift of a layer's sums, or of the inputs where there is no layer yet.

    Parameters
    ----------
    layers : tuple of Layer
    index : array of int, of the wire's shape
        Which unit of the layer lies where.
    scale, shift : array of float64, shape (n,)

    Returns
    -------
    Signal
    """
    return Signal(layers, index, lambda z: scale * z + shift, scale, shift)


def closed(signal: Signal) -> tuple[tuple[Layer, ...], FloatArray, FloatArray]:
    """Return the layers up to a signal with the activation that it is, and its scale and shift, shape (n,).

    Parameters
    ----------
    signal : Signal

    Returns
    -------
    layers : tuple of Layer
    scale, shift : array of float64, shape (n,)

    Raises
    ------
    ModelFileError
        If the signal is no activation of a layer's sums.
    """
    if signal.scale is not None and signal.shift is not None:
        return _with_activation(signal.layers, ACTIVATIONS["identity"]), signal.scale, signal.shift
    if not signal.layers:
        raise ModelFileError("it bends its inputs before the first layer")
    found = recognise(signal.function, signal.n_units)
    if found is not None and found.is_plain:
        return _with_activation(signal.layers, found.activation), found.scale, found.shift
    return _closed_at_entry(signal)


def _closed_at_entry(signal: Signal) -> tuple[tuple[Layer, ...], FloatArray, FloatArray]:
    """Close a function of sums that are scaled and shifted first, as by a normalisation; both go into the layer."""
    scale, shift = signal.entry or (np.ones(signal.n_units), np.zeros(signal.n_units))
    safe = np.where(scale == 0.0, 1.0, scale)
    found = recognise(lambda u: signal.function((u - shift) / safe), signal.n_units) if scale.all() else None
    if found is None:
        raise ModelFileError(_unknown(signal))
    scale, shift = found.slope * scale, found.slope * shift + found.offset
    *before, last = signal.layers
    dtype = last.weights.dtype
    moved = replace(
        last, weights=(last.weights * scale).astype(dtype), biases=(last.biases * scale + shift).astype(dtype)
    )
    return _with_activation((*before, moved), found.activation), found.scale, found.shift


def _unknown(signal: Signal) -> str:
    """Say what a signal computes that is no activation, and what to do where it is nearly one."""
    if signal.n_units and is_gelu_by_tanh(signal.function):
        return (
            "its GELU is the approximation by tanh, not the exact one; build the network with the exact one "
            "(in PyTorch nn.GELU() without approximate) and load the same weights: answers hardly differ"
        )
    return f"between two layers it computes {', '.join(signal.operators)}: no activation known here, one for all units"


def _with_activation(layers: tuple[Layer, ...], activation: Activation) -> tuple[Layer, ...]:
    return (*layers[:-1], replace(layers[-1], activation=activation)) if layers else ()


def combined(operator: str, attributes: Attributes, parts: Sequence[Wire]) -> Signal:
    """Return an elementwise operator of signals that come from one layer, and of constants for each unit.

    Parameters
    ----------
    operator : str
        ONNX's name of it.
    attributes : mapping
    parts : sequence of Signal or array
        At least one of them a signal.

    Returns
    -------
    Signal

    Raises
    ------
    ModelFileError
        If the signals come from different layers, or a constant does not fit.
    """
    signals = [part for part in parts if isinstance(part, Signal)]
    first = signals[0]
    if any(other.layers != first.layers or not np.array_equal(other.index, first.index) for other in signals[1:]):
        raise ModelFileError(f"its {operator} joins two branches, but a plain network has only one")
    units = [part if isinstance(part, Signal) else first.per_unit(_array(part)) for part in parts]
    constants = [each for each in units if not isinstance(each, Signal)]
    if operator == "Add" and len(signals) == len(constants) == 1 and first.is_fresh:
        return _with_biases(first, constants[0])
    if len(signals) == 1 and first.scale is not None and first.shift is not None:
        moved = _moved(operator, first.scale, first.shift, constants, is_first=isinstance(parts[0], Signal))
        if moved is not None:
            return plain_signal(first.layers, first.index, *moved)
    return _computed(operator, attributes, units)


def _computed(operator: str, attributes: Attributes, units: Sequence[Signal | FloatArray]) -> Signal:
    """Return what an operator makes of signals of one layer and constants for its units, as a function of its sums."""
    signals = [each for each in units if isinstance(each, Signal)]
    constants = [each for each in units if not isinstance(each, Signal)]
    first, compute = signals[0], ELEMENTWISE[operator]

    def function(z: FloatArray) -> FloatArray:
        values = [each.function(z) if isinstance(each, Signal) else each for each in units]
        return np.asarray(compute(attributes, *values))

    n_steps = 1 + sum(signal.n_steps for signal in signals)
    if n_steps > _MOST_STEPS:
        raise ModelFileError(f"it computes more than {_MOST_STEPS} things between two layers: no activation known here")
    with np.errstate(all="ignore"):
        function(np.zeros((1, first.n_units)))  # what does not fit is told here
    operators = tuple(dict.fromkeys((*(name for signal in signals for name in signal.operators), operator)))
    entry = _entry(operator, signals, constants)
    return Signal(first.layers, first.index, function, entry=entry, operators=operators, n_steps=n_steps)


def _with_biases(signal: Signal, biases: FloatArray) -> Signal:
    *before, last = signal.layers
    added = replace(last, biases=(last.biases + biases).astype(last.biases.dtype))
    return replace(signal, layers=(*before, added))


def _array(part: Wire) -> Array:
    if isinstance(part, Signal | Answer):
        raise ModelFileError("it computes with its own probabilities")
    return part


def _moved(
    operator: str, scale: FloatArray, shift: FloatArray, constants: list[FloatArray], *, is_first: bool
) -> tuple[FloatArray, FloatArray] | None:
    """Return scale and shift after a sum, a difference, a multiple or a part; None for anything else."""
    if operator == "Neg":
        return -scale, -shift
    if len(constants) != 1 or (operator == "Div" and not (is_first and constants[0].all())):
        return None
    (constant,) = constants
    moved = {
        "Add": (scale, shift + constant),
        "Sub": (scale, shift - constant) if is_first else (-scale, constant - shift),
        "Mul": (scale * constant, shift * constant),
    }
    if operator == "Div":
        return scale / constant, shift / constant
    return moved.get(operator)


def _entry(operator: str, signals: list[Signal], constants: list[FloatArray]) -> tuple[FloatArray, FloatArray] | None:
    """Return scale and shift of the sums that the first function on the way is of; a comparison moves them."""
    for signal in signals:
        if signal.entry is not None:
            return signal.entry
    scale, shift = signals[0].scale, signals[0].shift
    if scale is None or shift is None:
        return None
    compares = operator in ("Greater", "GreaterOrEqual", "Less", "LessOrEqual") and len(constants) == 1
    return scale, shift - constants[0] if compares else shift
