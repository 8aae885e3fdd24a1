"""The network changed by hand: the drawing is read anew, the name says so, every step can be taken back."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.pages.network.page import NetworkPage
from app.sources.networks import network_name
from app.sources.samples import sample_digits
from app.window.main_window import MainWindow
from nncore.explanations.ablation import ablated
from nncore.explanations.surgery import pruned
from nncore.functions.activations import ACTIVATIONS
from nncore.network.initialisation import init_network

LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(window: MainWindow, seven: Any) -> NetworkPage:
    """The page with a seven drawn, neuron 23 of layer 1 pinned, its changes shown and no weight picked."""
    window.session.load_strokes(seven)
    window.session.settle()
    window.show_page("network")
    shown = window.findChild(NetworkPage, "network")
    next(each for each in shown.findChildren(QPushButton) if each.text() == "Change").click()
    shown.take_neuron(1, 23)
    weights = shown.inspector.change.weights.picture
    weights.pick(None)
    weights.look_at(None)
    return shown


def logits(window: MainWindow) -> np.ndarray:
    return window.session.trace.logits


def test_a_neuron_that_is_off_is_off_for_the_drawing_and_the_name_says_so(
    window: MainWindow, page: NetworkPage
) -> None:
    trained, x = window.session.network, window.session.trace.inputs
    page.inspector.change.off.click()
    np.testing.assert_array_equal(logits(window), ablated(trained, [(1, 23)]).forward(x).logits)
    assert network_name(window.session.network) == f"{network_name(trained)} · changed"
    assert "neuron 23 of hidden layer 1 off" in page.inspector.change.words.text()
    window.show_page("draw")
    card = window.draw_page.network_card
    assert card.findChild(QComboBox).currentText().endswith("· changed")
    assert not window.session.is_trial


def test_each_step_is_taken_back_and_done_again(window: MainWindow, page: NetworkPage) -> None:
    trained, before = window.session.network, logits(window)
    panel = page.inspector.change
    panel.off.click()
    off = logits(window)
    panel.pruned.set_value(60.0)
    both = logits(window)
    assert not np.array_equal(off, both)
    page.undo()
    np.testing.assert_array_equal(logits(window), off)
    assert panel.pruned.value == 0.0
    page.undo()
    np.testing.assert_array_equal(logits(window), before)
    assert window.session.network is trained
    assert not panel.off.isChecked()
    page.redo()
    page.redo()
    np.testing.assert_array_equal(logits(window), both)


def test_the_bias_slider_moves_the_bias_and_pruning_goes_back_and_forth(window: MainWindow, page: NetworkPage) -> None:
    trained, panel = window.session.network, page.inspector.change
    panel.shift.set_value(1.5)
    moved = window.session.network.biases[0] - trained.biases[0]
    assert moved[23] == pytest.approx(1.5, abs=0.01)
    assert np.count_nonzero(moved) == 1
    panel.shift.set_value(0.0)
    panel.pruned.set_value(50.0)
    panel.pruned.set_value(20.0)
    assert panel.pruned.value == pytest.approx(20.0, abs=1.0)
    wanted_weights = pruned(trained, panel.pruned.value / 100.0).weights
    for now, wanted in zip(window.session.network.weights, wanted_weights, strict=True):
        np.testing.assert_array_equal(now, wanted)


def test_noise_of_a_layer_stays_with_its_layer(window: MainWindow, page: NetworkPage) -> None:
    trained, panel = window.session.network, page.inspector.change
    panel.layer.setCurrentIndex(1)
    panel.layer.activated.emit(1)
    panel.noise.set_value(80.0)
    changed = [not np.array_equal(a, b) for a, b in zip(window.session.network.weights, trained.weights, strict=True)]
    assert changed == [False, True, False]
    assert "80\xa0%" in panel.words.text()
    spread = np.std(window.session.network.weights[1] - trained.weights[1])
    assert spread == pytest.approx(0.8 * np.std(trained.weights[1]), rel=0.1)
    panel.layer.setCurrentIndex(0)
    panel.layer.activated.emit(0)
    assert panel.noise.value == 0.0


def test_as_trained_brings_the_very_network_back_and_can_be_undone(window: MainWindow, page: NetworkPage) -> None:
    trained, panel = window.session.network, page.inspector.change
    assert not panel.restore_button.isEnabled()
    panel.off.click()
    panel.restore_button.click()
    assert window.session.network is trained
    assert not panel.restore_button.isEnabled()
    page.undo()
    assert window.session.network is not trained
    page.reset_button.click()
    assert window.session.network is trained


def test_the_accuracy_follows(qtbot: QtBot, window: MainWindow, page: NetworkPage) -> None:
    panel, digits = page.inspector.change, sample_digits()
    panel.pruned.set_value(97.0)
    with qtbot.waitSignal(panel.accuracy.found, timeout=60_000) as found:
        pass
    network = window.session.network
    right = (network.predict(digits.inputs[::10]) == digits.labels[::10]).mean()
    assert found.args[0] == pytest.approx(right)
    assert found.args[1] > 0.95 > found.args[0]
    assert f"{100 * right:.1f}" in panel.accuracy_line.text()


def test_an_output_cannot_be_switched_off(page: NetworkPage) -> None:
    page.take_neuron(3, 7)
    assert not page.inspector.change.off.isEnabled()
    assert page.inspector.change.shift.isEnabled()


def test_another_network_is_not_changed_by_the_steps_of_the_former(window: MainWindow, page: NetworkPage) -> None:
    page.inspector.change.off.click()
    relu = (ACTIVATIONS["relu"],)
    other = init_network((784, 5, 10), relu, rng=np.random.default_rng(0))
    window.session.set_network(other)
    page.undo()
    page.undo()
    assert window.session.network is other


def test_the_trial_of_a_function_keeps_the_change(window: MainWindow, page: NetworkPage) -> None:
    page.inspector.change.off.click()
    changed = window.session.network
    window.session.try_activation(ACTIVATIONS["tanh"])
    np.testing.assert_array_equal(window.session.network.weights[1][23], 0.0)
    window.session.end_trial()
    assert window.session.network is changed


def test_what_was_changed_is_not_there_at_the_next_start(open_window: Any) -> None:
    first = open_window()
    first.show_page("network")
    page = first.findChild(NetworkPage, "network")
    page.inspector.change.pruned.set_value(50.0)
    assert "changed" in network_name(first.session.network)
    first.close()
    again = open_window()
    again.show_page("network")
    assert "changed" not in network_name(again.session.network)


# --- its weights ---------------------------------------------------------------------------------------------------


def place_of(page: NetworkPage, source: int) -> QPoint:
    picture = page.inspector.change.weights.picture
    return picture.cell_in(picture.boxes()[0], source).center().toPoint()


def drag(page: NetworkPage, source: int, up: int) -> None:
    """Press on a weight, move as a hand does, release."""
    picture, at = page.inspector.change.weights.picture, place_of(page, source)
    QTest.mousePress(picture, LEFT, pos=at)
    for step in range(1, 11):
        position = QPointF(at) - QPointF(0.0, up * step / 10)
        event = QMouseEvent(
            QEvent.Type.MouseMove, position, picture.mapToGlobal(position), LEFT, LEFT, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(picture, event)
    QTest.mouseRelease(picture, LEFT, pos=at - QPoint(0, up))


@pytest.mark.parametrize(("layer", "unit", "source"), [(1, 23, 400), (2, 7, 33), (3, 4, 99)])
def test_a_weight_that_is_dragged_up_is_larger_and_no_other(
    window: MainWindow, page: NetworkPage, layer: int, unit: int, source: int
) -> None:
    trained, before = window.session.network, logits(window)
    page.take_neuron(layer, unit)
    drag(page, source, 60)
    changed = window.session.network.weights[layer - 1] - trained.weights[layer - 1]
    assert changed[source, unit] > 0.1
    assert np.count_nonzero(changed) == 1
    np.testing.assert_array_equal(logits(window), window.session.network.forward(window.session.trace.inputs).logits)
    assert "w from " in page.inspector.change.words.text()
    drag(page, source, -120)
    assert window.session.network.weights[layer - 1][source, unit] < trained.weights[layer - 1][source, unit]
    for _ in range(2):
        page.undo()
    assert window.session.network is trained
    np.testing.assert_array_equal(logits(window), before)


def test_a_click_on_a_weight_changes_nothing(qtbot: QtBot, window: MainWindow, page: NetworkPage) -> None:
    trained, panel = window.session.network, page.inspector.change.weights
    qtbot.mouseClick(panel.picture, LEFT, pos=place_of(page, 400))
    drag(page, 300, 3)
    assert window.session.network is trained
    assert panel.picture.picked == 300
    assert panel.slider.isEnabled()
    assert panel.words.text().startswith("row 10, col 20: w ")


def test_keys_move_the_weight_that_they_are_on(qtbot: QtBot, window: MainWindow, page: NetworkPage) -> None:
    trained, picture = window.session.network, page.inspector.change.weights.picture
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    start = picture.part
    qtbot.keyClick(picture, Qt.Key.Key_Right)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        qtbot.keyClick(picture, key)
    moved = (window.session.network.weights[0] - trained.weights[0])[:, 23]
    assert np.flatnonzero(moved).tolist() == [start + 1]
    assert moved[start + 1] == pytest.approx(picture.notch, rel=1e-4)
    page.inspector.change.weights.slider.set_value(-2.0)
    moved = (window.session.network.weights[0] - trained.weights[0])[:, 23]
    assert moved[start + 1] == pytest.approx(-2.0, abs=0.01)
    page.inspector.change.restore_button.click()
    assert window.session.network is trained


def test_the_wheel_scrolls_unless_a_weight_is_picked(qtbot: QtBot, window: MainWindow, page: NetworkPage) -> None:
    trained, picture = window.session.network, page.inspector.change.weights.picture
    wheel(picture, place_of(page, 400))
    assert window.session.network is trained
    qtbot.mouseClick(picture, LEFT, pos=place_of(page, 400))
    picture.setFocus(Qt.FocusReason.MouseFocusReason)
    wheel(picture, place_of(page, 401))
    assert window.session.network is trained
    wheel(picture, place_of(page, 400))
    moved = (window.session.network.weights[0] - trained.weights[0])[:, 23]
    assert np.flatnonzero(moved).tolist() == [400]


def wheel(picture: QWidget, at: QPoint) -> None:
    where, nothing = QPointF(at), QPoint()
    event = QWheelEvent(
        where,
        picture.mapToGlobal(where),
        nothing,
        QPoint(0, 120),
        NO_BUTTON,
        NO_KEY,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(picture, event)
