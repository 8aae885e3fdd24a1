"""EMNIST keeps its digits with rows and columns exchanged, others mirror or turn them. Read every way, they are found.

So are strokes whose y points up. Imported by `app.sources.data` and the predict command.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from app.language import tr, tr_n
from app.sources.networks import network_in_the_box
from app.sources.readability import how_poorly, how_well, rows_to_try, with_doubt
from nncore.arrays import IntArray
from nncore.data.datasets import Dataset, as_inputs
from nncore.ink.strokes import SIDE, Stroke, to_pixels

_GOOD, _BETTER = 0.6, 0.2  # the share read right that turned digits must reach, and by how much it must be higher
_SURE, _LESS_UNSURE = 0.96, 0.4  # of those without labels: the mean of the highest probabilities that they must reach,
# and what is left of the rest to 1; digits that stand are 0.98 sure, others 0.6 to 0.95
_FEWEST_KINDS = 5  # that they must be read as: nines alone stand on their head as well as sixes
_LIGHT = 0.6  # of the mean of each rim
INVERTED = tr("its digits are dark on light paper, and were inverted: ink counts as 1")


@dataclass(frozen=True)
class _Way:
    """What puts digits right: pictures, shape (N, 28, 28), and points, by a matrix for their rows x, y."""

    pictures: Callable[[npt.NDArray[Any]], npt.NDArray[Any]]
    points: tuple[tuple[int, int], tuple[int, int]]


_WAYS: Mapping[str, _Way] = {
    tr("its digits lie on their side, as EMNIST's do, and were turned"): _Way(
        lambda pictures: pictures.transpose(0, 2, 1), ((0, 1), (1, 0))
    ),
    tr("its digits are mirrored, and were turned round"): _Way(
        lambda pictures: pictures[:, :, ::-1], ((-1, 0), (0, 1))
    ),
    tr("its digits stand on their head, and were turned"): _Way(
        lambda pictures: pictures[:, ::-1, ::-1], ((-1, 0), (0, -1))
    ),
    tr("its digits are upside down, and were turned"): _Way(lambda pictures: pictures[:, ::-1], ((1, 0), (0, -1))),
    tr("its digits are turned to the right, and were turned back"): _Way(
        lambda pictures: np.rot90(pictures, 1, (1, 2)), ((0, -1), (1, 0))
    ),
    tr("its digits are turned to the left, and were turned back"): _Way(
        lambda pictures: np.rot90(pictures, -1, (1, 2)), ((0, 1), (-1, 0))
    ),
}
"""What digits may do besides standing upright, as it is said of them."""


def upright(dataset: Dataset) -> Dataset:
    """Return a data set with its digits light on dark, and turned if the network in the box reads them so.

    Its notes say what was done.
    """
    if dataset.strokes is not None:
        return _upright_strokes(dataset, dataset.strokes)
    inputs, notes = set_upright(dataset.inputs, dataset.labels)
    way = next((note for note in notes if note in _WAYS), None)
    alternatives = dataset.alternatives
    if way is not None and alternatives is not None:
        alternatives = tuple(_put_right(pixels, way) for pixels in alternatives)
    return replace(dataset, inputs=inputs, alternatives=alternatives, notes=(*dataset.notes, *notes))


def _upright_strokes(dataset: Dataset, drawings: Sequence[tuple[Stroke, ...]]) -> Dataset:
    """Return drawings whose strokes are turned, as they are where y points up, and their pixels drawn anew."""
    way = _way_they_lie(dataset.inputs, dataset.labels)
    if way is None:
        return with_doubt(dataset)
    matrix = np.array(_WAYS[way].points, np.float64)
    strokes = tuple(tuple(stroke @ matrix for stroke in drawing) for drawing in drawings)
    inputs = np.stack([to_pixels(drawing) for drawing in strokes])
    return replace(dataset, inputs=inputs, strokes=strokes, notes=(*dataset.notes, way))


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
    return np.ascontiguousarray(_WAYS[way].pictures(pixels.reshape(-1, SIDE, SIDE))).reshape(-1, SIDE * SIDE)


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
    if as_they_lie > _SURE:
        return None
    when_right = {way: how_well(network, _put_right(sample, way), chosen) for way in _WAYS}
    best = max(when_right, key=lambda way: when_right[way])
    if chosen is not None:
        return best if when_right[best] > max(_GOOD, as_they_lie + _BETTER) else None
    is_surer = when_right[best] > max(_SURE, 1.0 - _LESS_UNSURE * (1.0 - as_they_lie))
    kinds = np.unique(network.predict(_put_right(sample, best)))
    return best if is_surer and len(kinds) >= _FEWEST_KINDS else None
