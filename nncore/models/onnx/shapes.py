"""ONNX's operators that compute nothing: they make constants, and turn or reshape what a wire carries.

A signal keeps, for each place of its array, which unit stands there; so turning a picture before it is flattened ends
as another order of the weights' rows. Only one example is followed: whatever mixes examples is refused.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TypeAlias

import numpy as np

from nncore.arrays import IntArray
from nncore.errors import ModelFileError
from nncore.models.onnx.elementwise import Array
from nncore.models.onnx.fields import DOUBLE, DTYPES, FLOAT, FLOAT16
from nncore.models.onnx.file import OnnxNode
from nncore.models.onnx.signal import Answer, Signal, Wire

Shaping: TypeAlias = Callable[[OnnxNode, list[Wire], int], Wire]

ROUNDED = "it is quantised: it rounds what it computes to whole numbers; take the network as it was before that"

_MOST_NUMBERS = 8_000_000  # that an operator may make of constants


def check_size(shape: Sequence[int]) -> None:
    """Raise before an array is made that no network needs.

    Parameters
    ----------
    shape : sequence of int

    Raises
    ------
    ModelFileError
        If it has more numbers than any network for digits.
    """
    if math.prod(shape) > _MOST_NUMBERS:
        raise ModelFileError(f"it makes {math.prod(shape):,} numbers of a few; no network is so large")


def _constant(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    names = ("value", "value_float", "value_floats", "value_int", "value_ints")
    found = [node.attributes[name] for name in names if node.attributes.get(name) is not None]
    if not found:
        raise ModelFileError("one of its constants holds no numbers")
    return np.asarray(found[0], None if isinstance(found[0], np.ndarray) else _dtype_of(found[0]))


def _dtype_of(value: object) -> type:
    first = value[0] if isinstance(value, tuple) and value else value
    return np.float32 if isinstance(first, float) else np.int64


def _constant_of_shape(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    shape = _whole_numbers(inputs[0])
    check_size(shape)
    return np.full(shape, np.asarray(node.attributes.get("value", np.zeros(1, np.float32))).reshape(-1)[0])


def _constant_array(wire: Wire) -> Array:
    if isinstance(wire, Signal | Answer):
        raise ModelFileError("a shape in it depends on its input")
    return wire


def _whole_numbers(wire: Wire) -> tuple[int, ...]:
    """Return a constant that names a shape or axes."""
    return tuple(int(number) for number in _constant_array(wire).reshape(-1))


def _unchanged(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    return inputs[0]


def _cast(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    wire, kind = inputs[0], node.attributes.get("to", FLOAT)
    if isinstance(wire, np.ndarray):
        return wire.astype(DTYPES[kind])
    if isinstance(wire, Signal) and kind not in (FLOAT, DOUBLE, FLOAT16):
        raise ModelFileError("it cuts off the decimals of what it computes")
    return wire


def _shape(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    wire = inputs[0]
    if isinstance(wire, Answer):
        raise ModelFileError("it asks for the shape of its probabilities")
    shape = np.array(wire.index.shape if isinstance(wire, Signal) else wire.shape, np.int64)
    return shape[node.attributes.get("start", 0) : node.attributes.get("end", len(shape))]


def _reshaped(wire: Wire, change: Callable[[Array], Array]) -> Wire:
    """Return a constant or a signal in another shape; of a signal, the examples have to stay apart."""
    if isinstance(wire, Answer):
        return wire
    if isinstance(wire, np.ndarray):
        return change(wire)
    index: IntArray = change(wire.index)
    if index.size != wire.index.size or (index.ndim > 1 and index.shape[0] != 1 and not _is_one_axis(index)):
        raise ModelFileError("it mixes several examples, or takes only a part of its units")
    return replace(wire, index=index)


def _is_one_axis(index: IntArray) -> bool:
    """Tell whether all units lie along one axis, as a row or, for weights in front of them, as a column."""
    return max(index.shape, default=1) == index.size


def _reshape(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    told = node.attributes.get("shape")
    shape = tuple(told) if told is not None else _whole_numbers(inputs[1])

    def change(array: Array) -> Array:
        sizes = [array.shape[place] if size == 0 else size for place, size in enumerate(shape)]
        return array.reshape(sizes)

    return _reshaped(inputs[0], change)


def _flatten(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    axis = node.attributes.get("axis", 1)

    def change(array: Array) -> Array:
        place = axis % array.ndim if axis < array.ndim else array.ndim
        if place == 0 and array.ndim > 1 and axis != array.ndim:
            raise ModelFileError("its Flatten lays all examples into one")
        return array.reshape(math.prod(array.shape[:place]), -1)

    return _reshaped(inputs[0], change)


def _axes(node: OnnxNode, inputs: list[Wire]) -> tuple[int, ...] | None:
    told = node.attributes.get("axes")
    if told is not None:
        return tuple(told)
    return (_whole_numbers(inputs[1]) or None) if len(inputs) > 1 else None


def _squeeze(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    axes = _axes(node, inputs)
    return _reshaped(inputs[0], lambda array: np.squeeze(array, axes))


def _unsqueeze(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    axes = _axes(node, inputs) or ()
    return _reshaped(inputs[0], lambda array: np.expand_dims(array, axes))


def _transpose(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    order = node.attributes.get("perm")
    if isinstance(inputs[0], Signal) and not _is_one_axis(inputs[0].index) and (not order or order[0] != 0):
        raise ModelFileError("its Transpose turns examples and units round")
    return _reshaped(inputs[0], lambda array: np.transpose(array, order))


def _gather(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    values, axis = inputs[0], node.attributes.get("axis", 0)
    places = _constant_array(inputs[1]).astype(np.int64)
    if not isinstance(values, np.ndarray):
        if len(np.unique(places)) < places.size:
            raise ModelFileError("it takes some of its units twice, which a plain dense network does not")
        return _reshaped(values, lambda array: np.take(array, places, axis))
    check_size((places.size, values.size // max(1, values.shape[axis])))
    return np.asarray(np.take(values, places, axis))


def _concat(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    if any(isinstance(wire, Signal | Answer) for wire in inputs):
        raise ModelFileError("its Concat joins two branches, but a plain network has only one")
    parts = [_constant_array(wire) for wire in inputs]
    check_size([sum(part.size for part in parts)])
    joined: Array = np.concatenate(parts, node.attributes.get("axis", 0))
    return joined


def _slice(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    values, starts, stops, *rest = inputs
    begins, ends = _whole_numbers(starts), _whole_numbers(stops)
    axes = _whole_numbers(rest[0]) if rest else tuple(range(len(begins)))
    steps = _whole_numbers(rest[1]) if len(rest) > 1 else (1,) * len(begins)

    def change(array: Array) -> Array:
        parts = [slice(None)] * array.ndim
        for axis, *part in zip(axes, begins, ends, steps, strict=True):
            parts[axis] = slice(*part)
        return array[tuple(parts)]

    return _reshaped(values, change)


def _mean(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    """Return the average along axes of one place each, as a convolutional network's end has it."""
    axes = _axes(node, inputs)
    if node.attributes.get("keepdims", 1):
        return _reshaped(inputs[0], lambda array: np.expand_dims(np.squeeze(array, axes), axes or ()))
    return _reshaped(inputs[0], lambda array: np.squeeze(array, axes))


def _length(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    """Return the lengths of weights, as PyTorch's weight norm divides by them; of a signal it would be no layer."""
    if isinstance(inputs[0], Signal | Answer):
        raise ModelFileError(f"it computes {node.operator}, which is no part of a plain dense network")
    keeps = bool(node.attributes.get("keepdims", 1))
    lengths: Array = np.sqrt(np.sum(inputs[0] ** 2, axis=_axes(node, inputs), keepdims=keeps))
    return lengths


def _dequantised(node: OnnxNode, inputs: list[Wire], opset: int) -> Wire:
    """Return weights that are stored as whole numbers: (x − zero point) · scale, perhaps one of each for a channel."""
    if isinstance(inputs[0], Signal | Answer):
        raise ModelFileError(ROUNDED)
    values, *numbers = (_constant_array(wire) for wire in inputs)
    along = [1] * values.ndim
    if numbers[0].size > 1:
        along[node.attributes.get("axis", 1)] = -1
    scale, zero = (
        array.reshape(along) if array.size > 1 else array.reshape(()) for array in (*numbers, np.zeros(1))[:2]
    )
    real: Array = ((values.astype(np.float32) - zero) * scale).astype(np.float32)
    return real


SHAPING: Mapping[str, Shaping] = MappingProxyType({
    "Constant": _constant,
    "ConstantOfShape": _constant_of_shape,
    "Identity": _unchanged,
    "Dropout": _unchanged,
    "Cast": _cast,
    "Shape": _shape,
    "Reshape": _reshape,
    "Flatten": _flatten,
    "Squeeze": _squeeze,
    "Unsqueeze": _unsqueeze,
    "Transpose": _transpose,
    "Gather": _gather,
    "Concat": _concat,
    "Slice": _slice,
    "ReduceMean": _mean,
    "ReduceL2": _length,
    "DequantizeLinear": _dequantised,
})  # fmt: skip
"""By operator: what it makes of its inputs."""
