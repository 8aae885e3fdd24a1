"""Light and shade on the paper are no ink; ink under a reflection is."""

import numpy as np
import pytest

from nncore.ink.photographs.pictures import find_digits
from nncore.ink.photographs.viewing.parts import Part, parts_of
from nncore.ink.photographs.viewing.shades import is_light_or_shade, level_of_ink
from nncore.ink.photographs.viewing.view import View
from nncore.ink.placement import picture_to_pixels
from nncore.ink.strokes import draw

SIDE = 300
THREE = (
    np.array(
        [[110.0, 90.0], [155.0, 80.0], [170.0, 105.0], [130.0, 135.0], [172.0, 165.0], [150.0, 200.0], [105.0, 190.0]]
    ),
)
INK = draw(THREE, 8.0, SIDE).astype(np.float64)
MEANT = picture_to_pixels(draw(THREE, 14.0, SIDE))  # with MNIST's pen
ROW, COLUMN = np.mgrid[:SIDE, :SIDE].astype(float)


def is_meant(pixels: np.ndarray) -> bool:
    return float(np.corrcoef(pixels, MEANT)[0, 1]) > 0.9


@pytest.mark.parametrize("slope", [0.2, 0.4])
@pytest.mark.parametrize("depth", [0.45, 0.6])
def test_the_stripes_of_a_blind_are_no_digit_and_hide_none(slope: float, depth: float) -> None:
    stripes = (ROW + slope * COLUMN) % 50 < 25
    main = find_digits(0.9 * (1.0 - 0.85 * INK) * np.where(stripes, depth, 1.0)).main
    assert main is not None
    assert is_meant(main.pixels)


def test_a_stroke_is_whole_where_a_reflection_makes_it_paler() -> None:
    is_bright = ROW < 168
    paper = np.where(is_bright, 0.95, 0.8)
    main = find_digits(paper * (1.0 - np.where(is_bright, 0.45, 0.85) * INK)).main
    assert main is not None
    assert is_meant(main.pixels)


def part(left: int, strength: float, size: int = 100) -> Part:
    return Part(20, left, 20 + size, left + size, 1, 900, strength, 1.0, 400)


def test_what_is_paler_than_ink_is_shade_above_all_where_it_leaves_the_picture() -> None:
    ink, shape = part(50, 0.8), (SIDE, SIDE)
    assert is_light_or_shade(part(0, 0.6), ink, shape)
    assert not is_light_or_shade(part(20, 0.6), ink, shape)
    assert is_light_or_shade(part(20, 0.3), ink, shape)
    assert not is_light_or_shade(part(0, 0.6), part(0, 0.8), shape)  # itself cut off
    assert not is_light_or_shade(part(0, 0.6), part(50, 0.8, size=10), shape)  # a speck


@pytest.mark.parametrize(("left", "is_scene", "is_both"), [(0, True, True), (30, True, False), (0, False, False)])
def test_ink_and_shade_need_less_of_a_gap_where_they_leave_the_picture(
    left: int, is_scene: bool, is_both: bool
) -> None:
    """A small picture was cut to its digit, so that nothing leaves it."""
    departure = np.zeros((40, 100))
    departure[10:30, left : left + 60] = np.linspace(0.3, 0.9, 60)  # spread evenly
    labels = (departure > 0.0).astype(np.int64)
    (both,) = parts_of(labels, departure, departure)
    view = View(False, 40, 0.2, departure, labels < 0, labels, (both,))
    level = level_of_ink(both, view, 1.0 - departure[..., None], 2, is_scene=is_scene)
    assert (level is not None) == is_both
