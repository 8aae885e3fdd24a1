"""Folders of tables: one for each digit, one for each picture, or the one that is meant."""

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from app.sources.data import is_data, open_all, open_data
from nncore.data.datasets import load_dataset
from nncore.errors import DatasetError


def bars(n: int) -> np.ndarray:
    pictures = np.zeros((n, 28, 28), int)
    pictures[:, 4:24, 13:16] = 255
    return pictures


@pytest.mark.parametrize("name", ["{}.csv", "digit_{}.csv", "mnist_train{}.csv", "{}.npy"])
def test_one_file_for_each_digit_labels_what_it_holds(tmp_path: Path, name: str) -> None:
    for digit, n in ((1, 3), (7, 2)):
        path = tmp_path / name.format(digit)
        if path.suffix == ".npy":
            np.save(path, bars(n).astype(np.uint8))
        else:
            np.savetxt(path, bars(n).reshape(n, -1), "%d", ",")
    assert is_data(tmp_path)  # a window takes it where it is dropped
    dataset = open_data(str(tmp_path))
    assert dataset.labels is not None
    assert dataset.labels.tolist() == [1, 1, 1, 7, 7]
    assert dataset.inputs.shape == (5, 784)
    assert dataset.notes[0] == "its 2 files were read, each as the digit in its name"


def test_of_files_for_training_and_testing_one_part_is_read(tmp_path: Path) -> None:
    for digit in (1, 7):
        for part, n in (("train", 3), ("test", 2)):
            np.savetxt(tmp_path / f"{part}_{digit}.csv", bars(n).reshape(n, -1), "%d", ",")
    assert len(open_data(str(tmp_path), part="test")) == 4
    assert len(open_data(str(tmp_path), part="train")) == 6


def _in_two_tables(folder: Path) -> Path:
    np.savetxt(folder / "train.csv", np.hstack([[[3], [4], [3]], bars(3).reshape(3, -1)]), "%d", ",")
    np.savetxt(folder / "test.csv", bars(2).reshape(2, -1), "%d", ",")
    (folder / "sample_submission.csv").write_text("ImageId,Label\n1,0\n2,0\n")
    return folder


def _in_a_zip(folder: Path) -> Path:
    names = [path.name for path in _in_two_tables(folder).iterdir()]
    with zipfile.ZipFile(folder / "digit-recognizer.zip", "w") as archive:
        for name in names:
            archive.write(folder / name, name)
    return folder / "digit-recognizer.zip"


def _in_an_npz(folder: Path) -> Path:
    np.savez(folder / "digits.npz", x_train=bars(3).astype(np.uint8), y_train=[3, 4, 3], x_test=bars(2))
    return folder / "digits.npz"


def _in_folders_of_pictures(folder: Path) -> Path:
    for name in ("train/3/a", "train/3/b", "train/4/a", "test/x", "test/y"):
        path = folder / f"{name}.pgm"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"P5 28 28 255\n" + bars(1).astype(np.uint8).tobytes())
    return folder


@pytest.mark.parametrize("written", [_in_two_tables, _in_a_zip, _in_an_npz, _in_folders_of_pictures])
def test_where_the_test_digits_have_no_labels_those_to_train_with_are_compared(
    tmp_path: Path, written: Callable[[Path], Path]
) -> None:
    name = str(written(tmp_path))
    compared = open_all([name], is_to_compare=True)
    assert compared.labels is not None
    assert sorted(compared.labels.tolist()) == [3, 3, 4]
    assert compared.notes[0] == "its digits to test with have no labels, so those to train with were taken"
    assert len(open_all([name])) == 2, "for predict, the digits without labels are meant"
    assert len(open_data(name)) == 3


def test_labelled_test_digits_are_compared(tmp_path: Path) -> None:
    _in_two_tables(tmp_path)
    np.savetxt(tmp_path / "test.csv", np.hstack([[[7], [8]], bars(2).reshape(2, -1)]), "%d", ",")
    assert len(open_all([str(tmp_path)], is_to_compare=True)) == 2


def test_files_of_one_picture_each_get_the_line_that_puts_them_together(tmp_path: Path) -> None:
    for number in range(20):
        np.savetxt(tmp_path / f"{number % 10}_{number}.txt", bars(1)[0], "%d")
    with pytest.raises(DatasetError, match="is a collection of texts, one for each digit; in Python: import pathlib"):
        open_data(str(tmp_path))


def test_labels_beside_pictures_are_no_second_table(tmp_path: Path) -> None:
    np.savetxt(tmp_path / "X_train.csv", bars(30).reshape(30, -1), "%d", ",")
    np.savetxt(tmp_path / "y_train.csv", np.arange(30) % 10, "%d", ",")
    dataset = open_data(str(tmp_path))
    assert dataset.labels is not None
    assert dataset.labels.tolist() == (np.arange(30) % 10).tolist()
    with pytest.raises(DatasetError, match=r"a table of labels, .* without the pictures; give the pictures"):
        load_dataset(tmp_path / "y_train.csv")


def picture_of_a_bar(path: Path) -> None:
    image = QImage(28, 28, QImage.Format.Format_Grayscale8)
    image.fill(255)
    for row in range(5, 23):
        image.setPixel(14, row, 0xFF000000)
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(path))


def test_pictures_without_a_label_in_the_table_are_left_out_and_it_is_said(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        picture_of_a_bar(tmp_path / f"{name}.png")
    (tmp_path / "labels.csv").write_text("file,label\na.png,1\nc.png,1\n")
    dataset = open_data(str(tmp_path))
    assert dataset.labels is not None
    assert dataset.labels.tolist() == [1, 1]
    assert "1 of its pictures has no label there and was left out, b.png" in dataset.notes


@pytest.mark.parametrize("name", ["labels.csv", "scans.csv", "scans_labels.csv"])
def test_labels_may_lie_beside_the_folder_of_the_pictures(tmp_path: Path, name: str) -> None:
    picture_of_a_bar(tmp_path / "scans" / "a.png")
    (tmp_path / name).write_text("file,label\na.png,1\n")
    dataset = open_data(str(tmp_path / "scans"))
    assert dataset.labels is not None
    assert dataset.labels.tolist() == [1]
    assert f"labels were read from {name}" in dataset.notes


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("train/data-00000.arrow", b"\xff\xff\xff\xff\x10\0\0\0 image bytes path", "open_stream"),
        ("train.parquet", b"PAR1\x15\0", "is a Parquet table"),
        ("data.mdb", b"\0" * 16 + b"\xde\xc0\xef\xbe", "is an LMDB database"),
        ("model.onnx", b"\x08\x07\x12\x07pytorch", "is an ONNX network"),
    ],
)
def test_a_folder_without_digits_says_what_it_holds(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    (tmp_path / "README.md").write_text("digits\n" * 100)
    with pytest.raises(DatasetError, match=f"holds no digits that can be read: {name} .*{words}"):
        open_data(str(tmp_path))
    assert not is_data(tmp_path)


def test_what_may_not_be_read_of_a_folder_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for digit in (1, 7):
        picture_of_a_bar(tmp_path / str(digit) / "a.png")
    may_read = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: "7" not in Path(path).parts and may_read(path, mode))
    assert "1 of its files and folders may not be read, 7/a.png" in open_data(str(tmp_path)).notes
    monkeypatch.undo()
    assert open_data(str(tmp_path)).notes == ()
