"""The canvas under mouse, pen and finger: what the hand does is what the drawing holds, and what is seen."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.canvas.canvas import DrawingCanvas
from app.state.drawing import Drawing
from app.ui.themed import theme_source
from nncore.ink.grids import Grid

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
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


# ---- mouse ----------------------------------------------------------------------------------


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


# ---- eraser ---------------------------------------------------------------------------------


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


# ---- pen and finger -------------------------------------------------------------------------


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


# ---- what is seen ---------------------------------------------------------------------------


def test_ink_lies_where_it_was_drawn_and_as_wide_as_the_pen(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    drag(qtbot, canvas, [(100, 200), (200, 200), (300, 200)])
    across = darkness(canvas)[150:250, 200]
    assert across.sum() / across.max() == pytest.approx(18, abs=0.2)
    assert np.flatnonzero(across > 0.4).mean() == pytest.approx(49.5, abs=0.1)  # between pixels 199 and 200
    canvas.set_pen_width(30)
    across = darkness(canvas)[150:250, 200]
    assert across.sum() / across.max() == pytest.approx(30, abs=0.2)


def test_the_live_stroke_looks_like_the_finished_one(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    angles = np.linspace(0, 6, 60)
    way = [(200 + 120 * np.cos(a), 200 + 90 * np.sin(2 * a)) for a in angles]
    send_mouse(canvas, QEvent.Type.MouseButtonPress, *way[0])
    for x, y in way[1:]:
        send_mouse(canvas, QEvent.Type.MouseMove, x, y)
        canvas.grab()  # each move painted by itself
    live = darkness(canvas)
    send_mouse(canvas, QEvent.Type.MouseButtonRelease, *way[-1])
    difference = np.abs(darkness(canvas) - live)
    assert difference.mean() < 0.001
    assert difference.max() < 0.5  # no more than the softness of an edge


def test_each_move_asks_for_a_small_part_only(canvas: DrawingCanvas, monkeypatch: pytest.MonkeyPatch) -> None:
    send_mouse(canvas, QEvent.Type.MouseButtonPress, 50, 50)
    asked = []
    monkeypatch.setattr(canvas, "update", lambda *area: asked.append(area))
    for x in range(51, 300):
        send_mouse(canvas, QEvent.Type.MouseMove, x, x)
    assert len(asked) == 249
    assert all(area and area[0].width() < 30 and area[0].height() < 30 for area in asked)
    assert asked[-1][0].contains(299, 299)


def test_undo_from_outside_is_seen_after_refresh(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    blank = darkness(canvas)
    drag(qtbot, canvas, WAY)
    assert darkness(canvas).sum() > blank.sum() + 500
    canvas.drawing.undo()
    canvas.refresh()
    np.testing.assert_array_equal(darkness(canvas), blank)


def test_a_new_stroke_after_a_cancelled_one_starts_clean(canvas: DrawingCanvas) -> None:
    canvas.drawing.load([[(1, 1)]])
    for start in (50, 350):
        canvas.drawing.cancel_gesture()
        canvas.drawing.begin_stroke(start, 200, 0)
        canvas.drawing.extend_stroke(start, 210, 0)
        canvas.drawing.extend_stroke(start, 220, 0)
        if start == 50:
            canvas.grab()
    seen = darkness(canvas)
    assert seen[180:240, 20:80].sum() < 1
    assert seen[180:240, 320:380].sum() > 300


def test_a_dot_is_round_and_as_wide_as_the_pen(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    qtbot.mouseClick(canvas, LEFT, pos=QPoint(200, 200))
    area = darkness(canvas)[180:220, 180:220].sum()
    assert area == pytest.approx(np.pi * 9**2, rel=0.1)


def test_the_hint_leaves_with_the_first_touch(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    middle = (slice(180, 240), slice(80, 320))
    assert darkness(canvas)[middle].sum() > 100
    qtbot.mousePress(canvas, LEFT, pos=QPoint(20, 20))
    assert darkness(canvas)[middle].sum() == 0


def test_ink_is_dark_on_light_paper_and_light_on_dark_paper(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    drag(qtbot, canvas, WAY)
    ink, paper = (120, 150), (300, 50)
    assert darkness(canvas)[ink] > 0.8
    assert darkness(canvas)[paper] < 0.2
    theme_source().choose("dark")
    assert darkness(canvas)[ink] < 0.2
    assert darkness(canvas)[paper] > 0.8


def test_the_grid_has_28_cells(canvas: DrawingCanvas) -> None:
    canvas.drawing.load([[(1, 1)]])
    before = darkness(canvas)
    canvas.set_grid_visible(True)
    assert not (darkness(canvas) - before).any()  # nothing is sampled as yet
    canvas.set_grid(Grid(60.0, 20.0, 10.0))
    lines = darkness(canvas) - before
    assert (lines[25] > 0).sum() == (lines[:, 65] > 0).sum() == 29
    columns, rows = np.flatnonzero(lines[25] > 0), np.flatnonzero(lines[:, 65] > 0)
    assert (columns[0], columns[-1], rows[0], rows[-1]) == (60, 340, 20, 300)


def test_an_overlay_lies_where_the_pixels_are_sampled(canvas: DrawingCanvas) -> None:
    canvas.drawing.load([[(390, 390)]])
    before = darkness(canvas)
    overlay = QImage(28, 28, QImage.Format.Format_ARGB32_Premultiplied)
    overlay.fill(Qt.GlobalColor.transparent)
    overlay.setPixelColor(27, 0, Qt.GlobalColor.black)
    canvas.set_overlay(overlay)
    canvas.set_grid(Grid(60.0, 20.0, 10.0))
    rows, columns = np.nonzero(darkness(canvas) - before)
    assert (columns.min(), columns.max(), rows.min(), rows.max()) == (330, 339, 20, 29)
    canvas.set_overlay(None)
    assert not (darkness(canvas) - before).any()


def test_a_moment_shows_what_was_drawn_by_then_and_the_rest_faintly(canvas: DrawingCanvas) -> None:
    canvas.drawing.load([[(50, 100), (200, 100)], [(200, 100), (350, 100)]])
    canvas.refresh()
    whole = darkness(canvas)
    canvas.drawing.set_moment(2)
    canvas.refresh()
    then = darkness(canvas)
    assert then[100, 120] == whole[100, 120]
    assert 0.0 < then[100, 320] < 0.3 < whole[100, 320]
    canvas.drawing.begin_stroke(10.0, 10.0, 0.0)  # whoever draws on draws on the whole
    canvas.refresh()
    assert darkness(canvas)[100, 320] == whole[100, 320]


def test_a_picture_lies_under_the_strokes(canvas: DrawingCanvas) -> None:
    picture = np.zeros((2, 2))
    picture[0, 1] = 0.5
    canvas.drawing.set_raster(picture)
    canvas.refresh()
    seen = darkness(canvas)
    assert seen[100, 300] == pytest.approx(0.45, abs=0.05)
    assert seen[100, 100] == seen[300, 300] == 0


def test_the_copy_is_black_on_white_in_any_theme(canvas: DrawingCanvas) -> None:
    canvas.drawing.load([[(100, 200), (300, 200)]])
    theme_source().choose("dark")
    image = canvas.to_image(200)
    assert (image.width(), image.height()) == (200, 200)
    assert image.pixelColor(100, 100).name() == "#000000"
    assert image.pixelColor(100, 50).name() == "#ffffff"


def test_the_paper_is_square_at_any_size(canvas: DrawingCanvas) -> None:
    for width, height in ((400, 400), (700, 300), (201, 640)):
        canvas.resize(width, height)
        square = canvas.square()
        assert square.width() == square.height() == min(width, height)
        assert abs(square.center().x() - width / 2) <= 0.5


# ---- drops ----------------------------------------------------------------------------------


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


def test_a_fresh_canvas_shows_a_drawing_that_was_there_before(qtbot: QtBot) -> None:
    drawing = Drawing()
    drawing.load([[(100, 200), (300, 200)]])
    widget = DrawingCanvas(drawing)
    qtbot.addWidget(widget)
    widget.resize(400, 400)
    assert darkness(widget)[200, 200] > 0.8


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


# ---- keyboard -------------------------------------------------------------------------------


def hold(canvas: DrawingCanvas, *keys: Qt.Key, n: int = 1, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Hold some keys together until the last has been repeated n times."""
    for key in keys:
        QTest.keyPress(canvas, key, modifier)
    for _ in range(n - 1):
        QTest.keyPress(canvas, keys[-1], modifier)
    for key in keys:
        QTest.keyRelease(canvas, key, modifier)


def test_a_seven_is_drawn_by_keys(qtbot: QtBot, canvas: DrawingCanvas) -> None:
    canvas.setFocus()
    hold(canvas, Qt.Key.Key_Home, n=6)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    hold(canvas, Qt.Key.Key_Right, n=10)
    hold(canvas, Qt.Key.Key_Left, Qt.Key.Key_Down, n=8)
    with qtbot.waitSignal(canvas.stroke_finished):
        QTest.keyClick(canvas, Qt.Key.Key_Space)
    (stroke,) = canvas.drawing.strokes
    step = canvas.drawing.side / 28
    start, corner, end = stroke[0], stroke[10], stroke[-1]
    np.testing.assert_allclose(start, [8 * step, 8 * step], atol=0.01)
    np.testing.assert_allclose(corner, [18 * step, 8 * step], atol=0.01)
    assert end[0] < corner[0]
    assert end[1] > corner[1]


def test_shift_makes_the_steps_of_the_keys_four_times_finer(canvas: DrawingCanvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    hold(canvas, Qt.Key.Key_Right, n=4, modifier=Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    (stroke,) = canvas.drawing.strokes
    assert stroke[-1][0] - stroke[0][0] == pytest.approx(canvas.drawing.side / 28, abs=0.01)


def test_the_pen_of_the_keys_stays_on_the_paper_and_is_lifted_when_the_keyboard_goes(
    qtbot: QtBot, canvas: DrawingCanvas
) -> None:
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    hold(canvas, Qt.Key.Key_Right, n=40)
    assert canvas.drawing.live_stroke is not None
    canvas.clearFocus()
    assert canvas.drawing.live_stroke is None
    (stroke,) = canvas.drawing.strokes
    assert stroke[:, 0].max() == pytest.approx(canvas.drawing.side)


def test_escape_takes_back_the_stroke_of_the_keys_and_space_erases_with_the_eraser(canvas: DrawingCanvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    hold(canvas, Qt.Key.Key_Right, n=4)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.drawing.is_empty
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    hold(canvas, Qt.Key.Key_Left, n=4)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert not canvas.drawing.is_empty
    canvas.set_eraser(True)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert canvas.drawing.is_empty
