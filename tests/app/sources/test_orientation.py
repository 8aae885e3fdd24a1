"""Digits dark on light paper are found by their rims and inverted, with a word; others stay as they are."""

import json
from pathlib import Path

import numpy as np
import pytest
from digit_strokes import drawn_digit

from app.sources.data import open_data
from app.sources.networks import network_in_the_box
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


def _write_strokes(path: Path, turned: list[list[int]], *, labelled: bool) -> None:
    """Write thirty drawings of digits whose points are multiplied by a matrix."""
    rng = np.random.default_rng(0)
    with path.open("w") as file:
        for digit in [*range(10)] * 3:
            points = (drawn_digit(digit) + rng.normal(0.0, 2.0, (len(drawn_digit(digit)), 2))) @ turned
            word = {"word": str(digit)} if labelled else {}
            file.write(json.dumps({**word, "drawing": [points.T.tolist()]}) + "\n")


@pytest.mark.parametrize("labelled", [True, False])
def test_strokes_that_lie_otherwise_are_turned_with_their_pixels_and_said(tmp_path: Path, labelled: bool) -> None:
    _write_strokes(tmp_path / "upright.ndjson", [[1, 0], [0, 1]], labelled=labelled)
    upright = open_data(str(tmp_path / "upright.ndjson"))
    assert upright.notes == ()
    for word, turned in (
        ("upside down", [[1, 0], [0, -1]]),
        ("on their side", [[0, 1], [1, 0]]),
        ("mirrored", [[-1, 0], [0, 1]]),
        ("on their head", [[-1, 0], [0, -1]]),
        ("to the right", [[0, 1], [-1, 0]]),
        ("to the left", [[0, -1], [1, 0]]),
    ):
        _write_strokes(tmp_path / "turned.ndjson", turned, labelled=labelled)
        read = open_data(str(tmp_path / "turned.ndjson"))
        assert word in " ".join(read.notes)
        np.testing.assert_allclose(read.strokes[0][0], upright.strokes[0][0], err_msg=word)
        np.testing.assert_array_equal(read.inputs, upright.inputs, err_msg=word)


def test_one_digit_alone_is_not_turned_into_another() -> None:
    test = open_data("mnist:test")
    sixes = test.inputs[np.flatnonzero(test.labels == 6)[480:500]]  # which, on their head, are surer nines
    assert set_upright(sixes, None)[1] == ()


def test_folders_of_pictures_that_lie_on_their_side_are_turned(tmp_path: Path) -> None:
    digits = _digits()
    for row, pixels in enumerate(digits.inputs):
        lying = np.ascontiguousarray((pixels.reshape(28, 28).T * 255).astype(np.uint8))
        (tmp_path / str(digits.labels[row])).mkdir(exist_ok=True)
        (tmp_path / str(digits.labels[row]) / f"{row}.pgm").write_bytes(b"P5 28 28 255\n" + lying.tobytes())
    read = open_data(str(tmp_path))
    assert "lie on their side" in read.notes[-1]
    assert len(read.alternatives) == len(read)
    assert (network_in_the_box().predict(read.inputs) == read.labels).all()
