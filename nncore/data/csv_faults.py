"""What is said of a table that cannot be read: which cell is wrong, or what its columns may be. Used by `digit_csv`."""

import os
from collections.abc import Sequence

from nncore.data.csv_form import CsvForm, is_number
from nncore.data.csv_layout import COLUMNS, LABEL_NAMES, N_PIXELS, SIZES
from nncore.errors import DatasetError, shown
from nncore.files.file_kind import in_line

_SIDE = 28
_FORM = "label,pixel0,…,pixel783 or the same without label"
_ROWS_OF_PICTURES = (
    "in Python: import re, numpy as np; r = [re.findall(r'[-+.\\de]+', t) for t in open(\"FILE\")]; "
    "x = np.array([v for v in r if len(v) == 28], float).reshape(-1, 784); y = [int(v[0]) for v in r if len(v) == 1]; "
    "np.savez('digits.npz', x=x, **({'y': y} if y else {}))"
)
_TURN = (
    'in Python: import pandas; pandas.read_csv("FILE", header=None).T.to_csv("digits.csv", header=False, index=False)'
)


def first_fault(path: str | os.PathLike[str], form: CsvForm, piece: Sequence[tuple[int, str]]) -> DatasetError:
    """Return the error that describes the first cell of some rows that is no number.

    Parameters
    ----------
    path : path
    form : CsvForm
    piece : sequence of (line, its number)

    Returns
    -------
    DatasetError
    """
    for number, line in piece:
        if form.is_of_names(line):
            return DatasetError(f"{path}, line {number}: it holds words, not numbers; delete the line.")
        for column, cell in enumerate(form.cells(form.plain(line))):
            if not is_number(cell):
                wanted = f"write {_range(form, column)}, or delete the line"
                return DatasetError(f"{path}, line {number}: {name_of(form, column)} is {shown(cell)}; {wanted}.")
    return DatasetError(f"{path} is no table of numbers; save it again as plain text with commas.")


def name_of(form: CsvForm, column: int) -> str:
    """Return what a column is called, or its number from 1.

    Parameters
    ----------
    form : CsvForm
    column : int

    Returns
    -------
    str
    """
    has_name = form.names is not None and column < len(form.names) and form.names[column]
    return form.names[column] if form.names is not None and has_name else f"column {column + 1}"


def _range(form: CsvForm, column: int) -> str:
    is_label = name_of(form, column).lower() in LABEL_NAMES
    return f"a whole number from 0 to {9 if is_label else 255}"


def wrong_columns(path: str | os.PathLike[str], columns: int, lines: int = 0) -> str:
    """Say what a table of so many columns and lines may be, and how to mend it.

    Parameters
    ----------
    path : path
    columns, lines : int
        0 lines are not known.

    Returns
    -------
    str
        To follow the place in a sentence.
    """
    if columns == _SIDE:
        return f"it has 28 columns, as where a digit takes 28 lines; {in_line(_ROWS_OF_PICTURES, path)}"
    if lines in (N_PIXELS, N_PIXELS + 1):
        return f"it has a column for each digit; turn it round, {in_line(_TURN, path)}"
    if columns in SIZES:
        return f"one of its {columns} columns is a label, so a pixel is missing; it needs {_FORM}"
    if columns in COLUMNS:
        return f"it has {columns} columns; what stands beside its pixels is not plain; leave {_FORM}"
    sides = [round(n**0.5) for n in (columns, columns - 1) if n > 3 and round(n**0.5) ** 2 == n]
    if sides and sides[0] >= 8:
        return f"it holds pictures of {sides[0]}×{sides[0]} pixels; scale them to 28×28, {_FORM}"
    return f"it has {columns} column{'s' if columns != 1 else ''}; it needs {N_PIXELS} pixels, {_FORM}"
