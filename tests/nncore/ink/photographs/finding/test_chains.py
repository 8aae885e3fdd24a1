"""Digits of dots and of dashes are read as if their strokes were whole; lines, fields and wreaths of dots are none."""

import numpy as np
import pytest

from nncore.ink.photographs.pictures import find_digits
from nncore.ink.placement import picture_to_pixels
from nncore.ink.resample import linear_resample
from nncore.ink.strokes import draw

SIDE = 300
TWO = np.array([(100, 110), (115, 84), (148, 74), (180, 92), (178, 125), (140, 170), (96, 214), (140, 214), (196, 214)])
ROW, COLUMN = np.mgrid[:SIDE, :SIDE].astype(float)


def along(points: np.ndarray, step: float) -> np.ndarray:
    """Places so far from each other on a line through points."""
    lengths = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    at = np.arange(0.0, lengths[-1], step)
    return np.stack([np.interp(at, lengths, points[:, axis]) for axis in (0, 1)], axis=1)


def dots(places: np.ndarray, radius: float = 5.0) -> np.ndarray:
    """A sheet with dots."""
    away = np.min([np.hypot(ROW - row, COLUMN - column) for column, row in places], axis=0)
    return 0.93 - 0.8 * np.clip(radius + 0.5 - away, 0.0, 1.0)


def is_two(picture: np.ndarray) -> bool:
    main = find_digits(picture).main
    meant = picture_to_pixels(draw((TWO.astype(float),), 14.0, SIDE))
    return main is not None and float(np.corrcoef(main.pixels, meant)[0, 1]) > 0.8


@pytest.mark.parametrize(("step", "radius"), [(20.0, 5.0), (26.0, 6.0)])
def test_dots_along_a_path_are_its_stroke(step: float, radius: float) -> None:
    picture = dots(along(TWO, step), radius)
    assert is_two(picture)
    assert len(find_digits(picture).digits) == 1
    assert is_two(1.0 - picture)


def test_dashes_along_a_path_are_its_stroke() -> None:
    places = along(TWO, 2.0)
    dashes = [places[start : start + 12] for start in range(0, len(places), 19)]
    assert len(dashes) > 8
    assert is_two(0.93 - 0.8 * draw(dashes, 9.0, SIDE))


ANGLES = np.linspace(0.0, 2.0 * np.pi, 12, endpoint=False)


@pytest.mark.parametrize(
    "places",
    [
        [(60 + 16 * number, 150) for number in range(12)],  # a line to write on
        [(150, 60 + 16 * number) for number in range(12)],  # a shirt's buttons
        [(80 + 11 * number, 70 + 14 * number) for number in range(12)],  # a thread's stitches
        [(90 + 24 * number, 90 + 24 * other) for number in range(6) for other in range(5)],  # keys
        [(150 + 60 * np.cos(angle), 150 + 60 * np.sin(angle)) for angle in ANGLES],  # a clock's hours
    ],
)
def test_other_dots_are_no_digit(places: np.ndarray) -> None:
    assert find_digits(dots(np.asarray(places, float))).digits == ()


def test_a_digit_in_a_frame_of_dots_is_read_as_before() -> None:
    frame = along(np.array([(55.0, 35.0), (250.0, 35.0), (250.0, 260.0), (55.0, 260.0), (55.0, 50.0)]), 15.0)
    picture = np.minimum(dots(frame, 4.0), 0.93 - 0.8 * draw((TWO.astype(float),), 9.0, SIDE))
    assert len(find_digits(picture).digits) == 1
    assert is_two(picture)


def test_the_loops_of_noughts_are_no_dots() -> None:
    """The paper in them is as round, and as near to each other, as dots that make a digit."""
    noughts = [(80, 90), (115, 60), (155, 60), (190, 90), (180, 140), (140, 180), (100, 220), (150, 222), (200, 222)]
    away = np.min([np.abs(np.hypot(ROW - row, COLUMN - column) - 10.0) for column, row in noughts], axis=0)
    found = find_digits(0.93 - 0.8 * np.clip(2.5 - away, 0.0, 1.0))
    assert len(found.digits) == len(noughts)


def test_where_a_chain_may_be_open_both_readings_are_kept() -> None:
    """Of an oval one dot is missing: it is a nought, or else it ends there."""
    angles = np.linspace(0.0, 2.0 * np.pi, 15)[:-2]
    digits = find_digits(dots(np.stack([150 + 42 * np.sin(angles), 150 + 60 * np.cos(angles)], axis=1))).digits
    assert [len(digit.alternatives) for digit in digits] == [1]
    assert digits[0].ink.sum() > 1.05 * digits[0].alternatives[0].sum()


def test_dots_on_a_large_photo_are_joined_too() -> None:
    assert is_two(linear_resample(dots(along(TWO, 26.0), 6.0), 900, 900))


@pytest.mark.parametrize("spacing", [50, 75])
def test_the_cells_of_a_table_are_no_dots(spacing: int) -> None:
    lines = np.minimum((ROW + 20) % spacing, (COLUMN + 20) % spacing) < 2
    seven = draw((np.array([(110.0, 115.0), (140.0, 117.0), (122.0, 165.0)]),), 5.0, SIDE)
    found = find_digits(np.minimum(np.where(lines, 0.6, 0.9), 0.9 - 0.75 * seven))
    assert [45 < digit.box.height < 65 for digit in found.digits] == [True]
