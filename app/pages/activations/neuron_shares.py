"""How many neurons of each hidden layer are active, inactive or saturated, in one sentence a layer."""

import numpy as np

from app.language import tr, tr_n
from app.ui.text.numbers import percent
from nncore.arrays import FloatArray
from nncore.functions.activations import Activation
from nncore.network.network import LayerTrace
from nncore.network.states import NeuronState, neuron_states


def shares_text(number: int, z: FloatArray, activation: Activation, bound: float) -> str:
    """Return the sentence for a layer whose z have shape (n,) for one drawing, or (N, n) for many.

    The z are the network's own; the function they meet is the chosen one.
    """
    states = neuron_states(LayerTrace(z, activation(z), activation), bound)
    inactive, saturated = states == NeuronState.INACTIVE, states == NeuronState.SATURATED
    shares = tr(
        "{inactive} inactive, {saturated} saturated",
        inactive=percent(inactive.mean(), 1),
        saturated=percent(saturated.mean(), 1),
    )
    if z.ndim == 1:
        return tr_n(
            "Layer {number}: of {n} neuron {shares}.",
            "Layer {number}: of {n} neurons {shares}.",
            z.shape[-1],
            number=number,
            shares=shares,
        )
    dead = int(np.count_nonzero(inactive.all(axis=0)))
    return tr_n(
        "Layer {number}: of {size:,} z {shares}; {dead} of {n} neuron dead for every digit.",
        "Layer {number}: of {size:,} z {shares}; {dead} of {n} neurons dead for every digit.",
        z.shape[-1],
        number=number,
        size=z.size,
        shares=shares,
        dead=dead,
    )
