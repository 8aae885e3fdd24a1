"""Digits dark on light paper are found by their rims and inverted, with a word; others stay as they are."""

from pathlib import Path

import numpy as np
import pytest

from app.sources.data import open_data
from app.sources.orientation import INVERTED, light_on_dark
from nncore.data.datasets import Dataset
from nncore.data.tables.kaggle_csv import write_kaggle_csv


def _digits() -> Dataset:
    return open_data("mnist:test").subset(range(40))


def test_dark_digits_on_light_paper_are_inverted_and_said(tmp_path: Path) -> None:
    digits = _digits()
    pixels = (255 - digits.inputs * 255).round().astype(np.uint8)
    write_kaggle_csv(tmp_path / "white.csv", pixels, digits.labels)
    read = open_data(str(tmp_path / "white.csv"))
    assert INVERTED in read.notes
    np.testing.assert_allclose(read.inputs, digits.inputs, atol=1e-6)
    assert open_data("mnist:test").notes == ()


def test_ink_that_reaches_one_rim_is_no_paper() -> None:
    pictures = np.zeros((3, 28, 28), np.uint8)
    pictures[:, :, -1] = 255
    assert light_on_dark(pictures.reshape(3, -1))[1] is None
    assert light_on_dark(255 - np.zeros((3, 784), np.uint8))[1] == INVERTED
    assert light_on_dark(np.empty((0, 784), np.uint8))[1] is None


@pytest.mark.parametrize("dtype", [np.uint8, np.float32])
@pytest.mark.parametrize("n_dark", [1, 20, 39])
def test_only_the_digits_that_are_dark_on_light_are_inverted(dtype: type, n_dark: int) -> None:
    largest = 255 if dtype is np.uint8 else 1
    pixels = np.rint(_digits().inputs * 255).astype(dtype) if dtype is np.uint8 else _digits().inputs.copy()
    mixed = pixels.copy()
    mixed[:n_dark] = largest - mixed[:n_dark]
    turned, note = light_on_dark(mixed)
    np.testing.assert_allclose(turned, pixels, atol=1e-6)
    assert note is not None
    assert note.startswith(f"{n_dark} of its digits")


@pytest.mark.parametrize(("word", "change"), [
    ("mirrored", lambda pictures: pictures[:, :, ::-1]),
    ("head", lambda pictures: pictures[:, ::-1, ::-1]),
    ("upside down", lambda pictures: pictures[:, ::-1]),
    ("to the right", lambda pictures: np.rot90(pictures, -1, (1, 2))),
    ("to the left", lambda pictures: np.rot90(pictures, 1, (1, 2))),
])  # fmt: skip
def test_digits_that_lie_otherwise_are_put_right_and_said(tmp_path: Path, word: str, change) -> None:
    digits = _digits()
    pictures = change((digits.inputs * 255).round().astype(np.uint8).reshape(-1, 28, 28))
    write_kaggle_csv(tmp_path / "turned.csv", pictures.reshape(-1, 784), digits.labels)
    read = open_data(str(tmp_path / "turned.csv"))
    np.testing.assert_allclose(read.inputs, digits.inputs, atol=1e-6)
    assert word in read.notes[-1]
