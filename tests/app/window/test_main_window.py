"""The window as a person and a script meet it."""

import gc
import threading
import weakref
from collections.abc import Callable

import numpy as np
import pytest
from on_window import action, click_button, settle
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import resources
from app.training import unfinished as unfinished_training
from app.ui.style.themed import theme_source
from app.ui.text.live_text import LiveText
from app.window.main_window import MainWindow
from app.window.remembered.settings import Settings

DrawStrokes = Callable[..., None]
OpenWindow = Callable[[], MainWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One window for all, brought back to its beginning before each test."""
    return window_as_new


def panels_rest(window: MainWindow) -> bool:
    """Whether no panel shows anything of a drawing."""
    page = window.draw_page
    return (
        page.prediction.text == ""
        and page.probabilities.bars.values is None
        and not page.network_input.picture.pixels.any()
        and all(len(panel.bar_heights()) == 0 for panel in page.hidden)
        and all(len(page.explorer.plot.dot_points(layer)[0]) == 0 for layer in (0, 1))
    )


# ---- handles --------------------------------------------------------------------------------


def test_a_script_finds_the_window_where_it_is_told_to() -> None:
    from app.window import MainWindow as Handle

    assert Handle is MainWindow


def test_each_handle_is_there_once(qtbot: QtBot) -> None:
    window = MainWindow()  # at once, as scripts make it
    qtbot.addWidget(window)
    names = ("draw", "canvas", "prediction", "probabilities", "hidden1", "hidden2", "networkInput",
             "activationExplorer")  # fmt: skip
    assert {name: len(window.findChildren(QWidget, name)) for name in names} == dict.fromkeys(names, 1)


def test_each_control_has_a_name_for_a_screen_reader(window: MainWindow) -> None:
    for kind in (QAbstractButton, QComboBox, QSlider):
        controls = window.draw_page.findChildren(kind)
        nameless = [c for c in controls if not (c.accessibleName() or (isinstance(c, QAbstractButton) and c.text()))]
        assert controls
        assert nameless == []


def test_each_tool_has_a_tooltip_and_an_icon(window: MainWindow) -> None:
    tools = [button for button in window.draw_page.findChildren(QToolButton) if button.defaultAction() is not None]
    assert len(tools) >= 8
    assert all(tool.toolTip() and not tool.icon().isNull() for tool in tools)


def test_it_fits_a_small_screen(window: MainWindow) -> None:
    window.resize(1366, 768)
    assert (window.width(), window.height()) == (1366, 768)
    canvas = window.draw_page.canvas
    assert canvas.width() == canvas.height() >= 280


# ---- rest -----------------------------------------------------------------------------------


def test_nothing_is_predicted_on_an_empty_canvas(window: MainWindow) -> None:
    settle(window)
    assert window.session.trace is None
    assert panels_rest(window)
    assert window.draw_page.prediction.words


def test_a_digit_is_read_and_every_panel_shows_the_same_trace(
    window: MainWindow, draw_strokes: DrawStrokes, seven: list[np.ndarray]
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    settle(window)
    trace, page = window.session.trace, window.draw_page
    assert trace is not None
    assert page.prediction.text == "7" == str(trace.probabilities.argmax())
    assert page.probabilities.bars.values is trace.probabilities
    np.testing.assert_array_equal(page.network_input.picture.pixels.ravel(), trace.inputs)
    for layer, panel in enumerate(page.hidden):
        np.testing.assert_allclose(panel.bar_heights(), trace.hidden[layer].a, rtol=1e-6)
        z, f = page.explorer.plot.dot_points(layer)
        np.testing.assert_allclose(z, trace.hidden[layer].z, rtol=1e-6)
        np.testing.assert_allclose(f, trace.hidden[layer].a, rtol=1e-6)


def test_the_answer_comes_by_itself(
    qtbot: QtBot, window: MainWindow, draw_strokes: DrawStrokes, one: list[np.ndarray]
) -> None:
    with qtbot.waitSignals([window.session.trace_changed, window.session.timeline_changed]):
        draw_strokes(window.draw_page.canvas, one)
    assert window.draw_page.prediction.text == "1"


def test_erasing_the_last_stroke_brings_the_rest_back(
    window: MainWindow, draw_strokes: DrawStrokes, one: list[np.ndarray]
) -> None:
    draw_strokes(window.draw_page.canvas, one)
    action(window, "Eraser").trigger()
    draw_strokes(window.draw_page.canvas, [np.array([(150.0, 200.0), (250.0, 200.0)])])
    settle(window)
    assert window.session.trace is None
    assert panels_rest(window)
    assert action(window, "Undo").isEnabled()
    assert not action(window, "Clear").isEnabled()


# ---- undo, redo, clear ----------------------------------------------------------------------


def test_clear_undo_and_redo_by_keyboard(
    qtbot: QtBot, window: MainWindow, draw_strokes: DrawStrokes, seven: list[np.ndarray]
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    settle(window)
    before = window.session.trace
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    settle(window)
    assert window.session.trace is None
    assert panels_rest(window)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    settle(window)
    assert before is not None
    assert window.session.trace is not None
    np.testing.assert_array_equal(window.session.trace.probabilities, before.probabilities)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    settle(window)
    assert window.session.trace is None


def test_what_cannot_be_done_is_grey(window: MainWindow, draw_strokes: DrawStrokes, one: list[np.ndarray]) -> None:
    names = ["Undo", "Redo", "Clear", "Copy drawing", "Save drawing as picture…"]

    def enabled() -> list[str]:
        return [name for name in names if action(window, name).isEnabled()]

    assert enabled() == []
    draw_strokes(window.draw_page.canvas, one)
    assert enabled() == ["Undo", "Clear", "Copy drawing", "Save drawing as picture…"]
    action(window, "Undo").trigger()
    settle(window)
    assert enabled() == ["Redo"]


def test_undo_in_the_middle_of_a_stroke(qtbot: QtBot, window: MainWindow) -> None:
    canvas = window.draw_page.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    qtbot.mouseMove(canvas, QPoint(150, 150))
    window.session.undo()
    qtbot.mouseMove(canvas, QPoint(200, 200))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    settle(window)
    assert window.session.drawing.is_empty
    assert panels_rest(window)


# ---- the end --------------------------------------------------------------------------------


def test_nothing_survives_the_window(qtbot: QtBot, draw_strokes: DrawStrokes, one: list[np.ndarray]) -> None:
    others = {widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)}
    window = MainWindow(Settings.volatile())
    window.show()
    for name in window.page_names:
        window.show_page(name)
    window.show_page("draw")
    draw_strokes(window.draw_page.canvas, one)  # an update and a timeline are waiting
    page = window.draw_page
    parts = [window, window.session, window.session.drawing, page, page.canvas, *page.hidden, page.explorer]
    watched = [weakref.ref(part) for part in parts]
    threads = threading.active_count()
    window.close()
    window.deleteLater()
    del window, page, parts
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [type(ref()).__name__ for ref in watched if ref() is not None] == []
    assert threading.active_count() == threads
    QApplication.processEvents()  # nothing that still waits may fail
    assert {widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)} == others


def test_a_second_window_is_independent(
    open_window: Callable[..., MainWindow], draw_strokes: DrawStrokes, one: list[np.ndarray]
) -> None:
    window, other = open_window(), open_window(Settings.volatile())
    draw_strokes(window.draw_page.canvas, one)
    settle(window)
    settle(other)
    assert window.session.trace is not None
    assert other.session.trace is None


def test_an_interrupted_training_is_offered_at_the_start(open_window: OpenWindow) -> None:
    first = open_window()
    first.tell_of_interrupted()
    assert "interrupted" not in first.messages.text
    place = unfinished_training.folder() / "run.npz"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(resources.path("digit_model.npz").read_bytes())
    second = open_window()
    second.tell_of_interrupted()
    assert "interrupted" in second.messages.text


def test_what_pyqtgraph_paints_comes_after_the_first_paint_and_moves_nothing(
    qtbot: QtBot, draw_strokes: DrawStrokes, seven: list[np.ndarray]
) -> None:
    window = MainWindow(Settings.volatile(), shows_early=True)
    qtbot.addWidget(window)
    page = window.draw_page
    draw_strokes(page.canvas, seven)
    window.session.settle()
    window.resize(1366, 768)
    window.show()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # as it is before a window is exposed
    window.repaint()  # before the loop turns
    assert not window.findChildren(QWidget, "hidden1")
    first = {part: part.geometry() for part in (page.canvas, page.network_input, page.probabilities)}
    qtbot.waitUntil(lambda: bool(window.findChildren(QWidget, "hidden1")))
    QApplication.processEvents()
    assert {part: part.geometry() for part in first} == first
    trace = window.session.trace
    assert trace is not None
    np.testing.assert_allclose(page.hidden[0].bar_heights(), trace.hidden[0].a, rtol=1e-6)
    assert page.timeline.play.isEnabled()  # the pen had come to rest before it was there
    click_button(qtbot, page.hidden[0], "z")
    assert action(window, "Show z instead of a").isChecked()
    window.close()


def test_a_window_that_was_closed_again_builds_nothing_more(open_window: OpenWindow) -> None:
    window = open_window()
    window.grab()  # painted, and the loop has not turned yet
    window.close()
    QApplication.processEvents()
    QApplication.processEvents()
    assert not window.draw_page.has_plots


def test_how_long_the_reading_took_is_told_on_the_draw_page_alone(window: MainWindow) -> None:
    window.show()
    times = [label for label in window.statusBar().findChildren(LiveText) if label.isVisible()]
    window.show_page("softmax")
    assert len([label for label in times if not label.isVisible()]) == 1
    window.show_page("draw")
    assert all(label.isVisible() for label in times)


def test_on_another_screen_widths_of_lines_are_handed_on_anew(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme_source().changed, timeout=0):
        QApplication.sendEvent(window, QEvent(QEvent.Type.DevicePixelRatioChange))
