"""Small files that ask for much memory are refused, by every reader of data, before they have it."""

import gzip
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from reader_process import MOST_MB, STATUS, ReaderProcess, reader_process

from nncore.data.stroke_file import read_stroke_file
from nncore.errors import DatasetError
from nncore.files import limit

pytestmark = pytest.mark.skipif(not STATUS.exists(), reason="memory is measured as Linux counts it")

UNPACKED = 80 << 20


def repeated(start: bytes, piece: bytes, total: int) -> Iterator[bytes]:
    yield start
    for _ in range(total // len(piece)):
        yield piece


def packed(path: Path, start: bytes, piece: bytes) -> Path:
    """Write a small gzip file that unpacks to 80 MB."""
    with gzip.open(path, "wb", 1) as file:
        for part in repeated(start, piece * (1 + (1 << 22) // len(piece)), UNPACKED):
            file.write(part)
    return path


def zeros(path: Path) -> Path:
    return packed(path, b"", b"\0")


def idx(path: Path) -> Path:
    return packed(path, struct.pack(">4I", 0x803, UNPACKED // 784, 28, 28), b"\0")


def csv(path: Path) -> Path:
    return packed(path, b"", b"0," * 784 + b"0\n")


def csv_of_one_line(path: Path) -> Path:
    return packed(path, b"label;", b"0;")


def csv_of_one_line_with_commas(path: Path) -> Path:
    return packed(path, b"", b"0,")


def csv_with_semicolons(path: Path) -> Path:
    return packed(path, b"", b"0;" * 784 + b"0\n")


def csv_that_is_blank(path: Path) -> Path:
    path.write_bytes(b"0," * 784 + b"0\n" + b"\n" * (5 << 20))
    return path


def strokes(path: Path) -> Path:
    return packed(path, b"", b'{"word":"1","drawing":[[[0,1],[0,1]]]}\n')


def strokes_in_one_line(path: Path) -> Path:
    path.write_bytes(b'{"word":"1","drawing":[' + b"[]," * 1_250_000 + b"[[1],[1]]]}\n")
    return path


def zip_of_many_files(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x_train.npy", b"")
        archive.filelist *= 70_000
    return path


def npz(path: Path) -> Path:
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("x_train.npy", "w", force_zip64=True) as file,
    ):
        np.lib.format.write_array_header_1_0(
            file, {"descr": "|u1", "fortran_order": False, "shape": (UNPACKED // 784, 784)}
        )
        for part in repeated(b"", bytes(1 << 22), UNPACKED):
            file.write(part)
    return path


BOMBS = {
    zeros: "is of no known kind",
    **dict.fromkeys((idx, npz, csv, csv_with_semicolons, strokes), "would take at least"),
    **dict.fromkeys((csv_of_one_line, csv_of_one_line_with_commas), "line 1: it is far too long for a digit"),
    csv_that_is_blank: "more than 100,000 blank lines",
    strokes_in_one_line: "stroke 1 is not of the form",
    zip_of_many_files: "is no whole npz file",
}
"""What is said of each: any other sentence may come of a check further on."""


@pytest.fixture(scope="module")
def reader() -> Iterator[ReaderProcess]:
    with reader_process("nncore.data.datasets", "load_dataset") as process:
        yield process


@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: bomb.__name__)
def test_a_bomb_is_refused_before_it_takes_the_memory(reader: ReaderProcess, tmp_path: Path, bomb) -> None:
    path = bomb(tmp_path / "bomb")
    assert path.stat().st_size < 20 << 20
    said, memory_mb = reader.read(path)
    assert BOMBS[bomb] in said
    assert "\\n" not in said
    assert memory_mb < MOST_MB


def test_strokes_of_one_dot_count_as_the_arrays_that_they_become(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limit, "_ALWAYS_ALLOWED", 1 << 20)
    path = tmp_path / "dots.ndjson"
    path.write_bytes(b'{"drawing":[' + b"[[1],[1]]," * 20_000 + b"[[1],[1]]]}\n")
    with pytest.raises(DatasetError, match="would take at least"):
        read_stroke_file(path)
    path.write_bytes(b'{"drawing":[[[' + b"1," * 20_000 + b"1],[" + b"1," * 20_000 + b"1]]]}\n")
    assert len(read_stroke_file(path)[0].strokes[0]) == 20_001
