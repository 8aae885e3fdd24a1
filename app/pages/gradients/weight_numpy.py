"""The lines of numpy that reproduce the gradients of one weight. For its view alone."""

import base64

import numpy as np

from app.pages.gradients.weight_question import Question
from app.sources.networks import network_in_the_box
from nncore.arrays import FloatArray
from nncore.concepts.one_weight import WeightPlace
from nncore.network.network import Network


def weight_numpy(question: Question, place: WeightPlace, h: float, precision: str) -> str:
    """Return lines that compute both gradients of one weight, and run as they are."""
    filled = np.flatnonzero(question.inputs)
    return f"""import base64

import numpy as np

import resources
from nncore import ACTIVATIONS, Network, load_network
from nncore.concepts.one_weight import LossOfWeight, WeightPlace, layer_gradients

network = {_network_lines(question.narrow)}.astype(np.float64)
inputs = np.zeros({len(question.inputs)})
inputs[{filled.tolist()}] = {question.inputs[filled].astype(np.float32).tolist()}
targets = np.zeros({len(question.targets)})
targets[{question.label}] = 1.0

place = {place!r}
dtype = np.{precision}  # in which the differences are computed
loss = LossOfWeight(network.astype(dtype), inputs.astype(dtype), targets.astype(dtype), place)
back_propagated = layer_gradients(network, inputs, targets)[place.block][place.index]
forward, central = loss.differences(h={h!r})
print(place.name, "=", loss.weight, "loss", loss.at(loss.weight))
print("back-propagated", back_propagated, "central", central, "forward", forward)
"""


def _network_lines(network: Network) -> str:
    """Return an expression for the network: the one in the box by its file, any other with all its numbers."""
    box = network_in_the_box()
    own, boxed = (*network.weights, *network.biases), (*box.weights, *box.biases)
    if len(own) == len(boxed) and all(np.array_equal(a, b) for a, b in zip(own, boxed, strict=True)):
        return 'load_network(resources.path("digit_model.npz"))'
    functions = [f'ACTIVATIONS["{each.key}"].with_settings(**{dict(each.settings)!r})' for each in network.activations]
    weights = ", ".join(map(_array_lines, network.weights))
    biases = ", ".join(map(_array_lines, network.biases))
    return f"Network(({weights},), ({biases},), ({', '.join(functions)},), {network.output!r})"


def _array_lines(array: FloatArray) -> str:
    text = base64.b64encode(np.ascontiguousarray(array, np.float32).tobytes()).decode()
    return f'np.frombuffer(base64.b64decode("{text}"), np.float32).reshape({array.shape})'
