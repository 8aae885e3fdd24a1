"""EMNIST keeps its digits with rows and columns exchanged; so does what was made of it. Read both ways, they are found.

Imported by `app.sources.data` and the predict command.
"""

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
NOTE = tr("its digits lie on their side, as EMNIST's do, and were turned")


def upright(dataset: Dataset) -> Dataset:
    """Return a data set with its digits light on dark, and turned if the network in the box reads them so.

    Its notes say what was done.
    """
    if is_dark_on_light(dataset.inputs):
        dataset = replace(dataset, inputs=1 - dataset.inputs, notes=(*dataset.notes, INVERTED))
    if not lie_on_their_side(dataset.inputs, dataset.labels):
        return dataset
    return replace(dataset, inputs=turned(dataset.inputs), notes=(*dataset.notes, NOTE))


def is_dark_on_light(pixels: npt.NDArray[Any]) -> bool:
    """Tell whether digits, uint8 or float (N, 784), stand dark on light paper: by their rims, which are paper."""
    pictures = as_inputs(pixels[:: max(1, len(pixels) // _SAMPLE)]).reshape(-1, SIDE, SIDE)
    rims = (pictures[:, 0], pictures[:, -1], pictures[:, :, 0], pictures[:, :, -1])
    return bool(len(pictures) and min(float(rim.mean()) for rim in rims) > _LIGHT)


def turned(pixels: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return pixels, shape (N, 784), with the rows and columns of each picture exchanged."""
    return np.ascontiguousarray(pixels.reshape(-1, SIDE, SIDE).transpose(0, 2, 1)).reshape(len(pixels), -1)


def lie_on_their_side(pixels: npt.NDArray[Any], labels: IntArray | None) -> bool:
    """Tell whether some hundred of these digits, uint8 or float (N, 784), are read far better when turned."""
    rows = np.arange(len(pixels)) if labels is None else np.flatnonzero(labels >= 0)
    rows = rows[:: max(1, len(rows) // _SAMPLE)]
    if len(rows) < _FEWEST:
        return False
    network, sample = network_in_the_box(), as_inputs(pixels[rows])
    chosen = None if labels is None else labels[rows]
    as_they_lie = _how_well(network, sample, chosen)
    if as_they_lie > 1.0 - _BETTER_UNLABELLED:
        return False
    margin = _BETTER_UNLABELLED if labels is None else _BETTER
    when_turned = _how_well(network, turned(sample), chosen)
    return when_turned > max(_GOOD, as_they_lie + margin)


def _how_well(network: Network, inputs: npt.NDArray[Any], labels: IntArray | None) -> float:
    """Return the share that is read right or, without labels, the mean of the highest probabilities."""
    probabilities = network.predict_probabilities(inputs)
    if labels is None:
        return float(probabilities.max(axis=1).mean())
    return float((probabilities.argmax(axis=1) == labels).mean())
