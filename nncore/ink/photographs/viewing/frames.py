"""What lies round a digit or a sheet: frames and cells, as forms have them, and a cloth. Used by `kinds` alone."""

from collections.abc import Sequence

import numpy as np

from nncore.arrays import IntArray
from nncore.ink.photographs.masks.lines import consists_of_sides
from nncore.ink.photographs.masks.morphology import Mask
from nncore.ink.photographs.viewing.parts import Part

_INNER_SIZE = 0.25  # of a frame's size: what it holds is at least as large
_LOW = 0.5  # of its width: what is no higher is a bar of a broken digit
_RIM = 0.8  # of the way from its middle outwards: what lies further out is a piece of its rim
_HOLLOW = 0.12  # of a frame's ink: no more lies in the middle
_PALER = 0.7  # of the strength of what it holds: a printed frame beside a pen's stroke
_CORNER = 0.12  # of the height and the width of a round rim: nothing lies so far in a corner of its box;
_NARROW = 0.85  # of its height: the width of a zero's,
_STRAIGHT = 3.3  # of its length: the outline of a bar that may stand inside a zero
_THIN = 0.06  # of its length: a printed line is so thin,
_FINE, _FINE_SHARE = 2.0, 0.1  # or so many pixels, if that is no more of it,
_WEAKER = 0.8  # and so weak, by the other stroke's departure,
_PIECE, _SHORTER = 0.62, 0.6  # or, where it is a piece so many times as long as that, so weak
_SIDES, _AROUND = 2, 0.75  # of a picture: what lies round a sheet touches so many, and reaches so far


def frames_of(strokes: Sequence[Part], labels: IntArray) -> set[int]:
    """Return the numbers of the strokes that hold another and are frames.

    Parameters
    ----------
    strokes : sequence of Part
    labels : array of int64, shape (H, W)
        0 is paper, each other number a part.

    Returns
    -------
    set of int
    """
    return {outer.number for outer in strokes if _is_frame(outer, strokes, labels)}


def _is_frame(outer: Part, strokes: Sequence[Part], labels: IntArray) -> bool:
    """Tell whether a part that holds a stroke is hollow, or sides of cells, or much paler than that."""
    inside = (inner for inner in strokes if inner is not outer and _is_inside(inner, outer))
    held = [inner for inner in inside if not _is_zero(inner, outer, labels)]
    is_outer = labels[outer.box] == outer.number
    return bool(held) and (
        any(outer.strength < _PALER * inner.strength for inner in held)
        or _is_hollow(is_outer)
        or consists_of_sides(is_outer)
    )


def _is_inside(inner: Part, outer: Part) -> bool:
    """Tell whether a part that is large enough lies within another's box, and not in a gap of that one's round rim."""
    down = (inner.top + inner.bottom - outer.top - outer.bottom) / outer.height
    across = (inner.left + inner.right - outer.left - outer.right) / outer.width
    is_digit = inner.size >= _INNER_SIZE * outer.size and inner.height > _LOW * inner.width
    return is_digit and outer.holds(inner) and down**2 + across**2 < _RIM**2


def _is_zero(inner: Part, outer: Part, labels: IntArray) -> bool:
    """Tell whether two parts are a zero and the bar inside it: the one is round and narrow, the other straight."""
    is_round = _n_corners(labels[outer.box] == outer.number) == 0
    is_straight = inner.outline < _STRAIGHT * float(np.hypot(inner.height, inner.width))
    return is_round and is_straight and outer.width < _NARROW * outer.height


def is_printed(part: Part, other: Part, labels: IntArray) -> bool:
    """Tell whether a stroke is a piece of a cell: thin lines, larger than another and paler, or much paler.

    Parameters
    ----------
    part, other : Part
    labels : array of int64, shape (H, W)
        0 is paper, each other number a part.

    Returns
    -------
    bool
    """
    is_paler = part.size > other.size and part.strength < _WEAKER * other.strength
    is_piece = part.size < _SHORTER * other.size and part.strength < _PIECE * other.strength
    if not (is_paler or is_piece):
        return False
    thin = max(_THIN * part.size, min(_FINE, _FINE_SHARE * part.size))
    is_thin = min(part.height, part.width) <= thin
    return is_thin or (is_paler and consists_of_sides(labels[part.box] == part.number))


def is_margin(part: Part, is_part: Mask, shape: tuple[int, int]) -> bool:
    """Tell whether a part is what lies round a sheet, as the squares of a cloth: hollow, with corners.

    A zero that fills the picture has no corners.

    Parameters
    ----------
    part : Part
    is_part : array of bool, shape (h, w)
        The part, cut to its box.
    shape : tuple of int
        Rows and columns of the picture.

    Returns
    -------
    bool
    """
    height, width = shape
    if sum(part.touched(shape)) < _SIDES or part.height < _AROUND * height or part.width < _AROUND * width:
        return False
    return _n_corners(is_part) > 1 and _is_hollow(is_part)


def _n_corners(is_part: Mask) -> int:
    """Return in how many corners of its box a part has ink."""
    down, across = (max(round(_CORNER * length), 1) for length in is_part.shape)
    corners = (
        rows[:, columns]
        for rows in (is_part[:down], is_part[-down:])
        for columns in (slice(across), slice(-across, None))
    )
    return sum(bool(corner.any()) for corner in corners)


def _is_hollow(is_part: Mask) -> bool:
    """Tell whether next to nothing of a part, cut to its box, lies in the middle of that."""
    down, across = (round(0.2 * length) for length in is_part.shape)
    middle = is_part[down : len(is_part) - down, across : is_part.shape[1] - across]
    return int(np.count_nonzero(middle)) < _HOLLOW * int(np.count_nonzero(is_part))
