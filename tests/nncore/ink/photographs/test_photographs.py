"""What lies about a digit in a photograph is not read: rulings, boxes, shadows, desks, thumbs."""

from collections.abc import Callable

import numpy as np
import pytest

from nncore.errors import ShapeError
from nncore.ink.photographs.masks.lines import frame_lines, straight_lines
from nncore.ink.photographs.masks.morphology import closing, grown, short_runs, shrunk, widened
from nncore.ink.photographs.pictures import find_digits, ink_of_picture, pixels_of_ink, pixels_of_picture
from nncore.ink.photographs.viewing.parts import Box
from nncore.ink.placement import picture_to_pixels
from nncore.ink.strokes import draw

SIDE = 300
SEVEN = (np.array([[110.0, 100.0], [190.0, 102.0], [140.0, 210.0]]), np.array([[125.0, 155.0], [180.0, 153.0]]))
INK = draw(SEVEN, 8.0, SIDE).astype(np.float64)
MEANT = picture_to_pixels(draw(SEVEN, 14.0, SIDE))  # with MNIST's pen
ROW, COLUMN = np.mgrid[:SIDE, :SIDE].astype(float)

BLUE, RED, GREY = (0.15, 0.2, 0.55), (0.8, 0.15, 0.15), (0.6, 0.6, 0.6)
WHITE, YELLOW, BROWN, BLACK = (0.95, 0.95, 0.93), (0.97, 0.9, 0.4), (0.45, 0.32, 0.2), (0.1, 0.1, 0.1)


def sheet(colour: tuple[float, float, float] = WHITE) -> np.ndarray:
    return np.ones((SIDE, SIDE, 3)) * colour


def over(picture: np.ndarray, share: np.ndarray, colour: tuple[float, float, float]) -> np.ndarray:
    return picture * (1.0 - share[..., None]) + np.array(colour) * share[..., None]


def line(away: np.ndarray, thick: float = 2.0) -> np.ndarray:
    """Return a line where `away`, the distance from it in pixels, is small."""
    return np.clip(thick / 2 + 0.5 - np.abs(away), 0.0, 1.0)


def outline(top: float, left: float, bottom: float, right: float) -> np.ndarray:
    down, across = np.abs(ROW - (top + bottom) / 2), np.abs(COLUMN - (left + right) / 2)
    return line(np.maximum(down - (bottom - top) / 2, across - (right - left) / 2))


def ruled() -> np.ndarray:
    picture = sheet()
    for level in range(20, SIDE, 40):
        picture = over(picture, line(ROW + 0.04 * COLUMN - level), (0.6, 0.7, 0.9))
    return over(over(picture, line(COLUMN - 40), (0.9, 0.5, 0.5)), INK, BLUE)


def bar_on_a_ruling() -> np.ndarray:
    """A third of a ruling lies under the bar of a seven; the rest of it is not long enough for a ruling by itself."""
    level = 106.0
    bar, stem = line(ROW - level, 7.0) * (np.abs(COLUMN - 150) < 55), draw((SEVEN[0][1:],), 8.0, SIDE)
    return over(over(sheet(), line(ROW - level, 2.0), (0.3, 0.4, 0.7)), np.maximum(bar, stem), BLACK)


def squared() -> np.ndarray:
    picture = sheet()
    for level in range(10, SIDE, 20):
        picture = over(
            over(picture, line(ROW - level, 1.5), (0.7, 0.75, 0.9)), line(COLUMN - level, 1.5), (0.7, 0.75, 0.9)
        )
    return over(picture, INK, BLUE)


def shaded() -> np.ndarray:
    """The sharp edge of a deep shadow through the digit."""
    return over(sheet(), INK, BLACK) * np.where(ROW + 0.7 * COLUMN < 260, 1.0, 0.45)[..., None]


def on_a_desk() -> np.ndarray:
    is_note = (ROW > 60) & (ROW < 250) & (COLUMN > 70) & (COLUMN < 230)
    return over(over(sheet(BROWN), is_note.astype(float), YELLOW), INK, BLACK)


def with_a_thumb() -> np.ndarray:
    away = np.hypot((ROW - 240) / 22, np.maximum(COLUMN - 40, 0) / 22)
    return over(over(sheet(), INK, BLACK), (away < 1).astype(float), (0.55, 0.37, 0.27))


PHOTOGRAPHS: dict[str, Callable[[], np.ndarray]] = {
    "blue pen": lambda: over(sheet(), INK, BLUE),
    "red pen": lambda: over(sheet(), INK, RED),
    "red on a blue of the same grey": lambda: over(sheet((0.3, 0.42, 0.75)), INK, (0.85, 0.25, 0.1)),
    "pencil": lambda: over(sheet(), INK, GREY),
    "chalk": lambda: over(sheet((0.13, 0.27, 0.2)), INK, WHITE),
    "ruled": ruled,
    "squared": squared,
    "sharp shadow": shaded,
    "note on a desk": on_a_desk,
    "thumb": with_a_thumb,
    "printed box": lambda: over(over(sheet(), INK, BLUE), outline(80, 90, 230, 215), BLACK),
    "box crossed": lambda: over(over(sheet(), INK, BLUE), outline(80, 90, 200, 215), GREY),
    "line below": lambda: over(over(sheet(), INK, BLACK), line(ROW - 222) * (np.abs(COLUMN - 150) < 70), BLACK),
    "cut to the ink": lambda: over(sheet(), INK, BLACK)[96:215, 106:195],
}


@pytest.mark.parametrize("name", PHOTOGRAPHS)
def test_only_the_digit_of_a_photograph_is_read(name: str) -> None:
    pixels = pixels_of_picture(PHOTOGRAPHS[name]())
    assert float(np.corrcoef(pixels, MEANT)[0, 1]) > 0.93


def test_noise_does_not_hide_a_pencil() -> None:
    picture = over(sheet(), INK, GREY) + np.random.default_rng(1).normal(0.0, 0.02, (SIDE, SIDE, 3))
    assert float(np.corrcoef(pixels_of_picture(picture), MEANT)[0, 1]) > 0.9


@pytest.mark.parametrize("is_light", [False, True])
def test_a_picture_in_mnists_own_form_stays_as_it_is(is_light: bool) -> None:
    own = MEANT.reshape(28, 28)
    picture = own if is_light else 1.0 - own
    np.testing.assert_allclose(ink_of_picture(picture), own, atol=1e-6)


def test_a_small_picture_in_another_form_is_fitted() -> None:
    small = np.zeros((28, 28))
    small[1:15, 2:16] = INK[90:216, 90:216].reshape(14, 9, 14, 9).mean(axis=(1, 3))
    pixels = pixels_of_picture(1.0 - small)
    rows = np.flatnonzero((pixels.reshape(28, 28) > 0.1).any(axis=1))
    assert 19 <= rows[-1] - rows[0] + 1 <= 21
    assert float(np.corrcoef(pixels, MEANT)[0, 1]) > 0.85


def test_a_ruling_goes_on_under_the_bar_of_a_digit() -> None:
    digits = find_digits(bar_on_a_ruling()).digits
    assert len(digits) == 1
    assert (digits[0].box.left, digits[0].box.right) == (pytest.approx(95, abs=3), pytest.approx(206, abs=3))


def test_a_zero_broken_at_its_rim_is_no_frame() -> None:
    away, angle = np.hypot(ROW - 150, COLUMN - 150) - 50, np.arctan2(ROW - 150, COLUMN - 150)
    is_gap = (np.abs(angle - 0.38) < 0.05) | (np.abs(angle - 1.12) < 0.05)
    digits = find_digits(over(sheet(), line(away, 7.0) * ~is_gap, BLACK)).digits
    assert [(digit.box.height, digit.box.width) for digit in digits] == [
        (pytest.approx(107, abs=4), pytest.approx(107, abs=4))
    ]


def test_the_pieces_of_a_broken_digit_are_shown_together_as_another_reading() -> None:
    ink = INK.copy()
    ink[95:215, 158:164] = 0.0  # a cut through the bar of the seven and its stem
    ink[150:156] = 0.0
    findings = find_digits(over(sheet(), ink, BLACK))
    assert findings.main is not None
    whole = [pixels_of_ink(other) for other in findings.main.alternatives]
    assert any(float(np.corrcoef(pixels, MEANT)[0, 1]) > 0.9 for pixels in whole)


def test_digits_apart_have_no_reading_together() -> None:
    digits = find_digits(two_rows()).digits
    assert len(digits) == 4
    assert not any(digit.alternatives for digit in digits)


@pytest.mark.parametrize("slope", [0.22, 0.35])
def test_a_slanting_margin_is_no_one(slope: float) -> None:
    picture = over(over(sheet(), line(COLUMN + slope * ROW - 290), RED), INK, GREY)
    assert float(np.corrcoef(pixels_of_picture(picture), MEANT)[0, 1]) > 0.93


def test_ink_that_noise_hides_shows_from_further_away() -> None:
    rng, large = np.random.default_rng(2), np.repeat(np.repeat(INK, 2, axis=0), 2, axis=1)[80:480, 100:500]
    picture = 0.4 - 0.15 * large + rng.normal(0.0, 0.03, large.shape)
    findings = find_digits(picture)
    assert len(findings.digits) == 1
    assert findings.scale == 0.5
    assert float(np.corrcoef(findings.digits[0].pixels, MEANT)[0, 1]) > 0.9


def two_rows() -> np.ndarray:
    """Four digits: two above, two below, none of them quite level with its neighbour."""
    seven = INK[92:220, 102:200]
    ink = np.zeros((460, 400))
    for top, left in ((20, 230), (40, 60), (260, 220), (250, 40)):
        ink[top : top + 128, left : left + 98] = seven
    return 1.0 - 0.8 * ink


def test_several_digits_are_found_in_reading_order() -> None:
    digits = find_digits(two_rows()).digits
    corners = [(digit.box.top > 100, digit.box.left > 100) for digit in digits]
    assert corners == [(False, False), (False, True), (True, False), (True, True)]
    for digit in digits:
        assert float(np.corrcoef(digit.pixels, MEANT)[0, 1]) > 0.93


def test_a_region_is_all_that_is_looked_at() -> None:
    findings = find_digits(two_rows(), Box(240, -10, 400, 180))
    assert len(findings.digits) == 1
    assert findings.region == Box(240, -10, 400, 180)
    assert float(np.corrcoef(findings.digits[0].pixels, MEANT)[0, 1]) > 0.93


def test_a_region_outside_of_the_picture_is_refused() -> None:
    with pytest.raises(ShapeError):
        find_digits(two_rows(), Box(500, 0, 600, 100))


def test_what_was_found_tells_what_was_dropped() -> None:
    view = find_digits(PHOTOGRAPHS["printed box"]()).view
    assert view is not None
    assert [part.kind for part in view.parts if part.kind != "speck"] == ["frame", "stroke"]
    assert not view.is_light
    chalk = find_digits(PHOTOGRAPHS["chalk"]()).view
    assert chalk is not None
    assert chalk.is_light


def test_ink_of_the_networks_size_is_taken_as_it_lies() -> None:
    np.testing.assert_array_equal(pixels_of_ink(MEANT.reshape(28, 28)), MEANT)


def test_a_closing_fills_what_is_narrow_and_keeps_the_edges_of_what_is_wide() -> None:
    picture = np.ones((20, 30, 1))
    picture[:, 3:6] = 0.2
    picture[:, 18:] = 0.5
    closed = closing(picture, 5)
    np.testing.assert_array_equal(closed[:, :18], 1.0)
    np.testing.assert_array_equal(closed[:, 18:], 0.5)


def test_masks_grow_and_shrink_by_squares() -> None:
    dot = np.zeros((7, 7), bool)
    dot[3, 3] = True
    assert grown(dot, 2).sum() == 25
    np.testing.assert_array_equal(shrunk(grown(dot, 2), 2), dot)
    assert not shrunk(np.ones((3, 3), bool), 2).any()


def test_a_short_run_is_at_most_so_long() -> None:
    mask = np.array([[True, True, False, True, True, True, False, True]])
    assert short_runs(mask, 1, 2).tolist() == [[True, True, False, False, False, False, False, True]]


def test_ink_is_widened_by_a_disc_with_a_soft_rim() -> None:
    dot = np.zeros((5, 5))
    dot[2, 2] = 1.0
    wide = widened(dot, 1.0)
    assert wide[2].tolist() == [0.0, 0.5, 1.0, 0.5, 0.0]


def test_a_line_is_taken_out_where_no_stroke_crosses_it() -> None:
    mask = np.zeros((100, 200), bool)
    mask[50:52] = True
    mask[20:80, 90:96] = True
    lines = straight_lines(mask, 160, 80)
    assert lines[50, :88].all()
    assert not lines[:, 91:95].any()


def test_a_slanting_line_is_a_line_and_a_short_one_is_not() -> None:
    row, column = np.mgrid[:100, :200]
    mask = np.abs(row - 40 - 0.1 * column) < 1
    assert straight_lines(mask, 160, 80)[mask].mean() > 0.9
    assert not straight_lines(mask & (column < 100), 160, 80).any()


def test_a_frame_has_two_sides_or_a_fine_one_and_a_four_has_neither() -> None:
    frame = np.zeros((60, 50), bool)
    frame[:2] = frame[-2:] = frame[:, :2] = frame[:, -2:] = True
    assert frame_lines(frame).sum() > 0.8 * frame.sum()
    one_side = np.zeros((60, 50), bool)
    one_side[52:53] = True
    one_side[5:60, 20:27] = True
    assert frame_lines(one_side)[52].sum() > 35
    assert not frame_lines(one_side)[:50].any()
    assert not frame_lines(one_side, is_scene=False).any()  # in a digit alone it is a stroke
    four = np.zeros((60, 50), bool)
    four[38:40] = four[:, 35:37] = True
    assert not frame_lines(four).any()


FLAT = {
    "a two": ([[5, 5], [40, 5], [6, 50], [44, 50]],),
    "a three": ([[5, 5], [38, 5], [20, 26], [42, 40], [38, 52], [8, 52]],),
    "a seven": ([[5, 5], [42, 5], [24, 54]], [[10, 30], [44, 30]]),
}


@pytest.mark.parametrize("name", FLAT)
def test_the_bars_of_a_digit_are_no_sides_of_a_frame(name: str) -> None:
    is_ink = draw(tuple(np.array(stroke, float) for stroke in FLAT[name]), 2.0, 60) > 0.5
    rows, columns = (np.flatnonzero(is_ink.any(axis=axis)) for axis in (1, 0))
    lines = frame_lines(is_ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
    assert not lines[0].any()
    assert not lines[-1].any()
