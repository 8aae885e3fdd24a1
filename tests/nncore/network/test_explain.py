"""Explanations are exact: sums give the logit, derivatives the derivative, states the truth about each curve."""

import numpy as np
import pytest

from nncore.errors import NNCoreError, ShapeError
from nncore.functions.activations import ACTIVATIONS, activation
from nncore.network.explain import (
    NeuronState,
    collapse,
    contributions,
    input_contributions,
    neuron_states,
    saliency,
    weight_picture,
)
from nncore.network.network import LayerTrace, Network, init_network

ACTIVE, INACTIVE, SATURATED = NeuronState.ACTIVE, NeuronState.INACTIVE, NeuronState.SATURATED


def random_network(*keys: str, seed: int = 0) -> Network:
    rng = np.random.default_rng(seed)
    network = init_network(
        (6, *range(5, 5 + len(keys)), 3), [ACTIVATIONS[key] for key in keys], rng=rng, dtype=np.float64
    )
    return network.replace(biases=tuple(rng.normal(size=b.shape) for b in network.biases))


def states(key: str, *z: float, bound: float = 0.02, **settings: float) -> list[int]:
    function = activation(key, **settings)
    return neuron_states(LayerTrace(np.array(z), function(np.array(z)), function), bound).tolist()


@pytest.mark.parametrize("keys", [(), ("relu",), ("tanh", "gelu")])
@pytest.mark.parametrize("unit", [0, 1, 2])
def test_contributions_and_bias_are_the_logit(keys: tuple[str, ...], unit: int) -> None:
    network = random_network(*keys)
    trace = network.forward(np.random.default_rng(1).random(6))
    spoken = contributions(network, trace, unit)
    assert spoken.shape == network.weights[-1].shape[:1]
    assert spoken.sum() + network.biases[-1][unit] == pytest.approx(trace.logits[unit], rel=1e-12)


def test_contributions_by_hand() -> None:
    network = Network(
        (np.eye(2), np.array([[2.0, 1.0], [-3.0, 1.0]])), (np.zeros(2), np.zeros(2)), (ACTIVATIONS["relu"],)
    )
    assert contributions(network, network.forward([0.5, 2.0]), 0).tolist() == [1.0, -6.0]


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


# --- states --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "z", "expected"),
    [
        ("step", (-1.0, 0.0, 1.0), [INACTIVE, INACTIVE, SATURATED]),
        ("identity", (-1e4, 0.0, 1e4), [ACTIVE] * 3),
        ("sigmoid", (-5.0, -3.0, 0.0, 3.0, 5.0), [SATURATED, ACTIVE, ACTIVE, ACTIVE, SATURATED]),
        ("tanh", (-3.0, -1.0, 0.0, 1.0, 3.0), [SATURATED, ACTIVE, ACTIVE, ACTIVE, SATURATED]),
        ("relu", (-1.0, 0.0, 1e-9, 50.0), [INACTIVE, INACTIVE, ACTIVE, ACTIVE]),
        ("leaky_relu", (-1e4, -1.0, 0.0, 1.0), [ACTIVE] * 4),
        ("prelu", (-1.0, 1.0), [ACTIVE] * 2),
        ("rrelu", (-1.0, 1.0), [ACTIVE] * 2),
        ("elu", (-10.0, -1.0, 1.0), [SATURATED, ACTIVE, ACTIVE]),
        ("selu", (-10.0, -1.0, 1.0), [SATURATED, ACTIVE, ACTIVE]),
        ("swish", (-8.0, -1.2784645, 0.0, 5.0), [SATURATED, ACTIVE, ACTIVE, ACTIVE]),
        ("softplus", (-5.0, 0.0, 5.0), [SATURATED, ACTIVE, ACTIVE]),
        ("gelu", (-100.0, -4.0, -0.7517916, 0.0, 5.0), [INACTIVE, SATURATED, ACTIVE, ACTIVE, ACTIVE]),
        ("mish", (-9.0, -1.1924312, 0.0, 5.0), [SATURATED, ACTIVE, ACTIVE, ACTIVE]),
        ("softsign", (-10.0, 0.0, 10.0), [SATURATED, ACTIVE, SATURATED]),
        ("hard_sigmoid", (-4.0, -3.0, 0.0, 3.0, 4.0), [INACTIVE, INACTIVE, ACTIVE, SATURATED, SATURATED]),
        ("hard_tanh", (-2.0, 0.0, 2.0), [SATURATED, ACTIVE, SATURATED]),
        ("hard_swish", (-4.0, -3.0, -1.5, 0.0, 4.0), [INACTIVE, INACTIVE, ACTIVE, ACTIVE, ACTIVE]),
    ],
)
def test_states_of_every_activation(key: str, z: tuple[float, ...], expected: list[int]) -> None:
    assert states(key, *z) == expected
    function, narrow = ACTIVATIONS[key], np.array(z, np.float32)
    assert neuron_states(LayerTrace(narrow, function(narrow), function)).tolist() == expected


def test_states_follow_the_parameter_and_the_bound() -> None:
    assert states("leaky_relu", -1.0, alpha=0.0) == [INACTIVE]
    assert states("leaky_relu", -1.0, alpha=0.001) == [ACTIVE]
    assert states("sigmoid", 3.0, bound=0.05) == [SATURATED]
    assert states("sigmoid", 5.0, bound=0.001) == [ACTIVE]


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_one_flat_stretch_at_most_on_each_side(key: str) -> None:
    found = np.array(states(key, *np.linspace(-60.0, 60.0, 4001))) == ACTIVE
    assert np.abs(np.diff(found.astype(int))).sum() <= 2


def test_states_keep_the_shape() -> None:
    trace = random_network("relu").forward(np.ones((4, 6)))
    assert neuron_states(trace.hidden[0]).shape == (4, 5)


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
    for explain in (contributions, saliency, input_contributions):
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
