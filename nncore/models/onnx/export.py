"""A network as an ONNX file, which ONNX Runtime and others run: pixels in, probabilities and logits out.

Only operators that have been in ONNX since opset 13 are used, so Mish, GELU and their kin are spelled out.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

import numpy as np

from nncore.arrays import FloatArray
from nncore.atomic_file import replacing, why
from nncore.errors import ModelFileError, named
from nncore.functions.activations import Activation
from nncore.models.onnx.fields import FLOAT, PRODUCER, Attribute, Graph, Model, Node, Tensor
from nncore.models.onnx.protobuf import message
from nncore.network.network import Network

IR_VERSION, OPSET = 8, 13
INPUT, LOGITS, OUTPUT = "pixels", "logits", "probabilities"

_HARD_SIGMOID: Mapping[str, float] = {"alpha": 1.0 / 6.0, "beta": 0.5}
NONE: Mapping[str, float] = {}

_ATTRIBUTE_FLOAT, _ATTRIBUTE_INT = 1, 2


class GraphBuilder:
    """Collects the nodes and the constants of a graph, one after the other, and names what flows between them."""

    def __init__(self) -> None:
        self.nodes: list[bytes] = []
        self.constants: list[bytes] = []

    def node(self, operator: str, *inputs: str, output: str = "", attributes: Mapping[str, float] = NONE) -> str:
        """Add a node and return the name of its output.

        Parameters
        ----------
        operator : str
            ONNX's name of it.
        *inputs : str
            Names of constants and of other nodes' outputs.
        output : str, optional
            A name for the output; else one is made up.
        attributes : mapping of str to float, optional

        Returns
        -------
        str
        """
        name = output or f"{operator.lower()}{len(self.nodes)}"
        fields: list[tuple[int, int | bytes | str]] = [(Node.INPUT, each) for each in inputs]
        fields += [(Node.OUTPUT, name), (Node.NAME, name), (Node.OP_TYPE, operator)]
        fields += [(Node.ATTRIBUTE, _attribute(key, value)) for key, value in attributes.items()]
        self.nodes.append(message(fields))
        return name

    def constant(self, values: FloatArray | float, name: str = "") -> str:
        """Add a constant and return its name.

        Parameters
        ----------
        values : array or float, any shape
            Written as float32.
        name : str, optional
            Else one is made up.

        Returns
        -------
        str
        """
        array = np.asarray(values, np.float32)
        name = name or f"constant{len(self.constants)}"
        fields: list[tuple[int, int | bytes | str]] = [(Tensor.DIMS, size) for size in array.shape]
        fields += [(Tensor.DATA_TYPE, FLOAT), (Tensor.NAME, name), (Tensor.RAW_DATA, array.astype("<f4").tobytes())]
        self.constants.append(message(fields))
        return name


def _attribute(name: str, value: float) -> bytes:
    if isinstance(value, int):
        return message([(Attribute.NAME, name), (Attribute.INT, value), (Attribute.TYPE, _ATTRIBUTE_INT)])
    number = _fixed32(Attribute.FLOAT, value)
    return message([(Attribute.NAME, name)]) + number + message([(Attribute.TYPE, _ATTRIBUTE_FLOAT)])


def _fixed32(field: int, value: float) -> bytes:
    """Encode a float: the one kind of field that `nncore.models.onnx.protobuf.message` does not write."""
    return bytes([field << 3 | 5]) + struct.pack("<f", value)


Draw: TypeAlias = Callable[[GraphBuilder, str, dict[str, float]], str]


def _single(operator: str, attributes: Mapping[str, float] = NONE) -> Draw:
    return lambda graph, z, settings: graph.node(operator, z, attributes=attributes)


def _leaky(graph: GraphBuilder, z: str, settings: dict[str, float]) -> str:
    return graph.node("LeakyRelu", z, attributes={"alpha": settings["alpha"]})


def _rrelu(graph: GraphBuilder, z: str, settings: dict[str, float]) -> str:
    return graph.node("LeakyRelu", z, attributes={"alpha": 0.5 * (settings["low"] + settings["high"])})


def _step(graph: GraphBuilder, z: str, settings: dict[str, float]) -> str:
    return graph.node("Cast", graph.node("Greater", z, graph.constant(0.0)), attributes={"to": FLOAT})


def _swish(graph: GraphBuilder, z: str, settings: dict[str, float]) -> str:
    return graph.node("Mul", z, graph.node("Sigmoid", graph.node("Mul", z, graph.constant(settings["beta"]))))


def _softplus(graph: GraphBuilder, z: str, settings: dict[str, float]) -> str:
    beta = graph.constant(settings["beta"])
    return graph.node("Div", graph.node("Softplus", graph.node("Mul", z, beta)), beta)


def _gelu(graph: GraphBuilder, z: str, settings: dict[str, float]) -> str:
    normal = graph.node("Erf", graph.node("Mul", z, graph.constant(np.sqrt(0.5))))
    doubled = graph.node("Add", normal, graph.constant(1.0))
    return graph.node("Mul", graph.node("Mul", z, graph.constant(0.5)), doubled)


def _mish(graph: GraphBuilder, z: str, settings: dict[str, float]) -> str:
    return graph.node("Mul", z, graph.node("Tanh", graph.node("Softplus", z)))


def _hard_swish(graph: GraphBuilder, z: str, settings: dict[str, float]) -> str:
    return graph.node("Mul", z, graph.node("HardSigmoid", z, attributes=_HARD_SIGMOID))


def _hard_tanh(graph: GraphBuilder, z: str, settings: dict[str, float]) -> str:
    return graph.node("Clip", z, graph.constant(-1.0), graph.constant(1.0))


_DRAW: dict[str, Draw] = {
    "step": _step,
    "identity": _single("Identity"),
    "sigmoid": _single("Sigmoid"),
    "tanh": _single("Tanh"),
    "relu": _single("Relu"),
    "leaky_relu": _leaky,
    "prelu": _leaky,
    "rrelu": _rrelu,
    "elu": lambda graph, z, settings: graph.node("Elu", z, attributes={"alpha": settings["alpha"]}),
    "selu": _single("Selu"),
    "swish": _swish,
    "softplus": _softplus,
    "gelu": _gelu,
    "mish": _mish,
    "softsign": _single("Softsign"),
    "hard_sigmoid": _single("HardSigmoid", _HARD_SIGMOID),
    "hard_tanh": _hard_tanh,
    "hard_swish": _hard_swish,
}
_OUTPUTS = {"softmax": "Softmax", "sigmoid": "Sigmoid", "identity": "Identity"}


def export_onnx(network: Network, path: str | os.PathLike[str]) -> None:
    """Write a network as ONNX, in float32; input ``pixels`` (N, n_in), outputs ``probabilities`` and ``logits``.

    Parameters
    ----------
    network : Network
    path : path

    Raises
    ------
    ModelFileError
        If ONNX has no such activation, or the file cannot be written; an old one is then still whole.
    """
    try:
        with replacing(path) as file:
            file.write(onnx_model(network))
    except OSError as error:
        raise ModelFileError(f"{path} cannot be written: {why(error)}.") from error


def onnx_model(network: Network) -> bytes:
    """Return a network as the bytes of an ONNX model.

    Parameters
    ----------
    network : Network

    Returns
    -------
    bytes

    Raises
    ------
    ModelFileError
        If an activation is none of `ACTIVATIONS`.
    """
    graph = GraphBuilder()
    flow = INPUT
    for number, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True), 1):
        is_last = number == len(network.weights)
        product = graph.node("MatMul", flow, graph.constant(weights, f"W{number}"))
        flow = graph.node("Add", product, graph.constant(biases, f"b{number}"), output=LOGITS if is_last else "")
        if not is_last:
            flow = _activate(graph, flow, network.activations[number - 1])
    attributes = {"axis": -1} if network.output == "softmax" else {}
    graph.node(_OUTPUTS[network.output], flow, output=OUTPUT, attributes=attributes)
    return model_bytes(graph, network.sizes[0], network.sizes[-1])


def _activate(graph: GraphBuilder, z: str, activation: Activation) -> str:
    if activation.key not in _DRAW:
        raise ModelFileError(f"ONNX has no {named(activation.name)}; export a network with activations of the table.")
    return _DRAW[activation.key](graph, z, dict(activation.settings))


def model_bytes(graph: GraphBuilder, n_in: int, n_out: int) -> bytes:
    """Return a graph from `INPUT` (N, n_in) to `OUTPUT` and `LOGITS` (N, n_out) as the bytes of a model.

    Parameters
    ----------
    graph : GraphBuilder
    n_in, n_out : int
        Numbers of a row at either end.

    Returns
    -------
    bytes
    """
    content: list[tuple[int, int | bytes | str]] = [(Graph.NODE, node) for node in graph.nodes]
    content += [(Graph.NAME, "digitscope")]
    content += [(Graph.INITIALIZER, constant) for constant in graph.constants]
    content += [(Graph.INPUT, _value(INPUT, n_in))]
    content += [(Graph.OUTPUT, _value(OUTPUT, n_out)), (Graph.OUTPUT, _value(LOGITS, n_out))]
    return message(
        [
            (Model.IR_VERSION, IR_VERSION),
            (Model.PRODUCER_NAME, PRODUCER),
            (Model.GRAPH, message(content)),
            (Model.OPSET_IMPORT, message([(2, OPSET)])),
        ]
    )


def _value(name: str, width: int) -> bytes:
    """Return a ValueInfoProto: a float tensor of shape (N, width)."""
    dimensions: Sequence[bytes] = (message([(2, "N")]), message([(1, width)]))
    shape = message([(1, dimension) for dimension in dimensions])
    tensor = message([(1, FLOAT), (2, shape)])
    return message([(1, name), (2, message([(1, tensor)]))])
