"""Explanations are exact: sums give the logit, derivatives the derivative."""

import numpy as np
import pytest

from nncore.errors import NNCoreError, ShapeError
from nncore.explanations.attributions import (
    collapse,
    input_contributions,
    saliency,
    weight_picture,
)
from nncore.functions.activations import ACTIVATIONS
from nncore.network.initialisation import init_network
from nncore.network.network import Network


def random_network(*keys: str, seed: int = 0) -> Network:
    rng = np.random.default_rng(seed)
    network = init_network(
        (6, *range(5, 5 + len(keys)), 3), [ACTIVATIONS[key] for key in keys], rng=rng, dtype=np.float64
    )
    return network.replace(biases=tuple(rng.normal(size=b.shape) for b in network.biases))


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_saliency_is_the_derivative_of_the_logit(key: str) -> None:
    network, x = random_network(key, key, seed=3), np.random.default_rng(5).random(6)
    trace, h = network.forward(x), 1e-6
    for label in range(3):
        numerical = [
            (network.forward(x + h * unit).logits[label] - network.forward(x - h * unit).logits[label]) / (2 * h)
            for unit in np.eye(6)
        ]
        np.testing.assert_allclose(saliency(network, trace, label), numerical, atol=1e-7)


def test_input_contributions_of_relu_without_biases_are_the_logit() -> None:
    network = random_network("relu", "relu")
    network = network.replace(biases=tuple(np.zeros_like(b) for b in network.biases))
    trace = network.forward(np.random.default_rng(2).random(6))
    for label in range(3):
        assert input_contributions(network, trace, label).sum() == pytest.approx(trace.logits[label])


def test_input_contributions_are_none_where_there_is_no_ink() -> None:
    network = random_network("tanh")
    trace = network.forward([0.0, 1.0, 0.0, 2.0, 0.0, 0.0])
    spoken = input_contributions(network, trace, 1)
    np.testing.assert_allclose(spoken, saliency(network, trace, 1) * [0, 1, 0, 2, 0, 0])


def test_a_first_layer_neuron_looks_for_its_weights() -> None:
    network = random_network("relu", "relu")
    np.testing.assert_array_equal(weight_picture(network, 1, 3), network.weights[0][:, 3])


def test_deeper_neurons_look_back_through_the_layers_between() -> None:
    network = random_network("relu", "relu")
    np.testing.assert_allclose(weight_picture(network, 2, 4), network.weights[0] @ network.weights[1][:, 4])
    whole = network.weights[0] @ network.weights[1] @ network.weights[2]
    np.testing.assert_allclose(weight_picture(network, 3, 2), whole[:, 2])


def test_answers_are_the_callers_own() -> None:
    network = random_network("relu")
    before = network.weights[0].copy()
    weight_picture(network, 1, 0)[:] = 0.0
    linear = random_network()
    saliency(linear, linear.forward(np.ones(6)), 0)[:] = 0.0
    collapse(linear)[0][:] = 0.0
    np.testing.assert_array_equal(network.weights[0], before)
    assert linear.weights[0].all()


# --- collapse ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("depth", [0, 1, 4])
def test_layers_of_the_identity_are_one_linear_map(depth: int) -> None:
    network = random_network(*["identity"] * depth)
    weights, biases = collapse(network)
    assert (weights.shape, biases.shape) == ((6, 3), (3,))
    x = np.random.default_rng(0).normal(size=(20, 6))
    np.testing.assert_allclose(x @ weights + biases, network.forward(x).logits, atol=1e-12)


# --- errors --------------------------------------------------------------------------------------------------------


def test_what_cannot_be_explained_is_refused() -> None:
    network = random_network("relu")
    one, many = network.forward(np.ones(6)), network.forward(np.ones((2, 6)))
    for explain in (saliency, input_contributions):
        with pytest.raises(ShapeError, match=r"one input at a time, shape \(n,\), not inputs of shape \(2, 6\)"):
            explain(network, many, 0)
        for unit in (-1, 3):
            with pytest.raises(ShapeError, match=f"There are 3 outputs, numbered from 0, but no number {unit}"):
                explain(network, one, unit)
    for layer in (0, 3):
        with pytest.raises(ShapeError, match=f"layers 1 to 2, but no layer {layer}"):
            weight_picture(network, layer, 0)
    with pytest.raises(ShapeError, match="There are 5 neurons in that layer, numbered from 0, but no number 5"):
        weight_picture(network, 1, 5)
    with pytest.raises(NNCoreError, match="ReLU bends, so the network is no linear map"):
        collapse(network)


def test_the_derivatives_come_from_the_trace() -> None:
    """A trace of another activation is explained as it was run, not as the network would run it."""
    network = random_network("relu")
    swapped = network.replace(activations=(ACTIVATIONS["sigmoid"],))
    trace = swapped.forward(np.ones(6))
    np.testing.assert_array_equal(saliency(network, trace, 0), saliency(swapped, trace, 0))
