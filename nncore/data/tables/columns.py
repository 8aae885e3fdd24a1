"""Which columns of a table as text are read, by its header and its first rows. Imported by `digit_csv` alone."""

import io
import os
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nncore.data.tables.column_names import is_short_of_pixels, numbered_alike, pixel_columns
from nncore.data.tables.faults import ON_ITS_SIDE, wrong_columns
from nncore.data.tables.form import CsvForm, is_number
from nncore.data.tables.layout import LABEL_NAMES, passed_over
from nncore.errors import DatasetError
from nncore.files.digit_sizes import COLUMNS, N_PIXELS, SIZES

_BLOCK = 1 << 16  # bytes
_FEWEST_NAMES = 10  # of pixels, or of rows, one under the other


def with_columns(
    path: str | os.PathLike[str], file: io.BufferedReader, form: CsvForm, piece: Sequence[tuple[int, str]]
) -> tuple[CsvForm, int, tuple[str, ...]]:
    """Return the form with the columns that are read, how many there are, and what is said of the others.

    Text beside pixels that the names tell is not read; of another table the number of columns must tell the pixels.

    Parameters
    ----------
    path : path
    file : file
        Seekable; where it stands afterwards is open.
    form : CsvForm
    piece : sequence of (int, str)
        The first lines under the header, with their numbers.

    Returns
    -------
    form : CsvForm
    columns : int
    notes : tuple of str

    Raises
    ------
    DatasetError
        If there are other columns than digits have.
    """
    first_row = piece[0][1]
    names = form.names or ()
    columns = len(names) or form.n_cells(first_row)
    pixels = pixel_columns(names, SIZES)
    if _is_on_its_side(form, piece, columns) and (n_lines := _n_lines(file)) in ON_ITS_SIDE:
        raise DatasetError(f"{path}, line 1: {wrong_columns(path, columns, n_lines)}.")
    if not names and (named := _named_rows(form, piece, columns)) is not None:
        used = tuple(column for column in range(columns) if column != named)
        said = f"its column {named + 1} holds a name for each row and was passed over"
        return replace(form, used=used), columns, (said,)
    if pixels is None and (columns not in COLUMNS or is_short_of_pixels(names, N_PIXELS)):
        widest = max(form.n_cells(line) for _, line in piece[:3])
        fault = wrong_columns(path, widest, _n_lines(file), names)
        raise DatasetError(f"{path}, line {max(1, form.n_before)}: {fault}.")
    if pixels is None or form.n_cells(first_row) != columns:
        return form, columns, ()
    cells = form.cells(form.plain(first_row))
    left_out = [
        column
        for column in set(range(columns)).difference(pixels.tolist())
        if not is_number(cells[column]) and names[column].lower() not in LABEL_NAMES
    ]
    if not left_out:
        return form, columns, ()
    used = tuple(column for column in range(columns) if column not in left_out)
    notes = passed_over([names[column] for column in left_out if names[column]])
    return replace(form, names=tuple(names[column] for column in used), used=used), columns, notes


def _named_rows(form: CsvForm, piece: Sequence[tuple[int, str]], columns: int) -> int | None:
    """Return the first or the last column where it is beside digits and holds another word in each row, as no label."""
    if columns - 1 not in COLUMNS:
        return None
    rows = [form.cells(form.plain(line)) for _, line in piece if form.n_cells(line) == columns]
    for column in (0, columns - 1):
        words = {cells[column] for cells in rows if not is_number(cells[column])}
        if len(words) == len(rows) > _FEWEST_NAMES:
            return column
    return None


def _is_on_its_side(form: CsvForm, piece: Sequence[tuple[int, str]], columns: int) -> bool:
    """Tell whether names of pixels stand in front of the rows, not above the columns: a digit is a column then."""
    first_cells = [form.cells(line)[0] for _, line in piece[-_FEWEST_NAMES:]]
    pattern, numbers = numbered_alike(first_cells)
    is_named = bool(pattern.strip("#")) and len(numbers) == len(first_cells) == _FEWEST_NAMES
    return is_named and columns < N_PIXELS and (np.diff(numbers) == 1).all().item()


def _n_lines(file: io.BufferedReader) -> int:
    file.seek(0)
    return sum(block.count(b"\n") for block in iter(lambda: file.read(_BLOCK), b""))
