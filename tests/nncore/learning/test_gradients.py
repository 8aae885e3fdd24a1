"""Back-propagation against numbers by hand and against central differences, for every activation, loss and output."""

import itertools
import math

import numpy as np
import pytest
from step_by_step import shares_and_result

from nncore.errors import ShapeError
from nncore.functions.activations import ACTIVATIONS, activation
from nncore.functions.losses import LOSSES
from nncore.functions.outputs import OUTPUTS
from nncore.functions.targets import one_hot, smooth_labels
from nncore.learning.gradient_check import gradient_check, gradient_check_in_steps, numerical_gradient
from nncore.learning.gradients import backpropagate, loss_and_delta
from nncore.network.initialisation import init_network
from nncore.network.network import Network
from nncore.network.parameter_vector import from_vector, to_vector

KINKS = np.array([-3.0, -1.0, 0.0, 1.0, 3.0])


def random_network(keys: tuple[str, ...], output: str = "softmax", seed: int = 0) -> Network:
    """Return a float64 network 3-3-…-2 with biases that are not 0; its outputs lie in (0, 1) even as logits."""
    rng = np.random.default_rng(seed)
    functions = [ACTIVATIONS[key] for key in keys]
    network = init_network((3, *[3] * len(keys), 2), functions, rng=rng, scheme="glorot", dtype=np.float64)
    biases = tuple(rng.uniform(-0.5, 0.5, b.shape) for b in network.biases)
    if output == "identity":
        network = network.replace(weights=(*network.weights[:-1], 0.02 * network.weights[-1]))
        biases = (*biases[:-1], np.array([0.4, 0.6]))
    return network.replace(biases=biases, output=output)


def clear_of_kinks(keys: tuple[str, ...], output: str = "softmax") -> tuple[Network, np.ndarray, np.ndarray]:
    """Return a random network, inputs (2, 3) and targets (2, 2), no pre-activation within 0.002 of a kink."""
    for seed in itertools.count():
        network, rng = random_network(keys, output, seed), np.random.default_rng(seed + 1000)
        inputs = rng.normal(size=(2, 3))
        layers = network.forward(inputs).hidden
        if all(np.abs(layer.z[..., None] - KINKS).min() > 2e-3 for layer in layers):
            return network, inputs, one_hot(rng.integers(0, 2, 2), 2, np.float64)
    raise AssertionError


# --- by hand -------------------------------------------------------------------------------------------------------


def test_one_neuron_by_hand() -> None:
    # x = 2, w = 3, b = −5: z = 1, sigmoid, target 1, MSE
    network = Network((np.array([[3.0]]),), (np.array([-5.0]),), (), "sigmoid")
    loss, gradient = backpropagate(network, np.array([[2.0]]), np.array([[1.0]]), LOSSES["mse"])
    p = 1 / (1 + math.exp(-1))
    assert loss == pytest.approx((p - 1) ** 2)
    delta = 2 * (p - 1) * p * (1 - p)
    np.testing.assert_allclose(gradient, [2 * delta, delta])


def test_two_layers_by_hand() -> None:
    network = Network(
        (np.array([[1.0, -1.0]]), np.array([[2.0], [5.0]])), (np.array([0.0, 0.5]), np.array([1.0])),
        (ACTIVATIONS["relu"],), "identity",
    )  # fmt: skip
    loss, gradient = backpropagate(network, np.array([[3.0]]), np.array([[4.0]]), LOSSES["mse"])
    # z = (3, −2.5), a = (3, 0), y = 7; ∂L/∂y = 2 · (7 − 4) = 6; δ = (12, 30) · (1, 0) = (12, 0)
    assert loss == 9.0
    #                                     W1         b1         W2         b2
    np.testing.assert_allclose(gradient, [36.0, 0.0, 12.0, 0.0, 18.0, 0.0, 6.0])


def test_a_batch_gives_the_mean_of_its_examples() -> None:
    network, inputs, targets = clear_of_kinks(("tanh",))
    singles = [backpropagate(network, inputs[n : n + 1], targets[n : n + 1]) for n in range(2)]
    loss, gradient = backpropagate(network, inputs, targets)
    assert loss == pytest.approx(np.mean([single[0] for single in singles]))
    np.testing.assert_allclose(gradient, np.mean([single[1] for single in singles], axis=0), atol=1e-15)


def test_prelu_learns_its_derivative_by_hand() -> None:
    network = Network(
        (np.array([[1.0, 1.0]]), np.array([[3.0], [4.0]])), (np.array([0.0, -5.0]), np.array([0.0])),
        (activation("prelu", alpha=0.5),), "identity",
    )  # fmt: skip
    _, gradient = backpropagate(network, np.array([[2.0]]), np.array([[0.0]]), LOSSES["mae"])
    # z = (2, −3), a = (2, −1.5), y = 0; at y = t the absolute error has derivative 0, so move the target
    assert not gradient.any()
    _, gradient = backpropagate(network, np.array([[2.0]]), np.array([[-1.0]]), LOSSES["mae"])
    # ∂L/∂y = 1, ∂L/∂α = 4 · (−3); it stands between b1 and W2
    np.testing.assert_allclose(gradient, [6.0, 4.0, 3.0, 2.0, -12.0, 2.0, -1.5, 1.0])


@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("loss", LOSSES)
def test_one_example_needs_no_axis_of_its_own(loss: str, output: str) -> None:
    logits, targets = np.array([[0.2, 0.7, 0.4], [0.6, 0.3, 0.9]]), np.array([[0.0, 1.0, 0.0], [0.5, 0.0, 0.5]])
    losses, delta = loss_and_delta(LOSSES[loss], output, logits, targets)
    for row in range(2):
        one_loss, one_delta = loss_and_delta(LOSSES[loss], output, logits[row], targets[row])
        assert float(one_loss) == pytest.approx(float(losses[row]))
        np.testing.assert_allclose(one_delta, delta[row])


# --- against central differences -----------------------------------------------------------------------------------


@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("loss", LOSSES)
def test_every_activation_loss_and_output(loss: str, output: str) -> None:
    for key in ACTIVATIONS:
        network, inputs, targets = clear_of_kinks((key, key), output)
        check = gradient_check(network, inputs, smooth_labels(targets, 0.1), LOSSES[loss])
        assert check.error < 1e-5, (key, check)


def test_different_activations_in_one_network() -> None:
    for keys in itertools.pairwise(ACTIVATIONS):
        network, inputs, targets = clear_of_kinks(keys)
        assert gradient_check(network, inputs, targets).error < 1e-5, keys


@pytest.mark.parametrize("depth", [0, 1, 3])
def test_every_depth(depth: int) -> None:
    network, inputs, targets = clear_of_kinks(("gelu",) * depth)
    assert gradient_check(network, inputs, targets).error < 1e-5


@pytest.mark.parametrize("dropout", [0.0, 0.4])
@pytest.mark.parametrize("keys", [("rrelu", "rrelu"), ("prelu", "sigmoid")])
def test_the_randomness_of_training_has_its_true_gradient(keys: tuple[str, str], dropout: float) -> None:
    network, inputs, targets = clear_of_kinks(keys)

    def loss_and_gradient(vector: np.ndarray) -> tuple[float, np.ndarray]:
        moved = from_vector(network, vector)
        return backpropagate(moved, inputs, targets, rng=np.random.default_rng(7), dropout=dropout)

    numerical = numerical_gradient(lambda vector: loss_and_gradient(vector)[0], to_vector(network))
    np.testing.assert_allclose(loss_and_gradient(to_vector(network))[1], numerical, atol=1e-9)


def test_targets_need_not_add_up_to_1() -> None:
    logits, targets = np.array([0.5, -1.0, 2.0]), np.array([0.5, 2.0, 0.0])
    _, delta = loss_and_delta(LOSSES["cross_entropy"], "softmax", logits, targets)
    numerical = numerical_gradient(
        lambda z: float(loss_and_delta(LOSSES["cross_entropy"], "softmax", z, targets)[0]), logits
    )
    np.testing.assert_allclose(delta, numerical, atol=1e-8)


def test_a_wrong_gradient_is_found_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    network, inputs, targets = clear_of_kinks(("tanh",))

    def wrong(*arguments: object) -> tuple[float, np.ndarray]:
        loss, gradient = backpropagate(network, inputs, targets)
        gradient[3 * 3 + 3 + 2 * 2 + 1] *= 1.5  # W2[2, 1]
        return loss, gradient

    monkeypatch.setattr("nncore.learning.gradient_check.backpropagate", wrong)
    check = gradient_check(network, inputs, targets)
    assert check.name == "W2[2, 1]"
    assert check.error == pytest.approx(0.2, rel=1e-3)  # |1.5 − 1| / (1.5 + 1)
    assert check.backpropagated == pytest.approx(1.5 * check.numerical, rel=1e-3)


@pytest.mark.parametrize(("apart", "is_found"), [(1e-8, True), (1e-11, False)])
def test_only_what_rounding_explains_counts_as_none(
    apart: float, is_found: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    network, inputs, targets = clear_of_kinks(("tanh",))
    loss, gradient = backpropagate(network, inputs, targets)
    numerical = gradient_check(network, inputs, targets).numerical
    gradient[np.abs(gradient - numerical).argmin()] = numerical + apart  # the parameter it found farthest apart
    monkeypatch.setattr("nncore.learning.gradient_check.backpropagate", lambda *_: (loss, gradient))
    assert (gradient_check(network, inputs, targets).error > 0.0) == is_found


@pytest.mark.parametrize("keys", [("tanh", "swish"), ("prelu", "gelu"), ()])
def test_the_check_moves_each_parameter_as_full_forward_passes_do(
    keys: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    network, inputs, targets = clear_of_kinks(keys)

    def mean_loss(vector: np.ndarray) -> float:
        moved = from_vector(network, vector)
        return float(loss_and_delta(LOSSES["cross_entropy"], moved.output, moved.logits(inputs), targets)[0].mean())

    plain = numerical_gradient(mean_loss, to_vector(network))
    monkeypatch.setattr("nncore.learning.gradient_check.backpropagate", lambda *_: (0.0, plain))
    assert gradient_check(network, inputs, targets).error == 0.0  # within rounding of each other, every one


def test_the_check_in_steps_tells_how_much_is_done_and_ends_with_the_same_answer() -> None:
    network, inputs, targets = clear_of_kinks(("prelu",))
    shares, check = shares_and_result(gradient_check_in_steps(network, inputs, targets))
    assert check == gradient_check(network, inputs, targets)
    # W1 by its three rows, b1 at once, alpha1, W2 by its three rows, b2
    assert shares == [done / 21 for done in (3, 6, 9, 12, 13, 15, 17, 19, 21)]


# --- dropout -------------------------------------------------------------------------------------------------------


def test_dropout_leaves_the_expected_output_as_it_is() -> None:
    network = Network(
        (np.ones((1, 1000)), np.full((1000, 1), 1e-3)), (np.zeros(1000), np.zeros(1)),
        (ACTIVATIONS["identity"],), "identity",
    )  # fmt: skip
    inputs, targets, rng = np.ones((1, 1)), np.zeros((1, 1)), np.random.default_rng(0)
    outputs = [backpropagate(network, inputs, targets, LOSSES["mae"], rng=rng, dropout=0.25)[0] for _ in range(100)]
    assert np.mean(outputs) == pytest.approx(1.0, abs=5e-3)
    assert np.std(outputs) == pytest.approx(math.sqrt(0.25 / 0.75 / 1000), rel=0.3)


def test_without_dropout_randomness_silences_nothing() -> None:
    network, inputs, targets = clear_of_kinks(("relu",))
    with_rng = backpropagate(network, inputs, targets, rng=np.random.default_rng(0))
    np.testing.assert_array_equal(with_rng[1], backpropagate(network, inputs, targets)[1])


def test_without_randomness_nothing_drops_out() -> None:
    network, inputs, targets = clear_of_kinks(("relu",))
    np.testing.assert_array_equal(
        backpropagate(network, inputs, targets, dropout=0.5)[1], backpropagate(network, inputs, targets)[1]
    )


# --- the rest ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_gradients_keep_the_dtype_and_change_no_argument(dtype: type[np.floating]) -> None:
    relu = ACTIVATIONS["relu"]
    network = init_network((5, 4, 3), (relu,), rng=np.random.default_rng(0), dtype=dtype)
    inputs, targets = np.ones((2, 5), dtype), one_hot(np.array([0, 2]), 3, dtype)
    before = to_vector(network)
    _, gradient = backpropagate(network, inputs, targets, rng=np.random.default_rng(0), dropout=0.5)
    assert gradient.dtype == dtype
    assert gradient.shape == before.shape
    np.testing.assert_array_equal(to_vector(network), before)
    assert (inputs == 1.0).all()


def test_float32_and_float64_agree() -> None:
    network, inputs, targets = clear_of_kinks(("swish", "tanh"))
    narrow = network.replace(
        weights=tuple(w.astype(np.float32) for w in network.weights),
        biases=tuple(b.astype(np.float32) for b in network.biases),
    )
    _, wide_gradient = backpropagate(network, inputs, targets)
    _, gradient = backpropagate(narrow, inputs.astype(np.float32), targets.astype(np.float32))
    np.testing.assert_allclose(gradient, wide_gradient, rtol=1e-4, atol=1e-6)


def test_numerical_gradient_of_a_known_function() -> None:
    point = np.array([[1.0, 2.0], [3.0, -1.0]])
    gradient = numerical_gradient(lambda x: float((x**3).sum()), point)
    np.testing.assert_allclose(gradient, 3 * point**2, rtol=1e-8)
    assert point.tolist() == [[1.0, 2.0], [3.0, -1.0]]


def test_a_float32_network_cannot_be_checked() -> None:
    network = init_network((2, 2), (), rng=np.random.default_rng(0))
    with pytest.raises(ShapeError, match="A gradient check needs a float64 network, not float32"):
        gradient_check(network, np.ones((1, 2)), np.ones((1, 2)))


@pytest.mark.parametrize("key", ["swish", "prelu"])
def test_a_vector_stands_for_the_network_made_of_it(key: str) -> None:
    network = random_network((key, key))
    rng = np.random.default_rng(5)
    inputs, targets = rng.random((4, 3)), one_hot([0, 1, 1, 0], 2)
    vector = rng.uniform(0.1, 0.9, to_vector(network).shape)
    before = vector.copy()
    mean_loss, gradient = backpropagate(network, inputs, targets, vector=vector)
    wanted_loss, wanted = backpropagate(from_vector(network, before), inputs, targets)
    assert mean_loss == wanted_loss
    np.testing.assert_array_equal(gradient, wanted)
    np.testing.assert_array_equal(vector, before)


def test_a_vector_of_another_length_is_refused() -> None:
    network = random_network(("relu",))
    with pytest.raises(ShapeError, match="numbers, so its vector cannot be"):
        backpropagate(network, np.ones((1, 3)), np.ones((1, 2)), vector=np.ones(3))


def test_inputs_targets_and_network_are_left_as_they_are() -> None:
    network = random_network(("identity", "swish"), "identity")
    inputs, targets = np.full((2, 3), 0.5), np.full((2, 2), 0.25)
    before = to_vector(network)
    for loss in LOSSES.values():
        backpropagate(network, inputs, targets, loss)
    np.testing.assert_array_equal(inputs, 0.5)
    np.testing.assert_array_equal(targets, 0.25)
    np.testing.assert_array_equal(to_vector(network), before)
