"""Digits in colours, told from grey ones of more pixels."""

import numpy as np
import pytest

from nncore.data.colours import grey

DIGITS = np.random.default_rng(5).integers(0, 256, (3, 784)).astype(np.uint8)
THREE = np.repeat(DIGITS[..., None], 3, axis=2)
OPAQUE = np.concatenate([THREE, np.full_like(DIGITS[..., None], 255)], axis=2)
INK = np.concatenate([np.zeros_like(THREE), DIGITS[..., None]], axis=2)


@pytest.mark.parametrize(("colours", "note"), [(THREE, "three"), (OPAQUE, "colours"), (INK, "not transparent")])
@pytest.mark.parametrize("form", ["last", "first", "rows"])
def test_colours_are_read_wherever_they_stand(colours: np.ndarray, note: str, form: str) -> None:
    n = colours.shape[2]
    last = colours.reshape(3, 28, 28, n)
    images = {"last": last, "first": np.moveaxis(last, -1, 1), "rows": colours.reshape(3, -1)}[form]
    pixels, notes = grey(images)
    np.testing.assert_array_equal(pixels.reshape(3, 784), DIGITS)
    assert pixels.dtype == np.uint8
    assert len(notes) == 1
    assert note in notes[0]


def test_rows_of_one_colour_after_the_other_are_read() -> None:
    pixels, _ = grey(np.tile(DIGITS, 3) / 255)
    np.testing.assert_allclose(pixels, DIGITS / 255)


@pytest.mark.parametrize("n_pixels", [784, 3136, 64])
def test_grey_pictures_stay_as_they_are(n_pixels: int) -> None:
    images = np.random.default_rng(6).integers(0, 256, (2, n_pixels)).astype(np.uint8)
    for same in (images, np.zeros_like(images), images[:0]):
        assert grey(same)[0] is same
        assert grey(same)[1] == ()
