"""The small worlds take lists and integers, and say in a sentence what makes no sense."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from nncore.concepts.contours import contour_segments
from nncore.concepts.landscapes import LANDSCAPES, descent_path
from nncore.concepts.numerical import (
    best_h,
    central_difference,
    errors_over_h,
    forward_difference,
    rounding_error,
    truncation_error,
)
from nncore.concepts.one_weight import LossOfWeight, layer_gradients, place_of
from nncore.concepts.perceptron import AND, Perceptron
from nncore.concepts.perceptron_rule import learn
from nncore.concepts.scalar_functions import SCALAR_FUNCTIONS
from nncore.concepts.separation import nearest_on_line, separating_line
from nncore.errors import NNCoreError, ShapeError
from nncore.functions.activation_shape import flat_stretches, second_derivative
from nncore.functions.activations import ACTIVATIONS, Activation, activation
from nncore.functions.best_constant import best_constant
from nncore.functions.losses import LOSSES
from nncore.functions.named_losses import binary_cross_entropy, cross_entropy
from nncore.functions.softmax import entropy, softmax_jacobian
from nncore.ink.strokes import to_pixels
from nncore.learning.gradient_check import gradient_check, numerical_gradient
from nncore.learning.gradients import backpropagate, loss_and_delta
from nncore.learning.optimizers import SGD, Adam, Momentum
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import fixed_examples, train
from nncore.models.npz import save_network
from nncore.models.onnx.export import onnx_model
from nncore.network.initialisation import init_network
from nncore.network.network import Network
from nncore.network.parameter_vector import from_vector, to_vector
from nncore.network.prediction import evidence
from nncore.network.states import neuron_states

SQUARE = SCALAR_FUNCTIONS["square"]
BOWL = LANDSCAPES["bowl"]
NETWORK = Network(([[1, 2], [3, 4]],), ([0, 0],), ())
RNG = np.random.default_rng(0)
OWN = Activation("sine", "Sine", np.sin, lambda z, a: np.cos(z))
LOSS = LossOfWeight(NETWORK, [1, 0], [1, 0], place_of(NETWORK, "b1[0]"))


def square(x: Any) -> Any:
    return x * x


def length_squared(x: Any) -> float:
    return float(np.square(x).sum())


@pytest.mark.parametrize(
    ("of_lists", "of_arrays"),
    [
        (lambda: forward_difference(square, [1, 2], 1), lambda: forward_difference(square, np.array([1.0, 2.0]), 1.0)),
        (lambda: central_difference(square, 3, [1, 2]), lambda: np.array([6.0, 6.0])),
        (lambda: errors_over_h(SQUARE, 1, [1, 2], "forward"), lambda: np.array([1.0, 2.0])),
        (lambda: truncation_error(SQUARE, 1, [1, 2], "forward"), lambda: np.array([1.0, 2.0])),
        (lambda: best_h([1, 10, 100], [3, 2, 1]), lambda: (100.0, 1.0)),
        (lambda: descent_path(BOWL, [1, 0], SGD(), 0.5, 1).points, lambda: np.array([[1.0, 0.0], [0.0, 0.0]])),
        (lambda: contour_segments([0, 2], [0, 1], [[0, 2], [0, 2]], 1), lambda: np.array([[1.0, 0.0], [1.0, 1.0]])),
        (lambda: nearest_on_line(AND, [0, 0]), lambda: np.array([0.7, 0.7])),
        (lambda: second_derivative(ACTIVATIONS["relu"], [1, 0]), lambda: np.array([0.0, np.nan])),
        (lambda: best_constant(LOSSES["mae"], [1, 2, 9]), lambda: 2.0),
        (lambda: numerical_gradient(length_squared, [3, 4]), lambda: np.array([6.0, 8.0])),
        (lambda: SGD().step([1, 2], [1, 1], 1), lambda: np.array([0.0, 1.0])),
        (lambda: to_vector(from_vector(NETWORK, [1, 2, 3, 4, 5, 6])), lambda: np.arange(1.0, 7.0)),
        (lambda: evidence([0, -math.inf]), lambda: 0.5),
        (lambda: LOSS.along([0, 800]), lambda: [1.313261687518223, 0.0]),
    ],
)  # fmt: skip
def test_lists_and_integers_are_taken(of_lists: Callable[[], Any], of_arrays: Callable[[], Any]) -> None:
    np.testing.assert_allclose(of_lists(), of_arrays(), atol=1e-8)


def test_gradients_of_lists_are_those_of_arrays() -> None:
    loss, gradient = backpropagate(NETWORK, [[1, 0]], [[0, 1]])
    assert loss == pytest.approx(math.log1p(math.exp(-1.0)))
    np.testing.assert_array_equal(layer_gradients(NETWORK, [1, 0], [0, 1])["b1"], gradient[-2:])
    assert loss_and_delta(LOSSES["mse"], "identity", [[1, 2]], [[1, 0]])[0].tolist() == [2.0]
    assert gradient_check(NETWORK, [[1, 0]], [[0, 1]]).error < 1e-6


@pytest.mark.parametrize(
    ("nonsense", "sentence"),
    [
        (lambda: forward_difference(square, [1, 2], [1, 2, 3]), "do not fit"),
        (lambda: entropy([2, 3]), "Probabilities are from 0 to 1"),
        (lambda: softmax_jacobian([1, -2]), "Probabilities are from 0 to 1"),
        (lambda: Network(([[1]], [[1]]), ([0], [0]), ("relu",)), r"such as \[activation\('relu'\)\], not 'relu'"),
        (lambda: init_network([1, 1, 1], "relu", rng=RNG), "not 'relu'"),
        (lambda: init_network([1, 1, 1], ACTIVATIONS["relu"], rng=RNG), r"not activation\('relu'\)"),
        (lambda: init_network([1, 1], [], rng=RNG, scheme=None), "no initialisation None"),
        (lambda: init_network([1, 1], [], rng=RNG, dtype="int64"), "float32 or float64, not int64"),
        (lambda: init_network([1, 1], [], rng=0), r"default_rng\(0\), not from 0"),
        (lambda: numerical_gradient(lambda x: 2.0 * x, [1.0, 2.0]), r"not an array of shape \(2,\)"),
        (lambda: save_network("mine.npz", NETWORK), "not with 'mine.npz' as the network"),
        (lambda: onnx_model(init_network([1, 1, 1], [OWN], rng=RNG)), "ONNX has no Sine"),
        (lambda: NETWORK.astype(np.float16), "float32 or float64, not float16"),
        (lambda: NETWORK.predict([[math.nan, 0]]), "outputs are nan"),
        (lambda: wide_network().predict(np.zeros((1, 28, 28))), r"not \(1, 28, 28\); flatten each picture"),
        (lambda: activation(7), "no activation 7"),
        (lambda: activation("elu", alpha="1"), "finite number for 'alpha', not '1'"),
        (lambda: cross_entropy([0.2, 0.8], [3, 1]), "give labels to `one_hot`"),
        (lambda: binary_cross_entropy(0.5, 3), "from 0 to 1"),
        (lambda: backpropagate(NETWORK, [[1, 0]], [[0, 1]], "mse"), r"as LOSSES\['mse'\] does, not 'mse'"),
        (lambda: next(train(NETWORK, ([[1, 0]], [[0, 1]]), TrainingSettings())), "fixed_examples"),
        (lambda: next(train(NETWORK, [[1, 0]], [[0, 1]])), "fixed_examples"),
        (lambda: fixed_examples([[1, 0]], [1]), "`one_hot` makes targets of labels"),
        (lambda: gradient_check(NETWORK.astype("float32"), [[1, 0]], [[0, 1]]), "astype"),
        (lambda: Perceptron("ab", 0.0), "not text"),
        (lambda: Perceptron([1.0, 2.0], [1.0]), "one bias"),
        (lambda: to_pixels(["x"]), "not text"),
        (lambda: errors_over_h(SQUARE, 1.0, [0.0], "forward"), "above 0"),
        (lambda: errors_over_h(SQUARE, 1.0, [1.0], "sideways"), "no difference 'sideways'"),
        (lambda: truncation_error(SQUARE, 1.0, [1.0], "sideways"), "no difference 'sideways'"),
        (lambda: rounding_error(SQUARE, 1.0, [-1.0]), "above 0"),
        (lambda: best_h([], []), "Each width needs its error"),
        (lambda: best_h([1, 2], [1]), "Each width needs its error"),
        (lambda: descent_path(BOWL, [1, 0], SGD(), math.nan, 1), "learning rate must be a finite number"),
        (lambda: descent_path(BOWL, [1, 0], SGD(), 0.1, -1), "0 steps or more"),
        (lambda: contour_segments([[0]], [0], [[0]], 1), "shapes"),
        (lambda: separating_line([["a", "b"]], [1]), "not text"),
        (lambda: next(learn(AND, [[1, 2], [3]], [1, 0])), "differ in length"),
        (lambda: flat_stretches(ACTIVATIONS["tanh"], -math.inf, 1.0, 0.1), "finite low"),
        (lambda: flat_stretches(ACTIVATIONS["tanh"], -1.0, 1.0, 0.1, n_points=1), "two points"),
        (lambda: best_constant(LOSSES["mse"], [1.0, math.nan]), "finite values"),
        (lambda: numerical_gradient(length_squared, [1.0], step=0.0), "above 0"),
        (lambda: gradient_check(NETWORK, [[1, 0]], [[0, 1]], step=-1.0), "above 0"),
        (lambda: backpropagate(NETWORK, np.ones((0, 2)), np.ones((0, 2))), "N at least 1"),
        (lambda: backpropagate(NETWORK, [[1, 0, 0]], [[0, 1]]), r"shape \(N, 2\)"),
        (lambda: backpropagate(NETWORK, [[1, 0]], [[0, 1], [1, 0]]), "Each input needs its target"),
        (lambda: backpropagate(NETWORK, [[1, 0]], [[0, 1]], dropout=1.0), "Dropout must be from 0"),
        (lambda: SGD().step([1.0], [1.0, 2.0], 0.1), "gradient of the same shape"),
        (lambda: Adam(beta1=1.0), "Beta1 must be from 0 to below 1"),
        (lambda: Adam(epsilon=0.0), "epsilon must be"),
        (lambda: Momentum(momentum=-0.1), "Momentum must be from 0 to 1"),
        (lambda: from_vector(NETWORK, [1.0]), "has 6 numbers"),
        (lambda: evidence(1.0), "At least one class"),
        (lambda: neuron_states(hidden_layer(), saturated_below=0.0), "above 0"),
    ],
)
def test_what_makes_no_sense_is_said(nonsense: Callable[[], Any], sentence: str) -> None:
    with pytest.raises(NNCoreError, match=sentence):
        nonsense()


def test_a_network_learns_with_an_activation_of_ones_own() -> None:
    network = init_network([2, 3, 2], [OWN], rng=np.random.default_rng(0), dtype=np.float64)
    assert gradient_check(network, [[0.3, -2.0]], [[0, 1]]).error < 1e-6


def wide_network() -> Network:
    return init_network([784, 10], [], rng=RNG)


def hidden_layer() -> Any:
    """Return the trace of one ReLU."""
    network = Network(([[1]], [[1]]), ([0], [0]), (ACTIVATIONS["relu"],))
    return network.forward([1]).hidden[0]


def test_errors_of_shapes_are_shape_errors() -> None:
    with pytest.raises(ShapeError):
        best_constant(LOSSES["mse"], [[1.0]])
