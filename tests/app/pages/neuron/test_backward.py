"""Backward through the network 2-3-2-2: each line, its numbers, and the numerical derivative beside it."""

import itertools

import numpy as np
import pytest
from on_pages import click_word, numpy_names
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shared_page import SharedPage

from app.pages.neuron.network.backward_pass import backward_pass
from app.pages.neuron.network.backward_words import LAST_STEP, derivations, first_place, step_of
from app.pages.neuron.network.diagram_layout import Place
from app.pages.neuron.network.view import NetworkView
from app.pages.neuron.page import NeuronPage
from nncore.learning.gradient_check import numerical_gradient
from nncore.network.parameter_vector import from_vector, to_vector

LEFT = Qt.MouseButton.LeftButton
FUNCTIONS, OUTPUTS = ("sigmoid", "tanh", "relu"), ("identity", "softmax")


@pytest.fixture
def page(shared_page: SharedPage[NeuronPage]) -> NeuronPage:
    return shared_page.as_new(view="2-3-2-2", **{"2-3-2-2_direction": "backward"})


@pytest.fixture
def view(page: NeuronPage) -> NetworkView:
    return page.network


def look_at(qtbot: QtBot, view: NetworkView, place: Place) -> None:
    qtbot.mouseMove(view.diagram, view.diagram.box(place).center().toPoint())


def value_in(numbers: str) -> float:
    """Compute what a line says its numbers come to."""
    return float(eval(numbers.replace("−", "-").replace("·", "*")))


@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("label", [0, 1])
def test_every_line_agrees_with_the_numerical_derivative_and_with_its_own_numbers(
    view: NetworkView, function: str, output: str, label: int
) -> None:
    view.hidden.setCurrentIndex(view.hidden.findData(function))
    view.output.choose(output)
    found = backward_pass(view.network, view.trace, label)
    lines = [line for step in range(1, LAST_STEP + 1) for line in derivations(found, first_place(step))]
    assert len(lines) == 2 + 4 + 2 + 6 + 3 + 6
    for line in lines:
        assert line.value == pytest.approx(line.numerical, abs=1e-8)
        assert value_in(line.numbers) == pytest.approx(line.value, abs=2e-3)
    assert any(abs(line.value) > 0.01 for line in lines)


def test_the_numerical_derivatives_are_those_of_nncore(view: NetworkView) -> None:
    network, inputs = view.network, view.trace.inputs

    def loss_at(vector: np.ndarray) -> float:
        answer = from_vector(network, vector).forward(inputs).probabilities
        return float(((answer - [1.0, 0.0]) ** 2).mean())

    expected = numerical_gradient(loss_at, to_vector(network))
    found = backward_pass(network, view.trace, 0).numerical
    parts = [part.ravel() for pair in zip(found.weights, found.deltas, strict=True) for part in pair]
    np.testing.assert_allclose(np.concatenate(parts), expected, atol=1e-9)


def test_the_derivatives_can_be_taken_away_with_their_checks(view: NetworkView) -> None:
    table = view.derivations
    assert [row for row in table.rows() if row[1] == "back-prop."] == [
        (line.name, "back-prop.", "", line.value) for line in table.lines
    ]
    assert len(list(table.rows())) == 2 * len(table.lines) > 0


def test_a_wrong_derivative_would_be_seen(view: NetworkView) -> None:
    """At a kink the two part, and the line says by how much."""
    view.hidden.setCurrentIndex(view.hidden.findData("relu"))
    view.restore_own({"biases": [[-0.2, 0.2, 0.3], [0.1, 0.2], [0.1, 0.2]]})  # z1 = 0.1 + 0.1 − 0.2 = 0, the kink
    found = backward_pass(view.network, view.trace, 1)
    assert max(line.apart for line in derivations(found, Place("n", 1, 0))) > 1e-3


def test_stepping_backward_lights_the_picture_from_the_answer(qtbot: QtBot, view: NetworkView) -> None:
    qtbot.mouseClick(view.step_button, LEFT)  # after the last comes the beginning
    assert view.derivations.lines == ()
    rounded = "L = ((y₁ − t₁)² + (y₂ − t₂)²) / 2 = ((0.317 − 1)² + (0.696 − 0)²) / 2 ≈ "  # which is 0.475453
    assert view.derivations.title == f"{rounded}0.475765"
    assert not any(map(view.diagram.picture.is_lit, range(4)))
    lit = []
    for step in range(1, LAST_STEP + 1):
        qtbot.mouseClick(view.step_button, LEFT)
        assert view.derivations.lines == tuple(derivations(view.backward, first_place(step)))
        assert view.derivations.marked_line == view.derivations.lines[0]
        lit.append([layer for layer in range(4) if view.diagram.picture.is_lit(layer)])
    assert lit == [[3], [3], [2, 3], [2, 3], [1, 2, 3], [0, 1, 2, 3]]


def test_what_is_not_computed_yet_is_not_told(qtbot: QtBot, view: NetworkView) -> None:
    for _ in range(2):
        qtbot.mouseClick(view.step_button, LEFT)
    assert view.diagram.picture.nodes[3][0][1].startswith("δ = −0.6")
    assert view.diagram.picture.nodes[2][0][1] == "δ = ·"
    look_at(qtbot, view, Place("w", 1, 0, 0))
    assert view.derivations.title == "Not computed yet: step 6. Press Step."
    qtbot.mouseClick(view.all_button, LEFT)
    look_at(qtbot, view, Place("w", 1, 0, 1))
    assert view.derivations.marked_line.name == "∂L/∂w₂₁⁽¹⁾"


@pytest.mark.parametrize(
    ("place", "step", "name"),
    [
        (Place("n", 3, 1), 1, "δ₂⁽³⁾"),
        (Place("b", 2, 0), 3, "δ₁⁽²⁾"),
        (Place("w", 2, 1, 2), 4, "∂L/∂w₃₂⁽²⁾"),
    ],
)
def test_a_number_that_is_looked_at_has_its_line(
    qtbot: QtBot, view: NetworkView, place: Place, step: int, name: str
) -> None:
    assert step_of(place) == step
    look_at(qtbot, view, place)
    assert view.derivations.marked_line.name == name
    assert name in view.derivations.accessibleDescription()


def test_an_input_has_the_lines_of_the_first_layer(qtbot: QtBot, view: NetworkView) -> None:
    look_at(qtbot, view, Place("x", 0, 1))
    assert [line.place for line in view.derivations.lines][-1] == Place("w", 1, 2, 1)
    assert view.derivations.marked_line is None


def test_a_line_that_is_pointed_at_lights_its_number(qtbot: QtBot, view: NetworkView) -> None:
    look_at(qtbot, view, Place("w", 3, 0, 0))
    with qtbot.waitSignal(view.derivations.hovered):
        qtbot.mouseMove(view.derivations, QPoint(20, 70))
    assert view.derivations.marked_line == view.derivations.lines[2]


def test_the_numbers_are_walked_by_keys_and_changed(qtbot: QtBot, view: NetworkView) -> None:
    qtbot.mouseClick(view.diagram, LEFT, pos=view.diagram.box(Place("w", 3, 0, 0)).center().toPoint())
    before = view.derivations.marked_line
    qtbot.keyClick(view.diagram, Qt.Key.Key_PageUp)
    assert view.derivations.marked_line.place == before.place
    assert view.derivations.marked_line.value != before.value
    qtbot.keyClick(view.diagram, Qt.Key.Key_Right)
    assert view.derivations.marked_line.place == Place("w", 3, 1, 0)


def test_another_true_answer_is_another_loss(qtbot: QtBot, page: NeuronPage, view: NetworkView) -> None:
    before = view.backward.loss
    click_word(qtbot, view.target, "y₂")
    assert view.backward.loss < before
    assert view.loss_text.text().startswith("L = ((y₁ − t₁)²")
    page.undo()
    assert view.backward.loss == before


@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("function", [*FUNCTIONS, "step"])
def test_the_copied_lines_give_the_same_derivatives(
    page: NeuronPage, view: NetworkView, function: str, output: str
) -> None:
    view.hidden.setCurrentIndex(view.hidden.findData(function))
    view.output.choose(output)
    names = numpy_names(page)
    found = view.backward
    assert names["loss"] == pytest.approx(found.loss)
    for layer, weights in enumerate(found.exact.weights, 1):
        np.testing.assert_allclose(names[f"dW{layer}"], weights, atol=1e-12)
        np.testing.assert_allclose(names[f"db{layer}"], found.exact.deltas[layer - 1], atol=1e-12)


def test_steps_and_direction_are_remembered(qtbot: QtBot, page: NeuronPage, view: NetworkView) -> None:
    for _ in range(3):
        qtbot.mouseClick(view.step_button, LEFT)
    other = NeuronPage()
    qtbot.addWidget(other)
    other.restore(page.state())
    assert other.network.is_backward
    assert other.network.diagram.picture.since == 3
    other.restore({"own_2-3-2-2": {"step_back": 99}})
    assert other.network.diagram.picture.since == 3
    page.reset()
    assert not view.is_backward
    assert view.matrices.isVisible()
    assert not view.derivations.isVisible()


@pytest.mark.parametrize("direction", ["forward", "backward"])
def test_no_node_lies_on_another_in_a_small_window(page: NeuronPage, view: NetworkView, direction: str) -> None:
    view.direction.choose(direction)
    page.resize(930, 560)
    QApplication.processEvents()
    boxes = [view.diagram.box(place) for place in view.diagram.places if place.kind in ("n", "b")]
    assert len(boxes) == 7 + 7, "neurons and biases"
    assert not any(one.intersects(other) for one, other in itertools.combinations(boxes, 2))
