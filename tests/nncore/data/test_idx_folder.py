"""Folders of IDX files: which are images, and which labels belong to them."""

import errno
import os
import struct
from pathlib import Path

import numpy as np
import pytest

from nncore.data.datasets import load_dataset
from nncore.data.idx_file import read_idx_labels, write_idx_images, write_idx_labels
from nncore.data.idx_folder import files_below, idx_pairs, labels_beside
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
        ("t10k-images-idx3-ubyte/t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte/t10k-labels-idx1-ubyte"),  # Kaggle's
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
    with pytest.raises(DatasetError, match="an IDX file of labels alone"):
        load_dataset(tmp_path / "qmnist-test-labels-idx2-int")


def test_a_folder_of_as_many_files_as_may_be_is_looked_through_and_of_one_more_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nncore.data.idx_folder.MOST_FILES", 1_200)
    for number in range(1_200):
        (tmp_path / f"{number}").touch()
    assert len(list(files_below(tmp_path))) == 1_200
    (tmp_path / "one more").touch()
    with pytest.raises(DatasetError, match="more than 1,200 files"):
        list(files_below(tmp_path))


def test_where_a_folder_cannot_be_listed_its_images_are_read_without_labels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    images = tmp_path / "t10k-images-idx3-ubyte"
    write_idx_images(images, np.zeros((3, 784), np.uint8))
    write_idx_labels(tmp_path / "t10k-labels-idx1-ubyte", np.arange(3))
    assert labels_beside(images) is not None

    def stale(folder: object) -> list[str]:
        raise OSError(errno.ESTALE, "Stale file handle", folder)

    monkeypatch.setattr(os, "scandir", stale)
    assert labels_beside(images) is None
    assert load_dataset(images).labels is None


def test_a_folder_that_may_not_be_listed_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(folder: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))

    monkeypatch.setattr(os, "scandir", refuse)  # root may list every folder
    with pytest.raises(DatasetError, match="cannot be read: its permissions do not allow it"):
        load_dataset(tmp_path)


def test_labels_in_a_folder_beside_that_of_the_images_are_found_from_the_images_too(tmp_path: Path) -> None:
    for name in ("t10k-images", "t10k-labels", "train-labels"):
        (tmp_path / name).mkdir()
    write_idx_images(tmp_path / "t10k-images" / "t10k-images-idx3-ubyte", PIXELS)
    write_idx_labels(tmp_path / "train-labels" / "t10k-labels-idx1-ubyte", LABELS)
    assert labels_beside(tmp_path / "t10k-images" / "t10k-images-idx3-ubyte") is None
    write_idx_labels(tmp_path / "t10k-labels" / "t10k-labels-idx1-ubyte", LABELS)
    found = labels_beside(tmp_path / "t10k-images" / "t10k-images-idx3-ubyte")
    assert found == tmp_path / "t10k-labels" / "t10k-labels-idx1-ubyte"
