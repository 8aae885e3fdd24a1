"""The study Why: a digit is asked about, each method lays its own over the ink, and the patch is moved."""

from collections.abc import Callable
from typing import Any

import numpy as np
from on_draw_page import open_study
from on_pages import click_word
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.pages.draw.studies.why.study import WhyStudy
from app.window.main_window import MainWindow
from nncore.explanations.attributions import input_contributions
from nncore.explanations.integrated import integrated_gradients
from nncore.explanations.occlusion import occlusion

DrawStrokes = Callable[..., None]
Texts = Callable[[QWidget], str]


def click_digit(qtbot: QtBot, window: MainWindow, digit: int, modifier: Qt.KeyboardModifier) -> None:
    bars = window.draw_page.probabilities.bars
    at = QPoint(60, int((digit + 0.5) * bars.height() / 10))
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, modifier, at)


def test_a_click_on_a_bar_asks_why_that_digit(qtbot: QtBot, drawn: MainWindow) -> None:
    click_digit(qtbot, drawn, 1, Qt.KeyboardModifier.NoModifier)
    why, trace = drawn.draw_page.studies.current, drawn.session.trace
    assert isinstance(why, WhyStudy)
    assert trace is not None
    np.testing.assert_allclose(why.overlay, input_contributions(drawn.session.network, trace, 1), atol=1e-6)
    click_digit(qtbot, drawn, 7, Qt.KeyboardModifier.ControlModifier)
    expected = input_contributions(drawn.session.network, trace, 1, against=7)
    np.testing.assert_allclose(why.overlay, expected, atol=1e-6)
    assert drawn.draw_page.probabilities.bars.marks == (1, 7)


def test_a_digit_is_asked_about_by_keyboard(qtbot: QtBot, drawn: MainWindow) -> None:
    bars = drawn.draw_page.probabilities.bars
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        qtbot.keyClick(bars, Qt.Key.Key_Down)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    qtbot.keyClick(bars, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bars.marks == (3, 4)


def test_a_digit_is_never_set_against_itself(qtbot: QtBot, drawn: MainWindow) -> None:
    click_digit(qtbot, drawn, 7, Qt.KeyboardModifier.NoModifier)
    click_digit(qtbot, drawn, 7, Qt.KeyboardModifier.ControlModifier)
    assert drawn.draw_page.probabilities.bars.marks == (7, None)


def test_each_method_lays_its_own_over_the_ink(qtbot: QtBot, drawn: MainWindow, texts: Texts) -> None:
    why, network, trace = open_study(drawn, "why"), drawn.session.network, drawn.session.trace
    assert trace is not None
    label = int(trace.logits.argmax())
    click_word(qtbot, why, "integrated gradients")
    np.testing.assert_allclose(why.overlay, integrated_gradients(network, trace.inputs, label), atol=1e-6)
    gap = float(trace.logits[label] - network.forward(np.zeros(784)).logits[label])
    assert f"the difference is {gap:.3f}" in texts(why)
    assert f"Σ = {gap:.3f}" in texts(why)
    click_word(qtbot, why, "occlusion")
    click_word(qtbot, why, "3")
    np.testing.assert_allclose(why.overlay, occlusion(network, trace.inputs, label, patch=3), atol=1e-6)


def test_a_patch_is_moved_by_keyboard_and_says_what_is_lost(qtbot: QtBot, drawn: MainWindow, texts: Texts) -> None:
    why = open_study(drawn, "why")
    assert isinstance(why, WhyStudy)
    click_word(qtbot, why, "occlusion")
    why.picture.setFocus(Qt.FocusReason.TabFocusReason)
    assert "Covered here: z₇ loses" in texts(why)
    row, column = why.picture.hovered or (-1, -1)
    before = texts(why)
    qtbot.keyClick(why.picture, Qt.Key.Key_Up)
    qtbot.keyClick(why.picture, Qt.Key.Key_Up)
    assert why.picture.hovered == (row - 2, column)
    assert texts(why) != before


def test_the_patch_is_moved_on_the_canvas_by_pointer_and_keyboard(
    qtbot: QtBot, drawn: MainWindow, texts: Texts, pointer: Any
) -> None:
    why, canvas = open_study(drawn, "why"), drawn.draw_page.canvas
    assert isinstance(why, WhyStudy)
    click_word(qtbot, why, "occlusion")
    strokes, middle = drawn.session.drawing.revision, canvas.rect().center()
    bare = canvas.grab().toImage()
    pointer.over(canvas, middle.x(), middle.y())
    row, column = why.picture.hovered or (-1, -1)
    assert 0 < row < 28
    assert "Covered here: z₇ loses" in texts(why)
    assert canvas.grab().toImage() != bare
    pointer.over(canvas, middle.x(), middle.y() + canvas.height() // 8)
    assert why.picture.hovered is not None
    assert why.picture.hovered[0] > row
    assert why.picture.hovered[1] == column
    pointer.leave(canvas)
    assert why.picture.hovered is None
    assert canvas.grab().toImage() == bare
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_Up)
    assert why.picture.hovered is not None
    assert drawn.session.drawing.revision == strokes


def test_the_overlay_goes_with_the_tab_and_with_the_drawing(drawn: MainWindow) -> None:
    why = open_study(drawn, "why")
    assert why.overlay is not None
    drawn.session.clear_drawing()
    drawn.session.settle()
    assert why.overlay is None
    assert drawn.draw_page.probabilities.bars.marks == (None, None)


def test_what_is_not_shown_is_not_told(drawn: MainWindow, one: list[np.ndarray], draw_strokes: DrawStrokes) -> None:
    why = open_study(drawn, "why")
    before = why.overlay
    drawn.draw_page.studies.show_study("layers")
    drawn.session.clear_drawing()
    draw_strokes(drawn.draw_page.canvas, one)
    drawn.session.settle()
    assert why.overlay is before
    open_study(drawn, "why")
    QApplication.processEvents()  # on a busy machine it is found when the pen rests
    assert why.overlay is not before
