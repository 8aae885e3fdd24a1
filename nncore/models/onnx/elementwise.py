"""What ONNX's elementwise operators compute, by name, in float64. Imported by whatever follows the graph."""

import functools
import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

Array: TypeAlias = npt.NDArray[Any]
Attributes: TypeAlias = Mapping[str, Any]
Compute: TypeAlias = Callable[..., Array]
"""Takes the attributes and then the inputs, all of shapes that fit each other."""

_ERF = np.vectorize(math.erf, otypes=[np.float64])
_ERFC = np.vectorize(math.erfc, otypes=[np.float64])


def _sigmoid(x: Array) -> Array:
    half = np.exp(-np.abs(x))
    share: Array = np.where(x >= 0, 1.0, half) / (1.0 + half)
    return share


def _elu(x: Array, alpha: float) -> Array:
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0.0)))


def _celu(x: Array, alpha: float) -> Array:
    bent: Array = np.maximum(x, 0.0) + np.minimum(0.0, alpha * np.expm1(x / alpha))
    return bent


def _hard_sigmoid(x: Array, alpha: float, beta: float) -> Array:
    return np.clip(alpha * x + beta, 0.0, 1.0)


def _gelu(x: Array, approximate: str) -> Array:
    if approximate == "tanh":
        approached: Array = 0.5 * x * (1.0 + np.tanh(math.sqrt(2.0 / math.pi) * (x + 0.044715 * x**3)))
        return approached
    exact: Array = 0.5 * x * (1.0 + _ERF(x * math.sqrt(0.5)))
    return exact


def _clip(attributes: Attributes, x: Array, *limits: Array) -> Array:
    low = limits[0] if limits else attributes.get("min", -np.inf)
    high = limits[1] if len(limits) > 1 else attributes.get("max", np.inf)
    return np.minimum(np.maximum(x, low), high)


def _selu(attributes: Attributes, x: Array) -> Array:
    alpha, gamma = attributes.get("alpha", 1.6732632423543772), attributes.get("gamma", 1.0507009873554805)
    bent: Array = gamma * _elu(x, alpha)
    return bent


ELEMENTWISE: Mapping[str, Compute] = MappingProxyType({
    "Add": lambda _, x, y: x + y,
    "Sub": lambda _, x, y: x - y,
    "Mul": lambda _, x, y: x * y,
    "Div": lambda _, x, y: x / y,
    "Pow": lambda _, x, y: np.power(x, y),
    "Mod": lambda _, x, y: np.mod(x, y),
    "Max": lambda _, *x: functools.reduce(np.maximum, x),  # which broadcasts, as np.maximum.reduce does not
    "Min": lambda _, *x: functools.reduce(np.minimum, x),
    "Sum": lambda _, *x: sum(x[1:], x[0]),
    "Where": lambda _, condition, x, y: np.asarray(np.where(condition, x, y)),
    "Greater": lambda _, x, y: x > y,
    "GreaterOrEqual": lambda _, x, y: x >= y,
    "Less": lambda _, x, y: x < y,
    "LessOrEqual": lambda _, x, y: x <= y,
    "Neg": lambda _, x: -x,
    "Abs": lambda _, x: np.abs(x),
    "Reciprocal": lambda _, x: 1.0 / x,
    "Exp": lambda _, x: np.exp(x),
    "Log": lambda _, x: np.log(x),
    "Sqrt": lambda _, x: np.sqrt(x),
    "Erf": lambda _, x: _ERF(x),
    "Erfc": lambda _, x: _ERFC(x),  # no operator of ONNX: tf2onnx writes it for Keras' gelu
    "Sign": lambda _, x: np.sign(x),
    "Relu": lambda _, x: np.maximum(x, 0.0),
    "Sigmoid": lambda _, x: _sigmoid(x),
    "Tanh": lambda _, x: np.tanh(x),
    "Softplus": lambda _, x: np.logaddexp(x, 0.0),
    "Softsign": lambda _, x: x / (1.0 + np.abs(x)),
    "Selu": _selu,
    "Elu": lambda told, x: _elu(x, told.get("alpha", 1.0)),
    "Celu": lambda told, x: _celu(x, told.get("alpha", 1.0)),
    "LeakyRelu": lambda told, x: np.where(x >= 0, x, told.get("alpha", 0.01) * x),
    "PRelu": lambda _, x, slope: np.where(x >= 0, x, slope * x),
    "ThresholdedRelu": lambda told, x: np.where(x > told.get("alpha", 1.0), x, 0.0),
    "HardSigmoid": lambda told, x: _hard_sigmoid(x, told.get("alpha", 0.2), told.get("beta", 0.5)),
    "HardSwish": lambda _, x: x * _hard_sigmoid(x, 1.0 / 6.0, 0.5),
    "Gelu": lambda told, x: _gelu(x, told.get("approximate", "none")),
    "Mish": lambda _, x: x * np.tanh(np.logaddexp(x, 0.0)),
    "Clip": _clip,
})  # fmt: skip
"""Operators that treat each number by itself; comparisons give truth values."""
