"""On which scale pixels are: told by their values, said, and refused where it cannot be told."""

import numpy as np
import pytest

from nncore.data.pixel_scale import ScaleError, are_slips, scaled_pixels

INK = np.random.default_rng(3).random((20, 784)) * (np.random.default_rng(4).random((20, 784)) < 0.3)
INK[0, 0] = 1.0  # some pixel is full ink, and most are paper
BYTES = np.round(255 * INK)


@pytest.mark.parametrize(
    ("pixels", "note"),
    [
        (2 * INK - 1, "pixels of -1 to 1 were read as 0 to 1"),
        (INK - 0.5, "pixels of -0.5 to 0.5 were read as 0 to 1"),
        ((INK - 0.1307) / 0.3081, "pixels of -0.4242 to 2.821 were read as 0 to 1"),
        (0.5 - INK, None),
        (BYTES - 128, "pixels of -128 to 127 were read as 0 to 1"),
        (BYTES - 33.3, "pixels of -33.3 to 221.7 were read as 0 to 1"),
        (257 * BYTES, "pixels up to 65535 were read as 0 to 65535"),
        (np.round(4095 * INK), "pixels up to 4095 were read as 0 to 4095"),
        (np.round(100 * INK), "no pixel is above 100, so all were read as 0 to 100 instead of 0 to 255"),
    ],
)
def test_pixels_that_were_moved_or_stretched_alike_are_read(pixels: np.ndarray, note: str | None) -> None:
    scaled, notes = scaled_pixels(pixels)
    np.testing.assert_allclose(scaled, INK if note else 1 - INK, atol=6e-3)
    assert note in notes if note else notes


@pytest.mark.parametrize(
    ("pixels", "words"),
    [
        ((INK - INK.mean(0)) / (INK.std(0) + 0.01), "as after taking away their mean; write them as 0 to 255"),
        (np.where(BYTES > 127, BYTES - 256, BYTES), "as bytes read with a sign; add 256 to those below 0"),
        (INK * 1e6, r"pixels up to 1e\+06; write them as 0 to 255 or 0 to 1"),
        (np.where(INK > 0.5, np.nan, INK), "no numbers"),
        (np.where(INK > 0.5, np.inf, INK), "no numbers"),
    ],
)
def test_what_no_scale_explains_is_refused_with_its_mend(pixels: np.ndarray, words: str) -> None:
    with pytest.raises(ScaleError, match=words):
        scaled_pixels(pixels)


@pytest.mark.parametrize(("share", "are_few"), [(0.005, True), (0.02, False)])
@pytest.mark.parametrize("value", [-7.0, 300.0, np.nan])
def test_few_values_that_do_not_fit_are_slips(share: float, value: float, *, are_few: bool) -> None:
    pixels = BYTES.copy().reshape(-1)
    pixels[: int(share * pixels.size)] = value
    assert are_slips(pixels) == are_few
