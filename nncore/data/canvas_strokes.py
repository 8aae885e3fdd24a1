"""Strokes as drawing programs keep them in JSON: points by numbers or by names, deep in what else these save.

Used by `stroke_file` alone.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn, TypeAlias

import numpy as np

from nncore.errors import shown
from nncore.ink.strokes import Stroke

WORD_KEYS = ("word", "label", "digit", "class")
"""What a drawing's word may be called."""

_WHOLE = ("drawing", "strokes", "ink")  # what an object is a drawing for
_FEW = 5  # points, at most, of which it cannot be told whether they are points or axes
_MOST_AXES, _MOST_NUMBERS = 5, 6  # x, y, time, pressure, tilt; of few points 4 at most, else they are axes
_NUMBERS_OF_FEW = 4
_NUMBER = re.compile(r"[-+]?\d*\.?\d+(?:e[-+]?\d+)?", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,]*")
_Rows: TypeAlias = list[list[Any]]


class UnclearStrokesError(ValueError):
    """What speaks against the strokes of a text, in a clause with its mend."""


@dataclass(frozen=True)
class _Raw:
    """A stroke as it stands in the file, in one or two readings, and where what it is part of stands."""

    points: _Rows | None
    axes: _Rows | None
    offset: tuple[float, float] = (0.0, 0.0)


@dataclass
class _Found:
    """Strokes that are still of no drawing, and the drawings that are whole, each with its word."""

    loose: list[_Raw] = field(default_factory=list)
    drawings: list[tuple[str | None, list[_Raw]]] = field(default_factory=list)

    def add(self, other: "_Found") -> None:
        """Take over what was found deeper."""
        self.loose += other.loose
        self.drawings += other.drawings

    def close(self, word: str | None) -> None:
        """Make one drawing of the loose strokes."""
        if self.loose:
            self.drawings.append((word, self.loose))
            self.loose = []


def drawings_in(text: str) -> list[tuple[str | None, tuple[Stroke, ...]]]:
    """Return the drawings of a text in JSON: of one value, or of several one after the other.

    Parameters
    ----------
    text : str

    Returns
    -------
    list of (word, strokes)
        The word is None where none stands beside a drawing; strokes are float64, shape (n, 2), none of them empty.

    Raises
    ------
    UnclearStrokesError
        If it is no JSON, or what it holds cannot be told from other than strokes.
    """
    found = _Found()
    try:
        for value in _values(text):
            one = _walk(value, (0.0, 0.0))
            one.close(None)
            found.add(one)
    except RecursionError as error:
        raise UnclearStrokesError("its JSON is nested too deeply; write plain coordinates") from error
    are_points = _are_points(raw for _, drawing in found.drawings for raw in drawing)
    return [(word, tuple(_stroke(raw, are_points) for raw in drawing)) for word, drawing in found.drawings]


def _values(text: str) -> Iterator[Any]:
    """Yield the values of a text, which may stand side by side, with commas or line ends between them."""
    decoder, at = json.JSONDecoder(parse_constant=_reject_constant), 0
    while at < len(text):
        between = _BETWEEN.match(text, at)
        at = at if between is None else between.end()
        if at == len(text):
            return
        try:
            value, at = decoder.raw_decode(text, at)
        except json.JSONDecodeError as error:
            raise UnclearStrokesError(
                f"its JSON is broken in line {error.lineno}, column {error.colno} ({error.msg}); save or fetch it again"
            ) from error
        yield value


def _reject_constant(name: str) -> NoReturn:
    """Stop at NaN and Infinity, which Python's JSON would take."""
    raise UnclearStrokesError(f"it holds {name} for a coordinate; write finite numbers")


def _walk(value: Any, offset: tuple[float, float]) -> _Found:
    """Return the strokes in a value of JSON, which lies at an offset."""
    if raw := _raw(value, offset):
        return _Found([raw])
    if isinstance(value, dict):
        return _walk_object(value, offset)
    found = _Found()
    for child in value if isinstance(value, list) else ():
        inside = _walk(child, offset)
        if isinstance(child, list) and _raw(child, offset) is None:
            inside.close(None)  # a list of lists of strokes is one of drawings
        found.add(inside)
    return found


def _walk_object(value: dict[str, Any], offset: tuple[float, float]) -> _Found:
    if _is_number(value.get("x")) and _is_number(value.get("y")):
        offset = offset[0] + value["x"], offset[1] + value["y"]
    found = _Found()
    for key, child in value.items():
        flat = _flat_points(child) if key == "points" else None
        found.add(_walk(child if flat is None else flat, offset))
    properties = value.get("properties")
    word = _word(value) or _word(properties if isinstance(properties, dict) else {})
    if word is not None or any(key in value for key in _WHOLE):
        found.close(word)
    return found


def _word(value: dict[str, Any]) -> str | None:
    """Return what an object says that it shows."""
    word = next((value[key] for key in WORD_KEYS if value.get(key) is not None), None)
    if isinstance(word, float) and word.is_integer():
        word = int(word)
    return str(word) if isinstance(word, (str, int)) and not isinstance(word, bool) else None


def _raw(value: Any, offset: tuple[float, float]) -> _Raw | None:
    """Return a value as a stroke, or None if it is none; what would be one but for a number is said, not lost."""
    if isinstance(value, dict):
        axes: _Rows = [value.get("x", 0), value.get("y", 0)]
        is_stroke = all(isinstance(axis, list) for axis in axes)
        return _of_rows(axes, offset, may_be_points=False) if is_stroke else None
    return _of_list(value, offset) if isinstance(value, list) and value else None


def _of_list(value: list[Any], offset: tuple[float, float]) -> _Raw | None:
    """Return a list of points by name or by numbers, of axes or of a path's commands as a stroke."""
    if all(isinstance(point, dict) and {"x", "y"} <= point.keys() for point in value):
        if any(isinstance(inside, (list, dict)) for point in value for inside in point.values()):
            return None  # parts of a drawing, and where they stand
        return _of_rows([[point["x"], point["y"]] for point in value], offset, may_be_axes=False)
    if not all(isinstance(row, list) and row for row in value):
        return None
    if all(isinstance(row[0], str) for row in value):  # commands of a path: the last two numbers are where it goes
        ends = [row[-2:] for row in value if len(row) > 2]
        return _of_rows(ends, offset, may_be_axes=False) if ends else None
    return _of_rows(value, offset)


def _of_rows(
    rows: _Rows, offset: tuple[float, float], *, may_be_points: bool = True, may_be_axes: bool = True
) -> _Raw | None:
    """Return a stroke of points or of axes; None where the rows are of something else."""
    values = [value for row in rows for value in row]
    if not any(map(_is_number, values)) or any(isinstance(value, (list, dict)) for value in values):
        return None
    if wrong := [value for value in values if not _is_number(value)]:
        raise UnclearStrokesError(f"it holds {shown(json.dumps(wrong[0]))} for a coordinate; write numbers")
    most = _NUMBERS_OF_FEW if len(rows) <= _FEW else _MOST_NUMBERS
    points = rows if may_be_points and all(1 < len(row) <= most for row in rows) else None
    axes = rows if may_be_axes and _are_axes(rows) else None
    if not points and may_be_axes and 1 < len(rows) <= _MOST_AXES and len(rows[0]) != len(rows[1]):
        raise UnclearStrokesError(f"a stroke has {len(rows[0])} x but {len(rows[1])} y; give each point both")
    return _Raw(points, axes, offset) if points or axes else None


def _are_axes(rows: _Rows) -> bool:
    return 1 < len(rows) <= _MOST_AXES and len(rows[0]) == len(rows[1])


def _flat_points(value: Any) -> list[dict[str, float]] | None:
    """Return points that stand one number after the other, in a list or a text, or None."""
    numbers = [float(word) for word in _NUMBER.findall(value)] if isinstance(value, str) else value
    if not isinstance(numbers, list) or len(numbers) < 4 or len(numbers) % 2 or not all(map(_is_number, numbers)):
        return None
    return [{"x": x, "y": y} for x, y in zip(numbers[::2], numbers[1::2], strict=True)]


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _are_points(strokes: Iterable[_Raw]) -> bool:
    """Tell whether strokes that may be points or axes are points, as the others are; two long lists are axes.

    Raises
    ------
    UnclearStrokesError
        If nothing tells it.
    """
    unclear = False
    votes: set[bool] = set()
    for raw in strokes:
        if raw.points is None or raw.axes is None:
            votes.add(raw.axes is None)
        elif len(raw.points) <= _FEW:
            unclear = True
    if unclear and len(votes) != 1:
        raise UnclearStrokesError(
            "its strokes may be points or lists of x and of y, they are too short to tell; "
            'write points as {"x": 1, "y": 2}'
        )
    return True in votes


def _stroke(raw: _Raw, are_points: bool) -> Stroke:
    """Return a stroke as an array of points."""
    rows = raw.points if raw.axes is None or (raw.points is not None and are_points) else None
    try:
        if rows is not None:
            stroke = np.array([row[:2] for row in rows], np.float64)
        else:
            stroke = np.array((raw.axes or [[], []])[:2], np.float64).T
    except OverflowError:
        stroke = np.full((1, 2), np.inf)
    stroke = stroke + raw.offset
    if not np.isfinite(stroke).all():
        raise UnclearStrokesError("it holds a coordinate beyond all bounds; write finite numbers")
    return stroke
