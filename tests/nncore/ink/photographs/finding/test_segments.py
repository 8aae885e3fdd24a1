"""Which strokes that were put together to one digit may be several, by boxes; and what a picture of them shows."""

import numpy as np
import pytest

from nncore.ink.photographs.finding.segments import segments_of
from nncore.ink.photographs.pictures import find_digits
from nncore.ink.photographs.viewing.parts import Part
from nncore.ink.placement import picture_to_pixels
from nncore.ink.strokes import draw

SEVEN = (np.array([[10.0, 10.0], [70.0, 12.0], [35.0, 110.0]]), np.array([[25.0, 60.0], [60.0, 58.0]]))


def stroke(number: int, top: int, left: int, height: int, width: int) -> Part:
    return Part(top, left, top + height, left + width, number, area=height * width // 2, strength=1.0,
                sharpness=1.0, outline=2 * (height + width))  # fmt: skip


@pytest.mark.parametrize(
    ("second", "n"),
    [
        ((110, 0, 100, 60), 2),  # as high, below
        ((110, 0, 40, 30), 0),  # below, but lower than half the other: a piece
        ((110, 0, 55, 75), 0),  # wider than high: the lower half of a digit that broke
        ((10, 64, 85, 50), 2),  # beside
        ((10, 54, 85, 50), 2),  # and leaning over the other
        ((10, 30, 85, 50), 0),  # but not half upon it
        ((40, 64, 60, 40), 0),  # beside, but lower: an open 4
    ],
)
def test_a_second_stroke_may_be_a_digit_of_its_own(second: tuple[int, int, int, int], n: int) -> None:
    assert len(segments_of([stroke(1, 0, 0, 100, 60), stroke(2, *second)])) == n


def test_a_small_stroke_is_no_digit_but_hides_none() -> None:
    dot = stroke(3, 90, 62, 8, 8)
    assert segments_of([stroke(1, 0, 0, 100, 60), dot]) == []
    assert len(segments_of([stroke(1, 0, 0, 100, 60), dot, stroke(2, 0, 72, 100, 60)])) == 2


@pytest.mark.parametrize(("gap", "n_digits"), [(1, 1), (8, 2), (25, 2)])
def test_digits_above_each_other_are_two_or_at_least_may_be(gap: int, n_digits: int) -> None:
    """Each is found by itself; where they all but touch, each is an alternative to both."""
    seven, picture = draw(SEVEN, 8.0, 120), np.zeros((360, 300))
    rows = np.flatnonzero((seven > 0.3).any(axis=1))
    high = seven[rows[0] : rows[-1] + 1]
    for top in (40, 40 + len(high) + gap):
        picture[top : top + len(high), 90:210] = high
    meant = picture_to_pixels(draw(SEVEN, 14.0, 120))
    digits = find_digits(0.95 - 0.85 * picture).digits
    assert len(digits) == n_digits
    seen = [digit.pixels for digit in digits] if n_digits == 2 else list(digits[0].alternative_pixels)
    assert sum(np.corrcoef(pixels, meant)[0, 1] > 0.85 for pixels in seen) == 2
