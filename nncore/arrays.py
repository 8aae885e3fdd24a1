"""The array types of nncore's signatures, and the door through which lists and integers become arrays.

Imported by every module of nncore.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any, TypeAlias, TypeVar, cast

import numpy as np
import numpy.typing as npt

from nncore.errors import NNCoreError, ShapeError

FloatArray: TypeAlias = npt.NDArray[np.floating[Any]]
"""float32 or float64; which one is part of a function's promise where it matters."""

IntArray: TypeAlias = npt.NDArray[np.integer[Any]]
"""Labels and indices."""

BoolArray: TypeAlias = npt.NDArray[np.bool_]
"""Masks."""

Picture: TypeAlias = npt.NDArray[np.float32]
"""Ink on paper, shape (height, width), 0 … 1."""

set_writeable = cast(Callable[[npt.NDArray[Any], bool], None], np.ndarray.setflags)
"""Opens or closes an array to changes; to name the flag, as stubs want it, costs a stroke's one example a tenth."""

_KEPT = "fd"  # numpy's letters for float32 and float64

AnyArray = TypeVar("AnyArray", FloatArray, IntArray)
"""An array that is handed back with the kind of numbers it came with."""


def as_floats(values: npt.ArrayLike) -> FloatArray:
    """Return numbers of any kind as an array of float32 or float64: the door of every public function.

    Arrays of float32 and float64 pass as they are, without a copy; float16 becomes float32, for it overflows at 65,504;
    integers, bools, lists and scalars become float64.

    Parameters
    ----------
    values : array_like of any shape

    Returns
    -------
    array of float32 or float64, in the shape of `values`

    Raises
    ------
    ShapeError
        If the rows of a list differ in length.
    NNCoreError
        If there is anything but real numbers in it.

    Examples
    --------
    >>> as_floats([1, 2]).dtype, as_floats(np.float16(0.5)).dtype
    (dtype('float64'), dtype('float32'))
    """
    if type(values) is np.ndarray and values.dtype.char in _KEPT:
        return values
    array = as_array(values)
    if array.dtype.kind not in "biuf":
        raise NNCoreError(f"Real numbers are needed here, not {_kind_of(array)}.")
    if array.dtype.char in _KEPT:
        return cast(FloatArray, array)
    return array.astype(np.float32 if array.dtype == np.float16 else np.float64)


def checked_dtype(dtype: npt.DTypeLike) -> np.dtype[Any]:
    """Return a dtype that numbers of a network may have.

    Parameters
    ----------
    dtype : dtype

    Returns
    -------
    dtype
        float32 or float64.

    Raises
    ------
    NNCoreError
        If it is another one.
    """
    checked = np.dtype(dtype)
    if checked.char not in _KEPT:
        raise NNCoreError(f"The numbers of a network are float32 or float64, not {checked}.")
    return checked


def as_array(values: npt.ArrayLike) -> npt.NDArray[Any]:
    """Return `values` as an array of whatever dtype they have.

    Parameters
    ----------
    values : array_like of any shape

    Returns
    -------
    array

    Raises
    ------
    ShapeError
        If the rows of a list differ in length.
    """
    try:
        return np.asarray(values)
    except ValueError:
        raise ShapeError("The rows of a list differ in length; give each as many numbers as the others.") from None


def as_labels(values: npt.ArrayLike) -> IntArray:
    """Return labels or indices as an array of integers.

    Parameters
    ----------
    values : array_like of any shape
        Integers, or floats without a fraction.

    Returns
    -------
    array of integers, in the shape of `values`

    Raises
    ------
    NNCoreError
        If a value is no whole number.

    Examples
    --------
    >>> as_labels([7.0, 1.0]).tolist()
    [7, 1]
    """
    array = as_array(values)
    if array.dtype.kind in "iu":
        return array
    numbers = as_floats(array)
    if not (np.isfinite(numbers) & (numbers == np.trunc(numbers))).all():
        raise NNCoreError("Labels are whole numbers, such as 7; these have fractions or are not finite.")
    return numbers.astype(np.int64)


def as_rows(values: npt.ArrayLike, n_columns: int, what: str) -> FloatArray:
    """Return numbers of shape (N, `n_columns`), at least one row of them.

    Parameters
    ----------
    values : array_like, shape (N, n_columns)
    n_columns : int
    what : str
        How the sentence of an error calls them.

    Returns
    -------
    array of float32 or float64, shape (N, n_columns)

    Raises
    ------
    ShapeError
        If they have another shape, or N is 0.
    """
    rows = as_floats(values)
    if rows.ndim != 2 or rows.shape[1] != n_columns or not len(rows):
        raise ShapeError(f"{what} have the shape (N, {n_columns}) with N at least 1, not {rows.shape}.")
    return rows


def read_only(array: AnyArray) -> AnyArray:
    """Return a view of an array that cannot be written through, so that it may be shared.

    Parameters
    ----------
    array : array of any shape

    Returns
    -------
    array, of the same shape and dtype
    """
    view = array.view()
    set_writeable(view, False)
    return view


class ShortRepr:
    """Gives a dataclass of arrays a repr of one line: arrays by dtype and shape, all else as it is."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Name the class and its fields."""
        shown = (f"{field.name}={short(getattr(self, field.name))}" for field in fields(cast(Any, self)) if field.repr)
        return f"{type(self).__name__}({', '.join(shown)})"


def short(value: object) -> str:
    """Return a repr without the numbers of arrays.

    Parameters
    ----------
    value : object

    Returns
    -------
    str

    Examples
    --------
    >>> short((np.zeros((2, 3)), "a"))
    "(float64 (2, 3), 'a')"
    """
    if isinstance(value, np.ndarray):
        return f"{value.dtype} {value.shape}"
    if isinstance(value, tuple):
        inside = ", ".join(map(short, value))
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    return repr(value)


def _kind_of(array: npt.NDArray[Any]) -> str:
    return {"U": "text", "S": "text", "c": "complex ones"}.get(array.dtype.kind, f"values of type {array.dtype}")


def with_outputs(array: FloatArray) -> FloatArray:
    """Return an array as it is if its last axis holds at least one output.

    Parameters
    ----------
    array : array of float32 or float64, shape (..., n)

    Returns
    -------
    array, shape (..., n)

    Raises
    ------
    ShapeError
        If there is no axis, or n is 0.
    """
    if not array.ndim or not array.shape[-1]:
        raise ShapeError(
            f"At least one output is needed along the last axis, shape (..., n), not {array.shape}; "
            "put a single number into a list."
        )
    return array
