"""First bytes next to each other: what just is a kind, and what just is not."""

import os
import pickle
import struct
import zipfile
import zlib
from pathlib import Path

import numpy as np
import pytest

from nncore.files import kind_of, kind_of_head
from nncore.files.content.archives import members
from nncore.files.kinds import KINDS

REST = bytes(range(256))  # nothing that is text, or of any kind


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_every_pickle_of_a_new_protocol_is_one(protocol: int) -> None:
    for value in ({"a": 1}, [1], (1, 2), (), "text", b"bytes", 3, 300, 70_000, None, True, np.zeros(3)):
        assert kind_of_head(pickle.dumps(value, protocol)).name == "pickle", value


@pytest.mark.parametrize("value", [{"a": 1}, [1], np.zeros(3)])
def test_pickles_as_text_are_pickles(value: object) -> None:
    assert kind_of_head(pickle.dumps(value, 0)).name == "pickle"


@pytest.mark.parametrize("level", [0, 1, 6, 9])
def test_what_joblib_packs_is_its_own(level: int) -> None:
    assert kind_of_head(zlib.compress(pickle.dumps(REST), level)).name == "joblib"
    assert kind_of_head(zlib.compress(b"label,pixel0\n", level)).name == "archive"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"\x80\x01}", "binary"),
        (b"\x80\x06}", "binary"),
        (b"\x80\x02\x01", "binary"),
        (b"\x79\x9c", "binary"),
        (b"\x78\x9d", "binary"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "picture"),
        (b"RIFF\x10\0\0\0WAVEfmt ", "sound"),
        (b"RAFF\x10\0\0\0WEBPVP8 ", "binary"),
        (b"\0\0\0\x18ftypmif1", "heic"),
        (b"\0\0\0\x18ftypisom", "video"),
        (b"\0\0\x08\x03", "idx"),
        (b"\0\0\x0d\x01", "idx"),
        (b"\0\0\x08\x04", "idx"),
        (b"\0\0\x08\x05", "binary"),
        (b"\0\0\x08\0", "binary"),
        (b"\0\0\x0a\x03", "binary"),
        (b"\0\1\x08\x03", "binary"),
        (struct.pack("<Q", 2) + b"{}", "safetensors"),
        (struct.pack("<Q", (1 << 30) - 1) + b"{}", "safetensors"),
        (struct.pack("<Q", 1) + b"{}", "binary"),
        (struct.pack("<Q", 1 << 30) + b"{}", "binary"),
        (struct.pack("<Q", 2) + b"[]", "binary"),
        (b"\x1c\0\0\0TFL3\x14\0", "tensorflow"),
        (b"\x1c\0\0\0TFL2\x14\0", "binary"),
        (b"\x08\x07\x12\x07pytorch", "onnx"),
        (b"\x08\x20\x3a\x07", "onnx"),
        (b"\x08\x21\x12\x07pytorch", "binary"),
        (b"\x08\x07\x13\x07pytorch", "binary"),
        (b"\x09\x07\x12\x07pytorch", "binary"),
    ],
)
def test_one_byte_decides(head: bytes, name: str) -> None:
    assert kind_of_head(head + REST).name == name


@pytest.mark.parametrize("size", [12, 40, 108, 124])
def test_a_bitmap_is_known_by_the_size_of_its_header(size: int) -> None:
    start = b"BM" + struct.pack("<IHHI", 900, 0, 0, 54)
    assert kind_of_head(start + struct.pack("<I", size) + REST).name == "picture"
    assert kind_of_head(start + struct.pack("<I", size + 1) + REST).name == "binary"
    assert kind_of_head(b"BMW drives, and has more than twenty-six letters\n").name == "text"


@pytest.mark.parametrize("number", range(1, 7))
def test_netpbm_pictures_have_six_numbers(number: int) -> None:
    for behind in (b"\n28 28", b" 28 28", b"# made by hand\n28 28"):
        assert kind_of_head(b"P%d" % number + behind).name == "picture"
    assert kind_of_head(b"P%d is a place\n" % number).name == "picture"  # no way to tell them apart
    assert kind_of_head(b"P%dx is a place\n" % number).name == "text"


def test_a_tar_says_so_at_byte_257() -> None:
    assert kind_of_head(b"a" * 257 + b"ustar\x0000").name == "tar"
    assert kind_of_head(b"a" * 256 + b"ustar  00 " * 2).name == "text"


# --- text ----------------------------------------------------------------------------------------------------------


def test_one_strange_byte_in_a_hundred_is_still_text() -> None:
    line = b"some words, and a few more of them\n" * 20  # 700 bytes
    assert kind_of_head(line + b"\x01" * 7).name == "text"
    assert kind_of_head(line + b"\x01" * 8).name == "binary"
    assert kind_of_head(b"\t\n\r\x0b\x0c" * 30 + b"words").name == "text"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_table_is_one_in_any_encoding(encoding: str) -> None:
    assert kind_of_head((",".join("0" * 785) + "\n").encode(encoding)).name == "csv"
    assert kind_of_head(("\ufeff" + "words\n" * 9).encode("utf-16-be")).name == "text"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_a_table_has_rows_of_64_separators(separator: str) -> None:
    assert kind_of_head(separator.join("a" * 65).encode()).name == "csv"
    assert kind_of_head(separator.join("a" * 64).encode()).name == "text"


@pytest.mark.parametrize("number", ["7", "-0.5", "+3", ".25", "1e-3"])
def test_64_numbers_with_space_between_are_a_row_too(number: str) -> None:
    assert kind_of_head(" ".join([number] * 64).encode()).name == "csv"
    assert kind_of_head(" ".join([number] * 63 + ["x"]).encode()).name == "text"


def test_a_row_may_stand_under_some_lines_of_words() -> None:
    row = ",".join("0" * 785)
    assert kind_of_head(f"digits\nof mine\n{row}\n".encode()).name == "csv"
    assert kind_of_head(b"a long letter\n" * 20 + row.encode()).name == "text"


def test_lines_of_eight_numbers_are_a_table_and_of_seven_are_text() -> None:
    assert [kind_of_head(b"0 " * n + b"\n").name for n in (7, 8, 28)] == ["text", "csv", "csv"]
    assert kind_of_head(b"0 " * 8 + b"apples\n").name == "text"


def test_as_few_numbers_as_tell_tell_and_one_fewer_does_not() -> None:
    assert [kind_of_head(b"200\n" * n).name for n in (64, 65)] == ["text", "number-lines"], "the last may be cut off"
    assert [kind_of_head(b"x " + b"0 " * n + b"\n").name for n in (63, 64)] == ["text", "csv"]
    wide = "x," * 63 + "0\n" + "0," * 63 + "[" + "0 " * 64 + "]\n"
    assert [kind_of_head(text.encode(), "a.csv").name for text in (wide, "x," + wide)] == ["csv-of-pictures", "csv"]


def test_a_row_of_bits_is_as_wide_as_a_picture() -> None:
    assert [kind_of_head(b"0" * n + b"\n").name for n in (28, 7)] == ["picture-as-text", "text"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.csv", "csv"), ("a.tsv", "csv"), ("a.tab", "csv"), ("a.txt", "text"), ("a.ndjson", "strokes"), ("a", "text")],
)
def test_text_of_no_kind_is_what_its_name_promises(name: str, kind: str) -> None:
    assert kind_of_head(b"some words\n", name).name == kind


@pytest.mark.parametrize("name", ["a.ndjson", "a.jsonl"])
def test_json_of_lines_is_strokes_even_if_they_are_broken(name: str) -> None:
    assert kind_of_head(b'{"word": 7}\n', name).name == "strokes"
    assert kind_of_head(b'{"word": 7}\n', "a.json").name == "json-words"


def test_a_network_as_json_has_matrices() -> None:
    assert kind_of_head(b'{"sizes": [1], "weights": [], "biases": []}').name == "network-json"
    assert kind_of_head(b'{"sizes": [1], "weights": []').name == "network-json", "the rest is beyond the first bytes"
    assert kind_of_head(b'{"sizes": [1], "weights": "none"}').name == "json"


# --- what lies there -----------------------------------------------------------------------------------------------


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name here")
@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.csv", "csv"), ("a.TXT.gz", "csv"), ("a.ndjson", "strokes"), ("a.json.gz", "strokes"), ("a-ubyte", "idx")],
)
def test_a_pipe_is_judged_by_its_name_and_not_read(tmp_path: Path, name: str, kind: str) -> None:
    os.mkfifo(tmp_path / name)  # to open it would wait for ever
    assert kind_of(tmp_path / name).name == kind


def test_a_gzip_file_that_is_cut_off_is_empty(tmp_path: Path) -> None:
    (tmp_path / "a.csv.gz").write_bytes(b"\x1f\x8b\x08")
    assert kind_of(tmp_path / "a.csv.gz").name == "empty"


@pytest.mark.parametrize(
    ("arrays", "kind"),
    [
        (["x_train", "y_train", "x_test", "y_test"], "digits-npz"),
        (["images", "labels"], "digits-npz"),
        (["W1", "b1"], "npz"),
        (["x", "W1"], "npz"),
        (["W1"], "npz"),
        (["x"], "digits-npz"),
    ],
)
def test_an_npz_is_of_digits_if_all_its_names_are(tmp_path: Path, arrays: list[str], kind: str) -> None:
    np.savez(tmp_path / "a.npz", **{name: np.zeros(3) for name in arrays})
    assert kind_of(tmp_path / "a.npz").name == kind


@pytest.mark.parametrize(
    "shape", ["(1e999, 784)", "(-1, 784)", "(2.5, 784)", "('9', 784)", "(True, 784)", "784", "1e999"]
)
def test_an_array_of_an_impossible_shape_is_none_of_digits(tmp_path: Path, shape: str) -> None:
    header = f"{{'descr': '|u1', 'fortran_order': False, 'shape': {shape}}}\n".encode()
    array = b"\x93NUMPY\x01\0" + len(header).to_bytes(2, "little") + header
    with zipfile.ZipFile(tmp_path / "a.npz", "w") as archive:
        archive.writestr("x1.npy", array)
    assert kind_of(tmp_path / "a.npz").name == "npz"
    assert kind_of_head(array).name == "npy"


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_packed_array_that_lost_bytes_is_an_npz(tmp_path: Path, packing: int) -> None:
    with zipfile.ZipFile(tmp_path / "a.npz", "w", packing) as archive:
        archive.writestr("x1.npy", bytes(range(256)) * 9)
    content = bytearray((tmp_path / "a.npz").read_bytes())
    content[36:80] = bytes(44)
    (tmp_path / "a.npz").write_bytes(content)
    assert kind_of(tmp_path / "a.npz").name == "broken-npz"


def test_arrays_beside_other_files_are_a_zip(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", W1=np.zeros(3), b1=np.zeros(3))
    with zipfile.ZipFile(tmp_path / "a.npz", "a") as archive:
        archive.writestr("read.me", "words")
    assert kind_of(tmp_path / "a.npz").name == "zip"


def test_the_members_of_an_archive_are_its_files(tmp_path: Path) -> None:
    names = ["7/", "7/a.png", "7/._a.png", "__MACOSX/7/b.png", "._c.png", "__MACOSX.png"]
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in names:
            archive.writestr(name, b"")
        assert members(archive) == ["7/a.png", "__MACOSX.png"]


def test_a_name_in_a_line_of_python_keeps_its_letters() -> None:
    assert 'np.load("zwölf.npy")' in KINDS["npy"].why_not("data", "zwölf.npy")
