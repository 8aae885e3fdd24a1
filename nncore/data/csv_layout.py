"""Which columns of a table are pixels, which is the label, which an index: by their names, else by what they hold.

Used by `nncore.data.digit_csv`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.data.fitted import SIDES

Table: TypeAlias = npt.NDArray[Any]

N_PIXELS = 784
_SMALL_AND_LARGE = tuple(side * side for side in SIDES)
COLUMNS = (
    *(N_PIXELS + extra for extra in (0, 1, 2, 10, 11)),
    *(n_pixels + extra for n_pixels in _SMALL_AND_LARGE for extra in (0, 1)),
)
"""How many columns a table of digits may have; of pictures of another size than 28×28 with a label or without."""
_LABELS = frozenset({"label", "labels", "class", "target", "digit", "number", "y", "labelid"})
_INDICES = frozenset({"", "index", "id", "imageid", "image_id", "unnamed: 0", "row", "no"})
_FEWEST_THAT_COUNT = 11  # rows: fewer could be labels in order


@dataclass(frozen=True)
class Layout:
    """Where the columns of a table are.

    Attributes
    ----------
    pixels : slice
        784 columns, or those of a picture of another size.
    label : int, slice or None
        The column of labels, or ten that are one-hot.
    notes : tuple of str
        What was assumed, for people.
    """

    pixels: slice
    label: int | slice | None = None
    notes: tuple[str, ...] = ()


def layout_of(names: Sequence[str] | None, table: Table) -> Layout | None:
    """Return the layout of a table, by its names and else by what its columns hold.

    Parameters
    ----------
    names : sequence of str or None
        The header's, one for each column.
    table : array of uint8 or float32, shape (N, columns), N ≥ 1

    Returns
    -------
    Layout or None
        None if it has no layout of so many pixels.
    """
    lower = None if names is None else [name.lower() for name in names]
    if table.shape[1] in (N_PIXELS, *_SMALL_AND_LARGE):
        return Layout(slice(0, table.shape[1]))
    if table.shape[1] - 1 in _SMALL_AND_LARGE:
        return _with_one(lower, table)
    extra = table.shape[1] - N_PIXELS
    if extra == 1:
        return _with_one(lower, table)
    if extra in (2, 11):
        return _with_index(lower, table)
    return _with_one_hot(table, 0, table.shape[1], ()) if extra == 10 else None


def _with_one(names: list[str] | None, table: Table) -> Layout:
    """Return the layout of 785 columns: a label first or last, or an index."""
    last = table.shape[1] - 1
    for column in (0, last):
        if _is_named(names, column, _LABELS):
            return _labelled(column, last)
    for column in (0, last):
        counts = _counts(table[:, column]) and len(table) >= _FEWEST_THAT_COUNT
        if _is_named(names, column, _INDICES) or counts:
            return Layout(_others(column, last), None, (_index_note(column),))
    return _labelled(max((0, last), key=lambda column: (_label_rank(table[:, column]), column == 0)), last)


def _with_index(names: list[str] | None, table: Table) -> Layout | None:
    """Return the layout of a table with an index and a label, or an index and ten columns that are one-hot."""
    last = table.shape[1] - 1
    if last == N_PIXELS + 10:
        index = last if _is_index(names, table, last) and not _is_index(names, table, 0) else 0
        return _with_one_hot(table, int(index == 0), last + int(index == 0), (_index_note(index),))
    for index, label in ((0, 1), (0, last), (last, 0), (1, 0), (last, last - 1)):
        if _is_index(names, table, index) and (_is_named(names, label, _LABELS) or _label_rank(table[:, label])):
            taken = sum(column < 2 for column in (index, label))
            note = () if label < 2 else (_LABELS_LAST,)
            return Layout(slice(taken, taken + N_PIXELS), label, (_index_note(index), *note))
    return None


def _with_one_hot(table: Table, first: int, end: int, notes: tuple[str, ...]) -> Layout | None:
    """Return the layout of columns `first` to `end` of which the first or the last ten hold a single 1 in each row."""
    for label, pixels in (
        (slice(first, first + 10), slice(first + 10, end)),
        (slice(end - 10, end), slice(first, end - 10)),
    ):
        ten = table[:, label]
        if ((ten == 0) | (ten == 1)).all() and (ten.sum(axis=1) == 1).all():
            return Layout(pixels, label, (*notes, "its ten columns of 0 and 1 were read as one-hot labels"))
    return None


_LABELS_LAST = "its last column was read as the label"


def _labelled(column: int, last: int) -> Layout:
    return Layout(_others(column, last), column, (_LABELS_LAST,) if column else ())


def _others(column: int, last: int) -> slice:
    return slice(1, last + 1) if column == 0 else slice(0, last)


def _index_note(column: int) -> str:
    return f"its {'first' if column < 2 else 'last'} column is an index and was passed over"


def _is_named(names: list[str] | None, column: int, choices: frozenset[str]) -> bool:
    return names is not None and names[column] in choices


def _is_index(names: list[str] | None, table: Table, column: int) -> bool:
    """Tell whether a column is an index: by its name, or because no value comes twice."""
    if _is_named(names, column, _LABELS):
        return False
    values = table[:, column]
    has_no_twice = len(values) > 1 and _is_whole(values) and len(np.unique(values)) == len(values)
    return _is_named(names, column, _INDICES) or has_no_twice


def _counts(values: Table) -> bool:
    """Tell whether a column counts 0, 1, 2 … or 1, 2, 3 …"""
    return values[0] in (0, 1) and bool((np.diff(values.astype(np.float64)) == 1).all())


def _label_rank(values: Table) -> int:
    """Return how many different digits a column holds; 0 if it holds anything else, or nothing but 0, as corners do."""
    is_label = _is_whole(values) and values.min() >= 0 and values.max() <= 9
    return len(np.unique(values)) if is_label and values.any() else 0


def _is_whole(values: Table) -> bool:
    return bool((values == np.floor(values)).all())
