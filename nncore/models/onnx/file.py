"""The bytes of an ONNX model as nodes, constants and the names of what goes in and out.

Nothing is computed here, and nothing allocated that the file does not hold: a tensor's shape is checked against the
bytes that are there before an array is made.
Imported by `reader` and `flow`.
"""

import math
import struct
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.errors import ModelFileError, named
from nncore.files import MemoryBudget
from nncore.models.onnx.fields import DTYPES, STRING, Attribute, Graph, Model, Node, Opset, Tensor, ValueInfo
from nncore.models.onnx.protobuf import Value, fields_of, varints_of

Array: TypeAlias = npt.NDArray[Any]

_MOST_PARTS = 500_000
_BYTES_OF_A_VARINT = 40  # of memory while it is read: its place, its length, its number
_EXTERNAL = 1  # TensorProto.DataLocation
_FLOAT_TYPE, _INT_TYPE = 1, 2  # AttributeProto.AttributeType
_MOST_DIMENSIONS = 8
_MOST_TEXTS, _LONGEST_TEXT = 1000, 100
_SIGN = 1 << 63


class OnnxSource:
    """Where a model's numbers may come from, and how much may be made of them.

    Parameters
    ----------
    folder : Path
        Of the file, where numbers may be kept beside it.
    budget : MemoryBudget
    """

    def __init__(self, folder: Path, budget: MemoryBudget) -> None:
        self.folder, self.budget = folder, budget
        self._n_parts = 0
        self._left: dict[Path, int] = {}

    def count_part(self) -> None:
        """Count one field.

        Raises
        ------
        ModelFileError
            Where there are more than any dense network has.
        """
        self._n_parts += 1
        if self._n_parts > _MOST_PARTS:
            raise ModelFileError(f"it has more than {_MOST_PARTS:,} parts, which no dense network has")

    def read_beside(self, path: Path, offset: int, length: int) -> bytes:
        """Return bytes of a file beside the model, all after `offset` if `length` is negative.

        Parameters
        ----------
        path : Path
        offset, length : int
            Bytes.

        Returns
        -------
        bytes

        Raises
        ------
        ModelFileError
            If all that was read of the file is more than it holds.
        """
        size = path.stat().st_size
        if path not in self._left:
            self._left[path] = size
            self.budget.explain(size)
        length = min(length if length >= 0 else size, max(0, size - offset))
        self._left[path] -= length
        if self._left[path] < 0:
            raise ModelFileError(f"its tensors claim more of {named(path.name)} than it holds")
        with path.open("rb") as file:
            file.seek(offset)
            return file.read(length)


@dataclass(frozen=True, eq=False)
class OnnxNode:
    """One node of the graph.

    Attributes
    ----------
    operator : str
    inputs, outputs : tuple of str
        The names of the wires; an input that is left out has an empty name.
    attributes : mapping of str to float, int, str, tuple or array
    """

    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class OnnxModel:
    """A graph.

    Attributes
    ----------
    nodes : tuple of OnnxNode
        In the order of the file, which is one in which they can run.
    constants : mapping of str to array
    inputs : mapping of str to tuple of int
        The shape of each; 0 where the file does not say.
    outputs : tuple of str
    opset : int
        The version of ONNX's own operators.
    producer : str
        The program that wrote it, as it says.
    takes_integers : bool
        Whether its inputs are whole numbers, as pixels of 0 … 255 are.
    has_functions : bool
        Whether it defines operators of its own.
    """

    nodes: tuple[OnnxNode, ...]
    constants: Mapping[str, Array]
    inputs: Mapping[str, tuple[int, ...]]
    outputs: tuple[str, ...]
    opset: int
    producer: str
    takes_integers: bool
    has_functions: bool = False


def parse_model(content: bytes, source: OnnxSource) -> OnnxModel:
    """Return the graph in the bytes of a model; numbers kept beside the file are read from its folder, never elsewhere.

    Parameters
    ----------
    content : bytes
    source : OnnxSource
        Where the model lies, and how much memory it may take.

    Returns
    -------
    OnnxModel

    Raises
    ------
    ModelFileError
        If the bytes are no ONNX model, or a tensor is cut off or lies outside the folder.
    """
    model = _groups(content, source)
    if not model[Model.GRAPH]:
        raise ModelFileError("its bytes are no ONNX model (there is no graph)")
    graph = _groups(_bytes(model[Model.GRAPH][0]), source)
    constants = dict(_tensor(_bytes(each), source) for each in graph[Graph.INITIALIZER])
    inputs = {
        name: (shape, kind)
        for name, shape, kind in (_value_info(_bytes(each), source) for each in graph[Graph.INPUT])
        if name not in constants
    }
    return OnnxModel(
        tuple(_node(_bytes(each), source) for each in graph[Graph.NODE]),
        constants,
        {name: shape for name, (shape, _) in inputs.items()},
        tuple(_value_info(_bytes(each), source)[0] for each in graph[Graph.OUTPUT]),
        _opset(model[Model.OPSET_IMPORT], source),
        _text(model[Model.PRODUCER_NAME]),
        any(np.dtype(DTYPES[kind]).kind in "iu" for _, kind in inputs.values() if kind in DTYPES),
        bool(model[Model.FUNCTIONS]),
    )


def _groups(content: bytes, source: OnnxSource) -> defaultdict[int, list[Value]]:
    """Return the values of each field of a message, in their order."""
    groups: defaultdict[int, list[Value]] = defaultdict(list)
    for number, value in fields_of(content):
        source.count_part()
        groups[number].append(value)
    return groups


def _bytes(value: Value) -> bytes:
    if isinstance(value, int):
        raise ModelFileError("its bytes are no ONNX model (a number where a part should be)")
    return value


def _text(values: list[Value]) -> str:
    return _bytes(values[0]).decode("utf-8", "replace") if values else ""


def _int(values: list[Value], default: int = 0) -> int:
    """Return a number as ONNX means it: of 64 bits, with a sign."""
    value = values[0] if values else default
    if not isinstance(value, int):
        raise ModelFileError("its bytes are no ONNX model (a part where a number should be)")
    value &= (1 << 64) - 1
    return value - (1 << 64) if value >= _SIGN else value


def _ints(values: list[Value], source: OnnxSource) -> npt.NDArray[np.int64]:
    """Return a list of numbers, which a file may pack into one part or give one by one."""
    source.budget.take(sum(_BYTES_OF_A_VARINT * len(value) for value in values if isinstance(value, bytes)))
    parts = [np.array([_int([each])]) if isinstance(each, int) else varints_of(each) for each in values]
    return np.concatenate(parts) if parts else np.empty(0, np.int64)


def _opset(imports: list[Value], source: OnnxSource) -> int:
    sets = [_groups(_bytes(each), source) for each in imports]
    return max((_int(each[Opset.VERSION]) for each in sets if not _text(each[Opset.DOMAIN])), default=13)


def _node(content: bytes, source: OnnxSource) -> OnnxNode:
    fields = _groups(content, source)
    return OnnxNode(
        _text(fields[Node.OP_TYPE]),
        tuple(_text([name]) for name in fields[Node.INPUT]),
        tuple(_text([name]) for name in fields[Node.OUTPUT]),
        dict(_attribute(_bytes(each), source) for each in fields[Node.ATTRIBUTE]),
    )


def _attribute(content: bytes, source: OnnxSource) -> tuple[str, Any]:
    """Return name and value of an attribute: a tensor, numbers, a number or a text."""
    fields = _groups(content, source)
    value: Any = {_FLOAT_TYPE: 0.0, _INT_TYPE: 0}.get(_int(fields[Attribute.TYPE]))  # a 0 may be left out
    if fields[Attribute.TENSOR]:
        value = _tensor(_bytes(fields[Attribute.TENSOR][0]), source)[1]
    elif fields[Attribute.FLOATS]:
        value = tuple(np.frombuffer(_joined(fields[Attribute.FLOATS]), "<f4").tolist())
    elif fields[Attribute.INTS]:
        value = tuple(_ints(fields[Attribute.INTS], source).tolist())
    elif fields[Attribute.STRINGS]:
        value = tuple(_texts(fields[Attribute.STRINGS]).tolist())
    elif fields[Attribute.FLOAT]:
        value = float(struct.unpack("<f", _bytes(fields[Attribute.FLOAT][0]))[0])
    elif fields[Attribute.STRING]:
        value = _text(fields[Attribute.STRING])
    elif fields[Attribute.INT]:
        value = _int(fields[Attribute.INT])
    return _text(fields[Attribute.NAME]), value


def _tensor(content: bytes, source: OnnxSource) -> tuple[str, Array]:
    """Return name and values of a tensor; what is neither numbers nor a few texts becomes empty."""
    fields = _groups(content, source)
    name, kind = _text(fields[Tensor.NAME]), _int(fields[Tensor.DATA_TYPE])
    shape = tuple(_ints(fields[Tensor.DIMS], source)[: _MOST_DIMENSIONS + 1].tolist())
    if kind == STRING:
        return name, _texts(fields[Tensor.STRING_DATA])
    if kind not in DTYPES or len(shape) > _MOST_DIMENSIONS:
        return name, np.empty(0, np.float32)
    values = _numbers(fields, np.dtype(DTYPES[kind]), name, source)
    if min(shape, default=0) < 0 or values.size != math.prod(shape):
        raise ModelFileError(f"its tensor {named(name)} is cut off; fetch or export it again")
    if values.dtype.kind == "f" and not np.isfinite(values).all():
        raise ModelFileError(f"its tensor {named(name)} holds numbers that are not finite")
    return name, values.reshape(shape).astype(np.float32 if values.dtype.itemsize == 2 else values.dtype)


def _texts(values: list[Value]) -> Array:
    """Return texts as names of classes are; none where there are far more, or far longer ones."""
    found = [_text([value]) for value in values[:_MOST_TEXTS]]
    return np.array(found if max(map(len, found), default=0) <= _LONGEST_TEXT else [])


def _numbers(fields: Mapping[int, list[Value]], dtype: np.dtype[Any], name: str, source: OnnxSource) -> Array:
    """Return the numbers of a tensor from whichever field holds them."""
    if _int(fields[Tensor.DATA_LOCATION]) == _EXTERNAL:
        return _whole(_external(fields[Tensor.EXTERNAL_DATA], name, source), dtype, name)
    if fields[Tensor.RAW_DATA]:
        return _whole(_joined(fields[Tensor.RAW_DATA]), dtype, name)
    if fields[Tensor.FLOAT_DATA]:
        return _whole(_joined(fields[Tensor.FLOAT_DATA]), np.dtype("<f4"), name)
    if fields[Tensor.DOUBLE_DATA]:
        return _whole(_joined(fields[Tensor.DOUBLE_DATA]), np.dtype("<f8"), name)
    integers = _ints(fields[Tensor.INT64_DATA] or fields[Tensor.INT32_DATA], source)
    if dtype == np.float16:  # its bits, as numbers
        return integers.astype(np.uint16).view(np.float16)
    return integers.astype(dtype)


def _whole(content: bytes, dtype: np.dtype[Any], name: str) -> Array:
    if len(content) % dtype.itemsize:
        raise ModelFileError(f"its tensor {named(name)} is cut off; fetch or export it again")
    return np.frombuffer(content, dtype)


def _joined(values: list[Value]) -> bytes:
    return b"".join(_bytes(value) for value in values)


def _external(entries: list[Value], name: str, source: OnnxSource) -> bytes:
    """Return the bytes that a tensor keeps in a file beside the model."""
    told = {_text(each[1]): _text(each[2]) for each in (_groups(_bytes(entry), source) for entry in entries)}
    try:
        offset, length = int(told.get("offset", "0")), int(told.get("length", "-1"))
        path = (source.folder / told["location"]).resolve()
        if path.parent != source.folder.resolve() or offset < 0:
            raise ModelFileError(f"its tensor {named(name)} would lie outside its folder, and is not read there")
        return source.read_beside(path, offset, length)
    except (KeyError, ValueError) as error:
        raise ModelFileError(f"its tensor {named(name)} does not say where its numbers are") from error
    except OSError as error:
        raise ModelFileError(
            f"its numbers are kept in {named(told.get('location', ''))}, which cannot be read; put that file beside it"
        ) from error


def _value_info(content: bytes, source: OnnxSource) -> tuple[str, tuple[int, ...], int]:
    """Return name, shape and type of numbers of an input or output; 0 for a dimension that is free, or no type."""
    fields = _groups(content, source)
    name = _text(fields[ValueInfo.NAME])
    for step in (ValueInfo.TYPE, ValueInfo.TENSOR_TYPE):
        if not fields[step]:
            return name, (), 0
        fields = _groups(_bytes(fields[step][0]), source)
    kind = _int(fields[ValueInfo.ELEMENT])
    if not fields[ValueInfo.SHAPE]:
        return name, (), kind
    fields = _groups(_bytes(fields[ValueInfo.SHAPE][0]), source)
    dimensions = [_groups(_bytes(each), source) for each in fields[ValueInfo.DIM]]
    return name, tuple(max(0, _int(each[ValueInfo.DIM_VALUE])) for each in dimensions), kind
