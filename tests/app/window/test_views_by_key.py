"""What the window shows by menu, button and key: z, logits, grid, pen, dark, pages, help."""

from collections.abc import Callable

import numpy as np
import pytest
from on_window import action, click_button, settle
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from app.window.help.keyboard import Keyboard
from app.window.main_window import MainWindow
from tools.walks.layout_faults import faults

DrawStrokes = Callable[..., None]


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One for all tests here, brought back to its beginning before each."""
    return window_as_new


def test_z_for_one_layer_is_z_for_both_and_in_the_menu(
    qtbot: QtBot, window: MainWindow, draw_strokes: DrawStrokes, seven: list[np.ndarray]
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    settle(window)
    trace = window.session.trace
    assert trace is not None
    first, second = window.draw_page.hidden
    click_button(qtbot, first, "z")
    np.testing.assert_allclose(first.bar_heights(), trace.hidden[0].z, rtol=1e-6)
    np.testing.assert_allclose(second.bar_heights(), trace.hidden[1].z, rtol=1e-6)
    assert action(window, "Show z instead of a").isChecked()
    qtbot.keyClick(window, Qt.Key.Key_Z)
    assert (first.quantity, second.quantity) == ("a", "a")


def test_logits_by_button_and_by_key(
    qtbot: QtBot, window: MainWindow, draw_strokes: DrawStrokes, seven: list[np.ndarray]
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    settle(window)
    panel, trace = window.draw_page.probabilities, window.session.trace
    assert trace is not None
    click_button(qtbot, panel, "logits")
    assert panel.bars.values is trace.logits
    assert action(window, "Show logits").isChecked()
    qtbot.keyClick(window, Qt.Key.Key_L)
    assert panel.bars.values is trace.probabilities


def test_grid_eraser_and_pen_by_key(qtbot: QtBot, window: MainWindow) -> None:
    canvas = window.draw_page.canvas
    qtbot.keyClick(window, Qt.Key.Key_G)
    assert canvas.is_grid_visible
    qtbot.keyClick(window, Qt.Key.Key_E)
    assert canvas.is_eraser
    assert not action(window, "Pen").isChecked()
    qtbot.keyClick(window, Qt.Key.Key_P)
    assert not canvas.is_eraser


def test_the_pen_slider_changes_the_ink_and_not_the_answer(
    qtbot: QtBot, window: MainWindow, draw_strokes: DrawStrokes, seven: list[np.ndarray]
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    settle(window)
    before = window.session.trace
    window.draw_page.pen_slider.setFocus()
    qtbot.keyClick(window.draw_page.pen_slider, Qt.Key.Key_Right)
    window.session.update_trace()
    assert window.draw_page.canvas.pen_width == window.draw_page.pen_slider.value() == 19
    assert before is not None
    assert window.session.trace is not None
    np.testing.assert_array_equal(window.session.trace.inputs, before.inputs)


def test_dark_and_light(window: MainWindow) -> None:
    action(window, "Dark").trigger()
    dark = window.grab().toImage().pixelColor(4, window.height() - 40)
    action(window, "Light").trigger()
    light = window.grab().toImage().pixelColor(4, window.height() - 40)
    assert dark.lightness() < 80
    assert light.lightness() > 180


def test_every_page_can_be_reached_by_keyboard(window: MainWindow) -> None:
    for number, name in enumerate(window.page_names, 1):
        page_action = next(entry for entry in window.findChildren(QAction) if entry.data() == name)
        assert page_action.shortcut().toString() == (f"Ctrl+{number}" if number < 10 else "Ctrl+D")
        page_action.trigger()
        assert window.findChild(QWidget, name).isVisible()


def test_about_tells_of_the_network(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    texts: list[str] = []
    monkeypatch.setattr(QMessageBox, "about", lambda parent, title, text: texts.append(text))
    action(window, "About Digitscope").trigger()
    assert ["784-50-100-10" in text for text in texts] == [True]


def test_the_sheet_of_shortcuts_fits_a_small_window(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    texts: list[str] = []

    def look(sheet: Keyboard) -> None:
        sheet.show()
        assert sheet.height() <= 600
        assert list(faults(sheet)) == []
        assert all(bar.maximum() == 0 for bar in sheet.findChildren(QScrollBar))
        texts.extend(label.text() for label in sheet.labels)

    monkeypatch.setattr(Keyboard, "exec", look)
    window.resize(960, 600)
    action(window, "Keyboard").trigger()
    wanted = "Ctrl+Z", "A 0 … A 9", "Draw … Evaluate", "Ctrl+1 … 9", "Put the pen down"
    assert [words for words in wanted if words not in " ".join(texts)] == []


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    keys = [entry.shortcut().toString() for entry in window.findChildren(QAction) if not entry.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
