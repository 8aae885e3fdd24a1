"""What the tests of the commands share: a folder to work in, and data in it."""

from pathlib import Path

import numpy as np
import pytest

from nncore.data.stroke_file import StrokeRecord, write_stroke_file
from nncore.data.tables.kaggle_csv import write_kaggle_csv


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in; the environment that commands change is put back."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("QT_SCALE_FACTOR", "1")
    return tmp_path


@pytest.fixture
def digits(folder: Path) -> Path:
    """Eleven labelled digits of the training set, one of each and one more, as Kaggle's train.csv."""
    images = np.zeros((11, 784), np.uint8)
    labels = np.array([*range(10), 1])
    for row, label in enumerate(labels):
        images[row, 28 * 4 + 14 + label :: 28] = 255
    write_kaggle_csv(folder / "train.csv", images, labels)
    return folder / "train.csv"


@pytest.fixture
def strokes(folder: Path, seven: list[np.ndarray], one: list[np.ndarray], zero: list[np.ndarray]) -> Path:
    records = [StrokeRecord(tuple(digit), word) for digit, word in ((seven, "7"), (one, "1"), (zero, "0"))]
    write_stroke_file(folder / "digits.ndjson", [*records, StrokeRecord(tuple(one), "line")])
    return folder / "digits.ndjson"
