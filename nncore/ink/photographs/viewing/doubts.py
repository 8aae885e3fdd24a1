"""Whether what a view takes for a stroke is none: what other views of the same picture tell.

Imported by `views` and `finding.digits`.
"""

from collections.abc import Sequence

import numpy as np

from nncore.ink.photographs.viewing.parts import Part, main_of
from nncore.ink.photographs.viewing.view import View

FURTHER = 1.3
"""Times as far from the paper as a shadow or a ground of its kind is a stroke on it; less might be a piece of it."""

_ON_GROUND = 0.1  # of the ground's size and strength: a stroke on it
_FULL = 0.62  # of its box: a ground fills so much,
_WIDE = 0.17  # or is so wide, as a share of its size
_CLEAR = 0.85  # of its outline: the stroke's edges
_THINNER = 0.6  # times the ground's width: a stroke on it
_MORE = 1.15  # times the area of a piece: the whole stroke,
_SLACK = 0.03  # of its size: so far a piece may reach beyond it, for its outline is another one
_AS_WIDE = 1.6  # which is at most so many times as wide


def stands_out(stroke: Part, view: View, ground: Part, wider: View) -> bool:
    """Tell whether a stroke is further from the paper than a larger part of another view, and so no piece of that.

    Parameters
    ----------
    stroke : Part
    view : View
        The one that shows the stroke.
    ground : Part
    wider : View
        The one that shows the larger part.

    Returns
    -------
    bool
    """
    is_stroke = view.labels[stroke.box] == stroke.number
    is_ground = wider.labels[ground.box] == ground.number
    far = float(np.median(wider.departure[stroke.box][is_stroke]))
    return far > FURTHER * float(np.median(wider.departure[ground.box][is_ground]))


def is_doubtful(view: View, others: Sequence[View]) -> bool:
    """Tell whether the main "stroke" is the ground of another view's stroke, a hole in it, or a piece of it.

    Parameters
    ----------
    view : View
        With strokes.
    others : sequence of View
        With strokes too; the view itself may be among them.

    Returns
    -------
    bool
    """
    main = main_of(view.strokes)
    return any(
        _is_ground(main, view, other) or _is_hole(main, view, other) or _is_piece(main, view, other) for other in others
    )


def shows_thing(view: View, things: Sequence[Part]) -> bool:
    """Tell whether the main "stroke" is a bar that lies on a thing of any view: the light along a pen, or its shadow.

    Parameters
    ----------
    view : View
    things : sequence of Part

    Returns
    -------
    bool
    """
    if not view.strokes or not (main := main_of(view.strokes)).is_straight:
        return False
    return any(thing.holds(main, _SLACK * thing.size + thing.stroke_width) for thing in things)


def _is_ground(main: Part, view: View, other: View) -> bool:
    """Tell whether a part is the paper, or the shadow, in which a thinner stroke of a narrower window stands."""
    is_same = other.is_light == view.is_light
    is_split = is_same and other.window == view.window and other.threshold > view.threshold
    if not (is_split or (other.window < view.window and (is_same or _is_wide(main)))):
        return False
    thinner = np.inf if is_split else _THINNER * main.stroke_width
    return any(
        main.holds(stroke)
        and min(stroke.size / main.size, stroke.strength / main.strength) > _ON_GROUND
        and stroke.sharpness > _CLEAR
        and stroke.stroke_width < thinner
        and (not is_same or stands_out(stroke, other, main, view))
        for stroke in other.strokes[:3]
    )


def _is_hole(main: Part, view: View, other: View) -> bool:
    """Tell whether a part is what the strokes of the other kind of ink leave between them."""
    if other.is_light == view.is_light or other.window > view.window:
        return False
    around = main_of(other.strokes)
    return around.holds(main) and around.size > main.size and around.sharpness > _CLEAR and not _is_wide(around)


def _is_piece(main: Part, view: View, other: View) -> bool:
    """Tell whether a wider window shows the same stroke with more of it, about as wide and with edges all along."""
    if other.is_light != view.is_light or other.window <= view.window:
        return False
    whole = main_of(other.strokes)
    return (
        whole.holds(main, _SLACK * whole.size)
        and whole.area > _MORE * main.area
        and whole.sharpness > _CLEAR
        and whole.stroke_width < _AS_WIDE * main.stroke_width
    )


def _is_wide(part: Part) -> bool:
    """Tell whether a part is so wide, or fills its box so much, that it is rather a ground than a stroke."""
    return part.stroke_width > _WIDE * part.size or part.area > _FULL * part.height * part.width
