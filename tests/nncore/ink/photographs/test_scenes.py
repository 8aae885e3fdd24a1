"""What a photograph shows beside a digit: things that leave the picture, leaves and print, a note among them."""

import numpy as np
import pytest

from nncore.ink.photographs.pictures import find_digits
from nncore.ink.photographs.viewing.parts import Box
from nncore.ink.placement import picture_to_pixels
from nncore.ink.strokes import draw

SIDE = 300
SEVEN = (np.array([[110.0, 100.0], [190.0, 102.0], [140.0, 210.0]]), np.array([[125.0, 155.0], [180.0, 153.0]]))
INK = draw(SEVEN, 8.0, SIDE).astype(np.float64)
MEANT = picture_to_pixels(draw(SEVEN, 14.0, SIDE))  # with MNIST's pen
ROW, COLUMN = np.mgrid[:SIDE, :SIDE].astype(float)


def is_meant(pixels: np.ndarray) -> bool:
    return float(np.corrcoef(pixels, MEANT)[0, 1]) > 0.9


def leaves(side: int = SIDE, step: int = 32) -> np.ndarray:
    """A picture full of small strokes that go all ways."""
    rng, picture = np.random.default_rng(1), np.full((side, side), 0.9)
    for top in range(step // 4, side - step, step):
        for left in range(step // 4, side - step, step):
            stroke = (rng.uniform(3, step - 9, (3, 2)),)
            picture[top : top + step, left : left + step] -= 0.75 * draw(stroke, 3.0, step)
    return picture


def test_among_leaves_no_digit_stands_out_but_one_in_a_frame_does() -> None:
    picture = leaves()
    findings = find_digits(picture)
    assert findings.digits == ()
    assert findings.view is not None  # and what was seen can be looked at
    assert len(find_digits(picture, Box(8, 8, 40, 40)).digits) == 1


def test_small_print_takes_nothing_from_a_large_digit() -> None:
    main = find_digits(np.where(ROW < 90, leaves(step=14), 1.0 - 0.9 * INK)).main
    assert main is not None
    assert is_meant(main.pixels)


def test_a_note_among_leaves_is_looked_at() -> None:
    picture = 0.5 * leaves(900, 60)
    picture[230:620, 280:670] = 0.45  # none reaches under the note
    picture[250:600, 300:650] = 0.95
    picture[280:580, 330:630] -= 0.5 * INK
    findings = find_digits(picture)
    assert findings.region is not None
    assert Box(240, 290, 610, 660).holds(findings.region)
    assert findings.main is not None
    assert is_meant(findings.main.pixels)


def test_what_leaves_the_picture_is_no_digit() -> None:
    pencil = (np.abs(ROW - 0.8 * COLUMN - 230) < 12) & (COLUMN < 70)
    main = find_digits(np.where(pencil, 0.1, 0.93 - 0.5 * INK)).main
    assert main is not None
    assert is_meant(main.pixels)
    assert not len(main.alternatives)


@pytest.mark.parametrize("share", [0.0, 0.55])
def test_a_bar_that_goes_from_side_to_side_is_no_one(share: float) -> None:
    """A table's joint, the light between two shadows: without and with a digit in it."""
    bar = np.clip(9.5 - np.abs(COLUMN - 0.6 * ROW - 60), 0.0, 1.0)
    main = find_digits((0.4 + 0.3 * bar) * (1.0 - share * INK)).main
    assert (main is None) if share == 0.0 else (main is not None and is_meant(main.pixels))


def test_a_picture_that_was_cut_to_a_one_is_read() -> None:
    picture = np.full((200, 60), 0.9)
    picture[:, 20:36] = 0.1
    assert find_digits(picture).main is not None


@pytest.mark.parametrize("depth", [0.4, 0.5, 0.6])
def test_the_shadow_of_a_window_bar_hangs_on_no_digit(depth: float) -> None:
    bars = np.maximum(np.abs(COLUMN - 160 - 0.2 * ROW) < 9, np.abs(ROW - 190 + 0.2 * COLUMN) < 7)
    main = find_digits(0.9 * (1.0 - 0.85 * INK) * np.where(bars, depth, 1.0)).main
    assert main is not None
    assert is_meant(main.pixels)
    assert not len(main.alternatives)


def test_the_ticks_of_a_ruler_are_no_ones() -> None:
    ticks = (np.abs(COLUMN % 20 - 10) < 1.5) & (ROW > 200) & (ROW < 226)
    assert find_digits(np.where(ticks, 0.1, 0.85)).digits == ()
    four = ticks & (COLUMN > 100) & (COLUMN < 180)
    assert len(find_digits(np.where(four, 0.1, 0.85)).digits) == 4  # a number has so many


def test_a_shade_along_the_side_is_no_one() -> None:
    """Where nothing else is found the picture is looked at half as large, and is no smaller a scene for that."""
    dark = np.exp(-COLUMN / 6.0) * (np.abs(ROW - 150) < 60)
    assert find_digits(0.9 * (1.0 - dark)).digits == ()


def test_who_asks_for_one_digit_of_two_gets_the_other_as_an_alternative() -> None:
    picture = np.ones((SIDE, 2 * SIDE))
    picture[:, :SIDE] -= 0.9 * INK
    picture[110:200, 450:458] = 0.1
    findings = find_digits(picture)
    assert [len(digit.alternatives) for digit in findings.digits] == [0, 0]
    assert findings.main is not None
    assert is_meant(findings.main.pixels)
    assert len(findings.main.alternatives) == 1


@pytest.mark.parametrize(("is_round", "width"), [(True, 40), (False, 40), (True, 60)])
def test_a_narrow_round_rim_with_a_bar_is_a_zero(is_round: bool, width: int) -> None:
    """A rim with corners is a frame, and one as wide as high a ring."""
    down, across = np.abs(ROW - 150) / 60, np.abs(COLUMN - 150) / width
    rim = np.abs((np.hypot(down, across) if is_round else np.maximum(down, across)) - 1.0) < 0.08
    bar = (np.abs((COLUMN - 150) + 0.6 * (ROW - 150)) < 5) & (np.abs(ROW - 150) < 24)
    digits = find_digits(np.where(rim | bar, 0.1, 0.95)).digits
    assert [digit.box.height > 110 for digit in digits] == [is_round and width == 40]


def test_a_digit_far_away_on_a_large_page_is_looked_at_from_near() -> None:
    page = np.full((1000, 700), 0.95)
    small = INK[90:222, 96:204].reshape(22, 6, 18, 6).mean(axis=(1, 3))
    page[400:422, 300:318] -= 0.85 * np.clip(1.5 * small, 0.0, 1.0)
    main = find_digits(page).main
    assert main is not None
    assert float(np.corrcoef(main.pixels, MEANT)[0, 1]) > 0.8


def test_thin_strokes_that_break_when_a_picture_is_shrunk_are_seen_from_near() -> None:
    rows, columns = np.mgrid[:1600, :1200]
    pen = np.zeros((1600, 1200))
    pen[700:820, 500:590] = draw(((SEVEN[0] - [110, 100]) * 1.0 + [5.0, 5.0],), 5.0, 120)[:, :90]
    gap = (rows > 702) & (rows < 720) & (columns > 565) & (columns < 584)  # between the bar and the stem
    findings = find_digits(0.92 - 0.6 * pen * ~gap)
    main = findings.main
    assert main is not None
    assert findings.region is not None
    assert main.box.height < 1.6 * main.box.width  # bar and stem


@pytest.mark.parametrize(("n", "n_found"), [(1, 1), (8, 0)])
def test_a_speck_is_a_digit_far_away_but_not_among_others_as_the_dot_of_a_dotted_one(n: int, n_found: int) -> None:
    picture, small = np.full((1200, 1200), 0.95), draw(tuple(0.1 * stroke for stroke in SEVEN), 2.0, 30)
    for number in range(n):
        top, left = 500 + 60 * (number % 3), 500 + 60 * (number // 3)
        picture[top : top + 30, left : left + 30] -= 0.85 * small
    assert len(find_digits(picture).digits) == n_found


def test_a_four_is_no_frame() -> None:
    """Two of its sides are parallel, and without them nothing large would be left."""
    four = (np.array([[102.0, 84.0], [100.0, 200.0], [180.0, 196.0]]), np.array([[181.0, 80.0], [180.0, 215.0]]))
    other = (np.array([[250.0, 130.0], [290.0, 130.0], [265.0, 215.0]]),)
    found = find_digits(0.95 - 0.85 * draw((*four, *other), 2.5, SIDE))
    assert [digit.box.height > 120 for digit in found.digits] == [True, False]
