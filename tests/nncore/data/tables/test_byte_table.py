"""The fast pass over tables of bytes, held against the plainest way to read them."""

import io
import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.data.tables import byte_table
from nncore.data.tables.byte_table import read_byte_table


def read(text: str, columns: int) -> list[list[int]] | None:
    table = read_byte_table(io.BytesIO(text.encode()), columns)
    if table is None:
        return None
    assert table.dtype == np.uint8
    assert table.shape[1:] == (columns,)
    return list(map(list, table.astype(int)))


def read_slowly(text: str, columns: int) -> list[list[int]] | None:
    """The same, cell by cell."""
    *lines, rest = text.split("\n")
    rows = [line.split(",") for line in lines]
    is_table = rows and not rest and all(len(row) == columns and all(map(is_byte, row)) for row in rows)
    return [list(map(int, row)) for row in rows] if is_table else None


def is_byte(cell: str) -> bool:
    return cell.isascii() and cell.isdigit() and len(cell) <= 3 and int(cell) <= 255


def written(rows: list[list[str]]) -> str:
    return "".join(",".join(row) + "\n" for row in rows)


cells = st.integers(0, 255).flatmap(lambda value: st.sampled_from([f"{value}", f"{value:02}", f"{value:03}"]))
shapes = st.integers(1, 5)
tables = shapes.flatmap(
    lambda columns: st.tuples(
        st.lists(st.lists(cells, min_size=columns, max_size=columns), max_size=12).map(written), st.just(columns)
    )
)


@given(tables, st.integers(1, 40))
def test_every_table_is_read_in_pieces_of_any_length(table: tuple[str, int], piece_bytes: int) -> None:
    text, columns = table
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(byte_table, "_PIECE_BYTES", piece_bytes)
        assert read(text, columns) == read_slowly(text, columns)


@given(tables, st.integers(1, 40), st.data())
def test_nothing_but_a_table_is_read(table: tuple[str, int], piece_bytes: int, data: st.DataObject) -> None:
    text, columns = table
    place = data.draw(st.integers(0, len(text)))
    left_out = data.draw(st.integers(0, 2))
    faulty = text[:place] + data.draw(st.text("0125689,\n\r. -x/:é\0", max_size=3)) + text[place + left_out :]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(byte_table, "_PIECE_BYTES", piece_bytes)
        assert read(faulty, columns) == read_slowly(faulty, columns)


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_every_short_text_is_read_as_slowly(columns: int) -> None:
    for characters in itertools.product("0256,\n", repeat=5):
        text = "".join(characters) + "\n"
        assert read(text, columns) == read_slowly(text, columns), text


@pytest.mark.parametrize("width", [1, 2, 3, 4, 5])
def test_every_number_is_known_as_a_byte_or_none(width: int) -> None:
    for value in range(1300):
        text = f"7,{value:0{width}},8\n"
        assert read(text, 3) == read_slowly(text, 3), text


@pytest.mark.parametrize("text", ["1,2\n3,4", "1,2", "1,2\n3,\n", "1,2\n3\n4\n", "1\n2,3,4\n", ",1,2\n", "", "\n", ","])
def test_what_is_cut_off_or_uneven_is_no_table(text: str) -> None:
    assert read(text, 2) is None


def test_a_table_of_many_pieces_is_read_in_order() -> None:
    values = np.random.default_rng(8).integers(0, 256, (100_000, 7))
    table = read_byte_table(io.BytesIO(written([list(map(str, row)) for row in values.tolist()]).encode()), 7)
    np.testing.assert_array_equal(table, values)


def test_a_line_longer_than_a_piece_is_no_harm() -> None:
    assert read(",".join(["12"] * 300_000) + "\n", 300_000) == [[12] * 300_000]


def test_the_rest_of_a_file_is_read_from_where_it_stands() -> None:
    file = io.BytesIO(b"one,two\n1,2\n")
    file.readline()
    table = read_byte_table(file, 2)
    assert table is not None
    assert table.tolist() == [[1, 2]]


def test_nothing_is_read_after_a_fault() -> None:
    file = io.BytesIO(b"1,x\n" + b"1,2\n" * 1_000_000)
    assert read_byte_table(file, 2) is None
    assert file.tell() < 1_000_000
