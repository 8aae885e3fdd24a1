"""Lines in one call to the painter, without the bookkeeping of pyqtgraph's PlotCurveItem. For plots alone."""

from typing import Any, Literal, TypeAlias

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.fast_item import FastItem
from nncore.arrays import FloatArray, IntArray

Joints: TypeAlias = Literal["all", "pairs"] | IntArray
"""Which points are joined to the next: all, every other one, or those where an array of shape (n,) is not 0."""

_STEEPEST = 8.0  # slope beyond which a step of a curve is a jump
_FARTHEST = 1e4  # pixels; Qt takes its time over what lies a million pixels away


def joined(x: FloatArray, y: FloatArray) -> IntArray:
    """Return which points of a curve are joined to the next, shape (n,): a jump and what does not exist stay open."""
    with np.errstate(invalid="ignore"):
        is_joined = np.abs(np.diff(y)) < _STEEPEST * (x[1] - x[0])
    return np.append(is_joined, False).astype(np.int32)


class FastCurve(FastItem):
    """A line through points, in pieces: opaque ones are drawn four times as fast as one long path."""

    def __init__(self, width: float, style: Qt.PenStyle) -> None:
        super().__init__()
        self._x = self._y = np.empty(0)
        self._joined: IntArray = np.empty(0, np.int64)
        self._lines = pg.Qt.internals.PrimitiveArray(QLineF, 4)
        self._pen = QPen(QColor("black"), width, style)

    @property
    def points(self) -> tuple[FloatArray, FloatArray]:
        """The x and y that are shown."""
        return self._x, self._y

    def set_points(self, x: FloatArray, y: FloatArray, joints: Joints = "all") -> None:
        """Show these points, shape (n,); what is not finite stays open."""
        self._x, self._y = np.asarray(x, np.float64), np.asarray(y, np.float64)
        joined = _starts(len(self._x), joints)
        is_finite = np.isfinite(self._x) & np.isfinite(self._y)
        self._joined = joined[is_finite[joined] & is_finite[joined + 1]]
        self._lines.resize(len(self._joined))
        self.repaint()

    def set_color(self, color: str) -> None:
        """Draw the line in this colour."""
        self._pen.setColor(QColor(color))
        self.repaint()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw all pieces at once, in the widget's own pixels."""
        if not len(self._joined):
            return
        x, y = self._on_widget(painter)
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(self._pen)
        if self._pen.style() == Qt.PenStyle.SolidLine:
            ends = self._lines.ndarray()
            ends[:, 0], ends[:, 1] = x[self._joined], y[self._joined]
            ends[:, 2], ends[:, 3] = x[self._joined + 1], y[self._joined + 1]
            painter.drawLines(*self._lines.drawargs())
        else:  # dashes have to go on from piece to piece
            connect = np.zeros(len(x), np.int32)
            connect[self._joined] = 1
            painter.drawPath(pg.functions.arrayToQPath(x, y, connect=connect))
        painter.restore()

    def _on_widget(self, painter: QPainter) -> tuple[FloatArray, FloatArray]:
        """Return the points in the widget's pixels; no axis of a plot is turned."""
        place = painter.worldTransform()
        x = np.nan_to_num(self._x * place.m11() + place.dx())
        y = np.nan_to_num(self._y * place.m22() + place.dy())
        return np.clip(x, -_FARTHEST, _FARTHEST), np.clip(y, -_FARTHEST, _FARTHEST)


def _starts(n: int, joints: Joints) -> IntArray:
    """Return the numbers of the points that are joined to the next."""
    if isinstance(joints, str):
        return np.arange(0, n - 1, 1 if joints == "all" else 2)
    return np.flatnonzero(joints[: n - 1])
