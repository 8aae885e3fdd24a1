"""The plane of a perceptron's two inputs, in which lines, the weights' arrow and points can be taken and moved."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from app.pages.neuron.plane_scene import POINT_RADIUS, Frame, Scene, ScenePainter
from app.ui.overriding import override
from app.ui.style.text_size import keep_room
from app.ui.style.themed import Themed
from app.ui.tips import TipBeside

_REACH = 9.0  # pixels within which a line or the tip of the arrow is taken
_CLICK = 3.0  # pixels a click may wander

Kind: TypeAlias = Literal["point", "arrow", "line", "place"]


@dataclass(frozen=True)
class _Hold:
    """What the hand has taken, where, and whether it has moved it."""

    kind: Kind
    index: int
    at: QPointF
    has_moved: bool = False


class PerceptronPlane(Themed, TipBeside):
    """A square of the plane. It shows a `Scene` and tells what the person does in it; it changes nothing by itself.

    Signals
    -------
    point_dragged(int, float, float), point_clicked(int), point_removed(int)
        The point of this number is moved; was clicked; was clicked with the right button.
    place_clicked(float, float)
        The person clicked where nothing is.
    line_dragged(int, float, float), arrow_dragged(float, float)
        The line of this number is to run through, or the arrow to point at, this place.
    pointed(float, float), pointer_left()
        The pointer is over this place; is gone.
    """

    point_dragged = Signal(int, float, float)
    point_clicked = Signal(int)
    point_removed = Signal(int)
    place_clicked = Signal(float, float)
    line_dragged = Signal(int, float, float)
    arrow_dragged = Signal(float, float)
    pointed = Signal(float, float)
    pointer_left = Signal()

    def __init__(
        self,
        name: str,
        *,
        axes: tuple[str, str] = ("x₁", "x₂"),
        has_movable_points: bool = False,
        has_movable_lines: bool = False,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._axes = axes
        self._has_movable_points, self._has_movable_lines = has_movable_points, has_movable_lines
        self._scene = Scene()
        self._hold: _Hold | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keep_room(self, 144, 144)

    @property
    def scene(self) -> Scene:
        """What is shown."""
        return self._scene

    def show_scene(self, scene: Scene) -> None:
        """Show this; the same scene once more costs nothing."""
        if scene is not self._scene:
            self._scene = scene
            self.update()

    def on_screen(self, x: float, y: float) -> QPointF:
        """Return where a point of the plane lies in this widget."""
        return self._frame().to_screen(np.array([x, y]))

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 420)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            ScenePainter(painter, self._frame(), self.theme, self._axes).paint(self._scene)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        kind, index = self._under(event.position())
        if event.button() == Qt.MouseButton.LeftButton:
            self._hold = _Hold(kind, index, event.position())
        elif event.button() == Qt.MouseButton.RightButton and kind == "point":
            self.point_removed.emit(index)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._hold is None:
            self._show_cursor(self._under(at)[0])
        elif self._hold.has_moved or (at - self._hold.at).manhattanLength() > _CLICK:
            self._hold = _Hold(self._hold.kind, self._hold.index, self._hold.at, has_moved=True)
            self._drag(self._hold, at)
        self.pointed.emit(*self._frame().to_plane(at))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        hold, self._hold = self._hold, None
        if hold is None or hold.has_moved or event.button() != Qt.MouseButton.LeftButton:
            return
        if hold.kind == "point":
            self.point_clicked.emit(hold.index)
        elif hold.kind == "place" and self._frame().square.contains(hold.at):
            self.place_clicked.emit(*self._frame().to_plane(hold.at))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.pointer_left.emit()

    def _drag(self, hold: _Hold, at: QPointF) -> None:
        x, y = self._frame().to_plane(at)
        if hold.kind == "point":
            self.point_dragged.emit(hold.index, x, y)
        elif hold.kind == "line":
            self.line_dragged.emit(hold.index, x, y)
        elif hold.kind == "arrow":
            self.arrow_dragged.emit(x, y)

    def _frame(self) -> Frame:
        return Frame.within(self.width(), self.height())

    def _under(self, at: QPointF) -> tuple[Kind, int]:
        """Return what can be taken there, and its number."""
        frame = self._frame()
        if self._has_movable_points:
            for index in reversed(range(len(self._scene.points))):
                if _distance(at, frame.to_screen(self._scene.points[index])) <= POINT_RADIUS + 2.0:
                    return "point", index
        if self._has_movable_lines:
            if self._scene.arrow is not None and _distance(at, frame.to_screen(self._scene.arrow[1])) <= _REACH + 3.0:
                return "arrow", 0
            for line in self._scene.lines:
                start, end = (frame.to_screen(each) for each in line.ends)
                if not line.is_former and _distance_to_line(at, start, end) <= _REACH:
                    return "line", line.number
        return "place", -1

    def _show_cursor(self, kind: Kind) -> None:
        shape = Qt.CursorShape.ArrowCursor if kind == "place" else Qt.CursorShape.OpenHandCursor
        self.setCursor(shape)


def _distance(one: QPointF, other: QPointF) -> float:
    return float(np.hypot(one.x() - other.x(), one.y() - other.y()))


def _distance_to_line(at: QPointF, start: QPointF, end: QPointF) -> float:
    way, offset = end - start, at - start
    length = float(np.hypot(way.x(), way.y()))
    return abs(way.x() * offset.y() - way.y() * offset.x()) / length if length else np.inf
