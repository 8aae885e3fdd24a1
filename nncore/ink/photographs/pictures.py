"""From a photo, a scan or a screenshot to the ink of its digits: 0 where there is paper, 1 where there is ink.

The steps: scale; look for dark and light ink with thin pens and thick (`views`): how far each pixel departs from the
paper around it (`paper`), without rulings (`lines`), in parts (`parts`); and put the strokes of the best view together
to digits (`digits`). Used by `nncore.data.datasets`, and by the app for pictures that lie under the strokes.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray
from nncore.ink.photographs.digits import digits_of, ink_of, is_crowded, whole_of, with_adjoining
from nncore.ink.photographs.parts import Box, Part, box_around, main_of
from nncore.ink.photographs.scaling import LONGEST_SIDE, checked, enlargement, halved, in_own_form, prepared
from nncore.ink.photographs.view import View
from nncore.ink.photographs.views import FAINTEST_INK, is_grainy, is_scene, views_of
from nncore.ink.placement import picture_to_pixels
from nncore.ink.strokes import SIDE

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

_LEAST_HALVED = 120  # pixels of the shorter side: a picture that is grainy, or shows no ink, is looked at half as large
_RIVAL = 0.75  # of the best view's merit: a view that comes so near may be the right one
_SAME = 0.7  # of two boxes together: what they share is the same part

_COARSE = 0.5  # pixels for one of the picture: from so few on, more can be seen from near
_SMALL = 72  # pixels: the longer side of digits that are looked at from near,
_MARGIN = 0.8  # with so much around them, as a share of it
_LARGEST_SPECK, _CLEAR = 0.06, 0.7  # of the longer side, and of its outline: what may be a digit far away,
_FAR_MARGIN = 2.0  # with so much around it, for it may be a piece of one
_SMALLEST_SHEET = 0.2  # of the longer side of a picture that shows much else: a sheet in it,
_SHEER, _FULL = 0.9, 0.62  # with an edge along so much of its outline, fills so much of its box,
_RIM = 0.05  # and so much of its size, all round, is left out, for it lies askew
_SAME_PLACE = 0.4  # of two boxes together: what they share is the same digit
_LARGER = 1.4  # times as large: what is seen from near is something round it, as a frame; or a piece of it, if smaller
_INK, _SAME_INK = 0.5, 0.6  # more is ink; and of a digit's ink, so much on another's makes it a piece of that


@dataclass(frozen=True, slots=True, eq=False)
class FoundDigit:
    """A digit that was found in a picture.

    Attributes
    ----------
    box : Box
        Where it is, in the pixels of `ink`.
    ink : array of float32, shape (h, w), in [0, 1]
        The whole picture, scaled, with the ink of this digit alone.
    alternatives : tuple of arrays like `ink`
        What else the picture may show in its stead. Where a network reads one of them otherwise, no answer is sure.
    """

    box: Box
    ink: FloatArray
    alternatives: tuple[FloatArray, ...] = ()

    @property
    def pixels(self) -> FloatArray:
        """What the network reads, shape (784,), float32 in [0, 1]."""
        return pixels_of_ink(self.ink)

    @property
    def alternative_pixels(self) -> FloatArray:
        """What it would read of the alternatives, shape (k, 784), float32 in [0, 1]."""
        rows = [pixels_of_ink(ink) for ink in self.alternatives]
        return np.stack(rows) if rows else np.zeros((0, SIDE * SIDE), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """What was found in a picture, and how.

    Attributes
    ----------
    digits : tuple of FoundDigit
        In reading order: rows from the top, and from left to right.
    view : View or None
        The way of looking that showed them: kind of ink, threshold, rulings, parts kept and dropped with the reason of
        each. None for a picture in MNIST's own form, and for one without ink.
    scale : float
        Pixels of `ink` and of the view for a pixel of the picture, or of its region.
    region : Box or None
        Where in the picture was looked; None for everywhere.
    """

    digits: tuple[FoundDigit, ...]
    view: View | None
    scale: float
    region: Box | None = None

    @property
    def largest(self) -> FoundDigit | None:
        """The largest digit, or None."""
        return max(self.digits, key=lambda digit: digit.box.size, default=None)

    @property
    def main(self) -> FoundDigit | None:
        """The largest digit, or None, for whoever asks for one alone: the others are alternatives to it."""
        largest = self.largest
        if largest is None:
            return None
        others = [digit.ink for digit in self.digits if digit is not largest]
        return replace(largest, alternatives=(*largest.alternatives, *others))


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


def pixels_of_ink(ink: FloatArray) -> FloatArray:
    """Return what the network reads of ink, shape (h, w): 28×28 as it lies, all else fitted to MNIST's form.

    Parameters
    ----------
    ink : array of float, shape (h, w), in [0, 1]

    Returns
    -------
    array of float32, shape (784,), in [0, 1]
    """
    return ink.reshape(-1).astype(np.float32) if ink.shape == (SIDE, SIDE) else picture_to_pixels(ink)


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
    sight = _sight(channels, region)
    found = sight.findings
    if region is not None:
        return found
    if found.view is None:
        return found if found.digits else _at_specks(channels, sight)
    if is_crowded(digits_of(found.view.strokes), found.view.parts):
        return _on_sheet(channels, sight) or replace(found, digits=())
    return _closer(channels, found) if found.scale <= _COARSE else found


@dataclass(frozen=True, slots=True, eq=False)
class _Sight:
    """What is found in one look at a picture, with the parts of all views as they were at the first scale tried."""

    findings: Findings
    parts: tuple[Part, ...] = ()
    scale: float = 1.0


def _sight(channels: FloatArray, region: Box | None) -> _Sight:
    """Look once at a picture, or at a region of it."""
    if region is not None:
        channels = checked(
            channels[max(region.top, 0) : max(region.bottom, 0), max(region.left, 0) : max(region.right, 0)]
        )
    own = in_own_form(channels)
    if own is not None:
        return _Sight(Findings((FoundDigit(Box(0, 0, SIDE, SIDE), own),), None, 1.0, region))
    small = prepared(channels)
    scale, of_scene = max(small.shape[:2]) / max(channels.shape[:2]), is_scene(small)
    while is_grainy(small) and min(small.shape[:2]) >= _LEAST_HALVED:
        small, scale = halved(small), scale / 2.0
    views = views_of(small, enlargement(channels), of_scene=of_scene)
    parts, first = tuple(part for _, view in views for part in view.parts), scale
    while not _show_strokes(views) and min(small.shape[:2]) >= _LEAST_HALVED:
        small, scale = halved(small), scale / 2.0
        views = views_of(small, of_scene=of_scene)
    view, digits = (views[0][1], _digits_of(views)) if _show_strokes(views) else (None, ())
    if view is not None and scale < first and _are_bars(view):
        view, digits = None, ()
    return _Sight(Findings(digits, view, scale, region), parts, first)


def _show_strokes(views: list[tuple[float, View]]) -> bool:
    """Tell whether the best view shows any."""
    return views[0][0] > 0.0


def _are_bars(view: View) -> bool:
    """Tell whether all digits of a view are bars: what shows at a second glance alone is no "1" then, but any line."""
    return all(part.is_straight for digit in digits_of(view.strokes) for part in digit)


def _closer(channels: FloatArray, found: Findings) -> Findings:
    """Look once more, from near, where all digits of a picture that had to be shrunk are small and close together.

    Thin strokes break when they are shrunk, and the sides of a box look like strokes. So what is seen from near is
    taken, if it is about as large, and the other of the two remains another reading; unless both are the same, or what
    was seen from afar is a piece of what is seen from near.
    """
    around = box_around([digit.box for digit in found.digits])
    if around.size >= _SMALL:
        return found
    near = _near(channels, _region(around, found.scale, _MARGIN))
    if near is None:
        return found
    places = [_seen_from_afar(digit.box, near, found.scale) for digit in near.digits]
    same = [_same(digit.box, places) for digit in found.digits]
    if all(same):
        numbers = sorted({number for numbers in same for number in numbers})
        return replace(near, digits=tuple(near.digits[number] for number in numbers))
    larger = box_around(places).size / around.size
    if larger > _LARGER:
        return found
    if larger < 1.0 / _LARGER:
        return _or_else(found, near.digits)
    whole = np.maximum.reduce([digit.ink for digit in near.digits])
    return _or_else(near, [digit for digit in found.digits if not _is_in(digit, found, whole, near)])


def _same(box: Box, places: Sequence[Box]) -> list[int]:
    """Return the numbers of the places that are the same digit."""
    return [number for number, place in enumerate(places) if place.overlap(box) > _SAME_PLACE]


def _seen_from_afar(box: Box, near: Findings, scale: float) -> Box:
    """Return where a box of a region lies in the whole picture at another scale."""
    top, left = (0, 0) if near.region is None else (near.region.top, near.region.left)
    edges = zip((box.top, box.left, box.bottom, box.right), (top, left, top, left), strict=True)
    return Box(*(round((edge / near.scale + start) * scale) for edge, start in edges))


def _or_else(findings: Findings, others: Sequence[FoundDigit]) -> Findings:
    """Return findings whose digits may as well be others."""
    inks = tuple(digit.ink for digit in others)
    digits = (replace(digit, alternatives=(*digit.alternatives, *inks)) for digit in findings.digits)
    return replace(findings, digits=tuple(digits))


def _is_in(digit: FoundDigit, found: Findings, whole: FloatArray, near: Findings) -> bool:
    """Tell whether most ink of a digit lies on ink that is seen from near."""
    top, left = (0, 0) if near.region is None else (near.region.top, near.region.left)
    rows, columns = np.nonzero(digit.ink > _INK)
    rows = np.clip(((rows + 0.5) / found.scale - top) * near.scale, 0, whole.shape[0] - 1).astype(np.int64)
    columns = np.clip(((columns + 0.5) / found.scale - left) * near.scale, 0, whole.shape[1] - 1).astype(np.int64)
    return bool(np.count_nonzero(whole[rows, columns] > _INK) > _SAME_INK * len(rows))


def _near(channels: FloatArray, region: Box) -> Findings | None:
    """Return what is found in a region; None for nothing, or where it goes on beyond that, or is among much else."""
    near = _sight(channels, region).findings
    if near.view is None or is_crowded(digits_of(near.view.strokes), near.view.parts):
        return None
    goes_on = any(any(digit.box.touched(digit.ink.shape)) for digit in near.digits)
    return None if goes_on else near


def _at_specks(channels: FloatArray, sight: _Sight) -> Findings:
    """Look from near at the clearest speck of a picture that had to be shrunk: it may be a digit on a large page."""
    largest = _LARGEST_SPECK * sight.scale * max(channels.shape[:2]) if sight.scale <= _COARSE else 0.0
    specks = [part for part in sight.parts if part.size < largest and part.sharpness > _CLEAR]
    if not specks:
        return sight.findings
    main = max(specks, key=lambda part: part.strength * part.size)
    near = _near(channels, _region(main, sight.scale, _FAR_MARGIN))
    return sight.findings if near is None or near.view is None or _are_bars(near.view) else near


def _on_sheet(channels: FloatArray, sight: _Sight) -> Findings | None:
    """Look once more, at the largest sheet in a picture in which no digit stands out, as a note on a newspaper."""
    least = _SMALLEST_SHEET * sight.scale * max(channels.shape[:2])
    blobs = [part for part in sight.parts if part.kind == "blob" and min(part.height, part.width) > least]
    sheets = [part for part in blobs if part.sharpness > _SHEER and part.area > _FULL * part.height * part.width]
    if not sheets:
        return None
    sheet = max(sheets, key=lambda part: part.area)
    return _near(channels, _region(sheet, sight.scale, -_RIM))


def _region(box: Box, scale: float, margin: float) -> Box:
    """Return where a box with a margin, a share of its size, lies in the picture that was scaled."""
    wide = margin * box.size
    edges = box.top - wide, box.left - wide, box.bottom + wide, box.right + wide
    return Box(*(max(round(edge / scale), 0) for edge in edges))


def _digits_of(views: list[tuple[float, View]]) -> tuple[FoundDigit, ...]:
    """Return the digits of the best view, each with its alternatives.

    These are the ink with all that adjoins it, where there is more, the spot of a wider window that it is a piece of,
    and of the main one the main digits of rival views.
    """
    merit, view = views[0]
    groups = digits_of(view.strokes)
    main = main_of(view.strokes)
    rivals = _rivals(main, [other for other_merit, other in views[1:] if other_merit > _RIVAL * merit])
    return tuple(
        FoundDigit(
            box_around(group),
            ink_of(view, group),
            (*_with_more(view, group), *_wholes(view, group, views), *(rivals if main in group else ())),
        )
        for group in groups
    )


def _with_more(view: View, group: list[Part]) -> tuple[FloatArray, ...]:
    """Return the ink of a digit and what adjoins it, if anything does."""
    more = with_adjoining(group, view.parts)
    return (ink_of(view, more),) if len(more) > len(group) else ()


def _wholes(view: View, group: list[Part], views: list[tuple[float, View]]) -> tuple[FloatArray, ...]:
    """Return the ink of the spot of which a digit is a piece, as the narrowest wider window shows that, if any does."""
    wider = (other for _, other in views if other.is_light == view.is_light and other.window > view.window)
    found = ((other, whole_of(group, view, other)) for other in sorted(wider, key=lambda other: other.window))
    return next(((ink_of(other, [whole]),) for other, whole in found if whole is not None), ())


def _rivals(main: Part, views: list[View]) -> tuple[FloatArray, ...]:
    """Return the ink of the main digits of views, as far as they are not the same part once more."""
    seen: list[Box] = [main]
    rivals = []
    for view in views:
        other = main_of(view.strokes)
        if not any(other.overlap(box) > _SAME for box in seen):
            seen.append(other)
            rivals.append(ink_of(view, next(group for group in digits_of(view.strokes) if other in group)))
    return tuple(rivals)
