"""From a photo, a scan or a screenshot to the ink of its digits: 0 where there is paper, 1 where there is ink.

The steps: scale; look for dark and light ink with thin pens and thick (`views`): how far each pixel departs from the
paper around it (`paper`), without rulings (`lines`), in parts (`parts`); put the strokes of the best view together to
digits (`digits`, `sight`); and where that may show more, look at a part from near (`second_look`). Used by
`nncore.data.datasets`, and by the app for pictures that lie under the strokes.
"""

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray
from nncore.ink.photographs.finding.digits import digits_of, is_crowded
from nncore.ink.photographs.finding.findings import Findings, FoundDigit, pixels_of_ink
from nncore.ink.photographs.finding.second_look import COARSE, at_specks, closer, on_sheet
from nncore.ink.photographs.finding.sight import sight_of
from nncore.ink.photographs.masks.scaling import LONGEST_SIDE, checked, prepared
from nncore.ink.photographs.viewing.parts import Box
from nncore.ink.photographs.viewing.views import FAINTEST_INK

__all__ = [
    "FAINTEST_INK",
    "LONGEST_SIDE",
    "Findings",
    "FoundDigit",
    "find_digits",
    "ink_of_picture",
    "pixels_of_ink",
    "pixels_of_picture",
]


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
    main = find_digits(picture).main
    return np.zeros(prepared(checked(picture)).shape[:2], np.float32) if main is None else main.ink


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


def find_digits(picture: npt.ArrayLike, region: Box | None = None) -> Findings:
    """Return the digits of a picture in reading order, with how they were found.

    Parameters
    ----------
    picture : array_like, shape (H, W) or (H, W, 3), 0 black to 1 white
    region : Box, optional
        Look only there: a frame that a person drew round a digit. What reaches beyond the picture is cut off.

    Returns
    -------
    Findings

    Raises
    ------
    ShapeError
        As `ink_of_picture`, and if the region lies outside of the picture.
    """
    channels = checked(picture)
    sight = sight_of(channels, region)
    found = sight.findings
    if region is not None:
        return found
    if found.view is None:
        return found if found.digits else at_specks(channels, sight)
    if is_crowded(digits_of(found.view.strokes), found.view.parts):
        return on_sheet(channels, sight) or replace(found, digits=())
    return closer(channels, found) if found.scale <= COARSE else found
