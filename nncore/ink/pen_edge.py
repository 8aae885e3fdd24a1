"""The edge of the pen in pictures of 28×28 pixels, one pixel out or in. Imported by `augment_images` and robustness."""

import numpy as np

from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE


def of_neighbours(images: FloatArray, extreme: np.ufunc) -> FloatArray:
    """Return each pixel's largest or smallest value among itself and its four neighbours; outside is paper.

    Parameters
    ----------
    images : array of float32, shape (N, 28, 28)
    extreme : ufunc
        `numpy.maximum` for a wider pen, `numpy.minimum` for a narrower one.

    Returns
    -------
    array of float32, shape (N, 28, 28)
    """
    padded = np.zeros((len(images), SIDE + 2, SIDE + 2), np.float32)
    padded[:, 1:-1, 1:-1] = images
    result = images.copy()
    for neighbour in (padded[:, 1:-1, :-2], padded[:, 1:-1, 2:], padded[:, :-2, 1:-1], padded[:, 2:, 1:-1]):
        extreme(result, neighbour, out=result)
    return result
