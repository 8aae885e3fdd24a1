"""Which strokes of a picture make one digit, by boxes of which each lies in one way to another."""

from dataclasses import replace

import numpy as np
import pytest

from nncore.ink.photographs.finding.digits import digits_of, is_crowded, with_adjoining
from nncore.ink.photographs.masks.morphology import stroke_width
from nncore.ink.photographs.pictures import find_digits
from nncore.ink.photographs.viewing.parts import Part
from nncore.ink.strokes import draw


def stroke(number: int, top: int, left: int, height: int, width: int) -> Part:
    return Part(top, left, top + height, left + width, number, area=height * width // 2, strength=1.0,
                sharpness=1.0, outline=2 * (height + width))  # fmt: skip


@pytest.mark.parametrize(
    ("left", "gap", "n_digits"),
    [
        (45, 20, 1),  # a narrow stroke over the middle of a wide one belongs to it
        (45, 40, 2),  # but not from so far away
        (97, 20, 2),  # nor where less than half of it is over the other,
        (97, 10, 1),  # unless the two all but touch
    ],
)
def test_a_stroke_above_another_is_of_one_digit_with_it(left: int, gap: int, n_digits: int) -> None:
    wide, narrow = stroke(1, 100, 0, 100, 100), stroke(2, 100 - gap - 65, left, 65, 10)
    assert len(digits_of([wide, narrow])) == n_digits


def test_a_small_stroke_beside_a_digit_belongs_to_it_if_it_is_near() -> None:
    large = stroke(1, 0, 0, 100, 60)
    near, far, high = stroke(2, 5, 80, 20, 20), stroke(3, 5, 95, 20, 20), stroke(4, 40, 80, 50, 40)
    assert digits_of([large, high]) == [[large], [high]]
    assert digits_of([large, near]) == [[large, near]]
    assert digits_of([large, far]) == [[large]]


@pytest.mark.parametrize(
    ("top", "left", "n_strokes"),
    [
        (5, 80, 2),  # the bar of a "5"
        (60, 80, 1),  # a unit behind it
        (40, -50, 1),  # a sign before it
        (60, 66, 2),  # what all but touches it broke off
    ],
)
def test_a_small_stroke_beside_a_digit_and_not_at_its_top_is_a_mark(top: int, left: int, n_strokes: int) -> None:
    digits = digits_of([stroke(1, 0, 0, 100, 60), stroke(2, top, left, 30, 30)])
    assert [len(digit) for digit in digits] == [n_strokes]


@pytest.mark.parametrize(
    ("top", "size", "n_digits"),
    [
        (60, 40, 2),  # a small digit beside a large one, as in a number written by a child
        (60, 30, 1),  # smaller still: a mark
        (90, 40, 1),  # hardly beside it
    ],
)
def test_a_small_stroke_in_line_with_a_digit_is_one(top: int, size: int, n_digits: int) -> None:
    large, small = stroke(1, 0, 0, 100, 60), stroke(2, top, 140, size, size)
    assert len(digits_of([large, small])) == n_digits


def test_a_long_number_goes_on_from_digit_to_digit() -> None:
    row = [stroke(1, 0, 0, 100, 60), *(stroke(number, 30, 90 * number, 45, 30) for number in range(2, 12))]
    assert digits_of(row) == [[digit] for digit in row]


@pytest.mark.parametrize(
    ("top", "left", "height", "n_digits"),
    [
        (42, 190, 36, 3),  # a "1" of the small digits of a number
        (62, 190, 18, 2),  # a comma
        (42, 300, 36, 2),  # nothing is near it
    ],
)
def test_a_small_bar_is_a_one_beside_a_digit_as_high(top: int, left: int, height: int, n_digits: int) -> None:
    row = [stroke(1, 0, 0, 100, 60), stroke(2, 40, 140, 40, 30)]
    assert len(digits_of([*row, replace(stroke(3, top, left, height, 8), breadth=0.1)])) == n_digits


@pytest.mark.parametrize(("width", "n_digits"), [(62, 1), (95, 2)])
def test_two_strokes_as_high_that_touch_are_two_digits_if_one_would_be_too_wide(width: int, n_digits: int) -> None:
    assert len(digits_of([stroke(1, 0, 0, 100, width), stroke(2, 0, width - 5, 100, width)])) == n_digits


def test_two_digits_that_touch_do_not_crowd_a_number() -> None:
    """They are one stroke, twice as large as each of the others."""
    both, others = stroke(1, 0, 0, 60, 120), [stroke(number, 0, 80 * number, 60, 40) for number in range(2, 12)]
    assert not is_crowded([[both], *([other] for other in others)], [both, *others])


def test_two_strokes_as_high_as_each_other_are_two_digits_unless_they_touch() -> None:
    first = stroke(1, 0, 0, 100, 60)
    assert len(digits_of([first, stroke(2, 8, 70, 90, 60)])) == 2
    assert len(digits_of([first, stroke(2, 110, 0, 90, 60)])) == 2
    assert len(digits_of([first, stroke(2, 103, 0, 90, 60)])) == 1
    assert len(digits_of([first, stroke(2, 110, 0, 60, 90)])) == 1  # too wide: a piece of what lies above
    assert len(digits_of([first, stroke(2, 110, 0, 80, 115)])) == 2  # a "1" with a long flag is as wide


def test_a_digit_close_above_another_as_high_is_no_piece_of_it() -> None:
    row, column = np.mgrid[:300, :300].astype(float)
    rings = [np.abs(np.hypot((row - middle) / 1.2, column - 150) - 40) < 4 for middle in (80, 192)]
    found = find_digits(np.where(rings[0] | rings[1], 0.1, 0.95))
    assert [len(digit.alternatives) for digit in found.digits] == [0, 0]


def test_what_leaves_a_picture_along_its_side_does_not_crowd_it() -> None:
    digit, holes = stroke(1, 100, 100, 100, 60), [stroke(number, 30 * number, 0, 20, 30) for number in range(2, 12)]
    assert is_crowded([[digit]], [digit, *holes])
    assert not is_crowded([[digit]], [digit, *(replace(hole, kind="edge") for hole in holes)])


@pytest.mark.parametrize(("left", "n"), [(0, 1), (72, 2)])
def test_a_digit_that_is_underlined_twice_ends_above_both_lines(left: int, n: int) -> None:
    """But two level pieces one behind the other are the foot of a broken digit."""
    digit = stroke(1, 0, 0, 100, 60)
    lines = [
        replace(stroke(2, 108, 0, 4, 68), kind="line"),
        replace(stroke(3, 116 - left // 9, left, 4, 60), kind="line"),
    ]
    assert len(with_adjoining([digit], [digit, *lines])) == n


def test_pieces_of_printed_lines_do_not_crowd_a_picture() -> None:
    digit, pieces = stroke(1, 100, 100, 100, 60), [stroke(number, 220, 40 * number, 3, 36) for number in range(2, 12)]
    assert is_crowded([[digit]], [digit, *pieces])
    assert not is_crowded([[digit]], [digit, *(replace(piece, kind="line") for piece in pieces)])


@pytest.mark.parametrize(("breadth", "n_digits"), [(0.1, 1), (0.5, 2)])
def test_a_bar_that_lies_is_no_digit_but_of_the_one_below_it_however_long_it_is(breadth: float, n_digits: int) -> None:
    body, bar = stroke(1, 40, 0, 100, 75), replace(stroke(2, 0, 65, 25, 120), breadth=breadth)
    assert len(digits_of([bar, body])) == n_digits


@pytest.mark.parametrize(("pen", "share"), [(6.0, 0.11), (22.0, 0.12), (36.0, 0.14), (60.0, 0.14)])
def test_pens_of_all_widths_make_strokes_as_wide_as_the_networks_digits_have(pen: float, share: float) -> None:
    turn = np.linspace(0.0, 2.0 * np.pi, 60)
    ring = draw((np.column_stack([150.0 + 60.0 * np.cos(turn), 150.0 + 80.0 * np.sin(turn)]),), pen, 300)
    main = find_digits(0.95 - 0.8 * ring).main
    assert main is not None
    assert stroke_width(main.ink > 0.5) / main.box.size == pytest.approx(share, rel=0.15)
