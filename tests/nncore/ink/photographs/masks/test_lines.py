"""Long straight lines: the quick search finds what the plain definition does."""

import numpy as np
import pytest

from nncore.ink.photographs.masks.lines import straight_lines

SLOPES = [0.015 * number for number in range(-12, 13)]


def plain_level_lines(is_ink: np.ndarray, length: int) -> np.ndarray:
    """Return the thin ink within a pixel of a slanted row with a window that is nearly all ink, half of it thin."""
    height, width = is_ink.shape
    thin = np.zeros_like(is_ink)
    for column in range(width):
        runs = np.flatnonzero(np.diff(np.pad(is_ink[:, column].astype(int), 1)))
        for start, stop in zip(runs[::2], runs[1::2], strict=True):
            thin[start:stop, column] = stop - start <= 3

    def is_near(of: np.ndarray, row: int, column: int) -> bool:
        return 0 <= row < height and bool(of[max(row - 1, 0) : max(row + 2, 0), column].any())

    marked = np.zeros_like(is_ink)
    for slope in SLOPES:
        shifts = [round(slope * (column + 0.5 - width / 2)) for column in range(width)]
        for start in range(-height, 2 * height):
            places = [(start + shift, column) for column, shift in enumerate(shifts)]
            ink, bare = ([is_near(of, row, column) for row, column in places] for of in (is_ink, thin))
            for first in range(width - length + 1):
                window = slice(first, first + length)
                if sum(ink[window]) >= 0.85 * length and sum(bare[window]) >= 0.5 * length:
                    for row, column in places[window]:
                        if is_near(thin, row, column):
                            marked[max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2] = True
    return thin & marked


@pytest.mark.parametrize("seed", range(3))
def test_lines_are_those_of_the_plain_definition(seed: int) -> None:
    rng = np.random.default_rng(seed)
    height, width, length = 34, 40, 28
    is_ink = rng.random((height, width)) < 0.04
    row, column = np.mgrid[:height, :width]
    for middle, slope in ((27.0, rng.uniform(-0.15, 0.15)), (rng.uniform(8, 26), rng.uniform(-0.25, 0.25))):
        is_ink |= np.abs(row - middle - slope * (column - 20)) < rng.uniform(0.6, 1.4)
    is_ink &= rng.random((height, width)) < 0.97
    is_ink |= np.hypot(row - 12, column - 20) < 5
    expected = plain_level_lines(is_ink, length)
    assert expected.any(), "a picture without lines would show nothing"
    np.testing.assert_array_equal(straight_lines(is_ink, length, 2 * height), expected)
    np.testing.assert_array_equal(straight_lines(is_ink.T, 2 * height, length), expected.T)


@pytest.mark.parametrize(("side", "is_ruling"), [(120, False), (240, True)])
def test_only_on_a_sheet_a_line_may_lie_half_under_a_stroke(side: int, is_ruling: bool) -> None:
    is_ink = np.zeros((side, side), np.bool_)
    row = side // 2
    is_ink[row] = True
    is_ink[row - side // 20 : row + side // 20, : side * 2 // 5] = True
    assert straight_lines(is_ink, 0.8 * side, 0.8 * side)[row, side // 2 :].any() == is_ruling


def test_a_pen_stroke_along_a_ruling_stays_where_it_is_much_stronger() -> None:
    far = np.zeros((240, 240))
    far[60::40] = 0.3
    far[99:102, 20:110] = 0.8  # the bar of a "5", on the ruling
    lines = straight_lines(far > 0, 190, 190, far)
    assert lines[60].mean() > 0.95
    assert lines[100, 115:].all()
    assert lines[100, 25:105].sum() == 0
    assert straight_lines(far > 0, 190, 190)[100, 25:105].all()  # as it would be if ink were all the same
