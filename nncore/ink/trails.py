"""Thousands of drawings as one long row of points, to be worked on and drawn together.

`draw_trails` puts them through the same slant, box, pen and centre of mass as `nncore.ink.strokes`, only some six
times as fast. Imported by `augment_strokes`, the recipes and `nncore.evaluation.earliness`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray
from nncore.ink.slant import STEEPEST
from nncore.ink.strokes import BOX, CENTRE, PEN_WIDTH, SIDE, Stroke, clean

SPACING = 0.018
"""Distance between neighbouring points, where 1 is the longer side of the drawing: a third of a pixel."""


@dataclass(frozen=True, eq=False)
class Trails:
    """Many drawings as one row of evenly spaced points.

    Attributes
    ----------
    points : array, shape (M, 2), float32
        Columns x and y, y pointing down; each drawing's box has its middle at 0 and its longer side from −½ to ½.
    along : array, shape (M,), float32
        Where on its stroke a point lies, by length: 0 … 1.
    stroke, drawing : array, shape (M,)
        The numbers of a point's stroke (over all drawings) and of its drawing; the drawings rise.
    n_drawings : int
    """

    points: FloatArray
    along: FloatArray
    stroke: IntArray
    drawing: IntArray
    n_drawings: int

    def kept(self, is_kept: npt.NDArray[np.bool_]) -> "Trails":
        """Return the trails without some of their points.

        Parameters
        ----------
        is_kept : array of bool, shape (M,)
            At least one point of each drawing stays.

        Returns
        -------
        Trails
        """
        return Trails(
            self.points[is_kept], self.along[is_kept], self.stroke[is_kept], self.drawing[is_kept], self.n_drawings
        )

    def joined_with(self, points: FloatArray, along: FloatArray, stroke: IntArray, drawing: IntArray) -> "Trails":
        """Return the trails with more points, each behind those of its drawing.

        Parameters
        ----------
        points : array of float, shape (K, 2)
        along : array of float, shape (K,)
        stroke, drawing : array of int, shape (K,)
            As the attributes of the same names.

        Returns
        -------
        Trails
            Of M + K points.
        """
        order = np.argsort(np.concatenate([self.drawing, drawing]), kind="stable")
        return Trails(
            np.concatenate([self.points, points.astype(np.float32)])[order],
            np.concatenate([self.along, along.astype(np.float32)])[order],
            np.concatenate([self.stroke, stroke])[order],
            np.concatenate([self.drawing, drawing])[order],
            self.n_drawings,
        )

    def subset(self, drawings: IntArray) -> "Trails":
        """Return some of the drawings, numbered anew from 0.

        Parameters
        ----------
        drawings : array of int, shape (n,)
            Rising numbers below `n_drawings`.

        Returns
        -------
        Trails
        """
        number = np.full(self.n_drawings, -1)
        number[drawings] = np.arange(len(drawings))
        chosen = self.kept(number[self.drawing] >= 0)
        return replace(chosen, drawing=number[chosen.drawing], n_drawings=len(drawings))


def trails_of(drawings: Sequence[Sequence[npt.ArrayLike]]) -> Trails:
    """Return drawings as trails.

    Parameters
    ----------
    drawings : sequence of sequence of array_like, shape (n, 2)
        At least one drawing, each with at least one finite point.

    Returns
    -------
    Trails

    Raises
    ------
    ShapeError
        If a stroke is not of shape (n, 2).
    """
    points, along, stroke, drawing = [], [], [], []
    n_strokes = 0
    for number, strokes in enumerate(drawings):
        for line in _unit_sized(clean(strokes)):
            evenly = _evenly_spaced(line)
            points.append(evenly)
            along.append(np.linspace(0.0, 1.0, len(evenly), dtype=np.float32))
            stroke.append(np.full(len(evenly), n_strokes))
            drawing.append(np.full(len(evenly), number))
            n_strokes += 1
    return Trails(
        np.concatenate(points), np.concatenate(along), np.concatenate(stroke), np.concatenate(drawing), len(drawings)
    )


def _unit_sized(strokes: tuple[Stroke, ...]) -> list[Stroke]:
    together = np.concatenate(strokes)
    low, high = together.min(axis=0), together.max(axis=0)
    side = max(float((high - low).max()), 1e-9)
    return [(stroke - 0.5 * (low + high)) / side for stroke in strokes]


def _evenly_spaced(line: Stroke) -> FloatArray:
    """Return points of equal distance along one stroke, shape (n, 2), float32; at least one."""
    travelled = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    places = np.linspace(0.0, travelled[-1], 1 + int(np.ceil(travelled[-1] / SPACING)))
    return np.stack([np.interp(places, travelled, line[:, axis]) for axis in (0, 1)], axis=1).astype(np.float32)


def draw_trails(trails: Trails, pen_width: FloatArray | float = PEN_WIDTH) -> npt.NDArray[np.uint8]:
    """Return what the network reads of each drawing, as bytes.

    The same as `nncore.ink.strokes.to_pixels`, within 0.03, but for the pen's width, which may differ from drawing to
    drawing.

    Parameters
    ----------
    trails : Trails
    pen_width : float or array of float, shape (n_drawings,), optional
        In pixels, 1 … 3.5; others are drawn with the nearest of these.

    Returns
    -------
    array of uint8, shape (n_drawings, 784)
        0 is paper, 255 is full ink.
    """
    width = np.broadcast_to(np.asarray(pen_width, np.float32), (trails.n_drawings,))
    pictures = np.empty((trails.n_drawings, SIDE * SIDE), np.uint8)
    for first in range(0, trails.n_drawings, _CHUNK):
        last = min(first + _CHUNK, trails.n_drawings)
        start, stop = np.searchsorted(trails.drawing, [first, last])
        pictures[first:last] = _drawn(trails.points[start:stop], trails.drawing[start:stop] - first, width[first:last])
    return pictures


def _drawn(points: FloatArray, drawing: IntArray, width: FloatArray) -> npt.NDArray[np.uint8]:
    """Return pictures, shape (n, 784), of points in any unit: slant, box, pen, centre of mass."""
    starts = np.flatnonzero(np.diff(drawing, prepend=-1))
    points = _upright(points, drawing, starts)
    low, high = (extreme.reduceat(points, starts, axis=0) for extreme in (np.minimum, np.maximum))
    scale = (BOX - width) / np.maximum((high - low).max(axis=1), 1e-6)
    offset = 0.5 * (SIDE - 1) - 0.5 * (low + high) * scale[:, None]
    fitted = points * scale[drawing, None] + offset[drawing]
    room = 0.5 * (SIDE - width[:, None] - (high - low) * scale[:, None])  # between the ink's box and the edge
    shift = np.clip(CENTRE - _centres(_stamped(fitted, drawing, width)), -room, room)
    return _stamped(fitted + shift[drawing], drawing, width)


def _upright(points: FloatArray, drawing: IntArray, starts: IntArray) -> FloatArray:
    """Return the points of drawings whose slant is taken out; they are evenly spaced, so each counts alike."""
    counts = np.diff(starts, append=len(points))[:, None]
    away = points - (np.add.reduceat(points, starts, axis=0) / counts)[drawing]
    covariance, variance = np.add.reduceat(away * away[:, 1:], starts, axis=0).T
    slant = np.clip(covariance / np.maximum(variance, 1e-12), -STEEPEST, STEEPEST)
    upright: FloatArray = points.copy()
    upright[:, 0] -= slant[drawing] * away[:, 1]
    return upright


def _centres(pictures: npt.NDArray[np.uint8]) -> FloatArray:
    """Return column and row of the centres of mass, shape (n, 2)."""
    grid = np.stack([np.tile(np.arange(SIDE), SIDE), np.repeat(np.arange(SIDE), SIDE), np.ones(SIDE * SIDE)], axis=1)
    moments = pictures.astype(np.float32) @ grid.astype(np.float32)
    centres: FloatArray = moments[:, :2] / moments[:, 2:]
    return centres


_CHUNK = 64  # drawings at a time; their arrays stay in the processor's cache
_PARTS = 8  # places within a pixel, each way, that the stamp knows
_STAMP = 6  # pixels; side of the stamp
_WIDTHS = np.arange(1.0, 3.6, 0.1, dtype=np.float32)  # pens it knows, in pixels


@lru_cache(maxsize=1)
def _stamps() -> npt.NDArray[np.uint8]:
    """Return the pen's print, shape (widths · parts · parts, stamp²), for each width and place within a pixel."""
    place = (np.arange(_PARTS) + 0.5) / _PARTS
    pixel = np.arange(_STAMP) - (_STAMP // 2 - 1)
    d = pixel[None, :] - place[:, None]  # (parts, stamp)
    distance = np.sqrt(d[:, None, :, None] ** 2 + d[None, :, None, :] ** 2)  # (row part, column part, row, column)
    ink = np.clip(0.5 * _WIDTHS[:, None, None, None, None] + 0.5 - distance, 0.0, 1.0)
    prints: npt.NDArray[np.uint8] = np.rint(255.0 * ink).astype(np.uint8)
    return prints.reshape(-1, _STAMP * _STAMP)


def _stamped(points: FloatArray, drawing: IntArray, width: FloatArray) -> npt.NDArray[np.uint8]:
    """Return pictures, shape (n, 784), of points given in pixels, each printed with its drawing's pen."""
    margin = _STAMP
    wide = SIDE + 2 * margin
    inside = np.minimum(np.maximum(points + np.float32(margin), np.float32(3.0)), np.float32(wide - 4))
    whole = inside.astype(np.int64)
    part = ((inside - whole.astype(np.float32)) * np.float32(_PARTS)).astype(np.int64)
    pen = np.clip(np.rint((width - _WIDTHS[0]) / 0.1), 0, len(_WIDTHS) - 1).astype(np.int64)
    ink = _stamps().take((pen[drawing] * _PARTS + part[:, 1]) * _PARTS + part[:, 0], axis=0)
    corner = drawing * (wide * wide) + (whole[:, 1] - 2) * wide + whole[:, 0] - 2
    window = (np.arange(_STAMP)[:, None] * wide + np.arange(_STAMP)).reshape(-1)
    pictures = np.zeros((len(width), wide, wide), np.uint8)
    np.maximum.at(pictures.reshape(-1), (corner[:, None] + window).reshape(-1), ink.reshape(-1))
    inner: npt.NDArray[np.uint8] = pictures[:, margin:-margin, margin:-margin].reshape(len(width), -1)
    return inner
