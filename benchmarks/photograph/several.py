"""Photographs of several digits: in a row, in a column, close to each other, in the cells of a form.

Each kind is a function of a random generator and of a function that draws a labelled digit; it returns the photo and
the labels in reading order. Used by `benchmarks/photographs.py`.
"""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from photograph.scene import PENS, Floats, Scene, grown_ink, sheet, taken

Draw: TypeAlias = Callable[[np.random.Generator], tuple[int, Floats]]
Several: TypeAlias = Callable[[np.random.Generator, Draw], tuple[Floats, list[int]]]
SIGN = -1
"""The label of what is no digit: it may be rejected, or left out."""


def row(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """Two to five digits beside each other, well apart."""
    return _photo(rng, draw, int(rng.integers(2, 6)), (0.2, 0.5), axis=1)


def close_row(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """Two or three digits that nearly touch."""
    return _photo(rng, draw, int(rng.integers(2, 4)), (0.04, 0.15), axis=1)


def column(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """Two or three digits below each other, as numbers that are added."""
    return _photo(rng, draw, int(rng.integers(2, 4)), (0.3, 0.6), axis=0)


def close_column(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """Two or three digits below each other with a small gap."""
    return _photo(rng, draw, int(rng.integers(2, 4)), (0.04, 0.25), axis=0)


def cells(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """Digits in the boxes of a form, one beside the other."""
    return _photo(rng, draw, int(rng.integers(2, 5)), (0.3, 0.5), axis=1, are_boxed=True)


def _photo(
    rng: np.random.Generator, draw: Draw, n: int, gaps: tuple[float, float], *, axis: int, are_boxed: bool = False
) -> tuple[Floats, list[int]]:
    """Return digits one behind the other along an axis, gaps as shares of their height, and their labels."""
    scene, labels, inks = sheet(rng), [], []
    height, width = scene.shape
    size = min(0.75 * (height, width)[axis] / (n * (1.0 + gaps[1])), 0.4 * height) * rng.uniform(0.7, 1.0)
    for _ in range(n):
        label, ink = draw(rng)
        stroke = grown_ink(ink, size * rng.uniform(0.85, 1.0), rng.uniform(0.0, 0.12), rng.uniform(-0.06, 0.06))
        if stroke.shape[1] > 1.1 * size:
            stroke = grown_ink(ink, size * size / stroke.shape[1], 0.0, 0.0)
        labels.append(label)
        inks.append(stroke)
    share, at = np.zeros(scene.shape), [rng.uniform(0.08, 0.12) * length for length in scene.shape]
    edges = []
    for stroke in inks:
        high, wide = stroke.shape
        aside = 0.5 * (size - stroke.shape[1 - axis]) * rng.uniform(0.7, 1.3)
        top, left = (round(at[0]), round(at[1] + aside)) if axis == 0 else (round(at[0] + aside), round(at[1]))
        place = share[max(top, 0) : top + high, max(left, 0) : left + wide]
        np.maximum(place, stroke[: place.shape[0], : place.shape[1]], out=place)
        gap = rng.uniform(*gaps) * size
        edges.append((at[1] - 0.15 * size, at[1] + wide + 0.15 * size))
        at[axis] += stroke.shape[axis] + gap
    scene = scene.blended(share, PENS[("black", "blue")[rng.integers(2)]])
    for left, right in edges if are_boxed else ():
        scene = _boxed(scene, (at[0] - 0.2 * size, left, at[0] + 1.2 * size, right))
    return taken(scene), labels


def _boxed(scene: Scene, box: tuple[float, float, float, float]) -> Scene:
    """Return a scene with the outline of a box."""
    down, across = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    top, left, bottom, right = box
    away = np.maximum(
        np.abs(down - (top + bottom) / 2) - (bottom - top) / 2, np.abs(across - (left + right) / 2) - (right - left) / 2
    )
    return scene.blended(np.clip(1.5 - np.abs(away), 0, 1), (0.35, 0.35, 0.37))


SEVERAL: dict[str, Several] = {
    function.__name__: function for function in (row, close_row, column, close_column, cells)
}
