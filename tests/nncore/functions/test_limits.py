"""Every function of the tables takes what people have at hand, gives limits at ±∞, and says what makes no sense."""

import math
from typing import Any

import numpy as np
import pytest

import nncore
from nncore.errors import NNCoreError, ShapeError
from nncore.functions.activations import ACTIVATIONS, activation
from nncore.functions.losses import LOSSES
from nncore.functions.softmax import entropy, log_softmax, softmax, softmax_jacobian, softmax_steps
from nncore.functions.targets import smooth_labels

INF = math.inf
LIMITS = {
    "step": (0, 1), "identity": (-INF, INF), "sigmoid": (0, 1), "tanh": (-1, 1), "relu": (0, INF),
    "leaky_relu": (-INF, INF), "prelu": (-INF, INF), "rrelu": (-INF, INF), "elu": (-1, INF),
    "selu": (-1.7580993408473766, INF), "swish": (0, INF), "softplus": (0, INF), "gelu": (0, INF), "mish": (0, INF),
    "softsign": (-1, 1), "hard_sigmoid": (0, 1), "hard_tanh": (-1, 1), "hard_swish": (0, INF),
}  # fmt: skip
LINEAR_ON_THE_LEFT = {"identity": 1.0, "leaky_relu": 0.01, "prelu": 0.25, "rrelu": (1 / 8 + 1 / 3) / 2}


def test_every_activation_has_its_limits_here() -> None:
    assert set(LIMITS) == set(ACTIVATIONS)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_values_at_infinity_are_the_limits(dtype: type[np.floating]) -> None:
    for key, function in ACTIVATIONS.items():
        np.testing.assert_allclose(function(np.array([-INF, INF], dtype)), LIMITS[key], rtol=1e-6, err_msg=key)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_derivatives_at_infinity_and_far_out_are_the_limits(dtype: type[np.floating]) -> None:
    z = np.array([-INF, -1e30, 1e30, INF], dtype)
    for key, function in ACTIVATIONS.items():
        left = LINEAR_ON_THE_LEFT.get(key, 0.0)
        right = 0.0 if math.isfinite(LIMITS[key][1]) else 1.0507009873554805 if key == "selu" else 1.0
        expected = [left, left, right, right]
        np.testing.assert_allclose(function.derivative(z), expected, rtol=1e-6, atol=1e-30, err_msg=key)


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_lists_integers_and_half_precision_are_taken(key: str) -> None:
    function = ACTIVATIONS[key]
    exact = function(np.array([-3.0, 0.0, 4.0]))
    np.testing.assert_array_equal(function([-3, 0, 4]), exact)
    np.testing.assert_array_equal(getattr(nncore, key)([-3, 0, 4]), exact)
    np.testing.assert_array_equal(function(np.array([-3, 0, 4], np.int8)), exact)
    half = np.array([-300, 0, 300], np.float16)
    np.testing.assert_array_equal(function(half), function(half.astype(np.float32)))
    assert np.isfinite(function.derivative(half)).all()
    assert function(4) == exact[2]
    assert function.derivative(np.array(4)).shape == ()


def test_a_leaky_relu_without_a_slope_is_relu_at_infinity_too() -> None:
    assert activation("leaky_relu", alpha=0.0)([-INF, INF]).tolist() == [0.0, INF]


@pytest.mark.parametrize(
    ("logits", "probabilities"),
    [
        ([INF, 0.0], [1.0, 0.0]), ([INF, INF, 1.0], [0.5, 0.5, 0.0]), ([-INF, -INF], [0.5, 0.5]),
        ([-INF, 0.0], [0.0, 1.0]), ([1.7e308, -1.7e308], [1.0, 0.0]),
        ([[INF, 0.0], [0.0, 0.0]], [[1.0, 0.0], [0.5, 0.5]]),
    ],
)  # fmt: skip
def test_softmax_at_infinity(logits: Any, probabilities: Any) -> None:
    np.testing.assert_array_equal(softmax(logits), probabilities)
    np.testing.assert_array_equal(softmax(logits, temperature=1e-300), np.round(probabilities, 1))
    np.testing.assert_allclose(np.exp(log_softmax(logits)), probabilities)
    np.testing.assert_array_equal(softmax_steps(logits).probabilities, probabilities)


@pytest.mark.parametrize("temperature", [0, -1.0, math.nan, INF])
def test_temperatures_that_make_no_sense_are_refused(temperature: float) -> None:
    for function in (softmax, softmax_steps, softmax_jacobian):
        with pytest.raises(NNCoreError, match="temperature must be a finite number above 0"):
            function([0.5, 0.5], temperature)


@pytest.mark.parametrize("function", [softmax, log_softmax, softmax_steps, entropy])
@pytest.mark.parametrize("nothing", [[], 1.0, np.ones((3, 0))])
def test_softmax_of_no_classes_is_refused(function: Any, nothing: Any) -> None:
    with pytest.raises(ShapeError, match="At least one class"):
        function(nothing)


def test_the_jacobian_is_that_of_one_example() -> None:
    np.testing.assert_allclose(softmax_jacobian([0.25, 0.75]), [[0.1875, -0.1875], [-0.1875, 0.1875]])
    with pytest.raises(ShapeError, match=r"shape \(n,\), not \(2, 2\)"):
        softmax_jacobian(np.ones((2, 2)))


@pytest.mark.parametrize("key", LOSSES)
def test_losses_take_lists_and_half_precision(key: str) -> None:
    loss = LOSSES[key]
    exact = loss(np.array([[0.25, 0.75]]), np.array([[0.0, 1.0]]))
    np.testing.assert_array_equal(loss([[0.25, 0.75]], [[0, 1]]), exact)
    half = loss(np.array([[0.25, 0.75]], np.float16), np.array([[0, 1]], np.float16))
    np.testing.assert_allclose(half, exact, rtol=1e-6)
    assert loss.derivative([[0.25, 0.75]], [[0, 1]]).shape == (1, 2)
    np.testing.assert_allclose(getattr(nncore, key)([[0.25, 0.75]], [[0, 1]]), exact[0])


@pytest.mark.parametrize("key", ["mse", "mae", "smooth_l1", "huber"])
def test_losses_far_away_are_large_without_a_warning(key: str) -> None:
    assert LOSSES[key]([INF], [0.0]) == INF
    assert LOSSES[key](np.array([1e30], np.float32), np.array([-1e30], np.float32)) >= 1e29


@pytest.mark.parametrize("key", LOSSES)
def test_a_loss_of_nothing_is_refused(key: str) -> None:
    for wrong in ([], np.ones((2, 0))):
        with pytest.raises(ShapeError, match="At least one output"):
            LOSSES[key](wrong, wrong)
        with pytest.raises(ShapeError, match="At least one output"):
            LOSSES[key].derivative(wrong, wrong)


@pytest.mark.parametrize(("loss", "name"), [("smooth_l1", "beta"), ("huber", "delta")])
@pytest.mark.parametrize("value", [0.0, -1.0, math.nan])
def test_a_bend_of_no_width_is_refused(loss: str, name: str, value: float) -> None:
    with pytest.raises(NNCoreError, match=f"needs a .*number.* for '{name}'"):
        LOSSES[loss].with_settings(**{name: value})


@pytest.mark.parametrize("key", ["swish", "softplus"])
def test_a_sharpness_of_nought_is_refused(key: str) -> None:
    with pytest.raises(NNCoreError, match="needs a number above 0 for 'beta', not 0"):
        activation(key, beta=0.0)


def test_cross_entropy_takes_labels_and_refuses_logits() -> None:
    rows = [[0.25, 0.75], [0.5, 0.5]]
    assert nncore.cross_entropy(rows, [1, 0]) == nncore.cross_entropy(rows, [[0, 1], [1, 0]])
    assert nncore.cross_entropy(rows, [1, 0]) == pytest.approx(-(np.log(0.75) + np.log(0.5)) / 2)  # a mean
    assert nncore.cross_entropy(rows, [1, 0], reduction="none").shape == (2,)
    for function in (nncore.cross_entropy, nncore.binary_cross_entropy):
        with pytest.raises(NNCoreError, match="Probabilities are from 0 to 1"):
            function([-1.0, 2.0], [0, 1])


def test_targets_of_lists() -> None:
    assert nncore.one_hot([1, 0], 2).tolist() == [[0.0, 1.0], [1.0, 0.0]]
    assert nncore.one_hot(1, 2).tolist() == [0.0, 1.0]
    assert smooth_labels([[0, 1]], 0.5).tolist() == [[0.25, 0.75]]
    with pytest.raises(NNCoreError, match="whole numbers"):
        nncore.one_hot([0.5], 2)
    with pytest.raises(NNCoreError, match="from 0 to 1"):
        smooth_labels([[0, 1]], 1.5)


def test_the_step_knows_both_conventions() -> None:
    assert nncore.step([0.0]).tolist() == [0.0]
    assert nncore.step([0.0], at_zero=1.0).tolist() == [1.0]
    with pytest.raises(NNCoreError, match="0 or 1 at z = 0"):
        nncore.step([0.0], at_zero=0.5)


def test_reprs_are_short() -> None:
    assert repr(activation("leaky_relu", alpha=0.1)) == "activation('leaky_relu', alpha=0.1)"
    assert repr(ACTIVATIONS["relu"]) == "activation('relu')"
    assert repr(LOSSES["huber"].with_settings(delta=2)) == "Loss('huber', delta=2)"
    assert repr(softmax_steps([0.0, 1.0])).count("float64 (2,)") == 3
