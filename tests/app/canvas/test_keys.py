"""The canvas under the keyboard: its pen is moved, lowered and lifted by keys."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.canvas.canvas import DrawingCanvas

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


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
