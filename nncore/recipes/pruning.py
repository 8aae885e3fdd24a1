"""Training wide and taking neurons away: the network begins with more hidden neurons than it ends with.

A narrow network that was wide once finds a better place than one that was always narrow. Between two points of the
training neurons go one by one, each time the one that the others of its layer can stand in for best. Imported by
`nncore.recipes.run`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from nncore.arrays import FloatArray
from nncore.learning.descent import Examples
from nncore.learning.gradients import Emphasis
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import Progress, train
from nncore.learning.training_state import TrainingState
from nncore.network.network import Network
from nncore.network.parameter_vector import from_vector, to_vector

_EVENTS = 40
"""In so many epochs neurons go; after each the optimiser has some steps to settle."""

_N_SEEN = 6000
"""Examples by which a neuron is judged."""

_RIDGE = 1e-6
"""Added to the activations' mean squares, as a share of them: neurons that never fire have no inverse."""


@dataclass(frozen=True)
class Pruning:
    """How wide the hidden layers are at first, and when their neurons go.

    Attributes
    ----------
    hidden : tuple of int
        Neurons of each hidden layer at first.
    begin, end : float
        Shares of the epochs between which they go, 0 … 1, begin < end.
    """

    hidden: tuple[int, ...] = (100, 200)
    begin: float = 0.1
    end: float = 0.6

    def sizes(self, final: Sequence[int], share: float) -> tuple[int, ...]:
        """Return how many neurons each hidden layer should have at one point of the training.

        Parameters
        ----------
        final : sequence of int
            How many they have at the end.
        share : float
            Of the epochs that are done, 0 … 1.

        Returns
        -------
        tuple of int
        """
        gone = min(1.0, max(0.0, (share - self.begin) / (self.end - self.begin)))
        return tuple(round(wide + (few - wide) * gone) for wide, few in zip(self.hidden, final, strict=True))


def train_pruned(
    network: Network,
    final: Sequence[int],
    pruning: Pruning,
    examples: Examples,
    settings: TrainingSettings,
    *,
    validation: tuple[FloatArray, FloatArray] | None = None,
    emphasis: Emphasis | None = None,
) -> Iterator[Progress]:
    """Train a wide network and take neurons away until its hidden layers have their final sizes.

    Parameters
    ----------
    network : Network
        Where to start, with as many hidden neurons as `pruning` says.
    final : sequence of int
        How many neurons each hidden layer has at the end.
    pruning : Pruning
    examples : callable
    settings : TrainingSettings
    validation : (inputs, targets) or None
        Shapes (N, n_in) and (N, n_out).
    emphasis : callable or None
        All as in `nncore.learning.training.train`.

    Yields
    ------
    Progress
        Of one training: its steps are counted on, while `start` and the vectors become smaller.
    """
    every = max(1, round(settings.epochs * (pruning.end - pruning.begin) / _EVENTS))
    state: TrainingState | None = None
    while True:
        for progress in train(network, examples, settings, validation, emphasis=emphasis, resumed=state):
            yield progress
            due = _due(progress, pruning, final, every, settings.epochs)
            if due != network.sizes[1:-1]:
                break
        else:
            return
        state = progress.state()
        inputs = _some(examples, np.random.default_rng([settings.seed, progress.epoch]))
        network, state = _narrowed(network, state, inputs, due)


def _due(progress: Progress, pruning: Pruning, final: Sequence[int], every: int, epochs: int) -> tuple[int, ...]:
    """Return the hidden layers' sizes after a step: what they are, unless neurons are due at the end of its epoch."""
    is_event = progress.step == progress.epoch * (progress.steps // epochs) and progress.epoch % every == 0
    if not is_event or progress.epoch == epochs:
        return progress.start.sizes[1:-1]
    return pruning.sizes(final, progress.epoch / epochs)


def _some(examples: Examples, rng: np.random.Generator) -> FloatArray:
    """Return some inputs of all kinds, float32, shape (n, 784)."""
    inputs, _ = examples(rng)
    chosen = inputs[:: max(1, len(inputs) // _N_SEEN)]
    return chosen.astype(np.float32) / np.float32(255.0) if chosen.dtype == np.uint8 else chosen


def _narrowed(
    network: Network, state: TrainingState, inputs: FloatArray, sizes: Sequence[int]
) -> tuple[Network, TrainingState]:
    """Take neurons away, from the last hidden layer to the first, until the layers have these sizes."""
    for layer in range(len(sizes), 0, -1):
        while network.sizes[layer] > sizes[layer - 1]:
            network, state = without_neuron(network, state, inputs, layer)
    return network, state


def without_neuron(
    network: Network, state: TrainingState, inputs: FloatArray, layer: int
) -> tuple[Network, TrainingState]:
    """Take from a training the neuron that the others of its layer can stand in for best.

    Its activation is written as the others' best linear combination plus a constant, by least squares over the
    inputs, and what it gave to the next layer is added to their weights and to the biases: only the rest is lost. That
    rest, its variance times the squares of the neuron's weights, is what the neuron is chosen by.

    Parameters
    ----------
    network : Network
        Whose training it is.
    state : TrainingState
    inputs : array of float, shape (N, n_in)
    layer : int
        The hidden layer, from 1.

    Returns
    -------
    network : Network
        With one neuron less, and the running mean of the weights.
    state : TrainingState
        In which the training of that network goes on.
    """
    mean = from_vector(network, state.average)
    unit = int(np.argmin(_losses(mean, inputs, layer)))
    smaller = _without(_stood_in(mean, inputs, layer, unit), layer, unit)
    latest = _without(_stood_in(from_vector(network, state.vector), inputs, layer, unit), layer, unit)
    moments = tuple(to_vector(_without(from_vector(network, moment), layer, unit)) for moment in state.moments)
    return smaller, replace(state, vector=to_vector(latest), average=to_vector(smaller), moments=moments)


def _losses(network: Network, inputs: FloatArray, layer: int) -> FloatArray:
    """Return what is lost with each neuron of a hidden layer, shape (n,)."""
    rests = 1.0 / np.diag(_inverse(network, inputs, layer))[:-1]
    losses: FloatArray = rests * np.square(network.weights[layer], dtype=np.float64).sum(axis=1)
    return losses


def _stood_in(network: Network, inputs: FloatArray, layer: int, unit: int) -> Network:
    """Return the network in which the others of the layer, and the biases, give what a neuron gave."""
    inverse = _inverse(network, inputs, layer)
    combination = (-inverse[unit] / inverse[unit, unit]).astype(network.dtype)  # −1 for the neuron itself
    given = np.outer(combination, network.weights[layer][unit])
    weights, biases = list(network.weights), list(network.biases)
    weights[layer] = weights[layer] + given[:-1]
    biases[layer] = biases[layer] + given[-1]
    return network.replace(weights=tuple(weights), biases=tuple(biases))


def _inverse(network: Network, inputs: FloatArray, layer: int) -> FloatArray:
    """Return the inverse of the activations' mean products, with a 1 behind them, float64, shape (n + 1, n + 1).

    Row j over minus its j-th number is the combination of the others that comes nearest to activation j; 1 over that
    number is the mean square of what is left.
    """
    activations = network.forward(inputs).hidden[layer - 1].a.astype(np.float64)
    seen = np.pad(activations, ((0, 0), (0, 1)), constant_values=1.0)
    products = seen.T @ seen / len(seen)
    products.flat[:: len(products) + 1] += _RIDGE * np.trace(products) / len(products)
    inverse: FloatArray = np.linalg.inv(products)
    return inverse


def _without(network: Network, layer: int, unit: int) -> Network:
    """Return the network without a neuron of a hidden layer and all its weights."""
    weights, biases = list(network.weights), list(network.biases)
    weights[layer - 1] = np.delete(weights[layer - 1], unit, axis=1)
    biases[layer - 1] = np.delete(biases[layer - 1], unit)
    weights[layer] = np.delete(weights[layer], unit, axis=0)
    return network.replace(weights=tuple(weights), biases=tuple(biases))
