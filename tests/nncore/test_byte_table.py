"""The fast pass over tables of bytes, held against the plainest way to read them."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nncore.byte_table import parse_byte_table


@given(st.integers(1, 5), st.lists(st.integers(0, 255), max_size=60), st.integers(0, 9))
def test_every_table_is_read_back(columns: int, values: list[int], start: int) -> None:
    rows = [values[place : place + columns] for place in range(0, len(values) - columns + 1, columns)]
    text = b"x" * start + "".join(",".join(map(str, row)) + "\n" for row in rows).encode()
    table = parse_byte_table(text, start, columns)
    if rows:
        assert table is not None
        assert table.dtype == np.uint8
        assert table.tolist() == rows
    else:
        assert table is None


def test_a_table_of_many_pieces_is_read_in_order() -> None:
    values = np.random.default_rng(8).integers(0, 256, (5000, 7))
    text = "".join(",".join(map(str, row)) + "\n" for row in values.tolist()).encode()
    np.testing.assert_array_equal(parse_byte_table(text, 0, 7), values)


@given(st.text("019,\n\r. -x/:", max_size=12))
@example("1,2\n3,4\n")
@example("007,255\n")
@example("1,256\n")
@example("1,2\n3,4")
@example("1,2\n\n3,4\n")
@example("1,2,3\n4\n")
def test_anything_else_is_left_to_others(text: str) -> None:
    lines = text.split("\n")
    cells = [line.split(",") for line in lines[:-1]]
    is_table = lines[-1] == "" and bool(cells) and all(
        len(row) == 2 and all(cell.isdecimal() and len(cell) <= 3 and int(cell) <= 255 for cell in row)
        for row in cells
    )  # fmt: skip
    table = parse_byte_table(text.encode(), 0, 2)
    assert (table is not None) == is_table
    if table is not None:
        assert table.tolist() == [[int(cell) for cell in row] for row in cells]


@pytest.mark.parametrize("length", [1, 100_000])
def test_a_line_longer_than_a_piece_is_no_harm(length: int) -> None:
    table = parse_byte_table(b",".join([b"12"] * length) + b"\n", 0, length)
    assert table is not None
    assert table.tolist() == [[12] * length]
