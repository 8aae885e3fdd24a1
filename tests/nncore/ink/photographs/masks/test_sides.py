"""A stroke has the same paper on both sides; the rim of a note, its shadow and the strip beside it have not."""

import numpy as np
import pytest

from nncore.ink.photographs.masks.sides import contrast, contrast_to_corners, one_sidedness
from nncore.ink.photographs.pictures import find_digits
from nncore.ink.photographs.viewing.parts import Box
from nncore.ink.placement import picture_to_pixels
from nncore.ink.strokes import draw

SIDE = 300
SEVEN = (np.array([[120.0, 110.0], [180.0, 112.0], [140.0, 190.0]]), np.array([[130.0, 150.0], [172.0, 148.0]]))
INK = draw(SEVEN, 6.0, SIDE).astype(np.float64)
MEANT = picture_to_pixels(draw(SEVEN, 9.0, SIDE))
ROW, COLUMN = np.mgrid[:SIDE, :SIDE].astype(float)
TURNED, ACROSS = ROW + 0.1 * COLUMN, COLUMN - 0.1 * ROW


def differs(left: float, ink: float, right: float, *, is_light: bool = False) -> float:
    """Return how much the sides of an upright spot differ, with one brightness at its left and one at its right."""
    picture = np.full((40, 30, 1), left)
    picture[:, 15:] = right
    picture[10:30, 14:17] = ink
    return one_sidedness(np.ones((20, 3), bool), picture, (10, 14), 2, is_light=is_light)


@pytest.mark.parametrize(
    ("left", "ink", "right", "is_light", "wanted"),
    [
        (0.9, 0.1, 0.9, False, 0.0),
        (0.9, 0.1, 0.7, False, 0.25),  # a soft shadow
        (0.9, 0.1, 0.2, False, 0.875),  # the shadow of a note on a dark desk
        (0.1, 0.9, 0.1, True, 0.0),
        (0.1, 0.9, 0.8, True, 0.875),
    ],
)
def test_how_much_two_sides_differ_by_hand(
    left: float, ink: float, right: float, is_light: bool, wanted: float
) -> None:
    assert differs(left, ink, right, is_light=is_light) == pytest.approx(wanted)


def test_what_ends_at_the_border_has_one_side_unless_the_picture_was_cut_to_it() -> None:
    strip = np.full((40, 30, 1), 0.9)
    strip[5:35, :3] = 0.1
    assert one_sidedness(np.ones((30, 3), bool), strip, (5, 0), 2, is_light=False) == 1.0
    tight = np.full((40, 3, 1), 0.1)
    assert one_sidedness(np.ones((40, 3), bool), tight, (0, 0), 2, is_light=False) == 0.0


def test_contrast_with_the_corners_by_hand() -> None:
    picture = np.full((60, 60, 1), 0.9)
    picture[:20, :20] = 0.1  # one corner differs
    spot = np.ones((10, 3), bool)
    assert contrast_to_corners(spot, picture, (30, 40), is_light=True) == pytest.approx(0.0)
    assert contrast_to_corners(spot, picture, (5, 5), is_light=False) == pytest.approx(0.8)
    picture[30:40, 40:42] = 0.5  # a blur takes two of its three columns: the core is as light as paper
    assert contrast_to_corners(spot, picture, (30, 40), is_light=True) == pytest.approx(0.0)
    picture[:20, 40:] = 0.1  # and the corners disagree
    assert contrast_to_corners(spot, picture, (30, 40), is_light=True) == pytest.approx(0.8)


@pytest.mark.parametrize(("side", "thick"), [(60, 0.17), (60, 0.12), (200, 0.12)])
@pytest.mark.parametrize("is_light", [False, True])
def test_the_paper_beside_a_thick_digit_that_was_cut_out_tightly_is_no_ink(
    side: int, thick: float, is_light: bool
) -> None:
    row, column = (np.mgrid[:side, : round(0.8 * side)] + 0.5) / side
    away = np.hypot((row - 0.5) / 0.5, (column - 0.4) / 0.4)
    ring, thinner = (
        np.clip((half - np.abs(0.5 * away - 0.5 + thick)) * side + 0.5, 0.0, 1.0) for half in (thick, 0.08)
    )
    main = find_digits(0.2 + 0.6 * ring if is_light else 0.8 - 0.6 * ring).main
    assert main is not None
    assert np.corrcoef(main.pixels, picture_to_pixels(thinner))[0, 1] > 0.95
    assert not len(main.alternatives)


def test_contrast_with_most_of_what_is_around_by_hand() -> None:
    picture = np.full((60, 60, 3), (0.9, 0.8, 0.2))
    picture[20:40, 28:31] = 0.1, 0.5, 0.3
    spot = np.ones((20, 3), bool)
    assert contrast(spot, picture, (20, 28)) == pytest.approx(0.8)
    assert contrast(spot, picture, (20, 2)) == pytest.approx(0.0)
    assert contrast(np.ones((60, 60), bool), picture, (0, 0)) == 1.0


def note_on_a_desk() -> np.ndarray:
    """Return a note on a dark desk, with its own darker shadow to the right of it and below."""
    lies = (np.abs(TURNED - 165) < 100) & (np.abs(ACROSS - 135) < 90)
    shaded = (np.abs(TURNED - 171) < 100) & (np.abs(ACROSS - 141) < 90)
    picture = np.where(lies, 0.9, np.where(shaded, 0.12, 0.3))
    return picture * (1.0 - INK) + 0.15 * INK


def printed() -> np.ndarray:
    """Return a sheet with two lines of print close above a digit."""
    picture = np.full((SIDE, SIDE), 0.93)
    for top in (76, 90):
        for left in range(60, 240, 7):
            picture[top : top + 8, left : left + 2] = 0.1
            picture[top : top + 2, left : left + 5] = 0.1
    return picture * (1.0 - INK) + 0.15 * INK


@pytest.mark.parametrize("picture", [note_on_a_desk(), printed()], ids=["a note and its shadow", "print above"])
def test_only_the_digit_is_read(picture: np.ndarray) -> None:
    main = find_digits(picture).main
    assert main is not None
    assert float(np.corrcoef(main.pixels, MEANT)[0, 1]) > 0.9


def test_a_small_digit_of_a_large_picture_is_looked_at_from_near() -> None:
    large = np.full((1000, 1000), 0.95)
    large[700:1000, 600:900] -= 0.8 * INK
    strokes = np.full((1000, 1000), 0.95)
    strokes[350:1000, 350:1000] -= 0.8 * np.kron(INK, np.ones((4, 4)))[250:900, 300:950]
    near, far = find_digits(large), find_digits(strokes)
    assert near.region is not None  # only there was looked
    assert near.scale == 1.0  # at every pixel the picture has
    assert near.region.holds(Box(810, 720, 890, 780))
    assert far.region is None
    assert float(np.corrcoef(near.digits[0].pixels, MEANT)[0, 1]) > 0.95
