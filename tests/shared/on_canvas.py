"""A hand at the canvas: the mouse's button and way, and what is drawn and seen then."""

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
)
from pytestqt.qtbot import QtBot

from app.canvas.canvas import DrawingCanvas

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
WAY = [(100, 100), (150, 120), (200, 200)]


def drag(qtbot: QtBot, canvas: DrawingCanvas, way: list[tuple[int, int]], button: Qt.MouseButton = LEFT) -> None:
    qtbot.mousePress(canvas, button, pos=QPoint(*way[0]))
    for place in way[1:]:
        qtbot.mouseMove(canvas, pos=QPoint(*place))
    qtbot.mouseRelease(canvas, button, pos=QPoint(*way[-1]))


def send_mouse(canvas: DrawingCanvas, kind: QEvent.Type, x: float, y: float, button: Qt.MouseButton = LEFT) -> None:
    moved = kind == QEvent.Type.MouseMove
    held = NONE if kind == QEvent.Type.MouseButtonRelease else button
    place = QPointF(x, y)
    event = QMouseEvent(kind, place, place, NONE if moved else button, held, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(canvas, event)


def darkness(canvas: DrawingCanvas) -> np.ndarray:
    """What is seen, as darkness (H, W) in [0, 1]."""
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return 1 - rows[:, : image.width()] / 255


def strokes(canvas: DrawingCanvas) -> list[list[list[float]]]:
    return [stroke.tolist() for stroke in canvas.drawing.strokes]
