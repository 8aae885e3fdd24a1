"""One digit in a text of numbers, as printed in a notebook or copied from a spreadsheet. For what is pasted."""

import re

import numpy as np

from nncore.arrays import FloatArray
from nncore.data.datasets import as_inputs
from nncore.data.fitted import fitted
from nncore.data.pixel_scale import ScaleError, scaled_pixels
from nncore.errors import DatasetError
from nncore.files.digit_sizes import N_PIXELS

_SIZES = (N_PIXELS, 64, 256, 400, 1024)
_AROUND = re.compile(r"(?:\w+\.)?(?:array|tensor)\(|dtype=[\w.]+|[\s,;|\[\](){}]+")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?", re.IGNORECASE)
_LONGEST = 1 << 16  # letters


def digit_of_text(text: str) -> tuple[FloatArray, tuple[str, ...]] | None:
    """Return the pixels of a text of as many numbers as a digit has, perhaps behind its label.

    Parameters
    ----------
    text : str
        Numbers between commas, semicolons, space or brackets, in lines or not.

    Returns
    -------
    pixels : array of float32, shape (784,), in [0, 1], and notes of what was assumed; or None
        None where it is no such text.

    Raises
    ------
    DatasetError
        If the numbers are on no scale of pixels.

    Examples
    --------
    >>> digit_of_text("1, 2, 3") is None
    True
    """
    words = _AROUND.sub(" ", text).split() if len(text) <= _LONGEST else []
    n_labels = next((extra for extra in (0, 1) if len(words) - extra in _SIZES), None)
    if n_labels is None or not all(map(_NUMBER.fullmatch, words)):
        return None
    try:
        pixels, notes = scaled_pixels(np.array([words[n_labels:]], np.float64))
    except ScaleError as error:
        raise DatasetError(f"The text {error}.") from error
    if pixels.shape[1] != N_PIXELS:
        pixels, of_size = fitted(pixels)
        notes = (*notes, *of_size)
    return as_inputs(pixels)[0], tuple(notes)
