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
_POOR = 0.5  # the share read right below which it is said; the worst of hands is read better
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
    if way is not None:
        return replace(dataset, inputs=put_right(dataset.inputs, way), notes=(*dataset.notes, way))
    poor = how_poorly(dataset.inputs, dataset.labels)
    return dataset if poor is None else replace(dataset, notes=(*dataset.notes, poor))


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
    rows = _sample(pixels, labels)
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


def how_poorly(pixels: npt.NDArray[Any], labels: IntArray | None) -> str | None:
    """Say how few of these digits, uint8 or float (N, 784), the network in the box reads as they are labelled.

    None where it reads them, or nobody has labelled them.
    """
    rows = _sample(pixels, labels)
    if labels is None or len(rows) < _FEWEST:
        return None
    read, wanted = network_in_the_box().predict(as_inputs(pixels[rows])), labels[rows]
    share = float((read == wanted).mean())
    if share >= _POOR:
        return None
    pairs = {digit: int(np.bincount(read[wanted == digit]).argmax()) for digit in np.unique(wanted).tolist()}
    as_pairs = np.mean([pairs[digit] == found for digit, found in zip(wanted.tolist(), read.tolist(), strict=True)])
    if len(set(pairs.values())) == len(pairs) and as_pairs > _GOOD:
        digit = next(digit for digit, found in pairs.items() if digit != found)
        return tr(
            "its labels do not fit: most of what is labelled {digit} is read as {found}",
            digit=digit,
            found=pairs[digit],
        )
    return tr(
        "it is read poorly: of {n} digits tried, the network in the box reads {share:.0f} % as they are labelled; "
        "these may be other pictures than digits, or labels out of order",
        n=len(rows),
        share=100.0 * share,
    )


def _sample(pixels: npt.NDArray[Any], labels: IntArray | None) -> IntArray:
    """Return which rows to try, evenly spread over those that are labelled, if any are."""
    rows = np.arange(len(pixels)) if labels is None else np.flatnonzero(labels >= 0)
    return rows[:: max(1, len(rows) // _SAMPLE)]


def _how_well(network: Network, inputs: npt.NDArray[Any], labels: IntArray | None) -> float:
    """Return the share that is read right or, without labels, the mean of the highest probabilities."""
    probabilities = network.predict_probabilities(inputs)
    if labels is None:
        return float(probabilities.max(axis=1).mean())
    return float((probabilities.argmax(axis=1) == labels).mean())
