"""The last touches to a trained network: no eleventh class, honest probabilities, and a threshold of rejection.

All three are folded into the network's own numbers, so that a plain softmax over ten logits stays all there is.
Imported by the recipes.
"""

from collections.abc import Sequence

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.data.datasets import Dataset
from nncore.functions.losses import LOSSES
from nncore.functions.targets import one_hot
from nncore.learning.gradients import loss_and_delta
from nncore.network.network import Network
from nncore.network.prediction import evidence
from nncore.recipes.sources import digits_of


def without_none_class(network: Network) -> Network:
    """Return a network of ten logits from one that was trained with "no digit" as an eleventh class.

    The eleventh logit is subtracted from the others. A softmax over all eleven sees no difference, so "no digit" now
    has the logit 0, always, and need not be computed; `nncore.network.prediction.evidence` rests on it.

    Parameters
    ----------
    network : Network
        Of eleven classes, or n + 1 in general.

    Returns
    -------
    Network
        Of one class fewer.
    """
    weights, biases = network.weights[-1], network.biases[-1]
    return network.replace(
        weights=(*network.weights[:-1], weights[:, :-1] - weights[:, -1:]),
        biases=(*network.biases[:-1], biases[:-1] - biases[-1]),
    )


def with_none_class(network: Network) -> Network:
    """Return a network that computes "no digit" as an eleventh logit, which is 0: `without_none_class` undone.

    Parameters
    ----------
    network : Network
        Of ten logits.

    Returns
    -------
    Network
    """
    weights, biases = network.weights[-1], network.biases[-1]
    return network.replace(
        weights=(*network.weights[:-1], np.pad(weights, ((0, 0), (0, 1)))),
        biases=(*network.biases[:-1], np.pad(biases, (0, 1))),
    )


def best_temperature(logits: FloatArray, labels: IntArray, weights: FloatArray | None = None) -> float:
    """Return the T that makes softmax(logits / T) fit the labels best (Guo et al. 2017), within 2 %.

    It lies between 0.14 and 2.7: a network that learned soft answers at T = 3 is far too modest. What is
    measured is the mean cross-entropy, at temperatures in steps of 2 %.

    Parameters
    ----------
    logits : array of float, shape (N, n_classes)
    labels : array of int, shape (N,)
        0 … n_classes − 1.
    weights : array of float, shape (N,), or None
        How much each row counts; without them all alike.

    Returns
    -------
    float
    """
    temperatures = np.exp(np.arange(-2.0, 1.0, 0.02))
    targets = one_hot(labels, logits.shape[1], logits.dtype)
    losses = [loss_and_delta(LOSSES["cross_entropy"], "softmax", logits / logits.dtype.type(T), targets)[0]
              for T in temperatures]  # fmt: skip
    means = [np.average(loss, weights=weights) for loss in losses]
    return float(temperatures[int(np.argmin(means))])


def with_temperature(network: Network, temperature: float) -> Network:
    """Return the network with its logits divided by a temperature.

    Parameters
    ----------
    network : Network
    temperature : float
        Above 0; above 1 it makes the network more modest.

    Returns
    -------
    Network
    """
    scale = network.dtype.type(1.0 / temperature)
    return network.replace(
        weights=(*network.weights[:-1], network.weights[-1] * scale),
        biases=(*network.biases[:-1], network.biases[-1] * scale),
    )


def with_rejection(network: Network, digits: Sequence[Dataset], share: float) -> Network:
    """Return the network with the threshold that rejects a given share of these digits.

    Parameters
    ----------
    network : Network
    digits : sequence of Dataset
        That it has not learned; rows that are no digits are passed over.
    share : float
        0 … 1.

    Returns
    -------
    Network
    """
    spare = np.concatenate([dataset.spare_strokes[dataset.is_digit] for dataset in digits])
    scores = evidence(network.logits(digits_of(digits)[0]), spare)
    return network.replace(reject_below=float(np.quantile(scores, share)))
