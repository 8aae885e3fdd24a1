"""Ink: the same drawing at any place and size gives the same pixels; dots, lines and broken points are defined."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nncore.errors import ShapeError
from nncore.ink.placement import picture_to_pixels
from nncore.ink.strokes import BOX, PEN_WIDTH, centre_of_mass, draw, fit, ink_steps, to_pixels


def seven() -> list[np.ndarray]:
    return [np.array([[10.0, 10.0], [60.0, 10.0], [30.0, 90.0]]), np.array([[25.0, 50.0], [60.0, 48.0]])]


def loop(n: int = 300) -> list[np.ndarray]:
    t = np.linspace(0.0, 2.0 * np.pi, n)
    return [np.stack([30 * np.cos(t), 50 * np.sin(t) + 5 * np.sin(3 * t)], axis=1)]


def flat(height: float, width: float) -> list[np.ndarray]:
    return [np.array([[0.0, 0.0], [width, height]])]


DOT_ABOVE_A_LINE = [np.array([[0.0, 0.0]]), np.array([[0.0, 1.0], [1.0, 1.0]])]
"""Its mass lies so far from its middle that, centred by mass, the dot would leave the picture."""

DRAWINGS = st.lists(
    st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), min_size=1, max_size=12), min_size=1, max_size=4
).map(lambda strokes: [np.array(stroke, np.float64) for stroke in strokes])


def has_size(strokes: list[np.ndarray]) -> bool:
    return bool(np.ptp(np.concatenate(strokes), axis=0).max() > 0)


# --- laws ----------------------------------------------------------------------------------------------------------


@given(DRAWINGS.filter(has_size), st.floats(-3.0, 3.0), st.floats(-1e3, 1e3), st.floats(-1e3, 1e3))
@example(seven(), 1.0, 0.0, 0.0)
def test_place_and_size_do_not_matter(strokes: list[np.ndarray], power: float, x: float, y: float) -> None:
    moved = [stroke * 10.0**power + [x, y] for stroke in strokes]
    np.testing.assert_allclose(to_pixels(moved), to_pixels(strokes), atol=1e-4)


@given(DRAWINGS)
def test_pixels_are_784_numbers_from_0_to_1(strokes: list[np.ndarray]) -> None:
    pixels = to_pixels(strokes)
    assert pixels.shape == (784,)
    assert pixels.dtype == np.float32
    assert pixels.min() == 0.0
    assert 0.5 < pixels.max() <= 1.0


@pytest.mark.parametrize("strokes", [seven(), loop(), flat(3, 2)], ids=["seven", "loop", "line"])
def test_the_ink_of_a_digit_lies_at_14_14(strokes: list[np.ndarray]) -> None:
    row, column = centre_of_mass(to_pixels(strokes).reshape(28, 28))
    assert (row, column) == (pytest.approx(14.0, abs=0.1), pytest.approx(14.0, abs=0.1))


@given(DRAWINGS.filter(has_size))
@example(DOT_ABOVE_A_LINE)
def test_the_ink_of_any_drawing_lies_near_14_14_or_stops_at_the_edge(strokes: list[np.ndarray]) -> None:
    picture = to_pixels(strokes).reshape(28, 28)
    for middle, outermost in zip(centre_of_mass(picture), (picture[[0, -1]], picture[:, [0, -1]]), strict=True):
        # The pen's ink changes a little with its place between the pixels; of dots and dashes that is all the ink.
        assert middle == pytest.approx(14.0, abs=0.3) or outermost.any()


@given(DRAWINGS)
@example(DOT_ABOVE_A_LINE)
def test_no_ink_is_lost_beyond_the_edge(strokes: list[np.ndarray]) -> None:
    steps = ink_steps(strokes)
    with_a_margin = draw([stroke + 10.0 for stroke in steps.centred], side=48)
    assert steps.pixels.sum() == pytest.approx(with_a_margin.sum(), abs=1e-3)


@given(st.lists(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), min_size=1, max_size=2), min_size=1))
def test_neither_the_order_nor_the_direction_of_lines_matters(lines: list[list[tuple[int, int]]]) -> None:
    backwards = [line[::-1] for line in reversed(lines)]
    np.testing.assert_allclose(to_pixels(backwards), to_pixels(lines), atol=1e-4)


def test_a_tip_is_never_cut_off() -> None:
    there_and_back = [np.array([[0.0, 44.0], [0.0, 45.0], [0.0, 0.0]])]
    np.testing.assert_allclose(to_pixels(there_and_back), to_pixels(flat(45, 0)), atol=1e-4)


@given(DRAWINGS)
def test_the_drawing_is_not_changed(strokes: list[np.ndarray]) -> None:
    copies = [stroke.copy() for stroke in strokes]
    to_pixels(strokes)
    for stroke, copy in zip(strokes, copies, strict=True):
        np.testing.assert_array_equal(stroke, copy)


# --- the pen -------------------------------------------------------------------------------------------------------


def ink_by_formula(strokes: list[np.ndarray], pen_width: float, side: int) -> np.ndarray:
    """Return w/2 + 1/2 − d, cut to [0, 1], of every pixel and every line."""
    y, x = np.mgrid[:side, :side].astype(np.float64)
    distance = np.full((side, side), np.inf)
    for start, end in itertools.chain.from_iterable(itertools.pairwise(stroke) for stroke in strokes):
        way = end - start
        along = np.clip(((x - start[0]) * way[0] + (y - start[1]) * way[1]) / max(way @ way, 1e-12), 0.0, 1.0)
        distance = np.minimum(distance, np.hypot(x - start[0] - along * way[0], y - start[1] - along * way[1]))
    return np.clip(0.5 * pen_width + 0.5 - distance, 0.0, 1.0)


PATHS = st.lists(
    st.lists(st.tuples(st.integers(-6, 40), st.integers(-6, 40)), min_size=2, max_size=5), min_size=1, max_size=3
).map(lambda strokes: [np.array(stroke, np.float64) for stroke in strokes])


@given(PATHS, st.sampled_from([(PEN_WIDTH, 28), (1.0, 28), (4.5, 28), (PEN_WIDTH, 37)]))
def test_ink_is_half_the_pen_and_a_half_less_the_distance(strokes: list[np.ndarray], pen: tuple[float, int]) -> None:
    np.testing.assert_allclose(draw(strokes, *pen), ink_by_formula(strokes, *pen), atol=1e-6)


def test_joining_short_lines_moves_no_edge_by_more_than_a_twentieth() -> None:
    t = np.linspace(0.0, 2.0 * np.pi, 400)
    curly = [np.stack([14 + 8 * np.cos(t) + 2 * np.cos(5 * t), 14 + 9 * np.sin(t)], axis=1)]
    np.testing.assert_allclose(draw(curly), ink_by_formula(curly, PEN_WIDTH, 28), atol=0.05)


@pytest.mark.parametrize("pen_width", [1.0, 8.0])
def test_the_box_is_filled_by_a_pen_of_any_width(pen_width: float) -> None:
    for strokes in (seven(), flat(0, 9)):
        points = np.concatenate(fit(tuple(strokes), pen_width))
        assert np.ptp(points, axis=0).max() + pen_width == pytest.approx(BOX)


# --- by hand -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("strokes", [seven(), flat(0, 9), flat(9, 0), flat(3, 2), loop()])
def test_the_longer_side_fills_the_box_pen_included(strokes: list[np.ndarray]) -> None:
    points = np.concatenate(fit(tuple(strokes)))
    assert np.ptp(points, axis=0).max() + PEN_WIDTH == pytest.approx(BOX)
    np.testing.assert_allclose((points.min(axis=0) + points.max(axis=0)) / 2, 13.5)


def test_a_dot_is_a_dot_in_the_middle() -> None:
    picture = to_pixels([np.array([[70.0, 3.0]])]).reshape(28, 28)
    #   the pen is 2.2 wide: full ink to 0.6 from its centre, none beyond 1.6
    expected = {(0, 0): 1.0, (0, 1): 0.6, (1, 1): 1.6 - math.sqrt(2.0), (0, 2): 0.0, (2, 2): 0.0}
    for (down, right), ink in expected.items():
        for row, column in ((down, right), (right, down), (-down, right), (down, -right)):
            assert picture[14 + row, 14 + column] == pytest.approx(ink, abs=1e-6)


def test_points_that_coincide_are_one_dot() -> None:
    dot = to_pixels([np.array([[5.0, 5.0]])])
    np.testing.assert_array_equal(to_pixels([np.full((50, 2), 5.0)]), dot)
    np.testing.assert_array_equal(to_pixels([np.full((1, 2), 5.0), np.full((3, 2), 5.0)]), dot)
    np.testing.assert_array_equal(to_pixels([np.full((1, 2), -1e300)]), dot)


def test_an_upright_line() -> None:
    picture = to_pixels(flat(100, 0)).reshape(28, 28)
    #   17.8 long around row 14: rows 6 to 22 are inside; across it full ink in the middle, 0.6 beside it
    np.testing.assert_allclose(picture[8:21, 12:17], np.tile([0.0, 0.6, 1.0, 0.6, 0.0], (13, 1)), atol=1e-6)
    assert not picture[:3].any()
    assert not picture[26:].any()


def test_a_pen_of_another_width_draws_as_wide() -> None:
    line = [np.array([[2.0, 14.0], [25.0, 14.0]])]
    assert draw(line, 4.0)[:, 14].sum() == pytest.approx(4.0, abs=0.05)
    assert draw(line)[:, 14].sum() == pytest.approx(PEN_WIDTH, abs=0.01)


def test_no_strokes_give_no_ink() -> None:
    for nothing in ([], [np.empty((0, 2))], [[]], [np.full((3, 2), np.nan)]):
        assert to_pixels(nothing).tolist() == [0.0] * 784
        assert ink_steps(nothing).fitted == ()


def test_repeated_points_change_nothing() -> None:
    repeated = [np.repeat(stroke, 3, axis=0) for stroke in seven()]
    np.testing.assert_allclose(to_pixels(repeated), to_pixels(seven()), atol=1e-4)


def test_points_along_a_line_change_little() -> None:
    thousand = [np.stack([np.linspace(0, 10, 1000), np.linspace(0, 70, 1000)], axis=1)]
    np.testing.assert_allclose(to_pixels(thousand), to_pixels(flat(70, 10)), atol=0.02)


@pytest.mark.parametrize("broken", [np.nan, np.inf, -np.inf])
def test_points_that_are_not_finite_are_left_out(broken: float) -> None:
    strokes = seven()
    strokes[0] = np.insert(strokes[0], 1, [[broken, 5.0], [5.0, broken]], axis=0)
    np.testing.assert_array_equal(to_pixels(strokes), to_pixels(seven()))


@pytest.mark.parametrize("size", [1e-320, 1e-300, 1e150, 1e300])
def test_tiny_and_huge_drawings_overflow_nothing(size: float) -> None:
    with np.errstate(all="raise", under="ignore"):
        pixels = to_pixels([stroke * size / 100.0 for stroke in seven()])
    assert np.isfinite(pixels).all()
    assert pixels.max() == 1.0


def test_lists_of_points_will_do() -> None:
    np.testing.assert_array_equal(to_pixels([stroke.tolist() for stroke in seven()]), to_pixels(seven()))


@pytest.mark.parametrize("shape", [(3,), (3, 3), (2, 2, 2)])
def test_strokes_of_another_shape_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ShapeError, match=r"A stroke needs points of shape \(n, 2\), not \("):
        to_pixels([np.ones(shape)])


def test_the_steps_lead_to_the_pixels() -> None:
    strokes = [*seven(), np.full((2, 2), np.nan), np.empty((0, 2))]
    steps = ink_steps(strokes)
    assert [len(stroke) for stroke in steps.points] == [3, 2]
    np.testing.assert_array_equal(steps.drawn, draw(steps.fitted))
    np.testing.assert_array_equal(steps.pixels.reshape(28, 28), draw(steps.centred))
    shifts = [after - before for after, before in zip(steps.centred, steps.fitted, strict=True)]
    np.testing.assert_allclose(np.concatenate(shifts), np.tile(shifts[0][0], (5, 1)), atol=1e-12)
    row, column = centre_of_mass(steps.drawn)
    np.testing.assert_allclose(shifts[0][0], [14.0 - column, 14.0 - row])


def drawn_big(strokes: list[np.ndarray], factor: int) -> np.ndarray:
    """Return the strokes, in pixels, under the same pen on a grid `factor` times as fine, (28·factor, 28·factor)."""
    side = np.arange(28 * factor) / factor - 0.5 + 0.5 / factor
    x, y = np.meshgrid(side, side)
    distance = np.full(x.shape, np.inf)
    for stroke in strokes:
        for start, end in itertools.pairwise(stroke):
            way = end - start
            along = np.clip(((x - start[0]) * way[0] + (y - start[1]) * way[1]) / (way @ way), 0, 1)
            distance = np.minimum(distance, np.hypot(x - start[0] - along * way[0], y - start[1] - along * way[1]))
    return np.clip(factor * (PEN_WIDTH / 2 - distance) + 0.5, 0.0, 1.0)


@pytest.mark.parametrize("strokes", [seven(), loop(40), flat(3, 2)], ids=["seven", "loop", "line"])
def test_a_picture_of_the_strokes_gives_the_pixels_of_the_strokes(strokes: list[np.ndarray]) -> None:
    steps = ink_steps(strokes)
    from_picture = picture_to_pixels(drawn_big(list(steps.fitted), 10))
    difference = np.abs(from_picture - steps.pixels)
    assert difference.mean() < 0.015
    assert difference.max() < 0.25


def test_a_picture_may_lie_anywhere_and_be_of_any_size() -> None:
    cut = np.zeros((40, 30))
    cut[5:35, 10:14] = 1.0
    cut[5:9, 10:25] = 1.0
    placed = np.zeros((200, 300))
    placed[130:170, 20:50] = cut
    np.testing.assert_allclose(picture_to_pixels(placed), picture_to_pixels(cut), atol=1e-6)
    difference = np.abs(picture_to_pixels(np.kron(cut, np.ones((3, 3)))) - picture_to_pixels(cut))
    assert difference.max() < 0.15  # at slanting edges, which larger pixels make rougher
    assert difference.mean() < 0.005


def test_a_square_fills_the_box_around_14_14() -> None:
    pixels = picture_to_pixels(np.ones((20, 20))).reshape(28, 28)
    expected = np.zeros((28, 28))
    expected[5:24, 5:24] = 1.0  # 20 wide around the middle of pixel 14: from 4.5 to 24.5
    for edge in (4, 24):
        expected[edge, 5:24] = expected[5:24, edge] = 0.5
    expected[[4, 4, 24, 24], [4, 24, 4, 24]] = 0.25
    np.testing.assert_allclose(pixels, expected, atol=1e-6)


@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 2**32 - 1))
def test_a_picture_keeps_its_ink_at_14_14(height: int, width: int, seed: int) -> None:
    picture = np.random.default_rng(seed).uniform(0.2, 1.0, (height, width))
    pixels = picture_to_pixels(picture)
    assert pixels.dtype == np.float32
    assert 0.0 <= pixels.min() <= pixels.max() <= 1.0
    row, column = centre_of_mass(pixels.reshape(28, 28))
    assert (row, column) == (pytest.approx(14.0, abs=0.1), pytest.approx(14.0, abs=0.1))


def test_a_picture_with_its_mass_far_off_stops_at_the_edge() -> None:
    speck_above_a_line = np.zeros((20, 20))
    speck_above_a_line[0, 9:11] = 1.0
    speck_above_a_line[17:] = 1.0
    pixels = picture_to_pixels(speck_above_a_line).reshape(28, 28)
    np.testing.assert_allclose(pixels[:20].sum(axis=1), speck_above_a_line.sum(axis=1))


def test_a_picture_without_ink_gives_none() -> None:
    assert not picture_to_pixels(np.zeros((5, 5))).any()
    assert not picture_to_pixels(np.full((5, 5), 0.09)).any()


def test_ink_of_a_tenth_counts_for_the_box_and_less_does_not() -> None:
    bar = np.zeros((24, 24))
    bar[4:20, 10:14] = 1.0
    framed = bar.copy()
    framed[[0, -1]], framed[:, [0, -1]] = 0.099, 0.099
    np.testing.assert_array_equal(picture_to_pixels(framed), picture_to_pixels(bar))
    framed[[0, -1]], framed[:, [0, -1]] = 0.1, 0.1
    assert picture_to_pixels(framed).sum() < 0.7 * picture_to_pixels(bar).sum()  # 24 pixels fill the box, not 16


def test_centre_of_mass_by_hand() -> None:
    picture = np.zeros((4, 7))
    picture[1, 2], picture[3, 6] = 3.0, 1.0
    assert centre_of_mass(picture) == (1.5, 3.0)
