"""IDX files: read back to the bit, and rejected in one sentence."""

import gzip
import struct
from pathlib import Path

import numpy as np
import pytest

from nncore.data.datasets import load_dataset
from nncore.data.idx_file import (
    idx_labels_and_notes,
    read_idx_images,
    read_idx_labels,
    write_idx_images,
    write_idx_labels,
)
from nncore.data.idx_folder import idx_pairs
from nncore.errors import DatasetError, ShapeError

IMAGES = np.random.default_rng(1).integers(0, 256, (3, 784)).astype(np.uint8)
LABELS = np.array([7, 0, 9])


def images_file(images: np.ndarray = IMAGES, **header: int) -> bytes:
    fields = {"magic": 2051, "count": len(images), "rows": 28, "columns": 28} | header
    return struct.pack(">4I", *fields.values()) + images.tobytes()


def labels_file(labels: list[int], count: int | None = None) -> bytes:
    return struct.pack(">2I", 2049, len(labels) if count is None else count) + bytes(labels)


def test_an_image_is_read_as_the_format_says(tmp_path: Path) -> None:
    path = tmp_path / "images"
    path.write_bytes(images_file())
    images = read_idx_images(path)
    assert images.dtype == np.uint8
    np.testing.assert_array_equal(images, IMAGES)


@pytest.mark.parametrize("name", ["x-ubyte", "x-ubyte.gz"])
def test_what_is_written_is_read_back(tmp_path: Path, name: str) -> None:
    write_idx_images(tmp_path / f"images{name}", IMAGES)
    write_idx_labels(tmp_path / f"labels{name}", LABELS)
    np.testing.assert_array_equal(read_idx_images(tmp_path / f"images{name}"), IMAGES)
    labels = read_idx_labels(tmp_path / f"labels{name}")
    assert labels.dtype == np.int64
    np.testing.assert_array_equal(labels, LABELS)
    is_packed = (tmp_path / f"images{name}").read_bytes()[:2] == b"\x1f\x8b"
    assert is_packed == name.endswith(".gz")


def test_the_same_images_give_the_same_gzip(tmp_path: Path) -> None:
    for name in ("a.gz", "b.gz"):
        write_idx_images(tmp_path / name, IMAGES)
    assert (tmp_path / "a.gz").read_bytes() == (tmp_path / "b.gz").read_bytes()


def test_gzip_is_unpacked_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "images-idx3-ubyte"
    path.write_bytes(gzip.compress(images_file()))
    np.testing.assert_array_equal(read_idx_images(path), IMAGES)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (images_file(magic=2053), "2053, but IDX images begin with the magic number 2051"),
        (labels_file([1, 2]), "holds labels"),
        (images_file()[:10], "cut off inside its header"),
        (images_file(rows=14, columns=56), r"14×56 pixels; scale them to 28×28"),
        (images_file()[:-1], r"fewer values than its header promises \(2351 instead of 2352\)"),
        (images_file() + b"x", "more values than its header promises"),
        (images_file(count=2**32 - 1, rows=2**32 - 1, columns=2**32 - 1), "fewer values"),
        (images_file(IMAGES[:0]), "promises no values"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "choose another file"),
    ],
)
def test_a_broken_images_file_is_refused_in_one_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "images-idx3-ubyte"
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=words) as caught:
        read_idx_images(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (images_file(), "holds images"),
        (labels_file([1, 2, 10]), "label 3 is 10, but labels must be 0 to 9"),
        (labels_file([1, 2], count=3), "fewer values"),
    ],
)
def test_a_broken_labels_file_is_refused_in_one_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "labels-idx1-ubyte"
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=words):
        read_idx_labels(path)


PACKED = gzip.compress(images_file(), mtime=0)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (PACKED[:-20], "cut off"),
        (PACKED[:5], "cut off"),
        (PACKED[:40] + bytes(20) + PACKED[60:], "damaged"),
        (PACKED[:-8] + bytes(8), "damaged"),
        (images_file(), "not gzip; remove .gz"),
        (b"", "not gzip"),
    ],
)
def test_a_broken_gzip_is_refused_in_one_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "images-idx3-ubyte.gz"
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=words):
        read_idx_images(path)


def test_no_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="there is no such file"):
        read_idx_images(tmp_path / "missing")
    with pytest.raises(DatasetError, match="it is a folder"):
        read_idx_images(tmp_path)


def test_a_file_without_permission_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(DatasetError, match="permissions do not allow it"):
        read_idx_images(tmp_path / "images")


def test_only_what_the_format_can_hold_is_written(tmp_path: Path) -> None:
    with pytest.raises(ShapeError, match="uint8"):
        write_idx_images(tmp_path / "images", IMAGES / 255)
    with pytest.raises(ShapeError, match="0 to 9"):
        write_idx_labels(tmp_path / "labels", np.array([3, -1]))
    with pytest.raises(DatasetError, match="cannot be written"):
        write_idx_labels(tmp_path / "no" / "labels", LABELS)
    assert list(tmp_path.iterdir()) == []


def idx_of(values: np.ndarray) -> bytes:
    return struct.pack(f">{1 + values.ndim}I", 0x0800 + values.ndim, *values.shape) + values.astype(np.uint8).tobytes()


@pytest.mark.parametrize(
    ("images", "note"),
    [
        (IMAGES, ()),
        (IMAGES.reshape(-1, 28, 28, 1), ()),
        (IMAGES.reshape(-1, 1, 28, 28), ()),
        (np.stack([IMAGES.reshape(-1, 28, 28)] * 3, axis=-1), ("its three colours were read as one",)),
    ],
    ids=["rows", "a channel", "a channel in front", "colours"],
)
def test_images_in_rows_or_with_channels_are_read(tmp_path: Path, images: np.ndarray, note: tuple[str, ...]) -> None:
    (tmp_path / "x-images").write_bytes(idx_of(images))
    (tmp_path / "x-labels").write_bytes(idx_of(np.arange(len(IMAGES))))
    loaded = load_dataset(tmp_path)
    np.testing.assert_array_equal(np.rint(loaded.inputs * 255), IMAGES)
    assert loaded.labels is not None
    assert loaded.notes == note


def test_images_of_another_size_are_fitted_and_said(tmp_path: Path) -> None:
    (tmp_path / "x-images").write_bytes(idx_of(IMAGES.reshape(-1, 28, 28)[:, 6:22, 6:22]))
    loaded = load_dataset(tmp_path / "x-images")
    assert loaded.inputs.shape == IMAGES.shape
    assert loaded.notes == ("its pictures of 16×16 pixels were fitted to 28×28",)


def test_labels_from_1_to_10_are_read_as_tables_read_them(tmp_path: Path) -> None:
    (tmp_path / "labels").write_bytes(idx_of(np.arange(1, 11)))
    labels, notes = idx_labels_and_notes(tmp_path / "labels")
    assert labels.tolist() == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]
    assert len(notes) == 1


def test_one_hot_labels_are_no_images(tmp_path: Path) -> None:
    (tmp_path / "x-images").write_bytes(idx_of(IMAGES.reshape(-1, 28, 28)))
    (tmp_path / "x-labels").write_bytes(idx_of(np.eye(10)[: len(IMAGES)]))
    assert idx_pairs(tmp_path) == [(tmp_path / "x-images", None)]


def test_a_folder_of_what_is_damaged_names_a_file_to_give(tmp_path: Path) -> None:
    (tmp_path / "x-images-idx3-ubyte.gz").write_bytes(gzip.compress(images_file())[:-30])
    with pytest.raises(DatasetError, match=r"give one of its files, such as x-images-idx3-ubyte\.gz"):
        load_dataset(tmp_path)
    with pytest.raises(DatasetError, match="cut off"):
        load_dataset(tmp_path / "x-images-idx3-ubyte.gz")
