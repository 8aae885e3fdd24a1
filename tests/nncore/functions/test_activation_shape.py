"""Second derivatives against the formulas worked by hand, and the ends of flat stretches against their closed forms."""

import math

import numpy as np
import pytest

from nncore.errors import NNCoreError
from nncore.functions.activation_shape import flat_stretches, second_derivative
from nncore.functions.activations import ACTIVATIONS

Z = np.array([-4.0, -1.3, -0.2, 0.4, 1.0, 2.5])


def sigma(z: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-z))


def bell(z: np.ndarray) -> np.ndarray:
    return np.exp(-0.5 * z * z) / math.sqrt(2.0 * math.pi)


def swish_by_hand(z: np.ndarray, beta: float) -> np.ndarray:
    s = sigma(beta * z)
    return beta * s * (1 - s) * (2 + beta * z * (1 - 2 * s))


SECONDS_BY_HAND = {
    "sigmoid": lambda z: sigma(z) * (1 - sigma(z)) * (1 - 2 * sigma(z)),
    "tanh": lambda z: -2 * np.tanh(z) * (1 - np.tanh(z) ** 2),
    "softplus": lambda z: sigma(z) * (1 - sigma(z)),
    "swish": lambda z: swish_by_hand(z, 1.0),
    "gelu": lambda z: bell(z) * (2 - z * z),
    "softsign": lambda z: -2 * np.sign(z) / (1 + np.abs(z)) ** 3,
    "elu": lambda z: np.where(z > 0, 0.0, np.exp(z)),
    "hard_swish": lambda z: np.where(np.abs(z) < 3, 1 / 3, 0.0),
    "relu": np.zeros_like,
    "identity": np.zeros_like,
    "step": np.zeros_like,
}


@pytest.mark.parametrize("key", SECONDS_BY_HAND)
def test_second_derivative_is_the_formula_worked_by_hand(key: str) -> None:
    np.testing.assert_allclose(second_derivative(ACTIVATIONS[key], Z), SECONDS_BY_HAND[key](Z), atol=1e-8)


def test_second_derivative_follows_the_settings() -> None:
    swish = ACTIVATIONS["swish"].with_settings(beta=3.0)

    np.testing.assert_allclose(second_derivative(swish, Z), swish_by_hand(Z, 3.0), atol=1e-7)


@pytest.mark.parametrize(
    ("key", "corner"),
    [("relu", 0.0), ("leaky_relu", 0.0), ("elu", 0.0), ("selu", 0.0), ("softsign", 0.0), ("step", 0.0),
     ("hard_tanh", -1.0), ("hard_sigmoid", 3.0), ("hard_swish", 3.0)],
)  # fmt: skip
def test_second_derivative_does_not_exist_at_a_corner(key: str, corner: float) -> None:
    at_corner, beside = second_derivative(ACTIVATIONS[key], [corner, corner + 0.01])

    assert math.isnan(at_corner)
    assert math.isfinite(beside)


def test_second_derivative_keeps_the_shape_and_is_exact_also_from_single_precision() -> None:
    z = Z.reshape(2, 3).astype(np.float32)
    second = second_derivative(ACTIVATIONS["tanh"], z)

    assert second.shape == (2, 3)
    assert second.dtype == np.float64
    np.testing.assert_allclose(second, SECONDS_BY_HAND["tanh"](z.astype(np.float64)), atol=1e-8)


def test_sigmoid_is_flat_where_its_derivative_is_under_the_bound() -> None:
    # a (1 − a) = 0.1 at a = (1 ± √0.6) / 2, and z = ln(a / (1 − a))
    a = (1 + math.sqrt(0.6)) / 2
    edge = math.log(a / (1 - a))

    starts, ends = flat_stretches(ACTIVATIONS["sigmoid"], -8.0, 8.0, 0.1)

    np.testing.assert_allclose(starts, [-8.0, edge], atol=1e-7)
    np.testing.assert_allclose(ends, [-edge, 8.0], atol=1e-7)


def test_relu_is_flat_on_the_left_and_its_corner_is_found_off_the_grid() -> None:
    starts, ends = flat_stretches(ACTIVATIONS["relu"], -5.0, 3.1, 0.02, n_points=50)

    np.testing.assert_allclose(starts, [-5.0], atol=1e-6)
    np.testing.assert_allclose(ends, [0.0], atol=1e-6)


def test_identity_has_no_flat_stretch_and_the_step_is_flat_all_over() -> None:
    assert [len(edges) for edges in flat_stretches(ACTIVATIONS["identity"], -1.0, 1.0, 0.5)] == [0, 0]
    assert [edges.tolist() for edges in flat_stretches(ACTIVATIONS["step"], -1.0, 1.0, 0.5)] == [[-1.0], [1.0]]


@pytest.mark.parametrize(("low", "high", "bound"), [(1.0, 1.0, 0.1), (2.0, -2.0, 0.1), (-1.0, 1.0, 0.0)])
def test_flat_stretches_need_a_stretch_and_a_bound(low: float, high: float, bound: float) -> None:
    with pytest.raises(NNCoreError, match=r"low < high, a bound above 0"):
        flat_stretches(ACTIVATIONS["relu"], low, high, bound)
