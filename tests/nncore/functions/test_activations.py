"""Every activation: worked values, the laws all of them keep, and the conventions at the kinks."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nncore.errors import NNCoreError
from nncore.functions.activations import ACTIVATIONS, Activation, activation
from nncore.functions.parameters import Parameter

EVERY = pytest.mark.parametrize("function", ACTIVATIONS.values(), ids=list(ACTIVATIONS))
MONOTONE = [key for key in ACTIVATIONS if key not in ("swish", "gelu", "mish", "hard_swish")]

E = math.e
AT_MINUS_1_AND_2 = {
    "step": (0.0, 1.0),
    "identity": (-1.0, 2.0),
    "sigmoid": (1 / (1 + E), E**2 / (1 + E**2)),
    "tanh": ((1 / E - E) / (1 / E + E), (E**2 - E**-2) / (E**2 + E**-2)),
    "relu": (0.0, 2.0),
    "leaky_relu": (-0.01, 2.0),
    "prelu": (-0.25, 2.0),
    "rrelu": (-11 / 48, 2.0),
    "elu": (1 / E - 1, 2.0),
    "selu": (-1.1113307378125625, 2.101401974710961),
    "swish": (-0.2689414213699951, 1.7615941559557649),
    "softplus": (0.31326168751822286, 2.1269280110429727),
    "gelu": (-0.15865525393145707, 1.9544997361036416),
    "mish": (-0.30340146137410895, 1.9439589595339946),
    "softsign": (-0.5, 2 / 3),
    "hard_sigmoid": (1 / 3, 5 / 6),
    "hard_tanh": (-1.0, 1.0),
    "hard_swish": (-1 / 3, 5 / 3),
}


def test_the_table_has_every_function_of_the_primer_in_its_order() -> None:
    assert list(ACTIVATIONS) == list(AT_MINUS_1_AND_2)
    assert all(key == function.key for key, function in ACTIVATIONS.items())


@EVERY
def test_worked_values(function: Activation) -> None:
    np.testing.assert_allclose(function(np.array([-1.0, 2.0])), AT_MINUS_1_AND_2[function.key], rtol=1e-12)


@EVERY
def test_every_function_has_words_and_sensible_limits(function: Activation) -> None:
    for words in (function.name, function.formula, function.derivative_formula, function.used_for, function.beware_of):
        assert words.strip() == words != ""
    for parameter in function.parameters.values():
        assert parameter.low <= parameter.default <= parameter.high
        assert parameter.low < parameter.high
        assert parameter.meaning.endswith(".")


@EVERY
@given(z=st.floats(-30.0, 30.0))
def test_the_derivative_is_the_derivative(function: Activation, z: float) -> None:
    assume(min(abs(z - kink) for kink in (-3.0, -1.0, 0.0, 1.0, 3.0)) >= 1e-4)
    h = 1e-5
    numerical = (function(z + h) - function(z - h)) / (2 * h)
    assert function.derivative(np.array(z)) == pytest.approx(float(numerical), rel=1e-6, abs=1e-9)


@EVERY
def test_the_derivative_is_the_same_from_the_value_at_hand(function: Activation) -> None:
    z = np.linspace(-4, 4, 33)
    np.testing.assert_array_equal(function.derivative(z), function.derivative(z, function(z)))


@EVERY
def test_shape_and_dtype_are_kept(function: Activation) -> None:
    shapes = (), (0,), (5,), (2, 3), (2, 0, 3), (1, 2, 3, 4)
    for dtype, shape in itertools.product((np.float32, np.float64), shapes):
        z = np.linspace(-2, 2, math.prod(shape), dtype=dtype).reshape(shape)
        for result in (function(z), function.derivative(z), *function.for_training(z, np.random.default_rng(0))):
            assert (result.dtype, result.shape) == (dtype, shape)


@EVERY
def test_integers_and_lists_become_float64(function: Activation) -> None:
    assert function([-1, 2]).dtype == np.float64
    np.testing.assert_array_equal(function([-1, 2]), function(np.array([-1.0, 2.0])))


@EVERY
def test_the_argument_is_not_changed_nor_shared(function: Activation) -> None:
    z = np.array([-1.0, 0.0, 1.0])
    value = function(z)
    value += 1.0
    function.derivative(z)
    np.testing.assert_array_equal(z, [-1.0, 0.0, 1.0])


@EVERY
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_huge_arguments_give_no_warning_and_finite_numbers(function: Activation, dtype: type[np.floating]) -> None:
    z = np.array([-1e4, -1e3, -90.0, 90.0, 1e3, 1e4], dtype)
    with np.errstate(all="raise", under="ignore"):
        value, derivative = function(z), function.derivative(z)
        function.for_training(z, np.random.default_rng(0))
    assert np.isfinite(value).all()
    assert np.isfinite(derivative).all()


@EVERY
@given(z=st.floats(-1e4, 1e4))
def test_values_lie_in_the_range(function: Activation, z: float) -> None:
    low, high = function.range
    assert low - 1e-12 <= function(z) <= high + 1e-12


@pytest.mark.parametrize("key", [key for key in ACTIVATIONS if key != "identity"])
def test_the_range_is_no_wider_than_the_values(key: str) -> None:
    value = ACTIVATIONS[key](np.linspace(-1e4, 1e4, 2_000_001))
    for bound, reached in zip(ACTIVATIONS[key].range, (value.min(), value.max()), strict=True):
        assert abs(reached - bound) < 1e-3 or (math.isinf(bound) and abs(reached) >= 100.0)


def test_the_range_follows_the_parameter() -> None:
    assert activation("elu", alpha=2.0).range == (-2.0, math.inf)
    assert activation("swish", beta=2.0).range[0] == pytest.approx(activation("swish").range[0] / 2)
    assert [activation(key, alpha=0.0).range[0] for key in ("leaky_relu", "prelu", "elu")] == [0.0, 0.0, 0.0]
    assert activation("rrelu", low=0.0, high=0.0).range == ACTIVATIONS["relu"].range
    assert activation("rrelu", low=0.0, high=0.1).range[0] == -math.inf
    assert activation("leaky_relu", alpha=-1.0).range[0] == 0.0
    assert activation("swish", beta=2.0)(np.linspace(-2, 0, 10_001)).min() == pytest.approx(-0.1392322713805)


@pytest.mark.parametrize("key", MONOTONE)
@given(left=st.floats(-50.0, 50.0), width=st.floats(0.0, 50.0))
def test_monotone_functions_never_fall(key: str, left: float, width: float) -> None:
    assert ACTIVATIONS[key](left) <= ACTIVATIONS[key](left + width)


@pytest.mark.parametrize("key", MONOTONE)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_monotone_functions_never_have_a_derivative_below_0(key: str, dtype: type[np.floating]) -> None:
    assert (ACTIVATIONS[key].derivative(np.linspace(-1e4, 1e4, 200_001, dtype=dtype)) >= 0.0).all()


@given(z=st.floats(-700.0, 700.0))
def test_sigmoid_is_symmetric(z: float) -> None:
    sigmoid = ACTIVATIONS["sigmoid"]
    assert sigmoid(-z) == pytest.approx(1.0 - sigmoid(z), abs=1e-15)


@given(z=st.floats(-1e4, 1e4))
def test_odd_functions_are_odd(z: float) -> None:
    for key in ("tanh", "softsign", "hard_tanh", "identity"):
        assert ACTIVATIONS[key](-z) == -ACTIVATIONS[key](z)


@given(z=st.floats(-20.0, 20.0))
def test_relations_between_the_functions(z: float) -> None:
    f = {key: float(function(z)) for key, function in ACTIVATIONS.items()}
    assert f["tanh"] == pytest.approx(2.0 * float(ACTIVATIONS["sigmoid"](2.0 * z)) - 1.0, abs=1e-15)
    assert f["softplus"] - float(ACTIVATIONS["softplus"](-z)) == pytest.approx(z, abs=1e-13)
    assert f["gelu"] - z == pytest.approx(float(ACTIVATIONS["gelu"](-z)), abs=1e-13)
    assert f["selu"] == pytest.approx(1.0507009873554805 * float(activation("elu", alpha=1.6732632423543772)(z)))
    assert activation("leaky_relu", alpha=0.0)(z) == f["relu"]


@pytest.mark.parametrize(
    ("key", "kink", "derivative"),
    [
        ("step", 0.0, 0.0), ("relu", 0.0, 0.0), ("leaky_relu", 0.0, 0.01), ("prelu", 0.0, 0.25),
        ("rrelu", 0.0, 11 / 48),
        ("elu", 0.0, 1.0), ("selu", 0.0, 1.0507009873554805 * 1.6732632423543772), ("softsign", 0.0, 1.0),
        ("hard_sigmoid", -3.0, 0.0), ("hard_sigmoid", 3.0, 0.0), ("hard_tanh", -1.0, 0.0), ("hard_tanh", 1.0, 0.0),
        ("hard_swish", -3.0, 0.0), ("hard_swish", 3.0, 1.0),
    ],
)  # fmt: skip
def test_derivatives_at_the_kinks_are_those_documented(key: str, kink: float, derivative: float) -> None:
    assert ACTIVATIONS[key].derivative(np.array([kink])).item() == pytest.approx(derivative, rel=1e-15)


def test_step_is_0_at_0() -> None:
    assert ACTIVATIONS["step"]([-1e-300, 0.0, 1e-300]).tolist() == [0.0, 0.0, 1.0]


@given(z=st.floats(-37.0, 37.0))
def test_gelu_is_exact_in_its_tails_too(z: float) -> None:
    assert ACTIVATIONS["gelu"](z) == pytest.approx(z * 0.5 * math.erfc(-z / math.sqrt(2.0)), rel=1e-12, abs=0.0)


def test_gelu_in_float32_has_a_clean_tail() -> None:
    z = np.linspace(-8, 3, 5001)
    exact = ACTIVATIONS["gelu"](z)
    np.testing.assert_allclose(ACTIVATIONS["gelu"](z.astype(np.float32)), exact, rtol=3e-5, atol=1e-30)
    near = z > -1.0
    np.testing.assert_allclose(ACTIVATIONS["gelu"](z[near].astype(np.float32)), exact[near], rtol=6e-7)


def test_rrelu_draws_its_derivatives_in_training_and_uses_their_mean_after_it() -> None:
    rrelu = activation("rrelu", low=0.2, high=0.4)
    z = np.full(20_000, -2.0)
    value, derivative = rrelu.for_training(z, np.random.default_rng(0))
    np.testing.assert_array_equal(value, derivative * z)
    assert 0.2 <= derivative.min() < 0.201
    assert 0.399 < derivative.max() <= 0.4
    assert derivative.mean() == pytest.approx(0.3, abs=1e-3)
    np.testing.assert_allclose(rrelu(z), -0.6)
    np.testing.assert_allclose(rrelu.for_training(z, None)[1], 0.3)
    above, derivative_above = rrelu.for_training(np.array([3.0]), np.random.default_rng(0))
    assert (above.item(), derivative_above.item()) == (3.0, 1.0)


def test_only_rrelu_is_random_in_training() -> None:
    z = np.linspace(-3, 3, 13)
    for key, function in ACTIVATIONS.items():
        value, derivative = function.for_training(z, np.random.default_rng(0))
        assert np.array_equal(value, function(z)) == (key != "rrelu")
        assert np.array_equal(derivative, function.derivative(z)) == (key != "rrelu")


def test_only_prelu_learns() -> None:
    assert {key: f.learned for key, f in ACTIVATIONS.items() if f.learned} == {"prelu": "alpha"}
    with pytest.raises(NNCoreError, match="ReLU has no parameter that training changes"):
        ACTIVATIONS["relu"].learned_derivative(np.ones(2))


@given(z=st.floats(-50.0, 50.0), alpha=st.floats(0.0, 1.0))
def test_the_derivative_by_what_is_learned_is_the_numerical_one(z: float, alpha: float) -> None:
    above, below = (activation("prelu", alpha=alpha + step)(z) for step in (0.5, -0.5))
    exact = activation("prelu", alpha=alpha).learned_derivative(np.array(z))
    assert float(exact) == pytest.approx(float(above - below), abs=1e-12)


def test_what_is_learned_comes_with_its_derivative() -> None:
    learned = {"slope": Parameter("m", 1.0, 0.0, 2.0, "Slope.", is_learned=True)}
    with pytest.raises(
        NNCoreError, match="Line needs a learned parameter and `learned_derivative_function`, or neither"
    ):
        Activation("line", "Line", lambda z, slope: slope * z, lambda z, a, slope: slope + 0 * z, parameters=learned)


def test_settings_replace_the_defaults_and_leave_the_table_alone() -> None:
    steep = activation("leaky_relu", alpha=0.5)
    assert dict(steep.settings) == {"alpha": 0.5}
    assert steep([-2.0]).tolist() == [-1.0]
    assert ACTIVATIONS["leaky_relu"]([-2.0]).tolist() == [-0.02]
    assert activation("softplus", beta=2.0)([0.0]).item() == pytest.approx(math.log(2) / 2)


@pytest.mark.parametrize("key", ["leaky_relu", "prelu", "rrelu"])
def test_a_slope_goes_from_relu_at_its_lower_limit_to_the_identity_at_its_upper_one(key: str) -> None:
    z = np.array([-2.0, 3.0])
    limits = ACTIVATIONS[key].parameters
    lowest = activation(key, **{name: parameter.low for name, parameter in limits.items()})
    highest = activation(key, **{name: parameter.high for name, parameter in limits.items()})
    assert np.abs(lowest(z)).tolist() == [0.0, 3.0]
    assert highest(z).tolist() == [-2.0, 3.0]


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_relu_of_many_examples_is_that_of_each(dtype: type[np.floating]) -> None:
    z = np.array([[-2.0, 3.0, math.nan], [-math.inf, math.inf, 0.0]], dtype)
    expected = np.array([[0.0, 3.0, math.nan], [0.0, math.inf, 0.0]], dtype)
    for some, wanted in ((z, expected), (z[0], expected[0]), (z.T, expected.T), (z[1, 0], expected[1, 0])):
        value = ACTIVATIONS["relu"](some)
        np.testing.assert_array_equal(value, wanted)
        assert value.dtype == dtype
    assert z[0, 0] == -2.0


@pytest.mark.parametrize("alpha", [-0.5, 0.0, 0.5, 1.0, 2.0])
def test_leaky_relu_bends_at_0_whatever_its_slope(alpha: float) -> None:
    leaky = activation("leaky_relu", alpha=alpha)
    assert leaky([-2.0, 0.0, 3.0]).tolist() == [-2.0 * alpha, 0.0, 3.0]
    assert leaky.derivative([-2.0, 3.0]).tolist() == [alpha, 1.0]


def test_swish_of_another_sharpness_by_hand() -> None:
    swish, gate = activation("swish", beta=2.0), 1.0 / (1.0 + math.exp(-2.0))  # σ(2 · 1)
    derivative = 2.0 * gate + gate * (1.0 - 2.0 * gate)  # β a + σ(β z) (1 − β a)
    assert swish([1.0]).item() == pytest.approx(gate, rel=1e-12)
    assert swish.derivative([1.0]).item() == pytest.approx(derivative, rel=1e-12)
    value, also_derivative = swish.for_training(np.array([1.0]), None)
    assert (value.item(), also_derivative.item()) == pytest.approx((gate, derivative), rel=1e-12)


def test_a_numpy_scalar_as_setting_keeps_float32() -> None:
    for key, function in ACTIVATIONS.items():
        chosen = {name: np.float64(parameter.default) for name, parameter in function.parameters.items()}
        assert activation(key, **chosen)(np.ones(2, np.float32)).dtype == np.float32


def test_errors_name_what_there_is() -> None:
    with pytest.raises(NNCoreError, match="There is no activation 'rleu'; choose one of: step, identity"):
        activation("rleu")
    with pytest.raises(NNCoreError, match="ReLU has no parameter 'alpha'; it has: none"):
        activation("relu", alpha=1.0)
    with pytest.raises(NNCoreError, match="Leaky ReLU needs a finite number for 'alpha', not nan"):
        activation("leaky_relu", alpha=float("nan"))


def test_rrelus_limits_must_not_cross_but_may_meet() -> None:
    with pytest.raises(NNCoreError, match=r"RReLU needs 'low' to be at most 'high', .* 0\.5 and 0\.333333; set"):
        activation("rrelu", low=0.5)
    with pytest.raises(NNCoreError, match=r"0\.6 and 0\.4"):
        ACTIVATIONS["rrelu"].with_settings(low=0.6, high=0.4)
    value, derivative = activation("rrelu", low=0.5, high=0.5).for_training(np.full(3, -2.0), np.random.default_rng(0))
    assert (value.tolist(), derivative.tolist()) == ([-1.0] * 3, [0.5] * 3)
