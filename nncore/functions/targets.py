"""What a network is to answer: targets made from labels, one-hot or smoothed."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, as_floats, as_labels, with_outputs
from nncore.errors import NNCoreError, ShapeError


def one_hot(labels: npt.ArrayLike, n_classes: int = 10, dtype: npt.DTypeLike = np.float32) -> FloatArray:
    """Return targets with a 1 where the label says, else 0.

    Parameters
    ----------
    labels : array_like of whole numbers, shape (...,)
        0 … n_classes − 1.
    n_classes : int
        At least 1.
    dtype : dtype
        Of the targets.

    Returns
    -------
    array of `dtype`, shape (..., n_classes)

    Raises
    ------
    ShapeError
        If a label is not in 0 … n_classes − 1.
    NNCoreError
        If a label is no whole number.

    Examples
    --------
    >>> one_hot([2, 0], 3).tolist()
    [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]
    """
    numbers = as_labels(labels)
    if n_classes < 1:
        raise ShapeError(f"One-hot targets need at least one class, not {n_classes}.")
    if numbers.size and (numbers.min() < 0 or numbers.max() >= n_classes):
        raise ShapeError(f"Labels must be from 0 to {n_classes - 1}, not {numbers.min()} to {numbers.max()}.")
    targets: FloatArray = np.eye(n_classes, dtype=dtype)[numbers]
    return targets


def smooth_labels(targets: npt.ArrayLike, amount: float) -> FloatArray:
    """Return (1 − amount) · t + amount / n: a little certainty is shared out among all classes (Szegedy et al. 2016).

    Parameters
    ----------
    targets : array_like, shape (..., n)
        One-hot.
    amount : float
        0 … 1.

    Returns
    -------
    array of float32 or float64, shape (..., n)

    Raises
    ------
    ShapeError
        If there are no classes: n = 0, or no axis at all.
    NNCoreError
        If the amount is not from 0 to 1.
    """
    t = with_outputs(as_floats(targets))
    if not 0.0 <= amount <= 1.0:
        raise NNCoreError(f"The amount of label smoothing must be from 0 to 1, not {amount}.")
    smoothed: FloatArray = t * (1.0 - amount) + amount / t.shape[-1]
    return smoothed
