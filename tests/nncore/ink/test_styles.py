"""Ways of writing: each digit has several, each drawing is another, and lines run through the points they are given."""

import numpy as np
import pytest

import resources
from nncore.ink.strokes import to_pixels
from nncore.ink.styles import JITTER, STYLES, Style, smooth, written
from nncore.models.npz import load_network


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


def test_a_line_through_points_of_a_parabola_is_the_parabola() -> None:
    """Between inner points a Catmull–Rom spline follows whatever is quadratic exactly."""
    at = np.arange(7.0)
    line = smooth(np.stack([at, at**2 - 3.0 * at], axis=1))
    x, y = line[(line[:, 0] >= 1.0) & (line[:, 0] <= 5.0)].T
    assert len(x) == 4 * 8 + 1
    np.testing.assert_allclose(y, x**2 - 3.0 * x, atol=1e-12)


def test_a_line_is_the_same_from_its_other_end() -> None:
    points = np.array([[0.0, 0.0], [4.0, 1.0], [6.0, 7.0], [2.0, 12.0]])
    np.testing.assert_allclose(smooth(points[::-1]), smooth(points)[::-1], atol=1e-12)


@pytest.mark.parametrize("style", STYLES, ids=[f"{style.digit} {style.name}" for style in STYLES])
def test_most_drawings_of_a_style_are_read_as_their_digit(style: Style) -> None:
    network, rng = load_network(resources.path("digit_model.npz")), np.random.default_rng(1)
    read = network.predict(np.stack([to_pixels(written(style, rng)) for _ in range(20)]))
    assert (read == style.digit).mean() > 0.5
