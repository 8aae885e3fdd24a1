"""Which columns of a table are pixels, and in what order, by what a header calls them. Used by the readers of tables.

pixel0 … pixel783, 1x1 … 28x28, r0c0 …, pixel_0_0 … tell it wherever they stand; other words do not.
"""

import math
import re
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from nncore.arrays import IntArray

_Place: TypeAlias = tuple[tuple[int, ...], int]
"""The numbers in a name, and the column that has it."""
_NUMBER = re.compile(r"[0-9]{1,6}")
_COLUMN_FIRST = re.compile(r"[^#]*(?<![a-z])(c|col|column|x)[^a-z#]*#")


def pixel_columns(names: Sequence[str], sizes: Sequence[int]) -> IntArray | None:
    """Return the columns of the pixels of a picture, row by row from its upper left corner.

    Parameters
    ----------
    names : sequence of str
        One for each column.
    sizes : sequence of int
        How many pixels a picture may have.

    Returns
    -------
    array of int64, shape (one of `sizes`,), or None
        None if the names do not tell it.

    Examples
    --------
    >>> pixel_columns(["b", "p3", "p1", "p4", "p2"], [4])
    array([2, 4, 1, 3])
    >>> pixel_columns(["x0y0", "x1y0", "x0y1", "x1y1", "label"], [4])
    array([0, 1, 2, 3])
    """
    alike: dict[str, list[_Place]] = {}
    for column, name in enumerate(names):
        pattern = _NUMBER.sub("#", name.lower())
        if pattern.count("#") in (1, 2):
            numbers = tuple(map(int, _NUMBER.findall(name)))
            alike.setdefault(pattern, []).append((numbers[::-1] if _COLUMN_FIRST.match(pattern) else numbers, column))
    if not alike:
        return None
    most = max(alike.values(), key=len)
    places = sorted(most)
    if len(places) not in sizes or not _are_consecutive([numbers for numbers, _ in places]):
        return None
    return np.array([column for _, column in places], np.int64)


def is_short_of_pixels(names: Sequence[str], n_pixels: int) -> bool:
    """Tell whether names number the pixels of a picture, but not all of them, as where columns of zeros were dropped.

    Parameters
    ----------
    names : sequence of str
        One for each column.
    n_pixels : int
        How many a picture has.

    Returns
    -------
    bool

    Examples
    --------
    >>> is_short_of_pixels(["label", "p0", "p1", "p3"], 4), is_short_of_pixels(["p1", "p2", "p3", "p4"], 4)
    (True, False)
    """
    numbers = sorted(numbered_alike(names)[1])
    is_most = len(names) < 2 * len(numbers) < 2 * n_pixels and len(set(numbers)) == len(numbers)
    return is_most and numbers[-1] <= n_pixels and numbers[-1] - numbers[0] >= len(numbers)


def numbered_alike(names: Sequence[str]) -> tuple[str, list[int]]:
    """Return what most names have round a number, with # in its place, and those numbers as they stand.

    Parameters
    ----------
    names : sequence of str

    Returns
    -------
    pattern : str
        As the first of these names is written.
    numbers : list of int
        Empty where no name has a single number.

    Examples
    --------
    >>> numbered_alike(["label", "Pixel3", "Pixel4"])
    ('Pixel#', [3, 4])
    """
    alike: dict[str, list[int]] = {}
    for name in names:
        if len(found := _NUMBER.findall(name)) == 1:
            alike.setdefault(_NUMBER.sub("#", name), []).append(int(found[0]))
    return max(alike.items(), key=lambda pair: len(pair[1]), default=("", []))


def _are_consecutive(numbers: Sequence[tuple[int, ...]]) -> bool:
    """Tell whether sorted numbers count 0, 1, 2 …, or the rows and columns of a square, from any number on."""
    first, side = numbers[0], math.isqrt(len(numbers))
    if len(first) == 1:
        return list(numbers) == [(first[0] + place,) for place in range(len(numbers))]
    return list(numbers) == [(first[0] + place // side, first[1] + place % side) for place in range(len(numbers))]
