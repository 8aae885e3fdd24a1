"""Which columns of a table are pixels, which is the label, which an index: by their names, else by what they hold.

Used by `nncore.data.digit_csv`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import IntArray
from nncore.data.csv_names import pixel_columns
from nncore.data.digit_labels import ONE_HOT, are_one_hot
from nncore.data.fitted import SIDES

Table: TypeAlias = npt.NDArray[Any]

N_PIXELS = 784
_SMALL_AND_LARGE = tuple(side * side for side in SIDES)
SIZES = (N_PIXELS, *_SMALL_AND_LARGE)
"""How many pixels the pictures of a table may have."""
COLUMNS = tuple(n_pixels + extra for n_pixels in SIZES for extra in (0, 1, 2, 10, 11))
"""How many columns it has then: a label, an index, ten columns that are one-hot, or some of them, or none."""
LABEL_NAMES = frozenset({"label", "labels", "class", "target", "digit", "number", "y", "labelid"})
_INDICES = frozenset({"", "index", "id", "imageid", "image_id", "unnamed: 0", "row", "no"})
_FEWEST_THAT_COUNT = 11  # rows: fewer could be labels in order


@dataclass(frozen=True)
class Layout:
    """Where the columns of a table are.

    Attributes
    ----------
    pixels : slice or array of int64, shape (784,)
        The columns of the pixels, or of those of a picture of another size, in their order.
    label : int, slice or None
        The column of labels, or ten that are one-hot.
    notes : tuple of str
        What was assumed, for people.
    """

    pixels: slice | IntArray
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
    order = None if lower is None else pixel_columns(lower, SIZES)
    by_place = _by_place(lower, table)
    if lower is None or order is None or _has_in_order(by_place, order):
        return by_place
    return _by_names(lower, table, order)


def _has_in_order(layout: Layout | None, pixels: IntArray) -> bool:
    return layout is not None and np.array_equal(np.arange(pixels.max() + 1)[layout.pixels], pixels)


def _by_place(names: list[str] | None, table: Table) -> Layout | None:
    """Return the layout of a table whose pixels stand side by side, with the rest before or behind them."""
    n_pixels = max((size for size in SIZES if size <= table.shape[1]), default=0)
    extra = table.shape[1] - n_pixels
    if not n_pixels:
        return None
    if extra == 0:
        return Layout(slice(0, n_pixels))
    if extra == 1:
        return _with_one(names, table)
    if extra in (2, 11):
        return _with_index(names, table, n_pixels)
    return _with_one_hot(table, 0, table.shape[1], ()) if extra == 10 else None


def _by_names(names: list[str], table: Table, pixels: IntArray) -> Layout | None:
    """Return the layout of a table whose names tell its pixels; what is neither these nor a label is passed over."""
    is_pixel = np.isin(np.arange(table.shape[1]), pixels)
    others = np.flatnonzero(~is_pixel).tolist()
    labels = [column for column in others if _is_named(names, column, LABEL_NAMES)]
    labels = labels or [column for column in others if not _is_index(names, table, column)]
    notes = ("its pixels were put in the order of their names",) if np.any(np.diff(pixels) < 0) else ()
    if len(labels) == 10 and are_one_hot(table[:, labels]):
        place = slice(labels[0], labels[-1] + 1)
        return Layout(pixels, place, (*notes, ONE_HOT)) if place.stop - place.start == len(labels) else None
    if len(labels) > 1 or (labels and not _label_rank(table[:, labels[0]])):
        return None
    rest = [names[column] or "without a name" for column in others if column not in labels]
    return Layout(pixels, labels[0] if labels else None, (*notes, *passed_over(rest)))


def passed_over(names: Sequence[str]) -> tuple[str, ...]:
    """Return what is said of columns that are neither pixels nor labels.

    Parameters
    ----------
    names : sequence of str

    Returns
    -------
    tuple of str
        Empty where there are none.
    """
    shown = [*names[:3], "and so on"] if len(names) > 3 else names
    return (f"of its columns {', '.join(shown)} {'were' if len(names) > 1 else 'was'} passed over",) if names else ()


def _with_one(names: list[str] | None, table: Table) -> Layout:
    """Return the layout of 785 columns: a label first or last, or an index."""
    last = table.shape[1] - 1
    for column in (0, last):
        if _is_named(names, column, LABEL_NAMES):
            return _labelled(column, last)
    for column in (0, last):
        counts = _counts(table[:, column]) and len(table) >= _FEWEST_THAT_COUNT
        if _is_named(names, column, _INDICES) or counts:
            return Layout(_others(column, last), None, (_index_note(column),))
    return _labelled(max((0, last), key=lambda column: (_label_rank(table[:, column]), column == 0)), last)


def _with_index(names: list[str] | None, table: Table, n_pixels: int) -> Layout | None:
    """Return the layout of a table with an index and a label, or an index and ten columns that are one-hot."""
    last = table.shape[1] - 1
    if last == n_pixels + 10:
        index = last if _is_index(names, table, last) and not _is_index(names, table, 0) else 0
        return _with_one_hot(table, int(index == 0), last + int(index == 0), (_index_note(index),))
    for index, label in ((0, 1), (0, last), (last, 0), (1, 0), (last, last - 1)):
        if _is_index(names, table, index) and (_is_named(names, label, LABEL_NAMES) or _label_rank(table[:, label])):
            taken = sum(column < 2 for column in (index, label))
            note = () if label < 2 else (_LABELS_LAST,)
            return Layout(slice(taken, taken + n_pixels), label, (_index_note(index), *note))
    return None


def _with_one_hot(table: Table, first: int, end: int, notes: tuple[str, ...]) -> Layout | None:
    """Return the layout of columns `first` to `end` of which the first or the last ten hold a single 1 in each row."""
    for label, pixels in (
        (slice(first, first + 10), slice(first + 10, end)),
        (slice(end - 10, end), slice(first, end - 10)),
    ):
        if are_one_hot(table[:, label]):
            return Layout(pixels, label, (*notes, ONE_HOT))
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
    if _is_named(names, column, LABEL_NAMES):
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
