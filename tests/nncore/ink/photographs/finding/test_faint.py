"""Where a pencil skips, the faint ink is the digit's; what goes on beyond the digit is not."""

import numpy as np

from nncore.ink.photographs.pictures import find_digits, ink_of_picture, pixels_of_picture
from nncore.ink.strokes import draw

SIDE = 100
PAPER = 0.98
TURN = np.linspace(0.0, 2.0 * np.pi, 60)
RING = draw((np.column_stack([50.0 + 20.0 * np.cos(TURN), 50.0 + 30.0 * np.sin(TURN)]),), 5.0, SIDE)
ROW, COLUMN = np.mgrid[:SIDE, :SIDE]
IS_SKIPPED = (COLUMN > 55) & (np.abs(ROW - 50) < 12)
PENCIL = RING * np.where(IS_SKIPPED, 0.13, 0.5)


def test_where_a_pencil_skips_its_ring_stays_closed() -> None:
    ink = ink_of_picture(PAPER - PENCIL)
    is_core = IS_SKIPPED & (RING > 0.9)
    assert ink[is_core].min() > 0.15
    assert ink[IS_SKIPPED & (RING == 0.0) & (COLUMN < 64)].max() == 0.0


def test_a_faint_line_that_goes_on_beyond_the_digit_does_not_hang_on_it() -> None:
    line = 0.13 * (np.abs(ROW - 50 - 0.2 * (COLUMN - 50)) < 1.5) * (np.abs(COLUMN - 50) < 35)
    found = find_digits(PAPER - np.maximum(RING * 0.5, line)).main
    assert found is not None
    is_line = (line > 0.0) & (RING == 0.0) & (np.abs(COLUMN - 50) > 28)
    assert found.ink[is_line].max() == 0.0


def test_a_thin_grainy_pencil_gives_as_much_ink_as_a_pen() -> None:
    grain = np.random.default_rng(0).uniform(0.3, 1.0, RING.shape)
    pencil, pen = (pixels_of_picture(PAPER - ink).sum() for ink in (RING * 0.5 * grain, RING * 0.9))
    assert 0.9 < pencil / pen < 1.1


def test_faint_squares_all_round_are_not_what_a_pen_left_out() -> None:
    squares = 0.13 * ((ROW % 12 < 2) & (COLUMN % 12 > 4) | (COLUMN % 12 < 2) & (ROW % 12 > 4))  # too broken for rulings
    found = find_digits(PAPER - np.maximum(RING * 0.5, squares)).main
    assert found is not None
    is_inside = np.hypot((COLUMN - 50) / 12, (ROW - 50) / 22) < 1.0
    assert found.ink[is_inside].max() == 0.0


def test_ink_under_the_reflection_of_a_lamp_is_as_full_as_the_rest() -> None:
    is_paler = ROW < 40
    ink = ink_of_picture(PAPER - RING * np.where(is_paler, 0.45, 0.85))
    assert ink[is_paler & (RING > 0.9) & (ROW < 30)].mean() > 0.9
    assert ink[(RING == 0.0) & (ROW < 15)].max() == 0.0


def test_the_paper_between_strokes_is_no_ink_although_a_halo_makes_it_seem_darker() -> None:
    """Where a camera sharpens, the paper along strokes is brightest, and what they enclose is measured by that."""
    thick = draw((np.column_stack([50.0 + 16.0 * np.cos(TURN), 50.0 + 30.0 * np.sin(TURN)]),), 10.0, SIDE)
    is_enclosed = (np.hypot((COLUMN - 50) / 16, (ROW - 50) / 30) < 1.0) & (thick == 0.0)
    found = find_digits(PAPER - 0.5 * thick - 0.13 * is_enclosed).main
    assert found is not None
    assert found.ink[np.hypot((COLUMN - 50) / 8, (ROW - 50) / 20) < 1.0].max() == 0.0
