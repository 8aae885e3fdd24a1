"""Tables of digits that are read line by line: how many lines, how long, and which one is at fault."""

from pathlib import Path

import numpy as np
import pytest

from nncore.data.tables.digit_csv import read_digit_csv
from nncore.errors import DatasetError

ROW = ";".join(["7", *["0", "255"] * 392])  # semicolons are never read in the fast pass


def written(folder: Path, lines: list[str]) -> Path:
    path = folder / "digits.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.mark.parametrize("n", [1, 499, 500, 501, 1000, 1203])
def test_every_row_is_read_once_and_in_order(tmp_path: Path, n: int) -> None:
    labels = np.arange(n) * 7 % 10
    table = read_digit_csv(written(tmp_path, [f"{label}{ROW[1:]}" for label in labels.tolist()]))
    assert table.labels is not None
    assert table.labels.tolist() == labels.tolist()
    assert table.pixels.shape == (n, 784)


@pytest.mark.parametrize("row", [0, 499, 500, 1001])
def test_blank_lines_count_where_a_fault_is_named(tmp_path: Path, row: int) -> None:
    rows = [ROW] * 1002
    rows[row] = ROW[:-3] + "256"
    lines = [line for row in rows for line in (row, "")]
    with pytest.raises(DatasetError, match=rf"line {2 * row + 1}: column 785 is '256'"):
        read_digit_csv(written(tmp_path, lines))


def test_a_line_without_end_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    longest = "70" + ";0" * 262_142  # with its end 524,287 characters: too many columns, yet not too long
    with pytest.raises(DatasetError, match="line 1: it has 262143 columns"):
        read_digit_csv(written(tmp_path, [longest]))
    with pytest.raises(DatasetError, match="line 2: it is far too long for a digit"):
        read_digit_csv(written(tmp_path, [ROW, longest + "0"]))


def test_a_hundred_thousand_blank_lines_are_borne_and_no_more(tmp_path: Path) -> None:
    table = read_digit_csv(written(tmp_path, [ROW, *[""] * 100_000, ROW]))
    assert len(table.pixels) == 2
    with pytest.raises(DatasetError, match="holds more than 100,000 blank lines"):
        read_digit_csv(written(tmp_path, [ROW, *[""] * 100_001, ROW]))
