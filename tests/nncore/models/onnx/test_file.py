"""Tensors in an ONNX file: those that hold other than they promise are named."""

from pathlib import Path

import numpy as np
import pytest
from onnx_bytes import model

from nncore.errors import ModelFileError
from nncore.models.onnx.fields import FLOAT, INT64, Attribute, Node, Tensor
from nncore.models.onnx.protobuf import message
from nncore.models.onnx.reader import network_of_onnx

VALUES = np.linspace(-1.0, 1.0, 10, dtype=np.float32)


def model_with(*fields: tuple[int, int | str | bytes]) -> bytes:
    """Return a model 2-5 whose weights are a tensor of these fields."""
    return model(
        [node("MatMul", "x", "W", output="y")],
        [message([(Tensor.DATA_TYPE, FLOAT), (Tensor.NAME, "W"), *fields])],
        2,
        5,
    )


def node(operator: str, *inputs: str, output: str, **attributes: tuple[int, ...]) -> bytes:
    fields: list[tuple[int, int | str | bytes]] = [(Node.INPUT, name) for name in inputs]
    fields += [(Node.OUTPUT, output), (Node.OP_TYPE, operator)]
    for name, numbers in attributes.items():
        told = [(Attribute.NAME, name), *((Attribute.INTS, number) for number in numbers), (Attribute.TYPE, 7)]
        fields.append((Node.ATTRIBUTE, message(told)))
    return message(fields)


def tensor(name: str, array: np.ndarray) -> bytes:
    kind = FLOAT if array.dtype == np.float32 else INT64
    return message(
        [*dims(*array.shape), (Tensor.DATA_TYPE, kind), (Tensor.NAME, name), (Tensor.RAW_DATA, array.tobytes())]
    )


def dims(*sizes: int) -> list[tuple[int, int]]:
    return [(Tensor.DIMS, size) for size in sizes]


def test_a_tensor_is_read(tmp_path: Path) -> None:
    content = model_with(*dims(2, 5), (Tensor.RAW_DATA, VALUES.tobytes()))
    np.testing.assert_array_equal(network_of_onnx(content, tmp_path).weights[0], VALUES.reshape(2, 5))


@pytest.mark.parametrize("sizes", [(2, 4), (2, 6), (-2, -5), (2, -5), (-1, 5), (0, 5)])
def test_a_tensor_that_holds_other_than_it_promises_is_cut_off(sizes: tuple[int, ...], tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="tensor W is cut off"):
        network_of_onnx(model_with(*dims(*sizes), (Tensor.RAW_DATA, VALUES.tobytes())), tmp_path)


@pytest.mark.parametrize(
    ("numbers", "kept"),
    [
        (([0, 0], [4, 5]), np.s_[0:4, 0:5]),
        (([1], [5], [0]), np.s_[1:5]),
        (([0, 1], [4, 6], [0, 1]), np.s_[0:4, 1:6]),
        (([0, 1], [8, 6], [0, 1], [2, 1]), np.s_[0:8:2, 1:6]),
        (([1, 7], [6, -9], [1, 0], [1, -2]), np.s_[7::-2, 1:6]),
    ],
    ids=["as they stand", "an axis", "two axes", "steps", "backwards"],
)
def test_weights_cut_out_of_larger_ones_are_read(numbers: tuple[list[int], ...], kept: object, tmp_path: Path) -> None:
    large = np.arange(48, dtype=np.float32).reshape(8, 6)[:, : 6 if len(numbers) > 2 and 1 in numbers[2] else 5]
    names = ["starts", "ends", "axes", "steps"][: len(numbers)]
    tensors = [tensor(name, np.array(each)) for name, each in zip(names, numbers, strict=True)]
    nodes = [node("Slice", "large", *names, output="W"), node("MatMul", "x", "W", output="y")]
    content = model(nodes, [tensor("large", large), *tensors], 4, 5)
    np.testing.assert_array_equal(network_of_onnx(content, tmp_path).weights[0], large[kept])


def layer_and(*nodes: bytes, **constants: np.ndarray) -> bytes:
    """Return a model 2-5 whose one layer, z = x W, is followed by these nodes."""
    tensors = [tensor("W", VALUES.reshape(2, 5)), *(tensor(name, array) for name, array in constants.items())]
    return model([node("MatMul", "x", "W", output="z"), *nodes], tensors, 2, 5)


def test_a_factor_of_the_logits_goes_into_the_last_layer(tmp_path: Path) -> None:
    content = layer_and(node("Mul", "z", "factor", output="y"), factor=np.array([2.0], np.float32))
    np.testing.assert_array_equal(network_of_onnx(content, tmp_path).weights[0], 2.0 * VALUES.reshape(2, 5))


def test_a_shape_may_be_asked_for_and_used_to_lay_the_units_out(tmp_path: Path) -> None:
    nodes = [
        node("Shape", "z", output="shape"),
        node("Gather", "shape", "first", output="examples"),
        node("Concat", "examples", "units", output="sizes"),
        node("Reshape", "z", "sizes", output="y"),
    ]
    content = layer_and(*nodes, first=np.array([0]), units=np.array([5]))
    np.testing.assert_array_equal(network_of_onnx(content, tmp_path).weights[0], VALUES.reshape(2, 5))


def test_a_transpose_may_make_a_column_of_a_row(tmp_path: Path) -> None:
    content = layer_and(node("Transpose", "z", output="y", perm=(0, 1)))
    np.testing.assert_array_equal(network_of_onnx(content, tmp_path).weights[0], VALUES.reshape(2, 5))
    column = network_of_onnx(layer_and(node("Transpose", "z", output="y", perm=(1, 0))), tmp_path)
    np.testing.assert_array_equal(column.weights[0], VALUES.reshape(2, 5))


@pytest.mark.parametrize("places", [[0, 1, 2, 3], [0, 1, 2, 3, 3]])
def test_units_that_are_left_out_or_taken_twice_are_refused(places: list[int], tmp_path: Path) -> None:
    turned, gathered = node("Transpose", "z", output="w"), node("Gather", "w", "places", output="y")
    with pytest.raises(ModelFileError, match=r"takes only a part of its units|takes some of its units twice"):
        network_of_onnx(layer_and(turned, gathered, places=np.array(places)), tmp_path)


def test_an_input_of_unknown_size_is_784_pixels(tmp_path: Path) -> None:
    weights = np.linspace(-1.0, 1.0, 784 * 5, dtype=np.float32).reshape(784, 5)
    content = model([node("MatMul", "x", "W", output="y")], [tensor("W", weights)], 0, 5)
    np.testing.assert_array_equal(network_of_onnx(content, tmp_path).weights[0], weights)
