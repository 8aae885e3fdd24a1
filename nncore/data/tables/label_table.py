"""Labels in a table of their own, as y_train.csv beside X_train.csv. Used by `nncore.data.datasets`."""

import csv
import os

import numpy as np

from nncore.arrays import IntArray
from nncore.data.digit_labels import are_one_hot, whole_labels
from nncore.data.packed_file import reading_unpacked
from nncore.data.tables.form import form_of
from nncore.errors import DatasetError
from nncore.files.digit_names import digit_of

_HEAD = 1 << 16
_MOST_BYTES = 1 << 26


def read_label_table(path: str | os.PathLike[str]) -> tuple[IntArray, tuple[str, ...]]:
    """Read a label from each line: its last cell, or its only ten, which are one-hot; a header may stand above.

    Parameters
    ----------
    path : path

    Returns
    -------
    labels : array of int64, shape (N,), 0 … 9
    notes : tuple of str
        What was assumed.

    Raises
    ------
    DatasetError
        If the file cannot be read, or a line has no such label; the message names the first of them.
    """
    with reading_unpacked(path) as file:
        content = file.read(_MOST_BYTES)
    text = content.decode(form_of(content[:_HEAD]).encoding, "replace")
    delimiter = max(",;\t ", key=text[:_HEAD].count)
    rows = [(number, cells) for number, cells in enumerate(csv.reader(text.splitlines(), delimiter=delimiter), 1)
            if any(cell.strip() for cell in cells)]  # fmt: skip
    if rows and _number(rows[0][1][-1]) is None:
        del rows[0]
    if not rows:
        raise DatasetError(f"{path} holds no labels; write one in each line.")
    numbers = np.array([[_number(cell) for cell in _told(cells)] for _, cells in rows], np.float64)
    if numbers.shape[1] == 10 and are_one_hot(numbers):
        return numbers.argmax(axis=1).astype(np.int64), ()
    labels, is_label, notes = whole_labels(numbers[:, -1])
    if not is_label.all():
        line = rows[int(np.argmin(is_label))][0]
        raise DatasetError(f"{path}, line {line}: its last cell is no label; write a whole number from 0 to 9.")
    return labels, notes


def _told(cells: list[str]) -> list[str]:
    return cells if len(cells) == 10 else cells[-1:]


def _number(cell: str) -> float | None:
    """Return the number in a cell, or that of a word such as seven; None if it tells none."""
    try:
        return float(cell)
    except ValueError:
        return digit_of(cell)
