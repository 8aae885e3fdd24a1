"""Tables whose header numbers the pixels: put in their order, with the label anywhere, and what else stands there."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from nncore.data.digit_table import DigitTable
from nncore.data.tables.digit_csv import read_digit_csv
from nncore.errors import DatasetError

RNG = np.random.default_rng(5)
PIXELS = RNG.integers(0, 256, (12, 784)).astype(np.uint8)
LABELS = RNG.integers(0, 10, 12)
SHUFFLED = RNG.permutation(784).tolist()
Namer = Callable[[int], str]


def named(number: int) -> str:
    return f"pixel{number}"


def read(folder: Path, names: Sequence[str], columns: Sequence[Sequence[object]]) -> DigitTable:
    lines = [",".join(map(str, row)) for row in zip(*columns, strict=True)]
    (folder / "digits.csv").write_text("\n".join([",".join(names), *lines]) + "\n")
    return read_digit_csv(folder / "digits.csv")


def pixel_columns(order: Sequence[int]) -> list[list[int]]:
    return [PIXELS[:, number].tolist() for number in order]


@pytest.mark.parametrize(
    "name",
    [
        named,
        lambda number: f"pixel{number + 1}",
        lambda number: f"{number // 28 + 1}x{number % 28 + 1}",
        lambda number: f"pixel_{number // 28}_{number % 28}",
        lambda number: f"x{number % 28}y{number // 28}",
        lambda number: f"col{number % 28}row{number // 28}",
    ],
    ids=["from 0", "from 1", "row x column", "row_column", "xy", "column first"],
)
def test_pixels_are_put_in_the_order_of_their_names(tmp_path: Path, name: Namer) -> None:
    table = read(tmp_path, ["label", *map(name, SHUFFLED)], [LABELS.tolist(), *pixel_columns(SHUFFLED)])
    np.testing.assert_array_equal(table.pixels, PIXELS)
    np.testing.assert_array_equal(table.labels, LABELS)
    assert table.notes == ("its pixels were put in the order of their names",)


def test_columns_in_the_order_of_the_alphabet_are_found_in_text_too(tmp_path: Path) -> None:
    order = sorted(range(784), key=named)
    names = [*map(named, order), "Class", "File"]
    table = read(tmp_path, names, [*pixel_columns(order), LABELS.tolist(), ["a.png"] * 12])
    np.testing.assert_array_equal(table.pixels, PIXELS)
    np.testing.assert_array_equal(table.labels, LABELS)
    assert table.notes == (
        "of its columns File was passed over",
        "its pixels were put in the order of their names",
    )


@pytest.mark.parametrize("place", [0, 1, 400, 784])
def test_the_label_may_stand_anywhere_among_named_pixels(tmp_path: Path, place: int) -> None:
    names, columns = list(map(named, range(784))), pixel_columns(range(784))
    names.insert(place, "label")
    columns.insert(place, LABELS.tolist())
    table = read(tmp_path, names, columns)
    np.testing.assert_array_equal(table.pixels, PIXELS)
    np.testing.assert_array_equal(table.labels, LABELS)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"predicted": [3] * 12}, "predicted was"),
        ({"split": ["test"] * 12, "": range(12), "id": range(12)}, "split was"),
        ({"Unnamed: 0.1": range(12), "Unnamed: 0": range(12)}, r"unnamed: 0\.1, unnamed: 0 were"),
        ({f"note{n}": ["a"] * 12 for n in "abcd"}, "notea, noteb, notec, and so on were"),
    ],
)
def test_what_else_stands_beside_named_pixels_is_passed_over_and_said(
    tmp_path: Path, more: dict[str, Sequence[object]], words: str
) -> None:
    names = [*more, "label", *map(named, range(784))]
    table = read(tmp_path, names, [*more.values(), LABELS.tolist(), *pixel_columns(range(784))])
    np.testing.assert_array_equal(table.pixels, PIXELS)
    np.testing.assert_array_equal(table.labels, LABELS)
    assert re.search(words, "; ".join(table.notes))


@pytest.mark.parametrize("names", [["label", "class"], ["first", "second"]])
def test_two_columns_that_may_be_the_label_are_refused(tmp_path: Path, names: list[str]) -> None:
    columns = [[1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 7]]
    with pytest.raises(DatasetError, match="786 columns"):
        read(tmp_path, [*names, *map(named, range(784))], [*columns, *pixel_columns(range(784))])


def test_names_with_a_gap_tell_no_order(tmp_path: Path) -> None:
    numbers = [*range(783), 900]
    table = read(tmp_path, ["label", *map(named, numbers[::-1])], [LABELS.tolist(), *pixel_columns(range(784))])
    np.testing.assert_array_equal(table.pixels, PIXELS)
    assert table.notes == ()
