"""Kaggle's CSV files, written."""

from pathlib import Path

import numpy as np
import pytest

from nncore.data.tables.digit_csv import read_digit_csv
from nncore.data.tables.kaggle_csv import write_kaggle_csv, write_submission
from nncore.errors import DatasetError, ShapeError

PIXELS = np.random.default_rng(2).integers(0, 256, (4, 784)).astype(np.uint8)
LABELS = np.array([5, 0, 9, 1])
HEADER = ",".join(f"pixel{number}" for number in range(784))


@pytest.mark.parametrize("name", ["train.csv", "train.csv.gz"])
def test_what_is_written_is_read_back(tmp_path: Path, name: str) -> None:
    write_kaggle_csv(tmp_path / name, PIXELS, LABELS)
    table = read_digit_csv(tmp_path / name)
    assert table.notes == ()
    assert table.pixels.dtype == np.uint8
    np.testing.assert_array_equal(table.pixels, PIXELS)
    assert table.labels is not None
    assert table.labels.dtype == np.int64
    np.testing.assert_array_equal(table.labels, LABELS)


def test_what_is_written_without_labels_is_read_back_without(tmp_path: Path) -> None:
    write_kaggle_csv(tmp_path / "test.csv", PIXELS)
    table = read_digit_csv(tmp_path / "test.csv")
    np.testing.assert_array_equal(table.pixels, PIXELS)
    assert table.labels is None


def test_many_rows_are_written_in_order(tmp_path: Path) -> None:
    pixels = np.zeros((2001, 784), np.uint8)
    pixels[:, 5] = np.arange(2001) % 256
    write_kaggle_csv(tmp_path / "many.csv", pixels)
    np.testing.assert_array_equal(read_digit_csv(tmp_path / "many.csv").pixels, pixels)


def test_the_header_is_kaggles(tmp_path: Path) -> None:
    write_kaggle_csv(tmp_path / "train.csv", PIXELS, LABELS)
    first = (tmp_path / "train.csv").read_text().splitlines()[0]
    assert first == "label," + HEADER


def test_a_submission_counts_from_one(tmp_path: Path) -> None:
    write_submission(tmp_path / "out.csv", np.array([2, 0, 9]))
    assert (tmp_path / "out.csv").read_bytes() == b"ImageId,Label\n1,2\n2,0\n3,9\n"


def test_only_what_the_format_can_hold_is_written(tmp_path: Path) -> None:
    with pytest.raises(ShapeError, match="uint8"):
        write_kaggle_csv(tmp_path / "out.csv", PIXELS / 255)
    with pytest.raises(ShapeError, match="0 to 9"):
        write_kaggle_csv(tmp_path / "out.csv", PIXELS, np.array([1, 2, 3, -1]))
    with pytest.raises(ShapeError, match="0 to 9"):
        write_kaggle_csv(tmp_path / "out.csv", PIXELS, LABELS[:2])
    with pytest.raises(DatasetError, match="cannot be written"):
        write_submission(tmp_path / "no" / "out.csv", LABELS)
    assert list(tmp_path.iterdir()) == []
