"""Labels of digits as files keep them: 0 … 9, 1 … 10 with 10 for 0, words, or ten columns. Used by the readers."""

import re
from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.arrays import IntArray

WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NAME = re.compile(rf"(?:(?:digits?|class|label|b)[-_ ]?)?(\d|{'|'.join(WORDS)})", re.IGNORECASE | re.ASCII)
TEN_IS_ZERO = "its labels reach from 1 to 10, and 10 was read as 0"
ONE_HOT = "its ten columns of 0 and 1 were read as one-hot labels"


def digit_of(name: str) -> int | None:
    """Return the digit that a name means, or None.

    Parameters
    ----------
    name : str
        Such as 7, seven, digit_7, or b7, which is Python's b'7' without its quotes.

    Returns
    -------
    int or None

    Examples
    --------
    >>> digit_of(" Seven"), digit_of("class-3"), digit_of("-3"), digit_of("10")
    (7, 3, None, None)
    """
    match = _NAME.fullmatch(name.strip())
    if match is None:
        return None
    return int(match[1]) if match[1].isdigit() else WORDS.index(match[1].lower())


def are_one_hot(ten: npt.NDArray[Any]) -> bool:
    """Tell whether ten columns hold a single 1 in each row and else 0, or what rounds to that, as 0.99 and 0.01.

    Parameters
    ----------
    ten : array of numbers, shape (N, 10)

    Returns
    -------
    bool
    """
    whole = np.rint(ten)
    return bool(((whole == 0) | (whole == 1)).all() and (whole.sum(axis=1) == 1).all())


def whole_labels(values: npt.NDArray[Any]) -> tuple[IntArray, npt.NDArray[np.bool_], tuple[str, ...]]:
    """Return labels 0 … 9, which of the values are none, and what was assumed of them.

    Parameters
    ----------
    values : array of numbers, shape (N,)

    Returns
    -------
    labels : array of int64, shape (N,)
        0 where the value is no label.
    is_label : array of bool, shape (N,)
    notes : tuple of str

    Examples
    --------
    >>> labels, is_label, _ = whole_labels(np.array([0.0, 1.5, 9.0]))
    >>> labels.tolist(), is_label.tolist()
    ([0, 0, 9], [True, False, True])
    >>> whole_labels(np.arange(10, 0, -1))[0].tolist()
    [0, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    """
    counts_from_one = np.array_equal(np.unique(values), np.arange(1, 11))
    numbers = np.where(values == 10, 0, values) if counts_from_one else values
    is_label = (numbers >= 0) & (numbers <= 9) & (numbers == np.floor(numbers))
    return np.where(is_label, numbers, 0).astype(np.int64), is_label, (TEN_IS_ZERO,) * counts_from_one
