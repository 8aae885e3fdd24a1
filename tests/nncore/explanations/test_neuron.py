"""One neuron's numbers: Σ + b = z and f(z) = a to the last digit, and the digits it answers to."""

from collections.abc import Callable

import numpy as np
import pytest
from step_by_step import shares_and_result

from nncore.errors import ShapeError
from nncore.explanations.neuron import layer_selectivity, neuron_sum
from nncore.in_steps import result_of
from nncore.network.network import Network

MakeNetwork = Callable[..., Network]


@pytest.mark.parametrize("keys", [(), ("relu",), ("tanh", "gelu"), ("elu",) * 4])
def test_the_sum_the_bias_and_the_function_make_the_neuron(make_network: MakeNetwork, keys: tuple[str, ...]) -> None:
    network = make_network(*keys)
    trace = network.forward(np.random.default_rng(3).random(9))
    for layer, function in enumerate(network.activations, 1):
        for unit in range(network.sizes[layer]):
            found = neuron_sum(network, trace, layer, unit)
            assert found.products.sum() + found.bias == pytest.approx(found.z, rel=1e-12)
            assert found.total + found.bias == pytest.approx(found.z, rel=1e-12)
            assert function(np.array(found.z)) == pytest.approx(found.a)
            np.testing.assert_array_equal(found.products, found.inputs * found.weights)


def test_an_output_gives_its_probability(make_network: MakeNetwork) -> None:
    network = make_network("relu")
    trace = network.forward(np.ones(9))
    found = neuron_sum(network, trace, 2, 4)
    assert (found.z, found.a) == (trace.logits[4], trace.probabilities[4])


def test_the_strongest_products_are_the_largest_in_size() -> None:
    network = Network((np.array([[1.0], [-5.0], [3.0], [0.0]]),), (np.zeros(1),), ())
    found = neuron_sum(network, network.forward(np.ones(4)), 1, 0)
    assert found.strongest(3).tolist() == [1, 2, 0]
    assert len(found.strongest()) == 4


@pytest.mark.parametrize("layer", [1, 2, 3])
def test_the_liking_of_a_layer_is_what_its_traces_say(make_network: MakeNetwork, layer: int) -> None:
    network, rng = make_network("relu", "tanh"), np.random.default_rng(0)
    inputs, labels = rng.random((1300, 9)), rng.integers(0, 9, 1300)  # no nines
    shares, selectivity = shares_and_result(layer_selectivity(network, layer, inputs, labels))
    trace = network.forward(inputs)
    a = trace.logits if layer == 3 else trace.hidden[layer - 1].a
    for label in range(9):
        np.testing.assert_allclose(selectivity.means[label], a[labels == label].mean(axis=0))
    assert np.isnan(selectivity.means[9]).all()
    for unit in range(a.shape[1]):
        best = a[selectivity.favourites[:, unit], unit]
        np.testing.assert_allclose(best, np.sort(a[:, unit])[::-1][:12])
        np.testing.assert_allclose(selectivity.strengths[:, unit], best)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_of_equal_digits_the_first_are_the_favourites(make_network: MakeNetwork) -> None:
    selectivity = result_of(layer_selectivity(make_network("relu"), 1, np.ones((1300, 9)), np.zeros(1300, int)))
    assert selectivity.favourites[:, 0].tolist() == list(range(12))


def test_fewer_digits_than_asked_for_are_all_of_them(make_network: MakeNetwork) -> None:
    selectivity = result_of(layer_selectivity(make_network("relu"), 1, np.eye(9)[:5], [0, 1, 2, 3, 4]))
    assert sorted(selectivity.favourites[:, 0].tolist()) == [0, 1, 2, 3, 4]


def test_what_is_no_neuron_is_refused(make_network: MakeNetwork) -> None:
    network = make_network("relu")
    trace = network.forward(np.ones(9))
    with pytest.raises(ShapeError, match="layers 1 to 2, but no layer 3"):
        neuron_sum(network, trace, 3, 0)
    with pytest.raises(ShapeError, match="There are 7 neurons in that layer, numbered from 0, but no number 7"):
        neuron_sum(network, trace, 1, 7)
    with pytest.raises(ShapeError, match="Each of the 2 inputs needs one label"):
        next(layer_selectivity(network, 1, np.ones((2, 9)), [1]))
