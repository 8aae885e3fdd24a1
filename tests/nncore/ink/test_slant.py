"""The slant of strokes and pictures, and drawings without it."""

import numpy as np
import pytest

from nncore.ink.placement import picture_to_pixels
from nncore.ink.slant import slant_of_picture, slant_of_strokes, upright_picture, upright_strokes
from nncore.ink.strokes import draw, to_pixels
from nncore.ink.trails import draw_trails, trails_of

FOUR = [np.array([(40.0, 0.0), (10.0, 60.0), (70.0, 60.0)]), np.array([(50.0, 30.0), (50.0, 100.0)])]


def leaning(strokes: list[np.ndarray], slant: float) -> list[np.ndarray]:
    return [stroke @ np.array([[1.0, 0.0], [slant, 1.0]]) for stroke in strokes]


def test_the_slant_of_a_line_is_its_own_and_no_more_than_a_hands() -> None:
    assert slant_of_strokes([np.array([(5.0, 1.0), (3.0, 11.0)])]) == pytest.approx(-0.2)
    assert slant_of_strokes([np.array([(0.0, 0.0), (90.0, 10.0)])]) == 1.0
    assert slant_of_strokes([np.array([(0.0, 4.0), (90.0, 4.0)])]) == 0.0
    assert slant_of_strokes([np.array([(3.0, 4.0)]), np.array([(7.0, 9.0)])]) == 0.0
    assert slant_of_strokes([]) == 0.0


@pytest.mark.parametrize("size", [1e-3, 1.0, 1e3])
def test_a_small_drawing_leans_as_a_large_one(size: float) -> None:
    assert slant_of_strokes([size * stroke for stroke in leaning(FOUR, 0.3)]) == pytest.approx(
        slant_of_strokes(leaning(FOUR, 0.3))
    )


def test_a_line_counts_by_its_length_and_not_by_its_points() -> None:
    few, many = np.array([(0.0, 0.0), (30.0, 60.0)]), np.column_stack([np.linspace(0, 30, 50), np.linspace(0, 60, 50)])
    bar = np.array([(0.0, 60.0), (60.0, 60.0)])
    assert slant_of_strokes([few, bar]) == pytest.approx(slant_of_strokes([many, bar]))


@pytest.mark.parametrize("slant", [-0.6, -0.2, 0.3, 0.5])
def test_the_network_sees_the_same_however_a_hand_leans(slant: float) -> None:
    upright, slanting = to_pixels(FOUR), to_pixels(leaning(FOUR, slant))
    np.testing.assert_allclose(slanting, upright, atol=0.05)  # lines that lean are a little longer, and count more
    trails = draw_trails(trails_of([leaning(FOUR, slant)])) / 255.0
    assert np.abs(trails - upright).mean() < 0.01
    picture = draw([2.0 * stroke + (140.0, 40.0) for stroke in leaning(FOUR, slant)], 24.7, 400)
    assert np.abs(picture_to_pixels(picture) - upright).mean() < 0.04


def test_upright_strokes_have_no_slant_and_keep_their_rows() -> None:
    strokes = leaning(FOUR, 0.4)
    upright = upright_strokes(strokes, slant_of_strokes(strokes))
    assert slant_of_strokes(upright) == pytest.approx(0.0, abs=0.01)
    np.testing.assert_array_equal(upright[0][:, 1], strokes[0][:, 1])


def test_an_upright_picture_loses_no_ink_and_says_where_its_rows_went() -> None:
    picture = np.zeros((4, 5))
    picture[[0, 1, 2, 3], [4, 3, 2, 1]] = 1.0
    upright, start = upright_picture(picture, slant_of_picture(picture))
    assert start == 0.0
    assert upright[:, 4].tolist() == [1.0] * 4
    assert upright.sum() == 4.0
    half, start = upright_picture(picture, 0.5)
    assert start == 1.5
    assert half.sum() == pytest.approx(4.0)
    assert half[0, 5:7].tolist() == [0.5, 0.5]


def test_a_picture_without_ink_or_height_has_no_slant() -> None:
    assert slant_of_picture(np.zeros((3, 4))) == 0.0
    assert slant_of_picture(np.ones((1, 4))) == 0.0
