"""What stands beside the strokes of a digit is told from them."""

import numpy as np
import pytest

from nncore.ink.photographs.pictures import find_digits
from nncore.ink.strokes import draw

ROW, COLUMN = np.mgrid[:300, :300]
SEVEN = draw((np.array([[120.0, 110.0], [180.0, 112.0], [145.0, 200.0]]),), 8.0, 300)


@pytest.mark.parametrize("pale", [0.46, 0.5, 0.54])
def test_a_piece_of_a_printed_frame_is_not_of_the_digit_that_a_pen_wrote_in_it(pale: float) -> None:
    down, across = np.abs(ROW - 155), np.abs(COLUMN - 150)
    sides = (np.maximum(down - 70, across - 60) <= 0) & (np.maximum(down - 67, across - 57) > 0)
    corner = (ROW > 190) & (COLUMN > 165)
    around_corner = (ROW > 182) & (COLUMN > 157) & ~corner
    main = find_digits(0.95 - np.maximum(0.85 * SEVEN, pale * (sides & ~around_corner))).main
    assert main is not None
    assert main.ink[sides].max() == 0.0
