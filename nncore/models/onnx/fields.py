"""The numbers that ONNX gives to the fields of its messages (onnx.proto, IR version 8), by name."""

from enum import IntEnum
from types import MappingProxyType

FLOAT, INT64, FLOAT16, DOUBLE = 1, 7, 10, 11
"""TensorProto.DataType of what nncore writes and computes with."""

STRING = 8
"""TensorProto.DataType of texts: names of classes."""

DTYPES = MappingProxyType({
    FLOAT: "<f4", DOUBLE: "<f8", FLOAT16: "<f2", INT64: "<i8", 6: "<i4", 5: "<i2", 3: "i1", 2: "u1", 4: "<u2", 9: "?",
})  # fmt: skip
"""How numpy calls the types of numbers that a tensor may hold."""

PRODUCER = "digitscope"
"""Who wrote a model, as nncore says it; its inputs are then known to be pixels of 0 … 1."""


class Model(IntEnum):
    """Fields of ModelProto."""

    IR_VERSION = 1
    PRODUCER_NAME = 2
    GRAPH = 7
    OPSET_IMPORT = 8
    FUNCTIONS = 25


class Opset(IntEnum):
    """Fields of OperatorSetIdProto."""

    DOMAIN = 1
    VERSION = 2


class Graph(IntEnum):
    """Fields of GraphProto."""

    NODE = 1
    NAME = 2
    INITIALIZER = 5
    INPUT = 11
    OUTPUT = 12


class Node(IntEnum):
    """Fields of NodeProto."""

    INPUT = 1
    OUTPUT = 2
    NAME = 3
    OP_TYPE = 4
    ATTRIBUTE = 5


class Attribute(IntEnum):
    """Fields of AttributeProto."""

    NAME = 1
    FLOAT = 2
    INT = 3
    STRING = 4
    TENSOR = 5
    FLOATS = 7
    INTS = 8
    STRINGS = 9
    TYPE = 20


class Tensor(IntEnum):
    """Fields of TensorProto."""

    DIMS = 1
    DATA_TYPE = 2
    FLOAT_DATA = 4
    INT32_DATA = 5
    STRING_DATA = 6
    INT64_DATA = 7
    NAME = 8
    RAW_DATA = 9
    DOUBLE_DATA = 10
    EXTERNAL_DATA = 13
    DATA_LOCATION = 14


class ValueInfo(IntEnum):
    """Fields of ValueInfoProto, and of the messages inside it down to a dimension."""

    NAME = 1
    TYPE = 2
    TENSOR_TYPE = 1
    ELEMENT = 1
    SHAPE = 2
    DIM = 1
    DIM_VALUE = 1
