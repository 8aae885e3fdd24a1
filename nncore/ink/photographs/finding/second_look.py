"""A second look at a part of a picture, from near: at thin strokes that broke when shrunk, at a speck, at a sheet.

Used by `pictures` alone.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nncore.arrays import FloatArray
from nncore.ink.photographs.finding.digits import digits_of, is_crowded
from nncore.ink.photographs.finding.findings import Findings, FoundDigit
from nncore.ink.photographs.finding.sight import Sight, are_bars, sight_of
from nncore.ink.photographs.viewing.parts import Box, Part, box_around

COARSE = 0.5
"""Pixels for one of the picture: from so few on, more can be seen from near."""

_SMALL = 72  # pixels: the longer side of digits that are looked at from near,
_MARGIN = 0.8  # with so much around them, as a share of it
_LARGEST_SPECK, _CLEAR = 0.06, 0.7  # of the longer side, and of its outline: what may be a digit far away,
_FAR_MARGIN = 2.0  # with so much around it, for it may be a piece of one
_ALIKE, _AMONG, _MOST_ALIKE = 0.6, 20.0, 5  # but where more as large are so near, in sizes, each is a dot of something
_SMALLEST_SHEET = 0.2  # of the longer side of a picture that shows much else: a sheet in it,
_SHEER, _FULL = 0.9, 0.62  # with an edge along so much of its outline, fills so much of its box,
_RIM = 0.05  # and so much of its size, all round, is left out, for it lies askew
_SAME_PLACE = 0.4  # of two boxes together: what they share is the same digit
_LARGER = 1.4  # times as large: what is seen from near is something round it, as a frame; or a piece of it, if smaller
_INK, _SAME_INK = 0.5, 0.6  # more is ink; and of a digit's ink, so much on another's makes it a piece of that


def closer(channels: FloatArray, found: Findings) -> Findings:
    """Look once more, from near, where all digits of a picture that had to be shrunk are small and close together.

    Thin strokes break when they are shrunk, and the sides of a box look like strokes. So what is seen from near is
    taken, if it is about as large, and the other of the two remains another reading; unless both are the same, or what
    was seen from afar is a piece of what is seen from near.

    Parameters
    ----------
    channels : array of float, shape (H, W, C), in [0, 1]
    found : Findings
        With digits.

    Returns
    -------
    Findings
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


def at_specks(channels: FloatArray, sight: Sight) -> Findings:
    """Look from near at the clearest speck of a picture that had to be shrunk: it may be a digit on a large page.

    Parameters
    ----------
    channels : array of float, shape (H, W, C), in [0, 1]
    sight : Sight
        Without a digit.

    Returns
    -------
    Findings
    """
    largest = _LARGEST_SPECK * sight.scale * max(channels.shape[:2]) if sight.scale <= COARSE else 0.0
    specks = [part for part in sight.parts if part.size < largest and part.sharpness > _CLEAR]
    if not specks:
        return sight.findings
    main = max(specks, key=lambda part: part.strength * part.size)
    if sum(_is_like(part, main) for part in specks) > _MOST_ALIKE:
        return sight.findings
    near = _near(channels, _region(main, sight.scale, _FAR_MARGIN))
    return sight.findings if near is None or near.view is None or are_bars(near.view) else near


def _is_like(part: Part, main: Part) -> bool:
    """Tell whether a speck is as large as another, and near it: dots in a row are a digit, or a line, of dots."""
    apart = max(abs(part.top - main.top), abs(part.left - main.left))
    return _ALIKE * main.size < part.size < main.size / _ALIKE and apart < _AMONG * main.size


def on_sheet(channels: FloatArray, sight: Sight) -> Findings | None:
    """Look once more, at the largest sheet in a picture in which no digit stands out, as a note on a newspaper.

    Parameters
    ----------
    channels : array of float, shape (H, W, C), in [0, 1]
    sight : Sight

    Returns
    -------
    Findings or None
        None where there is no sheet, or nothing on it.
    """
    least = _SMALLEST_SHEET * sight.scale * max(channels.shape[:2])
    blobs = [part for part in sight.parts if part.kind == "blob" and min(part.height, part.width) > least]
    sheets = [part for part in blobs if part.sharpness > _SHEER and part.area > _FULL * part.height * part.width]
    if not sheets:
        return None
    sheet = max(sheets, key=lambda part: part.area)
    return _near(channels, _region(sheet, sight.scale, -_RIM))


def _near(channels: FloatArray, region: Box) -> Findings | None:
    """Return what is found in a region; None for nothing, or where it goes on beyond that, or is among much else."""
    near = sight_of(channels, region).findings
    if near.view is None or is_crowded(digits_of(near.view.strokes), near.view.parts):
        return None
    goes_on = any(any(digit.box.touched(digit.ink.shape)) for digit in near.digits)
    return None if goes_on else near


def _region(box: Box, scale: float, margin: float) -> Box:
    """Return where a box with a margin, a share of its size, lies in the picture that was scaled."""
    wide = margin * box.size
    edges = box.top - wide, box.left - wide, box.bottom + wide, box.right + wide
    return Box(*(max(round(edge / scale), 0) for edge in edges))
