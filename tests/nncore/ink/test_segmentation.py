"""Digits beside or above each other fall in two, marks fall off; one digit of several strokes is whole."""

import numpy as np
import pytest

from nncore.ink.segmentation import segmentations
from nncore.ink.strokes import Stroke


def bar(x: float, top: float = 0.0, bottom: float = 10.0, lean: float = 0.0) -> Stroke:
    return np.array([(x + lean, top), (x, bottom)])


def across(left: float, right: float, y: float = 5.0) -> Stroke:
    return np.array([(left, y), (right, y)])


def drawings(strokes: list[Stroke], arrangement: str = "beside") -> tuple[tuple[Stroke, ...], ...]:
    """Return the drawings of one arrangement, if it is found."""
    return next((found.drawings for found in segmentations(strokes) if found.arrangement == arrangement), ())


def test_they_come_from_left_to_right_whatever_was_drawn_first() -> None:
    four, seven = [bar(3.0), across(0.0, 4.0)], [np.array([(8.0, 0.0), (13.0, 0.0), (9.0, 10.0)])]
    for order in ([*four, *seven], [*seven, *four], [four[0], *seven, four[1]]):
        left, right = drawings(order)
        assert [stroke.tolist() for stroke in right] == [seven[0].tolist()]
        assert sorted(stroke[:, 0].max() for stroke in left) == [3.0, 4.0]


def test_three_are_three() -> None:
    assert [part[0][0, 0] for part in drawings([bar(9.0), bar(0.0), bar(4.0)])] == [0.0, 4.0, 9.0]


def test_digits_that_lean_are_told_apart_by_where_they_lie_when_upright() -> None:
    steep = [bar(0.0, lean=5.0), bar(3.0, lean=5.0), bar(6.0, lean=5.0)]
    assert [part[0][1, 0] for part in drawings(steep)] == [0.0, 3.0, 6.0]


def test_digits_may_reach_over_each_other_by_up_to_half() -> None:
    ring = np.array([(0.0, 0.0), (8.0, 0.0), (8.0, 10.0), (0.0, 10.0), (0.0, 0.0)])
    x = np.array([1.0, 0.0])
    assert len(drawings([ring, ring + 5.0 * x])) == 2
    assert drawings([ring, ring + 3.0 * x]) == ()


def test_the_same_digits_come_once() -> None:
    assert [found.arrangement for found in segmentations([bar(0.0), bar(6.0)])] == ["beside"]


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
    assert drawings(strokes) == ()
    assert drawings(strokes, "above") == ()


def test_the_unit_does_not_matter() -> None:
    strokes = [bar(0.0), bar(6.0)]
    assert len(drawings([1e-3 * stroke for stroke in strokes])) == len(drawings(strokes)) == 2


def test_signs_between_digits_are_left_out() -> None:
    point, plus = [np.array([(5.0, 10.0)])], [across(4.0, 6.0), bar(5.0, top=4.0, bottom=6.0)]
    high_plus = [across(2.0, 8.0), bar(5.0, top=1.5, bottom=8.0)]
    for sign in (point, plus, high_plus):
        assert [len(part) for part in drawings([bar(0.0), *sign, bar(10.0)])] == [1, 1]


def test_a_low_mark_beside_a_digit_falls_off_but_half_a_digit_does_not() -> None:
    assert [len(part) for part in drawings([bar(6.0), across(0.0, 4.0)], "marked")] == [1]
    assert drawings([bar(6.0), bar(0.0, top=4.0)], "marked") == ()


def test_a_line_below_falls_off_but_a_foot_that_touches_does_not() -> None:
    assert [len(part) for part in drawings([bar(3.0), across(0.0, 6.0, y=12.0)], "underlined")] == [1]
    assert drawings([bar(3.0), across(0.0, 6.0, y=10.0)], "underlined") == ()
    assert drawings([across(0.0, 6.0, y=0.0), bar(3.0, top=1.0)], "underlined") == ()


def test_a_frame_is_closed_and_holds_all() -> None:
    square = np.array([(0.0, 0.0), (9.0, 0.0), (9.0, 20.0), (0.0, 20.0), (0.0, 1.0)])
    inside = [bar(4.0, top=5.0, bottom=15.0), across(2.0, 6.0, y=5.0)]
    assert [len(part) for part in drawings([inside[0], square, inside[1]], "framed")] == [2]
    assert drawings([square[:3], *inside], "framed") == ()
    assert drawings([square, *inside, across(2.0, 12.0, y=9.0)], "framed") == ()
    assert drawings([square, inside[0]], "framed") == (), "a slash, as zeros have it"


@pytest.mark.parametrize("line", [across(-2.0, 9.0, y=9.0), np.array([(-2.0, 18.0), (9.0, 2.0)])], ids=["level", "up"])
def test_a_line_across_falls_off(line: Stroke) -> None:
    bowl = np.array([(0.0, 0.0), (0.0, 20.0), (7.0, 20.0), (7.0, 0.0)])
    assert [len(part) for part in drawings([bowl, line], "struck")] == [1]
    assert [len(part) for part in drawings([bowl, line, line + 1.0], "struck")] == [1]


def test_a_bar_a_foot_and_a_slash_that_ends_inside_are_a_digit_s_own() -> None:
    bowl = np.array([(0.0, 0.0), (0.0, 20.0), (7.0, 20.0), (7.0, 0.0)])
    for own in (across(-2.0, 9.0, y=0.0), across(-2.0, 9.0, y=20.0), across(-2.0, 6.0, y=10.0), across(1.0, 6.0)):
        assert drawings([bowl, own], "struck") == ()
