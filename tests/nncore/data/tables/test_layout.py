"""Columns that could be taken for something else: the answer is right, or said, or refused."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from nncore.data.digit_table import DigitTable
from nncore.data.tables.digit_csv import read_digit_csv
from nncore.errors import DatasetError
from nncore.files.digit_names import WORDS

PIXELS = np.random.default_rng(2).integers(0, 256, (12, 784))
LABELS = np.arange(12) % 10
ONE_HOT = np.eye(10, dtype=int)[LABELS]
NAMES = [f"pixel{number}" for number in range(784)]


def read(folder: Path, names: Sequence[str], *columns: np.ndarray, title: str = "") -> DigitTable:
    rows = np.column_stack(columns)
    path = folder / "digits.csv"
    path.write_text(title + "\n".join([",".join(names), *(",".join(map(str, row)) for row in rows.tolist())]) + "\n")
    return read_digit_csv(path)


def test_a_label_among_64_columns_is_not_taken_for_a_pixel(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="one of its 64 columns is a label"):
        read(tmp_path, ["label", *NAMES[:63]], LABELS, PIXELS[:, :63] % 17)


def test_a_byte_order_mark_between_files_put_together_is_no_number(tmp_path: Path) -> None:
    read(tmp_path, NAMES, PIXELS)
    rows = (tmp_path / "digits.csv").read_text()
    (tmp_path / "digits.csv").write_text(rows + "\ufeff" + rows.partition("\n")[2])
    np.testing.assert_array_equal(read_digit_csv(tmp_path / "digits.csv").pixels, np.tile(PIXELS, (2, 1)))


def test_a_label_among_784_columns_is_not_taken_for_a_pixel(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="one of its 784 columns is a label, so a pixel is missing"):
        read(tmp_path, [*NAMES[:300], "label", *NAMES[301:]], PIXELS[:, :300], LABELS, PIXELS[:, 301:])


@pytest.mark.parametrize("names", [["fold", *NAMES], [*NAMES, "fold"], ["fold", *NAMES[::-1]]])
def test_a_column_that_is_named_otherwise_is_read_as_the_label_and_said(tmp_path: Path, names: list[str]) -> None:
    table = read(tmp_path, names, *((LABELS, PIXELS) if names[0] == "fold" else (PIXELS, LABELS)))
    np.testing.assert_array_equal(table.labels, LABELS)
    assert "its column fold was read as the label" in table.notes


@pytest.mark.parametrize("values", [np.zeros(12, int), np.full(12, 33)])
def test_what_is_no_label_beside_pixels_that_are_named_is_passed_over(tmp_path: Path, values: np.ndarray) -> None:
    table = read(tmp_path, [*NAMES[::-1], "mean"], PIXELS[:, ::-1], values)
    assert table.labels is None
    assert "of its columns mean was passed over" in table.notes
    np.testing.assert_array_equal(table.pixels, PIXELS)


@pytest.mark.parametrize("form", ["y{}", "class_{}", "{}", "is_{word}"])
@pytest.mark.parametrize("is_first", [True, False])
def test_one_hot_columns_stand_for_the_digits_in_their_names(tmp_path: Path, form: str, is_first: bool) -> None:
    order = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]
    ten = [form.format(digit, word=WORDS[digit]) for digit in order]
    names, columns = (
        ([*ten, *NAMES], (ONE_HOT[:, order], PIXELS)) if is_first else ([*NAMES, *ten], (PIXELS, ONE_HOT[:, order]))
    )
    table = read(tmp_path, names, *columns)
    np.testing.assert_array_equal(table.labels, LABELS)
    np.testing.assert_array_equal(table.pixels, PIXELS)


def test_one_hot_columns_between_named_pixels_are_found(tmp_path: Path) -> None:
    ten = [f"y{digit}" for digit in range(10)]
    names = [*ten[:4], *NAMES, *ten[4:]]
    table = read(tmp_path, names, ONE_HOT[:, :4], PIXELS, ONE_HOT[:, 4:])
    np.testing.assert_array_equal(table.labels, LABELS)
    np.testing.assert_array_equal(table.pixels, PIXELS)


@pytest.mark.parametrize(("title", "said"), [
    ("My digits\n", 1), ("2024\n", 1), ("\n# of mine\n5,0,0\n", 3), ("# of mine\n\n", None), ("", None),
])  # fmt: skip
def test_a_line_before_the_table_is_passed_over_and_said(tmp_path: Path, title: str, said: int | None) -> None:
    table = read(tmp_path, ["label", *NAMES], LABELS, PIXELS, title=title)
    assert len(table.pixels) == 12
    assert table.notes == (() if said is None else (f"its line {said} is no row of its table and was passed over",))


@pytest.mark.parametrize(("highest", "words"), [(255, "a few of up to 255"), (7.5, "a few of up to 7.5")])
def test_a_slip_does_not_change_the_scale_of_all_pixels(tmp_path: Path, highest: float, words: str) -> None:
    pixels = (PIXELS / 255).round(4)
    pixels[3, 400] = highest
    with pytest.raises(DatasetError, match=words):
        read(tmp_path, NAMES, pixels)


def test_pixels_that_reach_a_little_above_1_are_not_halved(tmp_path: Path) -> None:
    pixels = (PIXELS / 255).round(4)
    pixels[3, 400] = 1.02  # as a cubic interpolation overshoots
    table = read(tmp_path, NAMES, pixels)
    np.testing.assert_allclose(table.pixels, pixels / 1.02, atol=1e-6)
    assert "0 to 1.02" in table.notes[0]


@pytest.mark.parametrize("label", [-1, -7])
def test_a_label_below_0_is_refused_beside_numbers_with_exponents_too(tmp_path: Path, label: int) -> None:
    pixels = PIXELS / 255
    pixels[:, 0] = 1e-5
    with pytest.raises(DatasetError, match=f"line 2: label is '{label}'"):
        read(tmp_path, ["label", *NAMES], np.full(12, label).astype(object), pixels.astype(object))


@pytest.mark.parametrize("n_rows", [1, 2, 12])
def test_few_rows_beside_pixels_in_another_order_keep_their_label(tmp_path: Path, n_rows: int) -> None:
    table = read(tmp_path, ["kind", *NAMES[::-1]], LABELS[-n_rows:], PIXELS[-n_rows:, ::-1])
    np.testing.assert_array_equal(table.labels, LABELS[-n_rows:])


@pytest.mark.parametrize("n_rows", [1, 2, 12])
def test_one_hot_columns_of_digits_that_never_come_are_found_too(tmp_path: Path, n_rows: int) -> None:
    names = [*(f"y{digit}" for digit in range(10)), *NAMES[::-1], "id"]
    table = read(tmp_path, names, ONE_HOT[:n_rows], PIXELS[:n_rows, ::-1], np.arange(n_rows) + 100)
    np.testing.assert_array_equal(table.labels, LABELS[:n_rows])
    np.testing.assert_array_equal(table.pixels, PIXELS[:n_rows])
