"""The numbers that ONNX gives to the fields of its messages (onnx.proto, IR version 8), by name."""

from enum import IntEnum

FLOAT, INT64, DOUBLE = 1, 7, 11
"""TensorProto.DataType."""


class Model(IntEnum):
    """Fields of ModelProto."""

    IR_VERSION = 1
    PRODUCER_NAME = 2
    GRAPH = 7
    OPSET_IMPORT = 8


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
    TENSOR = 5
    TYPE = 20


class Tensor(IntEnum):
    """Fields of TensorProto."""

    DIMS = 1
    DATA_TYPE = 2
    FLOAT_DATA = 4
    NAME = 8
    RAW_DATA = 9
    DOUBLE_DATA = 10
