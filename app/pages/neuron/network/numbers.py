"""The numbers of the primer's network 2-3-2-2, and how one of them is changed. No widgets; used by its view."""

from collections.abc import Sequence
from typing import Any, TypeAlias, cast

import numpy as np

from nncore.arrays import FloatArray

Numbers: TypeAlias = tuple[FloatArray, ...]
"""One array for each layer."""

LIMIT = 2.5
"""The largest weight, bias or input of a slider, whose steps are then hundredths."""

INPUTS = (1.0, 0.5)
WEIGHTS = (
    ((0.1, 0.3, 0.5), (0.2, 0.4, 0.6)),
    ((0.1, 0.4), (0.2, 0.5), (0.3, 0.6)),
    ((0.1, 0.3), (0.2, 0.4)),
)
BIASES = ((0.1, 0.2, 0.3), (0.1, 0.2), (0.1, 0.2))


def first_numbers() -> tuple[Numbers, Numbers]:
    """Return the primer's weights and biases."""
    return tuple(np.array(weights) for weights in WEIGHTS), tuple(np.array(biases) for biases in BIASES)


def changed_numbers(numbers: Numbers, layer: int, index: tuple[int, ...], value: float) -> Numbers:
    """Return the numbers with one of them changed, in a copy of its layer; layers count from 0."""
    changed = numbers[layer].copy()
    changed[index] = value
    return (*numbers[:layer], changed, *numbers[layer + 1 :])


def remembered_numbers(remembered: Any, numbers: Numbers) -> Numbers:
    """Return remembered numbers if they have the shapes of `numbers` and are within the limit, else `numbers`."""
    try:
        found = tuple(np.array(each, np.float64) for each in cast(Sequence[Any], remembered))
    except (TypeError, ValueError):
        return numbers
    is_fitting = [each.shape for each in found] == [each.shape for each in numbers]
    return found if is_fitting and all((np.abs(each) <= LIMIT).all() for each in found) else numbers
