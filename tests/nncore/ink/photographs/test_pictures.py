"""From photos and screenshots to ink."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nncore.errors import ShapeError
from nncore.ink.photographs.masks.blobs import label_spots
from nncore.ink.photographs.masks.paper import threshold
from nncore.ink.photographs.pictures import LONGEST_SIDE, find_digits, ink_of_picture
from nncore.ink.placement import picture_to_pixels
from nncore.ink.resample import area_resample, linear_resample
from nncore.ink.strokes import draw, to_pixels

SIDE = 200
SEVEN = (np.array([[60.0, 50.0], [140.0, 52.0], [90.0, 160.0]]), np.array([[85.0, 105.0], [135.0, 103.0]]))
INK = draw(SEVEN, 13.0, SIDE).astype(np.float64)  # the pen of MNIST's digits: 2.2 of 20
ACROSS = np.linspace(0.0, 1.0, SIDE)[None, :]
DOWN = np.linspace(0.0, 1.0, SIDE)[:, None]


def grain(sigma: float) -> np.ndarray:
    return np.random.default_rng(5).normal(0.0, sigma, (SIDE, SIDE))


def likeness(ink: np.ndarray) -> float:
    """Correlation of what the network reads with what it reads of the clean ink."""
    return float(np.corrcoef(picture_to_pixels(ink), picture_to_pixels(INK))[0, 1])


PICTURES = {
    "black on white": 1.0 - INK,
    "white on black": INK,
    "grey on grey": 0.6 - 0.2 * INK,
    "chalk": 0.2 + 0.5 * INK + 0.1 * ACROSS + grain(0.02),
    "light from the right": (0.4 + 0.5 * ACROSS) * (1.0 - 0.6 * INK) + grain(0.02),
    "dark corners": (1.0 - 0.8 * ((ACROSS - 0.5) ** 2 + (DOWN - 0.5) ** 2)) * (0.9 - 0.5 * INK) + grain(0.02),
    "soft shadow": (1.0 - 0.35 / (1.0 + np.exp((ACROSS - 0.6) / 0.1))) * (0.9 - 0.7 * INK) + grain(0.01),
    "pencil": 0.85 - 0.25 * INK + grain(0.02),
}


@pytest.mark.parametrize("name", PICTURES)
def test_the_ink_of_a_picture_is_what_was_drawn(name: str) -> None:
    ink = ink_of_picture(PICTURES[name])
    assert ink.shape == (SIDE, SIDE)
    assert ink.min() == 0.0
    assert ink.max() == 1.0
    assert likeness(ink) > 0.97


def test_a_clean_picture_keeps_its_ink() -> None:
    assert likeness(ink_of_picture(1.0 - INK)) > 0.995


@pytest.mark.parametrize("name", PICTURES)
def test_the_negative_of_a_picture_has_the_same_ink(name: str) -> None:
    assert likeness(ink_of_picture(1.0 - np.clip(PICTURES[name], 0.0, 1.0))) > 0.97


def test_dust_and_the_edge_of_the_sheet_are_removed() -> None:
    picture = 0.9 - 0.6 * INK
    picture[20:23, 30:33] = 0.2
    picture[180:183, 150:152] = 0.2
    picture[:, :20] = 0.3
    ink = ink_of_picture(picture)
    assert not ink[:, :20].any()
    assert not ink[15:30, 25:40].any()
    assert likeness(ink) > 0.97


@pytest.mark.parametrize(
    "picture",
    [
        np.ones((50, 80)),
        np.zeros((1, 1)),
        np.full((3, 900), 0.4),
        0.3 + 0.6 * np.tile(ACROSS, (60, 1)),
        0.8 + grain(0.03),
        0.8 - 0.05 * INK,
    ],
    ids=["white", "one pixel", "thin", "ramp", "grain", "too faint"],
)
def test_a_blank_picture_has_no_ink(picture: np.ndarray) -> None:
    assert not ink_of_picture(picture).any()


@pytest.mark.parametrize(
    ("shape", "shrunk"),
    [((400, 300), (400, 300)), ((401, 300), (200, 150)), ((2000, 1500), (400, 300)), ((1, 5000), (1, 384))],
)
def test_large_pictures_shrink_by_a_whole_factor(shape: tuple[int, int], shrunk: tuple[int, int]) -> None:
    ink = ink_of_picture(np.ones(shape, np.float32))
    assert ink.shape == shrunk
    assert max(ink.shape) <= LONGEST_SIDE


def test_a_large_picture_is_read_as_a_small_one() -> None:
    picture = np.kron(1.0 - INK, np.ones((10, 10))).astype(np.float32)
    assert likeness(ink_of_picture(picture)) > 0.99


@pytest.mark.parametrize("picture", [np.ones(5), np.ones((2, 2, 4)), np.ones((0, 4)), np.array([[np.nan, 1.0]])])
def test_what_is_no_picture_is_refused(picture: np.ndarray) -> None:
    with pytest.raises(ShapeError, match="finite grey values"):
        ink_of_picture(picture)


@given(arrays(np.float64, st.tuples(st.integers(1, 30), st.integers(1, 30)), elements=st.floats(-1.0, 2.0)))
def test_any_picture_gives_ink_between_0_and_1(picture: np.ndarray) -> None:
    ink = ink_of_picture(picture)
    assert max(ink.shape) >= max(picture.shape)
    assert np.isfinite(ink).all()
    assert ink.min() >= 0.0
    assert ink.max() <= 1.0


def test_area_resampling_by_hand() -> None:
    picture = np.array([[0.0, 3.0, 6.0]], np.float32)
    smaller = area_resample(picture, 1, 2)
    assert smaller.dtype == np.float32
    np.testing.assert_allclose(smaller, [[1.0, 5.0]])
    np.testing.assert_allclose(area_resample(picture, 2, 6), [[0, 0, 3, 3, 6, 6]] * 2)


@given(st.integers(1, 40), st.integers(1, 40), st.integers(1, 40), st.integers(1, 40))
def test_area_resampling_keeps_the_mean(height: int, width: int, rows: int, columns: int) -> None:
    picture = np.random.default_rng(height * width).random((height, width))
    assert area_resample(picture, rows, columns).mean() == pytest.approx(picture.mean())


def test_linear_resampling_keeps_a_ramp() -> None:
    ramp = np.arange(10.0)[:, None] + np.arange(8.0)
    larger = linear_resample(ramp, 40, 8)
    np.testing.assert_allclose(np.diff(larger[2:-2], axis=0), 0.25)


def test_the_threshold_lies_midway_between_two_classes() -> None:
    assert threshold(np.array([0.1] * 50 + [0.7] * 10)) == pytest.approx(0.4, abs=0.01)


def flood(is_ink: np.ndarray) -> np.ndarray:
    """Number spots in the plainest way, one flood after another."""
    spots, count = np.zeros(is_ink.shape, int), 0
    for start in map(tuple, np.argwhere(is_ink)):
        waiting = [start] if not spots[start] else []
        count += len(waiting)
        while waiting:
            row, column = waiting.pop()
            inside = 0 <= row < is_ink.shape[0] and 0 <= column < is_ink.shape[1]
            if inside and is_ink[row, column] and not spots[row, column]:
                spots[row, column] = count
                waiting += [(row + down, column + across) for down in (-1, 0, 1) for across in (-1, 0, 1)]
    return spots


@given(arrays(np.bool_, st.tuples(st.integers(1, 12), st.integers(1, 12))))
def test_spots_are_those_a_flood_finds(is_ink: np.ndarray) -> None:
    np.testing.assert_array_equal(label_spots(is_ink), flood(is_ink))


@pytest.mark.parametrize("color", range(3), ids=["red", "green", "blue"])
def test_ink_of_a_colour_is_read_by_the_other_two(color: int) -> None:
    picture = np.repeat(1.0 - INK[..., None], 3, axis=2)
    picture[..., color] = 1.0  # ink of this colour cannot be told from white paper here
    assert likeness(ink_of_picture(picture)) > 0.97


def test_ink_that_is_darker_in_one_colour_and_lighter_in_another_is_found_whole() -> None:
    paper, ink = np.array([0.16, 0.47, 0.16]), np.array([0.78, 0.16, 0.16])
    is_ink = np.zeros((240, 320, 1), bool)
    for top in (60, 110, 160):  # three bars and what joins them at the right: an angular 3
        is_ink[top : top + 14, 120:190] = True
    is_ink[60:174, 176:190] = True
    digit = find_digits(np.where(is_ink, ink, paper)).main
    assert digit is not None
    assert (digit.box.top, digit.box.left, digit.box.bottom, digit.box.right) == (60, 120, 174, 190)


@pytest.mark.parametrize("is_dark", [False, True])
def test_a_digit_in_mnists_own_form_keeps_every_pixel(is_dark: bool) -> None:
    pixels = to_pixels(SEVEN).reshape(28, 28)
    (found,) = find_digits(1.0 - pixels if is_dark else pixels).digits
    np.testing.assert_allclose(found.pixels.reshape(28, 28), pixels, atol=1e-6)
