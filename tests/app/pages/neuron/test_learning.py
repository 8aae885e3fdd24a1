"""The perceptron rule: each correction, running, and points that are dragged, turned and taken away."""

import json
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from on_neuron_page import choose_points, open_view
from on_pages import click_word, drag, numpy_names
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.pages.neuron.page import NeuronPage
from nncore.concepts.perceptron import CORNERS
from nncore.concepts.perceptron_rule import learn, misclassified

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def learning(qtbot: QtBot, page: NeuronPage) -> NeuronPage:
    open_view(qtbot, page, "Learning")
    return page


def test_each_step_is_one_correction_of_nncore(qtbot: QtBot, learning: NeuronPage) -> None:
    view = learning.learning
    steps = list(learn(view.lesson.start, view.lesson.points, view.lesson.labels, 0.1))
    for step in steps[:3]:
        qtbot.mouseClick(view.step_button, LEFT)
        assert view.lesson.perceptron == step.perceptron
        assert view.plane.scene.marked == step.index
        wrong = misclassified(step.perceptron, view.lesson.points, view.lesson.labels)
        assert view.plane.scene.wrong.tolist() == wrong.tolist()
        assert f"{len(wrong)} of 16 points misclassified" in view.numbers.text()
    assert "3 corrections · epoch 1" in view.numbers.text()
    assert "but the answer was" in view.correction.text()
    x, y = view.curve.points
    assert x.tolist() == [0, 1, 2, 3]
    assert y.tolist() == view.lesson.wrong_counts


def test_the_arithmetic_of_a_correction(qtbot: QtBot, learning: NeuronPage) -> None:
    choose_points(qtbot, learning, "AND")
    click_word(qtbot, learning.learning.begin, "Zeros")
    qtbot.mouseClick(learning.learning.step_button, LEFT)
    assert learning.learning.correction.text().splitlines() == [
        "Point (1.00, 1.00) is 1, but the answer was 0:",
        "w₁ = 0.000 + 0.10 · (1 − 0) · 1.00 = 0.100",
        "w₂ = 0.000 + 0.10 · (1 − 0) · 1.00 = 0.100",
        "b = 0.000 + 0.10 · (1 − 0) = 0.100",
    ]


def test_a_learning_rate_finer_than_a_step_is_kept_and_the_sum_agrees(qtbot: QtBot, learning: NeuronPage) -> None:
    choose_points(qtbot, learning, "AND")
    click_word(qtbot, learning.learning.begin, "Zeros")
    learning.learning.rate.set_value(0.0125)
    qtbot.mouseClick(learning.learning.step_button, LEFT)
    assert learning.learning.lesson.learning_rate == 0.0125
    assert learning.learning.correction.text().splitlines()[-1] == "b = 0.000 + 0.0125 · (1 − 0) = 0.0125"
    assert learning.learning.numbers.text().endswith("b = 0.0125")


def test_running_ends_when_every_point_is_right(qtbot: QtBot, learning: NeuronPage) -> None:
    view = learning.learning
    qtbot.mouseClick(view.run_button, LEFT)
    assert view.run_button.text() == "Pause"
    qtbot.waitUntil(lambda: not view.is_running)
    assert view.lesson.wrong_counts[-1] == 0
    assert view.separability.text().startswith("Every point is correct")
    assert not view.step_button.isEnabled()
    names = numpy_names(learning)
    np.testing.assert_allclose(
        [*names["w"], names["b"]], [*view.lesson.perceptron.weights, view.lesson.perceptron.bias]
    )
    assert names["wrong"].tolist() == []
    qtbot.mouseClick(view.over_button, LEFT)
    assert view.lesson.perceptron == view.lesson.start
    assert view.lesson.n_updates == 0
    assert view.step_button.isEnabled()


def test_run_pauses_and_stops_with_the_view(qtbot: QtBot, learning: NeuronPage) -> None:
    view = learning.learning
    choose_points(qtbot, learning, "XOR")
    qtbot.mouseClick(view.run_button, LEFT)
    qtbot.mouseClick(view.run_button, LEFT)
    assert not view.is_running
    assert view.run_button.text() == "Run"
    qtbot.mouseClick(view.run_button, LEFT)
    open_view(qtbot, learning, "Gates")
    assert not view.is_running


def test_points_that_no_line_separates(qtbot: QtBot, learning: NeuronPage) -> None:
    view = learning.learning
    choose_points(qtbot, learning, "XOR")
    assert view.separability.text().startswith("No line separates these points")
    while not view.lesson.is_over:
        view.lesson.advance()
    learning.refresh()
    assert view.separability.text().startswith("No line separates these points. After 100 epochs the rule was stopped")
    assert not view.run_button.isEnabled()
    np.testing.assert_allclose(numpy_names(learning)["w"], view.lesson.perceptron.weights)


def test_a_dragged_point_can_make_xor_separable(qtbot: QtBot, learning: NeuronPage) -> None:
    view, plane = learning.learning, learning.learning.plane
    choose_points(qtbot, learning, "XOR")
    drag(qtbot, plane, plane.on_screen(1.0, 1.0), plane.on_screen(-0.4, -0.4))
    assert view.lesson.points[3] == pytest.approx([-0.4, -0.4], abs=0.02)
    assert view.separability.text().startswith("A line separates these points")


def test_points_are_added_turned_and_taken_away(qtbot: QtBot, learning: NeuronPage) -> None:
    view, plane = learning.learning, learning.learning.plane
    click_word(qtbot, view.label, "0")
    qtbot.mouseClick(plane, LEFT, pos=plane.on_screen(1.0, 1.4).toPoint())
    assert len(view.lesson.points) == 17
    assert view.lesson.points[-1] == pytest.approx([1.0, 1.4], abs=0.02)
    assert view.lesson.labels[-1] == 0.0
    qtbot.mouseClick(plane, LEFT, pos=plane.on_screen(1.0, 1.4).toPoint())
    assert view.lesson.labels[-1] == 1.0
    qtbot.mouseClick(plane, RIGHT, pos=plane.on_screen(1.0, 1.4).toPoint())
    assert len(view.lesson.points) == 16


def test_the_keyboard_adds_turns_and_takes_away_too(qtbot: QtBot, learning: NeuronPage) -> None:
    view, plane = learning.learning, learning.learning.plane
    with qtbot.waitActive(learning):
        learning.activateWindow()
    resting = plane.grab().toImage()
    plane.setFocus()
    assert plane.grab().toImage() != resting
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(plane, key, Qt.KeyboardModifier.ShiftModifier)
    assert view.lesson.points[-1] == pytest.approx([0.0, 0.0])
    label = view.lesson.labels[-1]
    qtbot.keyClick(plane, Qt.Key.Key_Return)
    assert view.lesson.labels[-1] == 1.0 - label
    qtbot.keyClick(plane, Qt.Key.Key_Delete)
    assert len(view.lesson.points) == 16


def test_no_points_at_all_are_all_right(qtbot: QtBot, learning: NeuronPage) -> None:
    view, plane = learning.learning, learning.learning.plane
    choose_points(qtbot, learning, "AND")
    for corner in CORNERS:
        qtbot.mouseClick(plane, RIGHT, pos=plane.on_screen(*corner).toPoint())
    assert len(view.lesson.points) == 0
    assert view.separability.text().startswith("There are no points")
    numpy_names(learning)


def test_what_was_learned_survives_a_restart(qtbot: QtBot, learning: NeuronPage) -> None:
    for _ in range(4):
        qtbot.mouseClick(learning.learning.step_button, LEFT)
    before = learning.learning
    again = NeuronPage()
    qtbot.addWidget(again)
    again.restore(json.loads(json.dumps(learning.state())))
    lesson = again.learning.lesson
    assert lesson.n_updates == 4
    assert lesson.perceptron == before.lesson.perceptron
    assert lesson.wrong_counts == before.lesson.wrong_counts
    assert again.learning.correction.text() == before.correction.text()


@pytest.mark.parametrize(
    "change", [{"start": None}, {"start": [1.0, "x", 0.0]}, {"learned_at": 0.0}, {"corrections": 1.5}]
)
def test_a_lesson_that_makes_no_sense_begins_anew(learning: NeuronPage, change: dict[str, Any]) -> None:
    learning.restore({"own_Learning": {**learning.learning.own_state(), **change}})
    assert learning.learning.lesson.n_updates == 0


def test_the_mistakes_can_be_pointed_at(learning: NeuronPage, pointer: SimpleNamespace) -> None:
    said = pointer.said_on_plot(learning.learning.plot, 0.2, 3.0)
    assert said == "0 corrections: 8 of 16 points misclassified"
    assert pointer.said_on_plot(learning.learning.plot, 3.0, 3.0) == learning.learning.plot.toolTip()


def test_another_learning_rate_goes_on_from_the_line(qtbot: QtBot, learning: NeuronPage) -> None:
    view = learning.learning
    qtbot.mouseClick(view.step_button, LEFT)
    so_far = view.lesson.perceptron
    view.rate.set_value(0.5)
    assert view.lesson.learning_rate == pytest.approx(0.5, abs=0.01)
    assert view.lesson.start == so_far
