"""The links of one unit, the strongest into it and out of it, as lines. Arithmetic alone; for this folder."""

import numpy as np

from app.pages.network.neuron import Neuron
from app.pages.network.picture.link_lines import line_ends, shares_of
from app.pages.network.picture.places import Places
from nncore.arrays import FloatArray, IntArray
from nncore.explanations.learning_step import LossGradient
from nncore.explanations.neuron import neuron_sum
from nncore.network.network import ForwardTrace, Network

_MOST = 40


def products_of_unit(
    network: Network, trace: ForwardTrace, neuron: Neuron
) -> tuple[FloatArray | None, FloatArray | None]:
    """Return a·w of each link into a unit and of each out of it; pixels have none before them, outputs none after."""
    into = neuron_sum(network, trace, neuron.layer, neuron.unit).products if neuron.layer > 0 else None
    if neuron.layer == len(network.weights):
        return into, None
    weights = network.weights[neuron.layer][neuron.unit]
    return into, trace.layer_inputs[neuron.layer][neuron.unit] * weights


def derivatives_of_unit(
    gradient: LossGradient, neuron: Neuron, first_lit: int
) -> tuple[FloatArray | None, FloatArray | None]:
    """Return ∂L/∂w of the same links, as far back as the gradient has gone."""
    layer, unit = neuron
    into = gradient.weights[layer - 1][:, unit] if layer >= first_lit else None
    is_last = layer == len(gradient.weights)
    return into, None if is_last or layer + 1 < first_lit else gradient.weights[layer][unit]


def lines_of_unit(
    places: Places, neuron: Neuron, into: FloatArray | None, after: FloatArray | None
) -> tuple[FloatArray, FloatArray]:
    """Return the lines of the strongest of these links, shape (n, 4), and their shares of the strongest, −1 … 1."""
    ends: list[FloatArray] = [np.empty((0, 4))]
    shares: list[FloatArray] = [np.empty(0)]
    if into is not None:
        sources = _strongest(into)
        ends.append(line_ends(places, neuron.layer, sources, np.full(len(sources), neuron.unit)))
        shares.append(shares_of(into[sources]))
    if after is not None:
        targets = _strongest(after)
        ends.append(line_ends(places, neuron.layer + 1, np.full(len(targets), neuron.unit), targets))
        shares.append(shares_of(after[targets]))
    return np.concatenate(ends), np.concatenate(shares)


def _strongest(strengths: FloatArray) -> IntArray:
    found: IntArray = np.argsort(-np.abs(strengths), kind="stable")[:_MOST]
    return found
