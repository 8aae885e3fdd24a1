"""Folders of IDX files: which are images, and which labels belong to them."""

import struct
from pathlib import Path

import numpy as np
import pytest

from nncore.data.datasets import load_dataset
from nncore.data.idx_file import read_idx_labels, write_idx_images, write_idx_labels
from nncore.data.idx_folder import idx_pairs
from nncore.errors import DatasetError

PIXELS = np.random.default_rng(1).integers(0, 256, (3, 784)).astype(np.uint8)
LABELS = np.array([4, 0, 9])


@pytest.mark.parametrize(
    ("images", "labels"),
    [
        ("train-images-idx3-ubyte", "train-labels-idx1-ubyte"),
        ("train-images.idx3-ubyte", "train-labels.idx1-ubyte.gz"),
        ("raw/MNIST/t10k-images-idx3-ubyte.gz", "raw/MNIST/t10k-labels-idx1-ubyte.gz"),
        ("x", "y"),
    ],
)
def test_labels_are_found_by_name_or_number(tmp_path: Path, images: str, labels: str) -> None:
    for name in (images, labels):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    write_idx_images(tmp_path / images, PIXELS)
    write_idx_labels(tmp_path / labels, LABELS)
    (tmp_path / f"._{Path(images).name}").write_bytes(b"\0\5\x16\7")
    (tmp_path / "readme.txt").write_text("hello")
    assert idx_pairs(tmp_path) == [(tmp_path / images, tmp_path / labels)]
    loaded = load_dataset(tmp_path)
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS.tolist()
    assert loaded.notes == ()


def test_which_of_two_pairs_was_taken_is_said(tmp_path: Path) -> None:
    for part in ("train", "t10k"):
        write_idx_images(tmp_path / f"{part}-images-idx3-ubyte", PIXELS)
    said = load_dataset(tmp_path, "test").notes
    assert len(said) == 1
    assert said[0] == f"of 2 sets in {tmp_path.name} the one of t10k-images-idx3-ubyte was read"


def test_qmnists_labels_are_its_first_column(tmp_path: Path) -> None:
    rows = np.array([[label, 1, 7, 3, 5, 6, 0, 0] for label in LABELS], ">i4")
    content = struct.pack(">3I", 0x0C02, 3, 8) + rows.tobytes()
    (tmp_path / "qmnist-test-labels-idx2-int").write_bytes(content)
    write_idx_images(tmp_path / "qmnist-test-images-idx3-ubyte", PIXELS)
    assert read_idx_labels(tmp_path / "qmnist-test-labels-idx2-int").tolist() == LABELS.tolist()
    loaded = load_dataset(tmp_path)
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS.tolist()
    with pytest.raises(DatasetError, match="holds QMNIST's labels"):
        load_dataset(tmp_path / "qmnist-test-labels-idx2-int")
