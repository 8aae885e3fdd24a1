"""Augmentation of pen strokes: each copy as another hand, in another mood, might have drawn it.

They work on `Trails`, thousands of drawings at a time. Imported by the recipes.
"""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray
from nncore.ink.trails import SPACING, Trails


@dataclass(frozen=True)
class StrokeAugmentation:
    """How strong the augmentation is; standard deviations unless said otherwise, 0 switches one off.

    Attributes
    ----------
    rotation : float
        Radians.
    slant : float
        Sideways for one downwards.
    stretch : float
        Logarithm of width against height.
    bend : float
        Of a smooth field over the drawing, in sides of the drawing.
    wobble : float
        Of waves along each stroke, in the same unit.
    stroke_shift : float
        Of each stroke against the others, in the same unit.
    missing_ends : float
        Share of a stroke's length missing at either end, as the mean of an exponential number.
    hooks : float
        Share of strokes' ends that get a hook.
    pen_width : float
        Pixels, around the pen of `nncore.ink.strokes`.
    thin_pens : float
        Share of the drawings whose pen is as thin as in scans.
    slashed_zeros, crossed_sevens : float
        Share of the zeros that get a slash, of the sevens that get a bar.
    """

    rotation: float = 0.14
    slant: float = 0.2
    stretch: float = 0.12
    bend: float = 0.035
    wobble: float = 0.015
    stroke_shift: float = 0.02
    missing_ends: float = 0.015
    hooks: float = 0.08
    pen_width: float = 0.3
    thin_pens: float = 0.15
    slashed_zeros: float = 0.1
    crossed_sevens: float = 0.1


def augment_trails(
    trails: Trails, labels: IntArray, augmentation: StrokeAugmentation, rng: np.random.Generator
) -> Trails:
    """Return one augmented copy of each drawing, the same drawings in the same order.

    Parameters
    ----------
    trails : Trails
    labels : array of int, shape (n_drawings,)
        What the drawings are: a slash makes another zero of a zero, but something else of a six.
    augmentation : StrokeAugmentation
    rng : numpy.random.Generator
        The same generator gives the same copies.

    Returns
    -------
    Trails
    """
    copy = _with_bars(trails, labels, augmentation, rng)
    copy = _with_hooks(_without_ends(copy, augmentation, rng), augmentation, rng)
    points = copy.points + _wobble(copy, augmentation, rng) + _stroke_shifts(copy, augmentation, rng)
    points = points + _bend(points, copy, augmentation, rng)
    return replace(copy, points=_turned(points, copy, augmentation, rng))


def _with_bars(trails: Trails, labels: IntArray, augmentation: StrokeAugmentation, rng: np.random.Generator) -> Trails:
    """Return trails in which some zeros are slashed and some sevens crossed."""
    chance = rng.random(len(labels))
    slashed = np.flatnonzero((labels == 0) & (chance < augmentation.slashed_zeros))
    crossed = np.flatnonzero((labels == 7) & (chance < augmentation.crossed_sevens))
    drawing = np.concatenate([slashed, crossed])
    n = len(drawing)
    is_slash = np.arange(n) < len(slashed)
    angle = np.where(is_slash, rng.normal(-0.9, 0.2, n), rng.normal(-0.1, 0.15, n))  # y points down
    angle = np.where(is_slash & (rng.random(n) < 0.1), np.pi - angle, angle)
    length = np.where(is_slash, rng.uniform(0.7, 1.3, n), rng.uniform(0.25, 0.5, n))
    middle = np.stack([np.where(is_slash, 0.0, _stem(trails)[drawing]), np.zeros(n)], axis=1)
    middle += rng.normal(0.0, 0.04, (n, 2))
    counts = np.ceil(length / SPACING).astype(np.int64)
    owner, number = _numbered(counts)
    along = (number / np.maximum(counts - 1, 1)[owner]).astype(np.float32)
    direction = np.stack([np.cos(angle), np.sin(angle)], axis=1)[owner]
    points = middle[owner] + (along[:, None] - 0.5) * length[owner, None] * direction
    return trails.joined_with(points, along, trails.stroke.max() + 1 + owner, drawing[owner])


def _stem(trails: Trails) -> FloatArray:
    """Return the mean x of each drawing's points at half its height, shape (n_drawings,); 0 where there are none."""
    is_middle = np.abs(trails.points[:, 1]) < 0.1
    drawing = trails.drawing[is_middle]
    sums = np.bincount(drawing, trails.points[is_middle, 0], trails.n_drawings)
    means: FloatArray = sums / np.maximum(np.bincount(drawing, minlength=trails.n_drawings), 1)
    return means


def _numbered(counts: IntArray) -> tuple[IntArray, IntArray]:
    """Return 0 0 0 1 1 … and 0 1 2 0 1 … for counts 3, 2, …"""
    owner = np.repeat(np.arange(len(counts)), counts)
    return owner, np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)


def _without_ends(trails: Trails, augmentation: StrokeAugmentation, rng: np.random.Generator) -> Trails:
    """Return trails whose strokes begin later and stop earlier; each keeps its middle."""
    n = int(trails.stroke.max()) + 1
    first, last = np.minimum(rng.exponential(augmentation.missing_ends, (2, n)), 0.25).astype(np.float32)
    is_kept = (trails.along >= first[trails.stroke]) & (trails.along <= 1.0 - last[trails.stroke])
    return trails.kept(is_kept | (np.abs(trails.along - 0.5) < 0.2) | _is_alone(trails))


def _is_alone(trails: Trails) -> npt.NDArray[np.bool_]:
    """Return which points are the whole of their stroke."""
    counts = np.bincount(trails.stroke)
    return counts[trails.stroke] <= 3


def _with_hooks(trails: Trails, augmentation: StrokeAugmentation, rng: np.random.Generator) -> Trails:
    """Return trails in which some strokes begin or end in a short straight hook."""
    begins = np.flatnonzero(np.diff(trails.stroke, prepend=-1))
    ends = np.append(begins[1:] - 1, len(trails.stroke) - 1)
    places = np.concatenate([place[rng.random(len(place)) < augmentation.hooks] for place in (begins, ends)])
    steps = rng.integers(2, 8, len(places))
    angle = rng.uniform(0.0, 2.0 * np.pi, len(places))
    direction = SPACING * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    owner, number = _numbered(steps)
    source = places[owner]
    points = trails.points[source] + direction[owner] * (number + 1)[:, None]
    return trails.joined_with(points, trails.along[source], trails.stroke[source], trails.drawing[source])


def _wobble(trails: Trails, augmentation: StrokeAugmentation, rng: np.random.Generator) -> FloatArray:
    """Return an offset for each point, shape (M, 2): waves along each stroke, longer ones stronger."""
    n = int(trails.stroke.max()) + 1
    offset = np.zeros_like(trails.points)
    for waves in (1.0, 2.0, 3.5):
        strength = (rng.standard_normal((n, 2)) * augmentation.wobble / np.sqrt(waves)).astype(np.float32)
        phase = rng.uniform(0.0, 2.0 * np.pi, n).astype(np.float32)
        wave = np.sin(np.float32(2.0 * np.pi * waves) * trails.along + phase[trails.stroke])
        offset += strength[trails.stroke] * wave[:, None]
    return offset


def _stroke_shifts(trails: Trails, augmentation: StrokeAugmentation, rng: np.random.Generator) -> FloatArray:
    """Return an offset for each point, shape (M, 2), the same for all of a stroke."""
    shifts = rng.standard_normal((int(trails.stroke.max()) + 1, 2)) * augmentation.stroke_shift
    return shifts.astype(np.float32)[trails.stroke]


def _bend(points: FloatArray, trails: Trails, augmentation: StrokeAugmentation, rng: np.random.Generator) -> FloatArray:
    """Return an offset for each point, shape (M, 2), from two plane waves of random direction a drawing."""
    offset = np.zeros_like(points)
    for _ in range(2):
        shape = (trails.n_drawings, 2)
        wave = (rng.standard_normal(shape) * 4.0).astype(np.float32)
        phase = rng.uniform(0.0, 2.0 * np.pi, trails.n_drawings).astype(np.float32)
        strength = (rng.standard_normal(shape) * augmentation.bend).astype(np.float32)
        angle = (points * wave[trails.drawing]).sum(axis=1) + phase[trails.drawing]
        offset += strength[trails.drawing] * np.sin(angle)[:, None]
    return offset


def _turned(
    points: FloatArray, trails: Trails, augmentation: StrokeAugmentation, rng: np.random.Generator
) -> FloatArray:
    """Return the points stretched, slanted and rotated, each drawing in its own way."""
    n = trails.n_drawings
    angle = rng.standard_normal(n) * augmentation.rotation
    slant = rng.standard_normal(n) * augmentation.slant
    wide = np.exp(0.5 * rng.standard_normal(n) * augmentation.stretch)
    cos, sin = np.cos(angle), np.sin(angle)
    x, y = points.T
    a, b, c, d = (
        row.astype(np.float32)[trails.drawing]
        for row in (cos * wide, (cos * slant - sin) / wide, sin * wide, (sin * slant + cos) / wide)
    )
    return np.stack([a * x + b * y, c * x + d * y], axis=1)
