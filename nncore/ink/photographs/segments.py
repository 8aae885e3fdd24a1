"""Whether the strokes that were put together to one digit may be several: digits that nearly touch. Used by `sight`.

As `nncore.ink.segmentation` tells it of a drawing, by where its strokes lie; here these are the parts of a picture.
"""

from collections.abc import Sequence

from nncore.ink.photographs.parts import Box, Part, box_around

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
    rows = _high(_behind_each_other(digit, ("top", "bottom"), 0.0), _AS_HIGH["rows"])
    columns = _high(_behind_each_other(digit, ("left", "right"), _MOST_SHARED), _AS_HIGH["columns"])
    return next((found for found in (rows, columns) if len(found) > 1), [])


def _behind_each_other(digit: Sequence[Part], sides: tuple[str, str], shared: float) -> list[list[Part]]:
    """Return strokes in groups that lie behind each other, but for a share of the narrower one."""
    first, last = sides
    groups: list[list[Part]] = []
    for part in sorted(digit, key=lambda part: getattr(part, first)):
        low, high = getattr(part, first), getattr(part, last)
        box = box_around(groups[-1]) if groups else part
        if groups and getattr(box, last) - low > shared * min(getattr(box, last) - getattr(box, first), high - low):
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups


def _high(groups: list[list[Part]], least: float) -> list[list[Part]]:
    """Return groups as high as digits are beside each other, if all that are high are so; small ones are left out."""
    highest = max(box_around(group).height for group in groups)
    high = [group for group in groups if box_around(group).height >= least * highest]
    return high if all(_is_high(box_around(group)) for group in high) else []


def _is_high(box: Box) -> bool:
    return box.height > _HIGH * box.width
