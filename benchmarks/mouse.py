"""A hand for the benchmarks: strokes in canvas units become real mouse events at fractions of a pixel."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from app.canvas.paper import Paper
from app.state.geometry import Points

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def draw_stroke(paper: Paper, stroke: Points) -> None:
    """Press at the first point, move through all others, and release at the last."""
    _send(paper, QEvent.Type.MouseButtonPress, stroke[0], LEFT, LEFT)
    for point in stroke[1:]:
        _send(paper, QEvent.Type.MouseMove, point, NONE, LEFT)
    _send(paper, QEvent.Type.MouseButtonRelease, stroke[-1], LEFT, NONE)


def _send(paper: Paper, kind: QEvent.Type, point: Points, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
    at = paper.square().topLeft() + QPointF(float(point[0]), float(point[1])) * paper.pixels_per_unit()
    event = QMouseEvent(kind, at, QPointF(paper.mapToGlobal(at)), button, held, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(paper, event)
