"""What a drawing falls into: digits beside or above each other, or one with a mark. Imported by evaluation.

Whole strokes are told apart, by where they lie; what is drawn in one stroke is not cut.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.ink.strokes import Stroke, clean

Arrangement: TypeAlias = Literal["beside", "marked", "above", "underlined", "framed"]
Drawing: TypeAlias = tuple[Stroke, ...]

_MOST_SHARED = 0.15  # of the narrower one's width: digits that lean may reach over each other
_LEAST_HEIGHT = 0.5  # of the whole, or of the highest row: what is lower is a bar, a dot or a sign
_MOST_MARK = 0.2  # of the whole's height: a dot or a bar
_MOST_SLOPE = 0.25  # height of a line for its width
_LEAST_LENGTH = 0.5  # of a line below a digit, for the digit's width
_MOST_BENT = 1.2  # length of a zero's slash, for the distance of its ends
_MOST_OPEN = 0.25  # of a frame's diagonal, between its ends


@dataclass(frozen=True, slots=True, eq=False)
class Segments:
    """The digits in a drawing, if it is more than one digit.

    Attributes
    ----------
    arrangement : {"beside", "marked", "above", "underlined", "framed"}
        How they lie; where there is a mark, a line below or a frame, it is left out, and there is one digit.
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

    Examples
    --------
    >>> bar = np.array([(0.0, 0.0), (0.0, 9.0)])
    >>> [(found.arrangement, len(found.drawings)) for found in segmentations([bar + (5.0, 0.0), bar])]
    [('beside', 2)]
    """
    points = clean(strokes)
    if len(points) < 2:
        return
    for arrangement, find in _FINDERS.items():
        if drawings := find(points):
            yield Segments(arrangement, drawings)


def _beside(strokes: Drawing) -> tuple[Drawing, ...]:
    """Return the columns; signs between them, such as a dot or a bar, are left out, but belong to a single one."""
    return _several(_high_columns(strokes))


def _marked(strokes: Drawing) -> tuple[Drawing, ...]:
    """Return a single high column that has a dot or a bar beside it."""
    *others, highest = sorted(_groups(strokes, 0, _MOST_SHARED), key=_height)
    most = _MOST_MARK * _height(strokes)
    return (tuple(highest),) if others and all(_height(other) < most for other in others) else ()


def _above(strokes: Drawing) -> tuple[Drawing, ...]:
    """Return the rows, if they are of about the same height: the bar of a 5 may stand apart."""
    rows = _groups(strokes, 1, 0.0)
    heights = [_height(row) for row in rows]
    return _several(rows) if min(heights) >= _LEAST_HEIGHT * max(heights) else ()


def _underlined(strokes: Drawing) -> tuple[Drawing, ...]:
    """Return what stands over a line."""
    *rows, last = _groups(strokes, 1, 0.0)
    over = [stroke for row in rows for stroke in row]
    return (tuple(over),) if over and len(last) == 1 and _is_line_below(last[0], over) else ()


def _framed(strokes: Drawing) -> tuple[Drawing, ...]:
    """Return what lies inside one closed stroke, the only one whose box can hold all others."""
    number = int(np.argmax([np.ptp(stroke, axis=0).sum() for stroke in strokes]))
    frame, others = strokes[number], strokes[:number] + strokes[number + 1 :]
    is_frame = _is_closed(frame) and not _is_slash(others) and _are_inside(np.concatenate(others), frame)
    return (others,) if is_frame else ()


_FINDERS: dict[Arrangement, Callable[[Drawing], tuple[Drawing, ...]]] = {
    "beside": _beside,
    "marked": _marked,
    "above": _above,
    "underlined": _underlined,
    "framed": _framed,
}


def _high_columns(strokes: Drawing) -> list[list[Stroke]]:
    least = _LEAST_HEIGHT * _height(strokes)
    return [column for column in _groups(strokes, 0, _MOST_SHARED) if _height(column) >= least]


def _groups(strokes: Drawing, axis: int, shared: float) -> list[list[Stroke]]:
    """Return strokes in groups that lie behind each other along an axis.

    Two groups may reach over each other by a share of the narrower one.
    """
    groups: list[list[Stroke]] = []
    low = high = 0.0  # of the latest group
    for first, last, number in sorted((*_span(stroke, axis), number) for number, stroke in enumerate(strokes)):
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


def _height(strokes: Sequence[Stroke]) -> float:
    return float(np.ptp(np.concatenate(strokes)[:, 1]))


def _is_line_below(stroke: Stroke, over: Sequence[Stroke]) -> bool:
    width, height = np.ptp(stroke, axis=0)
    return bool(height < _MOST_SLOPE * width and width >= _LEAST_LENGTH * float(np.ptp(np.concatenate(over)[:, 0])))


def _is_closed(stroke: Stroke) -> bool:
    return bool(np.hypot(*(stroke[-1] - stroke[0])) < _MOST_OPEN * np.hypot(*np.ptp(stroke, axis=0)))


def _is_slash(strokes: Drawing) -> bool:
    """Tell whether strokes are one line, as zeros have it inside."""
    if len(strokes) > 1:
        return False
    length = float(np.hypot(*np.diff(strokes[0], axis=0).T).sum())
    return length < _MOST_BENT * float(np.hypot(*(strokes[0][-1] - strokes[0][0])))


def _are_inside(points: Stroke, frame: Stroke) -> bool:
    """Tell whether all points lie inside a closed line, by the parity of its crossings with a ray to the right."""
    if not ((points > frame.min(axis=0)) & (points < frame.max(axis=0))).all():
        return False  # mostly, and much sooner
    x, y = points[:, :1], points[:, 1:]
    (x0, y0), (x1, y1) = frame.T, np.roll(frame, -1, axis=0).T
    is_across = (y0 > y) != (y1 > y)
    rise = np.where(y1 == y0, 1.0, y1 - y0)
    is_right = x < x0 + (y - y0) / rise * (x1 - x0)
    return bool(((is_across & is_right).sum(axis=1) % 2 == 1).all())
