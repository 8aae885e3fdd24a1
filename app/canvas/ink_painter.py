"""Smooth ink: strokes as curves, and the cached layers the canvas shows. Imported by `paper` and My digits' tiles.

A stroke runs in quadratic curves from the middle of one pair of points to the middle of the next, each with the point
between as its handle. So every point bends the line, the line has no corners, and a new point changes only its end:
all before the last middle is settled and is painted once. Between points that lie far apart the line is straight but
for its corners, as the network reads it.
"""

from dataclasses import dataclass
from itertools import pairwise
from math import hypot

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap

from app.state.drawing import CANVAS_SIDE, Drawing
from app.state.geometry import Points, raster_box
from app.ui.style.theme import Theme
from nncore.arrays import Picture

_CORNER = CANVAS_SIDE / 25
"""How far before a point its curve begins, at most, in canvas units. No corner comes nearer to its handle than half of
it, so the usual pen reaches every point."""

_CRISP_BELOW = 64
"""A picture with fewer pixels to a side is shown pixel by pixel: blown up smoothly it would only be a blur."""


@dataclass(frozen=True)
class InkLook:
    """All that the cached layers depend on, apart from the drawing."""

    theme: Theme
    side: int  # logical pixels
    pixel_ratio: float
    pen_width: float  # canvas units


def _settled_curve(points: Points, first: int = 0) -> QPainterPath:
    """Return the curve from where it begins to bend round the `first`-th point; the end point is not reached yet."""
    path = QPainterPath()
    path.moveTo(*(points[0] if first == 0 else _bend_begins(points[first - 1], points[first])))
    coming: list[list[float]] = points[first:].tolist()
    for (x, y), (next_x, next_y) in pairwise(coming):
        distance = hypot(next_x - x, next_y - y)
        if distance <= 2.0 * _CORNER:
            path.quadTo(x, y, (x + next_x) / 2, (y + next_y) / 2)
        else:
            across, down = _CORNER * (next_x - x) / distance, _CORNER * (next_y - y) / distance
            path.quadTo(x, y, x + across, y + down)
            path.lineTo(next_x - across, next_y - down)
    return path


def _bend_begins(before: Points, point: Points) -> Points:
    """Return where the curve leaves the line from one point to the next: in the middle, but near the next at most."""
    step = point - before
    return point - step * min(0.5, _CORNER / max(hypot(*step), _CORNER))


def _stroke_path(points: Points) -> QPainterPath:
    """Return the whole curve of a stroke (n, 2) from its first point to its last."""
    path = _settled_curve(points)
    path.lineTo(*points[-1])
    return path


def paint_stroke(painter: QPainter, points: Points) -> None:
    """Paint a whole stroke with the painter's pen; one that goes nowhere is a dot."""
    if (points == points[0]).all():
        painter.drawPoint(QPointF(*points[0]))
    else:
        painter.drawPath(_stroke_path(points))


def ink_pen(color: str, width: float) -> QPen:
    """Return a pen whose lines begin, bend and end round."""
    style, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(QColor(color), width, style, cap, join)


def _paint_raster(painter: QPainter, raster: Picture, side: float, color: str) -> None:
    """Paint a picture's ink in `color`, as opaque as there is ink."""
    ink = QColor(color)
    alpha = raster[..., np.newaxis].astype(np.float64)
    blue_green_red_alpha = np.array([ink.blue(), ink.green(), ink.red(), 255])
    pixels = np.ascontiguousarray(np.rint(alpha * blue_green_red_alpha).astype(np.uint8))
    height, width = raster.shape
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    is_smooth = max(height, width) >= _CRISP_BELOW
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
    painter.drawImage(QRectF(*raster_box(raster.shape, side)), image)


def paint_page(painter: QPainter, drawing: Drawing, color: str, pen_width: float) -> None:
    """Paint picture and strokes in canvas units."""
    if drawing.raster is not None:
        _paint_raster(painter, drawing.raster, drawing.side, color)
    painter.setPen(ink_pen(color, pen_width))
    for stroke in drawing.strokes:
        paint_stroke(painter, stroke)


class InkLayers:
    """The drawing as two pictures: what is finished, and the settled part of the live stroke.

    Each `paint` first brings them up to date; a move of the pen adds one short curve, however long the stroke.
    """

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._look: InkLook | None = None
        self._page = QPixmap()
        self._live = QPixmap()
        self._on_page: tuple[Points, ...] = ()
        self._raster: Picture | None = None
        self._settled = 0  # curves of the live stroke in its layer
        self._last_live: Points | None = None

    def paint(self, painter: QPainter, look: InkLook) -> None:
        """Paint the drawing in a square at the origin."""
        if self._drawing.moment is not None:
            self._paint_moment(painter, look)
            return
        live = self._drawing.live_stroke
        self._refresh_page(look, self._drawing.finished_strokes)
        painter.drawPixmap(QPointF(0, 0), self._page)
        if live is None:
            self._forget_live()
            return
        self._settle(look, live)
        painter.drawPixmap(QPointF(0, 0), self._live)
        self._paint_tail(painter, look, live)

    def _paint_moment(self, painter: QPainter, look: InkLook) -> None:
        """Paint what the hand had drawn by then, and faintly what it drew afterwards."""
        painter.save()
        painter.fillRect(QRectF(0, 0, look.side, look.side), QColor(look.theme.paper))
        _prepare(painter, look, self._drawing.side)
        paint_page(painter, self._drawing, look.theme.rule, look.pen_width)
        if self._drawing.raster is not None:
            _paint_raster(painter, self._drawing.raster, self._drawing.side, look.theme.ink)
        painter.setPen(ink_pen(look.theme.ink, look.pen_width))
        for stroke in self._drawing.shown_strokes:
            paint_stroke(painter, stroke)
        painter.restore()

    def _refresh_page(self, look: InkLook, strokes: tuple[Points, ...]) -> None:
        """Paint what is new on the page, or the page anew if anything else has changed."""
        old = self._on_page
        is_grown = len(strokes) >= len(old) and all(a is b for a, b in zip(old, strokes, strict=False))
        if look != self._look or self._drawing.raster is not self._raster or not is_grown:
            self._start_page(look)
            old = ()
        if len(strokes) > len(old):
            with self._painter(self._page, look) as painter:
                for stroke in strokes[len(old) :]:
                    paint_stroke(painter, stroke)
        self._on_page = strokes

    def _start_page(self, look: InkLook) -> None:
        """Begin a page with paper and picture."""
        if look != self._look:
            self._live = _blank(look)
            self._settled = 0
        self._look = look
        self._raster = self._drawing.raster
        self._page = _blank(look)
        self._page.fill(QColor(look.theme.paper))
        with self._painter(self._page, look) as painter:
            if self._raster is not None:
                _paint_raster(painter, self._raster, self._drawing.side, look.theme.ink)

    def _settle(self, look: InkLook, live: Points) -> None:
        """Add to the live layer the curves that no further point can change."""
        if self._last_live is not None and self._is_another_stroke(live):
            self._forget_live()
        self._last_live = live
        if len(live) - 1 > self._settled:
            with self._painter(self._live, look) as painter:
                painter.drawPath(_settled_curve(live, self._settled))
            self._settled = len(live) - 1

    def _is_another_stroke(self, live: Points) -> bool:
        """Tell whether a new stroke has begun since the last paint."""
        last = self._last_live
        return last is not None and (len(live) < len(last) or not np.array_equal(live[: len(last)][-1], last[-1]))

    def _forget_live(self) -> None:
        """Make the live layer ready for the next stroke."""
        if self._last_live is not None:
            self._live.fill(Qt.GlobalColor.transparent)
            self._last_live = None
            self._settled = 0

    def _paint_tail(self, painter: QPainter, look: InkLook, live: Points) -> None:
        """Paint the end of the live stroke, which the next point will bend."""
        painter.save()
        _prepare(painter, look, self._drawing.side)
        paint_stroke(painter, live[-1:] if len(live) == 1 else np.array([live[-2:].mean(0), live[-1]]))
        painter.restore()

    def _painter(self, layer: QPixmap, look: InkLook) -> QPainter:
        """Return a painter on a layer, in canvas units, with the pen of the theme in hand."""
        painter = QPainter(layer)
        _prepare(painter, look, self._drawing.side)
        return painter


def _prepare(painter: QPainter, look: InkLook, units: float) -> None:
    """Give the painter canvas units and the pen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(look.side / units, look.side / units)
    painter.setPen(ink_pen(look.theme.ink, look.pen_width))


def _blank(look: InkLook) -> QPixmap:
    """Return an empty layer at the screen's own resolution."""
    layer = QPixmap((QSizeF(look.side, look.side) * look.pixel_ratio).toSize())
    layer.setDevicePixelRatio(look.pixel_ratio)
    layer.fill(Qt.GlobalColor.transparent)
    return layer
