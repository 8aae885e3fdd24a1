"""The functions as lines of plain numpy, run and held against nncore."""

import numpy as np
import pytest

from app.pages.activations.numpy_lines import program
from nncore.functions.activation_shape import second_derivative
from nncore.functions.activations import ACTIVATIONS


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_the_lines_of_each_function_agree_with_nncore(key: str) -> None:
    function = ACTIVATIONS[key]
    found: dict[str, object] = {}

    exec(program([function], -6.0, 6.0, 0.5), found)

    value, derivative, second = found["curves"][function.name]
    np.testing.assert_allclose(value, function(found["z"]), atol=1e-12)
    np.testing.assert_allclose(derivative, function.derivative(found["z"]), atol=1e-12)
    np.testing.assert_allclose(second, second_derivative(function, found["z"]), atol=1e-5)


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_the_lines_run_without_a_warning_however_far_out(key: str) -> None:
    found: dict[str, object] = {}
    with np.errstate(divide="raise", over="raise", invalid="raise"):
        exec(program([ACTIVATIONS[key]], -2000.0, 2000.0, -2000.0), found)
    value, derivative, _ = found["curves"][ACTIVATIONS[key].name]
    assert np.isfinite([value, derivative]).all()


def test_where_there_is_no_second_derivative_the_lines_say_so() -> None:
    found: dict[str, object] = {}
    exec(program([ACTIVATIONS["relu"]], -6.0, 6.0, 0.0), found)
    assert np.isnan(found["values"]["ReLU"][2])
