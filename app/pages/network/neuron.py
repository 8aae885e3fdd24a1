"""One unit of the network that is shown: which layer, which place in it. Imported by all of this page."""

from typing import NamedTuple

from nncore.network.network import ForwardTrace


class Neuron(NamedTuple):
    """A unit of the network: layer 0 are the pixels, then the hidden layers, last the outputs."""

    layer: int
    unit: int


def strongest_output(trace: ForwardTrace) -> Neuron:
    """Return the output with the largest probability: the answer, where it is not rejected."""
    return Neuron(len(trace.hidden) + 1, int(trace.probabilities.argmax()))
