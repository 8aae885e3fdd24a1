"""The cross by which the keyboard points into a plane of two inputs. Used by the page's planes."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from app.ui.painting.marks import mark_pens
from app.ui.style.theme import Theme

_STEP, _FAR = 0.1, 0.5  # in the plane's own unit
_ARM = 14.0  # pixels: longer than a point is wide
_WAYS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
}


def cross_moved(
    cross: tuple[float, float], event: QKeyEvent, bounds: tuple[float, float]
) -> tuple[float, float] | None:
    """Return where an arrow key takes the cross, within the plane's bounds; None if it is another key."""
    way = _WAYS.get(Qt.Key(event.key()))
    if way is None:
        return None
    far = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
    x, y = (round(min(max(at + far * by, bounds[0]), bounds[1]), 2) for at, by in zip(cross, way, strict=True))
    return x, y


def paint_cross(painter: QPainter, theme: Theme, at: QPointF) -> None:
    """Paint the cross at a place of the screen, in the colour of marks: no point has it."""
    for pen in mark_pens(theme, 2.0):
        painter.setPen(pen)
        for way in (QPointF(_ARM, 0.0), QPointF(0.0, _ARM)):
            painter.drawLine(at - way, at + way)
