"""Where the test digits lie in a layer, and the maps of them, found once and in slices. For this folder."""

from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

import numpy as np
from PySide6.QtCore import QObject, Signal

import resources
from app.lab.sample_work import SampleWork
from app.ui.overriding import override
from nncore.arrays import FloatArray, IntArray
from nncore.data.datasets import Dataset
from nncore.explanations.neighbours import PrincipalPlane, nearest, places_in_layer, principal_plane
from nncore.in_steps import InSteps
from nncore.network.network import Network

TSNE = -1
"""Stands for the map by t-SNE of the pixels, where others have the number of their layer; 0 means the pixels."""

_EVERY = 5  # test digit on a map: 2,000 of 10,000
_NEIGHBOURS = 5
_MOST_KEPT = 8

Key: TypeAlias = tuple[Network | None, int]


@dataclass(frozen=True, eq=False)
class DigitPlane:
    """A map of test digits.

    Attributes
    ----------
    rows : array of int, shape (n,)
        Which test digits.
    labels : array of int, shape (n,)
    places : array, shape (n, 2)
    plane : PrincipalPlane or None
        Puts another place of the same layer on the map; None for t-SNE, which has no rule for it.
    pixels : array, shape (n, 784)
        Of these digits.
    """

    rows: IntArray
    labels: IntArray
    places: FloatArray
    plane: PrincipalPlane | None
    pixels: FloatArray

    def place_of(self, place: FloatArray) -> FloatArray:
        """Return where a drawing lies: by the plane, or between the five digits whose pixels are nearest."""
        if self.plane is not None:
            return self.plane.project(place)
        rows, distances = nearest(self.pixels, place, _NEIGHBOURS)
        weights = 1.0 / np.maximum(distances, 1e-6)
        mean: FloatArray = weights @ self.places[rows] / weights.sum()
        return mean


class Atlas(SampleWork):
    """Keeps places and maps of networks and layers. GUI thread only.

    Signals: ``found()``, something that was wanted is known now; ``failed(str)``.
    """

    found = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: dict[Key, FloatArray] = {}
        self._maps: dict[Key, DigitPlane] = {}
        self._doing: tuple[str, Key] | None = None

    def digits(self) -> Dataset | None:
        """Return the test digits, or begin to read them."""
        return self._samples.want()

    def places(self, network: Network, layer: int) -> FloatArray | None:
        """Return where all test digits lie in a layer, shape (10000, n), or begin to find it."""
        digits = self.digits()
        if digits is None or layer == 0:
            return None if digits is None else digits.inputs
        key = network, layer
        if key not in self._places:
            self._find("places", key, places_in_layer(network, layer, digits.inputs))
        return self._places.get(key)

    def map(self, network: Network, layer: int) -> DigitPlane | None:
        """Return the map of a layer, or begin to find it."""
        digits = self.digits()
        if digits is None:
            return None
        key: Key = (None if layer <= 0 else network), layer
        if key in self._maps:
            return self._maps[key]
        if layer == TSNE:
            self._maps[key] = _tsne_map(digits)
            return self._maps[key]
        places = self.places(network, layer)
        if places is not None:
            self._find("map", key, _plane_map(digits, places))
        return self._maps.get(key)

    @override
    def _begin(self) -> None:
        self.found.emit()  # who wants something asks again

    @override
    def rest(self) -> None:
        super().rest()
        self._doing = None

    def _find(self, what: str, key: Key, work: InSteps[object]) -> None:
        """Begin to find something, unless something else is being found: what is wanted after it asks again."""
        if self._doing is None:
            self._doing = what, key
            self._work.start(work, first_slice_s=0.0)

    @override
    def _on_finished(self, result: FloatArray | DigitPlane) -> None:
        doing, self._doing = self._doing, None
        if doing is None:
            return
        kept: dict[Key, Any] = self._places if doing[0] == "places" else self._maps
        while len(kept) >= _MOST_KEPT:
            del kept[next(iter(kept))]
        kept[doing[1]] = result
        self.found.emit()


def _plane_map(digits: Dataset, places: FloatArray) -> InSteps[DigitPlane]:
    rows = np.arange(0, len(digits), _EVERY)
    plane = yield from principal_plane(places[rows])
    return DigitPlane(rows, np.asarray(digits.labels)[rows], plane.project(places[rows]), plane, digits.inputs[rows])


def _tsne_map(digits: Dataset) -> DigitPlane:
    rows, places = _laid_down()
    return DigitPlane(rows, np.asarray(digits.labels)[rows], places, None, digits.inputs[rows])


@cache
def _laid_down() -> tuple[IntArray, FloatArray]:
    """Return which digits lie where by t-SNE, as `tools/assets/tsne_map.py` laid it down."""
    with np.load(resources.path("tsne_pixels.npz")) as file:
        return file["rows"], file["places"]
