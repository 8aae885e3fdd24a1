"""ONNX's operators on single numbers, by their definitions, with what they take where nothing is said."""

import math

import numpy as np
import pytest

from nncore.models.onnx.elementwise import ELEMENTWISE

X = np.array([-4.0, -1.5, -0.3, 0.0, 0.3, 1.5, 4.0])


@pytest.mark.parametrize(
    ("operator", "told", "by_hand"),
    [
        ("Gelu", {}, lambda x: 0.5 * x * (1.0 + math.erf(x / math.sqrt(2.0)))),
        ("Gelu", {"approximate": "tanh"},
         lambda x: 0.5 * x * (1.0 + math.tanh(math.sqrt(2.0 / math.pi) * (x + 0.044715 * x**3)))),
        ("HardSigmoid", {}, lambda x: min(max(0.2 * x + 0.5, 0.0), 1.0)),
        ("HardSigmoid", {"alpha": 0.5, "beta": 0.1}, lambda x: min(max(0.5 * x + 0.1, 0.0), 1.0)),
        ("HardSwish", {}, lambda x: x * min(max(x / 6.0 + 0.5, 0.0), 1.0)),
        ("Selu", {}, lambda x: 1.0507009873554805 * (x if x > 0 else 1.6732632423543772 * math.expm1(x))),
        ("Selu", {"alpha": 2.0, "gamma": 3.0}, lambda x: 3.0 * (x if x > 0 else 2.0 * math.expm1(x))),
        ("Elu", {}, lambda x: x if x > 0 else math.expm1(x)),
        ("Elu", {"alpha": 0.5}, lambda x: x if x > 0 else 0.5 * math.expm1(x)),
        ("Celu", {}, lambda x: x if x > 0 else math.expm1(x)),
        ("Celu", {"alpha": 0.5}, lambda x: x if x > 0 else 0.5 * math.expm1(x / 0.5)),
        ("LeakyRelu", {}, lambda x: x if x > 0 else 0.01 * x),
        ("ThresholdedRelu", {}, lambda x: x if x > 1 else 0.0),
        ("ThresholdedRelu", {"alpha": 0.2}, lambda x: x if x > 0.2 else 0.0),
        ("Softplus", {}, lambda x: math.log1p(math.exp(x))),
        ("Softsign", {}, lambda x: x / (1.0 + abs(x))),
        ("Mish", {}, lambda x: x * math.tanh(math.log1p(math.exp(x)))),
        ("Sigmoid", {}, lambda x: 1.0 / (1.0 + math.exp(-x))),
        ("Erf", {}, math.erf),
        ("Erfc", {}, math.erfc),
        ("Clip", {}, lambda x: x),
        ("Clip", {"min": -1.0}, lambda x: max(x, -1.0)),
        ("Clip", {"max": 1.0}, lambda x: min(x, 1.0)),
        ("Neg", {}, lambda x: -x),
        ("Sign", {}, lambda x: float(x > 0) - float(x < 0)),
    ],
)  # fmt: skip
def test_an_operator_of_one_number_is_as_onnx_says(operator: str, told: dict[str, object], by_hand) -> None:
    np.testing.assert_allclose(ELEMENTWISE[operator](told, X), [by_hand(x) for x in X.tolist()], atol=2e-7)


@pytest.mark.parametrize(
    ("operator", "others", "expected"),
    [
        ("Clip", [-1.0], np.maximum(X, -1.0)), ("Clip", [-1.0, 1.0], np.clip(X, -1.0, 1.0)),
        ("Mod", [1.0], np.mod(X, 1.0)),
        ("Pow", [2.0], X**2), ("Max", [0.5, -9.0], np.maximum(X, 0.5)), ("Min", [0.5, 9.0], np.minimum(X, 0.5)),
        ("Sum", [1.0, 2.0], X + 3.0), ("PRelu", [0.5], np.where(X > 0, X, 0.5 * X)),
        ("Greater", [0.0], X > 0), ("GreaterOrEqual", [0.0], X >= 0), ("Less", [0.0], X < 0),
        ("LessOrEqual", [0.0], X <= 0),
    ],
)  # fmt: skip
def test_an_operator_of_several_numbers_is_as_onnx_says(operator: str, others: list, expected: np.ndarray) -> None:
    np.testing.assert_array_equal(ELEMENTWISE[operator]({}, X, *map(np.asarray, others)), expected)
