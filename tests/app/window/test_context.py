"""Keys act on the page that is shown: undo there, back and forward between pages, the drawing only where it is seen."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.lab.page import Page
from app.pages.train.page import TrainPage
from app.ui.widgets.slider import NumberSlider
from app.window.main_window import MainWindow

DrawStrokes = Callable[..., None]
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One window for all, brought back to its beginning before each test."""
    return window_as_new


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_3, Qt.Key.Key_R, Qt.Key.Key_E, Qt.Key.Key_G])
def test_no_key_reaches_the_unseen_drawing(
    qtbot: QtBot, window: MainWindow, draw_strokes: DrawStrokes, seven: list[np.ndarray], key: Qt.Key
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    before = window.session.drawing.revision
    window.show_page("losses")
    qtbot.keyClick(window, key)
    assert window.session.drawing.revision == before
    assert not window.draw_page.canvas.is_eraser
    assert not window.draw_page.canvas.is_grid_visible


@pytest.mark.parametrize("again", [(Qt.Key.Key_Z, CONTROL | SHIFT), (Qt.Key.Key_Y, CONTROL)])
def test_undo_and_redo_act_on_the_page_that_is_shown(
    qtbot: QtBot,
    window: MainWindow,
    draw_strokes: DrawStrokes,
    seven: list[np.ndarray],
    again: tuple[Qt.Key, Qt.KeyboardModifier],
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    window.show_page("softmax")
    slider = window.findChild(NumberSlider, "temperature")
    slider.set_value(3.0)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert slider.value == pytest.approx(1.0, rel=0.02)
    qtbot.keyClick(window, *again)
    assert slider.value == pytest.approx(3.0, rel=0.02)
    assert not window.session.drawing.is_empty
    window.show_page("draw")
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert window.session.drawing.is_empty


@pytest.mark.parametrize("name", ["activations", "softmax", "losses", "neuron", "gradients"])
def test_opening_a_page_is_no_step_and_reset_is_one(window: MainWindow, name: str) -> None:
    window.show_page(name)
    page = window.findChild(Page, name)
    assert not page.can_undo
    slider = next(each for each in page.findChildren(NumberSlider) if each.objectName() and each.isEnabled())
    first = page.state()
    slider.set_value(0.3 if abs(slider.value - 0.3) > 0.1 else 0.7)
    changed = page.state()
    page.reset_button.click()
    page.undo()
    assert page.state() == changed
    page.undo()
    assert page.state() == first


def test_what_is_set_in_the_form_of_train_can_be_taken_back(window: MainWindow) -> None:
    window.show_page("train")
    page = window.findChild(TrainPage, "train")
    first = page.state()
    page.form.preset.setCurrentIndex(1)
    changed = page.state()
    assert changed != first
    page.undo()
    assert page.state() == first
    page.redo()
    assert page.state() == changed


def test_back_and_forward(qtbot: QtBot, window: MainWindow) -> None:
    for name in ("softmax", "losses"):
        window.show_page(name)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.current_page == "softmax"
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)  # there is nothing before the first
    assert window.current_page == "draw"
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert window.current_page == "softmax"
    window.show_page("train")
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert window.current_page == "train"


def test_a_digit_of_a_gallery_brings_its_label_and_a_way_back(
    qtbot: QtBot, window: MainWindow, draw_strokes: DrawStrokes, seven: list[np.ndarray]
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    window.show_page("handwriting")
    window.findChild(Page, "handwriting").strokes_chosen.emit([seven[0]], "4")
    assert window.current_page == "draw"
    assert (
        window.messages.text == "True label: 4. Alt+Left goes back to My digits, Ctrl+Z brings your own drawing back."
    )
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.current_page == "handwriting"


def test_ctrl_z_takes_a_control_of_network_back(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("network")
    slider = window.current_lab.findChild(NumberSlider, "links")
    slider.set_value(200.0)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert slider.value == pytest.approx(60.0, abs=0.5)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert slider.value == pytest.approx(200.0, abs=0.5)


def test_ctrl_z_takes_data_network_and_perturbation_of_evaluate_back(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("evaluate")
    page = window.current_lab
    first = page.state()
    second = page.sources.networks.second_chooser
    second.setCurrentIndex(second.findText("B: Tanh"))
    page.robustness.sliders["rotation"].set_value(20.0)
    for _ in range(2):
        assert page.state() != first
        qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert page.state() == first
    assert len(page.sources.networks.chosen()) == 1
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert len(page.sources.networks.chosen()) == 2


def test_ctrl_z_takes_a_field_of_train_back(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("train")
    page = window.findChild(TrainPage, "train")
    before = page.form.numbers["dropout"].text
    page.form.numbers["dropout"].set_text("0.3")
    page.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert page.form.numbers["dropout"].text == before


def test_ctrl_z_takes_a_stroke_of_my_digits_back(
    qtbot: QtBot, window: MainWindow, draw_strokes: DrawStrokes, seven: list[np.ndarray]
) -> None:
    window.show_page("handwriting")
    writing = window.current_lab.writing
    draw_strokes(writing.canvas, seven)
    assert not writing.drawing.is_empty
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert writing.drawing.is_empty
    assert window.session.drawing.is_empty
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert not writing.drawing.is_empty
