"""Two steps of each optimiser by hand, and what all of them promise."""

import math

import numpy as np
import pytest

from nncore.errors import NNCoreError
from nncore.learning.optimizers import OPTIMIZERS, SGD, Adam, Momentum, make_optimizer

START, FIRST, SECOND = np.array([1.0, -2.0]), np.array([0.5, -4.0]), np.array([-1.0, 2.0])


def test_sgd_by_hand() -> None:
    sgd = SGD()
    after_one = sgd.step(START, FIRST, 0.1)
    np.testing.assert_allclose(after_one, [0.95, -1.6])
    np.testing.assert_allclose(sgd.step(after_one, SECOND, 0.1), [1.05, -1.8])


def test_momentum_by_hand() -> None:
    momentum = Momentum(0.9)
    after_one = momentum.step(START, FIRST, 0.1)  # v = (−0.05, 0.4)
    np.testing.assert_allclose(after_one, [0.95, -1.6])
    # v = 0.9 · (−0.05, 0.4) − 0.1 · (−1, 2) = (0.055, 0.16)
    np.testing.assert_allclose(momentum.step(after_one, SECOND, 0.1), [1.005, -1.44])


def test_adam_by_hand() -> None:
    adam = Adam(0.9, 0.999, 1e-8)
    after_one = adam.step(START, FIRST, 0.1)
    # m̂ = g, v̂ = g²: the first step is the learning rate, against the gradient's sign
    np.testing.assert_allclose(after_one, [0.9, -1.9], rtol=1e-8)
    # m = 0.09 g₁ + 0.1 g₂ over 0.19; v = 0.000999 g₁² + 0.001 g₂² over 0.001999
    moves = [
        0.1 * ((0.09 * g1 + 0.1 * g2) / 0.19) / math.sqrt((0.000999 * g1**2 + 0.001 * g2**2) / 0.001999)
        for g1, g2 in zip(FIRST, SECOND, strict=True)
    ]
    np.testing.assert_allclose(adam.step(after_one, SECOND, 0.1), after_one - moves, rtol=1e-7)


def test_adam_stands_still_where_there_is_no_gradient() -> None:
    assert Adam().step(START, np.zeros(2), 0.1).tolist() == START.tolist()


@pytest.mark.parametrize("name", OPTIMIZERS)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_steps_keep_the_dtype_and_leave_their_arguments_alone(name: str, dtype: type[np.floating]) -> None:
    optimizer = make_optimizer(name)
    parameters, gradient = START.astype(dtype), FIRST.astype(dtype)
    parameters.setflags(write=False)
    gradient.setflags(write=False)
    first = optimizer.step(parameters, gradient, 0.1)
    kept = first.copy()
    second = optimizer.step(first, gradient, np.float64(0.1))
    assert first.dtype == second.dtype == dtype
    np.testing.assert_array_equal(first, kept)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_the_gradient_may_be_overwritten_after_a_step(name: str) -> None:
    ours, theirs = make_optimizer(name), make_optimizer(name)
    gradient = FIRST.copy()
    point = ours.step(START, gradient, 0.1)
    gradient[:] = np.nan
    np.testing.assert_array_equal(
        ours.step(point, SECOND, 0.1), theirs.step(theirs.step(START, FIRST, 0.1), SECOND, 0.1)
    )


@pytest.mark.parametrize(("name", "rate"), [("sgd", 0.05), ("momentum", 0.02), ("adam", 0.1)])
def test_each_finds_the_bottom_of_a_valley(name: str, rate: float) -> None:
    optimizer, point, bottom = make_optimizer(name), np.array([4.0, -3.0]), np.array([1.0, 2.0])
    for _ in range(600):
        point = optimizer.step(point, 2.0 * np.array([1.0, 10.0]) * (point - bottom), rate)
    np.testing.assert_allclose(point, bottom, atol=1e-3)


def test_momentum_without_friction_keeps_the_whole_of_the_last_step() -> None:
    momentum = Momentum(1.0)
    after_one = momentum.step(START, FIRST, 0.1)
    np.testing.assert_allclose(momentum.step(after_one, np.zeros_like(FIRST), 0.1) - after_one, after_one - START)
    for mu in (-0.1, 1.1):
        with pytest.raises(NNCoreError, match=f"Momentum must be from 0 to 1, not {mu}"):
            Momentum(mu)


def test_an_unknown_optimiser_is_refused() -> None:
    with pytest.raises(NNCoreError, match="There is no optimiser 'lion'; choose one of: sgd, momentum, adam"):
        make_optimizer("lion")


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("name", ["momentum", "adam"])
def test_moments_of_a_gradient_long_past_never_become_numbers_that_are_slow(
    name: str, dtype: type[np.floating]
) -> None:
    optimizer, w, still = make_optimizer(name), np.ones(3, dtype), np.zeros(3, dtype)
    w = optimizer.step(w, np.array([1.0, -1e-3, 1e-9], dtype), 1e-3)
    for _ in range(8000):
        w = optimizer.step(w, still, 1e-3)
        sizes = np.abs(np.concatenate(optimizer.moments()))
        assert not ((sizes > 0.0) & (sizes < np.finfo(dtype).tiny)).any()


def test_what_is_swept_away_would_have_moved_nothing() -> None:
    adam, w = Adam(), np.ones(2, np.float32)
    gradient, still = np.array([0.5, -1e-3], np.float32), np.zeros(2, np.float32)
    mean, square, plain = np.zeros_like(w), np.zeros_like(w), w
    for step in range(1, 1201):
        g = gradient if step in (1, 700) else still
        w = adam.step(w, g, 1e-3)
        mean += (g - mean) * np.float32(1.0 - 0.9)
        square += (np.square(g) - square) * np.float32(1.0 - 0.999)
        root = math.sqrt(1.0 - 0.999**step)
        plain = plain + mean / (np.sqrt(square) + 1e-8 * root) * (-1e-3 * root / (1.0 - 0.9**step))
        assert np.array_equal(w, plain)
