"""Values and whole models of ONNX as bytes, for graphs that no exporter writes."""

from collections.abc import Sequence

from nncore.models.onnx.fields import FLOAT, Graph, Model, Opset, ValueInfo
from nncore.models.onnx.protobuf import message


def value(name: str, *sizes: int) -> bytes:
    """Return an input or output of these sizes."""
    shape = message([(ValueInfo.DIM, message([(ValueInfo.DIM_VALUE, size)])) for size in sizes])
    kind = message([(ValueInfo.TENSOR_TYPE, message([(1, FLOAT), (ValueInfo.SHAPE, shape)]))])
    return message([(ValueInfo.NAME, name), (ValueInfo.TYPE, kind)])


def model(nodes: Sequence[bytes], tensors: Sequence[bytes], n_inputs: int, n_outputs: int) -> bytes:
    """Return a model that takes x, shape (1, n_inputs), and gives y."""
    graph = [(Graph.NODE, each) for each in nodes] + [(Graph.INITIALIZER, each) for each in tensors]
    graph += [(Graph.INPUT, value("x", 1, n_inputs)), (Graph.OUTPUT, value("y", 1, n_outputs))]
    opset = message([(Opset.VERSION, 13)])
    return message([(Model.IR_VERSION, 8), (Model.GRAPH, message(graph)), (Model.OPSET_IMPORT, opset)])
