"""The one number that fits many: where each loss puts it shows whom an outlier pulls, and how far."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats
from nncore.errors import NNCoreError, ShapeError
from nncore.functions.losses import Loss

_Condition: TypeAlias = Callable[[FloatArray], npt.NDArray[np.bool_]]

_N_SECTIONS = 64
_N_ROUNDS = 9  # 64^9 > 2^53: as fine as float64 is


def best_constant(loss: Loss, values: npt.ArrayLike) -> float:
    """Return the constant c whose mean loss against some values is smallest.

    For the mean squared error that is the mean of the values, and for binary cross-entropy too; for the mean absolute
    error it is the median (of an even number, the middle between the two inner ones); for Huber and smooth L1 it lies
    between. These losses are convex, so that the derivative of the whole rises with c, and the place where it changes
    its sign is searched for by cutting the range into equal sections again and again.

    Parameters
    ----------
    loss : Loss
        One that is smallest where prediction and target agree; not categorical cross-entropy.
    values : array_like, shape (N,)
        The targets, finite; for binary cross-entropy within [0, 1].

    Returns
    -------
    float
        Between the smallest and the largest value.

    Raises
    ------
    ShapeError
        If there are no values, or they have more than one axis.
    NNCoreError
        If the loss has no such constant, or a value is not finite.

    Examples
    --------
    >>> from nncore.functions.losses import LOSSES
    >>> points = [1, 2, 9]
    >>> round(best_constant(LOSSES["mse"], points), 9), round(best_constant(LOSSES["mae"], points), 9)
    (4.0, 2.0)
    """
    points = as_floats(values).astype(np.float64)
    if points.ndim != 1 or not points.size:
        raise ShapeError(f"The best constant needs values of shape (N,), at least one, not {points.shape}.")
    if not np.isfinite(points).all():
        raise NNCoreError("The best constant needs finite values; take the others out.")
    if loss.sums_outputs:
        raise NNCoreError(f"{loss.name} compares whole distributions, so it has no best constant.")

    # Each value is an example with one output, so that derivatives of −1 and 1 add up to exactly 0.
    shape = (_N_SECTIONS + 1, points.size, 1)
    targets = np.broadcast_to(points[:, np.newaxis], shape)

    def derivatives_at(constants: FloatArray) -> FloatArray:
        total: FloatArray = loss.derivative(np.broadcast_to(constants[:, np.newaxis, np.newaxis], shape), targets).sum(
            (1, 2)
        )
        return total

    low, high = float(points.min()), float(points.max())
    first = _first_place(lambda constants: derivatives_at(constants) >= 0.0, low, high)
    last = _first_place(lambda constants: derivatives_at(constants) > 0.0, first, high)
    return 0.5 * (first + last)


def _first_place(is_beyond: _Condition, low: float, high: float) -> float:
    """Return where, between `low` and `high`, a condition begins to hold; `high` if it never does."""
    for _ in range(_N_ROUNDS):
        places = np.linspace(low, high, _N_SECTIONS + 1)
        beyond = is_beyond(places)
        place = int(beyond.argmax()) if beyond[-1] else _N_SECTIONS
        low, high = float(places[max(place - 1, 0)]), float(places[place])
        if np.nextafter(low, high) >= high:
            break
    return high
