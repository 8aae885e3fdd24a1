"""The page about the neuron, driven as a person does: by its buttons, sliders, keys and the mouse."""

import itertools
import json
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from on_pages import click_word, numpy_names, shown
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.pages.neuron.network.diagram import NetworkDiagram
from app.pages.neuron.network.diagram_layout import Place
from app.pages.neuron.page import NeuronPage
from app.ui.widgets import NumberSlider
from nncore.concepts.perceptron import CORNERS, GATES, truth
from nncore.concepts.perceptron_rule import learn, misclassified
from nncore.functions.activations import ACTIVATIONS
from nncore.network.network import Network

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
VIEWS = ("Gates", "XOR", "Learning", "2-3-2-2", "Playground")


@pytest.fixture
def page(qtbot: QtBot) -> NeuronPage:
    return shown(qtbot, NeuronPage(), 1280, 690)


def open_view(qtbot: QtBot, page: NeuronPage, word: str) -> None:
    click_word(qtbot, page.choice, word)
    QApplication.processEvents()


def drag(qtbot: QtBot, widget: QWidget, start: QPointF, end: QPointF) -> None:
    qtbot.mousePress(widget, LEFT, pos=start.toPoint())
    for share in (0.25, 0.5, 0.75, 1.0):
        qtbot.mouseMove(widget, (start + (end - start) * share).toPoint())
    qtbot.mouseRelease(widget, LEFT, pos=end.toPoint())


def slide(slider: NumberSlider, value: float) -> None:
    slider.set_value(value)


# ---- gates ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("gate", GATES)
def test_a_click_makes_the_neuron_a_gate(qtbot: QtBot, page: NeuronPage, gate: str) -> None:
    click_word(qtbot, page.gates.task, gate)
    assert page.gates.perceptron == GATES[gate]
    assert [row.texts[3] for row in page.gates.table.rows] == [f"{answer:.0f}" for answer in truth(gate)]
    assert [row.texts[-1] for row in page.gates.table.rows] == ["✓"] * 4
    assert page.gates.plane.scene.wrong.tolist() == []
    assert f"4 of 4 correct: with these weights the neuron is {gate}." in page.gates.summary.text()
    assert numpy_names(page)["y"].tolist() == list(truth(gate))


def test_xor_keeps_the_weights_and_is_said_to_be_impossible(qtbot: QtBot, page: NeuronPage) -> None:
    click_word(qtbot, page.gates.task, "XOR")
    assert page.gates.perceptron == GATES["AND"]
    assert page.gates.plane.scene.labels.tolist() == list(truth("XOR"))
    assert page.gates.plane.scene.wrong.tolist() == [1, 2, 3]
    assert page.gates.summary.text().startswith("1 of 4 correct. No line parts the corners of XOR")


def test_sliders_move_the_line_and_the_threshold_is_minus_the_bias(page: NeuronPage) -> None:
    for slider, value in zip(page.gates.sliders, (1.0, 0.0, -0.5), strict=True):
        slide(slider, value)
    (line,) = page.gates.plane.scene.lines
    np.testing.assert_allclose(line.ends[:, 0], 0.5)
    assert "θ = −b = 0.50" in page.gates.threshold.text()
    assert [row.texts[2] for row in page.gates.table.rows] == ["−0.50", "0.50", "−0.50", "0.50"]
    assert page.gates.summary.text().startswith("3 of 4 correct")
    np.testing.assert_allclose(numpy_names(page)["z"], [-0.5, 0.5, -0.5, 0.5])


def test_the_line_is_dragged(qtbot: QtBot, page: NeuronPage) -> None:
    plane = page.gates.plane
    drag(qtbot, plane, plane.on_screen(1.2, 0.2), plane.on_screen(0.2, 0.3))
    assert page.gates.perceptron.weights == (0.5, 0.5)
    assert page.gates.perceptron.bias == pytest.approx(-0.25, abs=0.02)
    assert "the ringed corners lie on the wrong side" in page.gates.summary.text()


def test_the_arrow_is_dragged_and_the_line_turns_about_its_foot(qtbot: QtBot, page: NeuronPage) -> None:
    plane = page.gates.plane
    arrow = plane.scene.arrow
    assert arrow is not None
    drag(qtbot, plane, plane.on_screen(*arrow[1]), plane.on_screen(arrow[0][0] + 0.45, arrow[0][1]))
    assert page.gates.perceptron.weights == pytest.approx((1.5, 0.0), abs=0.03)
    assert float(page.gates.perceptron.score(arrow[0])) == pytest.approx(0.0, abs=0.02)


def test_no_weights_no_line(page: NeuronPage) -> None:
    slide(page.gates.sliders[0], 0.0)
    slide(page.gates.sliders[1], 0.0)
    assert page.gates.plane.scene.lines == ()
    assert page.gates.plane.scene.arrow is None
    assert [answer for _, answer in page.gates.plane.scene.cells] == [0.0]


def test_a_row_that_is_pointed_at_goes_through_the_neuron(qtbot: QtBot, page: NeuronPage) -> None:
    qtbot.mouseMove(page.gates.table, QPoint(60, 45))  # the first row, (0, 0)
    assert page.gates.plane.scene.marked == 0
    assert page.gates.diagram.picture.nodes[1][0] == ("z = −0.70", "y = 0")


def test_every_number_of_the_neuron_is_explained(qtbot: QtBot, page: NeuronPage) -> None:
    gates, diagram = page.gates, page.gates.diagram
    assert gates.words.text() == "z = 1·0.50 + 1·0.50 + (−0.70) = 0.30 > 0: y = 1"
    said = {
        Place("w", 1, 0, 1): "w₂ = 0.50 says how much of x₂ goes into z: 1·0.50 = 0.50.",
        Place("b", 1, 0): "b = −0.70 is added whatever the inputs are: θ = −b = 0.70.",
        Place("x", 0, 0): "x₁ = 1 is an input, from the marked row of the table.",
    }
    for place, words in said.items():
        qtbot.mouseMove(diagram, diagram.box(place).center().toPoint())
        assert gates.words.text() == words
    qtbot.mouseMove(gates.plane, gates.plane.on_screen(0.5, -0.5).toPoint())
    assert gates.words.text().endswith("= −0.70 ≤ 0: y = 0")


def test_the_numbers_of_the_neuron_are_reached_by_keys(qtbot: QtBot, page: NeuronPage) -> None:
    diagram = page.gates.diagram
    chosen = []
    diagram.chosen.connect(chosen.append)
    for _ in range(20):
        if chosen and chosen[-1] == Place("b", 1, 0):
            break
        qtbot.keyClick(diagram, Qt.Key.Key_Right)
    qtbot.keyClick(diagram, Qt.Key.Key_PageUp)
    assert page.gates.perceptron.bias == pytest.approx(-0.6)
    assert page.gates.words.text().startswith("b = −0.60")


def test_a_weight_of_the_neuron_is_dragged(qtbot: QtBot, page: NeuronPage) -> None:
    middle = page.gates.diagram.box(Place("w", 1, 0, 1)).center()
    drag(qtbot, page.gates.diagram, middle, middle - QPointF(0.0, 40.0))
    assert page.gates.perceptron.weights == pytest.approx((0.5, 0.9))


# ---- XOR -----------------------------------------------------------------------------------------


def test_xor_out_of_two_layers(qtbot: QtBot, page: NeuronPage) -> None:
    open_view(qtbot, page, "XOR")
    assert page.xor.hidden.scene.points.tolist() == [[1, 0], [1, 1], [1, 1], [0, 1]]
    assert page.xor.hidden.scene.tags == ("from (0,0)", "from (1,0) (0,1)", "", "from (1,1)")
    assert page.xor.two.scene.wrong.tolist() == page.xor.hidden.scene.wrong.tolist() == []
    assert [line.name for line in page.xor.two.scene.lines] == ["h₁ NAND", "h₂ OR"]
    assert [answer for _, answer in page.xor.two.scene.cells].count(1.0) == 1  # the region between the lines
    assert page.xor.summary.text().startswith("4 of 4 correct")
    names = numpy_names(page)
    assert names["y"].tolist() == list(truth("XOR"))
    assert names["h"].tolist() == page.xor.hidden.scene.points.tolist()


def test_one_line_fails_because_the_ties_cross(qtbot: QtBot, page: NeuronPage) -> None:
    open_view(qtbot, page, "XOR")
    (yes, yes_label), (no, no_label) = page.xor.one.scene.ties
    np.testing.assert_allclose(yes.mean(axis=0), no.mean(axis=0))
    assert (yes_label, no_label) == (1.0, 0.0)


def test_pointing_into_the_plane_shows_where_the_hidden_layer_puts_it(qtbot: QtBot, page: NeuronPage) -> None:
    open_view(qtbot, page, "XOR")
    qtbot.mouseMove(page.xor.two, page.xor.two.on_screen(0.5, 0.5).toPoint())
    assert page.xor.hidden.scene.probe is not None
    assert page.xor.hidden.scene.probe.tolist() == [1.0, 1.0]
    assert page.xor.place.text().endswith("h = (1, 1)  →  y = 1")
    qtbot.mouseMove(page.xor.two, page.xor.two.on_screen(1.3, 1.3).toPoint())
    assert page.xor.hidden.scene.probe.tolist() == [0.0, 1.0]
    page.xor.two.pointer_left.emit()
    assert page.xor.hidden.scene.probe is None


def test_moved_hidden_lines_break_xor(qtbot: QtBot, page: NeuronPage) -> None:
    open_view(qtbot, page, "XOR")
    plane = page.xor.two
    drag(qtbot, plane, plane.on_screen(0.2, 0.2), plane.on_screen(-0.2, -0.2))  # OR's line, x1 + x2 = 0.4
    assert page.xor.sliders["h2"][2].value == pytest.approx(0.2, abs=0.02)
    assert page.xor.two.scene.wrong.tolist() == [0]
    assert page.xor.summary.text().startswith("3 of 4 correct")
    assert numpy_names(page)["y"].tolist() == page.xor.network(CORNERS).tolist() == [1, 1, 1, 0]
    plane = page.xor.hidden
    drag(qtbot, plane, plane.on_screen(0.7, 0.7), plane.on_screen(1.3, 1.3))
    assert page.xor.network(CORNERS).tolist() == [0, 0, 0, 0]


# ---- learning ------------------------------------------------------------------------------------


@pytest.fixture
def learning(qtbot: QtBot, page: NeuronPage) -> NeuronPage:
    open_view(qtbot, page, "Learning")
    return page


def choose_points(qtbot: QtBot, page: NeuronPage, key: str) -> None:
    """Walk through the chooser with the keyboard."""
    chooser = page.learning.points
    chooser.setFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_Home)
    for _ in range(chooser.findData(key)):
        qtbot.keyClick(chooser, Qt.Key.Key_Down)
    assert chooser.currentData() == key


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
    assert said == "after 0 corrections: 8 of 16 points misclassified"
    assert pointer.said_on_plot(learning.learning.plot, 3.0, 3.0) == learning.learning.plot.toolTip()


def test_another_learning_rate_goes_on_from_the_line(qtbot: QtBot, learning: NeuronPage) -> None:
    view = learning.learning
    qtbot.mouseClick(view.step_button, LEFT)
    so_far = view.lesson.perceptron
    slide(view.rate, 0.5)
    assert view.lesson.learning_rate == pytest.approx(0.5, abs=0.01)
    assert view.lesson.start == so_far


# ---- the network ---------------------------------------------------------------------------------


@pytest.fixture
def diagram(qtbot: QtBot, page: NeuronPage) -> NetworkDiagram:
    open_view(qtbot, page, "2-3-2-2")
    return page.network.diagram


def drag_number(qtbot: QtBot, diagram: NetworkDiagram, place: Place, up: int) -> None:
    middle = diagram.box(place).center()
    drag(qtbot, diagram, middle, middle - QPointF(0.0, up))


def test_the_primers_numbers(page: NeuronPage, diagram: NetworkDiagram) -> None:
    trace = page.network.trace
    np.testing.assert_allclose(trace.hidden[0].z, [0.3, 0.7, 1.1])
    np.testing.assert_allclose(trace.hidden[0].a, [0.57444252, 0.66818777, 0.75026011])
    np.testing.assert_allclose(trace.hidden[1].a, [0.62624937, 0.7710107])
    np.testing.assert_allclose(trace.probabilities, [0.31682708, 0.69627909])
    assert diagram.picture.nodes[1][0] == ("z = 0.300", "a = 0.574")
    assert diagram.picture.nodes[3] == (("z = 0.317", "y = 0.317"), ("z = 0.696", "y = 0.696"))


def test_a_number_that_is_pointed_at_is_explained(qtbot: QtBot, page: NeuronPage, diagram: NetworkDiagram) -> None:
    assert page.network.words.text().splitlines() == [
        "a₁⁽¹⁾ = σ(z₁⁽¹⁾) = σ(0.300) = 0.574",
        "z₁⁽¹⁾ = x₁·w₁₁ + x₂·w₂₁ + b₁ = 1.00·0.10 + 0.50·0.20 + 0.10 = 0.300",
    ]
    qtbot.mouseMove(diagram, diagram.box(Place("n", 2, 1)).center().toPoint())
    assert page.network.words.text().splitlines()[1] == (
        "z₂⁽²⁾ = a₁·w₁₂ + a₂·w₂₂ + a₃·w₃₂ + b₂ = 0.574·0.40 + 0.668·0.50 + 0.750·0.60 + 0.20 = 1.214"
    )
    shapes = [part.shape for part in page.network.matrices.parts if not isinstance(part, str)]
    assert shapes == ["(1 × 3)", "(3 × 2)", "(2)", "(1 × 2)", "(1 × 2)"]
    qtbot.mouseMove(diagram, diagram.box(Place("x", 0, 1)).center().toPoint())
    assert page.network.words.text().startswith("x₂ = 0.50 is an input.")
    qtbot.mouseMove(diagram, diagram.box(Place("w", 3, 0, 1)).center().toPoint())
    assert page.network.words.text().startswith("w₂₁⁽³⁾ says how much of a₂ = 0.771 goes into z₁⁽³⁾.")
    qtbot.mouseMove(diagram, diagram.box(Place("b", 1, 2)).center().toPoint())
    assert page.network.words.text().startswith("b₃⁽¹⁾ is added to z₃⁽¹⁾")


def test_weights_biases_and_inputs_are_dragged(qtbot: QtBot, page: NeuronPage, diagram: NetworkDiagram) -> None:
    drag_number(qtbot, diagram, Place("w", 1, 0, 0), -40)
    drag_number(qtbot, diagram, Place("b", 2, 1), 30)
    drag_number(qtbot, diagram, Place("x", 0, 1), 25)
    weights, biases = page.network.network.weights, page.network.network.biases
    assert weights[0][0, 0] == pytest.approx(-0.3)
    assert biases[1][1] == pytest.approx(0.5)
    assert page.network.inputs[1].value == pytest.approx(0.75)
    f = ACTIVATIONS["sigmoid"]
    expected = Network(weights, biases, (f, f), output="identity").forward([1.0, 0.75]).logits
    np.testing.assert_allclose(numpy_names(page)["y"], expected)
    assert diagram.picture.nodes[1][0][0] == "z = −0.050"  # 1.0 · (−0.3) + 0.75 · 0.2 + 0.1


def test_no_drag_goes_beyond_the_limits(qtbot: QtBot, page: NeuronPage, diagram: NetworkDiagram) -> None:
    for _ in range(30):
        page.network.diagram.dragged.emit(Place("w", 3, 1, 1), 9.0)
    assert page.network.network.weights[2][1, 1] == 2.5


def test_no_two_numbers_of_the_diagram_lie_on_each_other(diagram: NetworkDiagram) -> None:
    places = list(diagram.places)
    for one, other in itertools.combinations(places, 2):
        assert not diagram.box(one).intersects(diagram.box(other)), (one, other)


def test_wheel_and_keys_change_a_number(qtbot: QtBot, page: NeuronPage, diagram: NetworkDiagram) -> None:
    at = diagram.box(Place("w", 2, 0, 0)).center()
    wheel = QWheelEvent(
        at, diagram.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(diagram, wheel)
    assert page.network.network.weights[1][0, 0] == pytest.approx(0.2)
    qtbot.mouseClick(diagram, LEFT, pos=diagram.box(Place("x", 0, 0)).center().toPoint())
    qtbot.keyClick(diagram, Qt.Key.Key_Up)
    assert page.network.inputs[0].value == pytest.approx(1.01)
    qtbot.keyClick(diagram, Qt.Key.Key_Right)
    qtbot.keyClick(diagram, Qt.Key.Key_PageDown)
    assert page.network.inputs[1].value == pytest.approx(0.4)


def test_the_chosen_number_has_a_slider(qtbot: QtBot, page: NeuronPage, diagram: NetworkDiagram) -> None:
    slide(page.network.chosen_slider, 0.6)  # w11 of the first layer until another is clicked
    assert page.network.network.weights[0][0, 0] == pytest.approx(0.6)
    qtbot.mouseClick(diagram, LEFT, pos=diagram.box(Place("b", 3, 0)).center().toPoint())
    assert page.network.chosen_slider.value == pytest.approx(0.1)
    slide(page.network.chosen_slider, -1.0)
    assert page.network.network.biases[2][0] == pytest.approx(-1.0)


def test_stepping_forward(qtbot: QtBot, page: NeuronPage, diagram: NetworkDiagram) -> None:
    qtbot.mouseClick(page.network.step_button, LEFT)  # after the last comes the beginning
    assert diagram.picture.nodes[1][0] == ("z = ·", "a = ·")
    assert page.network.words.text() == "z₁⁽¹⁾ is not computed yet: press Step."
    qtbot.mouseClick(page.network.step_button, LEFT)
    assert diagram.picture.nodes[1][0] == ("z = 0.300", "a = ·")
    assert diagram.picture.reached == 1
    assert page.network.words.text().endswith("= 0.300")
    for _ in range(5):
        qtbot.mouseClick(page.network.step_button, LEFT)
    assert diagram.picture.nodes[3][1] == ("z = 0.696", "y = 0.696")
    qtbot.mouseClick(page.network.step_button, LEFT)
    qtbot.mouseClick(page.network.all_button, LEFT)
    assert diagram.picture.reached == 3


def test_softmax_and_other_functions(qtbot: QtBot, page: NeuronPage, diagram: NetworkDiagram) -> None:
    click_word(qtbot, page.network.output, "softmax")
    assert page.network.trace.probabilities.sum() == pytest.approx(1.0)
    qtbot.mouseMove(diagram, diagram.box(Place("n", 3, 0)).center().toPoint())
    assert page.network.words.text().startswith(
        "y₁ = exp(z₁) / Σ exp(z) = exp(0.317) / (exp(0.317) + exp(0.696)) = 0.406"
    )
    for key in ("sigmoid", "tanh", "relu", "step"):
        page.network.hidden.setCurrentIndex(page.network.hidden.findData(key))
        np.testing.assert_allclose(numpy_names(page)["y"], page.network.trace.probabilities)


# ---- the page ------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", VIEWS)
def test_copy_puts_lines_that_run_on_the_clipboard(qtbot: QtBot, page: NeuronPage, view: str) -> None:
    open_view(qtbot, page, view)
    qtbot.mouseClick(page.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == page.numpy_code()
    numpy_names(page)


def test_only_the_chosen_view_has_its_controls_shown(qtbot: QtBot, page: NeuronPage) -> None:
    views = tuple(page.views.values())
    for word, view in zip(VIEWS, views, strict=True):
        open_view(qtbot, page, word)
        assert [each.isVisible() for each in views] == [each is view for each in views]
        assert [each.panel.isVisible() for each in views] == [each is view for each in views]


def test_state_survives_and_reset_brings_all_back(qtbot: QtBot, page: NeuronPage) -> None:
    first = page.state()
    click_word(qtbot, page.gates.task, "NAND")
    open_view(qtbot, page, "Learning")
    choose_points(qtbot, page, "OR")
    plane = page.learning.plane
    drag(qtbot, plane, plane.on_screen(1.0, 0.0), plane.on_screen(1.3, 0.2))
    open_view(qtbot, page, "2-3-2-2")
    drag_number(qtbot, page.network.diagram, Place("w", 2, 0, 2), 30)
    qtbot.mouseClick(page.network.step_button, LEFT)
    kept = page.state()
    other = NeuronPage()
    qtbot.addWidget(other)
    other.restore(kept)
    assert other.state() == kept
    assert other.gates.perceptron == GATES["NAND"]
    assert other.network.network.weights[1][2, 0] == pytest.approx(0.6)
    assert other.learning.lesson.points.tolist() == page.learning.lesson.points.tolist()
    qtbot.mouseClick(page.reset_button, LEFT)
    assert page.state() == {**first, "view": "2-3-2-2"}  # all is as at first, and the person stays at the view


@pytest.mark.parametrize(
    "nonsense",
    [
        {"own_2-3-2-2": {"weights": [[1, 2], "x"], "biases": None, "step": 99}},
        {"own_2-3-2-2": {"weights": [[[99.0] * 3] * 2, [[0.0] * 2] * 3, [[0.0] * 2] * 2]}},
        {"own_Learning": {"points": [[0, 0], [9, 9]], "labels": [0, 1]}},
        {"own_Learning": {"points": [[0, 0]], "labels": [2]}},
        {"own_Learning": {"points": "no", "labels": 3}},
        {"own_Playground": {"line": "digitscope:playground?hidden=99", "preset": 3}},
        {"own_Learning": [], "gates_w1": "much", "view": "Nowhere"},
    ],
)
def test_nonsense_is_not_restored(page: NeuronPage, nonsense: dict[str, Any]) -> None:
    first = page.state()
    page.restore(nonsense)
    assert page.state() == first
