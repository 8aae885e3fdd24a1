"""What a drawing falls into: digits beside or above each other, or one with a mark. Imported by evaluation.

Whole strokes are told apart, by where they lie; what is drawn in one stroke is not cut.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.ink.shapes import are_inside, goes_across, is_closed, is_cross, is_straight
from nncore.ink.slant import slant_of_strokes
from nncore.ink.spans import Span, behind_each_other
from nncore.ink.strokes import Stroke, clean, fit

Arrangement: TypeAlias = Literal["beside", "marked", "above", "underlined", "framed", "struck"]
Drawing: TypeAlias = tuple[Stroke, ...]
Groups: TypeAlias = list[list[int]]
"""Strokes that belong together, by their numbers."""

_MOST_SHARED = 0.15  # of the narrower one's width: digits that lean may reach over each other
_MOST_TANGLED = 0.5  # the same, of digits that are set upright
_LEAST_HEIGHT = 0.5  # of the whole, or of the highest row: what is lower is a bar, a dot or a sign
_MOST_MARK = 0.2  # of the whole's height: a dot or a bar
_MOST_SLOPE = 0.25  # height of a line for its width
_LEAST_LENGTH = 0.5  # of a line below a digit, for the digit's width
_LEAST_GAP = 0.05  # between both, for the digit's height: nearer to it, it may be the foot of a 1 or a 2


@dataclass(frozen=True, slots=True, eq=False)
class Segments:
    """The digits in a drawing, if it is more than one digit.

    Attributes
    ----------
    arrangement : {"beside", "marked", "above", "underlined", "framed", "struck"}
        How they lie; where there is a mark, a line below or across, or a frame, it is left out, and there is one digit.
    drawings : tuple of tuple of array, shape (n, 2)
        The strokes of each, from left to right or from top to bottom.
    is_clear : bool
        Whether hardly any single digit looks like that: it is in a frame, or over a line that stands apart from it.
    """

    arrangement: Arrangement
    drawings: tuple[Drawing, ...]
    is_clear: bool = False


def segmentations(strokes: Sequence[npt.ArrayLike]) -> Iterator[Segments]:
    """Yield each way in which a drawing may be more than one digit; mostly there is none.

    Parameters
    ----------
    strokes : sequence of array, shape (n, 2)
        As `nncore.ink.strokes.to_pixels` takes them.

    Yields
    ------
    Segments
        No two of the same digits.

    Examples
    --------
    >>> bar = np.array([(0.0, 0.0), (0.0, 9.0)])
    >>> [(found.arrangement, len(found.drawings)) for found in segmentations([bar + (5.0, 0.0), bar])]
    [('beside', 2)]
    """
    points = clean(strokes)
    if len(points) < 2:
        return
    lying = _lying(points)
    seen = set()
    for arrangement, find in _FINDERS:
        groups = find(lying)
        parts = tuple(map(tuple, groups))
        if groups and parts not in seen:
            seen.add(parts)
            drawings = tuple(tuple(points[number] for number in group) for group in groups)
            is_clear = arrangement == "framed" or (arrangement == "underlined" and _is_apart(lying, groups[0]))
            yield Segments(arrangement, drawings, is_clear)


class _Lying(NamedTuple):
    """Strokes, and where each lies; groups of them are told by their numbers."""

    strokes: Drawing
    columns: list[Span]
    rows: list[Span]

    def height(self, group: Iterable[int]) -> float:
        """From the top of the highest to the bottom of the lowest."""
        tops, bottoms = zip(*(self.rows[number] for number in group), strict=True)
        return float(max(bottoms) - min(tops))

    @property
    def all(self) -> range:
        """The numbers of all strokes."""
        return range(len(self.strokes))


def _lying(strokes: Drawing) -> _Lying:
    boxes = [(stroke.min(axis=0).tolist(), stroke.max(axis=0).tolist()) for stroke in strokes]
    columns, rows = ([(low[axis], high[axis]) for low, high in boxes] for axis in (0, 1))
    return _Lying(strokes, columns, rows)


def _beside(lying: _Lying) -> Groups:
    """Return the columns; signs between them, such as a dot or a plus, are left out, but belong to a single one."""
    return _several(_high_columns(lying, lying.columns, _MOST_SHARED))


def _beside_tangled(lying: _Lying) -> Groups:
    """Return the columns of strokes that are set upright first, which may reach far over each other: no sign does."""
    highest = max(lying.all, key=lambda number: _length(lying.rows[number]))
    others = [number for number in lying.all if number != highest]
    if lying.height(others) < _LEAST_HEIGHT * lying.height(lying.all):
        return []  # mostly, and much sooner: a bar or a dot makes no second column, however the digit leans
    columns = _high_columns(lying, _upright_columns(lying.strokes), _MOST_TANGLED)
    return _several(columns) if sum(map(len, columns)) == len(lying.strokes) else []


def _marked(lying: _Lying) -> Groups:
    """Return a single high column that has a dot or a bar beside it."""
    *others, highest = sorted(behind_each_other(lying.columns, _MOST_SHARED), key=lying.height)
    most = _MOST_MARK * lying.height(lying.all)
    return [highest] if others and all(lying.height(other) < most for other in others) else []


def _above(lying: _Lying) -> Groups:
    """Return the rows, if they are of about the same height: the bar of a 5 may stand apart."""
    rows = behind_each_other(lying.rows, 0.0)
    heights = [lying.height(row) for row in rows]
    return _several(rows) if min(heights) >= _LEAST_HEIGHT * max(heights) else []


def _underlined(lying: _Lying) -> Groups:
    """Return what stands over a line."""
    *rows, last = behind_each_other(lying.rows, 0.0)
    over = [number for row in rows for number in row]
    return [over] if over and len(last) == 1 and _is_line_below(lying, last[0], over) else []


def _framed(lying: _Lying) -> Groups:
    """Return what lies inside one closed stroke, the only one whose box can hold all others."""
    frame = max(lying.all, key=lambda number: _length(lying.columns[number]) + _length(lying.rows[number]))
    others = [number for number in lying.all if number != frame]
    if not is_closed(lying.strokes[frame]):
        return []
    is_slash = len(others) == 1 and is_straight(lying.strokes[others[0]])  # as zeros have it inside
    points = np.concatenate([lying.strokes[number] for number in others])
    return [others] if not is_slash and are_inside(points, lying.strokes[frame]) else []


def _struck(lying: _Lying) -> Groups:
    """Return what straight lines go across."""
    lines = [number for number in lying.all if is_straight(lying.strokes[number])]
    if not lines:
        return []
    bent = [number for number in lying.all if number not in lines]
    bent = bent or sorted(lying.all, key=lambda number: _length(lying.columns[number]))[:-1]
    points = np.concatenate([lying.strokes[number] for number in bent])
    across = [number for number in lines if goes_across(lying.strokes[number], points)]
    under = [number for number in lying.all if number not in across]
    return [under] if across and under else []


_FINDERS: tuple[tuple[Arrangement, Callable[[_Lying], Groups]], ...] = (
    ("beside", _beside),
    ("beside", _beside_tangled),
    ("marked", _marked),
    ("above", _above),
    ("underlined", _underlined),
    ("framed", _framed),
    ("struck", _struck),
)


def _high_columns(lying: _Lying, columns: Sequence[Span], shared: float) -> Groups:
    """Return the columns that are no signs, of strokes that span these."""
    least = _LEAST_HEIGHT * lying.height(lying.all)
    return [
        group
        for group in behind_each_other(columns, shared)
        if lying.height(group) >= least and not is_cross([lying.strokes[number] for number in group])
    ]


def _upright_columns(strokes: Drawing) -> list[Span]:
    """Return where strokes lie without the slant that each has by itself: digits in a row that falls do not lean."""
    fitted = fit(strokes)
    slant = slant_of_strokes([stroke - stroke.mean(axis=0) for stroke in fitted])
    across = [stroke[:, 0] - slant * stroke[:, 1] for stroke in fitted]
    return [(float(x.min()), float(x.max())) for x in across]


def _several(groups: Groups) -> Groups:
    return groups if len(groups) > 1 else []


def _length(span: Span) -> float:
    return span[1] - span[0]


def _is_line_below(lying: _Lying, line: int, over: Sequence[int]) -> bool:
    width, height = _length(lying.columns[line]), _length(lying.rows[line])
    lefts, rights = zip(*(lying.columns[number] for number in over), strict=True)
    return height < _MOST_SLOPE * width and width >= _LEAST_LENGTH * (max(rights) - min(lefts))


def _is_apart(lying: _Lying, over: Sequence[int]) -> bool:
    """Return whether what stands over a line does not come near it."""
    line = next(number for number in lying.all if number not in over)
    bottom = max(lying.rows[number][1] for number in over)
    return lying.rows[line][0] - bottom >= _LEAST_GAP * lying.height(over)
