"""From a photo, a scan or a screenshot to the ink of its digits: 0 where there is paper, 1 where there is ink.

The steps: scale; look for dark and light ink with thin pens and thick (`nncore.ink.views`): how far each pixel departs
from the paper around it (`nncore.ink.paper`), without rulings (`nncore.ink.lines`), in parts (`nncore.ink.parts`); and
put the strokes of the best view together to digits (`nncore.ink.digits`). Used by `nncore.data.datasets`, and by the
app for pictures that lie under the strokes.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray
from nncore.errors import ShapeError
from nncore.ink.digits import digits_of, ink_of
from nncore.ink.parts import Box, box_around
from nncore.ink.resample import linear_resample
from nncore.ink.strokes import BOX, CENTRE, SIDE, centre_of_mass, picture_to_pixels
from nncore.ink.views import FAINTEST_INK, views_of

__all__ = [
    "FAINTEST_INK",
    "LONGEST_SIDE",
    "FoundDigit",
    "find_digits",
    "ink_of_picture",
    "pixels_of_ink",
    "pixels_of_picture",
]

LONGEST_SIDE = 400
"""Larger pictures are shrunk below this by a whole factor; a digit needs no more."""
_SHORTEST_SIDE = 84  # smaller ones are enlarged by a whole factor, so that a stroke is some pixels wide

_OWN_BOX = (0.95 * BOX, 1.05 * BOX)  # the longer side of a digit in MNIST's own form,
_OWN_CENTRE = 0.8  # how far its centre of mass may be off,
_OWN_PAPER = 0.1  # and the most ink that its paper has


@dataclass(frozen=True, eq=False)
class FoundDigit:
    """A digit that was found in a picture.

    Attributes
    ----------
    box : Box
        Where, in the pixels of `ink`.
    ink : array of float32, shape (h, w), in [0, 1]
        The whole picture, scaled, with the ink of this digit alone.
    alternatives : tuple of such arrays
        Other readings of the same place. Where the network answers them otherwise, no answer is sure.
    """

    box: Box
    ink: FloatArray
    alternatives: tuple[FloatArray, ...] = ()

    @property
    def pixels(self) -> FloatArray:
        """What the network reads, shape (784,), float32 in [0, 1]."""
        return pixels_of_ink(self.ink)


def ink_of_picture(picture: npt.ArrayLike) -> FloatArray:
    """Return the ink of the most prominent digit of a picture, dark on light or light on dark.

    Parameters
    ----------
    picture : array_like, shape (H, W) or (H, W, 3), 0 black to 1 white
        Values outside are cut off.

    Returns
    -------
    array of float32, shape (h, w), in [0, 1]
        Scaled by a whole factor to no more than `LONGEST_SIDE` and, if it is tiny, to a few strokes' width; all zeros
        for a picture without ink. A picture in MNIST's own form (28×28, the digit in a box of 20, its mass in the
        middle) stays as it is.

    Raises
    ------
    ShapeError
        If the picture is of another shape, is empty, or holds numbers that are not finite.
    """
    digits = find_digits(picture)
    if not digits:
        return np.zeros(_prepared(picture).shape[:2], np.float32)
    return max(digits, key=lambda digit: digit.box.size).ink


def pixels_of_picture(picture: npt.ArrayLike) -> FloatArray:
    """Return what the network reads of the most prominent digit of a picture.

    Parameters
    ----------
    picture : array_like, shape (H, W) or (H, W, 3), 0 black to 1 white

    Returns
    -------
    array of float32, shape (784,), in [0, 1]
        All zeros for a picture without ink.

    Raises
    ------
    ShapeError
        As `ink_of_picture`.
    """
    return pixels_of_ink(ink_of_picture(picture))


def pixels_of_ink(ink: FloatArray) -> FloatArray:
    """Return what the network reads of ink, shape (h, w): 28×28 as it lies, all else fitted to MNIST's form."""
    return ink.reshape(-1).astype(np.float32) if ink.shape == (SIDE, SIDE) else picture_to_pixels(ink)


def find_digits(picture: npt.ArrayLike) -> list[FoundDigit]:
    """Return the digits of a picture in reading order: rows from the top, and from left to right.

    Parameters
    ----------
    picture : array_like, shape (H, W) or (H, W, 3), 0 black to 1 white

    Raises
    ------
    ShapeError
        As `ink_of_picture`.
    """
    channels = _checked(picture)
    own = _in_own_form(channels)
    if own is not None:
        return [FoundDigit(Box(0, 0, SIDE, SIDE), own)]
    views = views_of(_prepared(picture), _enlargement(channels))
    if not views:
        return []
    _, view = views[0]
    return [FoundDigit(box_around(digit), ink_of(view, digit)) for digit in digits_of(view.strokes)]


def _checked(picture: npt.ArrayLike) -> FloatArray:
    """Return a picture as channels, shape (H, W, C), in [0, 1]."""
    array = np.asarray(picture)
    channels = array[..., None] if array.ndim == 2 else array
    if channels.ndim != 3 or channels.shape[2] not in (1, 3) or not array.size or not np.isfinite(array).all():
        raise ShapeError(
            f"A picture needs finite grey values of shape (H, W) or colours of shape (H, W, 3), "
            f"not {array.dtype} {array.shape}."
        )
    return channels


def _in_own_form(channels: FloatArray) -> FloatArray | None:
    """Return the ink of a picture in MNIST's own form, shape (28, 28), or None if it is no such picture."""
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


def _prepared(picture: npt.ArrayLike) -> FloatArray:
    """Return the channels at the size at which digits are looked for, shape (h, w, C), float32 in [0, 1]."""
    channels = _checked(picture)
    scaled = [np.clip(_shrunk(channels[..., number]), 0.0, 1.0) for number in range(channels.shape[2])]
    factor = _enlargement(channels)
    if factor > 1:
        scaled = [linear_resample(channel, *(factor * length for length in channel.shape)) for channel in scaled]
    return np.stack(scaled, axis=-1).astype(np.float32)


def _enlargement(channels: FloatArray) -> int:
    """Return the whole factor by which a tiny picture is enlarged."""
    return -(-_SHORTEST_SIDE // max(channels.shape[:2]))


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
