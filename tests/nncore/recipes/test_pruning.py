"""A training that begins wide ends at the sizes asked for, and loses least with each neuron that goes."""

from itertools import pairwise

import numpy as np
import pytest

from nncore.arrays import FloatArray
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.targets import one_hot
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import Progress, fixed_examples, train
from nncore.learning.training_state import TrainingState
from nncore.network.initialisation import init_network
from nncore.network.network import Network
from nncore.network.parameter_vector import from_vector
from nncore.recipes.pruning import Pruning, train_pruned, without_neuron

SETTINGS = TrainingSettings(epochs=20, batch_size=32, learning_rate=0.02, optimizer="muon", averaging=0.9, seed=4)
PRUNING = Pruning((12, 16), 0.1, 0.6)


@pytest.fixture(scope="module")
def examples() -> tuple[FloatArray, FloatArray]:
    """Ten kinds of points, well apart, of 20 numbers."""
    rng = np.random.default_rng(0)
    labels = np.arange(320) % 10
    inputs = rng.normal(0.0, 1.0, (10, 20))[labels] + rng.normal(0.0, 0.3, (320, 20))
    return inputs.astype(np.float32), one_hot(labels)


def fresh(hidden: tuple[int, ...], activation: str = "swish") -> Network:
    activations = [ACTIVATIONS[activation]] * len(hidden)
    return init_network((20, *hidden, 10), activations, rng=np.random.default_rng(1))


def pruned(examples: tuple[FloatArray, FloatArray], activation: str = "swish") -> list[Progress]:
    walk = train_pruned(fresh(PRUNING.hidden, activation), (5, 8), PRUNING, fixed_examples(*examples), SETTINGS)
    return list(walk)


def sizes(report: Progress) -> tuple[int, ...]:
    return report.network.sizes[1:-1]


@pytest.mark.parametrize("activation", ["swish", "prelu"])
def test_neurons_go_one_after_the_other_between_the_two_points(
    activation: str, examples: tuple[FloatArray, FloatArray]
) -> None:
    reports = pruned(examples, activation)
    assert [report.step for report in reports] == list(range(1, 20 * 10 + 1))
    assert sizes(reports[2 * 10 - 1]) == (12, 16)
    assert sizes(reports[12 * 10]) == sizes(reports[-1]) == (5, 8)
    wider, narrower = ([sizes(report) for report in part] for part in (reports[:-1], reports[1:]))
    assert all(now <= before for was, became in zip(wider, narrower, strict=True)
               for before, now in zip(was, became, strict=True))  # fmt: skip
    assert len(set(map(sizes, reports))) > 5


def test_it_learns(examples: tuple[FloatArray, FloatArray]) -> None:
    network = pruned(examples)[-1].network
    assert (network.predict(examples[0]) == examples[1].argmax(axis=1)).mean() > 0.98


def test_the_same_seed_gives_the_same_bits(examples: tuple[FloatArray, FloatArray]) -> None:
    assert pruned(examples)[-1].vector.tobytes() == pruned(examples)[-1].vector.tobytes()


def in_training(network: Network, examples: tuple[FloatArray, FloatArray]) -> tuple[Network, TrainingState]:
    """Return a network after 30 steps, and how its training goes on."""
    for progress in train(network, fixed_examples(*examples), SETTINGS):
        if progress.step == 30:
            break
    return progress.network, progress.state()


def with_copy(network: Network) -> Network:
    """Return the network in which the second hidden layer's third neuron does what the first two do together."""
    weights, biases = [array.copy() for array in network.weights], [array.copy() for array in network.biases]
    weights[1][:, 2], biases[1][2] = weights[1][:, :2].sum(axis=1), biases[1][:2].sum()
    return network.replace(weights=tuple(weights), biases=tuple(biases))


def test_a_neuron_that_others_can_stand_in_for_is_not_missed(examples: tuple[FloatArray, FloatArray]) -> None:
    network = with_copy(fresh((6, 9), "identity"))  # any neuron of a linear layer is a combination of six others
    trained, state = in_training(network, examples)
    smaller, after = without_neuron(trained, state, examples[0], 2)
    assert smaller.sizes == (20, 6, 8, 10)
    np.testing.assert_allclose(smaller.logits(examples[0]), trained.logits(examples[0]), atol=2e-3)
    latest = from_vector(trained, state.vector).logits(examples[0])
    np.testing.assert_allclose(from_vector(smaller, after.vector).logits(examples[0]), latest, atol=2e-3)


@pytest.mark.parametrize("layer", [1, 2])
def test_the_neuron_whose_loss_costs_least_goes(layer: int, examples: tuple[FloatArray, FloatArray]) -> None:
    trained, state = in_training(fresh((6, 9)), examples)
    smaller, _ = without_neuron(trained, state, examples[0], layer)
    before = _next_z(trained, examples[0], layer)
    rest = np.square(_next_z(smaller, examples[0], layer) - before).sum()
    silent = [np.square(_next_z(_silenced(trained, layer, unit), examples[0], layer) - before).sum()
              for unit in range(trained.sizes[layer])]  # fmt: skip
    assert rest < min(silent)  # to take the least used away without a stand-in would cost more


def _next_z(network: Network, inputs: FloatArray, layer: int) -> FloatArray:
    trace = network.forward(inputs)
    return trace.logits if layer == len(trace.hidden) else trace.hidden[layer].z


def _silenced(network: Network, layer: int, unit: int) -> Network:
    weights = [array.copy() for array in network.weights]
    weights[layer][unit] = 0.0
    return network.replace(weights=tuple(weights))


def test_what_the_optimiser_remembers_goes_with_the_neuron(examples: tuple[FloatArray, FloatArray]) -> None:
    trained, state = in_training(fresh((6, 9)), examples)
    smaller, after = without_neuron(trained, state, examples[0], 1)
    for before, now in zip(state.moments, after.moments, strict=True):
        old, new = from_vector(trained, before).biases, from_vector(smaller, now).biases
        assert set(new[0].tolist()) < set(old[0].tolist())
        np.testing.assert_array_equal(new[1], old[1])
    assert after.counts == state.counts


def test_as_many_go_in_each_part_of_the_time() -> None:
    steps = [PRUNING.sizes((2, 6), share) for share in (0.0, 0.1, 0.35, 0.6, 1.0)]
    assert steps == [(12, 16), (12, 16), (7, 11), (2, 6), (2, 6)]
    assert all(later <= sooner for sooner, later in pairwise(steps))
