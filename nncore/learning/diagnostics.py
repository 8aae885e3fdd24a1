"""What one looks at while a network learns: how well it reads, and which of its neurons no longer learn.

Measured on a few hundred digits, it takes some milliseconds. Imported by the app's training worker.
"""

from dataclasses import dataclass

import numpy as np

from nncore.arrays import FloatArray
from nncore.learning.training import Scores, score
from nncore.network.explain import NeuronState, neuron_states
from nncore.network.network import Network

_DIGITS_TO_WAKE = 256

Sample = tuple[FloatArray, FloatArray]
"""Inputs (n, 784) and targets (n, 10)."""


@dataclass(frozen=True)
class Diagnostics:
    """How a network stands at one moment of its training.

    Attributes
    ----------
    training, validation : Scores
        On a sample of each part; without validation digits None.
    dead : tuple of float
        For each hidden layer, the share of neurons that not one of 256 digits can move: inactive or saturated for all.
    """

    training: Scores
    validation: Scores | None
    dead: tuple[float, ...]


def diagnose(network: Network, training: Sample, validation: Sample | None) -> Diagnostics:
    """Measure a network on a sample of the digits it learns from, and of those it does not."""
    return Diagnostics(
        score(network, *training),
        None if validation is None else score(network, *validation),
        dead_shares(network, (validation or training)[0]),
    )


def dead_shares(network: Network, inputs: FloatArray) -> tuple[float, ...]:
    """Return the share of dead neurons of each hidden layer, judged by the first 256 of the inputs."""
    trace = network.forward(inputs[:_DIGITS_TO_WAKE])
    return tuple(
        float((neuron_states(layer) != NeuronState.ACTIVE).all(axis=0).mean(dtype=np.float64)) for layer in trace.hidden
    )
