"""What is missed counts more, up to a bound, and the whole batch no more than before."""

import numpy as np
import pytest

from nncore.arrays import FloatArray
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.softmax import softmax
from nncore.learning.gradients import backpropagate
from nncore.network.initialisation import init_network
from nncore.recipes.emphasis import MissesFirst


def cross_entropies(answers: FloatArray, targets: FloatArray) -> FloatArray:
    return -(targets * np.log(answers)).sum(axis=1)


def test_an_example_counts_by_its_divergence_and_not_by_how_soft_its_target_is() -> None:
    targets = np.array([[0.5, 0.5], [0.9, 0.1], [0.9, 0.1], [1.0, 0.0]])
    answers = np.array([[0.5, 0.5], [0.9, 0.1], [0.6, 0.4], [0.01, 0.99]])
    counts = MissesFirst(unit=0.1, most=5.0)(cross_entropies(answers, targets), targets)
    divergence = 0.9 * np.log(0.9 / 0.6) + 0.1 * np.log(0.1 / 0.4)
    expected = np.array([1.0, 1.0, 1.0 + divergence / 0.1, 6.0])
    np.testing.assert_allclose(counts, expected / expected.mean(), rtol=1e-5)
    assert counts.mean() == pytest.approx(1.0)


def test_rounding_makes_nothing_count_less_than_what_is_answered_exactly() -> None:
    targets = softmax(np.random.default_rng(0).normal(0.0, 3.0, (50, 11)).astype(np.float32))
    counts = MissesFirst()(cross_entropies(targets, targets).astype(np.float32) - np.float32(1e-6), targets)
    np.testing.assert_allclose(counts, 1.0, atol=1e-4)


def test_the_gradient_is_that_of_the_weighted_examples() -> None:
    rng = np.random.default_rng(0)
    network = init_network((4, 5, 3), [ACTIVATIONS["tanh"]], rng=rng, dtype=np.float64)
    inputs, targets = rng.normal(0.0, 1.0, (6, 4)), softmax(rng.normal(0.0, 2.0, (6, 3)))
    emphasis = MissesFirst()
    loss, gradient = backpropagate(network, inputs, targets, emphasis=emphasis)
    single = [backpropagate(network, inputs[row : row + 1], targets[row : row + 1]) for row in range(6)]
    losses = np.array([each for each, _ in single])
    counts = emphasis(losses, targets)
    assert np.ptp(counts) > 0.5
    expected = np.mean([count * each for count, (_, each) in zip(counts, single, strict=True)], axis=0)
    np.testing.assert_allclose(gradient, expected, rtol=1e-9)
    assert loss == pytest.approx(losses.mean())  # the loss that is told is that of all alike
