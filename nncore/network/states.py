"""How a neuron stands on its activation curve: active, inactive or saturated. Read by panels and by the diagnostics."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

import numpy as np

from nncore.arrays import BoolArray, FloatArray, IntArray
from nncore.errors import NNCoreError
from nncore.functions.activation_shape import end_slopes
from nncore.functions.activations import Activation
from nncore.network.network import LayerTrace

_SATURATED_BELOW = 0.02
"""Derivative under which a neuron on a flat end of its activation hardly learns: a fiftieth of ReLU's."""

_FLAT = 1e-6  # slope; softsign's far out is 1e-8
_FURTHER = 1.5  # beyond the turning point of Swish, GELU and their kin the derivative is back before this factor


class NeuronState(IntEnum):
    """How one neuron stands on its activation curve."""

    ACTIVE = 0
    INACTIVE = 1
    SATURATED = 2


def neuron_states(layer: LayerTrace, saturated_below: float = _SATURATED_BELOW) -> IntArray:
    """Return the `NeuronState` of each neuron of a hidden layer.

    - INACTIVE, "dead for this drawing": it gives exactly 0 and its derivative is exactly 0, as ReLU on the left and
      the step.
    - SATURATED: it is on a flat end of its curve, |f′(z)| is under the bound and stays so further out, but it is not
      inactive. So is ReLU's smooth kin (GELU, Swish) far on the left, until its tail rounds to 0 and it is inactive.
    - ACTIVE: all others. A turning point (GELU at z = −0.75) has derivative 0 but is no end of the curve, and a
      straight line is never flat, however gently it falls: leaky ReLU is active at any z, unless α = 0.

    Parameters
    ----------
    layer : LayerTrace
    saturated_below : float
        The bound for |f′|, above 0.

    Returns
    -------
    array of int64, shape of ``layer.z``

    Raises
    ------
    NNCoreError
        If the bound is not above 0.
    """
    if not saturated_below > 0.0:
        raise NNCoreError(f"The bound of saturation must be above 0, not {saturated_below}.")
    z, activation = layer.z, layer.activation
    derivative = np.abs(activation.derivative(z, layer.a))
    is_inactive = (derivative == 0.0) & (layer.a == 0.0)
    is_saturated = (derivative < saturated_below) & _is_at_flat_end(activation, z, saturated_below)
    return np.where(
        is_inactive, NeuronState.INACTIVE, np.where(is_saturated, NeuronState.SATURATED, NeuronState.ACTIVE)
    )


def _is_at_flat_end(activation: Activation, z: FloatArray, bound: float) -> BoolArray:
    """Return where the derivative is small further out too, and 0 in the end."""
    left, right = _flat_ends(activation)
    return (np.abs(activation.derivative(_FURTHER * z)) < bound) & np.where(z < 0.0, left, right)


@lru_cache(maxsize=64)
def _flat_ends(activation: Activation) -> tuple[bool, bool]:
    """Return whether the derivative is 0 far out on the left and on the right; each drawing asks for both layers."""
    left, right = end_slopes(activation)
    return abs(left) < _FLAT, abs(right) < _FLAT
