"""What a network is made of, checked and closed to changes: its arrays and its activations. For this room alone."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from nncore.arrays import FloatArray
from nncore.errors import NNCoreError, ShapeError, shown
from nncore.functions.activations import Activation


def closed(array: FloatArray, dtype: np.dtype[Any]) -> FloatArray:
    """Return an array in this dtype that nobody can write to: itself, if it is one.

    Parameters
    ----------
    array : array of float32 or float64, any shape
    dtype : dtype

    Returns
    -------
    array of `dtype`, same shape
    """
    if array.dtype == dtype and not array.flags.writeable:
        return array
    kept = array.astype(dtype)
    kept.setflags(write=False)
    return kept


def checked_activations(activations: Iterable[Activation]) -> tuple[Activation, ...]:
    """Return activations as a tuple.

    Parameters
    ----------
    activations : iterable of Activation

    Returns
    -------
    tuple of Activation

    Raises
    ------
    NNCoreError
        If they are anything else, such as one alone, or the names of some.
    """
    is_many = isinstance(activations, Iterable) and not isinstance(activations, str)
    given: tuple[Any, ...] = tuple(activations) if is_many else (activations,)
    strangers = [each for each in given if not isinstance(each, Activation)]
    if strangers or not is_many:
        raise NNCoreError(
            "Activations are a list with one for each hidden layer, such as [activation('relu')], "
            f"not {shown((strangers or given)[0])}."
        )
    return given


def check_layers(weights: Sequence[FloatArray], biases: Sequence[FloatArray], n_activations: int) -> None:
    """Raise an error if layers do not fit each other.

    Parameters
    ----------
    weights : sequence of array, shape (fan_in, fan_out) each
    biases : sequence of array, shape (fan_out,) each
    n_activations : int

    Raises
    ------
    ShapeError
        If there are no layers, or one does not fit the next, its biases or the number of activations.
    """
    if not weights or len(biases) != len(weights) or n_activations != len(weights) - 1:
        raise ShapeError(
            f"{len(weights)} weight matrices need as many biases and one activation fewer, "
            f"not {len(biases)} and {n_activations}."
        )
    for number, (matrix, vector) in enumerate(zip(weights, biases, strict=True), 1):
        if matrix.ndim != 2 or vector.shape != matrix.shape[1:]:
            raise ShapeError(
                f"W{number} of shape {matrix.shape} needs b{number} of shape ({matrix.shape[-1]},), not {vector.shape}."
            )
    for number, (left, right) in enumerate(itertools.pairwise(weights), 1):
        if left.shape[1] != right.shape[0]:
            raise ShapeError(f"W{number} gives {left.shape[1]} numbers, but W{number + 1} takes {right.shape[0]}.")
