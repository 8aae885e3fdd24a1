"""Where the ink of a picture goes among the network's pixels, worked by hand."""

import math

import numpy as np
import pytest

from nncore.errors import NNCoreError, ShapeError
from nncore.ink.placement import Placement, picture_to_pixels, place_picture, steeper


def test_a_square_of_ink_fills_the_box_in_the_middle() -> None:
    picture = np.zeros((50, 70))
    picture[7:17, 20:30] = 1.0
    assert place_picture(picture) == Placement(0.0, 20.0, 7.0, 2.0, 4.5, 4.5)  # the middle of pixel 14 is at 14.5
    pixels = picture_to_pixels(picture).reshape(28, 28)
    edge = np.zeros(28)
    edge[4:25] = [0.5, *[1.0] * 19, 0.5]
    np.testing.assert_array_equal(pixels, np.outer(edge, edge).astype(np.float32))


def test_the_longer_side_fills_the_box() -> None:
    picture = np.zeros((40, 40))
    picture[30:40, 0:5] = 1.0
    assert place_picture(picture) == Placement(0.0, 0.0, 30.0, 2.0, 4.5, 9.5)
    assert place_picture(picture.T) == Placement(0.0, 30.0, 0.0, 2.0, 9.5, 4.5)


def test_mass_far_aside_is_brought_as_near_as_no_ink_is_lost() -> None:
    corner = np.full((20, 20), 0.1)
    corner[:, 0] = 9.0
    for turns, (top, left) in enumerate([(4.5, 8.0), (0.0, 4.5), (4.5, 0.0), (8.0, 4.5)]):
        turned = place_picture(np.rot90(corner, turns))
        assert turned is not None
        assert (turned.top, turned.left) == pytest.approx((top, left)), turns


def test_ink_from_a_tenth_on_counts_when_the_box_is_measured() -> None:
    picture = np.zeros((9, 9))
    picture[4, 4] = 1.0
    picture[2, 4] = 0.1
    picture[8, 8] = 0.0999
    placement = place_picture(picture)
    assert placement is not None
    assert (placement.x, placement.y) == (4.0, 2.0)
    assert placement.scale == pytest.approx(20 / 3)


@pytest.mark.parametrize("darkest", [0.0, 0.0999])
def test_without_ink_there_is_no_place_and_no_pixel(darkest: float) -> None:
    picture = np.full((5, 6), darkest)
    assert place_picture(picture) is None
    pixels = picture_to_pixels(picture)
    assert pixels.shape == (784,)
    assert pixels.dtype == np.float32
    assert not pixels.any()


def test_large_cells_are_averaged_by_area_and_small_ones_spread() -> None:
    fine = np.zeros((40, 40))
    fine[0::2, :] = 1.0  # lines half as wide as a pixel: each pixel is half ink
    fine[39] = 1.0
    pixels = picture_to_pixels(fine).reshape(28, 28)
    placement = place_picture(fine)
    assert placement is not None
    assert placement.scale == 0.5
    assert pixels.sum() == pytest.approx(fine.sum() * 0.25, rel=1e-5)
    inner = pixels[6:22, 6:22]
    assert inner.mean() == pytest.approx(0.5, abs=1e-3)
    assert np.ptp(inner) < 0.1


def test_full_ink_that_was_rounded_up_stays_full() -> None:
    assert picture_to_pixels(np.full((3, 3), np.nextafter(np.float32(1.0), 2.0))).max() == 1.0


def test_bytes_and_colours_are_told_from_ink() -> None:
    for picture, sentence in (([[0, 255]], "divide bytes by 255"), ([[math.nan]], "Ink is from 0"), ([0.5], "shape")):
        with pytest.raises(NNCoreError, match=sentence):
            picture_to_pixels(picture)
    with pytest.raises(ShapeError, match="height, width"):
        picture_to_pixels(np.ones((28, 28, 3)))


def test_ink_that_was_enlarged_gets_steep_edges_and_other_ink_stays() -> None:
    ramp = np.tile(np.linspace(0.0, 1.0, 41), (10, 1))  # 0.1 and more is ink: 37 columns wide
    np.testing.assert_array_equal(steeper(ramp, 1.0), ramp)
    steep = steeper(ramp, 37 / 20 * 4.0)  # a pixel of the picture is 4 of the network's: twice as steep
    np.testing.assert_allclose(steep, np.clip(0.5 + 2.0 * (ramp - 0.5), 0.0, 1.0), atol=1e-12)
    assert not steeper(np.zeros((3, 3)), 5.0).any()
