"""On which scale a file's pixels are: 0 … 255, 0 … 1, or another that its largest pixel tells. Used by the readers."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

FROM_MINUS_ONE = "pixels of -1 to 1 were read as 0 to 1"
"""What is said of a file of that scale."""
_SURELY_BYTES = 128  # some pixel of digits of 0 … 255 is as bright as this


def scaled_pixels(pixels: npt.NDArray[Any]) -> tuple[npt.NDArray[Any], Sequence[str]]:
    """Return bytes as they are and all else as 0 … 1, with a note where the values leave a doubt.

    Parameters
    ----------
    pixels : array of numbers, 0 … 255, any shape

    Returns
    -------
    pixels : array of uint8 (0 … 255) or float32 (0 … 1), same shape
    notes : sequence of str
        What was assumed.
    """
    largest = pixels.max()
    if 0 < largest < _SURELY_BYTES:
        top = max(1, int(np.ceil(largest)))
        scaled = pixels.astype(np.float32) / np.float32(top)
        return scaled, [f"no pixel is above {top}, so all were read as 0 to {top} instead of 0 to 255"]
    if pixels.dtype == np.uint8:
        return pixels, []
    as_bytes = pixels.astype(np.uint8)
    if np.array_equal(as_bytes, pixels):
        return as_bytes, []
    return (pixels / np.float32(255.0)).astype(np.float32), ["pixels with fractions were read as 0 to 255"]
