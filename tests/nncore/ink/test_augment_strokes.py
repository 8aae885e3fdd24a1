"""Augmented strokes are still the same digits, and slashes and bars go where writers put them."""

from dataclasses import fields, replace

import numpy as np
import pytest

from nncore.ink.augment_strokes import StrokeAugmentation, augment_trails
from nncore.ink.trails import Trails, draw_trails, trails_of

NONE = StrokeAugmentation(**{field.name: 0.0 for field in fields(StrokeAugmentation)})
ANGLES = np.linspace(0.0, 6.28, 60)
ZERO = [np.stack([60.0 * np.cos(ANGLES), 100.0 * np.sin(ANGLES)], axis=1)]
SEVEN = [np.array([[0.0, 0.0], [60.0, 0.0], [25.0, 100.0]])]
FOUR = [np.array([[40.0, 0.0], [0.0, 60.0], [80.0, 60.0]]), np.array([[50.0, 20.0], [50.0, 100.0]])]
LABELS = np.tile([0, 7, 4], 100)


@pytest.fixture
def trails() -> Trails:
    return trails_of([ZERO, SEVEN, FOUR] * 100)


def copied(trails: Trails, **strengths: float) -> Trails:
    """Augment with the given strengths alone."""
    return augment_trails(trails, LABELS, replace(NONE, **strengths), np.random.default_rng(0))


def test_without_any_strength_nothing_changes(trails: Trails) -> None:
    assert np.allclose(copied(trails).points, trails.points, atol=1e-6)


def test_the_same_generator_gives_the_same_copies(trails: Trails) -> None:
    first, again, other = (
        augment_trails(trails, LABELS, StrokeAugmentation(), np.random.default_rng(seed)) for seed in (3, 3, 4)
    )
    assert np.array_equal(first.points, again.points)
    assert not np.array_equal(first.points, other.points)


def test_copies_are_as_many_drawings_and_near_their_originals(trails: Trails) -> None:
    copies = augment_trails(trails, LABELS, StrokeAugmentation(), np.random.default_rng(1))
    assert copies.n_drawings == 300
    assert copies.points.dtype == np.float32
    assert np.array_equal(np.unique(copies.drawing), np.arange(300))
    ink = draw_trails(copies).sum(axis=1) / draw_trails(trails).sum(axis=1)
    assert 0.85 < ink.mean() < 1.15
    nearest = draw_trails(copies).astype(np.float32) @ draw_trails(trails)[:3].astype(np.float32).T
    assert (nearest.argmax(axis=1) == np.tile([0, 1, 2], 100)).mean() > 0.8


@pytest.mark.parametrize("strength", ["rotation", "slant", "stretch", "bend", "wobble", "stroke_shift"])
def test_each_strength_moves_points_and_none_away(trails: Trails, strength: str) -> None:
    copies = copied(trails, **{strength: 0.05})
    offset = np.hypot(*(copies.points - trails.points).T)
    assert 0.002 < offset.mean() < 0.2
    assert offset.max() < 0.6


def test_rotation_keeps_all_distances_from_the_middle(trails: Trails) -> None:
    copies = copied(trails, rotation=0.3)
    assert np.allclose(np.hypot(*copies.points.T), np.hypot(*trails.points.T), atol=1e-5)


def test_slant_keeps_heights(trails: Trails) -> None:
    assert np.allclose(copied(trails, slant=0.3).points[:, 1], trails.points[:, 1], atol=1e-6)


def test_missing_ends_shorten_strokes_and_keep_all_of_them(trails: Trails) -> None:
    copies = copied(trails, missing_ends=0.05)
    assert np.array_equal(np.unique(copies.stroke), np.unique(trails.stroke))
    assert 0.85 < len(copies.points) / len(trails.points) < 0.95


def test_dots_survive_missing_ends() -> None:
    dots = trails_of([[np.zeros((1, 2))]] * 50)
    copies = augment_trails(dots, np.zeros(50, int), StrokeAugmentation(), np.random.default_rng(0))
    assert np.array_equal(np.unique(copies.drawing), np.arange(50))


def test_hooks_are_added_at_the_ends(trails: Trails) -> None:
    copies = copied(trails, hooks=0.5)
    added = len(copies.points) - len(trails.points)
    strokes = len(np.unique(trails.stroke))
    assert 0.5 * 2 * strokes * 3 < added < 0.5 * 2 * strokes * 6


def test_every_zero_is_slashed_and_no_other_digit(trails: Trails) -> None:
    copies = copied(trails, slashed_zeros=1.0)
    more = np.bincount(copies.drawing) > np.bincount(trails.drawing)
    assert np.array_equal(more, LABELS == 0)
    new = copies.stroke > trails.stroke.max()
    slashes = [copies.points[new & (copies.drawing == number)] for number in range(0, 300, 3)]
    rising = np.array([slash[-1, 1] < slash[0, 1] for slash in slashes])
    assert rising.mean() > 0.8


@pytest.mark.parametrize(
    ("strength", "digit", "shortest", "longest"), [("slashed_zeros", 0, 0.7, 1.3), ("crossed_sevens", 7, 0.25, 0.5)]
)
def test_bars_are_as_long_as_writers_make_them(
    trails: Trails, strength: str, digit: int, shortest: float, longest: float
) -> None:
    copies = copied(trails, **{strength: 1.0})
    new = copies.stroke > trails.stroke.max()
    bars = [copies.points[new & (copies.drawing == number)] for number in np.flatnonzero(digit == LABELS)]
    lengths = np.array([np.hypot(*(bar[-1] - bar[0])) for bar in bars])
    assert shortest <= lengths.min() + 1e-6
    assert lengths.max() - 1e-6 <= longest
    assert np.ptp(lengths) > 0.8 * (longest - shortest)  # short ones and long ones


def test_every_seven_is_crossed_at_its_stem(trails: Trails) -> None:
    copies = copied(trails, crossed_sevens=1.0)
    new = copies.stroke > trails.stroke.max()
    assert np.array_equal(np.unique(copies.drawing[new]), np.flatnonzero(LABELS == 7))
    middles = np.array([copies.points[new & (copies.drawing == n)].mean(axis=0) for n in range(1, 300, 3)])
    assert middles.mean(axis=0) == pytest.approx([0.125, 0.0], abs=0.03)
