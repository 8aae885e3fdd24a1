"""Links sum to z, the strongest are the strongest, and their share is what it says."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nncore.errors import ShapeError
from nncore.explanations.learning_step import loss_gradient
from nncore.explanations.links import strongest_gradients, strongest_links
from nncore.functions.activations import ACTIVATIONS
from nncore.network.network import Network

MakeNetwork = Callable[..., Network]
DEPTHS = [(), ("relu",), ("tanh", "gelu"), ("relu", "relu", "relu", "relu")]


@pytest.mark.parametrize("keys", DEPTHS)
def test_the_links_into_a_neuron_and_its_bias_are_its_z(make_network: MakeNetwork, keys: tuple[str, ...]) -> None:
    network = make_network(*keys)
    trace = network.forward(np.random.default_rng(1).random(9))
    z = [*(layer.z for layer in trace.hidden), trace.logits]
    for layer, biases in enumerate(network.biases, 1):
        links = strongest_links(network, trace, layer, network.weights[layer - 1].size)
        sums = np.bincount(links.targets, links.strengths, len(biases)) + biases
        np.testing.assert_allclose(sums, z[layer - 1], rtol=1e-12)


def test_the_strongest_by_hand() -> None:
    network = Network((np.array([[1.0, -4.0], [2.0, 0.5], [9.0, 9.0]]),), (np.zeros(2),), ())
    links = strongest_links(network, network.forward([1.0, 2.0, 0.0]), 1, 2)
    assert [*zip(links.sources.tolist(), links.targets.tolist(), links.strengths.tolist(), strict=True)] == [
        (0, 1, -4.0),
        (1, 0, 4.0),
    ]
    assert links.share == pytest.approx(8.0 / 10.0)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 80), st.integers(0, 5))
def test_no_link_that_is_left_out_is_stronger(make_network: MakeNetwork, k: int, seed: int) -> None:
    network = make_network("relu", seed=seed)
    trace = network.forward(np.random.default_rng(seed).random(9) * ([0, 1, 1] * 3))
    for layer in (1, 2):
        every = np.abs(trace.layer_inputs[layer - 1][:, None] * network.weights[layer - 1])
        links = strongest_links(network, trace, layer, k)
        wanted = np.sort(every[every > 0.0])[::-1]
        np.testing.assert_allclose(np.abs(links.strengths), wanted[:k])
        np.testing.assert_allclose(every[links.sources, links.targets], np.abs(links.strengths))
        assert links.share == pytest.approx(wanted[:k].sum() / wanted.sum())


def test_an_empty_sheet_has_no_links_and_nothing_is_missing() -> None:
    network = Network((np.ones((3, 2)),), (np.ones(2),), ())
    links = strongest_links(network, network.forward(np.zeros(3)), 1, 5)
    assert (len(links.strengths), links.share) == (0, 1.0)


def test_what_has_no_links_is_refused(make_network: MakeNetwork) -> None:
    network = make_network("relu")
    one, many = network.forward(np.ones(9)), network.forward(np.ones((2, 9)))
    for layer in (0, 3):
        with pytest.raises(ShapeError, match=f"layers 1 to 2, but no layer {layer}"):
            strongest_links(network, one, layer, 3)
    with pytest.raises(ShapeError, match="one input at a time"):
        strongest_links(network, many, 1, 3)
    with pytest.raises(ShapeError, match="0 links or more to choose, not -1"):
        strongest_links(network, one, 1, -1)


def test_links_are_read_only() -> None:
    network = Network((np.ones((3, 2)),), (np.ones(2),), ())
    links = strongest_links(network, network.forward(np.ones(3)), 1, 5)
    with pytest.raises(ValueError, match="read-only"):
        links.strengths[0] = 0.0


def test_a_silent_neuron_hands_nothing_on() -> None:
    weights = (np.array([[1.0, -1.0]]), np.ones((2, 2)))
    network = Network(weights, (np.zeros(2), np.zeros(2)), (ACTIVATIONS["relu"],))
    links = strongest_links(network, network.forward([1.0]), 2, 9)
    assert links.sources.tolist() == [0, 0]


def test_the_steepest_weights_are_those_of_the_gradient(make_network: MakeNetwork) -> None:
    network, x = make_network("relu", "tanh"), np.random.default_rng(0).random(9)
    gradient = loss_gradient(network, x, 4)
    for layer, derivatives in enumerate(gradient.weights, 1):
        links = strongest_gradients(gradient, layer, 6)
        np.testing.assert_array_equal(derivatives[links.sources, links.targets], links.strengths)
        np.testing.assert_array_equal(np.abs(links.strengths), np.sort(np.abs(derivatives), axis=None)[::-1][:6])
        assert links.share == pytest.approx(np.abs(links.strengths).sum() / np.abs(derivatives).sum())
        before = network.forward(x).layer_inputs[layer - 1]
        np.testing.assert_allclose(derivatives, np.outer(before, gradient.biases[layer - 1]), atol=1e-12)
    for layer, k in ((0, 1), (4, 1), (1, -1)):
        with pytest.raises(ShapeError):
            strongest_gradients(gradient, layer, k)
