"""Sample digits: MNIST's test set, which no network here was trained on. Read when the first is asked for."""

from dataclasses import replace
from functools import cache

import numpy as np

import resources
from app.language import tr
from nncore.arrays import Picture
from nncore.data.datasets import Dataset, load_dataset
from nncore.errors import DatasetError
from nncore.ink.strokes import SIDE


@cache
def sample_digits() -> Dataset:
    """Return the 10,000 test digits; nobody who opens them is told how their own files were chosen."""
    return replace(load_dataset(resources.path("mnist"), "test"), notes=())


def sample_picture(index: int) -> Picture:
    """Return one of them, shape (28, 28); DatasetError if there is none of this number."""
    digits = sample_digits()
    if not 0 <= index < len(digits):
        raise DatasetError(
            tr(
                "MNIST's test set has digits 0 to {digits}; {index} is none of them.",
                digits=len(digits) - 1,
                index=index,
            )
        )
    return np.array(digits.inputs[index].reshape(SIDE, SIDE))


def random_index(label: int | None, rng: np.random.Generator) -> int:
    """Return the number of a random sample, of this label if one is given."""
    digits = sample_digits()
    if label is None or digits.labels is None:
        return int(rng.integers(len(digits)))
    return int(rng.choice(np.flatnonzero(digits.labels == label)))
