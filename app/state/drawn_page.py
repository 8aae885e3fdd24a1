"""What a drawing is made of: finished strokes and a picture as a page of undo, the growing stroke, and their checks.

Imported by `app.state.drawing` alone.
"""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from app.language import tr, tr_n
from app.state.geometry import Points
from nncore.arrays import Picture
from nncore.errors import ShapeError


class GrowingRows:
    """Rows x, y, time_ms in a buffer that doubles, so that one more costs the same however many there are."""

    def __init__(self) -> None:
        self._rows = np.empty((64, 3))
        self._count = 0

    def append(self, x: float, y: float, time_ms: float) -> None:
        """Add a row."""
        if self._count == len(self._rows):
            # Views handed out keep the old buffer alive, and what they show never changes.
            self._rows = np.concatenate([self._rows, np.empty_like(self._rows)])
        self._rows[self._count] = x, y, time_ms
        self._count += 1

    def view(self) -> Points:
        """The rows so far (n, 3), read-only, not copied."""
        rows = self._rows[: self._count]
        rows.flags.writeable = False
        return rows


@dataclass(frozen=True, slots=True, eq=False)
class KeptStroke:
    """A finished stroke: points (n, 2) and their times (n,), both read-only."""

    points: Points
    times_ms: Points

    @classmethod
    def from_rows(cls, rows: Points) -> "KeptStroke":
        """Keep a copy of rows x, y, time_ms."""
        kept = np.array(rows, dtype=np.float64)
        kept.flags.writeable = False
        return cls(kept[:, :2], kept[:, 2])


@dataclass(frozen=True, slots=True, eq=False)
class DrawnPage:
    """All that undo brings back. Pages share their strokes, so one more page costs a few references."""

    strokes: tuple[KeptStroke, ...] = ()
    raster: Picture | None = None
    points: tuple[Points, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "points", tuple(stroke.points for stroke in self.strokes))


def checked_points(stroke: npt.ArrayLike, number: int) -> Points:
    """Return a stroke as (n, 2) float64, or say which one is none."""
    points = np.asarray(stroke, dtype=np.float64)
    if points.ndim != 2 or points.shape[1] != 2 or not np.isfinite(points).all():
        raise ShapeError(
            tr(
                "Stroke {number} is no stroke: it must be (n, 2) finite numbers, not {shape}.",
                number=number,
                shape=points.shape,
            )
        )
    return points


def checked_times(times_ms: npt.ArrayLike, n_points: int, number: int) -> Points:
    """Return the times of a stroke as (n,) float64, or say that they do not fit it."""
    times = np.asarray(times_ms, dtype=np.float64)
    if times.shape != (n_points,):
        raise ShapeError(
            tr_n(
                "Stroke {number} has {n} point, but {size} as many times; each point needs one.",
                "Stroke {number} has {n} points, but {size} times; each point needs one.",
                n_points,
                number=number,
                size=times.size,
            )
        )
    return times


def checked_picture(picture: npt.ArrayLike) -> Picture:
    """Return a copy of a picture as read-only float32 ink, or say what is wrong with it."""
    ink = np.array(picture, dtype=np.float32)
    if ink.ndim != 2 or not ink.size or not (ink.min() >= 0.0 and ink.max() <= 1.0):
        raise ShapeError(
            tr("A picture must be (H, W) ink from 0 to 1; this one has the shape {shape}.", shape=ink.shape)
        )
    ink.flags.writeable = False
    return ink
