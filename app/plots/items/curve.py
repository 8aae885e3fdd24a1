"""Lines in one call to the painter, without the bookkeeping of pyqtgraph's PlotCurveItem. For plots alone."""

from typing import Any, Literal, TypeAlias

import numpy as np
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from app.plots.items.item import Item, in_pixels
from app.plots.pyqtgraph_import import pg
from nncore.arrays import FloatArray, IntArray

Joints: TypeAlias = Literal["all", "pairs"] | IntArray
"""Which points are joined to the next: all, every other one, or those where an array of shape (n,) is not 0."""

_STEEPEST = 8.0  # derivative beyond which a step of a curve is a jump
_DASHES = {Qt.PenStyle.DashLine: (4.5, 3.0), Qt.PenStyle.DotLine: (1.5, 2.5)}  # on and off, in widths of the line
_FARTHEST = 1e4  # pixels; Qt takes its time over what lies a million pixels away


def joined(x: FloatArray, y: FloatArray) -> IntArray:
    """Return which points of a curve are joined to the next, shape (n,): a jump and what does not exist stay open."""
    with np.errstate(invalid="ignore"):
        is_joined = np.abs(np.diff(y)) < _STEEPEST * (x[1] - x[0])
    return np.append(is_joined, False).astype(np.int32)


class Curve(Item):
    """A line through points, drawn in pieces: Qt takes four times as long over one long path."""

    def __init__(self, width: float, style: Qt.PenStyle, *, is_still: bool) -> None:
        super().__init__(is_still=is_still)
        self._x = self._y = np.empty(0)
        self._pieces: FloatArray = np.empty((0, 4))  # from x, y to x, y
        self._place: QTransform | None = None  # for which the lines are laid out
        self._lines = pg.Qt.internals.PrimitiveArray(QLineF, 4)
        self._pen = QPen(QColor("black"), width)
        self._dash = None if style == Qt.PenStyle.SolidLine else tuple(width * part for part in _DASHES[style])
        if self._dash is not None:
            self._pen.setCapStyle(Qt.PenCapStyle.FlatCap)

    @property
    def points(self) -> tuple[FloatArray, FloatArray]:
        """The x and y that are shown."""
        return self._x, self._y

    def set_points(self, x: FloatArray, y: FloatArray, joints: Joints = "all") -> None:
        """Show these points, shape (n,); what is not finite stays open."""
        self._x, self._y = np.asarray(x, np.float64), np.asarray(y, np.float64)
        joined = _starts(len(self._x), joints)
        is_finite = np.isfinite(self._x) & np.isfinite(self._y)
        drawn = joined[is_finite[joined] & is_finite[joined + 1]]
        points = np.stack([self._x, self._y], axis=1)
        self._pieces = np.concatenate([points[drawn], points[drawn + 1]], axis=1)
        self._place = None
        self.repaint()

    def set_color(self, color: str) -> None:
        """Draw the line in this colour."""
        self._pen.setColor(QColor(color))
        self.repaint()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw all pieces at once, in the widget's own pixels."""
        if not len(self._pieces):
            return
        with in_pixels(painter) as place:
            if place != self._place:
                self._lay_out(place)
            painter.setPen(self._pen)
            painter.drawLines(*self._lines.drawargs())

    def _lay_out(self, place: QTransform) -> None:
        """Find where on the widget the pieces lie; no axis of a plot is turned."""
        self._place = place
        scale, shift = (place.m11(), place.m22()) * 2, (place.dx(), place.dy()) * 2
        pieces = np.clip(self._pieces * scale + shift, -_FARTHEST, _FARTHEST)
        if self._dash is not None:
            pieces = dashed(pieces, *self._dash)
        self._lines.resize(len(pieces))
        self._lines.ndarray()[...] = pieces


def dashed(pieces: FloatArray, on: float, off: float) -> FloatArray:
    """Return dashes along a line that is given in pieces, (n, 4), from x, y to x, y; lengths are in pixels."""
    lengths = np.maximum(np.hypot(pieces[:, 2] - pieces[:, 0], pieces[:, 3] - pieces[:, 1]), 1e-9)
    ends = np.cumsum(lengths)
    begins = ends - lengths
    dashes = np.arange(0.0, ends[-1], on + off)
    cuts = np.sort(np.concatenate([begins, dashes, dashes + on]))
    cuts = cuts[np.diff(cuts, prepend=-1.0) > 0.0]  # np.unique would load numpy.ma, and this is drawn at the start
    cuts = np.append(cuts[cuts < ends[-1]], ends[-1])
    middles = 0.5 * (cuts[:-1] + cuts[1:])
    is_drawn = middles % (on + off) < on
    piece = np.searchsorted(begins, middles[is_drawn], side="right") - 1
    along = (np.stack([cuts[:-1][is_drawn], cuts[1:][is_drawn]]) - begins[piece]) / lengths[piece]
    start, step = pieces[piece, :2], pieces[piece, 2:] - pieces[piece, :2]
    drawn: FloatArray = np.concatenate([start + along[0][:, None] * step, start + along[1][:, None] * step], axis=1)
    return drawn


def _starts(n: int, joints: Joints) -> IntArray:
    """Return the numbers of the points that are joined to the next."""
    if isinstance(joints, str):
        return np.arange(0, n - 1, 1 if joints == "all" else 2)
    return np.flatnonzero(joints[: n - 1])
