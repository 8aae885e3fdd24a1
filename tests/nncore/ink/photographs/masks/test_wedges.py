"""What a closing adds to a digit, a narrow window takes from it, or a lamp's noise does: none makes another digit."""

import numpy as np
import pytest

from nncore.ink.photographs.masks.morphology import thinned
from nncore.ink.photographs.masks.wedges import wedges
from nncore.ink.photographs.pictures import find_digits, pixels_of_ink, pixels_of_picture
from nncore.ink.photographs.viewing import views
from nncore.ink.placement import picture_to_pixels
from nncore.ink.strokes import draw

SIDE = 300
SEVEN = (np.array([[110.0, 150.0], [190.0, 152.0], [150.0, 270.0]]), np.array([[135.0, 205.0], [190.0, 203.0]]))
INK = draw(SEVEN, 14.0, SIDE).astype(np.float64)
MEANT = picture_to_pixels(draw(SEVEN, 14.0, SIDE))
ROW, COLUMN = np.mgrid[:SIDE, :SIDE].astype(float)


def likeness(pixels: np.ndarray) -> float:
    return float(np.corrcoef(pixels, MEANT)[0, 1])


def test_the_wedge_between_a_stroke_and_a_shadow_is_no_ink_of_it() -> None:
    """The edge of the shadow leaves the picture below the seven, at a slant that makes a corner with its border."""
    light = np.where(COLUMN + 0.2 * ROW < 192, 1.0, 0.45)
    assert likeness(pixels_of_picture((0.95 - 0.85 * INK) * light)) > 0.98


def test_ink_differs_from_both_ends_of_its_run_and_a_wedge_does_not() -> None:
    picture = np.full((40, 40, 1), 0.9)
    picture[:, 20:] = 0.4  # the shade
    picture[10:30, 12:18] = 0.1  # a stroke in the light
    far = np.full((20, 14), 0.6)
    found = wedges(np.ones((20, 14), np.bool_), far, picture, (10, 12), reach=3)
    assert found[2:-2, 8:].all()
    assert not found[:, :6].any()


def test_a_digit_is_contested_by_the_thicker_whole_that_a_wider_window_shows() -> None:
    stem = draw((np.array([[185.0, 90.0], [125.0, 200.0]]),), 18.0, SIDE).astype(np.float64)
    blob = (np.abs(ROW - 215) < 34) & (np.abs(COLUMN - 140) < 45)
    whole = np.maximum(stem, blob)
    main = find_digits(0.15 + 0.75 * whole).main
    assert main is not None
    shown = [main.pixels, *main.alternative_pixels]
    meant = pixels_of_ink(thinned(whole.astype(np.float32), 4.0))
    assert max(float(np.corrcoef(pixels, meant)[0, 1]) for pixels in shown) > 0.95


@pytest.mark.parametrize("noise", [0.1, 0.2])
def test_noise_of_a_weak_lamp_does_not_cut_strokes_to_pieces(noise: float) -> None:
    paper = 0.3 * (1.0 + np.random.default_rng(3).normal(0.0, noise, INK.shape))
    findings = find_digits(paper - 0.2 * INK)
    assert len(findings.digits) == 1
    assert likeness(findings.digits[0].pixels) > 0.95


def test_noise_that_light_ink_is_clear_of_is_no_grain() -> None:
    picture = (0.1 + 0.85 * INK + np.random.default_rng(4).normal(0.0, 0.02, INK.shape))[..., None].astype(np.float32)
    assert not views.is_grainy(picture)
    assert views.is_grainy(np.clip(picture, 0.0, 0.15))
