"""One step of learning: the gradient against central differences, and a step that lowers the loss by η |g|²."""

from collections.abc import Callable

import numpy as np
import pytest

from nncore.errors import NNCoreError, ShapeError
from nncore.explanations.learning_step import loss_gradient, stepped
from nncore.learning.gradient_check import numerical_gradient
from nncore.network.network import Network

MakeNetwork = Callable[..., Network]


def loss_of(network: Network, x: np.ndarray, label: int) -> float:
    return -float(np.log(network.forward(x).probabilities[label]))


@pytest.mark.parametrize("keys", [(), ("tanh",), ("gelu", "sigmoid"), ("prelu", "elu")])
def test_the_gradient_is_the_numerical_one(make_network: MakeNetwork, keys: tuple[str, ...]) -> None:
    network, x = make_network(*keys), np.random.default_rng(5).random(9)
    found = loss_gradient(network, x, 4)
    assert found.loss == pytest.approx(loss_of(network, x, 4))
    for layer in range(len(network.weights)):

        def of_weights(matrix: np.ndarray, layer: int = layer) -> float:
            weights = (*network.weights[:layer], matrix, *network.weights[layer + 1 :])
            return loss_of(network.replace(weights=weights), x, 4)

        def of_biases(vector: np.ndarray, layer: int = layer) -> float:
            biases = (*network.biases[:layer], vector, *network.biases[layer + 1 :])
            return loss_of(network.replace(biases=biases), x, 4)

        np.testing.assert_allclose(
            found.weights[layer], numerical_gradient(of_weights, network.weights[layer]), atol=1e-7
        )
        np.testing.assert_allclose(found.biases[layer], numerical_gradient(of_biases, network.biases[layer]), atol=1e-7)


def test_a_small_step_lowers_the_loss_by_rate_times_the_square_of_the_gradient(make_network: MakeNetwork) -> None:
    network, x = make_network("tanh"), np.random.default_rng(6).random(9)
    gradient, rate = loss_gradient(network, x, 2), 1e-5
    after = loss_of(stepped(network, gradient, rate), x, 2)
    assert gradient.loss - after == pytest.approx(rate * float((gradient.vector**2).sum()), rel=1e-2)
    for before, moved, slope in zip(
        network.weights, stepped(network, gradient, 0.5).weights, gradient.weights, strict=True
    ):
        np.testing.assert_allclose(moved, before - 0.5 * slope)


def test_what_cannot_be_learned_is_refused(make_network: MakeNetwork) -> None:
    network = make_network("relu")
    gradient = loss_gradient(network, np.ones(9), 0)
    with pytest.raises(ShapeError, match="There are 10 outputs"):
        loss_gradient(network, np.ones(9), 10)
    with pytest.raises(ShapeError, match="one input at a time"):
        loss_gradient(network, np.ones((2, 9)), 1)
    with pytest.raises(ShapeError, match="cannot take a step"):
        stepped(make_network("relu", "relu"), gradient, 0.1)
    for rate in (-1.0, float("inf"), float("nan")):
        with pytest.raises(NNCoreError, match="0 or more"):
            stepped(network, gradient, rate)
