"""Labelled points in the plane for a network with two inputs: XOR, circle, moons, spirals, clusters.

All lie about 0, most of them within `PLANE`. Imported by `playground` and by the app's page about the neuron.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal, TypeAlias, get_args

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.errors import NNCoreError, check_choice

PointSet: TypeAlias = Literal["xor", "circle", "moons", "spirals", "clusters", "none"]

POINT_SETS: tuple[PointSet, ...] = get_args(PointSet)

PLANE = (-3.0, 3.0)
"""The part of the plane that is shown, along both axes."""

MOST_POINTS, MOST_NOISE = 500, 1.0

_TURNS = 1.75  # of each spiral


def plane_points(
    name: PointSet, n: int, *, noise: float = 0.0, rng: np.random.Generator
) -> tuple[FloatArray, IntArray]:
    """Draw labelled points of one of the sets; both labels are as frequent, give or take one point.

    Parameters
    ----------
    name : {"xor", "circle", "moons", "spirals", "clusters", "none"}
        "none" has no points at all.
    n : int
        How many, 0 to `MOST_POINTS`.
    noise : float
        Standard deviation of what is added to each coordinate once the labels are given, 0 to `MOST_NOISE`.
    rng : numpy.random.Generator

    Returns
    -------
    points : array of float32, shape (n, 2)
    labels : array of int64, shape (n,)
        0 or 1, in turns.

    Raises
    ------
    NNCoreError
        If there is no such set, or n or the noise is out of range.

    Examples
    --------
    >>> points, labels = plane_points("circle", 4, rng=np.random.default_rng(0))
    >>> (np.hypot(*points.T) < 1.5).tolist(), labels.tolist()
    ([False, True, False, True], [0, 1, 0, 1])
    """
    check_choice("set of points", name, POINT_SETS)
    if not 0 <= n <= MOST_POINTS:
        raise NNCoreError(f"A set has 0 to {MOST_POINTS} points, not {n}.")
    if not 0.0 <= noise <= MOST_NOISE:
        raise NNCoreError(f"Noise must be from 0 to {MOST_NOISE:g}, not {noise}.")
    n = 0 if name == "none" else n
    labels = np.arange(n) % 2
    points = _MAKERS[name](labels, rng) if n else np.empty((0, 2))
    return (points + noise * rng.standard_normal(points.shape)).astype(np.float32), labels


def _xor(labels: IntArray, rng: np.random.Generator) -> FloatArray:
    """Return points of four squares, a gap between them; label 1 where one coordinate alone is positive."""
    sizes = rng.uniform(0.2, 2.7, (len(labels), 2))
    signs = np.where(rng.random(len(labels)) < 0.5, -1.0, 1.0)
    points: FloatArray = sizes * np.column_stack([signs, np.where(labels == 1, -signs, signs)])
    return points


def _circle(labels: IntArray, rng: np.random.Generator) -> FloatArray:
    """Return a disc of label 1 within a ring of label 0."""
    radii = np.where(labels == 1, 1.3 * np.sqrt(rng.random(len(labels))), rng.uniform(1.9, 2.8, len(labels)))
    return _around(radii, rng.uniform(0.0, 2.0 * math.pi, len(labels)))


def _moons(labels: IntArray, rng: np.random.Generator) -> FloatArray:
    """Return two half circles that reach into each other."""
    arc = _around(np.ones(len(labels)), rng.uniform(0.0, math.pi, len(labels)))
    moons = np.where((labels == 1)[:, None], np.array([1.0, 0.5]) - arc, arc)
    points: FloatArray = 1.6 * (moons - np.array([0.5, 0.25]))
    return points


def _spirals(labels: IntArray, rng: np.random.Generator) -> FloatArray:
    """Return two spirals, each the other turned by half a turn."""
    along = rng.random(len(labels))
    return _around(0.2 + 2.5 * along, 2.0 * math.pi * _TURNS * along + math.pi * labels)


def _clusters(labels: IntArray, rng: np.random.Generator) -> FloatArray:
    """Return two round clouds."""
    points: FloatArray = np.where(labels == 1, 1.2, -1.2)[:, None] + 0.55 * rng.standard_normal((len(labels), 2))
    return points


def _around(radii: FloatArray, angles: FloatArray) -> FloatArray:
    return np.column_stack([radii * np.cos(angles), radii * np.sin(angles)])


_MAKERS: dict[str, Callable[[IntArray, np.random.Generator], FloatArray]] = {
    "xor": _xor,
    "circle": _circle,
    "moons": _moons,
    "spirals": _spirals,
    "clusters": _clusters,
}
