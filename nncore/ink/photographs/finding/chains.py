"""Digits of dots or of dashes: pieces along a path, joined to strokes as the eye joins them. Used by `sight` alone.

Two pieces are joined if they are near and no third is nearer to both than they are to each other.

Source: G. Toussaint, "The relative neighbourhood graph of a finite planar set", 1980.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from nncore.arrays import BoolArray, FloatArray
from nncore.ink.photographs.masks.morphology import grown, stroke_width
from nncore.ink.photographs.viewing.parts import Box, Part, box_around, main_of, parts_of
from nncore.ink.photographs.viewing.view import View
from nncore.ink.strokes import BOX, PEN_WIDTH, Stroke, draw

_FEWEST_PIXELS, _CLEAR, _AS_STRONG = 4, 0.6, 0.6  # of a piece: its area, the edges along its outline, its strength
_INK = 0.5  # of a joint's: more is its own
_MOST = 64  # pieces of a chain: more are a pattern
_FEWEST_DOTS, _FEWEST_DASHES = 6, 5
_ROUND, _FULL = 1.7, 0.55  # a dot's longer side by its shorter one, and its share of its box
_TINY, _SQUARE = 8, 0.9  # pixels: if it is larger, more of its box is a square's
_LARGEST = 0.2  # of the whole: a dot is no larger
_ALIKE = 0.45  # of the largest dot's size: no dot of a chain is smaller
_APART = 6.0  # of a dot's size: no next one is further away,
_STEP = 2.2  # nor so many times as far as they mostly are
_GAP = 2.6  # of its width: between two dashes
_BENT = 1.7  # of the diagonal of its box: a dash is no longer,
_MOSTLY = 0.75  # or most are not
_SHORT = 0.7  # of the whole: a dash is shorter
_DOUBTFUL = 1.25  # times as long as the others: a joint without which a chain holds together
_OTHERS = 0.15  # of the dots: so many may lie elsewhere
_CURVED = 1.2  # joints for each piece: a field of dots has more
_TWO = 2.5  # of a dot's size: two that touch are no larger
_EQUAL = 0.8  # of the strength of the paper between dots: theirs
_NEXT_TO, _ALL_BUT = 2, 0.9  # so many dots' sizes from them is so much of the paper between them
_IN_LOOPS = 0.5  # of the dots: if more lie within strokes, they are the paper in the loops and bays of those
_BAR = 0.2  # of its length: what spreads no further across is any line of dots
_NARROWEST, _WIDEST = 0.25, 1.4  # width of a digit by its height
_RING = 0.85  # the same, of a wreath: no zero is as round


@dataclass(frozen=True, slots=True, eq=False)
class Chain:
    """Pieces that are one digit.

    Attributes
    ----------
    pieces : tuple of Part
    pairs : tuple of (int, int)
        Those that are joined, by their numbers,
    joints : tuple of array of float64, shape (2, 2)
        and the strokes from one to the other, in pixels.
    """

    pieces: tuple[Part, ...]
    pairs: tuple[tuple[int, int], ...]
    joints: tuple[Stroke, ...]

    @property
    def box(self) -> Box:
        """The smallest box that holds all pieces."""
        return box_around(self.pieces)


def joined(view: View, chain: Chain) -> View:
    """Return a view in which a chain is one stroke, with ink along its joints.

    Parameters
    ----------
    view : View
        The one that shows it.
    chain : Chain

    Returns
    -------
    View
    """
    numbers = [part.number for part in chain.pieces]
    is_chain = np.isin(view.labels, numbers)
    pen = max(stroke_width(is_chain[chain.box.box]), PEN_WIDTH / BOX * chain.box.size)
    height, width = view.labels.shape
    drawn = draw(chain.joints, pen, max(height, width))[:height, :width]
    is_chain |= drawn > _INK
    far = np.maximum(view.departure, np.float32(max(part.strength for part in chain.pieces)) * drawn)
    labels = np.where(is_chain, numbers[0], view.labels)
    whole = parts_of(np.where(is_chain, numbers[0], 0), far, far)
    parts = (*whole, *(part for part in view.parts if part.number not in numbers))
    return replace(view, departure=far, labels=labels, parts=parts)


def without_doubtful(chain: Chain) -> Chain | None:
    """Return a chain without the long joints that only close a loop: there it may as well be open; None if it has none.

    Parameters
    ----------
    chain : Chain

    Returns
    -------
    Chain or None
    """
    lengths = [float(np.hypot(*(joint[1] - joint[0]))) for joint in chain.joints]
    longest = _DOUBTFUL * float(np.median(lengths))
    kept: list[tuple[int, int]] = []
    group = list(range(len(chain.pieces)))
    for number in np.argsort(lengths):
        one, other = chain.pairs[number]
        if lengths[number] <= longest or group[one] != group[other]:
            kept.append((one, other))
            group = [group[other] if each == group[one] else each for each in group]
    if len(kept) == len(chain.pairs):
        return None
    joints = tuple(joint for pair, joint in zip(chain.pairs, chain.joints, strict=True) if pair in kept)
    return replace(chain, pairs=tuple(kept), joints=joints)


def chain_of_dots(view: View) -> Chain | None:
    """Return the dots of a view that are one digit.

    Parameters
    ----------
    view : View

    Returns
    -------
    Chain or None
        None where they are too few, too many, too far apart, not alike, or all over the picture.
    """
    clear = [part for part in _clear(view) if _is_round(part)]
    if len(clear) < _FEWEST_DOTS:
        return None
    largest = float(np.median([part.size for part in clear])) / _ALIKE**0.5
    dots = [part for part in clear if _ALIKE * largest <= part.size <= largest]
    if not _FEWEST_DOTS <= len(dots) <= _MOST:
        return None
    places = [_middle(part)[None] for part in dots]
    away = _distances(places)
    nearest = away.min(axis=0)
    usual = float(np.median(nearest))
    if usual > _APART * largest:
        return None
    chain = _chain(dots, places, away, _STEP * usual)
    is_whole = len(chain.pieces) >= max((1.0 - _OTHERS) * len(dots), _FEWEST_DOTS)
    return chain if is_whole and largest * _ALIKE**0.5 < _LARGEST * chain.box.size else None


def chain_of_dashes(view: View) -> Chain | None:
    """Return the dashes of a view that are one digit, the main stroke among them.

    Parameters
    ----------
    view : View
        With strokes.

    Returns
    -------
    Chain or None
        None where they are too few, or any of them may be a digit.
    """
    dashes = [part for part in _clear(view) if not any(part.touched(view.labels.shape))]
    main = main_of(view.strokes)
    if not _FEWEST_DASHES <= len(dashes) <= _MOST or main.size > _SHORT * box_around(dashes).size:
        return None
    places = [_pixels(part, view) for part in dashes]
    wide = float(np.median([part.stroke_width for part in dashes]))
    chain = _chain(dashes, places, _distances(places), _GAP * wide)
    is_main = len(chain.pieces) >= _FEWEST_DASHES and main in chain.pieces
    return chain if is_main and _is_dashed(chain) and is_digit(chain) else None


def lies_between(main: Part, best: View, dots: Chain, view: View) -> bool:
    """Tell whether a stroke is no more than the paper between dots, or two dots that touch.

    Parameters
    ----------
    main : Part
    best : View
        The one that shows the stroke.
    dots : Chain
    view : View
        The one that shows the dots.

    Returns
    -------
    bool
    """
    size, strength = max(part.size for part in dots.pieces), max(part.strength for part in dots.pieces)
    if best.is_light == view.is_light:
        return main.size < _TWO * size
    n_in_loops = sum(any(stroke.holds(part) for stroke in best.strokes) for part in dots.pieces)
    if strength < _EQUAL * main.strength or n_in_loops > _IN_LOOPS * len(dots.pieces):
        return False
    is_near = grown(np.isin(view.labels, [part.number for part in dots.pieces]), _NEXT_TO * size)[main.box]
    is_main = best.labels[main.box] == main.number
    return bool(np.count_nonzero(is_near & is_main) > _ALL_BUT * np.count_nonzero(is_main))


def is_digit(chain: Chain) -> bool:
    """Tell whether a chain may be a digit: it is no field of pieces, no straight line, and no wreath.

    Parameters
    ----------
    chain : Chain

    Returns
    -------
    bool
    """
    box, n_joints, n = chain.box, len(chain.joints), len(chain.pieces)
    away = np.stack([_middle(part) for part in chain.pieces])
    spread = np.sqrt(np.maximum(np.linalg.eigvalsh(np.cov(away.T)), 0.0))
    is_curve = n_joints <= _CURVED * n and spread[0] > _BAR * spread[1]
    is_high = _NARROWEST * box.height < box.width < _WIDEST * box.height
    is_wreath = set(np.bincount(np.ravel(chain.pairs), minlength=n).tolist()) == {2} and spread[0] > _RING * spread[1]
    return is_curve and is_high and not is_wreath


def _clear(view: View) -> list[Part]:
    """Return the parts of a view that may be pieces, about as strong as the strongest."""
    kinds = ("stroke", "blob", "speck", "shade", "faint")
    found = [part for part in view.parts if part.area >= _FEWEST_PIXELS and part.sharpness > _CLEAR]
    found = [part for part in found if part.kind in kinds]
    strength = max((part.strength for part in found), default=0.0)
    return [part for part in found if part.strength > _AS_STRONG * strength]


def _is_round(part: Part) -> bool:
    """Tell whether a part is about as high as wide, and no square, as a cell of a table is."""
    share = part.area / (part.height * part.width)
    is_square = part.size > _TINY and share > _SQUARE
    return part.size < _ROUND * min(part.height, part.width) and share > _FULL and not is_square


def _is_dashed(chain: Chain) -> bool:
    """Tell whether all pieces of a chain are short, and most of them arcs: no loop, no corner, no branch."""
    are_short = all(part.size <= _SHORT * chain.box.size for part in chain.pieces)
    lengths = (part.area / part.stroke_width / float(np.hypot(part.height, part.width)) for part in chain.pieces)
    return are_short and sum(length < _BENT for length in lengths) >= _MOSTLY * len(chain.pieces)


def _middle(part: Part) -> FloatArray:
    """Return the middle of a part's box, as a point of a stroke: column and row."""
    return np.array([0.5 * (part.left + part.right - 1), 0.5 * (part.top + part.bottom - 1)])


def _pixels(part: Part, view: View) -> FloatArray:
    """Return the pixels of a part as points of a stroke, shape (n, 2)."""
    rows, columns = np.nonzero(view.labels[part.box] == part.number)
    return np.stack([columns + part.left, rows + part.top], axis=1).astype(np.float64)


def _distances(places: Sequence[FloatArray]) -> FloatArray:
    """Return how far sets of points are from each other, shape (n, n); none is near itself."""
    away = np.full((len(places), len(places)), np.inf)
    for number, points in enumerate(places):
        for other in range(number):
            away[number, other] = away[other, number] = _nearest(points, places[other])[0]
    return away


def _nearest(points: FloatArray, others: FloatArray) -> tuple[float, Stroke]:
    """Return the least distance of two sets of points, and the line that goes it."""
    away = np.hypot(*np.moveaxis(points[:, None] - others, -1, 0))
    first, second = np.unravel_index(int(away.argmin()), away.shape)
    return float(away[first, second]), np.stack([points[first], others[second]])


def _chain(parts: Sequence[Part], places: Sequence[FloatArray], away: FloatArray, farthest: float) -> Chain:
    """Return the chain that has most pieces."""
    are_joined = _are_neighbours(away) & (away < farthest)
    reached = np.eye(len(parts), dtype=np.bool_)
    while True:
        further = reached | (reached @ are_joined)
        if (further == reached).all():
            break
        reached = further
    chosen = np.flatnonzero(reached[int(reached.sum(axis=1).argmax())]).tolist()
    pairs = tuple(
        (one, other) for one, row in enumerate(chosen) for other in range(one) if are_joined[row, chosen[other]]
    )
    joints = (_nearest(places[chosen[one]], places[chosen[other]])[1] for one, other in pairs)
    return Chain(tuple(parts[number] for number in chosen), pairs, tuple(joints))


def _are_neighbours(away: FloatArray) -> BoolArray:
    """Tell which pairs have no third that is nearer to both, shape (n, n)."""
    nearest_third = np.maximum(away[:, None, :], away[None, :, :]).min(axis=2)
    neighbours: BoolArray = away <= nearest_third
    return neighbours
