"""Which activation a function is, found by what it computes and not by how it is spelled.

Imported by `signal` and `reader`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from nncore.arrays import FloatArray
from nncore.errors import ModelFileError
from nncore.functions.activations import ACTIVATIONS, Activation
from nncore.models.onnx.elementwise import ELEMENTWISE

UnitFunction: TypeAlias = Callable[[FloatArray], FloatArray]
"""From z, shape (P, n), to values of the same shape, each unit by its own rule."""

_PROBES = np.concatenate([np.linspace(-8.0, 8.0, 129), [-60.0, -25.0, -12.0, 12.0, 25.0, 60.0, -1e-3, 1e-3]])
_MOST_UNITS = 16_384
_TOLERANCE = 2e-6  # of constants in float32


@dataclass(frozen=True, eq=False)
class Recognised:
    """A function as ``scale · activation(slope · z + offset) + shift``.

    Attributes
    ----------
    activation : Activation
    scale, shift : array of float64, shape (n,)
        A number for each unit.
    slope, offset : float
        The same for all units.
    """

    activation: Activation
    scale: FloatArray
    shift: FloatArray
    slope: float = 1.0
    offset: float = 0.0

    @property
    def is_plain(self) -> bool:
        """Whether it is the activation itself."""
        is_of_sums = (self.slope, self.offset) == (1.0, 0.0)
        return is_of_sums and bool((self.scale == 1.0).all()) and not self.shift.any()


def recognise(function: UnitFunction, n_units: int) -> Recognised | None:
    """Return the activation that a function is on every unit alike, perhaps scaled and shifted; None if it is none.

    Parameters
    ----------
    function : UnitFunction
        From float64 of shape (k, n_units) to the same, or to what spreads to it.
    n_units : int

    Returns
    -------
    Recognised or None

    Raises
    ------
    ModelFileError
        If there are far more units than a network for digits has.
    """
    if n_units > _MOST_UNITS:
        raise ModelFileError(f"it has a layer of {n_units:,} units; at most {_MOST_UNITS:,} are read")
    z = np.repeat(_PROBES[:, None], n_units, axis=1)
    with np.errstate(all="ignore"):
        values = np.broadcast_to(np.asarray(function(z), np.float64), z.shape)
    if not np.isfinite(values).all():
        return None
    ones, zeros = np.ones(n_units), np.zeros(n_units)
    for candidate in _candidates(values):
        if _agree(values, candidate(_PROBES)[:, None]):
            return Recognised(candidate, ones, zeros)
    for candidate in _candidates(values):
        found = _scaled(values, candidate)
        if found is not None:
            return found
    return _of_moved_sums(values)


def is_gelu_by_tanh(function: UnitFunction) -> bool:
    """Tell whether a function is the tanh approximation of GELU, which comes near the exact one but is another.

    Parameters
    ----------
    function : UnitFunction
        As for `recognise`, of units that all do the same.

    Returns
    -------
    bool
    """
    z = _PROBES[:, None]
    with np.errstate(all="ignore"):
        values = np.asarray(function(z), np.float64)
    return _agree(values, ELEMENTWISE["Gelu"]({"approximate": "tanh"}, z))


def _of_moved_sums(values: FloatArray) -> Recognised | None:
    """Return a function as the activation that it is of sums scaled and moved, such as ReLU6 of a hard sigmoid."""
    ones = np.ones(values.shape[1])
    for candidate, scale, shift, slope, offset in _moved_candidates(values):
        if _agree(values, (scale * candidate(slope * _PROBES + offset) + shift)[:, None]):
            return Recognised(candidate, scale * ones, shift * ones, slope, offset)
    return None


def _moved_candidates(values: FloatArray) -> Iterator[tuple[Activation, float, float, float, float]]:
    """Yield CELU and z cut below, above or on both sides: activation, scale, shift, slope and offset."""
    at = dict(zip(_PROBES.tolist(), values[:, 0].tolist(), strict=True))
    low, high = _rounded(at[-60.0]), _rounded(at[60.0])
    if low < 0.0:
        yield ACTIVATIONS["elu"].with_settings(alpha=1.0), -low, 0.0, -1.0 / low, 0.0
    yield ACTIVATIONS["relu"], 1.0, low, 1.0, -low
    yield ACTIVATIONS["relu"], -1.0, high, -1.0, high
    width = high - low
    if at[-25.0] != at[-60.0] or at[25.0] != at[60.0] or width <= 0.0:  # not level yet: cut anywhere beyond
        return
    if low == -high:
        yield ACTIVATIONS["hard_tanh"], high, 0.0, 1.0 / high, 0.0
    yield ACTIVATIONS["hard_sigmoid"], width, low, 6.0 / width, -3.0 * (low + high) / width


def _candidates(values: FloatArray) -> Iterator[Activation]:
    """Yield every activation of the table, its parameter read off the values of the first unit."""
    at = dict(zip(_PROBES.tolist(), values[:, 0].tolist(), strict=True))
    for entry in ACTIVATIONS.values():
        if not entry.parameters:
            yield entry
    if rise := at[1.0] - at[0.0]:  # so that it is the same parameter where a normalisation scales and shifts it
        yield ACTIVATIONS["leaky_relu"].with_settings(alpha=_rounded((at[0.0] - at[-1.0]) / rise))
        yield ACTIVATIONS["elu"].with_settings(alpha=_rounded((at[0.0] - at[-60.0]) / rise))
    if at[0.0] > 0.0:
        yield ACTIVATIONS["softplus"].with_settings(beta=_rounded(math.log(2.0) / at[0.0]))
    if 0.5 < at[1.0] < 1.0:  # β > 0
        yield ACTIVATIONS["swish"].with_settings(beta=_rounded(math.log(at[1.0] / (1.0 - at[1.0]))))
    yield ACTIVATIONS["swish"].with_settings(beta=1.0)
    yield ACTIVATIONS["softplus"].with_settings(beta=1.0)


def _rounded(value: float) -> float:
    """Return the float32 that is meant: constants of a file are no more exact."""
    return float(np.float32(value)) if abs(value) < 1e30 else 0.0


def _scaled(values: FloatArray, candidate: Activation) -> Recognised | None:
    """Return the function as a multiple of a candidate plus a constant, unit by unit, if it is one."""
    shape = candidate(_PROBES)
    low, high = int(shape.argmin()), int(shape.argmax())
    if not shape[high] - shape[low] > 0.0:
        return None
    scale = (values[high] - values[low]) / (shape[high] - shape[low])
    shift = values[low] - scale * shape[low]
    return Recognised(candidate, scale, shift) if _agree(values, scale * shape[:, None] + shift) else None


def _agree(first: FloatArray, second: FloatArray) -> bool:
    return bool(np.all(np.abs(first - second) <= _TOLERANCE * (1.0 + np.abs(second))))
