"""What is seen on the canvas: ink as wide as the pen, in light and dark, the grid, the hint, an overlay, a moment."""

from collections.abc import Callable

import numpy as np
import pytest
from on_canvas import LEFT, WAY, darkness, drag, send_mouse
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import (
    QImage,
)
from pytestqt.qtbot import QtBot

from app.canvas.canvas import DrawingCanvas
from app.state.drawing import Drawing
from app.ui.style.themed import theme_source
from nncore.ink.grids import Grid


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


@pytest.mark.parametrize(
    "way", [[(60, 60), (340, 60), (340, 340), (60, 340), (60, 60)], [(60, 200), (340, 200), (70, 230)]]
)
def test_points_that_lie_far_apart_are_all_reached(canvas: DrawingCanvas, way: list[tuple[int, int]]) -> None:
    """The network reads straight lines; a curve that cuts their corners would show another digit."""
    canvas.drawing.load([np.array(way, float)])
    canvas.refresh()
    ink = darkness(canvas)
    assert all(ink[y, x] > 0.8 for x, y in way)
    (x, y), (next_x, next_y) = way[:2]
    assert ink[(y + next_y) // 2, x + (next_x - x) // 8] > 0.8, "straight between them"


def test_each_move_asks_for_a_small_part_only(canvas: DrawingCanvas, monkeypatch: pytest.MonkeyPatch) -> None:
    send_mouse(canvas, QEvent.Type.MouseButtonPress, 50, 50)
    asked = []
    monkeypatch.setattr(canvas, "update", lambda *area: asked.append(area))
    for x in range(51, 300):
        send_mouse(canvas, QEvent.Type.MouseMove, x, x)
    assert len(asked) == 249
    assert all(area and area[0].width() < 30 and area[0].height() < 30 for area in asked)
    assert asked[-1][0].contains(299, 299)


@pytest.mark.parametrize(
    "change",
    [lambda canvas: canvas.set_grid_visible(True), lambda canvas: canvas.set_pen_width(30.0),
     lambda canvas: canvas.set_hint("Draw", ""), lambda canvas: canvas.set_patch(3, 1),
     lambda canvas: canvas.set_overlay(QImage(28, 28, QImage.Format.Format_ARGB32))],
)  # fmt: skip
def test_what_is_shown_otherwise_is_painted_at_once(
    canvas: DrawingCanvas, monkeypatch: pytest.MonkeyPatch, change: Callable[[DrawingCanvas], None]
) -> None:
    asked = []
    monkeypatch.setattr(canvas, "update", lambda *area: asked.append(area))
    change(canvas)
    assert asked == [()]


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


def test_a_fresh_canvas_shows_a_drawing_that_was_there_before(qtbot: QtBot) -> None:
    drawing = Drawing()
    drawing.load([[(100, 200), (300, 200)]])
    widget = DrawingCanvas(drawing)
    qtbot.addWidget(widget)
    widget.resize(400, 400)
    assert darkness(widget)[200, 200] > 0.8


def test_the_paper_stands_at_the_top_of_a_high_place(canvas: DrawingCanvas) -> None:
    """A page in large type is higher than the window: what is in the middle of it is half out of sight."""
    canvas.resize(300, 900)
    assert canvas.square() == QRectF(0, 0, 300, 300)
    canvas.resize(500, 300)
    assert canvas.square() == QRectF(100, 0, 300, 300)


def test_a_hint_alone_stands_in_the_middle_with_all_its_lines(qtbot: QtBot) -> None:
    """On a small sheet with large text it has two lines: none of them goes beyond the upper edge."""
    theme_source().resize_text(150)
    canvas = DrawingCanvas(Drawing())
    qtbot.addWidget(canvas)
    canvas.setFixedSize(120, 120)
    canvas.set_hint("", "")
    blank = canvas.grab().toImage()
    canvas.set_hint("Draw here", "")
    image = canvas.grab().toImage()
    rows = [y for y in range(120) if any(image.pixel(x, y) != blank.pixel(x, y) for x in range(120))]
    assert rows[0] > 8
    assert abs((rows[0] + rows[-1]) / 2 - 60) < 12
