"""Digits dark on light paper are found by their rims and inverted, with a word; others stay as they are."""

from pathlib import Path

import numpy as np
import pytest

from app.sources.data import open_data
from app.sources.orientation import INVERTED, light_on_dark, set_upright
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


def _noted(folder: Path, pixels: np.ndarray, labels: np.ndarray) -> str:
    write_kaggle_csv(folder / "odd.csv", pixels, labels)
    return " ".join(open_data(str(folder / "odd.csv")).notes)


def test_what_is_no_digits_is_said_to_be_read_poorly(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (40, 784)).astype(np.uint8)
    assert "it is read poorly: of 40 digits tried" in _noted(tmp_path, noise, _digits().labels)


def test_labels_that_do_not_fit_are_said(tmp_path: Path) -> None:
    digits = open_data("mnist:test").subset(range(100))
    pixels = (digits.inputs * 255).round().astype(np.uint8)
    said = _noted(tmp_path, pixels, (digits.labels + 1) % 10)
    assert "its labels do not fit: most of what is labelled 0 is read as 9" in said
    assert _noted(tmp_path, pixels, digits.labels) == ""


def test_a_few_labels_tell_nothing(tmp_path: Path) -> None:
    digits = open_data("mnist:test").subset(range(10))
    assert _noted(tmp_path, (digits.inputs * 255).round().astype(np.uint8), (digits.labels + 1) % 10) == ""


def test_unlabelled_pictures_that_are_no_digits_are_told(tmp_path: Path) -> None:
    pixels = (_digits().inputs * 255).round().astype(np.uint8)
    assert set_upright(pixels, None)[1] == ()
    shuffled = pixels[:, np.random.default_rng(0).permutation(784)]
    (note,) = set_upright(shuffled, None)[1]
    assert "sure on average" in note
    assert "other pictures than digits" in note
    assert set_upright(shuffled[:19], None)[1] == ()  # too few to tell
