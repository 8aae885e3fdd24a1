"""What a perceptron's plane shows, as values, and how it is painted. Imported by the plane and the views."""

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.ui.painting.text import mixed, paint_text, text_width
from app.ui.style.fonts import MEDIUM, SEMI_BOLD, SMALL
from app.ui.style.text_size import enlarged
from app.ui.style.theme import Theme
from app.ui.text.numbers import plain_number, whole_number
from nncore.arrays import FloatArray, IntArray
from nncore.concepts.separation import Box

BOX: Box = (-0.6, 1.6)
"""The part of the plane that is shown."""

POINT_RADIUS = 11.0
_TINT, _GROUND = 0.16, 0.8
_SHARES_OF_A_LINE = (0.06, 0.94, 0.2, 0.8, 0.35, 0.65, 0.5)  # where on it its name may stand, the best first
_TAG_STEPS = 4  # lines away from its point at the most
_LEFT, _TOP, _RIGHT, _BOTTOM = 34.0, 4.0, 4.0, 22.0
_TICKS = (-0.5, 0.0, 0.5, 1.0, 1.5)


@dataclass(frozen=True, eq=False)
class SceneLine:
    """A line with its two ends, shape (2, 2), and its name.

    `series` is the colour's place in the theme; `number` is told when the line is dragged; a former line is faint.
    """

    ends: FloatArray
    name: str = ""
    series: int | None = None
    number: int = 0
    is_former: bool = False


@dataclass(frozen=True, eq=False)
class Scene:
    """What is shown: tinted cells, lines, the arrow of the weights, points with labels, ties, a probe.

    `ties` join points of one label; `notes` are words at a place; `tags` are words beside the points. `wrong` are the
    points on the wrong side; `marked` is the one that was last spoken of, or −1.
    """

    cells: tuple[tuple[FloatArray, float], ...] = ()
    lines: tuple[SceneLine, ...] = ()
    arrow: FloatArray | None = None
    points: FloatArray = field(default_factory=lambda: np.empty((0, 2)))
    labels: FloatArray = field(default_factory=lambda: np.empty(0))
    wrong: IntArray = field(default_factory=lambda: np.empty(0, np.int64))
    marked: int = -1
    tags: tuple[str, ...] = ()
    ties: tuple[tuple[FloatArray, float], ...] = ()
    notes: tuple[tuple[str, FloatArray], ...] = ()
    probe: FloatArray | None = None


@dataclass(frozen=True)
class Frame:
    """Where the square of the plane lies on the screen."""

    square: QRectF

    @classmethod
    def within(cls, width: float, height: float) -> "Frame":
        """Return the largest square that leaves room for the axes, in the middle of a widget."""
        beside, below = enlarged(_LEFT), enlarged(_BOTTOM)
        side = max(min(width - beside - _RIGHT, height - _TOP - below), 40.0)
        left = beside + max(0.5 * (width - beside - _RIGHT - side), 0.0)
        return cls(QRectF(round(left), _TOP, round(side), round(side)))

    def to_screen(self, point: FloatArray) -> QPointF:
        """Return where a point of the plane, shape (2,), lies."""
        low, high = BOX
        x, y = point.tolist()
        unit = self.square.width() / (high - low)
        return QPointF(self.square.left() + (x - low) * unit, self.square.bottom() - (y - low) * unit)

    def to_plane(self, at: QPointF) -> tuple[float, float]:
        """Return which point of the plane lies there, held inside the box."""
        low, high = BOX
        x = (at.x() - self.square.left()) / self.square.width()
        y = (self.square.bottom() - at.y()) / self.square.height()
        return low + (high - low) * min(max(x, 0.0), 1.0), low + (high - low) * min(max(y, 0.0), 1.0)


def _color_of(theme: Theme, label: float) -> str:
    """Return the colour of yes or no."""
    return theme.speaks_for if label == 1.0 else theme.speaks_against


class ScenePainter:
    """Paints one scene into one frame."""

    def __init__(self, painter: QPainter, frame: Frame, theme: Theme, axes: tuple[str, str]) -> None:
        self._painter, self._frame, self._theme, self._axes = painter, frame, theme, axes
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, scene: Scene) -> None:
        """Paint everything, the farthest first."""
        self._painter.fillRect(self._frame.square, QColor(self._theme.surface))
        self._paint_cells(scene)
        self._paint_axes()
        self._painter.save()
        self._painter.setClipRect(self._frame.square)
        self._paint_ties(scene)
        for line in scene.lines:
            self._paint_line(line)
        for line, box in name_boxes(scene, self._frame):
            self._paint_chip(line.name, box, self._color_of_line(line))
        for text, place in scene.notes:
            box = _chip_box(text, self._frame.to_screen(place), self._frame.square)
            self._paint_chip(text, box, QColor(self._theme.text))
        self._paint_arrow(scene.arrow)
        self._painter.restore()
        self._paint_points(scene)
        self._paint_probe(scene.probe)

    def _paint_cells(self, scene: Scene) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        for corners, answer in scene.cells:
            self._painter.setBrush(mixed(_color_of(self._theme, answer), self._theme.surface, _TINT))
            self._painter.drawPolygon(QPolygonF([self._frame.to_screen(corner) for corner in corners]))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_axes(self) -> None:
        square, painter = self._frame.square, self._painter
        for value in _TICKS:
            at = self._frame.to_screen(np.full(2, value))
            painter.setPen(QPen(QColor(self._theme.border if value in (0.0, 1.0) else self._theme.rule), 1.0))
            painter.drawLine(QPointF(at.x(), square.top()), QPointF(at.x(), square.bottom()))
            painter.drawLine(QPointF(square.left(), at.y()), QPointF(square.right(), at.y()))
            painter.setPen(QColor(self._theme.text_muted))
            text = plain_number(value)
            paint_text(painter, _around(at.x(), square.bottom() + 9.0), text, SMALL)
            paint_text(painter, _before(square.left() - 5.0, at.y()), text, SMALL, is_right=True)
        for text, middle in zip(self._axes, _axis_names(square), strict=True):
            paint_text(painter, _around(middle.x(), middle.y()), text, SMALL, MEDIUM)

    def _paint_ties(self, scene: Scene) -> None:
        for ends, label in scene.ties:
            self._painter.setPen(QPen(QColor(_color_of(self._theme, label)), 2.5, Qt.PenStyle.DashLine))
            self._painter.drawLine(*(self._frame.to_screen(end) for end in ends))

    def _paint_line(self, line: SceneLine) -> None:
        style = Qt.PenStyle.DotLine if line.is_former else Qt.PenStyle.SolidLine
        start, end = (self._frame.to_screen(each) for each in line.ends)
        self._painter.setPen(QPen(self._color_of_line(line), 1.5 if line.is_former else 2.5, style))
        self._painter.drawLine(start, end)

    def _color_of_line(self, line: SceneLine) -> QColor:
        if line.is_former:
            return QColor(self._theme.text_muted)
        return QColor(self._theme.text if line.series is None else self._theme.series[line.series])

    def _paint_chip(self, text: str, box: QRectF, color: QColor) -> None:
        """Write a name on a ground of its own."""
        self._painter.setPen(QPen(color, 1.0))
        self._painter.setBrush(QColor(self._theme.surface))
        self._painter.drawRoundedRect(box, 4.0, 4.0)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_text(self._painter, box, text, SMALL, SEMI_BOLD)

    def _paint_arrow(self, arrow: FloatArray | None) -> None:
        if arrow is None:
            return
        start, end = (self._frame.to_screen(each) for each in arrow)
        way = end - start
        length = max(float(np.hypot(way.x(), way.y())), 1e-6)
        along = QPointF(way.x() / length, way.y() / length)
        across = QPointF(-along.y(), along.x())
        self._painter.setPen(QPen(QColor(self._theme.accent), 2.5))
        self._painter.drawLine(start, end - along * 8.0)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.accent))
        self._painter.drawPolygon(
            QPolygonF([end, end - along * 13.0 + across * 6.5, end - along * 13.0 - across * 6.5])
        )
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QColor(self._theme.accent))
        paint_text(
            self._painter, _around(end.x() + 14.0 * along.x(), end.y() + 14.0 * along.y()), "w", SMALL, SEMI_BOLD
        )

    def _paint_points(self, scene: Scene) -> None:
        wrong = set(scene.wrong.tolist())
        for index, (point, label) in enumerate(zip(scene.points, scene.labels, strict=True)):
            at, color = self._frame.to_screen(point), _color_of(self._theme, float(label))
            self._painter.setPen(QPen(QColor(self._theme.surface), 1.5))
            self._painter.setBrush(QColor(color))
            self._painter.drawEllipse(at, POINT_RADIUS, POINT_RADIUS)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QColor(self._theme.surface))
            paint_text(self._painter, _around(at.x(), at.y()), whole_number(label), SMALL, SEMI_BOLD)
            if index == scene.marked:
                self._paint_ring(at, 5.0, QPen(QColor(self._theme.accent), 3.0))
            if index in wrong:
                self._paint_ring(at, 9.0 if index == scene.marked else 5.0, QPen(QColor(self._theme.text), 2.0))
        for tag, box in tag_boxes(scene, self._frame):
            self._paint_tag(tag, box)

    def _paint_ring(self, at: QPointF, distance: float, pen: QPen) -> None:
        self._painter.setPen(pen)
        self._painter.drawEllipse(at, POINT_RADIUS + distance, POINT_RADIUS + distance)

    def _paint_tag(self, tag: str, box: QRectF) -> None:
        ground = QColor(self._theme.surface)
        ground.setAlphaF(_GROUND)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ground)
        self._painter.drawRoundedRect(box, 4.0, 4.0)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QColor(self._theme.text))
        paint_text(self._painter, box, tag, SMALL)

    def _paint_probe(self, probe: FloatArray | None) -> None:
        if probe is not None:
            at = self._frame.to_screen(probe)
            self._painter.setPen(QPen(QColor(self._theme.accent), 2.0))
            for way in (QPointF(9.0, 0.0), QPointF(0.0, 9.0)):
                self._painter.drawLine(at - way, at + way)


def name_boxes(scene: Scene, frame: Frame) -> list[tuple[SceneLine, QRectF]]:
    """Return where the names of the lines go: on their line, near its ends, off the points and the axes' names."""
    axes = [_square_around(middle) for middle in _axis_names(frame.square)]
    taken = [*_discs(scene, frame), *axes]
    placed = []
    for line in scene.lines:
        if line.name:
            start, end = (frame.to_screen(each) for each in line.ends)
            middles = (start + (end - start) * share for share in _SHARES_OF_A_LINE)
            box = _first_free([_chip_box(line.name, middle, frame.square) for middle in middles], taken)
            taken.append(box)
            placed.append((line, box))
    return placed


def tag_boxes(scene: Scene, frame: Frame) -> list[tuple[str, QRectF]]:
    """Return where the words beside the points go: as near as can be without lying on each other or on a point.

    Nor do they lie on the name of a line, where there is room enough.
    """
    taken, names = _discs(scene, frame), [box for _, box in name_boxes(scene, frame)]
    placed = []
    for tag, point in zip(scene.tags, scene.points, strict=False):
        if tag:
            beside = _boxes_beside(frame.to_screen(point), tag, frame.square, is_above=bool(point[1] > 0.5))
            box = _first_free(beside, [*taken, *names], taken)
            taken.append(box)
            placed.append((tag, box))
    return placed


def _first_free(boxes: list[QRectF], *wishes: list[QRectF]) -> QRectF:
    """Return the first box that lies on nothing of the first wish; if each does, of the next; else the first of all."""
    for taken in wishes:
        for box in boxes:
            if not any(box.intersects(other) for other in taken):
                return box
    return boxes[0]


def _discs(scene: Scene, frame: Frame) -> list[QRectF]:
    return [_square_around(frame.to_screen(point)) for point in scene.points]


def _square_around(middle: QPointF) -> QRectF:
    """Return the square around a point's disc."""
    return QRectF(middle.x() - POINT_RADIUS, middle.y() - POINT_RADIUS, 2 * POINT_RADIUS, 2 * POINT_RADIUS)


def _axis_names(square: QRectF) -> tuple[QPointF, QPointF]:
    """Return the middles of the names of both axes: of the one across, and of the one upwards."""
    return QPointF(square.right() - 14.0, square.bottom() - 12.0), QPointF(square.left() + 14.0, square.top() + 12.0)


def _chip_box(text: str, middle: QPointF, square: QRectF) -> QRectF:
    """Return the box of a name around its middle, moved so far that it lies inside the plane."""
    width, height = text_width(text, SMALL, SEMI_BOLD) + 10.0, float(enlarged(18))
    box, inside = QRectF(0.0, 0.0, width, height), square.adjusted(2.0, 2.0, -2.0, -2.0)
    box.moveLeft(min(max(middle.x() - 0.5 * width, inside.left()), inside.right() - width))
    box.moveTop(min(max(middle.y() - 0.5 * height, inside.top()), inside.bottom() - height))
    return box


def _boxes_beside(at: QPointF, tag: str, square: QRectF, *, is_above: bool) -> list[QRectF]:
    """Return where a word could go, the best place first: above or below its point, inside the plane."""
    width, height = text_width(tag, SMALL) + 8.0, float(enlarged(18))
    left = min(max(at.x() - 0.5 * width, square.left()), max(square.right() - width, square.left()))
    first, ways = POINT_RADIUS + 7.0 + 0.5 * height, (-1.0, 1.0) if is_above else (1.0, -1.0)
    middles = [at.y() + way * (first + step * (height + 2.0)) for step in range(_TAG_STEPS) for way in ways]
    boxes = [QRectF(left, middle - 0.5 * height, width, height) for middle in middles]
    return [box for box in boxes if square.top() <= box.top() and box.bottom() <= square.bottom()] or boxes


def _around(x: float, y: float) -> QRectF:
    """Return a box for a short word around a point."""
    return QRectF(x - 40.0, y - 10.0, 80.0, 20.0)


def _before(x: float, y: float) -> QRectF:
    """Return a box for a short word that ends at a point."""
    return QRectF(x - 60.0, y - 10.0, 60.0, 20.0)
