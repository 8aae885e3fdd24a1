"""What is fainter than a digit and hangs on it: where a pencil skips, it is the digit's; a ruling only crosses it.

Used by `digits` alone.
"""

from collections.abc import Sequence

import numpy as np

from nncore.ink.photographs.masks.blobs import label_spots
from nncore.ink.photographs.masks.morphology import Mask, grown, stroke_width
from nncore.ink.photographs.viewing.parts import Box, Part, box_around
from nncore.ink.photographs.viewing.view import View

_LEVELS = (0.35, 0.25, 0.15)  # of a digit's strength: thresholds, each of which takes in fainter ink
_BEYOND = 0.15  # of a digit's size: what goes on further outside its box does not end with it,
_MOST = 1.8  # and what makes it so many times as large is not what its pen left out;
_WIDER = 1.25  # times as wide on the whole: paper between strokes was taken in
_BESIDE = 1.0  # of that: where more that is as faint lies beside the digit, it is squares, or grain


def with_faint(view: View, digit: Sequence[Part]) -> Mask:
    """Return the pixels of a digit and of fainter ink that hangs on it, as far as that ends where the digit does.

    Parameters
    ----------
    view : View
    digit : sequence of Part
        The strokes of one digit; their numbers are those of the view's labels.

    Returns
    -------
    array of bool, shape (H, W)
    """
    result = np.isin(view.labels, [part.number for part in digit])
    near = _near(box_around(digit), result.shape)
    strokes, departure = result[near.box], view.departure[near.box]
    is_free = ~grown((view.labels[near.box] > 0) & ~strokes)
    pieces = [part.number for part in view.parts if part.kind in ("stroke", "blob")]
    is_other = np.isin(view.labels[near.box], pieces) & ~strokes
    strength = max(part.strength for part in digit)
    for level in _LEVELS if not view.lines[near.box].any() else ():  # what is left of rulings hangs on strokes too
        spots = label_spots(departure > level * strength)
        whole = strokes | (np.isin(spots, spots[strokes]) & (spots > 0))
        beside = np.count_nonzero((spots > 0) & ~whole & ~np.isin(spots, spots[is_other]))
        more = np.count_nonzero(whole & ~strokes)
        is_filled = stroke_width(whole) > _WIDER * stroke_width(strokes)
        if (
            is_filled
            or _goes_on(whole, near, result.shape)
            or more > (_MOST - 1.0) * strokes.sum()
            or beside > _BESIDE * more
        ):
            break
        result[near.box] = strokes | (whole & is_free)
    return result


def _near(box: Box, shape: tuple[int, ...]) -> Box:
    """Return a digit's box with what is near it, and one more row and column on each side, within the picture."""
    reach = round(_BEYOND * box.size) + 1
    height, width = shape
    return Box(
        max(box.top - reach, 0),
        max(box.left - reach, 0),
        min(box.bottom + reach, height),
        min(box.right + reach, width),
    )


def _goes_on(mask: Mask, near: Box, shape: tuple[int, ...]) -> bool:
    """Tell whether a mask reaches the edge of what is near; where the picture ends, all ends."""
    height, width = shape
    return bool(
        (near.top > 0 and mask[0].any())
        or (near.left > 0 and mask[:, 0].any())
        or (near.bottom < height and mask[-1].any())
        or (near.right < width and mask[:, -1].any())
    )
