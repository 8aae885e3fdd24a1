"""Muon: what its steps are made of, and that it is worth its name."""

import math

import numpy as np
import pytest

import resources
from nncore.data.datasets import load_dataset
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.targets import one_hot
from nncore.learning.muon import Muon, optimizer_for, orthogonal
from nncore.learning.optimizers import Adam
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import fixed_examples, score, train
from nncore.network.initialisation import init_network
from nncore.network.parameter_vector import Block, to_vector

MATRIX = Block(1, "W", 1, (6, 3))  # behind one other number, and before two
N = 1 + 6 * 3 + 2


@pytest.mark.parametrize("shape", [(784, 50), (50, 100), (4, 4), (1, 7), (7, 1)])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_orthogonal_keeps_the_directions_and_makes_them_equally_long(
    shape: tuple[int, int], dtype: type[np.floating]
) -> None:
    rng, k = np.random.default_rng(1), min(shape)
    u, v = (np.linalg.qr(rng.standard_normal((side, k)))[0] for side in shape)
    result = orthogonal((u * np.geomspace(1.0, 0.02, k) @ v.T).astype(dtype))
    lengths = u.T @ result @ v
    assert result.dtype == dtype
    assert np.abs(lengths - np.diag(np.diag(lengths))).max() < 1e-3
    assert 0.65 < np.diag(lengths).min() <= np.diag(lengths).max() < 1.25


def test_orthogonal_of_nothing_is_nothing() -> None:
    assert not orthogonal(np.zeros((3, 2), np.float32)).any()


def test_a_first_step_by_hand() -> None:
    """One direction alone: g = 5 u vᵀ becomes s u vᵀ, and s comes of 1 by the polynomial five times over."""
    u, v = np.arange(1.0, 7.0), np.array([1.0, -2.0, 2.0])
    gradient = np.ones(N)
    MATRIX.of(gradient)[...] = 5.0 * np.outer(u, v)
    s = 1.0
    for _ in range(5):
        s = 3.4445 * s - 4.7750 * s**3 + 2.0315 * s**5
    after = Muon([MATRIX]).step(np.zeros(N), gradient, 0.1)
    expected = -0.1 * 0.2 * math.sqrt(6.0) * s * np.outer(u / np.linalg.norm(u), v / 3.0)
    np.testing.assert_allclose(MATRIX.of(after), expected, rtol=1e-9)


def test_what_is_no_matrix_is_moved_as_adam_moves_it() -> None:
    rng, muon, adam = np.random.default_rng(2), Muon([MATRIX]), Adam(beta1=0.95)
    ours = theirs = rng.standard_normal(N)
    for _ in range(5):
        gradient = rng.standard_normal(N)
        ours, theirs = muon.step(ours, gradient, 0.1), adam.step(theirs, gradient, 0.1)
        np.testing.assert_array_equal(ours[[0, -2, -1]], theirs[[0, -2, -1]])
    assert not np.isclose(MATRIX.of(ours), MATRIX.of(theirs)).any()


def test_the_scale_of_the_gradient_does_not_matter_and_steps_are_as_long_as_adams() -> None:
    gradients, matrix = np.random.default_rng(3).standard_normal((3, 784 * 50)), Block(1, "W", 0, (784, 50))
    ends = []
    for scale in (1.0, 1e-3):
        muon, w = Muon([matrix]), np.zeros(784 * 50)
        for gradient in gradients:
            before, w = w, muon.step(w, scale * gradient, 0.01)
        ends.append(w)
    np.testing.assert_allclose(ends[0], ends[1], rtol=1e-6)
    assert 0.15 < np.sqrt(np.square(w - before).mean()) / 0.01 < 0.25


def test_without_matrices_it_is_adam() -> None:
    start, gradient = np.array([1.0, -2.0]), np.array([0.5, -4.0])
    ours, theirs = optimizer_for("muon", []), Adam(beta1=0.95)
    np.testing.assert_array_equal(ours.step(start, gradient, 0.1), theirs.step(start, gradient, 0.1))


def test_it_learns_more_than_adam_of_as_many_digits() -> None:
    digits = load_dataset(resources.path("mnist"), "train").subset(np.arange(16000))
    targets, losses = one_hot(digits.labels), {}
    examples = fixed_examples(digits.inputs[:12000], targets[:12000])
    network = init_network((784, 50, 50, 10), [ACTIVATIONS["swish"]] * 2, rng=np.random.default_rng(6))
    for optimizer in ("adam", "muon"):
        *_, last = train(network, examples, TrainingSettings(3, 128, 0.004, "cosine", optimizer))
        losses[optimizer] = score(last.network, digits.inputs[12000:], targets[12000:]).loss
    assert losses["muon"] < 0.9 * losses["adam"]


def test_the_last_layer_is_left_to_adam() -> None:
    """Its rows and columns are the answers themselves: one step of Muon moves it as Adam with β₁ = 0.95 does."""
    rng = np.random.default_rng(5)
    network = init_network((5, 4, 3), [ACTIVATIONS["tanh"]], rng=rng)
    chosen = TrainingSettings(1, 8, 0.01, optimizer="muon")
    (report,) = train(network, fixed_examples(rng.standard_normal((8, 5)), one_hot(np.arange(8) % 3, 3)), chosen)
    vector = Adam(beta1=0.95).step(to_vector(network), report.gradient, 0.01)
    np.testing.assert_array_equal(report.vector[-15:], vector[-15:])
    assert not np.isclose(report.vector[:20], vector[:20]).any()
