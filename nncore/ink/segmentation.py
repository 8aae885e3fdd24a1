"""What a drawing falls into: digits beside or above each other, or one with a mark. Imported by evaluation.

Whole strokes are told apart, by where they lie; what is drawn in one stroke is not cut.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.ink.shapes import are_inside, goes_across, is_closed, is_cross, is_straight
from nncore.ink.slant import slant_of_strokes, upright_strokes
from nncore.ink.strokes import Stroke, clean, fit

Arrangement: TypeAlias = Literal["beside", "marked", "above", "underlined", "framed", "struck"]
Drawing: TypeAlias = tuple[Stroke, ...]

_MOST_SHARED = 0.15  # of the narrower one's width: digits that lean may reach over each other
_MOST_TANGLED = 0.5  # the same, of digits that are set upright
_LEAST_HEIGHT = 0.5  # of the whole, or of the highest row: what is lower is a bar, a dot or a sign
_MOST_MARK = 0.2  # of the whole's height: a dot or a bar
_MOST_SLOPE = 0.25  # height of a line for its width
_LEAST_LENGTH = 0.5  # of a line below a digit, for the digit's width


@dataclass(frozen=True, slots=True, eq=False)
class Segments:
    """The digits in a drawing, if it is more than one digit.

    Attributes
    ----------
    arrangement : {"beside", "marked", "above", "underlined", "framed", "struck"}
        How they lie; where there is a mark, a line below or across, or a frame, it is left out, and there is one digit.
    drawings : tuple of tuple of array, shape (n, 2)
        The strokes of each, from left to right or from top to bottom.
    """

    arrangement: Arrangement
    drawings: tuple[Drawing, ...]


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
    seen = set()
    for arrangement, find in _FINDERS:
        drawings = find(points)
        parts = tuple(tuple(map(id, drawing)) for drawing in drawings)
        if drawings and parts not in seen:
            seen.add(parts)
            yield Segments(arrangement, drawings)


def _beside(strokes: Drawing) -> tuple[Drawing, ...]:
    """Return the columns; signs between them, such as a dot or a plus, are left out, but belong to a single one."""
    return _several(_high_columns(strokes, strokes, _MOST_SHARED))


def _beside_tangled(strokes: Drawing) -> tuple[Drawing, ...]:
    """Return the columns of strokes that are set upright first, which may reach far over each other: no sign does."""
    columns = _high_columns(strokes, _upright(strokes), _MOST_TANGLED)
    return _several(columns) if sum(map(len, columns)) == len(strokes) else ()


def _marked(strokes: Drawing) -> tuple[Drawing, ...]:
    """Return a single high column that has a dot or a bar beside it."""
    *others, highest = sorted(_groups(strokes, strokes, 0, _MOST_SHARED), key=_height)
    most = _MOST_MARK * _height(strokes)
    return (tuple(highest),) if others and all(_height(other) < most for other in others) else ()


def _above(strokes: Drawing) -> tuple[Drawing, ...]:
    """Return the rows, if they are of about the same height: the bar of a 5 may stand apart."""
    rows = _groups(strokes, strokes, 1, 0.0)
    heights = [_height(row) for row in rows]
    return _several(rows) if min(heights) >= _LEAST_HEIGHT * max(heights) else ()


def _underlined(strokes: Drawing) -> tuple[Drawing, ...]:
    """Return what stands over a line."""
    *rows, last = _groups(strokes, strokes, 1, 0.0)
    over = [stroke for row in rows for stroke in row]
    return (tuple(over),) if over and len(last) == 1 and _is_line_below(last[0], over) else ()


def _framed(strokes: Drawing) -> tuple[Drawing, ...]:
    """Return what lies inside one closed stroke, the only one whose box can hold all others."""
    number = int(np.argmax([np.ptp(stroke, axis=0).sum() for stroke in strokes]))
    frame, others = strokes[number], strokes[:number] + strokes[number + 1 :]
    is_slash = len(others) == 1 and is_straight(others[0])  # as zeros have it inside
    is_frame = is_closed(frame) and not is_slash and are_inside(np.concatenate(others), frame)
    return (others,) if is_frame else ()


def _struck(strokes: Drawing) -> tuple[Drawing, ...]:
    """Return what straight lines go across."""
    are_lines = list(map(is_straight, strokes))
    if not any(are_lines):
        return ()
    pairs = list(zip(strokes, are_lines, strict=True))
    bent = [stroke for stroke, is_line in pairs if not is_line] or sorted(strokes, key=_width)[:-1]
    points = np.concatenate(bent)
    under = tuple(stroke for stroke, is_line in pairs if not (is_line and goes_across(stroke, points)))
    return (under,) if 0 < len(under) < len(strokes) else ()


_FINDERS: tuple[tuple[Arrangement, Callable[[Drawing], tuple[Drawing, ...]]], ...] = (
    ("beside", _beside),
    ("beside", _beside_tangled),
    ("marked", _marked),
    ("above", _above),
    ("underlined", _underlined),
    ("framed", _framed),
    ("struck", _struck),
)


def _high_columns(strokes: Drawing, lying: Drawing, shared: float) -> list[list[Stroke]]:
    """Return the columns of strokes that are no signs; `lying` are the same strokes as they lie."""
    least = _LEAST_HEIGHT * _height(strokes)
    columns = _groups(strokes, lying, 0, shared)
    return [column for column in columns if _height(column) >= least and not is_cross(column)]


def _upright(strokes: Drawing) -> Drawing:
    """Return strokes, scaled, without the slant that each has by itself: digits in a row that falls do not lean."""
    fitted = fit(strokes)
    return upright_strokes(fitted, slant_of_strokes([stroke - stroke.mean(axis=0) for stroke in fitted]))


def _groups(strokes: Drawing, lying: Drawing, axis: int, shared: float) -> list[list[Stroke]]:
    """Return strokes in groups that lie behind each other along an axis.

    Two groups may reach over each other by a share of the narrower one.
    """
    groups: list[list[Stroke]] = []
    low = high = 0.0  # of the latest group
    for first, last, number in sorted((*_span(stroke, axis), number) for number, stroke in enumerate(lying)):
        if groups and first - high <= -shared * min(high - low, last - first):
            groups[-1].append(strokes[number])
            high = max(high, last)
        else:
            groups.append([strokes[number]])
            low, high = first, last
    return groups


def _span(stroke: Stroke, axis: int) -> tuple[float, float]:
    along = stroke[:, axis]
    return float(along.min()), float(along.max())


def _several(groups: Sequence[Sequence[Stroke]]) -> tuple[Drawing, ...]:
    return tuple(map(tuple, groups)) if len(groups) > 1 else ()


def _width(stroke: Stroke) -> float:
    return float(np.ptp(stroke[:, 0]))


def _height(strokes: Sequence[Stroke]) -> float:
    return float(np.ptp(np.concatenate(strokes)[:, 1]))


def _is_line_below(stroke: Stroke, over: Sequence[Stroke]) -> bool:
    width, height = np.ptp(stroke, axis=0)
    return bool(height < _MOST_SLOPE * width and width >= _LEAST_LENGTH * float(np.ptp(np.concatenate(over)[:, 0])))
