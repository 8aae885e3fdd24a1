"""From a photo or a screenshot of a digit to its ink: 0 where there is paper, 1 where there is ink.

The steps: shrink; take out the light on the paper (`nncore.ink.paper`); find the threshold between paper and ink;
stretch the contrast; remove dust and the edge of the sheet (`nncore.ink.blobs`). Used by `nncore.data.datasets`, and by
the app for pictures that lie under the strokes.
"""

import numpy as np

from nncore.arrays import FloatArray
from nncore.errors import ShapeError
from nncore.ink.blobs import keep_digit
from nncore.ink.paper import darkness, threshold
from nncore.ink.resample import area_resample

__all__ = ["FAINTEST_INK", "LONGEST_SIDE", "area_resample", "ink_of_picture"]

LONGEST_SIDE = 400
"""Larger pictures are shrunk below this by a whole factor; a digit needs no more."""
FAINTEST_INK = 0.12
"""Ink must differ from the paper by this share of the paper's brightness; less is a blank picture."""

_CLEAR_OF_NOISE = 5.0  # standard deviations of the paper's noise by which ink must differ from it
_LEAST_INK = 1e-4  # share of the picture; fewer dark pixels are grains, not a digit
_NOISE_WIDTHS = 10.0  # standard deviations that count as paper in a photo, with the edges of shadows,
_NEAR_THRESHOLD = 0.7  # though no more than this share of the threshold


def ink_of_picture(grey: FloatArray) -> FloatArray:
    """Return the ink of a picture of a digit, dark on light or light on dark.

    Parameters
    ----------
    grey : array, shape (H, W), 0 black to 1 white
        Values outside are cut off.

    Returns
    -------
    array of float64, shape (h, w), in [0, 1]
        Shrunk by a whole factor so that no side is longer than `LONGEST_SIDE`; all zeros for a blank picture.

    Raises
    ------
    ShapeError
        If the picture is not of shape (H, W), is empty, or holds numbers that are not finite.
    """
    if grey.ndim != 2 or not grey.size or not np.isfinite(grey).all():
        raise ShapeError(f"A picture needs finite grey values of shape (H, W), not {grey.dtype} {grey.shape}.")
    return keep_digit(_stretched(darkness(np.clip(_shrunk(grey), 0.0, 1.0))))


def _shrunk(picture: FloatArray) -> FloatArray:
    """Return the means of square blocks; what does not fill a block at the far edges is left out."""
    factor = -(-max(picture.shape) // LONGEST_SIDE)
    down, across = (min(factor, length) for length in picture.shape)
    rows, columns = picture.shape[0] // down, picture.shape[1] // across
    # Sums of slices, whole rows first: several times as fast as a mean over a reshaped array.
    strips = np.zeros((rows, picture.shape[1]))
    for start in range(down):
        strips += picture[start::down][:rows]
    blocks = np.zeros((rows, columns))
    for start in range(across):
        blocks += strips[:, start::across][:, :columns]
    blocks /= down * across
    return blocks


def _stretched(dark: FloatArray) -> FloatArray:
    """Return the contrast stretched from the paper and its noise, which become 0, to the middle of the ink, 1."""
    paper = float(np.median(dark))
    # 1.4826 times the median distance from the median is a normal distribution's standard deviation.
    noise = 1.4826 * float(np.median(np.abs(dark - paper)))
    floor = paper + _CLEAR_OF_NOISE * noise
    cut = threshold(np.where(dark > floor, dark, 0.0))
    is_ink = dark > max(cut, floor)
    if is_ink.mean() < _LEAST_INK:
        return np.zeros_like(dark)
    ink = float(np.median(dark[is_ink]))
    if ink - paper < FAINTEST_INK:
        return np.zeros_like(dark)
    low = max(min(floor, cut), min(_NEAR_THRESHOLD * cut, _NOISE_WIDTHS * noise))
    stretched: FloatArray = np.clip((dark - low) / (ink - low), 0.0, 1.0)
    return stretched
