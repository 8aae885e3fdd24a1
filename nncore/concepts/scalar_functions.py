"""Functions of one number with their derivatives by hand, to measure numerical derivatives against.

Imported by `nncore.concepts.numerical` and the page Gradients.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, TypeAlias

import numpy as np

from nncore.arrays import FloatArray
from nncore.functions.activations import ACTIVATIONS

ScalarMap: TypeAlias = Callable[[FloatArray], FloatArray]


@dataclass(frozen=True, eq=False, repr=False)
class ScalarFunction:
    """A function of one number with its derivatives by hand, to measure numerical derivatives against.

    Attributes
    ----------
    key, name : str
    code : str
        The function as an expression of numpy in ``x``.
    value, derivative : callable
        f and f′, of any shape, in the dtype of their argument. At a kink, `derivative` gives the 0 of convention.
    second, third : callable
        f″ and f‴, away from the kink.
    low, high, start : float
        The part of the x axis worth looking at, and where to begin.
    kink : float or None
        Where there is no derivative.
    remark : str
        What the numerical derivative shows here, or what the primer's text leaves open.
    """

    key: str
    name: str
    code: str
    value: ScalarMap
    derivative: ScalarMap
    second: ScalarMap
    third: ScalarMap
    remark: str
    low: float = -2.5
    high: float = 2.5
    start: float = 1.0
    kink: float | None = None

    def __repr__(self) -> str:
        """Name the function."""
        return f"ScalarFunction({self.key!r}, {self.code})"

    def has_derivative(self, x: float) -> bool:
        """Return whether there is a derivative at a place.

        Parameters
        ----------
        x : float

        Returns
        -------
        bool
        """
        return self.kink is None or x != self.kink


def _nought(x: FloatArray) -> FloatArray:
    zeros: FloatArray = np.zeros_like(x)
    return zeros


def _sigmoid_second(x: FloatArray) -> FloatArray:
    a = ACTIVATIONS["sigmoid"](x)
    result: FloatArray = a * (1.0 - a) * (1.0 - 2.0 * a)
    return result


def _sigmoid_third(x: FloatArray) -> FloatArray:
    a = ACTIVATIONS["sigmoid"](x)
    return a * (1.0 - a) * (1.0 - 6.0 * a + 6.0 * a * a)


def _tanh_second(x: FloatArray) -> FloatArray:
    a = np.tanh(x)
    result: FloatArray = -2.0 * a * (1.0 - a * a)
    return result


def _tanh_third(x: FloatArray) -> FloatArray:
    a = np.tanh(x)
    result: FloatArray = (1.0 - a * a) * (6.0 * a * a - 2.0)
    return result


def _constant(value: float) -> ScalarMap:
    return lambda x: np.full_like(x, value)


def _activation(key: str) -> dict[str, Any]:
    return {"value": ACTIVATIONS[key], "derivative": ACTIVATIONS[key].derivative}


_TABLE = (
    ScalarFunction(
        "square", "x²", "x**2", lambda x: x * x, lambda x: 2.0 * x, _constant(2.0), _nought,
        "The central difference of a parabola has no truncation error at all: only rounding is left, and it shrinks "
        "with growing h.",
    ),
    ScalarFunction(
        "cube", "x³", "x**3", lambda x: x * x * x, lambda x: 3.0 * x * x, lambda x: 6.0 * x, _constant(6.0),
        "The central difference is too large by exactly h² wherever x is, for f‴ = 6 everywhere.",
    ),
    ScalarFunction(
        "primer", "0.01x² + 0.1x", "0.01 * x**2 + 0.1 * x", lambda x: 0.01 * x**2 + 0.1 * x,
        lambda x: 0.02 * x + 0.1, _constant(0.02), _nought,
        "The primer's example: at x = 5 with h = 1e−4 the central difference gives 0.1999999999990898. The true "
        "derivative is 0.2; all that is wrong is rounding, so a larger h is better here.",
        low=0.0, high=20.0, start=5.0,
    ),
    ScalarFunction(
        "sin", "sin x", "np.sin(x)", np.sin, np.cos, lambda x: -np.sin(x), lambda x: -np.cos(x),
        "Halve h on the right-hand slope: the forward error halves, the central one falls to a quarter.",
    ),
    ScalarFunction(
        "exp", "eˣ", "np.exp(x)", np.exp, np.exp, np.exp, np.exp,
        "All derivatives are eˣ itself, so both errors grow with x, but the best h hardly moves.",
    ),
    ScalarFunction(
        "sigmoid", "sigmoid", "1 / (1 + np.exp(-x))", **_activation("sigmoid"),
        second=_sigmoid_second, third=_sigmoid_third,
        remark="Far out the curve is nearly flat: the derivative is tiny, and rounding takes a large share of it.",
    ),
    ScalarFunction(
        "tanh", "tanh", "np.tanh(x)", np.tanh, lambda x: 1.0 - np.tanh(x) ** 2, _tanh_second, _tanh_third,
        "At 0 the forward difference is as good as the central one: f″(0) = 0 takes its first error away.",
    ),
    ScalarFunction(
        "abs", "|x|", "np.abs(x)", np.abs, np.sign, _nought, _nought,
        "At 0 there is no derivative. The forward difference says 1, the central one 0, whatever h is: two answers, "
        "and no limit. Code picks 0. As long as h stays short of the kink, both are exact but for rounding.",
        kink=0.0,
    ),
    ScalarFunction(
        "relu", "ReLU", "np.maximum(0, x)", **_activation("relu"), second=_nought, third=_nought,
        remark="At 0 there is no derivative: forward says 1, central ½, from the left it is 0. Networks use 0 there by "
        "convention, and a gradient check that lands on the kink disagrees without any error in the code.",
        kink=0.0,
    ),
    ScalarFunction(
        "step", "step", "np.where(x > 0, 1.0, 0.0)", **_activation("step"), second=_nought, third=_nought,
        remark="The derivative is 0 everywhere but at the jump, where there is none: at 0 the forward difference is "
        "1/h, the central one half of that, and both grow without bound as h falls. "
        "“Its derivative is 0” is true only beside 0, and there it is why "
        "a network of steps cannot learn.",
        kink=0.0,
    ),
)  # fmt: skip

SCALAR_FUNCTIONS: Mapping[str, ScalarFunction] = MappingProxyType({entry.key: entry for entry in _TABLE})
"""The functions of the derivative lab by key."""
