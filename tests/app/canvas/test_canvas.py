"""The canvas under the mouse: what the hand does is what the drawing holds; and what is dropped on it is handed on."""

from pathlib import Path

import numpy as np
import pytest
from on_canvas import LEFT, NONE, RIGHT, WAY, darkness, drag, send_mouse, strokes
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
)
from pytestqt.qtbot import QtBot

from app.canvas.canvas import DrawingCanvas
from app.state.drawing import Drawing


def test_a_drag_becomes_a_stroke(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    with qtbot.waitSignal(canvas.stroke_finished):
        drag(qtbot, canvas, WAY)
    assert strokes(canvas) == [[[float(x), float(y)] for x, y in WAY]]


def test_each_point_is_told_once(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    told = []
    canvas.drawing_changed.connect(lambda: told.append(canvas.drawing.n_points))
    drag(qtbot, canvas, WAY)
    assert told == [1, 2, 3, 3]


def test_no_system_merges_quick_moves_into_one(qtbot: QtBot) -> None:
    attribute = Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents
    QCoreApplication.setAttribute(attribute, True)
    qtbot.addWidget(DrawingCanvas(Drawing()))
    assert not QCoreApplication.testAttribute(attribute)


def test_fractions_of_a_pixel_are_kept(canvas: DrawingCanvas) -> None:
    send_mouse(canvas, QEvent.Type.MouseButtonPress, 10.25, 20.5)
    send_mouse(canvas, QEvent.Type.MouseMove, 11.125, 20.75)
    send_mouse(canvas, QEvent.Type.MouseButtonRelease, 11.125, 20.75)
    assert strokes(canvas) == [[[10.25, 20.5], [11.125, 20.75]]]


def test_points_outside_are_kept_as_drawn(canvas: DrawingCanvas) -> None:
    send_mouse(canvas, QEvent.Type.MouseButtonPress, 390, 200)
    send_mouse(canvas, QEvent.Type.MouseMove, 450, -30)
    assert strokes(canvas) == [[[390, 200], [450, -30]]]


def test_places_are_in_units_of_the_square_whatever_the_size(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    canvas.resize(1000, 800)  # the paper is 800 wide and begins at x = 100
    drag(qtbot, canvas, [(100, 0), (500, 400), (900, 800)])
    assert strokes(canvas) == [[[0, 0], [200, 200], [400, 400]]]


def test_a_move_without_a_button_draws_nothing(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    qtbot.mouseMove(canvas, pos=QPoint(100, 100))
    assert canvas.drawing.is_empty


def test_a_second_button_does_not_disturb_the_stroke(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    qtbot.mousePress(canvas, LEFT, pos=QPoint(100, 100))
    qtbot.mousePress(canvas, RIGHT, pos=QPoint(100, 100))
    qtbot.mouseRelease(canvas, RIGHT, pos=QPoint(100, 100))
    send_mouse(canvas, QEvent.Type.MouseMove, 120, 100)
    qtbot.mouseRelease(canvas, LEFT, pos=QPoint(120, 100))
    assert strokes(canvas) == [[[100, 100], [120, 100]]]


def test_a_lost_release_ends_the_stroke_at_the_next_move(canvas: DrawingCanvas) -> None:
    send_mouse(canvas, QEvent.Type.MouseButtonPress, 100, 100)
    send_mouse(canvas, QEvent.Type.MouseMove, 200, 200, button=NONE)
    assert canvas.drawing.live_stroke is None
    assert strokes(canvas) == [[[100, 100]]]


def test_escape_takes_back_the_stroke_under_way(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    qtbot.mousePress(canvas, LEFT, pos=QPoint(100, 100))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    send_mouse(canvas, QEvent.Type.MouseMove, 150, 150)
    qtbot.mouseRelease(canvas, LEFT, pos=QPoint(150, 150))
    assert canvas.drawing.is_empty
    assert not canvas.drawing.can_undo


def test_a_double_click_is_two_dots(canvas: DrawingCanvas) -> None:
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
        send_mouse(canvas, kind, 100, 100)
        send_mouse(canvas, QEvent.Type.MouseButtonRelease, 100, 100)
    assert strokes(canvas) == [[[100, 100]], [[100, 100]]]


@pytest.mark.parametrize("button", [LEFT, RIGHT])
def test_the_eraser_takes_what_it_touches(qtbot: QtBot, canvas: DrawingCanvas, button: Qt.MouseButton) -> None:
    drag(qtbot, canvas, [(100, 100), (200, 100)])
    drag(qtbot, canvas, [(100, 300), (200, 300)])
    canvas.set_eraser(button == LEFT)
    # The outline, 12 units around, meets the ink, 9 units thick, at 21 units.
    drag(qtbot, canvas, [(150, 78), (150, 80)], button)
    assert strokes(canvas) == [[[100, 300], [200, 300]]]
    canvas.drawing.undo()
    assert len(canvas.drawing.strokes) == 2


def test_the_eraser_shows_where_it_reaches(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    canvas.drawing.load([[(1, 1)]])
    canvas.set_eraser(True)
    before = darkness(canvas)
    qtbot.mouseMove(canvas, pos=QPoint(300, 300))
    changed = np.argwhere(np.abs(darkness(canvas) - before) > 0.2) - 300
    assert len(changed) > 40
    np.testing.assert_allclose(np.hypot(*changed.T), 12, atol=2)
    canvas.set_eraser(False)
    np.testing.assert_array_equal(darkness(canvas), before)


def drop(canvas: DrawingCanvas, mime: QMimeData) -> None:
    at, modifiers = QPoint(10, 10), Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(at, copy, mime, LEFT, modifiers)
    QCoreApplication.sendEvent(canvas, enter)
    if enter.isAccepted():
        QCoreApplication.sendEvent(canvas, QDropEvent(QPointF(at), copy, mime, LEFT, modifiers))


def test_a_dropped_file_is_handed_on(qtbot: QtBot, canvas: DrawingCanvas, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "seven.png"))])
    with qtbot.waitSignal(canvas.picture_dropped) as dropped:
        drop(canvas, mime)
    assert dropped.args == [tmp_path / "seven.png"]


def test_a_dropped_picture_is_handed_on(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    mime = QMimeData()
    mime.setImageData(QImage(5, 7, QImage.Format.Format_RGB32))
    with qtbot.waitSignal(canvas.picture_dropped) as dropped:
        drop(canvas, mime)
    assert (dropped.args[0].width(), dropped.args[0].height()) == (5, 7)


def test_a_dropped_text_is_not_taken(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    mime = QMimeData()
    mime.setText("seven")
    with qtbot.assertNotEmitted(canvas.picture_dropped):
        drop(canvas, mime)


def test_the_canvas_has_its_names(canvas: DrawingCanvas) -> None:
    assert canvas.objectName() == "canvas"
    assert canvas.accessibleName() == "Drawing canvas"
