"""An ablated neuron equals a zeroed column: whatever it gives, the network goes on as if it gave 0."""

from collections.abc import Callable

import numpy as np
import pytest

from nncore.errors import ShapeError
from nncore.explanations.ablation import ablated
from nncore.network.network import Network

MakeNetwork = Callable[..., Network]


@pytest.mark.parametrize("layer", [1, 2])
def test_an_ablated_neuron_equals_a_zeroed_column(make_network: MakeNetwork, layer: int) -> None:
    network, inputs = make_network("sigmoid", "tanh"), np.random.default_rng(0).random((20, 9))
    off = ablated(network, [(layer, 2), (layer, 5)])
    a = network.forward(inputs).hidden[layer - 1].a.copy()
    a[:, [2, 5]] = 0.0
    for weights, biases, function in zip(
        network.weights[layer:], network.biases[layer:], [*network.activations[layer:], lambda z: z], strict=True
    ):
        a = function(a @ weights + biases)
    np.testing.assert_allclose(off.forward(inputs).logits, a, atol=1e-12)


def test_its_own_z_can_still_be_seen_and_the_network_given_stays(make_network: MakeNetwork) -> None:
    network = make_network("relu")
    before = network.weights[1].copy()
    off = ablated(network, [(1, 3)])
    np.testing.assert_array_equal(off.forward(np.ones(9)).hidden[0].z, network.forward(np.ones(9)).hidden[0].z)
    np.testing.assert_array_equal(network.weights[1], before)
    np.testing.assert_array_equal(ablated(network, []).weights[1], before)


def test_what_is_no_hidden_neuron_cannot_be_switched_off(make_network: MakeNetwork) -> None:
    network = make_network("relu")
    for layer in (0, 2):
        with pytest.raises(ShapeError, match=f"hidden layers 1 to 1, but no layer {layer}"):
            ablated(network, [(layer, 0)])
    with pytest.raises(ShapeError, match="There are 7 neurons in that layer, numbered from 0, but no number -1"):
        ablated(network, [(1, -1)])
