"""The loss over one weight: by hand, against full forward passes, and against back-propagation."""

import math

import numpy as np
import pytest

from nncore.concepts.one_weight import LossOfWeight, WeightPlace, layer_gradients, place_of
from nncore.errors import ShapeError
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.losses import LOSSES
from nncore.network.initialisation import init_network
from nncore.network.network import Network


@pytest.fixture
def network() -> Network:
    functions = [ACTIVATIONS["tanh"], ACTIVATIONS["prelu"]]
    return init_network((4, 3, 5, 2), functions, rng=np.random.default_rng(3), scheme="glorot", dtype=np.float64)


INPUTS, TARGETS = np.array([0.5, 0.0, -1.0, 2.0]), np.array([0.0, 1.0])
PLACES = [
    WeightPlace(1, 3, 2),
    WeightPlace(1, None, 0),
    WeightPlace(2, 1, 4),
    WeightPlace(3, 4, 1),
    WeightPlace(3, None, 1),
]


def test_one_neuron_by_hand() -> None:
    # x = 2, w = 3, b = −5, identity, MSE against 4: the loss over w is (2 w − 5 − 4)²
    network = Network((np.array([[3.0]]),), (np.array([-5.0]),), (), "identity")
    loss = LossOfWeight(network, np.array([2.0]), np.array([4.0]), WeightPlace(1, 0, 0), LOSSES["mse"])
    assert loss.weight == 3.0
    assert [loss.at(value) for value in (3.0, 4.5)] == [9.0, 0.0]
    assert loss.along(np.array([3.0, 4.5, 5.0])).tolist() == [9.0, 0.0, 1.0]
    # (3.5: 4, 3: 9, 2.5: 16) with h = 0.5: (4 − 9) / 0.5 and (4 − 16) / 1
    assert loss.differences(0.5) == (-10.0, -12.0)
    assert layer_gradients(network, np.array([2.0]), np.array([4.0]), LOSSES["mse"])["W1"].tolist() == [[-12.0]]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_the_short_way_agrees_with_full_forward_passes(network: Network, place: WeightPlace) -> None:
    loss = LossOfWeight(network, INPUTS, TARGETS, place)
    values = loss.weight + np.linspace(-2.0, 2.0, 9)
    np.testing.assert_allclose(loss.along(values), [loss.at(value) for value in values], rtol=1e-12)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_the_measured_gradient_nears_the_back_propagated_one(network: Network, place: WeightPlace) -> None:
    gradient = layer_gradients(network, INPUTS, TARGETS)[place.block][place.index]
    forward, central = LossOfWeight(network, INPUTS, TARGETS, place).differences(1e-5)
    assert central == pytest.approx(gradient, abs=1e-9)
    assert forward == pytest.approx(gradient, abs=1e-4)


def test_a_weight_from_an_empty_pixel_does_not_matter(network: Network) -> None:
    loss = LossOfWeight(network, INPUTS, TARGETS, WeightPlace(1, 1, 2))
    assert loss.differences(0.5) == (0.0, 0.0)
    assert np.ptp(loss.along(np.array([-3.0, 3.0]))) == 0.0


def test_float32_loses_the_gradient_to_rounding_where_float64_keeps_it(network: Network) -> None:
    place = WeightPlace(2, 1, 4)
    narrow = network.astype(np.float32)
    assert narrow.dtype == np.float32
    gradient = layer_gradients(network, INPUTS, TARGETS)["W2"][place.index]
    _, wide = LossOfWeight(network, INPUTS, TARGETS, place).differences(1e-6)
    _, rounded = LossOfWeight(narrow, INPUTS.astype(np.float32), TARGETS.astype(np.float32), place).differences(1e-6)
    assert abs(wide - gradient) < 1e-8
    assert abs(rounded - gradient) > 1e-4
    assert LossOfWeight(narrow, INPUTS, TARGETS, place).differences(1e-50) == (0.0, 0.0)


def test_places_have_names_and_names_have_places(network: Network) -> None:
    for place in PLACES:
        assert place_of(network, place.name) == place
    assert [place.name for place in PLACES[:2]] == ["W1[3, 2]", "b1[0]"]
    for name in ("W1[4, 0]", "W1[0]", "b1[0, 0]", "W4[0, 0]", "alpha2", "", "W1[-1, 0]", "W1[0, 0] "):
        assert place_of(network, name) is None


def test_several_examples_are_refused(network: Network) -> None:
    with pytest.raises(ShapeError, match=r"One example has one axis, but inputs are \(1, 4\)"):
        LossOfWeight(network, INPUTS[None], TARGETS, PLACES[0])


def test_the_loss_is_the_cross_entropy_of_the_answer(network: Network) -> None:
    loss = LossOfWeight(network, INPUTS, TARGETS, PLACES[0])
    assert loss.at(loss.weight) == pytest.approx(-math.log(network.forward(INPUTS).probabilities[1]))
