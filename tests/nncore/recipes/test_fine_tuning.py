"""Fine-tuning moves the upper layers to where loss and ridge balance, and no further."""

import numpy as np
import pytest

from nncore.arrays import FloatArray
from nncore.data.datasets import NOT_A_DIGIT, Dataset
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.targets import one_hot
from nncore.learning.gradients import backpropagate
from nncore.learning.settings import TrainingSettings
from nncore.network.initialisation import init_network
from nncore.network.network import Network
from nncore.network.parameter_vector import derivatives_of, to_vector
from nncore.recipes.fine_tuning import FineTuning, fine_tune
from nncore.recipes.sources import NONE_CLASS, training_labels


@pytest.fixture(scope="module")
def digits() -> Dataset:
    """Forty pictures of ten kinds."""
    rng = np.random.default_rng(0)
    labels = np.arange(40) % 10
    inputs = (rng.random((10, 784)) < 0.1)[labels] * rng.uniform(0.6, 1.0, (40, 784))
    return Dataset("digits", inputs.astype(np.float32), labels)


@pytest.fixture(scope="module")
def others(digits: Dataset) -> Dataset:
    """Twenty pictures of no digit."""
    inputs = (np.random.default_rng(1).random((20, 784)) < 0.1).astype(np.float32)
    return Dataset("others", inputs, np.full(20, NOT_A_DIGIT))


@pytest.fixture(scope="module")
def network() -> Network:
    activations = [ACTIVATIONS["swish"], ACTIVATIONS["tanh"]]
    sizes = (784, 6, 8, NONE_CLASS + 1)
    return init_network(sizes, activations, rng=np.random.default_rng(2), dtype=np.float64)


def tuning(ridge: float, steps: int) -> FineTuning:
    return FineTuning(ridge, TrainingSettings(epochs=steps, learning_rate=0.02, schedule="cosine"))


def tuned(network: Network, sets: list[Dataset], counts: list[int], how: FineTuning) -> tuple[list[float], Network]:
    reports = list(fine_tune(network, sets, counts, how))
    return [loss for loss, _ in reports], reports[-1][1]


def changes(before: Network, after: Network) -> list[FloatArray]:
    return [new - old for old, new in zip(before.weights, after.weights, strict=True)]


def test_the_loss_falls_and_the_first_layer_stays(network: Network, digits: Dataset, others: Dataset) -> None:
    losses, after = tuned(network, [digits, others], [40, 20], tuning(0.001, 300))
    assert len(losses) == 300
    assert losses[-1] < 0.2 * losses[0]
    assert np.array_equal(after.weights[0], network.weights[0])
    assert np.array_equal(after.biases[0], network.biases[0])
    assert (after.predict(digits.inputs) == digits.labels).all()
    assert (after.predict(others.inputs) == NONE_CLASS).all()


def test_it_ends_where_the_loss_pulls_as_much_as_the_ridge_holds(network: Network, digits: Dataset) -> None:
    ridge = 0.5
    _, after = tuned(network, [digits], [1], tuning(ridge, 1000))
    _, gradient = backpropagate(after, digits.inputs, one_hot(training_labels(digits), NONE_CLASS + 1))
    pulls, _ = derivatives_of(after, gradient)
    trace = network.forward(digits.inputs)
    for layer in (1, 2):
        spread = trace.hidden[layer - 1].a.std(axis=0)[:, None]
        np.testing.assert_allclose(pulls[layer], -ridge * spread**2 * changes(network, after)[layer], atol=1e-6)


def test_a_stronger_ridge_holds_nearer(network: Network, digits: Dataset) -> None:
    moved = [
        np.linalg.norm(to_vector(tuned(network, [digits], [1], tuning(ridge, 100))[1]) - to_vector(network))
        for ridge in (0.0, 0.1, 2.0)
    ]
    assert moved[0] > 1.2 * moved[1] > 1.2 * 1.2 * moved[2] > 0.0


def test_a_set_counts_as_much_as_it_is_said(network: Network, digits: Dataset, others: Dataset) -> None:
    few = tuning(0.1, 5)
    alone, ignored, heard = (
        tuned(network, sets, counts, few)[1]
        for sets, counts in (([digits], [7]), ([digits, others], [7, 0]), ([digits, others], [7, 7]))
    )
    towards_ignored, towards_heard = (
        max(np.abs(change).max() for change in changes(alone, other)) for other in (ignored, heard)
    )
    assert towards_ignored < 0.2 * towards_heard
