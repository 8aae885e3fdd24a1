"""Digits beside each other fall in two; one digit of several strokes does not."""

import numpy as np
import pytest

from nncore.ink.segmentation import segment_digits
from nncore.ink.strokes import Stroke


def bar(x: float, top: float = 0.0, bottom: float = 10.0, lean: float = 0.0) -> Stroke:
    return np.array([(x + lean, top), (x, bottom)])


def across(left: float, right: float, y: float = 5.0) -> Stroke:
    return np.array([(left, y), (right, y)])


def test_they_come_from_left_to_right_whatever_was_drawn_first() -> None:
    four, seven = [bar(3.0), across(0.0, 4.0)], [np.array([(8.0, 0.0), (13.0, 0.0), (9.0, 10.0)])]
    for order in ([*four, *seven], [*seven, *four], [four[0], *seven, four[1]]):
        left, right = segment_digits(order)
        assert [stroke.tolist() for stroke in right] == [seven[0].tolist()]
        assert sorted(stroke[:, 0].max() for stroke in left) == [3.0, 4.0]


def test_three_are_three() -> None:
    assert [part[0][0, 0] for part in segment_digits([bar(9.0), bar(0.0), bar(4.0)])] == [0.0, 4.0, 9.0]


def test_digits_that_lean_may_reach_over_each_other_a_little() -> None:
    assert len(segment_digits([bar(0.0, lean=5.0), bar(4.5, lean=5.0)])) == 2
    assert segment_digits([bar(0.0, lean=5.0), bar(3.0, lean=5.0)]) == ()


@pytest.mark.parametrize(
    "strokes",
    [
        [],
        [bar(0.0)],
        [bar(3.0), across(0.0, 6.0)],
        [bar(2.0), bar(2.0)],
        [bar(0.0), bar(6.0, top=6.0)],
        [bar(0.0), across(3.0, 9.0, y=0.0)],
        [across(0.0, 4.0), bar(2.0), np.empty((0, 2))],
    ],
    ids=["nothing", "one", "crossed", "twice", "a low mark", "a bar apart", "an empty stroke"],
)
def test_one_digit_is_none_beside_another(strokes: list[Stroke]) -> None:
    assert segment_digits(strokes) == ()


def test_the_unit_does_not_matter() -> None:
    strokes = [bar(0.0), bar(6.0)]
    assert len(segment_digits([1e-3 * stroke for stroke in strokes])) == len(segment_digits(strokes)) == 2
