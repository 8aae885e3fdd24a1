"""Light and shade that lie on the paper as bars: those of a blind or a window; and what of them is ink.

Used by `kinds` and `views`.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nncore.arrays import FloatArray
from nncore.ink.photographs.masks.morphology import grown, shrunk, stroke_width
from nncore.ink.photographs.masks.paper import threshold
from nncore.ink.photographs.masks.sides import ONE_SIDED, one_sidedness
from nncore.ink.photographs.viewing.doubts import FURTHER
from nncore.ink.photographs.viewing.parts import Part, main_of
from nncore.ink.photographs.viewing.view import View

_PALER = 0.85  # of the strength of ink that lies inside the picture: what is paler and leaves it is none,
_MUCH_PALER = 0.5  # nor what is so pale and stays inside,
_BESIDE, _CLEAR = 0.15, 0.85  # if the ink is so large, by that, and has edges along so much of its outline
_RIM = 0.01  # of the picture's longer side: what comes so near to a side goes on beyond
_LEAST_OF_BOTH = 0.02  # of a part: so much is ink, and so much a shadow, where it is both,
_BIMODAL = 0.85  # of its variance: so much lies between the two; of what is spread evenly three quarters do
_BIMODAL_BEYOND = 0.65  # or so much, where it leaves the picture: bars of shadow lie across each other
_AS_WIDE = 1.6  # times as wide as the ink is at most what is paler ink


def is_light_or_shade(part: Part, ink: Part, shape: tuple[int, int]) -> bool:
    """Tell whether a part is light or shade beside ink: paler, and above all where it leaves the picture.

    Parameters
    ----------
    part, ink : Part
    shape : tuple of int
        Rows and columns of the picture.

    Returns
    -------
    bool
    """
    paler = _PALER if _goes_on(part, shape) else _MUCH_PALER
    is_ink = ink.sharpness > _CLEAR and ink.size > _BESIDE * part.size and not any(ink.touched(shape))
    return is_ink and part.strength < paler * ink.strength


def shows_light_or_shade(view: View, others: Sequence[View]) -> bool:
    """Tell whether the main "stroke" is light or shade beside the ink of another view.

    Parameters
    ----------
    view : View
    others : sequence of View
        With strokes.

    Returns
    -------
    bool
    """
    if not view.strokes:
        return False
    main, shape = main_of(view.strokes), view.labels.shape
    if _goes_on(main, shape):  # ink may hang on it, of which its strength tells rather than of most of it
        far = view.departure[main.box][view.labels[main.box] == main.number]
        main = replace(main, strength=float(np.median(far)))
    return any(is_light_or_shade(main, main_of(other.strokes), shape) for other in others)


def level_of_ink(part: Part, view: View, channels: FloatArray, reach: int, *, is_scene: bool) -> float | None:
    """Return the threshold that parts a part into ink and a shadow that hangs on it.

    Parameters
    ----------
    part : Part
    view : View
        The one that shows it.
    channels : array, shape (H, W, C), in [0, 1]
        The picture.
    reach : int
        Pixels within which an edge goes from ink to paper.
    is_scene : bool
        Whether more than a digit can be in the picture: else nothing goes on beyond it, for it was cut to the digit.

    Returns
    -------
    float or None
        None where it is not clearly both, or where the paler of the two is ink under the reflection of a lamp.
    """
    is_part, departure = view.labels[part.box] == part.number, view.departure[part.box]
    far = departure[shrunk(is_part)]
    level = threshold(far) if far.size else 0.0
    ink, shade = far[far > level], far[far <= level]
    if min(ink.size, shade.size) < _LEAST_OF_BOTH * far.size or not min(ink.size, shade.size):
        return None
    goes_on = is_scene and _goes_on(part, view.labels.shape)
    between = ink.size * shade.size * float(ink.mean() - shade.mean()) ** 2 / far.size**2
    is_parted = between > (_BIMODAL_BEYOND if goes_on else _BIMODAL) * float(far.var())
    if ink.mean() <= FURTHER * shade.mean() or not is_parted:
        return None
    return level if goes_on or not _is_pale_ink(part, level, view, channels, reach) else None


def _goes_on(part: Part, shape: tuple[int, int]) -> bool:
    """Tell whether a part comes so near to a side of the picture that it goes on beyond."""
    height, width = shape
    return min(part.top, part.left, height - part.bottom, width - part.right) <= _RIM * max(shape)


def _is_pale_ink(part: Part, level: float, view: View, channels: FloatArray, reach: int) -> bool:
    """Tell whether what is paler than a level is a stroke, too: about as wide, with the same paper on both sides."""
    is_part = view.labels[part.box] == part.number
    is_dark = is_part & (view.departure[part.box] > level)
    is_pale = is_part & ~grown(is_dark)
    if not is_pale.any() or stroke_width(is_pale) > _AS_WIDE * stroke_width(is_dark):
        return False
    return one_sidedness(is_pale, channels, (part.top, part.left), reach, is_light=view.is_light) < ONE_SIDED
