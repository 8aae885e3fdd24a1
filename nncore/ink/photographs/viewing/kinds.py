"""Which of a picture's parts are built like strokes of a pen, and what the others are. Used by `views` alone."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import takewhile

import numpy as np

from nncore.arrays import IntArray
from nncore.ink.photographs.masks.bars import share_led_on
from nncore.ink.photographs.masks.morphology import Mask, shrunk
from nncore.ink.photographs.viewing.frames import frames_of, is_margin, is_printed
from nncore.ink.photographs.viewing.parts import Kind, Part, are_as_high, main_of
from nncore.ink.photographs.viewing.shades import is_light_or_shade

_SMALLEST = 0.02  # of the picture's longer side: what is smaller to both sides is a speck
_FEWEST = 6  # pixels of a stroke
_EDGE_SHARE = 0.9  # of a side of the picture: what lies along more is the edge of the sheet
_BAND = 0.5  # of the picture's height: what lies across it and is lower is a band of the sheet, or a line
_STRIPES = 3  # bars that leave the picture: the light of a blind, or its shadow
_ENDS, _HAIR = 2, 0.015  # sides of the picture, and of its size: what goes from one to the other and is so thin
_LONGEST = 5.0  # of its size: an "8" is four times as long, and what is longer and goes beyond three sides is a pattern
_WIDEST_STROKE = 0.28  # of the box's longer side: where strokes are wider,
_MOST_WIDE = 0.06  # only so much of them may survive if they are made thinner by that
_WIDEST_MEAN = 0.27  # of the box's longer side: the mean width of strokes,
_THICK = 1.3  # times as wide may a stroke be in a picture that shows a digit alone: there is no desk or thumb in it
_SLIM = 2.2  # but for a box so many times as long as wide: a "1"
_SHARP_OUTLINE = 0.7  # share of an outline that has an edge
_PROMINENT = 12
_ALONG = 0.75  # of its own size: what lies so much along a side of the picture is an edge too,
_CUT = 0.6  # of the picture's shorter side: but for what is larger, to which the picture was cut
_FILLED, _NARROW_CUT = 0.95, 1.6  # of the picture's sides, and height of a picture by its width: cut to a "1"
_WEIGHTY = 0.3  # of the prominence of what leaves the picture: a stroke that stays inside is the digit
_LED_ON = 0.75  # of the way from its end to the side of the picture: so much of that is ink beyond a line's piece,
_AS_STRONG = 0.7  # of its strength
_ALL_ROUND, _AS_INKY, _AS_LARGE = 0.9, 0.85, 0.5  # of a filled digit: its edges, and its strength and size by main's
_BESIDE = 0.5  # of its height: what shares so much with another stands beside it
_FAINT = 0.55  # of the main stroke's departure: the rest is print that shines through, or what is left of a ruling
_PALE_FRAME = 0.65  # of it: the departure of a printed frame in which someone wrote with a pen,
_LIKE_ITS_FRAME = 1.15  # and of the frame's: a piece of it
_LOWEST = 0.15  # of the main stroke's height: a line below it begins no higher
_LINE_WIDTH = 2.5  # of the main stroke's width: what is level and so wide is no bar of its digit


def judged(
    parts: Sequence[Part], labels: IntArray, told_by_sides: Callable[[Part, Mask], Kind] | None = None
) -> list[Part]:
    """Return the parts, in their order, with what each is taken for.

    Parameters
    ----------
    parts : sequence of Part
    labels : array of int64, shape (H, W)
        0 is paper, each other number a part.
    told_by_sides : callable, optional
        From a part, and which pixels of its box it has, to what its two sides tell that it is, where more than a digit
        can be in the picture; asked of the most prominent alone.

    Returns
    -------
    list of Part
    """
    result = [replace(part, kind=_kind(part, labels, told_by_sides is not None)) for part in parts]
    if told_by_sides is not None:
        result = _without_what_leaves(_with_sides(result, labels, told_by_sides), labels)
    outer = frames_of([part for part in result if part.kind == "stroke"][:_PROMINENT], labels)
    result = [replace(part, kind="frame") if part.number in outer else part for part in result]
    strokes = [part for part in result if part.kind == "stroke"]
    if not strokes:
        return result
    main = _main_but_for_lines(strokes, labels)
    result = [replace(part, kind="stroke") if _is_filled_digit(part, main, labels.shape) else part for part in result]
    faintest = _faintest(result, main)
    return [
        replace(part, kind=_beside(part, main, labels, faintest)) if part.kind == "stroke" else part for part in result
    ]


def without_patterns(parts: Sequence[Part], shape: tuple[int, int]) -> list[Part]:
    """Return the parts with what goes all over a picture and beyond it taken for edges: a cloth's squares, or a mesh.

    Parameters
    ----------
    parts : sequence of Part
    shape : tuple of int
        Rows and columns of the picture.

    Returns
    -------
    list of Part
    """
    return [replace(part, kind="edge") if _is_pattern(part, shape) else part for part in parts]


def _is_pattern(part: Part, shape: tuple[int, int]) -> bool:
    """Tell whether a part touches most sides of a picture, and is longer than a digit's stroke can be."""
    return sum(part.touched(shape)) > _ENDS and part.area > _LONGEST * part.size * part.stroke_width


def _kind(part: Part, labels: IntArray, is_scene: bool) -> Kind:
    """Return what a part looks like by itself."""
    if part.size < _SMALLEST * max(labels.shape) or part.area < _FEWEST:
        return "speck"
    if _is_edge(part, labels, is_scene):
        return "edge"
    if _is_blob(part, labels[part.box] == part.number, 1.0 if is_scene else _THICK):
        return "blob"
    return "shade" if part.sharpness < _SHARP_OUTLINE else "stroke"


def _with_sides(parts: list[Part], labels: IntArray, told_by_sides: Callable[[Part, Mask], Kind]) -> list[Part]:
    """Mark what its two sides tell to be no stroke; only the most prominent can be taken for digits.

    A bar beside a stroke as high and as strong is a "1" of a number, whatever light fell on it.
    """
    strokes = [part for part in parts if part.kind == "stroke"][:_PROMINENT]
    kinds = {part.number: told_by_sides(part, labels[part.box] == part.number) for part in strokes}
    digits = [part for part in strokes if kinds[part.number] == "stroke"]
    ones = {part.number for part in strokes if any(_is_like(part, other) for other in digits)}
    kinds = {number: "stroke" if kind == "thing" and number in ones else kind for number, kind in kinds.items()}
    return [replace(part, kind=kinds.get(part.number, part.kind)) for part in parts]


def _is_like(part: Part, other: Part) -> bool:
    """Tell whether a part stands beside another that is as high and as strong."""
    is_beside = min(part.bottom, other.bottom) - max(part.top, other.top) > _BESIDE * part.height
    is_as_strong = _AS_INKY * other.strength < part.strength < other.strength / _AS_INKY
    return is_beside and is_as_strong and are_as_high(part, other)


def _without_what_leaves(parts: list[Part], labels: IntArray) -> list[Part]:
    """Mark what goes on beyond the picture, as a thumb or a screen's rim does, beside a stroke that does not.

    A bar that does, as a pen, the edge of a table, or the light between two shadows, is no "1" without one either; but
    beside a more prominent stroke that was cut off it may be that one's.
    """
    strokes = [part for part in parts if part.kind == "stroke" and not part.is_level]
    bars = takewhile(lambda part: _is_bar(part, labels) or _leads_on(part, parts, labels), strokes)
    gone = {part.number for part in bars}
    if sum(_is_bar(part, labels) for part in strokes) >= _STRIPES:
        gone |= {part.number for part in strokes if _is_bar(part, labels) or sum(part.touched(labels.shape)) >= _ENDS}
    inside = next((part for part in strokes if not _leaves(part, labels)), None)
    within = next((part for part in strokes if not any(part.touched(labels.shape))), None)
    for stroke, goes_on in ((inside, _leaves), (within, _is_bar)):
        most = 0.0 if stroke is None else stroke.strength * stroke.size / _WEIGHTY
        gone |= {part.number for part in parts if goes_on(part, labels) and part.strength * part.size < most}
    if within is not None:
        gone |= {part.number for part in strokes if is_light_or_shade(part, within, labels.shape)}
    return [replace(part, kind="edge") if part.kind == "stroke" and part.number in gone else part for part in parts]


def _leaves(part: Part, labels: IntArray) -> bool:
    """Tell whether a part touches a side of a picture that was not cut to it."""
    return any(part.touched(labels.shape)) and bool(part.size < _CUT * min(labels.shape))


def _is_bar(part: Part, labels: IntArray) -> bool:
    """Tell whether a part is straight and touches a side of a picture that was not cut to it as to a "1"."""
    return part.is_straight and any(part.touched(labels.shape)) and not _is_cut_to(part, labels.shape)


def _leads_on(part: Part, parts: Sequence[Part], labels: IntArray) -> bool:
    """Tell whether a part is straight and goes on, as strong, to a side of the picture, beyond what crosses it."""
    if not part.is_straight:
        return False
    others = [other.number for other in parts if other is not part and other.strength > _AS_STRONG * part.strength]
    is_part = labels[part.box] == part.number
    return share_led_on(is_part, (part.top, part.left), np.isin(labels, others)) > _LED_ON


def _is_cut_to(part: Part, shape: tuple[int, int]) -> bool:
    """Tell whether a picture was cut to a "1": that fills its height, and its width unless the picture is narrow."""
    height, width = shape
    is_wide = part.width >= _FILLED * width or height > _NARROW_CUT * width
    return part.height >= _FILLED * height and is_wide


def _is_edge(part: Part, labels: IntArray, is_scene: bool) -> bool:
    """Tell whether a part lies along a side of the picture, or across it from side to side, as a margin does."""
    height, width = labels.shape
    if part.left == 0 and part.right == width and part.height < _BAND * height:
        return True
    touched = part.touched(labels.shape)
    if sum(touched) == _ENDS and part.stroke_width < _HAIR * part.size:
        return True
    is_part = labels[part.box] == part.number
    if is_scene and is_margin(part, is_part, labels.shape):
        return True
    longest = _ALONG * part.size if is_scene and _leaves(part, labels) else max(labels.shape)
    sides = (is_part[0], width), (is_part[:, 0], height), (is_part[-1], width), (is_part[:, -1], height)
    return any(
        is_there and np.count_nonzero(line) > min(_EDGE_SHARE * length, longest)
        for is_there, (line, length) in zip(touched, sides, strict=True)
    )


def _is_blob(part: Part, is_part: Mask, thick: float) -> bool:
    """Tell whether a part is wider than a stroke of its size can be, times `thick`, on the whole or somewhere."""
    if part.size > _SLIM * min(part.height, part.width):
        return False
    reach = max(round(0.5 * thick * _WIDEST_STROKE * part.size), 1)
    widest = int(np.count_nonzero(shrunk(is_part, reach)))
    return part.stroke_width > thick * _WIDEST_MEAN * part.size or widest > _MOST_WIDE * part.area


def _is_filled_digit(part: Part, main: Part, shape: tuple[int, int]) -> bool:
    """Tell whether a blob is a digit of the main one's pen whose loop is filled: on the whole it is no wider."""
    return (
        part.kind == "blob"
        and part.stroke_width < _WIDEST_MEAN * part.size
        and part.sharpness > _ALL_ROUND
        and _AS_INKY * main.strength < part.strength < main.strength / _AS_INKY
        and _AS_LARGE * main.size < part.size < main.size / _AS_LARGE
        and not any(part.touched(shape))
    )


def _main_but_for_lines(strokes: Sequence[Part], labels: IntArray) -> Part:
    """Return the most prominent stroke that is no printed line beside another: a cell's side is higher than a digit."""
    first = strokes[:_PROMINENT]
    free = (part for part in first if not any(is_printed(part, other, labels) for other in first))
    return next((part for part in free if not part.is_level), main_of(strokes))


def _faintest(parts: Sequence[Part], main: Part) -> float:
    """Return how strong strokes are beside the main one: more than pieces of frames that are weaker than it."""
    frames = [part.strength for part in parts if part.kind == "frame" and part.strength < _PALE_FRAME * main.strength]
    return max([_FAINT * main.strength, *(_LIKE_ITS_FRAME * strength for strength in frames)])


def _beside(part: Part, main: Part, labels: IntArray, faintest: float) -> Kind:
    """Return what a stroke is beside the main one."""
    if part is not main and (_is_below(part, main) or is_printed(part, main, labels)):
        return "line"
    return "faint" if part.strength < faintest else "stroke"


def _is_below(part: Part, main: Part) -> bool:
    """Tell whether a stroke is level and the main one stands on it, or is so wide that it is no bar of that digit."""
    is_below = part.top >= main.bottom - _LOWEST * main.height
    return part.is_level and (is_below or part.width > _LINE_WIDTH * main.width)
