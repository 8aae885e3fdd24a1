"""Numerical derivatives of functions of one number, and their error over the step width h.

Two errors pull against each other. Truncation, the part of the Taylor series that the difference leaves out, falls with
h; rounding, the last digit of x ± h and of f, is divided by h and grows as h falls. Imported by the page Gradients.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import NNCoreError, ShapeError
from nncore.functions.activations import ACTIVATIONS

ScalarMap: TypeAlias = Callable[[FloatArray], FloatArray]
Method: TypeAlias = Literal["forward", "central"]

METHODS: tuple[Method, ...] = ("forward", "central")
SMALLEST_ERROR = 1e-18
"""Below the rounding of every number near 1: what stands for an error of 0 on a logarithmic axis."""

_NEIGHBOURHOOD = 10.0 ** (1.0 / 3.0)


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


def forward_difference(function: ScalarMap, x: npt.ArrayLike, h: npt.ArrayLike) -> FloatArray:
    """Return (f(x + h) − f(x)) / h, in the dtype of `x` and `h`.

    Where h is so small that it rounds to 0 itself, 0 / 0 is given as 0: the difference sees no change.

    Parameters
    ----------
    function : callable
        f, of arrays of any shape.
    x, h : array_like, of shapes that broadcast
        float32 if both are, else float64.

    Returns
    -------
    array of float32 or float64, of the common shape

    Raises
    ------
    ShapeError
        If the shapes do not broadcast.

    Examples
    --------
    >>> forward_difference(lambda x: x * x, 3.0, 0.5).item()
    6.5
    """
    at, width = _in_one_dtype(x, h)
    return _quotient(function(np.asarray(at + width)) - function(at), width)


def central_difference(function: ScalarMap, x: npt.ArrayLike, h: npt.ArrayLike) -> FloatArray:
    """Return (f(x + h) − f(x − h)) / 2h, in the dtype of `x` and `h`.

    Where h is so small that it rounds to 0 itself, 0 / 0 is given as 0: the difference sees no change.

    Parameters
    ----------
    function : callable
        f, of arrays of any shape.
    x, h : array_like, of shapes that broadcast
        float32 if both are, else float64.

    Returns
    -------
    array of float32 or float64, of the common shape

    Raises
    ------
    ShapeError
        If the shapes do not broadcast.

    Examples
    --------
    >>> central_difference(lambda x: x * x, 3.0, 0.5).item()
    6.0
    """
    at, width = _in_one_dtype(x, h)
    return _quotient(function(np.asarray(at + width)) - function(np.asarray(at - width)), np.asarray(width + width))


DIFFERENCES: Mapping[Method, Callable[..., FloatArray]] = MappingProxyType(
    {"forward": forward_difference, "central": central_difference}
)


def errors_over_h(
    function: ScalarFunction, x: float, widths: npt.ArrayLike, method: Method, dtype: npt.DTypeLike = np.float64
) -> FloatArray:
    """Return |difference − f′(x)| for each step width, the difference computed in a dtype.

    f′ is taken where the difference is: at `x` as `dtype` holds it.

    Parameters
    ----------
    function : ScalarFunction
    x : float
        Where.
    widths : array_like, shape (n,)
        Each h, above 0.
    method : {"forward", "central"}
    dtype : dtype
        float32 or float64.

    Returns
    -------
    array of float64, shape (n,)
        0 or more.

    Raises
    ------
    NNCoreError
        If a width is not above 0, or there is no such method.
    """
    _check_method(method)
    at = np.asarray(x, dtype)
    found = DIFFERENCES[method](function.value, at, _checked_widths(widths).astype(dtype))
    errors: FloatArray = np.abs(found.astype(np.float64) - function.derivative(at.astype(np.float64)))
    return errors


def truncation_error(function: ScalarFunction, x: float, widths: npt.ArrayLike, method: Method) -> FloatArray:
    """Return the first term that the Taylor series leaves out: h/2 |f″(x)|, or h²/6 |f‴(x)| for central.

    Parameters
    ----------
    function : ScalarFunction
    x : float
        Where.
    widths : array_like, shape (n,)
        Each h, above 0.
    method : {"forward", "central"}

    Returns
    -------
    array of float64, shape (n,)
        0 or more.

    Raises
    ------
    NNCoreError
        If a width is not above 0, or there is no such method.
    """
    _check_method(method)
    at, h = np.array(x, np.float64), _checked_widths(widths)
    if method == "forward":
        return 0.5 * h * abs(float(function.second(at)))
    return h**2 / 6.0 * abs(float(function.third(at)))


def rounding_error(
    function: ScalarFunction, x: float, widths: npt.ArrayLike, dtype: npt.DTypeLike = np.float64
) -> FloatArray:
    """Return ε/h · (|f(x)| + |x f′(x)|), about the most that rounding f and x + h adds; ε is that of `dtype`.

    Parameters
    ----------
    function : ScalarFunction
    x : float
        Where.
    widths : array_like, shape (n,)
        Each h, above 0.
    dtype : dtype
        float32 or float64.

    Returns
    -------
    array of float64, shape (n,)
        0 or more.

    Raises
    ------
    NNCoreError
        If a width is not above 0.
    """
    at = np.array(x, np.float64)
    epsilon = float(np.finfo(np.dtype(dtype)).eps)
    size = abs(float(function.value(at))) + abs(x * float(function.derivative(at)))
    return epsilon * size / _checked_widths(widths)


def best_h(widths: npt.ArrayLike, errors: npt.ArrayLike) -> tuple[float, float]:
    """Return the step width whose neighbourhood is best, and the error there; the largest if several are.

    A single error can be small by luck, so each h answers for the largest error within a third of a decade around it.

    Parameters
    ----------
    widths : array_like, shape (n,)
        Each h, ascending, above 0.
    errors : array_like, shape (n,)

    Returns
    -------
    h, error : float

    Raises
    ------
    ShapeError
        If there is not one error for each width, or none at all.
    NNCoreError
        If a width is not above 0.
    """
    widths, errors = _checked_widths(widths), as_floats(errors)
    if widths.ndim != 1 or not widths.size or widths.shape != errors.shape:
        raise ShapeError(f"Each width needs its error, shape (n,), not {widths.shape} and {errors.shape}.")
    starts = np.searchsorted(widths, widths / _NEIGHBOURHOOD)
    ends = np.searchsorted(widths, widths * _NEIGHBOURHOOD, side="right")
    # Of each pair of indices reduceat takes the maximum between them; the 0 lets the last stretch reach the end.
    worst = np.maximum.reduceat(np.append(errors, 0.0), np.stack([starts, ends], axis=1).ravel())[::2]
    place = len(worst) - 1 - int(worst[::-1].argmin())
    return float(widths[place]), float(errors[place])


def _in_one_dtype(x: npt.ArrayLike, h: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
    at, width = as_floats(x), as_floats(h)
    try:
        np.broadcast_shapes(at.shape, width.shape)
    except ValueError:
        raise ShapeError(f"Places of shape {at.shape} and widths of shape {width.shape} do not fit.") from None
    dtype = np.result_type(at, width)
    return at.astype(dtype), width.astype(dtype)


def _checked_widths(widths: npt.ArrayLike) -> FloatArray:
    h = as_floats(widths).astype(np.float64)
    if not (h > 0.0).all():
        raise NNCoreError("Step widths must be above 0.")
    return h


def _check_method(method: str) -> None:
    if method not in METHODS:
        raise NNCoreError(f"There is no difference '{method}'; choose one of: {', '.join(METHODS)}.")


def _quotient(change: FloatArray, width: FloatArray) -> FloatArray:
    result: FloatArray = np.divide(change, width, out=np.zeros(np.shape(change), change.dtype), where=width != 0.0)
    return result


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
        "The primer's example: at x = 5 with h = 1e−4 the central difference gives 0.1999999999990898. The "
        "true derivative "
        "is 0.2; all that is wrong is rounding, so a larger h is better here.",
        low=0.0, high=20.0, start=5.0,
    ),
    ScalarFunction(
        "sin", "sin x", "np.sin(x)", np.sin, np.cos, lambda x: -np.sin(x), lambda x: -np.cos(x),
        "Halve h on the right-hand slope: the forward error halves, the central one falls to a quarter.",
    ),
    ScalarFunction(
        "exp", "eˣ", "np.exp(x)", np.exp, np.exp, np.exp, np.exp,
        "All derivatives are eˣ itself, so both errors grow with x, but the best h stays where it is.",
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
        remark="The derivative is 0 everywhere but at the jump, where there is none: at 0 the difference is 1/h and "
        "grows without bound as h falls. “Its derivative is 0” is true only beside 0, and there it is why "
        "a network of steps cannot learn.",
        kink=0.0,
    ),
)  # fmt: skip

SCALAR_FUNCTIONS: Mapping[str, ScalarFunction] = MappingProxyType({entry.key: entry for entry in _TABLE})
"""The functions of the derivative lab by key."""
