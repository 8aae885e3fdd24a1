"""Tables of digits as text, of whatever form: Kaggle's own, those of other sites, and what spreadsheets make of them.

Commas alone between whole numbers 0 … 255 are read in one fast pass (`byte_table`); all else is read line
by line, in any encoding, with any line end. Which columns are read is told by `columns`, what a row means by `layout`.
"""

import io
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.arrays import IntArray
from nncore.data.colours import grey
from nncore.data.digit_labels import other_classes, whole_labels
from nncore.data.digit_table import DigitTable
from nncore.data.fitted import fitted
from nncore.data.packed_file import Progress, reading_unpacked
from nncore.data.pixel_scale import ScaleError, are_slips, scaled_pixels
from nncore.data.tables.byte_table import read_byte_table
from nncore.data.tables.columns import with_columns
from nncore.data.tables.faults import first_fault, name_of, wrong_columns
from nncore.data.tables.form import CsvForm, form_of
from nncore.data.tables.layout import Layout, layout_of
from nncore.errors import DatasetError, shown
from nncore.files import check_memory
from nncore.files.digit_sizes import COLUMNS, N_PIXELS

_HEAD = 1 << 16
_LONGEST_LINE = 1 << 19  # of 128×128 numbers, as np.savetxt writes them
_LEAST_LINES = 2  # in the first bytes: a header and a row
_ROWS_AT_ONCE, _MOST_BLANK = 500, 100_000  # lines
_TIMES, _BYTES_OF_AN_INPUT = 2, 4  # of memory: the rows in parts, then as one; and what a network reads


@dataclass(frozen=True, eq=False)
class _Rows:
    """The rows of a file, and where they stand in it: the line of each, or of the first if no line lies between."""

    path: str | os.PathLike[str]
    form: CsvForm
    table: npt.NDArray[Any]
    first_line: int = 0
    lines: Sequence[int] | None = None
    notes: tuple[str, ...] = ()

    def check(self, column: int, is_good: npt.NDArray[np.bool_], wanted: str) -> None:
        """Raise for the first row whose value in a column is not good."""
        wrong = np.flatnonzero(~is_good)
        if wrong.size:
            row = int(wrong[0])
            line = self.first_line + row if self.lines is None else self.lines[row]
            value = shown(f"{self.table[row, column]:g}")
            raise DatasetError(f"{self.path}, line {line}: {name_of(self.form, column)} is {value}; write {wanted}.")


def read_digit_csv(path: str | os.PathLike[str], progress: Progress | None = None) -> DigitTable:
    """Read a table of digits as text, packed as gzip or alone in a zip, or not.

    784 columns of pixels, or those of pictures of another size, which are fitted; with a label before or behind them
    (a number or ten columns one-hot) and an index; a header of any wording, or none. Where its names number the pixels,
    they may stand in any order, with any columns beside them. Separated by commas, semicolons, tabs or space; whole
    numbers or not, on any of the scales of `nncore.data.pixel_scale`.

    Parameters
    ----------
    path : path
    progress : callable, optional
        Follows how many bytes of the file are read; of one that is not plain, twice.

    Returns
    -------
    DigitTable

    Raises
    ------
    DatasetError
        If the file cannot be read, has other columns, or a line is short, long or holds anything but such numbers; the
        message names the first such line.
    """
    with reading_unpacked(path, progress) as file:
        head = _head_of(path, file)
        if not head.strip():
            raise DatasetError(f"{path} is empty; give a table of digits, label,pixel0,…,pixel783.")
        form = form_of(head)
        file.seek(0)
        table = _read_fast(file, form, head)
        if table is not None:
            return _digits(_Rows(path, form, table, form.n_before + 1))
        notes = _read_to_end(file)  # a bomb is refused within this, long before its lines would be read
        rows = _read_slowly(path, file, form)
        return _digits(replace(rows, notes=(*rows.notes, *notes)))


def check_first_rows(path: str | os.PathLike[str]) -> None:
    """Look at the beginning of a table only, at once however long it is: a table of something else is told by it.

    Parameters
    ----------
    path : path

    Raises
    ------
    DatasetError
        As `read_digit_csv`, if the first rows have other columns than digits have, or hold what are no numbers.
    """
    with reading_unpacked(path) as file:
        form = form_of(_head_of(path, file))
        file.seek(0)
        if piece := next(_pieces(path, file, form, []), None):
            form, columns, _ = with_columns(path, file, form, piece)
            _table(path, form, piece, columns)


def _head_of(path: str | os.PathLike[str], file: io.BufferedReader) -> bytes:
    """Return the first bytes, with a header and a row whole where they are very long; raise where one is too long."""
    head = file.read(_HEAD)
    while max(head.count(b"\n"), head.count(b"\r")) < _LEAST_LINES and len(head) < _LEAST_LINES * _LONGEST_LINE:
        if not (more := file.read(_HEAD)):
            return head
        head += more
    if b"\n" not in head and b"\r" not in head:
        raise _too_long(path, 1)  # at once: to look at so many cells takes seconds
    return head


def _too_long(path: str | os.PathLike[str], line: int) -> DatasetError:
    return DatasetError(f"{path}, line {line}: it is far too long for a digit; choose a CSV file.")


def _read_to_end(file: io.BufferedReader) -> tuple[str, ...]:
    """Go through a file once, and return what is to be said of its end."""
    file.seek(0)
    last = b""
    while piece := file.read(_HEAD):
        last = piece
    file.seek(0)
    return (
        ("zero bytes at its end were passed over; a crash may have cut it off there",) if _ends_in_zeros(last) else ()
    )


def _ends_in_zeros(piece: bytes) -> bool:
    return piece.endswith(bytes(4))  # a line may end in three, in UTF-32


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
    columns = n_read = 0
    notes: tuple[str, ...] = ()
    passed: list[int] = []
    for piece in _pieces(path, file, form, passed):
        if not tables:
            form, columns, notes = with_columns(path, file, form, piece)
            n_read = columns if form.used is None else len(form.used)
        tables.append(_table(path, form, piece, columns))
        numbers += [number for number, _ in piece]
        check_memory(path, len(numbers) * n_read * (_TIMES * tables[-1].itemsize + _BYTES_OF_AN_INPUT), DatasetError)
    if not tables:
        if len(form.names or ()) not in COLUMNS:
            raise DatasetError(f"{path} holds no row of numbers; give a table of digits, label,pixel0,…,pixel783.")
        raise DatasetError(f"{path} has a header but no digits under it; add a line for each digit.")
    return _Rows(path, form, np.concatenate(tables), lines=numbers, notes=(*notes, *_repeated(passed)))


def _before(form: CsvForm) -> tuple[str, ...]:
    first = next(iter(form.titles), None)
    return () if first is None else (f"its line {first} is no row of its table and was passed over",)


def _repeated(lines: Sequence[int]) -> tuple[str, ...]:
    words = f"line {lines[0]}" if len(lines) == 1 else f"{len(lines)} lines"
    return (f"its header stands in it again, in {words}, and was passed over",) if lines else ()


def _pieces(
    path: str | os.PathLike[str], file: io.BufferedReader, form: CsvForm, passed: list[int]
) -> Iterator[list[tuple[int, str]]]:
    """Yield the rows under the header, some at a time, with their numbers from 1; note where the header comes again."""
    text = io.TextIOWrapper(file, form.encoding, errors="replace")
    piece: list[tuple[int, str]] = []
    try:
        number = n_blank = 0
        while line := text.readline(_LONGEST_LINE):
            number += 1
            if not line.strip("\0"):  # at the end, or the next line tells
                continue
            if len(line) == _LONGEST_LINE:
                raise _too_long(path, number)
            if number > form.n_before and form.is_header(line):
                passed.append(number)
            elif number > form.n_before and form.is_to_read(line):
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
            is_binary = "\0" in line.rstrip("\0")
            values = "value" if there == 1 else "values"
            fault = f"it has {there} {values} instead of {columns}; {fewer} or delete the line"
            raise DatasetError(f"{path}, line {number}: {binary if is_binary else fault}.")
    try:
        lines = [form.plain(line) for _, line in piece]
        table = np.loadtxt(lines, np.float32, delimiter=form.delimiter, comments=None, ndmin=2, usecols=form.used)
    except ValueError as error:
        raise first_fault(path, form, piece) from error
    with np.errstate(invalid="ignore"):
        as_bytes = table.astype(np.uint8)
    return as_bytes if np.array_equal(as_bytes, table) else table


def _digits(rows: _Rows) -> DigitTable:
    """Return the digits of rows of numbers, or raise for the first value that cannot be one."""
    layout = layout_of(rows.form.names, rows.table)
    if layout is None:
        fault = wrong_columns(rows.path, rows.table.shape[1], len(rows.table), rows.form.names or ())
        raise DatasetError(f"{rows.path}, line 1: {fault}.")
    labels, of_labels = _labels(rows, layout)
    scaled, of_scale = _scaled(rows, layout)
    scaled, of_colours = grey(scaled)
    notes = (*_before(rows.form), *rows.notes, *layout.notes, *of_labels, *of_scale, *of_colours)
    if scaled.shape[1] == N_PIXELS:
        return DigitTable(scaled, labels, notes)
    pixels, of_size = fitted(scaled)
    return DigitTable(pixels, labels, (*notes, *of_size))


def _labels(rows: _Rows, layout: Layout) -> tuple[IntArray | None, tuple[str, ...]]:
    """Return the labels of all rows and what was assumed of them, or raise for the first that is none."""
    if layout.label is None:
        return None, ()
    values = rows.table[:, layout.label]
    if not isinstance(layout.label, int):
        return np.asarray(values.argmax(axis=1), np.int64), ()
    labels, is_label, notes = whole_labels(values)
    if others := other_classes(values):
        raise DatasetError(f"{rows.path}: {others}.")
    rows.check(layout.label, is_label, "a whole number from 0 to 9, or delete the line")
    return labels, notes


def _scaled(rows: _Rows, layout: Layout) -> tuple[npt.NDArray[Any], Sequence[str]]:
    """Return the pixels as `scaled_pixels` does, or raise for the first that is a slip, or for all."""
    pixels = rows.table[:, layout.pixels]
    if pixels.dtype != np.uint8 and are_slips(pixels):
        is_good = (pixels >= 0) & (pixels <= 255)
        places = np.arange(rows.table.shape[1])[layout.pixels]
        for place in np.flatnonzero(~is_good.all(axis=0))[:1].tolist():
            rows.check(int(places[place]), is_good[:, place], "a whole number from 0 to 255, or delete the line")
    try:
        return scaled_pixels(pixels)
    except ScaleError as error:
        raise DatasetError(f"{rows.path} {error}.") from error
