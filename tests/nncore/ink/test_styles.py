"""Ways of writing: each digit has several, each drawing is another, and lines run through the points they are given."""

import numpy as np
import pytest

from nncore.ink.styles import JITTER, STYLES, Style, smooth, written


@pytest.mark.parametrize("digit", range(10))
def test_each_digit_has_several_ways(digit: int) -> None:
    names = [style.name for style in STYLES if style.digit == digit]
    assert len(names) == len(set(names)) >= 4


def test_a_line_runs_through_its_points_and_is_finite() -> None:
    points = np.array([[0.0, 0.0], [4.0, 1.0], [6.0, 7.0], [2.0, 12.0]])
    line = smooth(points)
    assert all(np.abs(line - point).sum(axis=1).min() < 1e-12 for point in points)
    assert np.isfinite(line).all()


def test_a_line_runs_straight_to_a_point_given_twice_and_straight_on() -> None:
    line = smooth(np.array([[0.0, 0.0], [8.0, 0.0], [8.0, 0.0], [8.0, 8.0]]))
    before, after = line[line[:, 0] < 8.0], line[line[:, 1] > 0.0]
    assert np.allclose(before[:, 1], 0.0)
    assert np.allclose(after[:, 0], 8.0)


def test_two_points_make_a_straight_line() -> None:
    line = smooth(np.array([[0.0, 0.0], [3.0, 9.0]]))
    assert np.allclose(line[:, 1], 3.0 * line[:, 0])


def test_a_bar_is_a_stroke_of_its_own() -> None:
    style = Style(7, "with a bar", 1, "0,1 8,0 8,0 3,14 | 0,9 8,8")
    stem, bar = style.strokes()
    assert (stem.shape, bar.tolist()) == ((4, 2), [[0.0, 9.0], [8.0, 8.0]])


def test_drawings_of_a_style_differ_a_little_and_corners_stay_corners() -> None:
    style = Style(7, "plain", 1, "0,0 8,0 8,0 3,14")
    rng = np.random.default_rng(0)
    drawings = [written(style, rng)[0] for _ in range(200)]
    spread = np.std([drawing[0] for drawing in drawings], axis=0)
    assert np.allclose(spread, JITTER, rtol=0.2)
    assert all(np.allclose(drawing[8], drawing[16]) for drawing in drawings)


def test_the_same_generator_gives_the_same_drawing() -> None:
    first, again = (written(STYLES[0], np.random.default_rng(3)) for _ in range(2))
    assert all(np.array_equal(one, two) for one, two in zip(first, again, strict=True))
