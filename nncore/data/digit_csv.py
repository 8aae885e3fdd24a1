"""Tables of digits as text, of whatever form: Kaggle's own, those of other sites, and what spreadsheets make of them.

Commas alone between whole numbers 0 … 255 are read in one fast pass (`nncore.data.byte_table`); all else is read line
by line, in any encoding, with any line end. What a row means is told by `nncore.data.csv_layout`.
"""

import io
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.arrays import IntArray
from nncore.data.byte_table import read_byte_table
from nncore.data.csv_form import CsvForm, form_of, is_number
from nncore.data.csv_layout import COLUMNS, N_PIXELS, Layout, layout_of
from nncore.data.fitted import fitted
from nncore.data.packed_file import reading_unpacked
from nncore.data.pixel_scale import FROM_MINUS_ONE, scaled_pixels
from nncore.errors import DatasetError, shown
from nncore.files import check_memory

_HEAD = 1 << 16
_LONGEST_LINE = 1 << 18
_MANY = 0.01  # of all pixels; fewer are slips, each in a line of its own
_ROWS_AT_ONCE, _MOST_BLANK = 500, 100_000  # lines
_TIMES, _BYTES_OF_AN_INPUT = 2, 4  # of memory: the rows in parts, then as one; and what a network reads


@dataclass(frozen=True, eq=False)
class DigitTable:
    """What a CSV file of digits holds.

    Attributes
    ----------
    pixels : array of uint8 (0 … 255) or float32 (0 … 1), shape (N, 784)
    labels : array of int64, shape (N,), 0 … 9, or None
    notes : tuple of str
        What was assumed of the file, for people: an index passed over, the scale of the pixels.
    """

    pixels: npt.NDArray[Any]
    labels: IntArray | None
    notes: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Rows:
    """The rows of a file, and where they stand in it: the line of each, or of the first if no line lies between."""

    path: str | os.PathLike[str]
    form: CsvForm
    table: npt.NDArray[Any]
    first_line: int = 0
    lines: Sequence[int] | None = None

    def check(self, column: int, is_good: npt.NDArray[np.bool_], wanted: str) -> None:
        """Raise for the first row whose value in a column is not good."""
        wrong = np.flatnonzero(~is_good)
        if wrong.size:
            row = int(wrong[0])
            line = self.first_line + row if self.lines is None else self.lines[row]
            value = shown(f"{self.table[row, column]:g}")
            raise DatasetError(f"{self.path}, line {line}: {_name(self.form, column)} is {value}; write {wanted}.")


def read_digit_csv(path: str | os.PathLike[str]) -> DigitTable:
    """Read a table of digits as text, packed as gzip or alone in a zip, or not.

    784 columns of pixels, or those of pictures of 8×8, 16×16, 20×20 or 32×32, which are fitted; with a label before or
    behind them (a number or ten columns one-hot) and an index; a header of any wording, or none; separated by commas,
    semicolons, tabs or space; whole numbers or not, 0 … 255 or 0 … 1.

    Parameters
    ----------
    path : path

    Returns
    -------
    DigitTable

    Raises
    ------
    DatasetError
        If the file cannot be read, has other columns, or a line is short, long or holds anything but such numbers; the
        message names the first such line.
    """
    with reading_unpacked(path) as file:
        head = file.read(_HEAD)
        if not head.strip():
            raise DatasetError(f"{path} is empty; give a table of digits, label,pixel0,…,pixel783.")
        form = form_of(head)
        file.seek(0)
        table = _read_fast(file, form, head)
        if table is not None:
            return _digits(_Rows(path, form, table, form.n_before + 1))
        _read_to_end(file)  # a bomb is refused within this, long before its lines would be read
        return _digits(_read_slowly(path, file, form))


def _read_to_end(file: io.BufferedReader) -> None:
    file.seek(0)
    while file.read(_HEAD):
        pass
    file.seek(0)


def _read_fast(file: io.BufferedReader, form: CsvForm, head: bytes) -> npt.NDArray[Any] | None:
    """Return all rows if the file is as plain as Kaggle's, or None."""
    if form.encoding not in ("utf-8", "utf-8-sig") or form.delimiter != ",":
        return None
    for _ in range(form.n_before):
        file.readline()
    columns = len(form.names) if form.names else head.partition(b"\n")[0].count(b",") + 1
    if not form.names and form.encoding == "utf-8-sig":
        file.seek(3)
    return read_byte_table(file, columns)


def _read_slowly(path: str | os.PathLike[str], file: io.BufferedReader, form: CsvForm) -> _Rows:
    """Return all rows, read a few hundred lines at a time, or raise for the first line that is none."""
    tables: list[npt.NDArray[Any]] = []
    numbers: list[int] = []
    columns = len(form.names) if form.names else 0
    for piece in _pieces(path, file, form):
        columns = columns or form.n_cells(piece[0][1])
        if columns not in COLUMNS:
            raise DatasetError(f"{path}, line {max(1, form.n_before)}: {_wrong_columns(columns)}.")
        tables.append(_table(path, form, piece, columns))
        numbers += [number for number, _ in piece]
        check_memory(path, len(numbers) * columns * (_TIMES * tables[-1].itemsize + _BYTES_OF_AN_INPUT), DatasetError)
    if not tables:
        raise DatasetError(f"{path} has a header but no digits under it; add a line for each digit.")
    return _Rows(path, form, np.concatenate(tables), lines=numbers)


def _pieces(path: str | os.PathLike[str], file: io.BufferedReader, form: CsvForm) -> Iterator[list[tuple[int, str]]]:
    """Yield the lines under the header that are not blank, some at a time, with their numbers from 1."""
    text = io.TextIOWrapper(file, form.encoding, errors="replace")
    piece: list[tuple[int, str]] = []
    try:
        number = n_blank = 0
        while line := text.readline(_LONGEST_LINE):
            number += 1
            if len(line) == _LONGEST_LINE:
                raise DatasetError(f"{path}, line {number}: it is far too long for a digit; choose a CSV file.")
            if number > form.n_before and line.strip():
                piece.append((number, line))
            elif (n_blank := n_blank + 1) > _MOST_BLANK:
                raise DatasetError(f"{path} holds more than {_MOST_BLANK:,} blank lines; choose a CSV file.")
            if len(piece) == _ROWS_AT_ONCE:
                yield piece
                piece = []
        if piece:
            yield piece
    finally:
        text.detach()


def _table(path: str | os.PathLike[str], form: CsvForm, piece: list[tuple[int, str]], columns: int) -> npt.NDArray[Any]:
    """Return some lines as numbers, uint8 if nothing is lost, else float32."""
    for number, line in piece:
        if (there := form.n_cells(line)) != columns:
            fewer = "add what is missing" if there < columns else "remove what is too many"
            binary = "it holds binary data; choose a CSV file"
            fault = f"it has {there} values instead of {columns}; {fewer} or delete the line"
            raise DatasetError(f"{path}, line {number}: {binary if chr(0) in line else fault}.")
    try:
        lines = [form.plain(line) for _, line in piece]
        table = np.loadtxt(lines, np.float32, delimiter=form.delimiter, comments=None, ndmin=2)
    except ValueError as error:
        raise _first_fault(path, form, piece) from error
    with np.errstate(invalid="ignore"):
        as_bytes = table.astype(np.uint8)
    return as_bytes if np.array_equal(as_bytes, table) else table


def _first_fault(path: str | os.PathLike[str], form: CsvForm, piece: list[tuple[int, str]]) -> DatasetError:
    """Describe the first cell that is no number."""
    for number, line in piece:
        for column, cell in enumerate(form.cells(form.plain(line))):
            if not is_number(cell):
                return DatasetError(
                    f"{path}, line {number}: {_name(form, column)} is {shown(cell)}; {_range(form, column)}."
                )
    return DatasetError(f"{path} is no table of numbers; save it again as plain text with commas.")


def _name(form: CsvForm, column: int) -> str:
    return (
        form.names[column] if form.names and column < len(form.names) and form.names[column] else f"column {column + 1}"
    )


def _range(form: CsvForm, column: int) -> str:
    is_label = form.names is not None and form.names[column].lower() == "label"
    return f"write a whole number from 0 to {9 if is_label else 255}"


def _digits(rows: _Rows) -> DigitTable:
    """Return the digits of rows of numbers, or raise for the first value that cannot be one."""
    layout = layout_of(rows.form.names, rows.table)
    if layout is None:
        raise DatasetError(f"{rows.path}, line 1: {_wrong_columns(rows.table.shape[1])}.")
    labels = _labels(rows, layout)
    pixels = rows.table[:, layout.pixels]
    notes = list(layout.notes)
    if pixels.dtype != np.uint8:
        if (pixels.min(), pixels.max()) == (-1, 1):
            pixels = 0.5 * (pixels + 1)
            notes.append(FROM_MINUS_ONE)
        _check_pixels(rows, layout.pixels.start, pixels)
    scaled, more = scaled_pixels(pixels)
    notes += more if FROM_MINUS_ONE not in notes else ()
    if scaled.shape[1] != N_PIXELS:
        scaled, more = fitted(scaled)
        notes += more
    return DigitTable(scaled, labels, tuple(notes))


def _wrong_columns(columns: int) -> str:
    """Say what a table of so many columns may be, and how to mend it."""
    needs = "label,pixel0,…,pixel783 or the same without label"
    sides = [round(n**0.5) for n in (columns, columns - 1) if n > 3 and round(n**0.5) ** 2 == n]
    if sides and sides[0] >= 8:
        return f"it holds pictures of {sides[0]}×{sides[0]} pixels; scale them to 28×28, {needs}"
    return f"it has {columns} column{'s' if columns != 1 else ''}; it needs {N_PIXELS} pixels, {needs}"


def _labels(rows: _Rows, layout: Layout) -> IntArray | None:
    """Return the labels of all rows, or raise for the first that is none."""
    if layout.label is None:
        return None
    values = rows.table[:, layout.label]
    if isinstance(layout.label, slice):
        return np.asarray(values.argmax(axis=1), np.int64)
    is_label = (values >= 0) & (values <= 9) & (values == np.floor(values))
    rows.check(layout.label, is_label, "a whole number from 0 to 9")
    return np.asarray(values, np.int64)


def _check_pixels(rows: _Rows, first_column: int, pixels: npt.NDArray[Any]) -> None:
    """Raise for the first pixel outside 0 … 255."""
    smallest, largest = np.min(pixels), np.max(pixels)
    is_normalised = -1 < smallest < 0 and 1 < largest < 4 and np.any(pixels != np.floor(pixels))
    if is_normalised or np.mean(pixels < 0) > _MANY:
        raise DatasetError(
            f"{rows.path} holds pixels from {smallest:.2f} to {largest:.2f}, as after taking away their mean; "
            "write them as 0 to 255 or 0 to 1."
        )
    is_good = (pixels >= 0) & (pixels <= 255)
    for column in np.flatnonzero(~is_good.all(axis=0))[:1].tolist():
        rows.check(first_column + column, is_good[:, column], "a whole number from 0 to 255")
