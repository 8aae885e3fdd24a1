"""From a photo, a scan or a screenshot to the ink of its digits: 0 where there is paper, 1 where there is ink.

The steps: scale; look for dark and light ink with thin pens and thick (`views`): how far each pixel departs from the
paper around it (`paper`), without rulings (`lines`), in parts (`parts`); and put the strokes of the best view together
to digits (`digits`). Used by `nncore.data.datasets`, and by the app for pictures that lie under the strokes.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray
from nncore.errors import ShapeError
from nncore.ink.photographs.digits import digits_of, ink_of, whole_of, with_adjoining
from nncore.ink.photographs.parts import Box, Part, box_around, main_of
from nncore.ink.photographs.views import FAINTEST_INK, View, is_grainy, views_of
from nncore.ink.placement import picture_to_pixels
from nncore.ink.resample import linear_resample
from nncore.ink.strokes import BOX, CENTRE, SIDE, centre_of_mass

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

LONGEST_SIDE = 400
"""Larger pictures are shrunk below this by a whole factor; a digit needs no more."""
_SHORTEST_SIDE = 84  # smaller ones are enlarged by a whole factor, so that a stroke is some pixels wide

_LEAST_HALVED = (
    120  # pixels of the shorter side of a grainy picture, or one without ink, that is looked at half as large
)

_RIVAL = 0.75  # of the best view's merit: a view that comes so near may be the right one
_SAME = 0.7  # of two boxes together: what they share is the same part

_COARSE = 0.5  # pixels for one of the picture: from so few on, more can be seen from near
_SMALL = 72  # pixels: the longer side of digits that are looked at from near,
_MARGIN = 0.8  # with so much around them, as a share of it
_SAME_PLACE = 0.4  # of two boxes together: what they share is the same digit

_OWN_BOX = (0.95 * BOX, 1.05 * BOX)  # the longer side of a digit in MNIST's own form,
_OWN_CENTRE = 0.8  # how far its centre of mass may be off,
_OWN_PAPER = 0.1  # and the most ink that its paper has


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
    def main(self) -> FoundDigit | None:
        """The largest digit, or None."""
        return max(self.digits, key=lambda digit: digit.box.size, default=None)


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
    return np.zeros(_prepared(_checked(picture)).shape[:2], np.float32) if main is None else main.ink


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
    channels = _checked(picture)
    if region is not None:
        channels = _checked(
            channels[max(region.top, 0) : max(region.bottom, 0), max(region.left, 0) : max(region.right, 0)]
        )
    own = _in_own_form(channels)
    if own is not None:
        return Findings((FoundDigit(Box(0, 0, SIDE, SIDE), own),), None, 1.0, region)
    prepared = _prepared(channels)
    scale = max(prepared.shape[:2]) / max(channels.shape[:2])
    while is_grainy(prepared) and min(prepared.shape[:2]) >= _LEAST_HALVED:
        prepared, scale = _halved(prepared), scale / 2.0
    views = views_of(prepared, _enlargement(channels))
    while not _show_strokes(views) and min(prepared.shape[:2]) >= _LEAST_HALVED:
        prepared, scale = _halved(prepared), scale / 2.0
        views = views_of(prepared)
    if not _show_strokes(views):
        return Findings((), None, scale, region)
    found = Findings(_digits_of(views), views[0][1], scale, region)
    return _closer(channels, found) if region is None and scale <= _COARSE else found


def _halved(channels: FloatArray) -> FloatArray:
    """Return a picture half as large: the mean of four pixels has half their noise, and what that hides may show."""
    return np.stack([_shrunk(channel, 2) for channel in np.moveaxis(channels, -1, 0)], axis=-1, dtype=np.float32)


def _show_strokes(views: list[tuple[float, View]]) -> bool:
    """Tell whether the best view shows any."""
    return views[0][0] > 0.0


def _closer(channels: FloatArray, found: Findings) -> Findings:
    """Look once more, from near, where all digits of a picture that had to be shrunk are small and close together."""
    around = box_around([digit.box for digit in found.digits])
    if around.size >= _SMALL:
        return found
    margin = _MARGIN * around.size
    region = Box(*(max(round(edge / found.scale), 0) for edge in (
        around.top - margin, around.left - margin, around.bottom + margin, around.right + margin
    )))  # fmt: skip
    near = find_digits(channels, region)
    is_same = len(near.digits) == len(found.digits) and all(
        _seen_from_afar(closer.box, near, found.scale).overlap(digit.box) > _SAME_PLACE
        for closer, digit in zip(near.digits, found.digits, strict=True)
    )
    return near if is_same else found


def _seen_from_afar(box: Box, near: Findings, scale: float) -> Box:
    """Return where a box of a region lies in the whole picture at another scale."""
    top, left = (0, 0) if near.region is None else (near.region.top, near.region.left)
    edges = zip((box.top, box.left, box.bottom, box.right), (top, left, top, left), strict=True)
    return Box(*(round((edge / near.scale + start) * scale) for edge, start in edges))


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


def _checked(picture: npt.ArrayLike) -> FloatArray:
    """Return a picture as channels, shape (H, W, C), in [0, 1]: of three that are the same, as scans have, one."""
    array = np.asarray(picture)
    channels = array[..., None] if array.ndim == 2 else array
    if channels.ndim != 3 or channels.shape[2] not in (1, 3) or not array.size or not np.isfinite(array).all():
        raise ShapeError(
            f"A picture needs finite grey values of shape (H, W) or colours of shape (H, W, 3), "
            f"not {array.dtype} {array.shape}."
        )
    is_grey = channels.shape[2] == 3 and bool((channels[..., 1:] == channels[..., :1]).all())
    return channels[..., :1] if is_grey else channels


def _in_own_form(channels: FloatArray) -> FloatArray | None:
    """Return the ink of a picture in MNIST's own form, shape (28, 28), or None if it is no such picture."""
    if channels.shape[:2] != (SIDE, SIDE):
        return None
    grey = np.clip(channels.mean(axis=2), 0.0, 1.0).astype(np.float32)
    border = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    ink = 1.0 - grey if border.mean() > 0.5 else grey
    rows, columns = np.flatnonzero((ink > _OWN_PAPER).any(axis=1)), np.flatnonzero((ink > _OWN_PAPER).any(axis=0))
    if not len(rows):
        return None
    size = max(rows[-1] - rows[0], columns[-1] - columns[0]) + 1
    is_centred = np.abs(np.array(centre_of_mass(ink)) - CENTRE).max() <= _OWN_CENTRE
    return ink if _OWN_BOX[0] <= size <= _OWN_BOX[1] and is_centred else None


def _prepared(channels: FloatArray) -> FloatArray:
    """Return the channels at the size at which digits are looked for, shape (h, w, C), float32 in [0, 1]."""
    step = -(-max(channels.shape[:2]) // LONGEST_SIDE)
    scaled = [np.clip(_shrunk(channels[..., number], step), 0.0, 1.0) for number in range(channels.shape[2])]
    factor = _enlargement(channels)
    if factor > 1:
        scaled = [linear_resample(channel, *(factor * length for length in channel.shape)) for channel in scaled]
    return np.stack(scaled, axis=-1).astype(np.float32)


def _enlargement(channels: FloatArray) -> int:
    """Return the whole factor by which a tiny picture is enlarged."""
    height, width = channels.shape[:2]
    return int(-(-_SHORTEST_SIDE // max(height, width)))


def _shrunk(picture: FloatArray, factor: int) -> FloatArray:
    """Return the means of square blocks; what does not fill a block at the far edges is left out."""
    down, across = (min(factor, length) for length in picture.shape)
    rows, columns = picture.shape[0] // down, picture.shape[1] // across
    # Sums of slices, whole rows first: several times as fast as a mean over a reshaped array.
    strips = np.zeros((rows, picture.shape[1]))
    for start in range(down):
        strips += picture[start::down][:rows]
    blocks = np.zeros((rows, columns))
    for start in range(across):
        blocks += strips[:, start::across][:, :columns]
    blocks /= down * across
    return blocks
