"""EMNIST keeps its digits with rows and columns exchanged, others mirror or turn them. Read every way, they are found.

Imported by `app.sources.data` and the predict command.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from app.language import tr, tr_n
from app.sources.networks import network_in_the_box
from app.sources.readability import how_poorly, how_well, rows_to_try
from nncore.arrays import IntArray
from nncore.data.datasets import Dataset, as_inputs
from nncore.ink.strokes import SIDE

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
    inputs, notes = set_upright(dataset.inputs, dataset.labels)
    return replace(dataset, inputs=inputs, notes=(*dataset.notes, *notes)) if notes else dataset


def set_upright(pixels: npt.NDArray[Any], labels: IntArray | None) -> tuple[npt.NDArray[Any], tuple[str, ...]]:
    """Return digits, uint8 or float (N, 784), light on dark and upright, and what was done or what speaks against them.

    Where nothing reads them as they are labelled, that is said.
    """
    pixels, inverted = light_on_dark(pixels)
    way = _way_they_lie(pixels, labels)
    if way is not None:
        pixels = _put_right(pixels, way)
    poor = how_poorly(pixels, labels) if way is None else None
    return pixels, tuple(note for note in (inverted, way, poor) if note is not None)


def light_on_dark(pixels: npt.NDArray[Any]) -> tuple[npt.NDArray[Any], str | None]:
    """Return digits, uint8 or float (N, 784), with those inverted that stand dark on light paper, and what is said.

    That is told by their rims, which are paper: by those of all, and beyond doubt by those of each.
    """
    rims = _rims(pixels)
    is_mostly_light = len(rims) > 0 and bool(rims.mean(axis=0).min() > _LIGHT)
    is_light = rims.min(axis=1) > (1.0 - _LIGHT if is_mostly_light else _LIGHT)
    n_light = int(is_light.sum())
    if not n_light:
        return pixels, None
    turned = (255 if pixels.dtype == np.uint8 else 1) - pixels
    if n_light == len(pixels):
        return turned, INVERTED
    note = tr_n(
        "{n:,} of its digits is dark on light paper, and was inverted",
        "{n:,} of its digits are dark on light paper, and were inverted",
        n_light,
    )
    return np.where(is_light[:, None], turned, pixels), note


def _rims(pixels: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
    """Return the means of the four sides of each picture, shape (N, 4)."""
    pictures = pixels.reshape(-1, SIDE, SIDE)
    sides = (pictures[:, 0], pictures[:, -1], pictures[:, :, 0], pictures[:, :, -1])
    return np.stack([as_inputs(side).mean(axis=1) for side in sides], axis=1)


def _put_right(pixels: npt.NDArray[Any], way: str) -> npt.NDArray[Any]:
    """Return pixels, shape (N, 784), of digits that lie a `way` as they stand upright."""
    return np.ascontiguousarray(_WAYS[way](pixels.reshape(-1, SIDE, SIDE))).reshape(len(pixels), -1)


def turned_every_way(pixels: npt.NDArray[Any]) -> Iterator[npt.NDArray[Any]]:
    """Yield upright digits, (N, 784), as others keep them: on their side, mirrored, upside down and so on."""
    return (_put_right(pixels, way) for way in _WAYS)


def _way_they_lie(pixels: npt.NDArray[Any], labels: IntArray | None) -> str | None:
    """Return how some hundred of these digits, uint8 or float (N, 784), lie, in words, or None if they stand.

    They are read far better when they are put right; where nothing reads them well, they are left as they are.
    """
    rows = rows_to_try(pixels, labels)
    if rows is None:
        return None
    network, sample = network_in_the_box(), as_inputs(pixels[rows])
    chosen = None if labels is None else labels[rows]
    as_they_lie = how_well(network, sample, chosen)
    if as_they_lie > 1.0 - _BETTER_UNLABELLED:
        return None
    margin = _BETTER_UNLABELLED if labels is None else _BETTER
    when_right = {way: how_well(network, _put_right(sample, way), chosen) for way in _WAYS}
    best = max(when_right, key=lambda way: when_right[way])
    return best if when_right[best] > max(_GOOD, as_they_lie + margin) else None
