"""Numerical derivatives of functions of one number, and their error over the step width h.

Two errors pull against each other. Truncation, the part of the Taylor series that the difference leaves out, falls with
h; rounding, the last digit of x ± h and of f, is divided by h and grows as h falls. Imported by the page Gradients.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.concepts.scalar_functions import ScalarFunction, ScalarMap
from nncore.errors import NNCoreError, ShapeError, check_choice

Method: TypeAlias = Literal["forward", "central"]

METHODS: tuple[Method, ...] = ("forward", "central")
SMALLEST_ERROR = 1e-18
"""Below the rounding of every number near 1: what stands for an error of 0 on a logarithmic axis."""

_NEIGHBOURHOOD = 10.0 ** (1.0 / 3.0)


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
    check_choice("difference", method, METHODS)
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
    check_choice("difference", method, METHODS)
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


def _quotient(change: FloatArray, width: FloatArray) -> FloatArray:
    result: FloatArray = np.divide(change, width, out=np.zeros(np.shape(change), change.dtype), where=width != 0.0)
    return result
