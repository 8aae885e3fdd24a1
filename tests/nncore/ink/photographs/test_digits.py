"""Which strokes of a picture make one digit, by boxes of which each lies in one way to another."""

import pytest

from nncore.ink.photographs.digits import digits_of
from nncore.ink.photographs.parts import Part


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
    near, far = stroke(2, 40, 80, 20, 20), stroke(3, 40, 95, 20, 20)
    assert digits_of([large, near]) == [[large, near]]
    assert digits_of([large, far]) == [[large]]
