"""Stroke files in the shape of *Quick, Draw!*: one JSON object a line, ``{"word": "7", "drawing": [[[x…], [y…]], …]}``.

JSON of drawing programs is read too, see `canvas_strokes`.

y points down, the scale is free. ``writer`` may name who drew; further lists in a stroke (times, pressure) and further
keys are passed over.
"""

import codecs
import contextlib
import itertools
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, NoReturn

import numpy as np

from nncore.data.canvas_strokes import WORD_KEYS, UnclearStrokesError, drawings_in
from nncore.data.packed_file import reading_unpacked, writing_packed
from nncore.errors import DatasetError, shown
from nncore.files import check_memory, kind_if_readable
from nncore.ink.strokes import Stroke

_LONGEST_LINE, _PIECE_BYTES = 1 << 22, 1 << 18
_BYTES_OF_A_DRAWING, _BYTES_OF_A_STROKE, _TIMES_THE_TEXT = 4000, 200, 5
# of memory: its 784 pixels; the array of a stroke; and its points, of which "1," is two bytes and then eight
_LARGEST_TEXT, _TIMES_THE_JSON = 1 << 28, 30  # objects of Python take so many times the bytes of their text
_ONE_A_LINE = 'write one drawing a line, {"word": "7", "drawing": [[[x…], [y…]], …]}'
_XYT = 3  # axes: x, y and times; beyond them stands pressure


@dataclass(frozen=True, eq=False)
class StrokeRecord:
    """One line of a stroke file.

    Attributes
    ----------
    strokes : tuple of array, shape (n, 2), float64
        Columns x and y, y pointing down; none is empty.
    word : str or None
        What was drawn.
    writer : str or None
        Who drew it.
    """

    strokes: tuple[Stroke, ...]
    word: str | None = None
    writer: str | None = None


class _LineError(Exception):
    """What is wrong with a line, and how to mend it; becomes a DatasetError that names the line."""


class _FormError(_LineError):
    """A line holds strokes, but as points, as drawing programs keep them."""


def read_stroke_file(path: str | os.PathLike[str]) -> tuple[StrokeRecord, ...]:
    """Read a stroke file, gzip or not, or what a drawing program keeps as JSON.

    Blank lines, a byte-order mark and Windows line ends are tolerated. Either all lines have a ``word`` or none has.

    Parameters
    ----------
    path : path

    Returns
    -------
    tuple of StrokeRecord

    Raises
    ------
    DatasetError
        If the file cannot be read, holds no drawing, or a line is no drawing; the message names the first such line.
    """
    if os.path.isfile(path) and kind_if_readable(path).name == "json-strokes":
        return _of_a_canvas(path)
    records: list[StrokeRecord] = []
    n_axes = 0
    for number, line in _lines(path):
        try:
            record, n_axes = _record_in(path, line, n_axes)
            records.append(record)
            if (records[-1].word is None) != (records[0].word is None):
                raise _LineError("give all drawings a 'word' or none; some lines have it and some do not")
        except _FormError:
            return _of_a_canvas(path)
        except _LineError as error:
            raise DatasetError(f"{path}, line {number}: {error}.") from error
    if not records:
        raise DatasetError(f"{path} holds no drawings; write one JSON object a line.")
    return tuple(records)


def _of_a_canvas(path: str | os.PathLike[str]) -> tuple[StrokeRecord, ...]:
    """Return the drawings of a file of JSON that holds strokes in another form than one drawing a line."""
    with reading_unpacked(path) as file:
        content = file.read(_LARGEST_TEXT + 1)
    if len(content) > _LARGEST_TEXT:
        raise DatasetError(f"{path} is too large for strokes in this form; {_ONE_A_LINE}.")
    check_memory(path, _TIMES_THE_JSON * len(content), DatasetError)
    try:
        text = content.decode("utf-16" if content[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else "utf-8-sig")
        drawings = drawings_in(text)
    except UnicodeDecodeError as error:
        raise DatasetError(f"{path} is not UTF-8 text; save the file as UTF-8.") from error
    except UnclearStrokesError as error:
        raise DatasetError(f"{path} cannot be read as strokes: {error}.") from error
    if not drawings:
        raise DatasetError(f"{path} is JSON, but holds no strokes that are known; {_ONE_A_LINE}.")
    if len({word is None for word, _ in drawings}) > 1:
        raise DatasetError(f"{path}: some of its drawings have a word and some have none; give all one, or none.")
    return tuple(StrokeRecord(strokes, word) for word, strokes in drawings)


def _record_in(path: str | os.PathLike[str], line: str, n_axes: int) -> tuple[StrokeRecord, int]:
    """Return the record of a line, and how many axes the strokes of its file have where only longer ones tell it."""
    try:
        return _record(line, n_axes), n_axes
    except _FormError:
        found = n_axes or _n_axes_in(path)
        if not found:
            raise
        return _record(line, found), found


def _n_axes_in(path: str | os.PathLike[str]) -> int:
    """Return how many axes the first stroke has that has times and pressure beyond doubt; 0 if there is none."""
    for _, line in _lines(path):
        with contextlib.suppress(_LineError):
            drawing = _parsed(line).get("drawing")
            strokes = drawing if isinstance(drawing, list) else []
            more = (len(raw) for raw in strokes if isinstance(raw, list) and len(raw) > _XYT and _is_of_axes(raw))
            if n_axes := next(more, 0):
                return n_axes
    return 0


def salvaged(content: bytes) -> tuple[tuple[StrokeRecord, ...], int]:
    """Return the drawings of all lines that can be read, and how many lines cannot; for a file that was damaged.

    Parameters
    ----------
    content : bytes
        Of a stroke file; what is no UTF-8 spoils its own line alone.

    Returns
    -------
    records : tuple of StrokeRecord
    n_lost : int
    """
    records: list[StrokeRecord] = []
    lines = [line for line in content.decode("utf-8-sig", "replace").split("\n") if line.strip()]
    for line in lines:
        with contextlib.suppress(_LineError):
            records.append(_record(line))
    return tuple(records), len(lines) - len(records)


def write_stroke_file(path: str | os.PathLike[str], records: Iterable[StrokeRecord]) -> None:
    """Write drawings so that `read_stroke_file` gives the same back; gzip if the name ends in ``.gz``.

    Parameters
    ----------
    path : path
    records : iterable of StrokeRecord

    Raises
    ------
    DatasetError
        If a drawing has no points or one that is not finite, or the file cannot be written.
    """
    with writing_packed(path) as file:
        for number, record in enumerate(records, 1):
            points = list(itertools.chain.from_iterable(record.strokes))
            if not points or not np.isfinite(points).all():
                raise DatasetError(f"Drawing {number} has no points or one that is not finite; leave it out.")
            file.write(stroke_line(record))


def stroke_line(record: StrokeRecord) -> bytes:
    """Return the line of one record, its end included, in UTF-8; whole numbers are written without a point.

    Parameters
    ----------
    record : StrokeRecord

    Returns
    -------
    bytes
    """
    named = {"word": record.word, "writer": record.writer}
    entry: dict[str, Any] = {key: value for key, value in named.items() if value is not None}
    entry["drawing"] = [[_plain(stroke[:, axis]) for axis in (0, 1)] for stroke in record.strokes if len(stroke)]
    text = json.dumps(entry, ensure_ascii=False, separators=(",", ":")) + "\n"
    return text.encode("utf-8", "backslashreplace")  # half a surrogate pair becomes JSON's own escape of it


def _plain(values: Stroke) -> list[float]:
    return [int(value) if value.is_integer() else value for value in values.tolist()]


def _lines(path: str | os.PathLike[str]) -> Iterator[tuple[int, str]]:
    """Yield the lines of a file that are not blank, without its byte-order mark, with their numbers from 1."""
    number = 0
    with reading_unpacked(path) as file:
        _check_size(path, file)
        file.seek(0)
        while line := file.readline(_LONGEST_LINE):
            number += 1
            if len(line) == _LONGEST_LINE:
                raise DatasetError(f"{path}, line {number}: it is far too long for a drawing; write one a line.")
            text = _decoded(path, number, line).strip()
            if text.strip("\0"):  # which a crash leaves at the end
                yield number, text


def _check_size(path: str | os.PathLike[str], file: BinaryIO) -> None:
    """Refuse a file whose drawings would take more memory than it explains; no drawing is read for that."""
    memory = 0
    while piece := file.read(_PIECE_BYTES):
        memory += _BYTES_OF_A_DRAWING * piece.count(b"\n") + _BYTES_OF_A_STROKE * piece.count(b"]]")
        memory += _TIMES_THE_TEXT * len(piece)
        check_memory(path, memory, DatasetError)


def _decoded(path: str | os.PathLike[str], number: int, line: bytes) -> str:
    """Return a line as text, the first without a byte-order mark."""
    encoding = "utf-8-sig" if number == 1 else "utf-8"
    try:
        return line.decode(encoding)
    except UnicodeDecodeError as error:
        raise DatasetError(f"{path}, line {number}: it is not UTF-8 text; save the file as UTF-8.") from error


def _record(line: str, n_axes: int = 0) -> StrokeRecord:
    """Return the record of one line; strokes of so many lists are of axes, however short."""
    entry = _parsed(line)
    if "drawing" not in entry:
        raise _LineError('the key \'drawing\' is missing; write {"word": …, "drawing": [[[x…], [y…]], …]}')
    drawing = entry["drawing"]
    if not isinstance(drawing, list):
        raise _LineError("'drawing' is not a list; write a list of strokes [[x…], [y…]]")
    strokes = tuple(stroke for number, raw in enumerate(drawing, 1) if len(stroke := _stroke(raw, number, n_axes)))
    if not strokes:
        raise _LineError("the drawing has no points; add strokes or delete the line")
    word = next((key for key in WORD_KEYS if entry.get(key) is not None), "word")
    return StrokeRecord(strokes, _name(entry, word), _name(entry, "writer"))


def _parsed(line: str) -> dict[str, Any]:
    """Return the JSON object of one line."""
    try:
        entry = json.loads(line, parse_constant=_reject_constant)
    except json.JSONDecodeError as error:
        raise _LineError(
            f"the JSON is broken at column {error.colno} ({error.msg}); write one object a line"
        ) from error
    except (RecursionError, ValueError) as error:
        raise _LineError("the JSON is nested too deeply or has a number too long; write plain coordinates") from error
    if not isinstance(entry, dict):
        raise _LineError('it is JSON, but not an object; write {"word": …, "drawing": …}')
    return entry


def _reject_constant(name: str) -> NoReturn:
    """Stop at NaN and Infinity, which Python's JSON would take."""
    raise _LineError(f"{name} is not a coordinate; write finite numbers")


def _name(entry: dict[str, Any], key: str) -> str | None:
    """Return the text under `key`; a whole number is taken for its digits."""
    value = entry.get(key)
    if type(value) is int or (type(value) is float and value.is_integer()):
        return str(int(value))
    if value is not None and not isinstance(value, str):
        raise _LineError(f"'{key}' is {shown(json.dumps(value))}; write it as text in quotes")
    return value


def _stroke(raw: object, number: int, n_axes: int) -> Stroke:
    """Return stroke `number` of a drawing from its lists of x, y and perhaps times."""
    if not isinstance(raw, list) or not _is_of_axes(raw, n_axes):
        form = f"stroke {number} is not of the form [[x…], [y…]]"
        raise _FormError(form) if _is_of_points(raw) else _LineError(f"{form}; write its x and y as two lists")
    x, y = raw[0], raw[1]
    if len(x) != len(y):
        raise _LineError(f"stroke {number} has {len(x)} x but {len(y)} y; give each point both")
    return np.array([_coordinates(x, number), _coordinates(y, number)]).T


def _is_of_axes(raw: list[object], n_axes: int = 0) -> bool:
    """Tell whether a stroke has a list for each axis.

    Where there are more than three they must be so many, or longer than their number; else they are points.
    """
    lengths = [len(axis) for axis in raw if isinstance(axis, list)]
    if len(raw) not in (2, 3, 4, 5) or len(lengths) != len(raw):
        return False
    return len(raw) <= _XYT or len(raw) == n_axes or min(lengths) > len(raw)


def _is_of_points(raw: object) -> bool:
    """Tell whether a stroke is a list of points, each by its numbers or by their names."""
    if not isinstance(raw, list) or not raw:
        return False
    return all(isinstance(point, dict) or (isinstance(point, list) and len(point) in (2, 3, 4)) for point in raw)


def _coordinates(values: Sequence[object], number: int) -> Stroke:
    """Return one axis of a stroke, float64, shape (n,)."""
    # The types first: numpy would take true for 1 and "7" for 7.
    if not set(map(type, values)) <= {int, float}:
        wrong = next(value for value in values if type(value) not in (int, float))
        raise _LineError(f"stroke {number} holds {shown(json.dumps(wrong))} for a coordinate; write numbers")
    try:
        axis = np.array(values, np.float64)
        is_finite = bool(np.isfinite(axis).all())
    except OverflowError:
        is_finite = False
    if not is_finite:
        raise _LineError(f"stroke {number} holds a coordinate beyond all bounds; write finite numbers")
    return axis
