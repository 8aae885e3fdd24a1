"""Strokes beyond the two that a digit is made of."""

import numpy as np
import pytest

from nncore.errors import ShapeError
from nncore.ink.spare_strokes import spare_strokes

APART = [np.array([(10.0 * place, 0.0), (10.0 * place, 40.0)]) for place in range(5)]


def test_what_goes_beyond_two_is_counted_up_to_two() -> None:
    assert [spare_strokes(APART[:n]) for n in range(6)] == [0, 0, 0, 1, 2, 2]


@pytest.mark.parametrize("scale", [1e-9, 1.0, 1e300])
def test_a_stroke_that_goes_on_where_the_one_before_ended_is_none(scale: float) -> None:
    whole = np.array([(0.0, 0.0), (30.0, 0.0), (20.0, 20.0), (10.0, 40.0)])
    pieces = [whole[:2], whole[1:3] + 0.5, whole[2:]]
    assert spare_strokes([scale * piece for piece in pieces]) == 0
    assert spare_strokes([scale * piece for piece in (*pieces, APART[0], APART[4])]) == 1


def test_only_the_order_of_drawing_tells_what_goes_on() -> None:
    assert spare_strokes([APART[0], APART[2], APART[0][::-1]]) == 1


def test_points_that_are_not_finite_and_empty_strokes_count_for_nothing() -> None:
    assert spare_strokes([*APART[:2], np.full((3, 2), np.nan), np.empty((0, 2))]) == 0
    assert spare_strokes([*APART[:3], [(np.inf, 0.0), *APART[3]]]) == 2


def test_dots_in_one_place_are_one() -> None:
    assert spare_strokes([[(5.0, 5.0)]] * 9) == 0


def test_strokes_of_another_shape_are_told() -> None:
    with pytest.raises(ShapeError, match="n, 2"):
        spare_strokes([APART[0], APART[1], np.zeros((4, 3))])
