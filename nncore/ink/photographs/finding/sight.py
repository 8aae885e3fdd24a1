"""One look at a picture, or a region of it: its digits in the view that shows strokes best, and what else it may show.

Used by `pictures` and `second_look`.
"""

from dataclasses import dataclass

from nncore.arrays import FloatArray
from nncore.ink.photographs.finding.chains import (
    Chain,
    chain_of_dashes,
    chain_of_dots,
    is_digit,
    joined,
    lies_between,
    without_doubtful,
)
from nncore.ink.photographs.finding.digits import digits_of, ink_of, whole_of, with_adjoining
from nncore.ink.photographs.finding.findings import Findings, FoundDigit
from nncore.ink.photographs.finding.segments import segments_of
from nncore.ink.photographs.masks.scaling import checked, enlargement, halved, in_own_form, prepared
from nncore.ink.photographs.viewing.parts import Box, Part, are_as_high, box_around, main_of
from nncore.ink.photographs.viewing.view import View
from nncore.ink.photographs.viewing.views import is_grainy, is_scene, views_of
from nncore.ink.strokes import SIDE

_LEAST_HALVED = 120  # pixels of the shorter side: a picture that is grainy, or shows no ink, is looked at half as large
_RIVAL = 0.75  # of the best view's merit: a view that comes so near may be the right one
_SAME = 0.7  # of two boxes together: what they share is the same part


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """What is found in one look at a picture.

    Attributes
    ----------
    findings : Findings
    parts : tuple of Part
        Those of all views, as they were at the first scale tried,
    scale : float
        which is so many pixels for one of the picture.
    """

    findings: Findings
    parts: tuple[Part, ...] = ()
    scale: float = 1.0


def sight_of(channels: FloatArray, region: Box | None = None) -> Sight:
    """Look once at a picture, or at a region of it.

    Parameters
    ----------
    channels : array of float, shape (H, W, C), in [0, 1]
    region : Box, optional
        What reaches beyond the picture is cut off.

    Returns
    -------
    Sight

    Raises
    ------
    ShapeError
        If the region lies outside of the picture.
    """
    if region is not None:
        channels = checked(
            channels[max(region.top, 0) : max(region.bottom, 0), max(region.left, 0) : max(region.right, 0)]
        )
    own = in_own_form(channels)
    if own is not None:
        return Sight(Findings((FoundDigit(Box(0, 0, SIDE, SIDE), own),), None, 1.0, region))
    small = prepared(channels)
    scale, of_scene = max(small.shape[:2]) / max(channels.shape[:2]), is_scene(small)
    while is_grainy(small) and min(small.shape[:2]) >= _LEAST_HALVED:
        small, scale = halved(small), scale / 2.0
    views = views_of(small, enlargement(channels), of_scene=of_scene)
    parts, first = tuple(part for _, view in views for part in view.parts), scale
    views, others = _with_chains(views)
    while views and not _show_strokes(views) and min(small.shape[:2]) >= _LEAST_HALVED:
        small, scale = halved(small), scale / 2.0
        views = views_of(small, of_scene=of_scene)
    view, digits = (views[0][1], _digits_of(views, others)) if _show_strokes(views) else (None, ())
    if view is not None and scale < first and are_bars(view):
        view, digits = None, ()
    return Sight(Findings(digits, view, scale, region), parts, first)


def _show_strokes(views: list[tuple[float, View]]) -> bool:
    """Tell whether the best view shows any."""
    return bool(views) and views[0][0] > 0.0


def are_bars(view: View) -> bool:
    """Tell whether all digits of a view are bars: what shows at a second glance alone is no "1" then, but any line.

    Parameters
    ----------
    view : View
        With strokes.

    Returns
    -------
    bool
    """
    return all(part.is_straight for digit in digits_of(view.strokes) for part in digit)


def _with_chains(views: list[tuple[float, View]]) -> tuple[list[tuple[float, View]], list[View]]:
    """Return the views with a digit of dots or dashes joined in the first, and what else that may be.

    Dots may be in any view, for none takes them for strokes; dashes are strokes of the best. There is no view where
    dots are all there is, and no digit.
    """
    merit, best = views[0]
    for _, view in views:
        dots = chain_of_dots(view)
        if dots is not None and (merit == 0.0 or lies_between(main_of(best.strokes), best, dots, view)):
            return ([(1.0, joined(view, dots))], _others(view, dots)) if is_digit(dots) else ([], [])
    dashes = chain_of_dashes(best) if merit > 0.0 else None
    return (views, []) if dashes is None else ([(merit, joined(best, dashes)), *views[1:]], _others(best, dashes))


def _others(view: View, chain: Chain) -> list[View]:
    """Return the view with a chain that is open where it is only doubtfully closed, if it is."""
    other = without_doubtful(chain)
    return [] if other is None else [joined(view, other)]


def _digits_of(views: list[tuple[float, View]], others: list[View]) -> tuple[FoundDigit, ...]:
    """Return the digits of the best view, each with its alternatives.

    These are the digits where it may be several, the ink with all that adjoins it and is no digit itself, where there
    is more, the spot of a wider window that it is a piece of, and of the main one the main digits of rival views, as
    far as they are none of its digits once more, and of others.
    """
    merit, view = views[0]
    groups = digits_of(view.strokes)
    main = main_of(view.strokes)
    boxes = [main, *(box_around(group) for group in groups)]
    rivals = _rivals(boxes, [other for other_merit, other in views[1:] if other_merit > _RIVAL * merit])
    open_chains = (ink_of(other, [main_of(other.strokes)]) for other in others)
    return tuple(
        FoundDigit(
            box_around(group),
            ink_of(view, group),
            (
                *_segments(view, group),
                *_with_more(view, group, groups),
                *_wholes(view, group, views),
                *((*rivals, *open_chains) if main in group else ()),
            ),
        )
        for group in groups
    )


def _segments(view: View, group: list[Part]) -> tuple[FloatArray, ...]:
    """Return the ink of each digit, where what was put together to one may be several."""
    return tuple(ink_of(view, segment) for segment in segments_of(group))


def _with_more(view: View, group: list[Part], groups: list[list[Part]]) -> tuple[FloatArray, ...]:
    """Return the ink of a digit and what adjoins it, if anything does; another digit that is as high does not."""
    others = [part for other in groups if other is not group and are_as_high(other[0], group[0]) for part in other]
    more = with_adjoining(group, [part for part in view.parts if part not in others])
    return (ink_of(view, more),) if len(more) > len(group) else ()


def _wholes(view: View, group: list[Part], views: list[tuple[float, View]]) -> tuple[FloatArray, ...]:
    """Return the ink of the spot of which a digit is a piece, as the narrowest wider window shows that, if any does."""
    wider = (other for _, other in views if other.is_light == view.is_light and other.window > view.window)
    found = ((other, whole_of(group, view, other)) for other in sorted(wider, key=lambda other: other.window))
    return next(((ink_of(other, [whole]),) for other, whole in found if whole is not None), ())


def _rivals(found: list[Box], views: list[View]) -> tuple[FloatArray, ...]:
    """Return the ink of the main digits of views, as far as they are not in the same place as what was found."""
    seen = list(found)
    rivals = []
    for view in views:
        other = main_of(view.strokes)
        if not any(other.overlap(box) > _SAME for box in seen):
            seen.append(other)
            rivals.append(ink_of(view, next(group for group in digits_of(view.strokes) if other in group)))
    return tuple(rivals)
