"""Whether the strokes that were put together to one digit may be several: digits that nearly touch. Used by `sight`.

As `nncore.ink.segmentation` tells it of a drawing, by where its strokes lie; here these are the parts of a picture.
"""

from collections.abc import Sequence

from nncore.ink.photographs.viewing.parts import Box, Part, box_around
from nncore.ink.spans import behind_each_other

_AS_HIGH = {"rows": 0.5, "columns": 0.7}  # of the highest: an open 4 has a column that is lower
_HIGH = 0.75  # of its width: the height of a digit; halves of a broken one are mostly lower
_MOST_SHARED = 0.15  # of the narrower one's width: digits that lean may reach over each other


def segments_of(digit: Sequence[Part]) -> list[list[Part]]:
    """Return the rows or else the columns of a digit's strokes of which each may be a digit of its own.

    Parameters
    ----------
    digit : sequence of Part

    Returns
    -------
    list of list of Part
        Empty where it is one digit.
    """
    rows = [(part.top, part.bottom - 1) for part in digit]
    columns = [(part.left, part.right - 1) for part in digit]
    ways = ((rows, 0.0, _AS_HIGH["rows"]), (columns, _MOST_SHARED, _AS_HIGH["columns"]))
    found = (
        _high([[digit[number] for number in group] for group in behind_each_other(spans, shared)], least)
        for spans, shared, least in ways
    )
    return next((groups for groups in found if len(groups) > 1), [])


def _high(groups: list[list[Part]], least: float) -> list[list[Part]]:
    """Return groups as high as digits are beside each other, if all that are high are so; small ones are left out."""
    highest = max(box_around(group).height for group in groups)
    high = [group for group in groups if box_around(group).height >= least * highest]
    return high if all(_is_high(box_around(group)) for group in high) else []


def _is_high(box: Box) -> bool:
    return box.height > _HIGH * box.width
