"""Pictures at another size, by two matrix products: by area averages, or linearly between points.

Used by `nncore.ink.photographs.pictures`, `nncore.ink.photographs.masks.paper` and the app's `drawing_pixels`.
"""

import numpy as np

from nncore.arrays import FloatArray


def area_resample(picture: FloatArray, rows: int, columns: int) -> FloatArray:
    """Scale a picture by exact area averages.

    Each new pixel is the mean of the area of the old picture that it covers, so the mean of the whole stays.

    Parameters
    ----------
    picture : array of float, shape (H, W)
    rows, columns : int
        At least 1.

    Returns
    -------
    array, shape (rows, columns), of the picture's dtype

    Examples
    --------
    >>> area_resample(np.array([[0.0, 1.0], [1.0, 1.0]]), 1, 1).tolist()
    [[0.75]]
    """
    down, across = _area_weights(picture.shape[0], rows), _area_weights(picture.shape[1], columns)
    scaled: FloatArray = (down @ picture @ across.T).astype(picture.dtype)
    return scaled


def linear_resample(picture: FloatArray, rows: int, columns: int) -> FloatArray:
    """Scale a picture up, linearly between the middles of its pixels.

    Parameters
    ----------
    picture : array of float, shape (H, W)
    rows, columns : int
        At least H and W: a smaller picture would miss pixels.

    Returns
    -------
    array, shape (rows, columns), of the picture's dtype

    Examples
    --------
    >>> linear_resample(np.array([[0.0, 1.0]]), 1, 4).tolist()
    [[0.0, 0.25, 0.75, 1.0]]
    """
    down, across = _linear_weights(picture.shape[0], rows), _linear_weights(picture.shape[1], columns)
    scaled: FloatArray = (down @ picture @ across.T).astype(picture.dtype)
    return scaled


def _area_weights(before: int, after: int) -> FloatArray:
    """Return the matrix, shape (after, before), that averages `before` cells of one axis over `after` cells."""
    edges = np.arange(after + 1)[:, None] * (before / after)
    cells = np.arange(before)
    overlap = np.minimum(edges[1:], cells + 1.0) - np.maximum(edges[:-1], cells)
    weights: FloatArray = np.maximum(overlap, 0.0) * (after / before)
    return weights


def _linear_weights(before: int, after: int) -> FloatArray:
    """Return the matrix, shape (after, before), that interpolates between the middles of `before` cells."""
    middles = np.clip((np.arange(after) + 0.5) * (before / after) - 0.5, 0.0, before - 1.0)
    weights: FloatArray = np.maximum(1.0 - np.abs(middles[:, None] - np.arange(before)), 0.0)
    return weights
