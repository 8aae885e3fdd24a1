"""The map of one neuron, large, with the points on it; points are set and taken away by click and by keyboard."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.pages.neuron.cross import Cross
from app.ui.overriding import override
from app.ui.painting.text import paint_text
from app.ui.style.fonts import MEDIUM, SMALL
from app.ui.style.text_size import enlarged, keep_room
from app.ui.style.themed import Themed
from app.ui.text.numbers import plain_number
from app.ui.tips import TipBeside
from nncore.arrays import FloatArray
from nncore.concepts.plane_points import PLANE

_LEFT, _BOTTOM, _EDGE = 24.0, 20.0, 4.0
_RADIUS, _HALF = 3.6, 3.3  # of a round point and a square one
_GROUND = 0.62  # how opaque the map is under its points


@dataclass(frozen=True, eq=False)
class MapScene:
    """What is shown.

    Attributes
    ----------
    image : QImage
    points, test_points : array, shape (N, 2)
        To learn from, filled; to test on, hollow.
    labels, test_labels : array, shape (N,)
        Round for 1, square for 0.
    """

    image: QImage
    points: FloatArray
    labels: FloatArray
    test_points: FloatArray
    test_labels: FloatArray


class PlaneMap(Themed, TipBeside):
    """A square of the plane under a neuron's answers.

    Arrow keys move a cross (with Shift farther), Return sets a point at it, Delete takes the nearest of one's own away.

    Signals
    -------
    place_clicked(float, float), place_removed(float, float)
        The person wants a point there; wants none there (the right button).
    pointed(float, float), pointer_left()
        The pointer, or the keyboard's cross, is there; is gone.
    """

    place_clicked = Signal(float, float)
    place_removed = Signal(float, float)
    pointed = Signal(float, float)
    pointer_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Plane of the two inputs with the points"))
        self.setAccessibleDescription(
            tr(
                "Arrow keys move a cross, with Shift farther; Return sets a point there, Delete takes the nearest of "
                "your own away."
            )
        )
        self.setToolTip(
            tr(
                "Click to set a point of your own, with the right button to take one away. "
                "By keyboard: arrow keys, Return, Delete."
            )
        )
        self._scene: MapScene | None = None
        self._cross = Cross(self, PLANE, (0.0, 0.0))
        self._cross.moved.connect(self.pointed)
        self._cross.left.connect(self.pointer_left)
        self._cross.set_wanted.connect(self.place_clicked)
        self._cross.removal_wanted.connect(self.place_removed)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keep_room(self, 180, 180)

    @property
    def scene(self) -> MapScene | None:
        """What is shown."""
        return self._scene

    def show_scene(self, scene: MapScene) -> None:
        """Show this."""
        self._scene = scene
        self.update()

    def on_screen(self, x: float, y: float) -> QPointF:
        """Return where a point of the plane lies in this widget."""
        (low, high), square = PLANE, self._square()
        unit = square.width() / (high - low)
        return QPointF(square.left() + (x - low) * unit, square.bottom() - (y - low) * unit)

    def in_plane(self, at: QPointF) -> tuple[float, float]:
        """Return which point of the plane lies there, held inside it."""
        (low, high), square = PLANE, self._square()
        x = (at.x() - square.left()) / square.width()
        y = (square.bottom() - at.y()) / square.height()
        return low + (high - low) * min(max(x, 0.0), 1.0), low + (high - low) * min(max(y, 0.0), 1.0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(330, 330)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scene is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            square = self._square()
            painter.fillRect(square, QColor(self.theme.surface))
            painter.setOpacity(_GROUND)
            painter.drawImage(square, self._scene.image)
            painter.setOpacity(1.0)
            self._paint_axes(painter, square)
            self._paint_points(painter, self._scene.test_points, self._scene.test_labels, is_filled=False)
            self._paint_points(painter, self._scene.points, self._scene.labels, is_filled=True)
            self._cross.paint(painter, self.theme, self.on_screen(*self._cross.at))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._square().contains(event.position()):
            self.pointed.emit(*self.in_plane(event.position()))
        else:
            self.pointer_left.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._square().contains(event.position()):
            return
        self._cross.at = self.in_plane(event.position())
        if event.button() == Qt.MouseButton.LeftButton:
            self.place_clicked.emit(*self.in_plane(event.position()))
        elif event.button() == Qt.MouseButton.RightButton:
            self.place_removed.emit(*self.in_plane(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.pointer_left.emit()

    def _square(self) -> QRectF:
        side = max(min(self.width() - enlarged(_LEFT) - _EDGE, self.height() - enlarged(_BOTTOM) - _EDGE), 40.0)
        left = enlarged(_LEFT) + max(0.5 * (self.width() - enlarged(_LEFT) - _EDGE - side), 0.0)
        return QRectF(round(left), _EDGE, round(side), round(side))

    def _paint_axes(self, painter: QPainter, square: QRectF) -> None:
        high = enlarged(16)
        painter.setPen(QPen(QColor(self.theme.border), 1.0))
        painter.drawRect(square)
        painter.setPen(QColor(self.theme.text_muted))
        for value in (-2.0, 0.0, 2.0):
            at = self.on_screen(value, value)
            text = plain_number(value)
            paint_text(painter, QRectF(at.x() - 20.0, square.bottom() + 2.0, 40.0, high), text, SMALL)
            paint_text(
                painter, QRectF(square.left() - 44.0, at.y() - 0.5 * high, 40.0, high), text, SMALL, is_right=True
            )
        for text, x, y in (("x₁", 3.0, -3.0), ("x₂", -3.0, 3.0)):
            at = self.on_screen(x, y)
            box = QRectF(at.x() - enlarged(24), square.bottom() + 2.0, enlarged(24), high)
            if text == "x₂":
                box = QRectF(square.left() - enlarged(24), square.top(), enlarged(20), high)
            paint_text(painter, box, text, SMALL, MEDIUM)

    def _paint_points(self, painter: QPainter, points: FloatArray, labels: FloatArray, *, is_filled: bool) -> None:
        for label, color in ((1.0, self.theme.speaks_for), (0.0, self.theme.speaks_against)):
            fill = QColor(color) if is_filled else QColor(self.theme.surface)
            painter.setBrush(fill)
            painter.setPen(QPen(QColor(self.theme.surface if is_filled else color), 1.0 if is_filled else 1.4))
            for x, y in self._places(points[labels == label]).tolist():
                if label:
                    painter.drawEllipse(QPointF(x, y), _RADIUS, _RADIUS)
                else:
                    painter.drawRect(QRectF(x - _HALF, y - _HALF, 2.0 * _HALF, 2.0 * _HALF))

    def _places(self, points: FloatArray) -> FloatArray:
        """Return where many points lie in this widget, shape (n, 2); what is outside the plane lies on its edge."""
        (low, high), square = PLANE, self._square()
        shares = (np.clip(points, low, high) - low) / (high - low)
        places: FloatArray = np.array([square.left(), square.bottom()]) + shares * [square.width(), -square.height()]
        return places
