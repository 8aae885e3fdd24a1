"""The window as a person and a script meet it."""

import gc
import threading
import weakref
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import resources
from app.training import unfinished as unfinished_training
from app.ui.text.live_text import LiveText
from app.window.main_window import MainWindow
from app.window.remembered.settings import Settings
from nncore.functions.activations import ACTIVATIONS

DrawStrokes = Callable[..., None]
OpenWindow = Callable[[], MainWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def settle(window: MainWindow) -> None:
    window.session.settle()
    QApplication.processEvents()


def action(window: MainWindow, text: str) -> QAction:
    """The action that a menu shows under this text."""
    found = [entry for entry in window.findChildren(QAction) if entry.text().replace("&", "") == text]
    assert len(found) == 1, text
    return found[0]


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


def texts(widget: QWidget) -> list[str]:
    """Every text that is written on a widget."""
    return [part.text() for part in widget.findChildren(QWidget) if isinstance(part, QLabel | LiveText)]


def click_button(qtbot: QtBot, panel: QWidget, text: str) -> None:
    button = next(button for button in panel.findChildren(QPushButton) if button.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# ---- handles --------------------------------------------------------------------------------


def test_a_script_finds_the_window_where_it_is_told_to() -> None:
    from app.window import MainWindow as Handle

    assert Handle is MainWindow


def test_each_handle_is_there_once(window: MainWindow) -> None:
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


# ---- views ----------------------------------------------------------------------------------


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


@pytest.mark.parametrize(("entry", "shown"), [("About Digitscope", "784-50-100-10"), ("Keyboard", "Ctrl+Z")])
def test_help_opens(window: MainWindow, monkeypatch: pytest.MonkeyPatch, entry: str, shown: str) -> None:
    texts: list[str] = []
    for kind in ("about", "information"):
        monkeypatch.setattr(QMessageBox, kind, lambda parent, title, text, *rest: texts.append(text))
    action(window, entry).trigger()
    assert len(texts) == 1
    assert shown in texts[0]


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    keys = [entry.shortcut().toString() for entry in window.findChildren(QAction) if not entry.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


# ---- running with another activation --------------------------------------------------------


def test_a_trial_runs_another_function_and_one_click_brings_the_own_back(
    qtbot: QtBot, window: MainWindow, draw_strokes: DrawStrokes, seven: list[np.ndarray]
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    settle(window)
    page, session = window.draw_page, window.session
    own = session.trace
    assert own is not None
    assert session.network.activations[0].key != "sigmoid"
    page.explorer.choose("sigmoid")
    assert session.trace is own  # choosing alone changes nothing
    trial = next(b for b in page.explorer.findChildren(QPushButton) if "Run it with Sigmoid" in b.text())
    qtbot.mouseClick(trial, Qt.MouseButton.LeftButton)
    assert session.is_trial
    assert session.trace is not None
    assert {layer.activation.key for layer in session.trace.hidden} == {"sigmoid"}
    assert "trial with Sigmoid" in "".join(texts(page.network_card))
    assert trial.text() == f"Back to {session.trained_network.activations[0].name}"
    qtbot.mouseClick(trial, Qt.MouseButton.LeftButton)
    assert not session.is_trial
    assert session.trace is not None
    np.testing.assert_array_equal(session.trace.probabilities, own.probabilities)
    assert page.explorer.activation == session.network.activations[0]


def test_choosing_the_own_function_ends_a_trial(window: MainWindow) -> None:
    explorer = window.draw_page.explorer
    explorer.choose("tanh")
    explorer.trial_requested.emit(explorer.activation)
    assert window.session.is_trial
    explorer.choose("gelu")  # the trial goes on with what is chosen
    assert window.session.network.activations[0].key == "gelu"
    explorer.choose(window.session.trained_network.activations[0].key)
    assert not window.session.is_trial
    assert not any("trial" in text for text in texts(window.draw_page.network_card))


def test_every_function_can_be_tried(window: MainWindow, draw_strokes: DrawStrokes, one: list[np.ndarray]) -> None:
    draw_strokes(window.draw_page.canvas, one)
    for key, activation in ACTIVATIONS.items():
        window.draw_page.explorer.choose(key)
        window.session.try_activation(activation)
        settle(window)
        window.grab()
        trace = window.session.trace
        assert trace is not None
        assert trace.probabilities.sum() == pytest.approx(1, abs=1e-5), key


# ---- the end --------------------------------------------------------------------------------


def test_nothing_survives_the_window(qtbot: QtBot, draw_strokes: DrawStrokes, one: list[np.ndarray]) -> None:
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
    assert not [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]


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
    click_button(qtbot, page.hidden[0], "z")
    assert action(window, "Show z instead of a").isChecked()
    window.close()


def test_how_long_the_reading_took_is_told_on_the_draw_page_alone(window: MainWindow) -> None:
    window.show()
    times = [label for label in window.statusBar().findChildren(LiveText) if label.isVisible()]
    window.show_page("softmax")
    assert len([label for label in times if not label.isVisible()]) == 1
    window.show_page("draw")
    assert all(label.isVisible() for label in times)
