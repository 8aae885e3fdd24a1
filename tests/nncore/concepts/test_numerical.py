"""Numerical derivatives by hand, the functions' derivatives against them, and the two errors over h."""

from collections.abc import Callable

import numpy as np
import pytest

from nncore.concepts.numerical import (
    METHODS,
    best_h,
    central_difference,
    errors_over_h,
    forward_difference,
    rounding_error,
    truncation_error,
)
from nncore.concepts.scalar_functions import SCALAR_FUNCTIONS
from nncore.errors import ShapeError

WIDTHS = 10.0 ** np.linspace(-16.0, 0.0, 161)


def cube(x: np.ndarray) -> np.ndarray:
    return x * x * x


def test_differences_of_a_cube_by_hand() -> None:
    # (2.5³ − 2³) / 0.5 = (15.625 − 8) / 0.5; (2.5³ − 1.5³) / 1 = 15.625 − 3.375
    assert forward_difference(cube, 2.0, 0.5) == 15.25
    assert central_difference(cube, 2.0, 0.5) == 12.25


def test_the_primers_example_to_the_last_digit() -> None:
    value = SCALAR_FUNCTIONS["primer"].value
    assert float(central_difference(value, 5.0, 1e-4)) == 0.1999999999990898
    assert float(central_difference(value, 10.0, 1e-4)) == 0.2999999999986347


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_the_primers_bad_h_sees_no_change(dtype: type[np.floating]) -> None:
    for difference in (forward_difference, central_difference):
        found = difference(cube, dtype(2.0), dtype(1e-50))
        assert found == 0.0
        assert found.dtype == dtype
    assert np.float32(1e-50) == 0.0
    assert np.float64(1e-50) > 0.0


@pytest.mark.parametrize("key", SCALAR_FUNCTIONS)
def test_derivatives_by_hand_agree_with_differences_of_the_one_before(key: str) -> None:
    function = SCALAR_FUNCTIONS[key]
    x = np.linspace(function.low, function.high, 40)  # 0 is not among them
    for lower, higher in (
        (function.value, function.derivative),
        (function.derivative, function.second),
        (function.second, function.third),
    ):
        np.testing.assert_allclose(central_difference(lower, x, 1e-5), higher(x), rtol=1e-8, atol=1e-8)


@pytest.mark.parametrize("key", SCALAR_FUNCTIONS)
def test_the_expression_of_a_function_says_what_it_computes(key: str) -> None:
    function = SCALAR_FUNCTIONS[key]
    x = np.linspace(function.low, function.high, 41)
    np.testing.assert_allclose(eval(function.code, {"np": np, "x": x}), function.value(x), rtol=1e-14, atol=1e-15)


@pytest.mark.parametrize("key", ["abs", "relu", "step"])
def test_a_kink_has_no_derivative_and_no_limit(key: str) -> None:
    function = SCALAR_FUNCTIONS[key]
    assert not function.has_derivative(0.0)
    assert function.has_derivative(0.1)
    ends = {"abs": (1.0, 0.0), "relu": (1.0, 0.5), "step": (1e8, 5e7)}[key]
    found = forward_difference(function.value, 0.0, 1e-8), central_difference(function.value, 0.0, 1e-8)
    assert found == pytest.approx(ends)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("key", ["sin", "exp", "cube", "tanh"])
def test_the_error_stays_below_truncation_and_rounding(key: str, method: str, dtype: type[np.floating]) -> None:
    function, widths = SCALAR_FUNCTIONS[key], WIDTHS[WIDTHS < 0.1]
    errors = errors_over_h(function, 0.75, widths, method, dtype)
    bound = truncation_error(function, 0.75, widths, method) + rounding_error(function, 0.75, widths, dtype)
    assert (errors < 3.0 * bound).all()
    large = widths > 1e-2  # there truncation alone is left, and is what is measured
    if dtype is np.float64:
        np.testing.assert_allclose(errors[large], truncation_error(function, 0.75, widths[large], method), rtol=0.2)


def test_the_best_h_is_near_the_root_and_the_cube_root_of_epsilon() -> None:
    sine = SCALAR_FUNCTIONS["sin"]
    forward, error_forward = best_h(WIDTHS, errors_over_h(sine, 1.0, WIDTHS, "forward"))
    central, error_central = best_h(WIDTHS, errors_over_h(sine, 1.0, WIDTHS, "central"))
    assert 1e-9 < forward < 1e-7
    assert 1e-6 < central < 1e-4
    assert error_central < 1e-2 * error_forward


def test_the_best_h_is_not_fooled_by_one_lucky_h() -> None:
    widths = 10.0 ** np.arange(-3.0, 1.0, 0.25)
    errors = np.where(widths < 0.1, 1.0, 0.1)
    errors[3] = 0.0
    h, error = best_h(widths, errors)
    assert h >= 0.1
    assert error == 0.1


def test_the_largest_of_equally_good_widths_is_best() -> None:
    widths = 10.0 ** np.arange(-3.0, 1.0)
    assert best_h(widths, np.zeros(4)) == (1.0, 0.0)


@pytest.mark.parametrize("difference", [forward_difference, central_difference])
def test_places_and_widths_that_do_not_fit_are_one_sentence(difference: Callable[..., np.ndarray]) -> None:
    with pytest.raises(ShapeError, match=r"shape \(2,\) and widths of shape \(3,\) do not fit"):
        difference(np.sin, [1.0, 2.0], [0.1, 0.2, 0.3])
