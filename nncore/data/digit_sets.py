"""Digits to learn from: several data sets together, what of each is kept apart, and how often each digit is learned.

Imported by `nncore.learning.experiment` and by what reads and trains in the app.
"""

# Annotations stay text: np.random.Generator would load numpy.random, 20 ms that only training needs.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from nncore.arrays import IntArray
from nncore.data.datasets import Dataset, as_inputs
from nncore.errors import DatasetError

_TIMES_AS_LARGE = 9  # as any other set the largest is to be, so that a small one makes up a tenth beside it
_SLICE = 1280  # images turned into bytes at once


class Digits(NamedTuple):
    """Digits to learn from, one data set after the other; what `nncore.learning.experiment.set_up` takes.

    Attributes
    ----------
    images : array, shape (N, 784)
        Uint8 (0 … 255) or float (0 … 1).
    labels : array of int64, shape (N,)
        0 … 9.
    sizes : tuple of int
        How many of them each data set has.
    """

    images: npt.NDArray[Any]
    labels: IntArray
    sizes: tuple[int, ...]


def joined(datasets: Sequence[Dataset]) -> Digits:
    """Return the digits of some data sets together; what is no digit is left out.

    Parameters
    ----------
    datasets : sequence of Dataset
        At least one.

    Returns
    -------
    Digits
        Uint8 if that loses nothing, else float32.

    Raises
    ------
    DatasetError
        If a set has no labels, or no digits.
    """
    images, labels = [], []
    for dataset in datasets:
        if dataset.labels is None:
            raise DatasetError(f"{dataset.name} has no labels to learn from; give a file that has them.")
        is_digit = dataset.is_digit
        if not is_digit.any():
            raise DatasetError(f"{dataset.name} holds no digits to learn from; leave it out, or give a file that does.")
        images.append(dataset.inputs if is_digit.all() else dataset.inputs[is_digit])
        labels.append(dataset.labels[is_digit].astype(np.int64))
    together = images[0] if len(images) == 1 else np.concatenate(images)
    return Digits(as_bytes(together), np.concatenate(labels), tuple(map(len, labels)))


def train_validation_split(
    sizes: Sequence[int], n_digits: int | None, share_apart: float, rng: np.random.Generator
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Split each of several data sets, and weigh what is learned: a few digits among thousands would teach nothing.

    A set is repeated a whole number of times, at least once, so that the largest is about nine times as large. As each
    is split before it is repeated, no copy of what is kept apart is learned.

    Parameters
    ----------
    sizes : sequence of int
        How many digits each set has, at least one.
    n_digits : int or None
        How many of each set at most, chosen at random; None takes all.
    share_apart : float
        Share of each set to keep apart, 0 … 0.5.
    rng : numpy.random.Generator

    Returns
    -------
    apart, learned : array of int, shape (n,)
        Row numbers in all sets together, in rising order; in `learned` as often as they are to be learned.

    Examples
    --------
    >>> apart, learned = train_validation_split([60_000, 50], None, 0.1, np.random.default_rng(0))
    >>> len(apart), (learned < 60_000).sum().item(), (learned >= 60_000).sum().item()
    (6005, 54000, 5985)
    """
    apart, learned, first = [], [], 0
    for size in sizes:
        chosen = first + rng.permutation(size)[:n_digits]
        n_apart = round(share_apart * len(chosen))
        apart.append(np.sort(chosen[:n_apart]))
        learned.append(np.sort(chosen[n_apart:]))
        first += size
    largest = max(map(len, learned))
    times = [max(1, round(largest / (_TIMES_AS_LARGE * len(part)))) for part in learned]
    return np.concatenate(apart), np.concatenate([np.repeat(*pair) for pair in zip(learned, times, strict=True)])


def as_bytes(images: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return images as bytes, a quarter of the size, if that loses nothing; else as they are.

    Parameters
    ----------
    images : array of uint8, or of float32 in [0, 1], shape (N, 784)

    Returns
    -------
    array of uint8, or the same array, shape (N, 784)
    """
    if images.dtype == np.uint8:
        return images
    result = np.empty(images.shape, np.uint8)
    for start in range(0, len(images), _SLICE):
        part = images[start : start + _SLICE]
        np.rint(part * 255.0, out=result[start : start + _SLICE], casting="unsafe")
        if not np.array_equal(as_inputs(result[start : start + _SLICE]), part):
            return images
    return result
