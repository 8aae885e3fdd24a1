"""Labels in a table of their own, as y_train.csv beside X_train.csv. Used by `nncore.data.datasets`."""

import csv
import os

import numpy as np

from nncore.arrays import IntArray
from nncore.data.digit_labels import are_one_hot, other_classes, whole_labels
from nncore.data.packed_file import reading_unpacked
from nncore.data.tables.form import form_of
from nncore.errors import DatasetError
from nncore.files.digit_names import digit_of

_HEAD = 1 << 16
_MOST_BYTES = 1 << 26
_ONE_HOT = (10, 11)  # columns, where an index may stand before them


def read_label_table(path: str | os.PathLike[str], n_digits: int) -> tuple[IntArray, tuple[str, ...]]:
    """Read a label from each line: its last cell, or its only ten, which are one-hot; or all from a single line.

    A header may stand above, such as the 0 of pandas.

    Parameters
    ----------
    path : path
    n_digits : int
        How many labels are wanted.

    Returns
    -------
    labels : array of int64, shape (N,), 0 … 9
        N may be another number.
    notes : tuple of str
        What was assumed.

    Raises
    ------
    DatasetError
        If the file cannot be read, or a line has no such label; the message names the first of them.
    """
    rows = _rows(path)
    order = _classes_in(rows[0][1]) if rows else None
    if order is not None or (rows and _is_header(rows[0][1], len(rows) > n_digits)):
        del rows[0]
    if len(rows) == 1 and len(rows[0][1]) == n_digits:
        rows = [(rows[0][0], [cell]) for cell in rows[0][1]]
    if not rows:
        raise DatasetError(f"{path} holds no labels; write one in each line.")
    width = 10 if all(len(cells) in _ONE_HOT for _, cells in rows) else 1
    numbers = np.array([[_number(cell) for cell in cells[-width:]] for _, cells in rows], np.float64)
    if width == 10 and are_one_hot(numbers):
        return numbers[:, np.arange(10) if order is None else order].argmax(axis=1).astype(np.int64), ()
    labels, is_label, notes = whole_labels(numbers[:, -1])
    if others := other_classes(numbers[:, -1]):
        raise DatasetError(f"{path}: {others}.")
    if not is_label.all():
        line = rows[int(np.argmin(is_label))][0]
        raise DatasetError(f"{path}, line {line}: its last cell is no label; write a whole number from 0 to 9.")
    return labels, notes


def _rows(path: str | os.PathLike[str]) -> list[tuple[int, list[str]]]:
    """Return the cells of each line that is not blank, with its number from 1."""
    with reading_unpacked(path) as file:
        content = file.read(_MOST_BYTES)
    text = content.decode(form_of(content[:_HEAD]).encoding, "replace")
    delimiter = max(",;\t ", key=text[:_HEAD].count)
    rows = enumerate(csv.reader(text.splitlines(), delimiter=delimiter), 1)
    return [(number, cells) for number, cells in rows if any(cell.strip() for cell in cells)]


def _classes_in(cells: list[str]) -> IntArray | None:
    """Return where each digit stands in a header of ten columns that are one-hot; None if it is none."""
    if len(cells) not in _ONE_HOT:
        return None
    numbers = [number for cell in cells[-10:] if (number := _number(cell)) is not None]
    return np.argsort(numbers) if sorted(numbers) == list(range(10)) else None


def _is_header(cells: list[str], is_too_many: bool) -> bool:
    """Tell whether a line names the labels below it; pandas calls a column without a name 0."""
    return _number(cells[-1]) is None or (is_too_many and cells[-1].strip() == "0" and not "".join(cells[:-1]).strip())


def _number(cell: str) -> float | None:
    """Return the number in a cell, or that of a word such as seven; None if it tells none."""
    try:
        return float(cell)
    except ValueError:
        return digit_of(cell)
