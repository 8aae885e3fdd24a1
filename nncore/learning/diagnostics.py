"""What one looks at while a network learns: how well it reads, and which of its neurons no longer learn.

Measured on a few hundred digits, it takes some milliseconds. Imported by the app's training and by the command train.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import as_floats
from nncore.learning.training import Scores, score
from nncore.network.network import Network
from nncore.network.states import NeuronState, neuron_states

_DIGITS_TO_WAKE = 256
_MOSTLY = 0.5

Sample: TypeAlias = tuple[npt.ArrayLike, npt.ArrayLike]
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
    """Measure a network on a sample of the digits it learns from, and of those it does not.

    Parameters
    ----------
    network : Network
    training : (inputs, targets)
        Shapes (n, n_in) and (n, n_out), one-hot.
    validation : (inputs, targets) or None

    Returns
    -------
    Diagnostics

    Raises
    ------
    ShapeError
        If a sample is empty or does not fit the network.
    """
    return Diagnostics(
        score(network, *training),
        None if validation is None else score(network, *validation),
        dead_shares(network, (validation or training)[0]),
    )


def dead_shares(network: Network, inputs: npt.ArrayLike) -> tuple[float, ...]:
    """Return the share of dead neurons of each hidden layer, judged by the first 256 of the inputs.

    Parameters
    ----------
    network : Network
    inputs : array_like, shape (n, n_in)

    Returns
    -------
    tuple of float
        0 to 1 each.

    Raises
    ------
    ShapeError
        If the inputs do not fit the network.
    """
    trace = network.forward(as_floats(inputs)[:_DIGITS_TO_WAKE])
    return tuple(
        float((neuron_states(layer) != NeuronState.ACTIVE).all(axis=0).mean(dtype=np.float64)) for layer in trace.hidden
    )


def complaints(diagnostics: Diagnostics, learning_rate: float, n_classes: int = 10) -> tuple[str, ...]:
    """Return what has gone wrong in a training, a sentence each, for whoever watches it.

    Parameters
    ----------
    diagnostics : Diagnostics
    learning_rate : float
        What the training was told.
    n_classes : int

    Returns
    -------
    tuple of str
        Empty where nothing is wrong.

    Examples
    --------
    >>> complaints(Diagnostics(Scores(32.0, 0.1), None, (0.9,)), 5.0)[0]
    'Hidden layer 1: 90 % of its neurons are dead, the same for every digit; a smaller learning rate keeps them alive.'
    """
    sentences = [
        f"Hidden layer {number}: {100.0 * share:.0f} % of its neurons are dead, the same for every digit; "
        "a smaller learning rate keeps them alive."
        for number, share in enumerate(diagnostics.dead, 1)
        if share >= _MOSTLY
    ]
    loss, guessing = diagnostics.training.loss, math.log(n_classes)
    if not loss <= guessing:
        sentences.append(
            f"The loss of {loss:.3g} is worse than guessing, which is {guessing:.3g}; "
            f"take a smaller learning rate than {learning_rate:g}."
        )
    return tuple(sentences)
