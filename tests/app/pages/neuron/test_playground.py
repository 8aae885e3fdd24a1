"""The view "Playground", driven as a person does: by its buttons, fields, keys and the mouse."""

import itertools
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from on_pages import numpy_names
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot
from shared_page import SharedPage

from app.pages.neuron.page import NeuronPage
from app.pages.neuron.playground.maps import GRID, plane_maps
from app.pages.neuron.playground.net_layout import Unit, net_layout
from app.pages.neuron.playground.presets import PRESETS
from app.pages.neuron.playground.run import PlaygroundRun
from app.pages.neuron.playground.view import PlaygroundView
from app.ui.widgets.invalid import is_invalid
from nncore.concepts.layer_deltas import layer_deltas
from nncore.concepts.playground import LOSS, Playground, fresh_network, playground_data
from nncore.concepts.playground_line import BEGINNING, open_playground
from nncore.learning.training import fixed_examples, train
from nncore.network.network import Network
from nncore.network.parameter_vector import to_vector

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def page(shared_page: SharedPage[NeuronPage]) -> NeuronPage:
    page = shared_page.as_new(view="Playground")
    page.playground.plane._cross.at = 0.0, 0.0
    page.playground.transport.line.clear()
    return page


@pytest.fixture
def view(page: NeuronPage) -> PlaygroundView:
    return page.playground


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, LEFT)


def choose(chooser: QComboBox, key: Any) -> None:
    chooser.setCurrentIndex(chooser.findData(key))
    chooser.activated.emit(chooser.currentIndex())


def numbers(network: Network) -> np.ndarray:
    return to_vector(network)


def learned(playground: Playground, steps: int) -> Network:
    """Return what nncore's own training makes of a playground."""
    data = playground_data(playground)
    examples = fixed_examples(data.inputs, data.targets)
    for progress in train(fresh_network(playground), examples, playground.settings(), loss=LOSS):
        if progress.step == steps:
            return progress.network
    raise AssertionError


# ---- learning ------------------------------------------------------------------------------------


def test_each_step_is_one_of_nncores_training(qtbot: QtBot, view: PlaygroundView) -> None:
    for _ in range(3):
        click(qtbot, view.transport.step_button)
    assert view.run.steps == 3
    assert view.steps.text().startswith("step 3 ")
    assert np.array_equal(numbers(view.run.network), numbers(learned(Playground(), 3)))
    x, training = view.board.curves[0].points
    assert x.tolist() == [0.0, 1.0, 2.0, 3.0]
    assert training[-1] == pytest.approx(view.run.scores()[0].loss)


def test_play_learns_until_it_is_paused(qtbot: QtBot, view: PlaygroundView) -> None:
    click(qtbot, view.transport.play_button)
    assert view.transport.play_button.text() == "Pause"
    assert not view.transport.step_button.isEnabled()
    qtbot.waitUntil(lambda: view.run.steps > 5)
    click(qtbot, view.transport.play_button)
    steps = view.run.steps
    qtbot.wait(60)
    assert view.run.steps == steps
    assert view.transport.play_button.text() == "Play"


def test_a_hidden_view_does_not_learn(qtbot: QtBot, page: NeuronPage, view: PlaygroundView) -> None:
    click(qtbot, view.transport.play_button)
    click(qtbot, page.choice.buttons["Gates"])
    assert not view.is_running


def test_start_over_forgets_what_was_learned(qtbot: QtBot, view: PlaygroundView) -> None:
    click(qtbot, view.transport.step_button)
    click(qtbot, view.transport.over_button)
    assert view.run.steps == 0
    assert np.array_equal(numbers(view.run.network), numbers(fresh_network(Playground())))


def test_another_rate_goes_on_with_the_optimisers_memory() -> None:
    """The moments of Adam stay: the next step is that of a descent that was never stopped."""
    run = PlaygroundRun(Playground(optimizer="adam"))
    run.advance(20, 60.0)
    run.change(Playground(optimizer="adam", learning_rate=1e-9))
    before = numbers(run.network)
    run.advance(1, 60.0)
    assert run.steps == 21
    np.testing.assert_allclose(numbers(run.network), before, atol=1e-6)
    run.change(Playground(optimizer="adam"))
    run.advance(5, 60.0)
    assert run.steps == 26
    assert not np.allclose(numbers(run.network), before, atol=1e-4)


def test_other_points_go_on_with_the_same_network_and_other_layers_begin_anew() -> None:
    run = PlaygroundRun(Playground())
    run.advance(10, 60.0)
    before = numbers(run.network)
    run.change(Playground(points="circle"))
    assert np.array_equal(numbers(run.network), before)
    assert run.steps == 10
    run.change(Playground(points="circle", hidden=(3,)))
    assert run.steps == 0
    assert run.network.sizes == (2, 3, 1)


def test_a_rate_that_runs_away_is_told_and_start_over_mends_it(qtbot: QtBot, view: PlaygroundView) -> None:
    view.open_line(BEGINNING + "points=circle&activation=identity&hidden=8,8,8,8&rate=1000")
    for _ in range(40):
        click(qtbot, view.transport.step_button)
    assert "diverged" in view.words.text()
    assert not view.transport.play_button.isEnabled()
    click(qtbot, view.transport.over_button)
    assert view.transport.play_button.isEnabled()
    assert "diverged" not in view.words.text()


# ---- what is chosen ------------------------------------------------------------------------------


def test_layers_points_and_settings_are_chosen_and_taken_back(
    qtbot: QtBot, page: NeuronPage, view: PlaygroundView
) -> None:
    choose(view.choices.points, "spirals")
    view.choices.hidden[1].setValue(8)
    view.choices.hidden[2].setValue(5)
    choose(view.choices.activation, "relu")
    choose(view.choices.decay, 0.1)
    chosen = view.run.playground
    assert chosen == Playground("spirals", hidden=(4, 8, 5), activation="relu", weight_decay=0.1)
    assert view.net.scene is not None
    assert view.net.scene.sizes == (2, 4, 8, 5, 1)
    for _ in range(5):  # each choice is a step, however soon the next one came
        assert view.run.playground != Playground()
        page.undo()
    assert view.run.playground == Playground()
    assert view.choices.points.currentData() == "xor"
    for _ in range(5):
        page.redo()
    assert view.run.playground == chosen


def test_a_layer_of_none_ends_the_network(view: PlaygroundView) -> None:
    view.choices.hidden[1].setValue(0)
    assert view.run.playground.hidden == (4,)
    assert [units.isEnabled() for units in view.choices.hidden] == [True, True, False, False]


def test_points_of_ones_own_are_set_and_taken_away(qtbot: QtBot, page: NeuronPage, view: PlaygroundView) -> None:
    choose(view.choices.points, "none")
    assert view.words.text() == "There are no points: click the plane to set some."
    assert not view.transport.play_button.isEnabled()
    at = view.plane.on_screen(1.0, -0.5).toPoint()
    qtbot.mouseClick(view.plane, LEFT, pos=at)
    click(qtbot, view.choices.label.buttons["0"])
    qtbot.mouseClick(view.plane, LEFT, pos=at + QPoint(60, 0))
    assert [label for _, _, label in view.run.playground.own] == [1, 0]
    np.testing.assert_allclose(view.run.playground.own[0][:2], (1.0, -0.5), atol=0.05)
    assert view.plane.scene is not None
    assert len(view.plane.scene.points) == 2
    click(qtbot, view.transport.step_button)
    assert view.run.steps == 1
    qtbot.mouseClick(view.plane, RIGHT, pos=at)
    assert [label for _, _, label in view.run.playground.own] == [0]
    qtbot.mouseClick(view.plane, RIGHT, pos=at)
    assert "Only points of your own" in view.words.text()
    last, seen = view.run.playground, []
    while page.can_undo:  # each click is a step, however soon the next one came
        page.undo()
        seen.append([label for _, _, label in view.run.playground.own])
    assert [labels for labels in seen if labels] == [[1, 0], [1], [1]]  # the label that is chosen is a step too
    assert view.run.playground == Playground()
    while page.can_redo:
        page.redo()
    assert view.run.playground == last


def test_a_drag_of_a_slider_stays_one_step(page: NeuronPage, view: PlaygroundView) -> None:
    for rate in (0.05, 0.1, 0.2):
        view.choices.rate.set_value(rate)
    page.undo()
    assert view.run.playground == Playground()
    assert not page.can_undo


def test_a_point_is_set_by_keyboard(qtbot: QtBot, view: PlaygroundView) -> None:
    view.plane.setFocus()
    qtbot.keyClick(view.plane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view.plane, Qt.Key.Key_Up)
    assert view.readout.text().startswith("x₁ = 0.50, x₂ = 0.10: p(label 1) = ")
    qtbot.keyClick(view.plane, Qt.Key.Key_Return)
    assert view.run.playground.own == ((0.5, 0.1, 1),)
    qtbot.keyClick(view.plane, Qt.Key.Key_Delete)
    assert view.run.playground.own == ()


def test_points_to_test_on_are_shown_when_asked_for(qtbot: QtBot, view: PlaygroundView) -> None:
    assert view.plane.scene is not None
    assert len(view.plane.scene.test_points) == 0
    view.choices.has_test.setChecked(True)
    assert len(view.plane.scene.test_points) == 200


# ---- pictures and numbers ------------------------------------------------------------------------


def test_a_map_is_what_the_network_gives_there() -> None:
    network = fresh_network(Playground(hidden=(5, 3)))
    maps = plane_maps(network)
    assert maps.sizes == (2, 5, 3, 1)
    middle = -3.0 + 6.0 * (np.array([7, 30]) + 0.5) / GRID
    trace = network.forward(middle)
    assert maps.value_at(0, 0, *middle) == pytest.approx(middle[0], abs=1e-6)
    assert maps.value_at(0, 1, *middle) == pytest.approx(middle[1], abs=1e-6)
    assert maps.value_at(2, 1, *middle) == pytest.approx(trace.hidden[1].a[1], abs=1e-6)
    assert maps.value_at(3, 0, *middle) == pytest.approx(trace.probabilities[0], abs=1e-6)


def test_deltas_stand_beside_the_neurons(view: PlaygroundView) -> None:
    data = view.run.data
    found = layer_deltas(view.run.network, data.inputs, data.targets, LOSS)
    scene = view.net.scene
    assert scene is not None
    for shown, deltas in zip(scene.deltas, found, strict=True):
        np.testing.assert_allclose(shown, np.abs(deltas).mean(axis=0), rtol=1e-5)


def test_a_neuron_under_the_pointer_lies_large_and_tells_its_numbers(
    qtbot: QtBot, view: PlaygroundView, pointer: SimpleNamespace
) -> None:
    at = view.net.box(Unit(1, 2)).center()
    pointer.over(view.net, at.x(), at.y())
    assert view.map_name.text() == "Layer 1, neuron 3 over the plane"
    assert view.words.text().startswith("Layer 1, neuron 3: gives ")
    assert "mean |δ| = " in view.words.text()
    assert view.net.scene is not None
    assert view.plane.scene is not None
    assert view.plane.scene.image == view.net.scene.images[1][2]
    place = view.plane.on_screen(1.0, 2.0)
    pointer.over(view.plane, place.x(), place.y())
    assert "layer 1, neuron 3 = " in view.readout.text()
    pointer.leave(view.net)
    assert view.map_name.text() == "Output over the plane"


def test_neurons_are_reached_by_keys_and_kept(qtbot: QtBot, view: PlaygroundView) -> None:
    view.net.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(view.net, key)
    assert view.net.part == Unit(2, 1)
    view.plane.setFocus()
    assert view.words.text().startswith("Layer 2, neuron 2")
    view.net.setFocus()
    qtbot.keyClick(view.net, Qt.Key.Key_Escape)
    assert view.net.part is None


def test_the_losses_can_be_pointed_at(qtbot: QtBot, view: PlaygroundView, pointer: SimpleNamespace) -> None:
    click(qtbot, view.transport.step_button)
    assert pointer.said_on_plot(view.board.plot, 0.0, 0.5).startswith("after 0 steps: training ")


# ---- presets and lines ---------------------------------------------------------------------------


@pytest.mark.parametrize("key", PRESETS)
def test_a_preset_stands_ready_with_its_sentence(view: PlaygroundView, key: str) -> None:
    choose(view.transport.presets, key)
    assert view.run.playground == PRESETS[key].playground
    assert view.run.steps == 0
    assert view.words.text() == PRESETS[key].sentence


CLAIMS: dict[str, tuple[int, Callable[[PlaygroundRun], bool]]] = {
    "line": (2000, lambda run: 0.6 < run.scores()[0].accuracy < 0.8),
    "ring": (1500, lambda run: run.scores()[1].accuracy > 0.95),
    "straight": (1000, lambda run: run.scores()[0].accuracy < 0.95),
    "spiral": (4000, lambda run: run.scores()[0].loss > 0.4),
    "spiral3": (5000, lambda run: run.scores()[0].accuracy > 0.95),
    "still": (1500, lambda run: abs(run.scores()[0].loss - np.log(2.0)) < 0.01),
    "heart": (2000, lambda run: run.scores()[0].loss < 0.01 and run.scores()[1].loss > run.losses[0][2] * 0.5),
    "dead": (60, lambda run: run.scores()[0].accuracy == 0.5),
}


@pytest.mark.parametrize("key", PRESETS)
def test_what_a_preset_says_is_true(key: str) -> None:
    steps, holds = CLAIMS[key]
    run = PlaygroundRun(PRESETS[key].playground)
    run.advance(steps, 600.0)
    assert holds(run)


def test_each_layer_back_has_a_smaller_delta_where_sigmoid_stands_still() -> None:
    run = PlaygroundRun(PRESETS["still"].playground)
    found = layer_deltas(run.network, run.data.inputs, run.data.targets, LOSS)
    sizes = [float(np.abs(delta).mean()) for delta in found]
    assert all(3.0 * before < after for before, after in itertools.pairwise(sizes))


def test_the_line_opens_the_same_playground_elsewhere(qtbot: QtBot, view: PlaygroundView) -> None:
    choose(view.transport.presets, "spiral3")
    for _ in range(4):
        click(qtbot, view.transport.step_button)
    click(qtbot, view.transport.copy_button)
    line = QGuiApplication.clipboard().text()
    assert open_playground(line).steps == 4
    assert view.transport.line.text() == line
    was = numbers(view.run.network)
    click(qtbot, view.transport.over_button)
    view.transport.line.setText(line)
    qtbot.keyClick(view.transport.line, Qt.Key.Key_Return)
    assert view.run.steps == 4
    assert np.array_equal(numbers(view.run.network), was)


def test_a_bad_line_is_told_and_changes_nothing(qtbot: QtBot, view: PlaygroundView) -> None:
    before = view.run
    view.transport.line.setText(BEGINNING + "hidden=99")
    click(qtbot, view.transport.open_button)
    assert view.words.text() == "A playground has 1 to 4 hidden layers of 1 to 8 neurons, not 99."
    assert view.run is before
    assert is_invalid(view.transport.line)
    view.transport.line.setText(view.line)
    click(qtbot, view.transport.open_button)
    assert not is_invalid(view.transport.line)


def test_an_empty_field_opens_what_is_on_the_clipboard(qtbot: QtBot, view: PlaygroundView) -> None:
    QGuiApplication.clipboard().setText(BEGINNING + "points=moons&hidden=2,2,2")
    click(qtbot, view.transport.open_button)
    assert view.run.playground == Playground("moons", hidden=(2, 2, 2))


def test_choices_survive_a_restart(qtbot: QtBot, page: NeuronPage, view: PlaygroundView) -> None:
    choose(view.transport.presets, "heart")
    other = NeuronPage()
    qtbot.addWidget(other)
    other.restore(page.state())
    assert other.playground.run.playground == PRESETS["heart"].playground
    assert other.playground.words.text() == PRESETS["heart"].sentence


def test_the_lines_of_numpy_go_on_where_it_stands(view: PlaygroundView) -> None:
    view.run.advance(30, 60.0)
    names = numpy_names(view)
    np.testing.assert_array_equal(numbers(names["network"]), numbers(view.run.network))
    assert names["progress"].step == 100


def test_the_maps_in_the_neurons_grow_with_the_window() -> None:
    sides = [net_layout(width, 0.9 * width, (2, 4, 2, 1), 1.0).boxes[Unit(0, 0)].width() for width in (300, 500, 820)]
    assert sides == sorted(set(sides))
    assert sides[-1] > 80
