"""Folders of tables: one for each digit, one for each picture, or the one that is meant."""

from pathlib import Path

import numpy as np
import pytest

from app.sources.data import is_data, open_data
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
