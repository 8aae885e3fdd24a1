"""What is said of a table that cannot be read: which cell is wrong, or what its columns may be. Used by `digit_csv`."""

import os
from collections.abc import Sequence

from nncore.data.tables.column_names import is_short_of_pixels, numbered_alike
from nncore.data.tables.form import CsvForm, is_number
from nncore.data.tables.layout import LABEL_NAMES
from nncore.data.tables.notations import to_plain_numbers
from nncore.errors import DatasetError, shown
from nncore.files.digit_names import encoding_of
from nncore.files.digit_sizes import COLUMNS, N_PIXELS, SIZES
from nncore.files.kinds import in_line

_SIDE = 28
ON_ITS_SIDE = (N_PIXELS, N_PIXELS + 1, N_PIXELS + 2)
"""How many lines a table has where a digit is a column: its pixels, with a label and an index or without."""
_FORM = "label,pixel0,…,pixel783 or the same without label"
_ROWS_OF_PICTURES = (
    "in Python: import re, numpy as np; r = [re.findall(r'[-+.\\de]+', t) for t in open(\"FILE\")]; "
    "x = np.array([v for v in r if len(v) == 28], float).reshape(-1, 784); y = [int(v[0]) for v in r if len(v) == 1]; "
    "np.savez('digits.npz', x=x, **({'y': y} if y else {}))"
)
_ROWS_BEHIND_A_COLUMN = (  # of an index or of labels, which stay the same for all rows of a digit
    "in Python: import re, numpy as np; r = [re.findall(r'[-+.\\de]+', t) for t in open(\"FILE\")]; "
    "a = np.array([v for v in r if len(v) == 29], float).reshape(-1, 28, 29); y = a[:, 0, 0]; "
    "np.savez('digits.npz', x=a[:, :, 1:], **({'y': y} if (a[:, :, 0] == y[:, None]).all() else {}))"
)
_AS_UTF8 = (
    "save it as UTF-8, in Python: t = open(\"FILE\", encoding='ENCODING').read(); "
    "open('digits.csv', 'w', encoding='utf-8').write(t) with the encoding that it has, as latin-1, cp1251, gb18030 "
    "or shift_jis"
)
_TURN = (
    'in Python: import pandas; pandas.read_csv("FILE", header=None).T.to_csv("digits.csv", header=False, index=False)'
)


_COLOURED = tuple(3 * side * side + extra for side in (28, 32) for extra in (0, 1))
_GREY = (  # of each pixel, or one colour after the other; a header becomes a row of what are no numbers
    'in Python: import numpy as np; d = np.genfromtxt("FILE", delimiter=","); d = d[~np.isnan(d).any(axis=1)]; '
    "n = d.shape[1] // 3; k = [0 if d[:, 0].max() < 10 else -1] if d.shape[1] % 3 else []; "
    "x = np.delete(d, k, axis=1); a, b = x.reshape(-1, n, 3), x.reshape(-1, 3, n).transpose(0, 2, 1); "
    "g = (a if a.std(axis=2).mean() < b.std(axis=2).mean() else b).mean(axis=2); "
    'np.savetxt("digits.csv", np.hstack([d[:, k], g]), "%g", ",")'
)
_TAKE_NAMES = "h = f.readline().strip(); "
_NOTHING = frozenset({"", "?", "na", "nan", "n/a", "null", "none", "-", "."})


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
        first = ""
        if form.is_of_names(line):
            words = [cell for cell in form.cells(form.plain(line)) if cell and not is_number(cell)]
            first = next((word for word in words if word.lower() not in _NOTHING), "")
        if first:
            wanted = to_plain_numbers(path, first, form.delimiter) or "write plain numbers, or delete the line"
            return DatasetError(f"{path}, line {number}: it holds words such as {shown(first)}, not numbers; {wanted}.")
        for column, cell in enumerate(form.cells(form.plain(line))):
            if cell.lower() in _NOTHING:
                return DatasetError(
                    f"{path}, line {number}: {name_of(form, column)} is missing; {_fill(path, form, column)}."
                )
            if "\ufffd" in cell:
                as_utf8 = in_line(_AS_UTF8.replace("ENCODING", encoding_of(cell) or "cp1251"), path)
                return DatasetError(f"{path}, line {number}: its words are no UTF-8; {as_utf8}.")
            if not is_number(cell):
                plainly = to_plain_numbers(path, cell, form.delimiter)
                wanted = plainly or f"write {_range(form, column)}, or delete the line"
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
    place = column if form.used is None else form.used[column]
    has_name = form.names is not None and column < len(form.names) and form.names[column]
    return form.names[column] if form.names is not None and has_name else f"column {place + 1}"


def _fill(path: str | os.PathLike[str], form: CsvForm, column: int) -> str:
    """Return what to do about a cell that is missing: a pixel is 0, and without its label a row is of no use."""
    if name_of(form, column).lower() in LABEL_NAMES:
        return "write a whole number from 0 to 9, or delete the line"
    between = "" if form.delimiter is None else f", delimiter={form.delimiter!r}"
    is_named = form.names is not None and form.n_before == 1 and form.delimiter is not None
    take, keep = (_TAKE_NAMES, f", header=h.replace({form.delimiter!r}, ','), comments=''") if is_named else ("", "")
    return "write 0 for what is missing, " + in_line(
        f'in Python: import numpy as np; f = open("FILE", encoding="utf-8-sig"); {take}'
        f"a = np.genfromtxt(f{between}); "
        f'np.savetxt("digits.csv", np.nan_to_num(a[~np.isnan(a).all(axis=1)]), "%g", ","{keep})',  # without a header
        path,
    )


def _range(form: CsvForm, column: int) -> str:
    is_label = name_of(form, column).lower() in LABEL_NAMES
    return f"a whole number from 0 to {9 if is_label else 255}"


def wrong_columns(path: str | os.PathLike[str], columns: int, lines: int = 0, names: Sequence[str] = ()) -> str:
    """Say what a table of so many columns and lines may be, and how to mend it.

    Parameters
    ----------
    path : path
    columns, lines : int
        0 lines are not known.
    names : sequence of str
        Of its columns, where it has a header.

    Returns
    -------
    str
        To follow the place in a sentence.
    """
    if columns != N_PIXELS and is_short_of_pixels(names, N_PIXELS):
        return f"some of its pixels were dropped; put them back, {in_line(_with_all_pixels(names), path)}"
    if columns in (_SIDE, _SIDE + 1):
        line = _ROWS_OF_PICTURES if columns == _SIDE else _ROWS_BEHIND_A_COLUMN
        return f"it has {columns} columns, as where a digit takes 28 lines; {in_line(line, path)}"
    if lines in ON_ITS_SIDE:
        return f"it has a column for each digit; turn it round, {in_line(_TURN, path)}"
    if columns in COLUMNS:
        return _beside_its_pixels(columns)
    if columns in _COLOURED:
        return f"it holds pictures of three colours; make them grey, {in_line(_GREY, path)}"
    return f"it has {columns} column{'s' if columns != 1 else ''}; it needs {N_PIXELS} pixels, {_FORM}"


def _beside_its_pixels(columns: int) -> str:
    if columns in SIZES:
        return f"one of its {columns} columns is a label, so a pixel is missing; it needs {_FORM}"
    return f"it has {columns} columns; what stands beside its pixels is not plain; leave {_FORM}"


def _with_all_pixels(names: Sequence[str]) -> str:
    """Return the line that puts columns of zeros back where they were dropped."""
    pattern, numbers = numbered_alike(names)
    before, _, behind = pattern.partition("#")
    first = int(max(numbers) == N_PIXELS)
    label = [name for name in names if name.lower() in LABEL_NAMES][:1]
    return (
        f'in Python: import csv; r = list(csv.reader(open("FILE", encoding="utf-8-sig"))); n = [*{label}, '
        f"*(f'{before}{{n}}{behind}' for n in range({first}, {first + N_PIXELS}))]; "
        "k = {c: i for i, c in enumerate(r[0])}; "
        'csv.writer(open("digits.csv", "w", newline="")).writerows('
        "[n, *([v[k[c]] if c in k else 0 for c in n] for v in r[1:])])"
    )
