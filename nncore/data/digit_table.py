"""Digits as the readers of files give them: pixels, labels and what was assumed. For `nncore.data`."""

from dataclasses import dataclass
from typing import Any

import numpy.typing as npt

from nncore.arrays import IntArray


@dataclass(frozen=True, eq=False)
class DigitTable:
    """What a file of digits holds.

    Attributes
    ----------
    pixels : array of uint8 (0 … 255) or float32 (0 … 1), shape (N, 784)
    labels : array of int64, shape (N,), 0 … 9, or None
    notes : tuple of str
        What was assumed of the file, for people: which of its arrays were read, an index passed over, the scale of the
        pixels.
    """

    pixels: npt.NDArray[Any]
    labels: IntArray | None
    notes: tuple[str, ...]
