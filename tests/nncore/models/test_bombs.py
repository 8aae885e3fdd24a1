"""Small files of networks that ask for much memory or time are refused before they have it."""

import io
import json
import re
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnx_bytes
import pytest
from reader_process import MOST_MB, STATUS, ReaderProcess, reader_process

from nncore.errors import ModelFileError
from nncore.models.any_file import load_any_network
from nncore.models.onnx.fields import FLOAT, INT64, Attribute, Graph, Model, Node, Tensor
from nncore.models.onnx.protobuf import message


def node(operator: str, inputs: Sequence[str], output: str, *attributes: bytes) -> bytes:
    fields: list[tuple[int, bytes | str]] = [(Node.INPUT, name) for name in inputs]
    fields += [(Node.OUTPUT, output), (Node.OP_TYPE, operator), *((Node.ATTRIBUTE, each) for each in attributes)]
    return message(fields)


def tensor(name: str, array: np.ndarray) -> bytes:
    kind = FLOAT if array.dtype == np.float32 else INT64
    dims = [(Tensor.DIMS, size) for size in array.shape]
    return message([*dims, (Tensor.DATA_TYPE, kind), (Tensor.NAME, name), (Tensor.RAW_DATA, array.tobytes())])


def ones(*shape: int) -> np.ndarray:
    return np.full(shape, 0.01, np.float32)


def model(nodes: Sequence[bytes], tensors: Sequence[bytes], n_inputs: int = 784) -> bytes:
    return onnx_bytes.model(nodes, tensors, n_inputs, 10)


def constants_of_nothing() -> bytes:
    made = [node("ConstantOfShape", ["s"], f"c{n}") for n in range(30)]
    added = [node("Add", [f"d{n - 1}" if n > 1 else "c0", f"c{n}"], f"d{n}") for n in range(1, 30)]
    return model([*made, *added, node("MatMul", ["x", "d29"], "y")], [tensor("s", np.array([784, 10_000]))])


def a_huge_input() -> bytes:
    return model([node("MatMul", ["x", "w"], "y")], [tensor("w", ones(784, 10))], 49_000_000)


def two_matrices_again_and_again() -> bytes:
    nodes = [node("MatMul", [f"z{n - 1}" if n else "x", "wu"[n % 2]], f"z{n}") for n in range(190)]
    tensors = [tensor("w", ones(784, 200)), tensor("u", ones(200, 784)), tensor("v", ones(784, 10))]
    return model([*nodes, node("MatMul", ["z189", "v"], "y")], tensors)


def layers_without_end() -> bytes:
    nodes = [node("MatMul", [f"z{n - 1}" if n else "x", "w"], f"z{n}") for n in range(20_000)]
    return model([*nodes, node("MatMul", ["z19999", "v"], "y")], [tensor("w", ones(8, 8)), tensor("v", ones(8, 10))], 8)


def squares_of_squares() -> bytes:
    nodes = [node("Mul", [f"z{n}", f"z{n}"], f"z{n + 1}") for n in range(40)]
    ends = node("MatMul", ["x", "w"], "z0"), node("MatMul", ["z40", "v"], "y")
    return model([ends[0], *nodes, ends[1]], [tensor("w", ones(784, 10)), tensor("v", ones(10, 10))])


def a_wide_layer() -> bytes:
    nodes = node("MatMul", ["x", "w"], "z"), node("Relu", ["z"], "a"), node("MatMul", ["a", "v"], "y")
    return model(nodes, [tensor("w", ones(8, 1_000_000)), tensor("v", ones(1_000_000, 1))], 8)


def endless_shapes() -> bytes:
    shape = message([(Tensor.DIMS, b"\1" * (2 << 20)), (Tensor.DATA_TYPE, INT64), (Tensor.NAME, "s")])
    return model([node("MatMul", ["x", "w"], "y")], [shape, tensor("w", ones(784, 10))])


def endless_parts() -> bytes:
    return message([(Model.IR_VERSION, 8), (Model.GRAPH, message([(Graph.NODE, b"")]) * 1_000_000)])


def one_row_picked_often() -> bytes:
    tensors = [tensor("w", ones(4, 1000)), tensor("i", np.zeros(500_000, np.int64))]
    return model([node("Gather", ["w", "i"], "c"), node("MatMul", ["x", "c"], "y")], tensors)


def joined_with_itself() -> bytes:
    axis = message([(Attribute.NAME, "axis"), (Attribute.INT, 0), (Attribute.TYPE, 2)])
    nodes = node("Concat", ["w"] * 1000, "c", axis), node("MatMul", ["x", "c"], "y")
    return model(nodes, [tensor("w", ones(784, 100))])


def a_column_times_a_row() -> bytes:
    tensors = [tensor("w", ones(100_000, 1)), tensor("u", ones(1, 100_000))]
    return model([node("MatMul", ["w", "u"], "c"), node("MatMul", ["x", "c"], "y")], tensors)


def same_bytes_under_many_names() -> bytes:
    entry = {"dtype": "F32", "shape": [784, 160], "data_offsets": [0, 784 * 160 * 4]}
    header = json.dumps({f"{n}.weight": entry for n in range(1500)}).encode()
    return len(header).to_bytes(8, "little") + header + bytes(784 * 160 * 4)


def npy(array: np.ndarray) -> bytes:
    content = io.BytesIO()
    np.lib.format.write_array(content, array)
    return content.getvalue()


def npz(files: dict[str, np.ndarray]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in files.items():
            archive.writestr(f"{name}.npy", npy(array))
    return packed.getvalue()


def zeros_packed() -> bytes:
    return npz({f"W{n}": np.zeros((784, 4000), np.float32) for n in range(1, 7)})


def zeros_packed_under_other_names() -> bytes:
    return npz({f"dense_{n}/kernel": np.zeros((784, 1000), np.float32) for n in range(24)})


def a_long_card() -> bytes:
    return npz({"W1": ones(784, 10), "b1": ones(10), "card": np.array("[" + "[]," * 1_000_000 + "[]]")})


def a_list_of_many_files() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("W1.npy", npy(ones(784, 10)))
        archive.filelist *= 300_000
    return packed.getvalue()


def lists_of_nothing() -> bytes:
    return b'{"sizes":[1],"biases":[],"weights":[' + b"[]," * 1_250_000 + b"[]]}"


def short_numbers() -> bytes:
    return b'{"sizes":[1],"biases":[],"weights":[[' + b"0.5," * 1_500_000 + b"0.5]]}"


BOMBS = {
    constants_of_nothing: "no network is so large|would take at least",
    a_huge_input: "no network is so large",
    two_matrices_again_and_again: "would take at least",
    layers_without_end: "more than 200 layers",
    squares_of_squares: "more than 100 things",
    a_wide_layer: "a layer of 1,000,000 units",
    endless_shapes: "would take at least",
    endless_parts: "more than 500,000 parts",
    one_row_picked_often: "no network is so large",
    joined_with_itself: "no network is so large",
    a_column_times_a_row: "no network is so large",
    same_bytes_under_many_names: "claim",
    zeros_packed: "would take at least",
    zeros_packed_under_other_names: "would take at least",
    a_long_card: "card is far too long",
    a_list_of_many_files: "zip archive",
    lists_of_nothing: "would take at least",
    short_numbers: "would take at least",
}


@pytest.fixture(scope="module")
def reader() -> Iterator[ReaderProcess]:
    with reader_process("nncore.models.any_file", "load_any_network") as process:
        yield process


@pytest.mark.skipif(not STATUS.exists(), reason="memory is measured as Linux counts it")
@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: bomb.__name__)
def test_a_bomb_is_refused_before_it_takes_the_memory(reader: ReaderProcess, tmp_path: Path, bomb) -> None:
    path = tmp_path / "bomb"
    path.write_bytes(bomb())
    assert path.stat().st_size < 37 << 20
    said, memory_mb = reader.read(path)
    assert re.search(BOMBS[bomb], said)
    assert "\\n" not in said
    assert memory_mb < MOST_MB


def test_tensors_that_share_a_file_beside_the_model_may_not_claim_more_than_it_holds(tmp_path: Path) -> None:
    def kept_beside(name: str, offset: int) -> bytes:
        told = {"location": "numbers.bin", "offset": str(offset), "length": str(784 * 10 * 4)}
        entries = [(Tensor.EXTERNAL_DATA, message([(1, key), (2, text)])) for key, text in told.items()]
        kind = [(Tensor.DIMS, 784), (Tensor.DIMS, 10), (Tensor.DATA_TYPE, FLOAT), (Tensor.NAME, name)]
        return message([*kind, *entries, (Tensor.DATA_LOCATION, 1)])

    def written(*tensors: bytes) -> Path:
        path = tmp_path / "net.onnx"
        path.write_bytes(model([node("MatMul", ["x", "w0"], "y")], tensors))
        return path

    (tmp_path / "numbers.bin").write_bytes(ones(2, 784, 10).tobytes())
    assert load_any_network(written(kept_beside("w0", 0), kept_beside("w1", 784 * 10 * 4))).sizes == (784, 10)
    with pytest.raises(ModelFileError, match=r"claim more of numbers\.bin than it holds"):
        load_any_network(written(*(kept_beside(f"w{n}", 0) for n in range(3))))
