"""Labels of digits as files keep them: 0 … 9, 1 … 10 with 10 for 0, words, or ten columns. Used by the readers."""

from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.arrays import IntArray

_LARGEST = 9
_FEWEST_FROM_ONE = 8  # different labels
_FEWEST_OTHERS, _MOST_SLIPS = 3, 20  # other labels, and one such row in so many: fewer are slips
_TEN_IS_ZERO = "its labels reach from 1 to 10, and 10 was read as 0"
ONE_HOT = "ten of its columns were read as one-hot labels"


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


def count_from_one(values: npt.NDArray[Any]) -> bool:
    """Tell whether labels are the numbers 1 … 10, as where a language counts from 1 and 10 stands for 0.

    Few digits may lack one or two of them; what holds fewer may as well hold a slip.

    Parameters
    ----------
    values : array of numbers, shape (N,)

    Returns
    -------
    bool
    """
    different = np.unique(values)
    return (
        bool(different[-1] == 10)
        and len(different) >= _FEWEST_FROM_ONE
        and bool(np.isin(different, range(1, 11)).all())
    )


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
    is_from_one = count_from_one(values)
    numbers = np.where(values == 10, 0, values) if is_from_one else values
    is_label = (numbers >= 0) & (numbers <= 9) & (numbers == np.floor(numbers))
    return np.where(is_label, numbers, 0).astype(np.int64), is_label, (_TEN_IS_ZERO,) * is_from_one


def other_classes(values: npt.NDArray[Any]) -> str:
    """Return what is said of labels of more classes than the ten digits, such as EMNIST's letters; "" of others.

    Parameters
    ----------
    values : array of numbers, shape (N,)

    Returns
    -------
    str
        To follow the file's name and a colon.
    """
    beyond = values[values > _LARGEST]
    is_whole = np.array_equal(values, np.floor(values)) and len(values) > 0 and values.min() >= 0
    if not is_whole or len(np.unique(beyond)) < _FEWEST_OTHERS or _MOST_SLIPS * len(beyond) < len(values):
        return ""
    return (
        f"its labels reach from {values.min():g} to {values.max():g}, so it holds more classes than the ten digits, as "
        "EMNIST's letters do; leave the rows that show digits, labelled 0 to 9"
    )
