"""Which columns of a table are pixels, which is the label, which an index: by their names, else by what they hold.

Used by `nncore.data.tables.digit_csv`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import IntArray
from nncore.data.digit_labels import ONE_HOT, are_one_hot, count_from_one
from nncore.data.tables.column_names import is_short_of_pixels, pixel_columns
from nncore.files.digit_names import digit_of
from nncore.files.digit_sizes import N_PIXELS, SIZES

Table: TypeAlias = npt.NDArray[Any]

LABEL_NAMES = frozenset({"label", "labels", "class", "target", "digit", "number", "y", "labelid"})
_INDICES = frozenset({"", "index", "id", "imageid", "image_id", "unnamed: 0", "row", "no"})
_OF_A_CLASS = re.compile(r"(?:.*[^0-9])?([0-9])")
_LAST_WORD = re.compile(r"[^_. -]*$")
_FEWEST_THAT_COUNT = 11  # rows: fewer could be labels in order
_LARGEST_SCALE = 16  # of pixels that are few levels of grey, whose corners may be any of them


@dataclass(frozen=True)
class Layout:
    """Where the columns of a table are.

    Attributes
    ----------
    pixels : slice or array of int64, shape (784,)
        The columns of the pixels, or of those of a picture of another size, in their order.
    label : int, array of int64, shape (10,), or None
        The column of labels, or ten that are one-hot, in the order of the digits.
    notes : tuple of str
        What was assumed, for people.
    """

    pixels: slice | IntArray
    label: int | IntArray | None = None
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
        None if it has no layout of so many pixels, or its names tell of pixels that it has not.
    """
    lower = None if names is None else [name.lower() for name in names]
    if lower is not None and is_short_of_pixels(lower, N_PIXELS):
        return None
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
        has_label = not LABEL_NAMES.isdisjoint(names or ()) or _ends_in_labels(table)
        return None if has_label else Layout(slice(0, n_pixels))  # with a label, a pixel is missing
    if extra == 1:
        return _with_one(names, table)
    if extra in (2, 11):
        return _with_index(names, table, n_pixels)
    return _with_one_hot(names, table, slice(0, table.shape[1]), ()) if extra == 10 else None


def _by_names(names: list[str], table: Table, pixels: IntArray) -> Layout | None:
    """Return the layout of a table whose names tell its pixels; what is neither these nor a label is passed over."""
    others = np.setdiff1d(np.arange(table.shape[1]), pixels).tolist()
    notes = ("its pixels were put in the order of their names",) if np.any(np.diff(pixels) < 0) else ()
    named = [column for column in others if _is_named(names, column, LABEL_NAMES)]
    ten = [column for column in others if np.isin(np.rint(table[:, column]), (0, 1)).all()]
    if not named and len(ten) == 10 and are_one_hot(table[:, ten]):
        return Layout(pixels, _in_class_order(names, ten), (*notes, ONE_HOT))
    labels = named or _columns_of_digits(names, table, others)
    if any((table[:, column] != table[:, labels[0]]).any() for column in labels):
        return None
    rest = [names[column] or "without a name" for column in others if column not in labels]
    told = () if named or not labels else (_label_note(names[labels[0]]),)
    return Layout(pixels, labels[0] if labels else None, (*notes, *told, *passed_over(rest)))


def _columns_of_digits(names: list[str], table: Table, columns: Sequence[int]) -> list[int]:
    """Return the columns that may be labels; of several, those in which a value comes twice, as in no index."""
    digits = [column for column in columns if not _is_named(names, column, _INDICES) and _label_rank(table[:, column])]
    return digits if len(digits) < 2 else [column for column in digits if not _is_index(names, table, column)]


def _in_class_order(names: list[str] | None, columns: Sequence[int]) -> IntArray:
    """Return ten columns in the order of the digits that their names end in; as they stand where these do not tell."""
    digits = [_class_in(names[column]) for column in columns] if names else []
    order = np.argsort(digits) if sorted(digits) == list(range(10)) else np.arange(10)
    return np.array(columns, np.int64)[order]


def _class_in(name: str) -> int:
    """Return the digit of a column that is 1 for it, such as y3, class_3 or is_three; -1 if its name tells none."""
    match = _OF_A_CLASS.fullmatch(name)
    digit = int(match[1]) if match else digit_of("".join(_LAST_WORD.findall(name)))
    return -1 if digit is None else digit


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
            return Layout(_others(column, last), None, _index_note(names, column))
    column = max((0, last), key=lambda column: (_label_rank(table[:, column]), column == 0))
    return _labelled(column, last, names[column] if names else "")


def _with_index(names: list[str] | None, table: Table, n_pixels: int) -> Layout | None:
    """Return the layout of a table with an index and a label, or an index and ten columns that are one-hot."""
    last = table.shape[1] - 1
    if last == n_pixels + 10:
        index = last if _is_index(names, table, last) and not _is_index(names, table, 0) else 0
        if _is_named(names, index, LABEL_NAMES):
            return None
        place = slice(1, last + 1) if index == 0 else slice(0, last)
        return _with_one_hot(names, table, place, _index_note(names, index))
    for index, label in ((0, 1), (0, last), (last, 0), (1, 0), (last, last - 1)):
        if _is_index(names, table, index) and (_is_named(names, label, LABEL_NAMES) or _label_rank(table[:, label])):
            taken = sum(column < 2 for column in (index, label))
            note = () if label < 2 else (_LABELS_LAST,)
            return Layout(slice(taken, taken + n_pixels), label, (*_index_note(names, index), *note))
    return None


def _with_one_hot(names: list[str] | None, table: Table, place: slice, notes: tuple[str, ...]) -> Layout | None:
    """Return the layout of columns of which the first or the last ten hold a single 1 in each row."""
    columns = list(range(place.start, place.stop))
    for ten, pixels in (
        (columns[:10], slice(place.start + 10, place.stop)),
        (columns[-10:], slice(place.start, place.stop - 10)),
    ):
        if are_one_hot(table[:, ten]):
            return Layout(pixels, _in_class_order(names, ten), (*notes, ONE_HOT))
    return None


_LABELS_LAST = "its last column was read as the label"


def _labelled(column: int, last: int, name: str = "") -> Layout:
    note = _label_note(name) if name and not name.isdigit() else _LABELS_LAST if column else ""
    return Layout(_others(column, last), column, (note,) if note else ())


def _label_note(name: str) -> str:
    if "\ufffd" in name:
        return "a column whose name is in another encoding was read as the label"
    return f"its column {name} was read as the label"


def _others(column: int, last: int) -> slice:
    return slice(1, last + 1) if column == 0 else slice(0, last)


def _index_note(names: list[str] | None, column: int) -> tuple[str, ...]:
    """Return what is said of a column that is passed over: by its name, where it may be another thing than an index."""
    name = names[column] if names else ""
    if name not in _INDICES and not name.isdigit():
        return passed_over([name])
    return (f"its {'first' if column < 2 else 'last'} column is an index and was passed over",)


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


def _ends_in_labels(table: Table) -> bool:
    """Tell whether the first or the last column of pixels holds all ten digits alone, as no corner of pictures does."""
    return table.max() > _LARGEST_SCALE and any(_label_rank(table[:, column]) == 10 for column in (0, -1))


def _label_rank(values: Table) -> int:
    """Return how many different digits a column holds; 0 if it holds anything else, or nothing but 0, as corners do."""
    is_label = _is_whole(values) and values.min() >= 0 and (values.max() <= 9 or count_from_one(values))
    return len(np.unique(values)) if is_label and values.any() else 0


def _is_whole(values: Table) -> bool:
    return bool((values == np.floor(values)).all())
