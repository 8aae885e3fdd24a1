"""The array types of nncore's signatures. Imported by every module of nncore."""

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

FloatArray: TypeAlias = npt.NDArray[np.floating[Any]]
"""float32 or float64; which one is part of a function's promise where it matters."""

IntArray: TypeAlias = npt.NDArray[np.integer[Any]]
"""Labels and indices."""

Picture: TypeAlias = npt.NDArray[np.float32]
"""Ink on paper, shape (height, width), 0 … 1."""


def read_only(array: FloatArray) -> FloatArray:
    """Return a view of `array` that cannot be written through, so that it may be shared."""
    view = array.view()
    view.setflags(write=False)
    return view
