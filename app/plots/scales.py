"""What places on a plot's axes stand for, where that is not themselves. For plots alone."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from nncore.arrays import FloatArray

ValueOf: TypeAlias = Callable[[FloatArray], FloatArray]


def power_of_ten(places: FloatArray) -> FloatArray:
    """Return 10ˣ: what stands on an axis of logarithms."""
    values: FloatArray = 10.0 ** np.asarray(places)
    return values


def as_it_is(places: FloatArray) -> FloatArray:
    """Return the same: what stands on a usual axis."""
    return places


@dataclass
class Scales:
    """Of each axis, which value a place stands for."""

    bottom: ValueOf = as_it_is
    left: ValueOf = as_it_is

    def values(self, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return the values that points stand for."""
        return self.bottom(np.asarray(x)), self.left(np.asarray(y))
