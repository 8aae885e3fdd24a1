"""The primer's network of 2-3-2-2: its numbers explained, dragged and stepped through."""

import itertools

import numpy as np
import pytest
from on_neuron_page import drag_number, open_view
from on_pages import click_word, numpy_names
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.pages.neuron.matrix_line import Matrix, MatrixLine
from app.pages.neuron.network.diagram import NetworkDiagram
from app.pages.neuron.network.diagram_layout import Place, diagram_layout, least_size
from app.pages.neuron.page import NeuronPage
from nncore.functions.activations import ACTIVATIONS
from nncore.network.network import Network

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def diagram(qtbot: QtBot, page: NeuronPage) -> NetworkDiagram:
    open_view(qtbot, page, "2-3-2-2")
    return page.network.diagram


def test_the_primers_numbers(page: NeuronPage, diagram: NetworkDiagram) -> None:
    trace = page.network.trace
    np.testing.assert_allclose(trace.hidden[0].z, [0.3, 0.7, 1.1])
    np.testing.assert_allclose(trace.hidden[0].a, [0.57444252, 0.66818777, 0.75026011])
    np.testing.assert_allclose(trace.hidden[1].a, [0.62624937, 0.7710107])
    np.testing.assert_allclose(trace.probabilities, [0.31682708, 0.69627909])
    assert diagram.picture.nodes[1][0] == ("z = 0.300", "a = 0.574")
    assert diagram.picture.nodes[3] == (("z = 0.317", "y = 0.317"), ("z = 0.696", "y = 0.696"))


def test_the_numbers_that_all_others_follow_from_can_be_taken_away(page: NeuronPage, diagram: NetworkDiagram) -> None:
    rows = list(diagram.rows())
    assert len(rows) == 2 + (2 * 3 + 3) + (3 * 2 + 2) + (2 * 2 + 2)
    weights = page.network.network.weights
    assert ("W2", 1, 2, float(weights[1][2, 1])) in rows


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
    assert len(places) == 2 + 7 + 7 + 16, "inputs, neurons, biases, weights"
    for one, other in itertools.combinations(places, 2):
        assert not diagram.box(one).intersects(diagram.box(other)), (one, other)


@pytest.mark.parametrize("sizes", [(2, 3, 2, 2), (2, 1)])
def test_in_the_least_room_no_weight_lies_on_a_node_or_another(sizes: tuple[int, ...]) -> None:
    boxes = diagram_layout(*map(float, least_size(sizes)), sizes, 1.0).boxes
    for one, other in itertools.combinations(boxes, 2):
        common = boxes[one].intersected(boxes[other])
        assert min(common.width(), common.height()) <= 1.0, (one, other)


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
    page.network.chosen_slider.set_value(0.6)  # w11 of the first layer until another is clicked
    assert page.network.network.weights[0][0, 0] == pytest.approx(0.6)
    qtbot.mouseClick(diagram, LEFT, pos=diagram.box(Place("b", 3, 0)).center().toPoint())
    assert page.network.chosen_slider.value == pytest.approx(0.1)
    page.network.chosen_slider.set_value(-1.0)
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


def test_a_number_finer_than_a_step_is_kept_and_the_sum_agrees(page: NeuronPage, diagram: NetworkDiagram) -> None:
    page.network.inputs[0].set_value(0.125)
    page.network.chosen_slider.set_value(0.25)
    assert page.network.words.text().endswith("= 0.125·0.25 + 0.50·0.20 + 0.10 = 0.23125")


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


def test_where_it_is_narrow_the_last_matrix_is_not_cut_off(qtbot: QtBot) -> None:
    line = MatrixLine("layer")
    qtbot.addWidget(line)
    last = Matrix("a", (("0.123",),), "(1 × 1)", frozenset({(0, 0)}))
    line.show_parts([Matrix("W", (("1.000",) * 6,), "(1 × 6)"), "→ Sigmoid →", last])
    line.resize(200, line.sizeHint().height())
    picture, marked = line.grab().toImage(), QColor(line.theme.accent_soft)
    assert any(picture.pixelColor(x, y) == marked for x in range(200) for y in range(line.height()))
