"""Digits of other sizes, with labels in the same array, or in colours."""

from pathlib import Path

import numpy as np
import pytest

from nncore.data.datasets import load_dataset
from nncore.data.fitted import fitted, side_of
from nncore.errors import DatasetError
from nncore.files.digit_sizes import COLUMNS, N_PIXELS, SIDES

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


@pytest.mark.parametrize("side", [8, 9, 14, 16, 20, 32, 50, 64, 100, 128])
def test_pictures_of_another_size_are_fitted(side: int) -> None:
    pictures = upright_bars(side).reshape(12, -1)
    of_floats, notes = fitted(pictures)
    of_bytes, _ = fitted((255 * pictures).astype(np.uint8))
    assert is_the_bar(of_floats)
    np.testing.assert_allclose(of_floats, of_bytes, atol=1e-6)
    assert notes == (f"its pictures of {side}×{side} pixels were fitted to 28×28",)
    assert side_of(side * side) == side


def test_a_number_of_columns_is_that_of_one_size_alone() -> None:
    for side in (*SIDES, 28):
        for extra in (0, 1, 2, 10, 11):
            assert max(
                size for size in (*(each * each for each in SIDES), N_PIXELS) if size <= side * side + extra
            ) == (side * side)
    assert [n for n in range(770, 800) if n in COLUMNS] == [784, 785, 786, 794, 795]
    assert side_of(81) == 9
    assert side_of(80) is None


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


def test_an_array_of_786_columns_has_an_index_too(tmp_path: Path) -> None:
    pictures = (255 * upright_bars(28)).reshape(12, -1)
    np.save(tmp_path / "train.npy", np.hstack([np.arange(12)[:, None], LABELS[:, None], pictures]))
    loaded = load_dataset(tmp_path / "train.npy")
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS.tolist()
    np.testing.assert_allclose(loaded.inputs.reshape(12, 28, 28), upright_bars(28))
    assert any("index" in note for note in loaded.notes)


def test_an_array_may_have_ten_columns_that_are_one_hot(tmp_path: Path) -> None:
    np.save(tmp_path / "train.npy", np.hstack([np.eye(10)[LABELS], upright_bars(28).reshape(12, -1)]))
    loaded = load_dataset(tmp_path / "train.npy")
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS.tolist()


@pytest.mark.parametrize("shape", [(28, 28), (28, 28, 1), (28, 28, 3)])
def test_an_array_of_a_single_picture_is_one(tmp_path: Path, shape: tuple[int, ...]) -> None:
    bar = (255 * upright_bars(28)[0]).astype(np.uint8)
    spread = bar if len(shape) == 2 else bar[:, :, None]
    np.save(tmp_path / "one.npy", np.broadcast_to(spread, shape))
    loaded = load_dataset(tmp_path / "one.npy")
    np.testing.assert_allclose(loaded.inputs.reshape(-1, 28, 28), upright_bars(28)[:1], atol=1e-6)


def test_a_single_picture_of_another_size_is_fitted(tmp_path: Path) -> None:
    np.save(tmp_path / "one.npy", upright_bars(32)[0])
    assert is_the_bar(load_dataset(tmp_path / "one.npy").inputs)
