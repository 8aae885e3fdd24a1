"""EMNIST keeps its digits with rows and columns exchanged, others mirror or turn them. Read every way, they are found.

Imported by `app.sources.data` and the predict command.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from app.language import tr
from app.sources.networks import network_in_the_box
from nncore.arrays import IntArray
from nncore.data.datasets import Dataset, as_inputs
from nncore.ink.strokes import SIDE
from nncore.network.network import Network

_FEWEST, _SAMPLE = 20, 300
_GOOD, _BETTER = 0.6, 0.2  # the share read right that turned digits must reach, and by how much it must be higher
_BETTER_UNLABELLED = 0.1  # likewise for the mean of the highest probabilities
_LIGHT = 0.6  # of the mean of each rim
INVERTED = tr("its digits are dark on light paper, and were inverted: ink counts as 1")
_WAYS: Mapping[str, Callable[[npt.NDArray[Any]], npt.NDArray[Any]]] = {
    tr("its digits lie on their side, as EMNIST's do, and were turned"): lambda pictures: pictures.transpose(0, 2, 1),
    tr("its digits are mirrored, and were turned round"): lambda pictures: pictures[:, :, ::-1],
    tr("its digits stand on their head, and were turned"): lambda pictures: pictures[:, ::-1, ::-1],
    tr("its digits are upside down, and were turned"): lambda pictures: pictures[:, ::-1],
    tr("its digits are turned to the right, and were turned back"): lambda pictures: np.rot90(pictures, 1, (1, 2)),
    tr("its digits are turned to the left, and were turned back"): lambda pictures: np.rot90(pictures, -1, (1, 2)),
}
"""What digits may do besides standing upright, as it is said of them, and what puts them right, shape (N, 28, 28)."""


def upright(dataset: Dataset) -> Dataset:
    """Return a data set with its digits light on dark, and turned if the network in the box reads them so.

    Its notes say what was done.
    """
    if is_dark_on_light(dataset.inputs):
        dataset = replace(dataset, inputs=1 - dataset.inputs, notes=(*dataset.notes, INVERTED))
    way = way_they_lie(dataset.inputs, dataset.labels)
    if way is None:
        return dataset
    return replace(dataset, inputs=put_right(dataset.inputs, way), notes=(*dataset.notes, way))


def is_dark_on_light(pixels: npt.NDArray[Any]) -> bool:
    """Tell whether digits, uint8 or float (N, 784), stand dark on light paper: by their rims, which are paper."""
    pictures = as_inputs(pixels[:: max(1, len(pixels) // _SAMPLE)]).reshape(-1, SIDE, SIDE)
    rims = (pictures[:, 0], pictures[:, -1], pictures[:, :, 0], pictures[:, :, -1])
    return bool(len(pictures) and min(float(rim.mean()) for rim in rims) > _LIGHT)


def put_right(pixels: npt.NDArray[Any], way: str) -> npt.NDArray[Any]:
    """Return pixels, shape (N, 784), of digits that lie a `way` as they stand upright."""
    return np.ascontiguousarray(_WAYS[way](pixels.reshape(-1, SIDE, SIDE))).reshape(len(pixels), -1)


def way_they_lie(pixels: npt.NDArray[Any], labels: IntArray | None) -> str | None:
    """Return how some hundred of these digits, uint8 or float (N, 784), lie, in words, or None if they stand.

    They are read far better when they are put right; where nothing reads them well, they are left as they are.
    """
    rows = np.arange(len(pixels)) if labels is None else np.flatnonzero(labels >= 0)
    rows = rows[:: max(1, len(rows) // _SAMPLE)]
    if len(rows) < _FEWEST:
        return None
    network, sample = network_in_the_box(), as_inputs(pixels[rows])
    chosen = None if labels is None else labels[rows]
    as_they_lie = _how_well(network, sample, chosen)
    if as_they_lie > 1.0 - _BETTER_UNLABELLED:
        return None
    margin = _BETTER_UNLABELLED if labels is None else _BETTER
    when_right = {way: _how_well(network, put_right(sample, way), chosen) for way in _WAYS}
    best = max(when_right, key=lambda way: when_right[way])
    return best if when_right[best] > max(_GOOD, as_they_lie + margin) else None


def _how_well(network: Network, inputs: npt.NDArray[Any], labels: IntArray | None) -> float:
    """Return the share that is read right or, without labels, the mean of the highest probabilities."""
    probabilities = network.predict_probabilities(inputs)
    if labels is None:
        return float(probabilities.max(axis=1).mean())
    return float((probabilities.argmax(axis=1) == labels).mean())
