"""The door through which lists, integers and half precision become arrays, and the reprs of arrays."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from nncore.arrays import ShortRepr, as_floats, as_labels, as_rows, short
from nncore.errors import NNCoreError, ShapeError


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_floats_pass_without_a_copy(dtype: type[np.floating]) -> None:
    array = np.ones(3, dtype)
    assert as_floats(array) is array


@pytest.mark.parametrize(
    ("values", "dtype"),
    [
        ([1, 2], np.float64), ((True, False), np.float64), (7, np.float64), (np.uint8(7), np.float64),
        (np.float32(0.5), np.float32), (np.ones(2, np.float16), np.float32), (np.ones(2, np.int32), np.float64),
        (np.ones(2, np.longdouble), np.float64), ([], np.float64),
    ],
)  # fmt: skip
def test_everything_else_becomes_floats(values: Any, dtype: type[np.floating]) -> None:
    found = as_floats(values)
    assert found.dtype == dtype
    np.testing.assert_array_equal(found, np.asarray(values))


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (["1", "2"], "Real numbers are needed here, not text"),
        ([1j], "not complex ones"),
        ([None], "not values of type object"),
        ([[1, 2], [3]], "rows of a list differ in length"),
    ],
)
def test_what_is_no_number_is_said(values: Any, sentence: str) -> None:
    with pytest.raises(NNCoreError, match=sentence):
        as_floats(values)


def test_labels_are_whole_numbers() -> None:
    assert as_labels([7.0, 1.0]).tolist() == [7, 1]
    assert as_labels(np.array([3], np.uint8)).dtype == np.uint8
    for wrong in ([0.5], [np.nan], [np.inf]):
        with pytest.raises(NNCoreError, match="whole numbers"):
            as_labels(wrong)


@pytest.mark.parametrize("rows", [[1, 2], [[1, 2, 3]], np.ones((0, 2))])
def test_rows_have_their_width_and_there_is_one(rows: Any) -> None:
    with pytest.raises(ShapeError, match=r"Inputs have the shape \(N, 2\)"):
        as_rows(rows, 2, "Inputs")


def test_arrays_are_shown_by_their_shape() -> None:
    @dataclass(frozen=True, repr=False)
    class Pair(ShortRepr):
        left: Any
        right: Any

    assert repr(Pair(np.zeros((784, 50), np.float32), (1, np.zeros(3)))) == (
        "Pair(left=float32 (784, 50), right=(1, float64 (3,)))"
    )
    assert short((1,)) == "(1,)"
