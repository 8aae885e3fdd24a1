"""Tensors in an ONNX file: those that hold other than they promise are named."""

from pathlib import Path

import numpy as np
import pytest

from nncore.errors import ModelFileError
from nncore.models.onnx_graph import FLOAT, Graph, Model, Node, Opset, Tensor, ValueInfo
from nncore.models.onnx_import import network_of_onnx
from nncore.models.protobuf import message

VALUES = np.linspace(-1.0, 1.0, 10, dtype=np.float32)


def model_with(*fields: tuple[int, int | str | bytes]) -> bytes:
    """Return a model 2-5 whose weights are a tensor of these fields."""
    tensor = message([(Tensor.DATA_TYPE, FLOAT), (Tensor.NAME, "W"), *fields])
    product = message([(Node.INPUT, "x"), (Node.INPUT, "W"), (Node.OUTPUT, "y"), (Node.OP_TYPE, "MatMul")])
    graph = [
        (Graph.NODE, product),
        (Graph.INITIALIZER, tensor),
        (Graph.INPUT, value("x", 2)),
        (Graph.OUTPUT, value("y", 5)),
    ]
    opset = message([(Opset.VERSION, 13)])
    return message([(Model.IR_VERSION, 8), (Model.GRAPH, message(graph)), (Model.OPSET_IMPORT, opset)])


def value(name: str, size: int) -> bytes:
    sizes = [message([(ValueInfo.DIM_VALUE, each)]) for each in (1, size)]
    shape = message([(ValueInfo.DIM, each) for each in sizes])
    kind = message([(ValueInfo.TENSOR_TYPE, message([(1, FLOAT), (ValueInfo.SHAPE, shape)]))])
    return message([(ValueInfo.NAME, name), (ValueInfo.TYPE, kind)])


def dims(*sizes: int) -> list[tuple[int, int]]:
    return [(Tensor.DIMS, size) for size in sizes]


def test_a_tensor_is_read(tmp_path: Path) -> None:
    content = model_with(*dims(2, 5), (Tensor.RAW_DATA, VALUES.tobytes()))
    np.testing.assert_array_equal(network_of_onnx(content, tmp_path).weights[0], VALUES.reshape(2, 5))


@pytest.mark.parametrize("sizes", [(2, 4), (2, 6), (-2, -5), (2, -5), (-1, 5), (0, 5)])
def test_a_tensor_that_holds_other_than_it_promises_is_cut_off(sizes: tuple[int, ...], tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="tensor W is cut off"):
        network_of_onnx(model_with(*dims(*sizes), (Tensor.RAW_DATA, VALUES.tobytes())), tmp_path)
