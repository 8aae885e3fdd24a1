"""Fine-tuning: when a network has learned from augmented drawings, its upper layers are fitted to drawings as they are.

Augmented copies are bent, turned and a little soft; what is read later is not. A ridge holds the weights near what they
were (L2-SP: Li, Grandvalet and Davoine 2018), so that what the copies taught is kept. Imported by `nncore.recipes.run`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from nncore.arrays import FloatArray
from nncore.data.datasets import Dataset
from nncore.functions.targets import one_hot
from nncore.learning.gradients import backpropagate
from nncore.learning.optimizers import Adam
from nncore.learning.settings import TrainingSettings, learning_rate_at
from nncore.network.network import Network
from nncore.network.parameter_vector import from_vector, layer_blocks, to_vector
from nncore.recipes.sources import balance, training_labels

_SMALLEST_SPREAD = 1e-6
"""Taken for that of a neuron which never changes, or its weights would move without end."""


@dataclass(frozen=True)
class FineTuning:
    """How the upper layers are fitted: by Adam, over all drawings at once.

    Attributes
    ----------
    ridge : float
        λ ≥ 0 of λ/2 Σ (σ ΔW)², which is added to the loss. ΔW is how far a weight has moved, σ the standard deviation
        of the activation it multiplies, 1 for a bias.
    settings : TrainingSettings
        Each epoch is one step; the learning rate is that of σ ΔW. Epochs, learning rate and schedule count alone.
    """

    ridge: float = 0.1
    settings: TrainingSettings = field(
        default_factory=lambda: TrainingSettings(epochs=60, learning_rate=0.01, schedule="cosine")
    )


def fine_tune(
    network: Network, sets: Sequence[Dataset], counts: Sequence[int], tuning: FineTuning
) -> Iterator[tuple[float, Network]]:
    """Fit the weights and biases of all layers but the first to drawings as they are, with their labels.

    Parameters
    ----------
    network : Network
        Of eleven classes, the last of them "no digit", and at least one hidden layer.
    sets : sequence of Dataset
        Each of digits alone, or of none.
    counts : sequence of int
        How much each set counts; its rows share that by `nncore.recipes.sources.balance`.
    tuning : FineTuning

    Yields
    ------
    loss : float
        Mean cross-entropy of all drawings before a step, in nats.
    network : Network
        After it.
    """
    inputs = np.concatenate([network.forward(part.inputs).hidden[0].a for part in sets])
    targets = one_hot(np.concatenate([training_labels(part) for part in sets]), network.sizes[-1], network.dtype)
    weights = _weights(sets, counts).astype(network.dtype)
    upper = network.replace(weights=network.weights[1:], biases=network.biases[1:], activations=network.activations[1:])
    start = to_vector(upper)
    units = _units(upper, inputs)
    ridge = network.dtype.type(tuning.ridge)
    moved = np.zeros_like(start)
    optimizer = Adam()
    settings = tuning.settings
    for step in range(settings.epochs):
        loss, gradient = backpropagate(
            upper, inputs, targets, vector=start + units * moved, emphasis=lambda losses, targets: weights
        )
        rate = learning_rate_at(settings, step, settings.epochs)
        moved = optimizer.step(moved, units * gradient + ridge * moved, rate)
        yield loss, _with_upper(network, from_vector(upper, start + units * moved))


def _weights(sets: Sequence[Dataset], counts: Sequence[int]) -> FloatArray:
    """Return how much each drawing counts, 1 in the mean."""
    shares = [count * balance(part) / balance(part).sum() for part, count in zip(sets, counts, strict=True)]
    weights: FloatArray = np.concatenate(shares)
    weights /= weights.mean()
    return weights


def _units(upper: Network, inputs: FloatArray) -> FloatArray:
    """Return by how much each parameter moves when σ ΔW is 1: 1 / σ, and 1 for a bias or a learned slope."""
    units = np.ones_like(to_vector(upper))
    for layer, activations in zip(layer_blocks(upper), upper.forward(inputs).layer_inputs, strict=True):
        layer.weights.of(units)[...] = 1.0 / np.maximum(activations.std(axis=0), _SMALLEST_SPREAD)[:, None]
    return units


def _with_upper(network: Network, upper: Network) -> Network:
    """Return a network with other layers above its first."""
    return network.replace(
        weights=(network.weights[0], *upper.weights),
        biases=(network.biases[0], *upper.biases),
        activations=(network.activations[0], *upper.activations),
    )
