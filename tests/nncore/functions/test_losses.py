"""The losses: every number by hand, the laws, and what happens at the edges."""

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nncore.errors import NNCoreError, ShapeError
from nncore.functions.losses import LOSSES, PADDED_CROSS_ENTROPY, REDUCTIONS, Loss, Reduction
from nncore.functions.outputs import OUTPUTS, Output, output_function
from nncore.functions.targets import one_hot, smooth_labels
from nncore.learning.gradient_check import numerical_gradient
from nncore.learning.gradients import loss_and_delta

EVERY = pytest.mark.parametrize("loss", LOSSES.values(), ids=list(LOSSES))

P, T = np.array([0.5, 0.25]), np.array([1.0, 0.0])
WORKED = {
    # key: loss of P against T, derivative
    "mse": (0.15625, [-0.5, 0.25]),  # (0.25 + 0.0625) / 2
    "mae": (0.375, [-0.5, 0.5]),
    "smooth_l1": (0.078125, [-0.25, 0.125]),  # (0.125 + 0.03125) / 2
    "huber": (0.078125, [-0.25, 0.125]),
    "binary_cross_entropy": ((math.log(2) + math.log(4 / 3)) / 2, [-1.0, 2 / 3]),
    "cross_entropy": (math.log(2), [-2.0, 0.0]),
}


@EVERY
def test_worked_values_and_derivatives(loss: Loss) -> None:
    value, derivative = WORKED[loss.key]
    assert float(loss(P, T)) == pytest.approx(value, rel=1e-15)
    np.testing.assert_allclose(loss.derivative(P, T), derivative, rtol=1e-15)


def test_smooth_l1_and_huber_beyond_their_bend() -> None:
    p, t = np.array([3.0]), np.array([0.0])
    assert float(LOSSES["smooth_l1"].with_settings(beta=2.0)(p, t)) == 2.0  # 3 − 2/2
    assert float(LOSSES["huber"].with_settings(delta=2.0)(p, t)) == 4.0  # 2 · (3 − 2/2)
    assert LOSSES["smooth_l1"].with_settings(beta=2.0).derivative(p, t).tolist() == [1.0]
    assert LOSSES["huber"].with_settings(delta=2.0).derivative(p, t).tolist() == [2.0]


def test_smooth_l1_and_huber_before_their_bend() -> None:
    p, t = np.array([1.5]), np.array([0.5])
    assert float(LOSSES["smooth_l1"].with_settings(beta=2.0)(p, t)) == 0.25  # 1² / (2 · 2)
    assert float(LOSSES["huber"].with_settings(delta=2.0)(p, t)) == 0.5  # 1² / 2
    assert LOSSES["smooth_l1"].with_settings(beta=2.0).derivative(p, t).tolist() == [0.5]
    assert LOSSES["huber"].with_settings(delta=2.0).derivative(p, t).tolist() == [1.0]


@given(p=st.floats(-10, 10), t=st.floats(-10, 10), delta=st.floats(0.01, 5.0))
def test_huber_is_delta_times_smooth_l1(p: float, t: float, delta: float) -> None:
    p_array, t_array = np.array([p]), np.array([t])
    huber = LOSSES["huber"].with_settings(delta=delta)
    smooth = LOSSES["smooth_l1"].with_settings(beta=delta)
    assert float(huber(p_array, t_array)) == pytest.approx(delta * float(smooth(p_array, t_array)))


@EVERY
@given(p=st.floats(0.01, 0.99), t=st.floats(0.01, 0.99))
def test_the_derivative_is_the_derivative(loss: Loss, p: float, t: float) -> None:
    h = 1e-6
    assume(abs(p - t) >= 1e-4)
    numerical = (loss(np.array([p + h]), np.array([t])) - loss(np.array([p - h]), np.array([t]))) / (2 * h)
    assert loss.derivative(np.array([p]), np.array([t])).item() == pytest.approx(float(numerical), rel=1e-5, abs=1e-8)


@EVERY
@given(p=st.floats(0.0, 1.0), t=st.sampled_from([0.0, 1.0]))
def test_no_loss_is_below_0_and_the_right_answer_costs_nothing(loss: Loss, p: float, t: float) -> None:
    assert loss(np.array([p]), np.array([t])) >= 0.0
    assert loss(np.array([t]), np.array([t])) == 0.0


@EVERY
def test_a_batch_is_its_examples(loss: Loss) -> None:
    rng = np.random.default_rng(0)
    p, t = rng.uniform(0.1, 0.9, (3, 4)), rng.uniform(0.1, 0.9, (3, 4))
    np.testing.assert_allclose(loss(p, t), [loss(p[n], t[n]) for n in range(3)])
    np.testing.assert_allclose(loss.derivative(p, t), [loss.derivative(p[n], t[n]) for n in range(3)])
    total = loss.elements(p, t).sum(axis=-1)
    np.testing.assert_allclose(loss(p, t), total if loss.sums_outputs else total / 4)


@EVERY
def test_reductions(loss: Loss) -> None:
    p, t = np.stack([P, T, P]), np.stack([T, T, T])  # wrong, right, wrong
    value, derivative = WORKED[loss.key]
    np.testing.assert_allclose(loss(p, t, "none"), [value, 0.0, value], atol=1e-15)
    assert float(loss(p, t, "sum")) == pytest.approx(2 * value)
    assert float(loss(p, t, "mean")) == pytest.approx(2 * value / 3)
    np.testing.assert_allclose(loss.derivative(p, t, "sum"), loss.derivative(p, t))
    np.testing.assert_allclose(loss.derivative(p, t, "mean")[2], np.array(derivative) / 3)


@EVERY
@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_the_derivative_of_a_reduced_loss_is_its_numerical_gradient(loss: Loss, reduction: Reduction) -> None:
    rng = np.random.default_rng(2)
    p, t = rng.uniform(0.1, 0.9, (3, 4)), rng.uniform(0.1, 0.9, (3, 4))
    numerical = numerical_gradient(lambda moved: float(loss(moved, t, reduction)), p)
    np.testing.assert_allclose(loss.derivative(p, t, reduction), numerical, atol=1e-8)


def test_no_mean_of_nothing_and_no_other_reduction() -> None:
    nothing = np.empty((0, 3))
    assert LOSSES["mse"](nothing, nothing).shape == (0,)
    assert LOSSES["mse"](nothing, nothing, "sum") == 0.0
    with pytest.raises(ShapeError, match="The mean loss needs at least one example"):
        LOSSES["mse"](nothing, nothing, "mean")
    for call in (LOSSES["mse"], LOSSES["mse"].derivative):
        with pytest.raises(NNCoreError, match="There is no reduction 'median'; choose one of: none, mean, sum"):
            call(P, T, "median")


@EVERY
def test_float32_stays_float32(loss: Loss) -> None:
    p, t = P.astype(np.float32), T.astype(np.float32)
    assert loss(p, t).dtype == loss.derivative(p, t).dtype == np.float32
    for reduction in REDUCTIONS:
        assert loss(p[None], t[None], reduction).dtype == np.float32
        assert loss.derivative(p[None], t[None], reduction).dtype == np.float32


@EVERY
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_certain_errors_cost_much_but_finitely_and_warn_of_nothing(loss: Loss, dtype: type[np.floating]) -> None:
    with np.errstate(all="raise", under="ignore"):
        value = loss(np.array([0.0, 1.0], dtype), np.array([1.0, 0.0], dtype))
    assert np.isfinite(value)
    assert value >= 0.5


def test_the_absolute_error_has_derivative_0_where_it_is_right() -> None:
    assert LOSSES["mae"].derivative(T, T).tolist() == [0.0, 0.0]


@EVERY
def test_other_shapes_and_parameters_are_refused(loss: Loss) -> None:
    for call in (loss, loss.derivative, loss.elements):
        with pytest.raises(ShapeError, match=r"Predictions of shape \(2,\) need targets of the same shape, not \(3,\)"):
            call(P, np.zeros(3))
    with pytest.raises(NNCoreError, match=f"{loss.name} has no parameter 'gamma'"):
        loss.with_settings(gamma=1.0)


def test_one_hot() -> None:
    np.testing.assert_array_equal(one_hot(np.array([2, 0]), 3), [[0, 0, 1], [1, 0, 0]])
    assert one_hot(np.array([1])).dtype == np.float32
    assert one_hot(np.array([], np.int64)).shape == (0, 10)
    for wrong in ([10], [-1]):
        with pytest.raises(ShapeError, match="Labels must be from 0 to 9"):
            one_hot(np.array(wrong))


def test_smoothed_labels_share_out_a_little() -> None:
    np.testing.assert_allclose(smooth_labels(np.array([0.0, 1.0, 0.0, 0.0]), 0.2), [0.05, 0.85, 0.05, 0.05])
    np.testing.assert_allclose(smooth_labels(np.full((2, 4), 0.25), 0.3), 0.25)


# --- from logits ---------------------------------------------------------------------------------------------------


def test_cross_entropy_from_logits_by_hand() -> None:
    logits, targets = np.log([[1.0, 2.0, 5.0]]), np.array([[0.0, 1.0, 0.0]])
    losses, delta = loss_and_delta(LOSSES["cross_entropy"], "softmax", logits, targets)
    np.testing.assert_allclose(losses, [math.log(4.0)])
    np.testing.assert_allclose(delta, [[0.125, -0.75, 0.625]])


def test_smoothed_targets_give_probabilities_minus_targets_too() -> None:
    logits, targets = np.log([[1.0, 2.0, 5.0]]), smooth_labels(np.array([[0.0, 1.0, 0.0]]), 0.3)
    _, delta = loss_and_delta(LOSSES["cross_entropy"], "softmax", logits, targets)
    np.testing.assert_allclose(delta, [[0.125 - 0.1, 0.25 - 0.8, 0.625 - 0.1]])


def test_binary_cross_entropy_from_logits_by_hand() -> None:
    logits, targets = np.array([[0.0, math.log(3.0)]]), np.array([[1.0, 0.0]])  # p = 1/2, 3/4
    losses, delta = loss_and_delta(LOSSES["binary_cross_entropy"], "sigmoid", logits, targets)
    np.testing.assert_allclose(losses, [(math.log(2.0) + math.log(4.0)) / 2])
    np.testing.assert_allclose(delta, [[-0.25, 0.375]])


def test_losses_from_logits_stay_exact_where_probabilities_round_to_0() -> None:
    logits, targets = np.array([[-2000.0, 0.0]]), np.array([[1.0, 0.0]])
    assert loss_and_delta(LOSSES["cross_entropy"], "softmax", logits, targets)[0].item() == 2000.0
    losses, _ = loss_and_delta(LOSSES["binary_cross_entropy"], "sigmoid", logits, targets)
    assert losses.item() == pytest.approx((2000.0 + math.log(2.0)) / 2)


@EVERY
@pytest.mark.parametrize("output", OUTPUTS)
def test_the_loss_from_logits_is_that_of_the_output_and_delta_its_derivative(loss: Loss, output: Output) -> None:
    rng = np.random.default_rng(1)
    targets = one_hot(rng.integers(0, 4, 3), 4, np.float64)
    logits = rng.uniform(0.1, 0.9, (3, 4)) if output == "identity" else rng.normal(size=(3, 4))
    losses, delta = loss_and_delta(loss, output, logits, targets)
    np.testing.assert_allclose(losses, loss(output_function(output, logits), targets), rtol=1e-12)
    for place in np.ndindex(logits.shape):
        move = np.zeros_like(logits)
        move[place] = 1e-6
        above, below = (loss_and_delta(loss, output, logits + sign * move, targets)[0].sum() for sign in (1, -1))
        assert delta[place] == pytest.approx((above - below) / 2e-6, abs=1e-7)


def test_logits_and_targets_of_other_shapes_are_refused() -> None:
    with pytest.raises(ShapeError, match=r"Logits of shape \(1, 3\) need targets of the same shape, not \(3,\)"):
        loss_and_delta(LOSSES["mse"], "identity", np.zeros((1, 3)), np.zeros(3))


def test_a_constant_inside_the_logarithm_bends_the_loss_and_lets_the_worst_errors_teach_nothing() -> None:
    targets = np.array([[0.0, 1.0]])
    certain_error, certain_success = np.array([[40.0, 0.0]]), np.array([[0.0, 40.0]])
    exact, exact_delta = loss_and_delta(LOSSES["cross_entropy"], "softmax", certain_error, targets)
    padded, padded_delta = loss_and_delta(PADDED_CROSS_ENTROPY, "softmax", certain_error, targets)
    assert exact.item() == pytest.approx(40.0)
    assert padded.item() == pytest.approx(-math.log(1e-12 + math.exp(-40.0)))  # 27.6, however wrong
    assert exact_delta[0, 1] == pytest.approx(-1.0)
    assert padded_delta[0, 1] == pytest.approx(-math.exp(-40.0) / 1e-12, rel=1e-5)  # a millionth of it
    assert loss_and_delta(PADDED_CROSS_ENTROPY, "softmax", certain_success, targets)[0].item() < 0.0
    assert loss_and_delta(LOSSES["cross_entropy"], "softmax", certain_success, targets)[0].item() >= 0.0


@pytest.mark.parametrize("loss", [*LOSSES.values(), PADDED_CROSS_ENTROPY], ids=lambda loss: loss.key)
def test_a_width_or_constant_of_nought_or_less_is_refused(loss: Loss) -> None:
    for name in loss.settings:
        for value in (0.0, -1.0):
            with pytest.raises(NNCoreError, match="above 0"):
                loss.with_settings(**{name: value})
