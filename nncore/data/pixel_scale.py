"""On which scale a file's pixels are: 0 … 255, 0 … 1, or another that its own values tell. Used by the readers."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray

_SURELY_BYTES = 128  # some pixel of digits of 0 … 255 is as bright as this
_LARGEST = (1023, 4095, 65535)  # of pixels of 10, 12 and 16 bits
_PAPER = 0.2  # the least share of pixels that have one value, where that is the paper of all digits
_WIDEST = 20.0  # from the lowest to the highest of pixels in units of their deviation
_FEW = 0.01  # of all pixels; so many outside of a scale are slips


class ScaleError(Exception):
    """Why pixels are on no known scale, and how to mend it, to follow what holds them in a sentence."""


def scaled_pixels(pixels: npt.NDArray[Any]) -> tuple[npt.NDArray[Any], Sequence[str]]:
    """Return bytes as they are and all else as 0 … 1, with a note where the values leave a doubt.

    Parameters
    ----------
    pixels : array of numbers, any shape
        0 … 255, 0 … 1, of more bits than eight, or any of these moved and stretched alike, as by a mean and a
        deviation of all pixels: they are told by the paper, whose value most of them have.

    Returns
    -------
    pixels : array of uint8 (0 … 255) or float32 (0 … 1), same shape
    notes : sequence of str
        What was assumed.

    Raises
    ------
    ScaleError
        If they are on none of these scales.
    """
    low, high = float(pixels.min()), float(pixels.max())
    if not np.isfinite((low, high)).all():
        raise ScaleError("holds pixels that are no numbers (NaN or infinity); write 0 for what is missing")
    if low < 0:
        return _moved(pixels, low, high)
    if high > 255:
        return _of_more_bits(pixels, high)
    if high > 2 and np.mean(pixels > 1) <= _FEW and not _are_whole(pixels):
        raise ScaleError(f"holds pixels of 0 to 1, but a few of up to {high:.4g}; write what they are on that scale")
    if 0 < high < _SURELY_BYTES:
        top = max(1.0, high)
        scaled = pixels.astype(np.float32) / np.float32(top)
        return scaled, [f"no pixel is above {top:.4g}, so all were read as 0 to {top:.4g} instead of 0 to 255"]
    if pixels.dtype == np.uint8:
        return pixels, []
    as_bytes = pixels.astype(np.uint8)
    if np.array_equal(as_bytes, pixels):
        return as_bytes, []
    return (pixels / np.float32(255.0)).astype(np.float32), ["pixels with fractions were read as 0 to 255"]


def are_slips(pixels: npt.NDArray[Any]) -> bool:
    """Tell whether pixels that are outside 0 … 255 are so few that each is a slip of its own, and no other scale.

    Parameters
    ----------
    pixels : array of numbers, any shape

    Returns
    -------
    bool
    """
    is_outside = ~((pixels >= 0) & (pixels <= 255))
    low, high = pixels.min(), pixels.max()
    is_normalised = -1 < low < 0 and 1 < high < 4 and not _are_whole(pixels)
    return bool(is_outside.mean() <= _FEW and not is_normalised)


def _moved(pixels: npt.NDArray[Any], low: float, high: float) -> tuple[FloatArray, Sequence[str]]:
    """Return pixels that reach below 0 as 0 … 1, their paper being the lowest or the highest of them."""
    span = high - low
    has_paper = max(np.mean(pixels == low), np.mean(pixels == high)) >= _PAPER
    is_scale = (span <= _WIDEST and not _are_whole(pixels)) or 254 <= span <= 256
    if (low, high) == (-1.0, 1.0) or (has_paper and is_scale):
        scaled = ((pixels.astype(np.float64) - low) / span).astype(np.float32)
        return scaled, [f"pixels of {low:.4g} to {high:.4g} were read as 0 to 1"]
    if low >= -128 and high <= 127 and _are_whole(pixels) and np.mean(pixels == 0) >= _PAPER:
        raise ScaleError(
            f"holds pixels from {low:.0f} to {high:.0f}, as bytes read with a sign; add 256 to those below 0"
        )
    raise ScaleError(
        f"holds pixels from {low:.2f} to {high:.2f}, as after taking away their mean; write them as 0 to 255 or 0 to "
        "1, such as scaler.inverse_transform(x)"
    )


def _of_more_bits(pixels: npt.NDArray[Any], high: float) -> tuple[FloatArray, Sequence[str]]:
    """Return whole numbers above 255 as 0 … 1, of the fewest bits that hold them."""
    top = next((top for top in _LARGEST if high <= top), None)
    if top is None or not _are_whole(pixels):
        raise ScaleError(f"holds pixels up to {high:.4g}; write them as 0 to 255 or 0 to 1")
    return (pixels / np.float32(top)).astype(np.float32), [f"pixels up to {high:.0f} were read as 0 to {top}"]


def _are_whole(pixels: npt.NDArray[Any]) -> bool:
    return bool((pixels == np.floor(pixels)).all())
