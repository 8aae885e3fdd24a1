"""A round point to take and move, without the second paint of pyqtgraph's TargetItem. For plots alone."""

from typing import Any

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.plots.items.item import Item, in_pixels

_EDGE = 2.0  # pixels


class Handle(Item):
    """A point of a size in pixels; under the pointer, or held by the keyboard, it is all of the colour of its edge.

    Signals: ``moved(float, float)``, when the person drags it.
    """

    moved = Signal(float, float)

    def __init__(self, size: float) -> None:
        super().__init__()
        self._radius = 0.5 * size
        self._at = QPointF()
        self._grip: QPointF | None = None  # from the pointer to the middle, while it is dragged
        self._is_hovered = self._is_held = False
        self._fill, self._edge = QColor("white"), QColor("black")

    @property
    def position(self) -> tuple[float, float]:
        """Where it stands."""
        return self._at.x(), self._at.y()

    def set_position(self, x: float, y: float) -> None:
        """Put it there."""
        if (x, y) != self.position:
            self._at = QPointF(x, y)
            self.repaint()

    def drag_to(self, x: float, y: float) -> None:
        """Put it there, as the person does."""
        self.set_position(x, y)
        self.moved.emit(x, y)

    def show_held(self, *, is_held: bool) -> None:
        """Show whether the keyboard moves it."""
        self._is_held = is_held
        self.repaint()

    def set_color(self, fill: str, edge: str) -> None:
        """Fill it and draw its edge."""
        self._fill, self._edge = QColor(fill), QColor(edge)
        self.repaint()

    def shape(self) -> QPainterPath:
        """Return where it can be taken."""
        path = QPainterPath()
        box = self.getViewBox()
        if box is not None:
            x, y = box.viewPixelSize()
            path.addEllipse(self._at, self._radius * x, self._radius * y)
        return path

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw it, in the widget's own pixels."""
        with in_pixels(painter) as place:
            painter.setPen(QPen(self._edge, _EDGE))
            painter.setBrush(self._edge if self._is_hovered or self._is_held else self._fill)
            painter.drawEllipse(place.map(self._at), self._radius, self._radius)

    def mouseDragEvent(self, event: Any) -> None:
        """Follow the pointer, held where it was taken."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        event.accept()
        if event.isStart():
            self._grip = self._at - event.buttonDownPos()
        if self._grip is not None:
            at = self._grip + event.pos()
            self.drag_to(at.x(), at.y())
        if event.isFinish():
            self._grip = None

    def hoverEvent(self, event: Any) -> None:
        """Show that it can be taken."""
        self._is_hovered = not event.isExit() and event.acceptDrags(Qt.MouseButton.LeftButton)
        self.repaint()
