"""δ of every layer: against the numerical derivative by the biases, and the gradient of back-propagation."""

import numpy as np
import pytest

from nncore.concepts.layer_deltas import layer_deltas
from nncore.errors import ShapeError
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.losses import LOSSES
from nncore.functions.outputs import Output
from nncore.learning.gradient_check import numerical_gradient
from nncore.learning.gradients import loss_and_delta
from nncore.network.initialisation import init_network
from nncore.network.network import Network

RNG = np.random.default_rng(5)


@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "swish", "elu"])
@pytest.mark.parametrize(
    ("output", "loss"), [("sigmoid", "binary_cross_entropy"), ("softmax", "cross_entropy"), ("identity", "mse")]
)
def test_delta_is_the_derivative_by_the_bias(activation: str, output: Output, loss: str) -> None:
    functions = [ACTIVATIONS[activation]] * 2
    network = init_network((3, 4, 5, 2), functions, rng=RNG, scheme="glorot", output=output, dtype=np.float64)
    x, t = RNG.standard_normal((1, 3)), np.array([[0.0, 1.0]])
    found = layer_deltas(network, x, t, LOSSES[loss])
    assert [delta.shape for delta in found] == [(1, 4), (1, 5), (1, 2)]
    for layer, delta in enumerate(found):

        def loss_of(biases: np.ndarray, layer: int = layer) -> float:
            moved = (*network.biases[:layer], biases, *network.biases[layer + 1 :])
            logits = network.replace(biases=moved).forward(x).logits
            return float(loss_and_delta(LOSSES[loss], output, logits, t)[0][0])

        np.testing.assert_allclose(delta[0], numerical_gradient(loss_of, network.biases[layer]), atol=1e-8)


def test_each_example_has_its_own() -> None:
    network = init_network((2, 3, 1), [ACTIVATIONS["tanh"]], rng=RNG, output="sigmoid", dtype=np.float64)
    x, t = RNG.standard_normal((6, 2)), (np.arange(6) % 2)[:, None]
    together = layer_deltas(network, x, t, LOSSES["binary_cross_entropy"])
    alone = [layer_deltas(network, x[i : i + 1], t[i : i + 1], LOSSES["binary_cross_entropy"]) for i in range(6)]
    for layer, deltas in enumerate(together):
        np.testing.assert_allclose(deltas, np.concatenate([each[layer] for each in alone]))
        assert not deltas.flags.writeable


def test_each_input_needs_its_target() -> None:
    network = Network(([[1.0], [1.0]],), ([0.0],), (), output="sigmoid")
    with pytest.raises(ShapeError, match="2 inputs and 1 targets"):
        layer_deltas(network, np.zeros((2, 2)), np.zeros((1, 1)), LOSSES["binary_cross_entropy"])
