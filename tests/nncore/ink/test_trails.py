"""Trails: many drawings as one row of points, drawn as `nncore.ink.strokes` draws them one by one."""

import numpy as np
import pytest

from nncore.ink.strokes import BOX, PEN_WIDTH, to_pixels
from nncore.ink.trails import SPACING, Trails, draw_trails, trails_of

SEVEN = [np.array([[0.0, 0.0], [60.0, 0.0], [25.0, 100.0]]), np.array([[20.0, 50.0], [55.0, 45.0]])]
LINE = [np.array([[5.0, 5.0], [5.0, 905.0]])]
DOT = [np.array([[3.0, 4.0]])]
CIRCLE = [100.0 * np.stack([np.cos(np.linspace(0, 6.3, 60)), np.sin(np.linspace(0, 6.3, 60))], axis=1)]
DOT_ABOVE_A_LINE = [
    np.array([[50.0, 0.0]]),
    np.array([[0.0, 100.0], [100.0, 100.0]]),
]  # its mass is far from its middle
DRAWINGS = [SEVEN, LINE, DOT, CIRCLE, DOT_ABOVE_A_LINE]


@pytest.fixture
def trails() -> Trails:
    return trails_of(DRAWINGS)


def test_points_are_evenly_spaced_along_each_stroke(trails: Trails) -> None:
    steps = np.hypot(*np.diff(trails.points, axis=0).T)
    is_within = np.diff(trails.stroke) == 0
    assert steps[is_within].max() <= SPACING + 1e-6
    assert np.median(steps[is_within]) > 0.9 * SPACING
    assert SPACING * (BOX - PEN_WIDTH) < 1 / 3  # of a pixel, so that neighbouring prints of the pen overlap


def test_each_drawing_lies_around_0_with_its_longer_side_1(trails: Trails) -> None:
    for number in (0, 1, 3):
        points = trails.points[trails.drawing == number]
        low, high = points.min(axis=0), points.max(axis=0)
        assert float((high - low).max()) == pytest.approx(1.0, abs=0.01)
        assert low + high == pytest.approx(np.zeros(2), abs=0.01)


def test_a_stroke_goes_from_0_to_1(trails: Trails) -> None:
    along = trails.along[trails.stroke == 0]
    assert (along[0], along[-1]) == (0.0, 1.0)
    assert np.all(np.diff(along) > 0)


def test_drawings_look_as_the_ink_draws_them(trails: Trails) -> None:
    pictures = draw_trails(trails).astype(np.float32) / 255.0
    expected = np.array([to_pixels(drawing) for drawing in DRAWINGS])
    assert pictures.shape == (5, 784)
    assert np.abs(pictures - expected).mean(axis=1).max() < 0.01
    assert pictures.sum(axis=1) == pytest.approx(expected.sum(axis=1), rel=0.04)


def test_a_wider_pen_gives_more_ink_in_the_same_box(trails: Trails) -> None:
    thin, thick = draw_trails(trails, 1.6), draw_trails(trails, 3.0)
    assert np.all(thick.sum(axis=1) > 1.3 * thin.sum(axis=1))
    for pictures in (thin, thick):
        rows = np.flatnonzero(pictures[3].reshape(28, 28).max(axis=1) > 25)
        assert rows[-1] - rows[0] + 1 in (20, 21)


def test_pens_beyond_those_it_knows_are_the_thinnest_and_the_thickest() -> None:
    dot = trails_of([DOT])
    assert np.array_equal(draw_trails(dot, 9.0), draw_trails(dot, 3.5))
    assert np.array_equal(draw_trails(dot, 0.2), draw_trails(dot, 1.0))
    assert draw_trails(dot, 1.0).sum() < draw_trails(dot, 1.1).sum() < draw_trails(dot, 3.5).sum()


def test_each_drawing_may_have_its_own_pen(trails: Trails) -> None:
    pens = np.array([1.6, 2.2, 2.2, 3.0, 2.5])
    together = draw_trails(trails, pens)
    for number, pen in enumerate(pens.tolist()):
        assert np.array_equal(together[number], draw_trails(trails, pen)[number])


def test_many_drawings_are_drawn_as_few_are() -> None:
    many = draw_trails(trails_of(DRAWINGS * 60))
    assert np.array_equal(many[:5], draw_trails(trails_of(DRAWINGS)))
    assert np.array_equal(many[-5:], many[:5])


def test_a_subset_is_numbered_anew(trails: Trails) -> None:
    chosen = trails.subset(np.array([0, 3]))
    assert chosen.n_drawings == 2
    assert np.unique(chosen.drawing).tolist() == [0, 1]
    assert np.array_equal(draw_trails(chosen), draw_trails(trails)[[0, 3]])


def test_further_points_join_their_drawing(trails: Trails) -> None:
    more = trails.joined_with(np.array([[0.1, 0.2]]), np.zeros(1), np.array([99]), np.array([1]))
    assert len(more.points) == len(trails.points) + 1
    assert np.all(np.diff(more.drawing) >= 0)
    assert more.stroke[more.drawing == 1][-1] == 99
