"""Pictures as channels, at the size at which digits are looked for. Used by `pictures` and `sight`."""

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray
from nncore.errors import ShapeError
from nncore.ink.resample import linear_resample
from nncore.ink.strokes import BOX, CENTRE, SIDE, centre_of_mass

LONGEST_SIDE = 400
"""Larger pictures are shrunk below this by a whole factor; a digit needs no more."""
_SHORTEST_SIDE = 84  # smaller ones are enlarged by a whole factor, so that a stroke is some pixels wide

_OWN_BOX = (0.95 * BOX, 1.05 * BOX)  # the longer side of a digit in MNIST's own form,
_OWN_CENTRE = 0.8  # how far its centre of mass may be off,
_OWN_PAPER = 0.1  # and the most ink that its paper has


def checked(picture: npt.ArrayLike) -> FloatArray:
    """Return a picture as channels, shape (H, W, C), in [0, 1]: of three that are the same, as scans have, one.

    Parameters
    ----------
    picture : array_like, shape (H, W) or (H, W, 3)

    Returns
    -------
    array of the picture's dtype, shape (H, W, C)

    Raises
    ------
    ShapeError
        If it is of another shape, is empty, or holds numbers that are not finite.
    """
    array = np.asarray(picture)
    channels = array[..., None] if array.ndim == 2 else array
    if channels.ndim != 3 or channels.shape[2] not in (1, 3) or not array.size or not np.isfinite(array).all():
        raise ShapeError(
            f"A picture needs finite grey values of shape (H, W) or colours of shape (H, W, 3), "
            f"not {array.dtype} {array.shape}."
        )
    is_grey = channels.shape[2] == 3 and bool((channels[..., 1:] == channels[..., :1]).all())
    return channels[..., :1] if is_grey else channels


def prepared(channels: FloatArray) -> FloatArray:
    """Return the channels at the size at which digits are looked for, shape (h, w, C), float32 in [0, 1].

    Parameters
    ----------
    channels : array of float, shape (H, W, C), in [0, 1]

    Returns
    -------
    array of float32, shape (h, w, C)
    """
    step = -(-max(channels.shape[:2]) // LONGEST_SIDE)
    scaled = [np.clip(_shrunk(channels[..., number], step), 0.0, 1.0) for number in range(channels.shape[2])]
    factor = enlargement(channels)
    if factor > 1:
        scaled = [linear_resample(channel, *(factor * length for length in channel.shape)) for channel in scaled]
    return np.stack(scaled, axis=-1).astype(np.float32)


def enlargement(channels: FloatArray) -> int:
    """Return the whole factor by which a tiny picture is enlarged.

    Parameters
    ----------
    channels : array of float, shape (H, W, C), in [0, 1]

    Returns
    -------
    int
    """
    height, width = channels.shape[:2]
    return int(-(-_SHORTEST_SIDE // max(height, width)))


def _shrunk(picture: FloatArray, factor: int) -> FloatArray:
    """Return the means of square blocks; what does not fill a block at the far edges is left out."""
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


def halved(channels: FloatArray) -> FloatArray:
    """Return a picture half as large: the mean of four pixels has half their noise, and what that hides may show.

    Parameters
    ----------
    channels : array of float, shape (H, W, C), in [0, 1]

    Returns
    -------
    array of float32, shape (H // 2, W // 2, C)
    """
    return np.stack([_shrunk(channel, 2) for channel in np.moveaxis(channels, -1, 0)], axis=-1, dtype=np.float32)


def in_own_form(channels: FloatArray) -> FloatArray | None:
    """Return the ink of a picture in MNIST's own form, shape (28, 28), or None if it is no such picture.

    Parameters
    ----------
    channels : array of float, shape (H, W, C), in [0, 1]

    Returns
    -------
    array of float32, shape (28, 28), in [0, 1], or None
    """
    if channels.shape[:2] != (SIDE, SIDE):
        return None
    grey = np.clip(channels.mean(axis=2), 0.0, 1.0).astype(np.float32)
    border = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    ink = 1.0 - grey if border.mean() > 0.5 else grey
    rows, columns = np.flatnonzero((ink > _OWN_PAPER).any(axis=1)), np.flatnonzero((ink > _OWN_PAPER).any(axis=0))
    if not len(rows):
        return None
    size = max(rows[-1] - rows[0], columns[-1] - columns[0]) + 1
    is_centred = np.abs(np.array(centre_of_mass(ink)) - CENTRE).max() <= _OWN_CENTRE
    return ink if _OWN_BOX[0] <= size <= _OWN_BOX[1] and is_centred else None
