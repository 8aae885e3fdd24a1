"""From the strokes in a picture to its digits: which strokes belong together, in reading order, each as ink.

Used by `sight` and `second_look`.
"""

from collections.abc import Sequence

import numpy as np

from nncore.arrays import FloatArray
from nncore.ink.photographs.finding.faint import with_faint
from nncore.ink.photographs.masks.morphology import Mask, grown, largest_near, stroke_width, thinned, widened
from nncore.ink.photographs.viewing.doubts import stands_out
from nncore.ink.photographs.viewing.parts import Box, Part, are_as_high, box_around, main_of
from nncore.ink.photographs.viewing.view import View
from nncore.ink.placement import steeper
from nncore.ink.strokes import BOX, PEN_WIDTH

_OWN_SIZE = 0.6  # of the main digit's size and strength: smaller or fainter is no digit of its own
_OWN_STRENGTH = 0.6
_OWN_STROKE = 0.45  # and its largest stroke: what is put together of many small ones is print
_SMALLER = 0.35  # but for what is at least so large,
_AS_STRONG = 0.8  # as strong, sharp,
_IN_LINE = 0.7  # and with so much of its height or width beside or below a digit,
_MOST_APART = 5.0  # not further from that than this: digits of a number are of many sizes;
_NEXT = 1.0  # or, if it is a bar as high, than this
_NEAR = 0.3  # of the size of a digit's largest stroke: a loose stroke so near to that belongs to it
_TOUCHING = 0.12
_TOP = 0.3  # of a digit's height: what stands beside it and no higher is not of it unless it touches it
_BROKEN = 0.05  # but two that are about as high are two digits unless they all but touch: pieces do not lie apart,
_WIDEST = 1.5  # or if both together were so many times as wide as high: no digit is
_LETTER = 0.25  # of the size of a digit's largest stroke: a printed letter is smaller,
_CLOSE = 0.02  # and further from it than what broke off;
_MOST_LOOSE = 4  # and a digit has no more small strokes about it
_ABOVE = 0.5  # of the narrower one's width: two strokes that share so much stand above each other
_LOW = 0.1  # of a stroke's strength: less is paper
_FULL = 0.7  # of a stroke's strength: more is full ink
_LOW_OF_MEANS, _FULL_OF_MEANS = 0.2, 1.0  # the same in a picture that was enlarged: its pixels are means
_REFLECTION = 0.2  # of a digit's size: so wide is what is paler than the rest under a lamp's reflection,
_PALEST = 0.45  # of its strength, or less
_LEAST_WIDENING = 0.25  # pixels
_WIDEST_PEN = 0.14  # of a digit's size: wider strokes are thinned to that
_ADJOINING = 0.12  # of a digit's size: what lies so near may be a piece of it,
_LEAST_PIECE = 0.08  # if it is at least so large,
_PIECE_STRENGTH = 0.55  # about as strong,
_PIECE_SHARPNESS = 0.7  # and has an edge along so much of its outline;
_HELD = 0.9  # of a digit's ink: a spot that holds so much,
_MORE = 1.3  # and so many times as much as that,
_CLEAR = 0.85  # with edges along so much of its outline, is the whole of which the digit is a piece
_MOST_DIGITS, _MOST_OTHERS = 100, 6  # of more digits, or of more that is as large and as clear, none stands out
_MOST_BARS = 4  # where all digits are straight: of more bars they are the ticks of a ruler, or the bars of a code
_MOST_PIECES = 8  # of more it is a page of print


def digits_of(strokes: Sequence[Part]) -> list[list[Part]]:
    """Return the strokes of each digit, digits in reading order: rows from the top, and from left to right.

    Parameters
    ----------
    strokes : sequence of Part
        The most prominent first.

    Returns
    -------
    list of list of Part
    """
    groups: list[list[Part]] = []
    for part in sorted(strokes, key=lambda part: -part.size):
        near = min(groups, key=lambda group: _gap(part, group[0]), default=None)
        if near is None or not _belongs(part, near):
            groups.append([part])
        else:
            near.append(part)
    digits = [_without_print(group) for group in groups]
    return _in_reading_order(_of_digits(digits, main_of(strokes)))


def is_crowded(digits: Sequence[Sequence[Part]], parts: Sequence[Part]) -> bool:
    """Tell whether so much else in a picture is as large and clear as its digits that none of them stands out.

    The fur of a cat, leaves, keys and a page of print have strokes that look like digits, but many of them. What lies
    along a side, as the wire of a spiral does, is none of these.

    Parameters
    ----------
    digits : sequence of sequences of Part
    parts : sequence of Part
        All parts of the view.

    Returns
    -------
    bool
    """
    boxes = [box_around(digit) for digit in digits]
    strength = _OWN_STRENGTH * max(part.strength for digit in digits for part in digit)
    size = _LETTER * max(box.size for box in boxes)
    least = _OWN_SIZE * max(box.height for box in boxes)  # two that touch are no higher than the others
    boxes = [box for box in boxes if box.height >= least]
    clear = [
        part
        for part in parts
        if part.size > size and part.strength > strength and part.sharpness > _PIECE_SHARPNESS
    ]  # fmt: skip
    are_bars = all(part.is_straight for digit in digits for part in digit)
    if are_bars and sum(part.is_straight for part in clear) > _MOST_BARS:
        return True
    n_others = sum(part.kind not in ("edge", "line") and not any(box.holds(part) for box in boxes) for part in clear)
    return len(digits) > _MOST_DIGITS or n_others > _MOST_OTHERS


def with_adjoining(digit: Sequence[Part], parts: Sequence[Part]) -> list[Part]:
    """Return the strokes of a digit with all ink that adjoins them, and what adjoins that: the pieces of a broken one.

    Parameters
    ----------
    digit : sequence of Part
    parts : sequence of Part
        All parts of the view.

    Returns
    -------
    list of Part
        The digit's own strokes if nothing adjoins them, or far too much.
    """
    strength, size = max(part.strength for part in digit), box_around(digit).size
    left = [part for part in parts if part not in digit and _may_be_a_piece(part, strength, size)]
    result = list(digit)
    while near := [part for part in left if _neighbours(part, result, size)]:
        result += near
        left = [part for part in left if part not in near]
    # A line that leads on to nothing, but perhaps another below it, is what the digit stands on.
    result = [part for part in result if part.kind != "line" or _leads_on(part, _neighbours(part, result, size))]
    return result if len(result) <= _MOST_PIECES + len(digit) else list(digit)


def whole_of(digit: Sequence[Part], view: View, wider: View) -> Part | None:
    """Return the spot of a wider window of which a digit is a piece: as dark, with edges all along, and larger.

    Parameters
    ----------
    digit : sequence of Part
    view, wider : View
        The one that shows the digit, and the one with the wider window.

    Returns
    -------
    Part or None
    """
    box = box_around(digit).box
    is_digit = np.isin(view.labels[box], [part.number for part in digit])
    counts = np.bincount(wider.labels[box][is_digit])
    number = int(counts.argmax())
    if number == 0 or counts[number] < _HELD * np.count_nonzero(is_digit):
        return None
    whole = next(part for part in wider.parts if part.number == number)
    is_whole = (
        whole.kind in ("stroke", "blob")
        and whole.area > _MORE * np.count_nonzero(is_digit)
        and whole.sharpness > _CLEAR
        and whole.strength > _OWN_STRENGTH * max(part.strength for part in digit)
        and not stands_out(digit[0], view, whole, wider)
    )
    return whole if is_whole else None


def _may_be_a_piece(part: Part, strength: float, size: int) -> bool:
    return (
        part.kind in ("stroke", "blob", "line")
        and part.size > _LEAST_PIECE * size
        and part.strength > _PIECE_STRENGTH * strength
        and part.sharpness > _PIECE_SHARPNESS
    )


def _neighbours(part: Part, others: Sequence[Part], size: int) -> list[Part]:
    return [other for other in others if other is not part and _distance(part, other) < _ADJOINING * size]


def _leads_on(line: Part, neighbours: Sequence[Part]) -> bool:
    """Tell whether a line lies between two parts, of which none is another line above or below it."""
    return sum(part.kind != "line" or not _is_above(part, line) for part in neighbours) > 1


def ink_of(view: View, digit: Sequence[Part]) -> FloatArray:
    """Return the ink of a digit in its view, shape (H, W), float32 in [0, 1].

    Thin strokes are widened to the pen of MNIST's digits: a network that learned from those would hardly see them.
    Those of a thick felt pen are thinned to the widest of MNIST's: it takes them for no digit.

    Parameters
    ----------
    view : View
    digit : sequence of Part
        The strokes of one digit; their numbers are those of the view's labels.

    Returns
    -------
    array of float32, shape (H, W), in [0, 1]
    """
    is_digit = with_faint(view, digit)
    strength = max(part.strength for part in digit)
    if view.softness > 1:
        low, full = _LOW_OF_MEANS * strength, _FULL_OF_MEANS * strength
    else:
        low, full = min(view.threshold, _LOW * strength), _FULL * strength
    near = _near_strength(view.departure, is_digit, box_around(digit).size, strength) / np.float32(strength)
    stretched = np.clip((view.departure - low * near) / ((full - low) * near), 0.0, 1.0)
    ink: FloatArray = np.where(grown(is_digit), stretched, 0.0).astype(np.float32)
    inked = stroke_width(is_digit) * min(float(ink.sum()) / np.count_nonzero(is_digit), 1.0)
    return steeper(_as_of_a_pen(ink, inked, box_around(digit).size), view.softness)


def _as_of_a_pen(ink: FloatArray, stroke_width: float, size: int) -> FloatArray:
    """Return the ink of a digit of some size, its strokes neither thinner nor wider than the network's digits have."""
    missing = 0.5 * (PEN_WIDTH / BOX * size - stroke_width)
    if missing > _LEAST_WIDENING:
        return widened(ink, missing)
    spare = 0.5 * (stroke_width - _WIDEST_PEN * size)
    return thinned(ink, spare) if spare > _LEAST_WIDENING else ink


def _near_strength(departure: FloatArray, is_digit: Mask, size: int, strength: float) -> FloatArray:
    """Return how far a digit departs from the paper near each pixel: under the reflection of a lamp it is paler."""
    side = max(round(_REFLECTION * size), 3)
    ink = np.where(is_digit, departure, np.float32(0.0))[..., None]
    return np.clip(largest_near(ink, side)[..., 0], _PALEST * strength, strength)


def _without_print(group: list[Part]) -> list[Part]:
    """Return a digit without the small strokes beside it, where they are so many as only letters are."""
    first = group[0]
    loose = [part for part in group if part.size < _LETTER * first.size and _gap(part, first) > _CLOSE]
    return [part for part in group if part not in loose] if len(loose) > _MOST_LOOSE else group


def _gap(part: Part, first: Part) -> float:
    """Return the distance between the boxes of a stroke and of a digit's largest one, as a share of the latter's size.

    The digit does not reach further with each stroke that it gets: else it would take in a whole page of print.
    """
    return _distance(part, first) / first.size


def _distance(part: Part, other: Part) -> int:
    """Return the pixels between two boxes."""
    down = max(part.top - other.bottom, other.top - part.bottom, 0)
    across = max(part.left - other.right, other.left - part.right, 0)
    return max(down, across)


def _belongs(part: Part, group: Sequence[Part]) -> bool:
    """Tell whether a stroke belongs to the nearest digit: it is small, or touches it, or is right above or below."""
    box, gap = box_around(group), _gap(part, group[0])
    if part.size < _OWN_SIZE * box.size or part.is_level:
        is_small = _LETTER * box.size < part.size < _OWN_STROKE * box.size
        is_beside_a_bar = is_small and group[0].is_straight and not part.is_straight
        is_rather_own = part.size > _OWN_STROKE * box.size and not part.is_straight
        return gap < (_TOUCHING if is_beside_a_bar or is_rather_own or _is_mark(part, box) else _NEAR)
    if are_as_high(part, group[0]) and not (part.is_straight and group[0].is_straight):
        both = box_around((part, box))
        return gap < _BROKEN and both.width < _WIDEST * both.height
    return gap < (_NEAR if _is_above(part, box) or group[0].is_level else _TOUCHING)


def _is_mark(part: Box, digit: Box) -> bool:
    """Tell whether a stroke stands beside a digit, as a unit, a sign or a point, and not at its top, as a "5" has."""
    is_beside = part.left >= digit.right or part.right <= digit.left
    return is_beside and 0.5 * (part.top + part.bottom) > digit.top + _TOP * digit.height


def _is_above(box: Box, other: Box) -> bool:
    """Tell whether two boxes share so many columns that they lie above each other."""
    return min(box.right, other.right) - max(box.left, other.left) > _ABOVE * min(box.width, other.width)


def _of_digits(groups: list[list[Part]], main: Part) -> list[list[Part]]:
    """Return the groups that are digits: as large as the main one, or in line with one that is a digit."""
    digits, left = [], []
    for group in groups:
        if main in group or (_is_strong(group, main) and _is_large(group, main)):
            digits.append(group)
        elif _is_strong(group, main) and _is_clear(group[0], main):
            left.append(group)
    latest = digits
    while latest:
        go_on = [any(_goes_on(group, digit) for digit in latest) for group in left]
        latest = [group for group, does in zip(left, go_on, strict=True) if does]
        left = [group for group, does in zip(left, go_on, strict=True) if not does]
        digits = digits + latest
    return digits


def _is_strong(group: Sequence[Part], main: Part) -> bool:
    is_strong = max(part.strength for part in group) >= _OWN_STRENGTH * main.strength
    return is_strong and not all(part.is_level for part in group)


def _is_clear(part: Part, main: Part) -> bool:
    """Tell whether a stroke may be a small digit of the main one's number."""
    is_large = part.is_straight or part.size >= _SMALLER * main.size
    return is_large and part.sharpness > _CLEAR and part.strength > _AS_STRONG * main.strength


def _is_large(group: Sequence[Part], main: Part) -> bool:
    # Beside a bar, which may be anything, also a smaller one is shown.
    least, least_stroke = (_LETTER, _LETTER) if main.is_straight else (_OWN_SIZE, _OWN_STROKE)
    return box_around(group).size >= least * main.size and group[0].size >= least_stroke * main.size


def _goes_on(group: Sequence[Part], digit: Sequence[Part]) -> bool:
    """Tell whether a group stands beside a digit, or above or below it, as the next one of a number does.

    That may be smaller, but a bar must be about as high as the digit beside it: it may be a comma or a hyphen.
    """
    gap = _gap(group[0], digit[0])
    if gap >= _MOST_APART:
        return False
    box, other = box_around(group), box_around(digit)
    is_beside = min(box.bottom, other.bottom) - max(box.top, other.top) > _IN_LINE * box.height
    if group[0].is_straight:
        return is_beside and gap < _NEXT and are_as_high(box, other)
    is_above = min(box.right, other.right) - max(box.left, other.left) > _IN_LINE * box.width
    return is_beside or is_above


def _in_reading_order(groups: list[list[Part]]) -> list[list[Part]]:
    rows: list[list[list[Part]]] = []
    for group in sorted(groups, key=lambda group: box_around(group).top):
        middle = box_around(group).top + 0.5 * box_around(group).height
        if rows and middle < max(box_around(other).bottom for other in rows[-1]):
            rows[-1].append(group)
        else:
            rows.append([group])
    return [group for row in rows for group in sorted(row, key=lambda group: box_around(group).left)]
