"""Digits of other sizes, with labels in the same array, or in colours."""

from pathlib import Path

import numpy as np
import pytest

from nncore.data.datasets import load_dataset
from nncore.data.fitted import SIDES, fitted, side_of
from nncore.errors import DatasetError

LABELS = np.array([1, 7, 1, 1, 7, 1, 1, 1, 7, 1, 1, 1])


def upright_bars(side: int) -> np.ndarray:
    """Return twelve pictures of an upright bar a quarter as wide as they are, at their left, shape (12, side, side)."""
    pictures = np.zeros((12, side, side))
    pictures[:, side // 8 : -side // 8, : side // 4] = 1.0
    return pictures


def is_the_bar(inputs: np.ndarray) -> bool:
    """Tell whether all rows show the bar in MNIST's form: 20 high, in the middle."""
    rows = inputs.reshape(-1, 28, 28) > 0.2  # the ends of what was enlarged are soft
    high, wide = rows.any(axis=2).sum(axis=1), rows.any(axis=1)
    return bool((np.abs(high - 20) <= 2).all()) and bool((wide.argmax(axis=1) > 8).all())


@pytest.mark.parametrize("side", SIDES)
def test_pictures_of_another_size_are_fitted(side: int) -> None:
    pictures = upright_bars(side).reshape(12, -1)
    of_floats, notes = fitted(pictures)
    of_bytes, _ = fitted((255 * pictures).astype(np.uint8))
    assert is_the_bar(of_floats)
    np.testing.assert_allclose(of_floats, of_bytes, atol=1e-6)
    assert notes == (f"its pictures of {side}×{side} pixels were fitted to 28×28",)
    assert side_of(side * side) == side


def test_only_sizes_that_digits_are_known_to_have_are_fitted() -> None:
    assert [side for side in range(1, 81) if side_of(side * side)] == [8, 14, 16, 20, 32, 64]


@pytest.mark.parametrize("top", [1, 16, 255])
@pytest.mark.parametrize("is_last", [False, True])
def test_a_table_of_small_pictures_is_read(tmp_path: Path, top: int, is_last: bool) -> None:
    columns = [LABELS[:, None], top * upright_bars(8).reshape(12, -1)]
    np.savetxt(tmp_path / "a.csv", np.hstack(columns[::-1] if is_last else columns), "%d", ",")
    loaded = load_dataset(tmp_path / "a.csv")
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS.tolist()
    assert is_the_bar(loaded.inputs)


def test_a_table_from_minus_one_to_one_is_read_as_usps_is_written(tmp_path: Path) -> None:
    table = np.hstack([LABELS[:, None].astype(float), 2 * upright_bars(16).reshape(12, -1) - 1])
    np.savetxt(tmp_path / "zip.train", table, "%.4f")
    loaded = load_dataset(tmp_path / "zip.train")
    assert is_the_bar(loaded.inputs)
    assert "pixels of -1 to 1 were read as 0 to 1" in loaded.notes


def test_arrays_of_small_pictures_are_read(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", x=16 * upright_bars(8), y=LABELS)
    np.save(tmp_path / "x.npy", upright_bars(32))
    assert is_the_bar(load_dataset(tmp_path / "a.npz").inputs)
    assert is_the_bar(load_dataset(tmp_path / "x.npy").inputs)


@pytest.mark.parametrize("is_last", [False, True])
def test_an_array_of_785_columns_has_its_labels_in_it(tmp_path: Path, is_last: bool) -> None:
    columns = [LABELS[:, None], (255 * upright_bars(28)).reshape(12, -1)]
    np.save(tmp_path / "train.npy", np.hstack(columns[::-1] if is_last else columns))
    loaded = load_dataset(tmp_path / "train.npy")
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS.tolist()
    np.testing.assert_allclose(loaded.inputs.reshape(12, 28, 28), upright_bars(28))


@pytest.mark.parametrize("axis", [1, 3])
def test_three_colours_are_read_as_one(tmp_path: Path, axis: int) -> None:
    pictures = (255 * upright_bars(28)).astype(np.uint8)
    np.save(tmp_path / "rgb.npy", np.stack([pictures] * 3, axis=axis))
    loaded = load_dataset(tmp_path / "rgb.npy")
    np.testing.assert_allclose(loaded.inputs.reshape(12, 28, 28), upright_bars(28))
    assert loaded.notes == ("its three colours were read as one",)


def test_labels_alone_are_told_by_what_they_are(tmp_path: Path) -> None:
    np.save(tmp_path / "y_train.npy", LABELS)
    with pytest.raises(DatasetError, match=r"labels are, without the pictures; give the pictures.*y_train=np.load"):
        load_dataset(tmp_path / "y_train.npy")


def test_a_table_of_words_is_no_digits(tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", np.full((3, 785), "seven"))
    with pytest.raises(DatasetError, match="give a row of numbers a digit"):
        load_dataset(tmp_path / "a.npy")
