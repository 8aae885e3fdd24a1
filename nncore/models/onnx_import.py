"""A plain dense network out of an ONNX file: matrix products, additions and activations, one after the other."""

import os
import struct
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from nncore.arrays import FloatArray
from nncore.atomic_file import why
from nncore.errors import ModelFileError, NNCoreError
from nncore.functions.activations import Activation, activation
from nncore.models.onnx_graph import DOUBLE, FLOAT, Attribute, Graph, Model, Node, Tensor
from nncore.models.protobuf import Value, fields_of
from nncore.network.network import Network, Output

_PASSED_OVER = frozenset({"Flatten", "Reshape", "Dropout", "Identity", "Constant", "Unsqueeze", "Squeeze"})
_OUTPUTS: dict[tuple[str, ...], Output] = {("Softmax",): "softmax", ("Sigmoid",): "sigmoid", (): "softmax"}
ASSUMED_OUTPUT = "The file ends with logits; taken for a network with softmax at the output."


@dataclass(frozen=True)
class Step:
    """One node: its operator, the names of its inputs, and its attributes by name."""

    operator: str
    inputs: tuple[str, ...]
    attributes: Mapping[str, float]


Constants: TypeAlias = Mapping[str, FloatArray]
Recognise: TypeAlias = Callable[[list[Step], list[float]], Activation]


def import_onnx(path: str | os.PathLike[str]) -> Network:
    """Read a plain dense network from an ONNX file.

    Raises
    ------
    ModelFileError
        If the file cannot be read, or holds anything but dense layers with activations that nncore knows.
    """
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise ModelFileError(f"{path} cannot be read: {why(error)}.") from error
    try:
        return network_of_onnx(content)
    except (NNCoreError, ValueError, struct.error) as error:
        raise ModelFileError(
            f"{path} cannot be used: {str(error).rstrip('.')}; export a plain dense network."
        ) from error
    except IndexError as error:  # a part that a model must have is not there
        raise ModelFileError(f"{path} is no whole ONNX model; export it again.") from error


def network_of_onnx(content: bytes) -> Network:
    """Return the network in the bytes of an ONNX model; NNCoreError or ValueError if there is none."""
    steps, constants = _graph(content)
    weights: list[FloatArray] = []
    biases: list[FloatArray] = []
    between: list[list[Step]] = []  # the steps after each layer
    for step in steps:
        if step.operator in ("Gemm", "MatMul"):
            matrix, vector = _layer(step, constants)
            weights.append(matrix)
            biases.append(vector)
            between.append([])
        elif not between:
            raise ModelFileError(f"it begins with the operator {step.operator}, not with a layer")
        elif step.operator == "Add" and not between[-1] and not biases[-1].any():
            biases[-1] = _constant(step, constants).reshape(-1)
        else:
            between[-1].append(step)
    if not weights:
        raise ModelFileError("it holds no layer")
    activations = tuple(_recognised(part, constants) for part in between[:-1])
    last = tuple(step.operator for step in between[-1])
    if last not in _OUTPUTS:
        raise ModelFileError(f"its output goes through {', '.join(last)}, which is not known here")
    card = {"name": "from ONNX", **({} if last else {"assumed": ASSUMED_OUTPUT})}
    return Network(tuple(weights), tuple(biases), activations, _OUTPUTS[last], card)


def _layer(step: Step, constants: Constants) -> tuple[FloatArray, FloatArray]:
    """Return weights (fan_in, fan_out) and biases of a Gemm or MatMul; biases of 0 where an Add may follow."""
    if len(step.inputs) < 2 or step.inputs[1] not in constants:
        raise ModelFileError(f"its {step.operator} multiplies by something computed, not by weights")
    weights = constants[step.inputs[1]]
    if weights.ndim != 2:
        raise ModelFileError(f"its {step.operator} has weights of shape {weights.shape}")
    if step.operator == "MatMul":
        return weights, np.zeros(weights.shape[1], weights.dtype)
    matrix = (weights.T if step.attributes.get("transB", 0) else weights) * np.float32(
        step.attributes.get("alpha", 1.0)
    )
    if len(step.inputs) < 3:
        return matrix, np.zeros(matrix.shape[1], matrix.dtype)
    biases = constants[step.inputs[2]].reshape(-1) * np.float32(step.attributes.get("beta", 1.0))
    return matrix, biases


def _constant(step: Step, constants: Constants) -> FloatArray:
    found = [constants[name] for name in step.inputs if name in constants]
    if not found:
        raise ModelFileError(f"its {step.operator} joins two branches, but a plain network has only one")
    return found[0]


def _recognised(steps: list[Step], constants: Constants) -> Activation:
    """Return the activation that some steps spell."""
    operators = tuple(step.operator for step in steps)
    numbers = [float(constants[name].reshape(-1)[0]) for step in steps for name in step.inputs if name in constants]
    if operators not in _SPELLINGS:
        raise ModelFileError(
            f"between two layers it computes {', '.join(operators)}, which is no activation known here"
        )
    return _SPELLINGS[operators](steps, numbers)


def _plain(key: str) -> Recognise:
    return lambda steps, numbers: activation(key)


def _hard_sigmoid(key: str) -> Recognise:
    def recognise(steps: list[Step], numbers: list[float]) -> Activation:
        slope, middle = steps[0].attributes.get("alpha", 0.2), steps[0].attributes.get("beta", 0.5)
        if abs(slope - 1.0 / 6.0) > 1e-6 or abs(middle - 0.5) > 1e-6:
            raise ModelFileError(f"its hard sigmoid has the slope {slope:g}; nncore's has 1/6")
        return activation(key)

    return recognise


def _clip(steps: list[Step], numbers: list[float]) -> Activation:
    if numbers != [-1.0, 1.0]:
        raise ModelFileError(f"it cuts to {numbers}; nncore knows the hard tanh, which cuts to −1 and 1")
    return activation("hard_tanh")


_SPELLINGS: dict[tuple[str, ...], Recognise] = {
    (): _plain("identity"),
    ("Relu",): _plain("relu"),
    ("Sigmoid",): _plain("sigmoid"),
    ("Tanh",): _plain("tanh"),
    ("Selu",): _plain("selu"),
    ("Softsign",): _plain("softsign"),
    ("Softplus",): _plain("softplus"),
    ("Mul", "Softplus", "Div"): lambda steps, numbers: activation("softplus", beta=numbers[0]),
    ("LeakyRelu",): lambda steps, numbers: activation("leaky_relu", alpha=steps[0].attributes.get("alpha", 0.01)),
    ("PRelu",): lambda steps, numbers: activation("prelu", alpha=numbers[0]),
    ("Elu",): lambda steps, numbers: activation("elu", alpha=steps[0].attributes.get("alpha", 1.0)),
    ("Sigmoid", "Mul"): _plain("swish"),
    ("Mul", "Sigmoid", "Mul"): lambda steps, numbers: activation("swish", beta=numbers[0]),
    ("Gelu",): _plain("gelu"),
    ("Mul", "Erf", "Add", "Mul", "Mul"): _plain("gelu"),
    ("Div", "Erf", "Add", "Mul", "Mul"): _plain("gelu"),
    ("Mish",): _plain("mish"),
    ("Softplus", "Tanh", "Mul"): _plain("mish"),
    ("HardSigmoid",): _hard_sigmoid("hard_sigmoid"),
    ("HardSwish",): _plain("hard_swish"),
    ("HardSigmoid", "Mul"): _hard_sigmoid("hard_swish"),
    ("Clip",): _clip,
    ("Greater", "Cast"): _plain("step"),
}


def _graph(content: bytes) -> tuple[list[Step], dict[str, FloatArray]]:
    """Return the steps in order, and all constants by name."""
    graph = _groups(_only(_groups(content), Model.GRAPH, "graph"))
    constants = dict(_tensor(_bytes(each)) for each in graph[Graph.INITIALIZER])
    steps: list[Step] = []
    for each in graph[Graph.NODE]:
        fields = _groups(_bytes(each))
        operator = _text(fields[Node.OP_TYPE][0]) if fields[Node.OP_TYPE] else ""
        attributes = dict(_attribute(_bytes(attribute)) for attribute in fields[Node.ATTRIBUTE])
        if operator == "Constant" and isinstance(attributes.get("value"), np.ndarray):
            constants[_text(fields[Node.OUTPUT][0])] = attributes["value"]
        elif operator not in _PASSED_OVER:
            inputs = tuple(_text(name) for name in fields[Node.INPUT])
            numbers = {name: value for name, value in attributes.items() if isinstance(value, int | float)}
            steps.append(Step(operator, inputs, numbers))
    return steps, constants


def _groups(content: bytes) -> defaultdict[int, list[Value]]:
    """Return the values of each field of a message, in their order."""
    groups: defaultdict[int, list[Value]] = defaultdict(list)
    for number, value in fields_of(content):
        groups[number].append(value)
    return groups


def _only(groups: Mapping[int, list[Value]], field: int, name: str) -> bytes:
    if not groups[field]:
        raise ModelFileError(f"its bytes are no ONNX model (there is no {name})")
    return _bytes(groups[field][0])


def _bytes(value: Value) -> bytes:
    if isinstance(value, int):
        raise ModelFileError("its bytes are no ONNX model (a number where a part should be)")
    return value


def _text(value: Value) -> str:
    return _bytes(value).decode("utf-8", "replace")


def _attribute(content: bytes) -> tuple[str, Any]:
    """Return name and value of an attribute: a float, an int, or a tensor."""
    fields = _groups(content)
    name = _text(fields[Attribute.NAME][0]) if fields[Attribute.NAME] else ""
    if fields[Attribute.TENSOR]:
        return name, _tensor(_bytes(fields[Attribute.TENSOR][0]))[1]
    if fields[Attribute.FLOAT]:
        return name, float(struct.unpack("<f", _bytes(fields[Attribute.FLOAT][0]))[0])
    return name, int(fields[Attribute.INT][0]) if fields[Attribute.INT] else None


def _tensor(content: bytes) -> tuple[str, FloatArray]:
    """Return name and values of a tensor; other types than float and double become empty."""
    fields = _groups(content)
    name = _text(fields[Tensor.NAME][0]) if fields[Tensor.NAME] else ""
    kind = fields[Tensor.DATA_TYPE][0] if fields[Tensor.DATA_TYPE] else 0
    if kind not in (FLOAT, DOUBLE):
        return name, np.empty(0, np.float32)
    packed = fields[Tensor.RAW_DATA] or fields[Tensor.FLOAT_DATA if kind == FLOAT else Tensor.DOUBLE_DATA]
    values = np.frombuffer(b"".join(_bytes(part) for part in packed), "<f4" if kind == FLOAT else "<f8")
    shape = tuple(int(size) for size in fields[Tensor.DIMS] if isinstance(size, int))
    if values.size != int(np.prod(shape, dtype=np.int64)):
        raise ModelFileError(f"its tensor {name} is cut off")
    if not np.isfinite(values).all():
        raise ModelFileError(f"its tensor {name} holds numbers that are not finite")
    return name, values.reshape(shape).astype(np.float32 if kind == FLOAT else np.float64)
