"""Tables of hexadecimal numbers and of percentages get the line that writes them plainly."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from printed_lines import run_line_here

from nncore.data.tables.digit_csv import read_digit_csv
from nncore.errors import DatasetError

PIXELS = np.random.default_rng(2).integers(0, 256, (12, 784))
LABELS = np.arange(12) % 10
NAMES = ["label", *(f"pixel{n}" for n in range(784))]


@pytest.mark.parametrize("has_names", [True, False])
@pytest.mark.parametrize(
    ("written", "between", "kind"),
    [
        (lambda pixel: f"0x{pixel:02x}", ",", "its hexadecimal numbers as decimal ones"),
        (lambda pixel: f"0X{pixel:X}", ";", "its hexadecimal numbers as decimal ones"),
        (lambda pixel: f"{pixel / 2.55:.1f}%", ",", "its percentages as numbers from 0 to 255"),
        (lambda pixel: f"{pixel / 2.55:.1f} %".replace(".", ","), ";", "its percentages as numbers from 0 to 255"),
    ],
)
def test_the_line_writes_plain_numbers(
    tmp_path: Path, written: Callable[[int], str], between: str, kind: str, has_names: bool
) -> None:
    rows = [[str(label), *map(written, pixels)] for label, pixels in zip(LABELS, PIXELS.tolist(), strict=True)]
    lines = [*([NAMES] if has_names else []), *rows]
    (tmp_path / "a.csv").write_text("\n".join(map(between.join, lines)) + "\n")
    with pytest.raises(DatasetError) as caught:
        read_digit_csv(tmp_path / "a.csv")
    said, _, line = str(caught.value).partition(", in Python: ")
    assert said.endswith(f"; write {kind}")

    run_line_here(line.removesuffix("."), tmp_path)

    table = read_digit_csv(tmp_path / "digits.csv")
    np.testing.assert_array_equal(table.pixels, PIXELS)
    assert table.labels is not None
    assert table.labels.tolist() == LABELS.tolist()


def test_one_such_cell_among_plain_ones_gets_it_too(tmp_path: Path) -> None:
    rows = [[str(value) for value in row] for row in PIXELS.tolist()]
    rows[3][5] = "0x1f"
    (tmp_path / "a.csv").write_text("\n".join(map(",".join, rows)) + "\n")
    with pytest.raises(DatasetError, match="line 4: column 6 is '0x1f'; write its hexadecimal numbers as decimal ones"):
        read_digit_csv(tmp_path / "a.csv")
