"""The canvas under pen and finger: one ink, and no second one from the mouse events that are made of them."""

import pytest
from on_canvas import LEFT, NONE, send_mouse, strokes
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtTest import QTest

from app.canvas.canvas import DrawingCanvas
from app.state.drawing import Drawing


def send_tablet(
    canvas: DrawingCanvas,
    kind: QEvent.Type,
    x: float,
    pressure: float = 0.5,
    tip: QPointingDevice.PointerType = QPointingDevice.PointerType.Pen,
) -> None:
    device = QPointingDevice(
        "pen", 1, QInputDevice.DeviceType.Stylus, tip, QInputDevice.Capability.Position, 1, 1, "", parent=canvas
    )
    is_held = kind != QEvent.Type.TabletRelease
    button, held = (NONE if kind == QEvent.Type.TabletMove else LEFT), (LEFT if is_held else NONE)
    at, modifiers = QPointF(x, 100), Qt.KeyboardModifier.NoModifier
    event = QTabletEvent(kind, device, at, at, pressure, 0, 0, 0, 0, 0, modifiers, button, held)
    QCoreApplication.sendEvent(canvas, event)
    assert event.isAccepted()  # or Qt would send a mouse event for it


def test_a_pen_draws_the_same_ink_at_any_pressure(canvas: DrawingCanvas) -> None:
    send_tablet(canvas, QEvent.Type.TabletPress, 100.5, pressure=0.01)
    send_tablet(canvas, QEvent.Type.TabletMove, 150.25, pressure=1.0)
    send_tablet(canvas, QEvent.Type.TabletRelease, 150.25, pressure=0.0)
    assert strokes(canvas) == [[[100.5, 100], [150.25, 100]]]


def test_the_other_end_of_the_pen_erases(canvas: DrawingCanvas) -> None:
    canvas.drawing.load([[(100, 100), (200, 100)]])
    send_tablet(canvas, QEvent.Type.TabletPress, 150, tip=QPointingDevice.PointerType.Eraser)
    send_tablet(canvas, QEvent.Type.TabletRelease, 150, tip=QPointingDevice.PointerType.Eraser)
    assert canvas.drawing.is_empty


def test_mouse_events_made_of_a_pen_leave_no_second_ink(canvas: DrawingCanvas) -> None:
    device = QPointingDevice(
        "pen", 2, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen, QInputDevice.Capability.Position,
        1, 1, "", parent=canvas,
    )  # fmt: skip
    at = QPointF(50, 50)
    event = QMouseEvent(
        QEvent.Type.MouseButtonPress, at, at, at, LEFT, LEFT, Qt.KeyboardModifier.NoModifier, device=device
    )
    QCoreApplication.sendEvent(canvas, event)
    assert canvas.drawing.is_empty


def test_a_mouse_that_moves_beside_the_pen_draws_nothing(canvas: DrawingCanvas) -> None:
    send_tablet(canvas, QEvent.Type.TabletPress, 100)
    send_mouse(canvas, QEvent.Type.MouseMove, 300, 300, button=NONE)
    send_tablet(canvas, QEvent.Type.TabletRelease, 100)
    assert strokes(canvas) == [[[100, 100]]]


def test_a_finger_draws_and_a_second_one_does_not_disturb_it(canvas: DrawingCanvas) -> None:
    screen = QTest.createTouchDevice()
    QTest.touchEvent(canvas, screen).press(0, QPoint(100, 100), canvas).commit()
    QTest.touchEvent(canvas, screen).stationary(0).press(1, QPoint(300, 300), canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, QPoint(150, 120), canvas).move(1, QPoint(310, 300), canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, QPoint(150, 120), canvas).stationary(1).commit()
    QTest.touchEvent(canvas, screen).release(1, QPoint(310, 300), canvas).commit()
    assert strokes(canvas) == [[[100, 100], [150, 120]]]


def tap_with_pen(canvas: DrawingCanvas, x: float) -> None:
    send_tablet(canvas, QEvent.Type.TabletPress, x)
    send_tablet(canvas, QEvent.Type.TabletRelease, x)


def tap_with_mouse(canvas: DrawingCanvas, x: float, y: float = 100) -> None:
    send_mouse(canvas, QEvent.Type.MouseButtonPress, x, y)
    send_mouse(canvas, QEvent.Type.MouseButtonRelease, x, y)


def test_a_tap_of_the_pen_that_is_told_once_more_as_the_mouses_is_one_dot(
    canvas: DrawingCanvas, drawing: Drawing
) -> None:
    tap_with_pen(canvas, 150)
    tap_with_mouse(canvas, 151)
    assert len(drawing.strokes) == 1
    tap_with_pen(canvas, 150)
    assert len(drawing.strokes) == 2


def test_the_mouse_draws_elsewhere_right_after_the_pen(canvas: DrawingCanvas, drawing: Drawing) -> None:
    tap_with_pen(canvas, 150)
    tap_with_mouse(canvas, 300)
    assert len(drawing.strokes) == 2


def test_the_mouse_draws_at_the_pens_place_a_while_later(
    canvas: DrawingCanvas, drawing: Drawing, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [100.0]
    monkeypatch.setattr("app.canvas.events.monotonic", lambda: clock[0])
    tap_with_pen(canvas, 150)
    clock[0] += 1.0
    tap_with_mouse(canvas, 150)
    assert len(drawing.strokes) == 2
