"""What the network in the box does not read as digits are read is told, once for a whole set."""

import json
from pathlib import Path

import numpy as np

from app.sources.data import open_data
from app.sources.orientation import set_upright
from nncore.data.datasets import Dataset
from nncore.data.tables.kaggle_csv import write_kaggle_csv
from nncore.ink.strokes import to_pixels


def _digits() -> Dataset:
    return open_data("mnist:test").subset(range(40))


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


def test_pictures_full_of_ink_are_no_digits_however_sure_the_network_is() -> None:
    noise = np.random.default_rng(0).integers(0, 256, (40, 784)).astype(np.uint8)
    (note,) = set_upright(noise, None)[1]
    assert "100 % look like no digit" in note


_FENCE = [[[x, x], [0, 30]] for x in range(0, 31, 10)] + [[[0, 30], [y, y]] for y in (10, 20)]


def test_drawings_without_words_that_are_no_digits_are_told(tmp_path: Path) -> None:
    file = tmp_path / "fences.ndjson"
    file.write_text((json.dumps({"drawing": _FENCE}) + "\n") * 20)
    (note,) = open_data(str(file)).notes
    assert "100 % look like no digit" in note


def test_a_folder_of_other_pictures_is_told_and_one_of_digits_is_not(tmp_path: Path) -> None:
    fence = to_pixels([np.array(stroke, float).T for stroke in _FENCE])
    for name, rows in (("fences", [fence] * 20), ("digits", _digits().inputs[:20])):
        (tmp_path / name).mkdir()
        for number, row in enumerate(rows):
            grey = np.rint(255 * (1 - row)).astype(np.uint8).tobytes()
            (tmp_path / name / f"scan{number:03d}.pgm").write_bytes(b"P5 28 28 255\n" + grey)
    assert "look like no digit" in " ".join(open_data(str(tmp_path / "fences")).notes)
    assert open_data(str(tmp_path / "digits")).notes == ()
