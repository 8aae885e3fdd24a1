"""Digits of very few pixels, as scikit-learn's, are soft when enlarged, and are read in tables and in pictures."""

import numpy as np
import pytest

from app.sources.networks import network_in_the_box
from app.sources.samples import sample_digits
from nncore.arrays import FloatArray
from nncore.data.fitted import fitted
from nncore.ink.photographs.pictures import pixels_of_picture
from nncore.ink.resample import area_resample
from nncore.network.prediction import is_rejected


def small(side: int) -> tuple[FloatArray, np.ndarray]:
    """Fifty of MNIST's test digits in pictures of so many pixels, the means of what lies in each."""
    digits = sample_digits()
    assert digits.labels is not None
    pictures = digits.inputs[:50].reshape(-1, 28, 28)[:, 4:24, 4:24]
    return np.stack([area_resample(picture, side, side) for picture in pictures]), digits.labels[:50]


@pytest.mark.parametrize(
    ("side", "kind", "least"), [(8, "table", 0.8), (8, "picture", 0.85), (14, "table", 0.9), (14, "picture", 0.9)]
)
def test_digits_of_few_pixels_are_read(side: int, kind: str, least: float) -> None:
    pictures, labels = small(side)
    if kind == "table":
        pixels, _ = fitted(pictures.reshape(len(pictures), -1))
    else:
        pixels = np.stack([pixels_of_picture(1.0 - np.pad(picture, 1)) for picture in pictures])
    logits = network_in_the_box().logits(pixels)
    is_read = (logits.argmax(axis=1) == labels) & ~is_rejected(network_in_the_box(), logits)
    assert is_read.mean() >= least
