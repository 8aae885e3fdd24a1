"""The shape of an activation function: its second derivative, where it is nearly flat, and its slopes far out.

All work from f′ alone, for every function of `nncore.functions.activations.ACTIVATIONS` with any settings.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import NNCoreError
from nncore.functions.activations import Activation

_STEP = 1e-5  # rounding, about 1e-16 / h, and truncation, about h², are then both near 1e-10
_KINK = 1e-2  # derivatives to the left and right of a smooth point differ by about h · f‴, thousands of times less
_JUMP = 1e-2  # a smooth f changes by 2h · f′ across the point, hundreds of times less
_FAR_OUT = 1e4  # where every activation of the table is flat or straight
_N_REFINEMENTS = 5
_PARTS = np.linspace(0.0, 1.0, 33)  # 32 parts each time: 3e-8 of a step in the end


def end_slopes(activation: Activation) -> tuple[float, float]:
    """Return f′ far out on the left and on the right, at z = −10⁴ and 10⁴.

    Parameters
    ----------
    activation : Activation

    Returns
    -------
    left, right : float

    Examples
    --------
    >>> from nncore.functions.activations import ACTIVATIONS
    >>> end_slopes(ACTIVATIONS["leaky_relu"]), end_slopes(ACTIVATIONS["tanh"])
    ((0.01, 1.0), (0.0, 0.0))
    """
    left, right = activation.derivative([-_FAR_OUT, _FAR_OUT]).tolist()
    return left, right


def second_derivative(activation: Activation, z: npt.ArrayLike) -> FloatArray:
    """Return f″(z), the central difference (f′(z + h) − f′(z − h)) / 2h with h = 1e-5, in float64.

    Where the differences to the left and to the right disagree, f′ has a jump or a bend within h of z, and f″ does
    not exist: ReLU and the hard functions at their corners, ELU and softsign at 0. Nor does it where f itself jumps, as
    the step does at 0. Elsewhere the error is below 1e-8 for every function of the table.

    Parameters
    ----------
    activation : Activation
    z : array_like of any shape
        Computed with in float64.

    Returns
    -------
    array of float64, in the shape of `z`
        nan where f″ does not exist.

    Examples
    --------
    >>> from nncore.functions.activations import ACTIVATIONS
    >>> np.round(second_derivative(ACTIVATIONS["hard_swish"], [-4.0, 0.0, 3.0]), 6).tolist()
    [0.0, 0.333333, nan]
    """
    z = as_floats(z).astype(np.float64)
    before, here, after = (activation.derivative(z + step) for step in (-_STEP, 0.0, _STEP))
    left, right = (here - before) / _STEP, (after - here) / _STEP
    jump = activation(z + _STEP) - activation(z - _STEP)
    is_smooth = (np.abs(right - left) < _KINK) & (np.abs(jump) < _JUMP)
    return np.where(is_smooth, 0.5 * (left + right), np.nan)


def flat_stretches(
    activation: Activation, low: float, high: float, bound: float, n_points: int = 801
) -> tuple[FloatArray, FloatArray]:
    """Return the stretches of [low, high] on which |f′| is under a bound: where learning is slow.

    The ends are found on a grid of `n_points`, refined five times to 1e-7 of its step; a stretch narrower than a step
    may be missed.

    Parameters
    ----------
    activation : Activation
    low, high : float
        Finite, low < high.
    bound : float
        Above 0.
    n_points : int
        At least 2.

    Returns
    -------
    starts, ends : arrays of float64, shape (n,)
        In rising order, each start below its end.

    Raises
    ------
    NNCoreError
        If low is not below high, the bound is not above 0, or there are fewer than two points.
    """
    if not -math.inf < low < high < math.inf or not bound > 0 or n_points < 2:
        raise NNCoreError(
            "Flat stretches need a finite low < high, a bound above 0 and two points or more, "
            f"not {low}, {high}, {bound} and {n_points}."
        )
    z = np.linspace(low, high, n_points)
    is_flat = np.abs(activation.derivative(z)) < bound
    crossings = np.flatnonzero(is_flat[1:] != is_flat[:-1])
    edges = _refine(activation, bound, z[crossings], z[crossings + 1], is_flat[crossings])
    starts = np.concatenate([z[:1] if is_flat[0] else z[:0], edges[~is_flat[crossings]]])
    ends = np.concatenate([edges[is_flat[crossings]], z[-1:] if is_flat[-1] else z[:0]])
    return starts, ends


def _refine(
    activation: Activation, bound: float, left: FloatArray, right: FloatArray, is_left_flat: npt.NDArray[np.bool_]
) -> FloatArray:
    """Return where flat turns to steep or back between each pair of points, shape (n,)."""
    rows = np.arange(len(left))
    for _ in range(_N_REFINEMENTS if len(left) else 0):
        z = left[:, None] + (right - left)[:, None] * _PARTS
        is_unlike_left = (np.abs(activation.derivative(z)) < bound) != is_left_flat[:, None]
        is_unlike_left[:, 0], is_unlike_left[:, -1] = False, True
        after = is_unlike_left.argmax(axis=1)
        left, right = z[rows, after - 1], z[rows, after]
    return 0.5 * (left + right)
