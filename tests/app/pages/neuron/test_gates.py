"""One neuron as a gate: its line, its threshold and its numbers, by buttons, sliders and dragging."""

import numpy as np
import pytest
from on_pages import click_word, drag, numpy_names
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from app.pages.neuron.network.diagram_layout import Place
from app.pages.neuron.page import NeuronPage
from nncore.concepts.perceptron import GATES, Perceptron, truth


@pytest.mark.parametrize("gate", GATES)
def test_a_click_makes_the_neuron_a_gate(qtbot: QtBot, page: NeuronPage, gate: str) -> None:
    click_word(qtbot, page.gates.task, gate)
    assert page.gates.perceptron == GATES[gate]
    assert [row.texts[3] for row in page.gates.table.shown_rows] == [f"{answer:.0f}" for answer in truth(gate)]
    assert [row.texts[-1] for row in page.gates.table.shown_rows] == ["✓"] * 4
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
        slider.set_value(value)
    (line,) = page.gates.plane.scene.lines
    np.testing.assert_allclose(line.ends[:, 0], 0.5)
    assert "θ = −b = 0.50" in page.gates.threshold.text()
    assert [row.texts[2] for row in page.gates.table.shown_rows] == ["−0.50", "0.50", "−0.50", "0.50"]
    assert page.gates.summary.text().startswith("3 of 4 correct")
    np.testing.assert_allclose(numpy_names(page)["z"], [-0.5, 0.5, -0.5, 0.5])


def test_numbers_finer_than_a_step_are_kept_and_the_sums_agree_with_them(page: NeuronPage) -> None:
    for slider, value in zip(page.gates.sliders, (0.125, 0.5, -0.6255), strict=True):
        slider.set_value(value)
    assert page.gates.perceptron == Perceptron((0.125, 0.5), -0.6255)
    assert page.gates.threshold.text().startswith("Threshold θ = −b = 0.6255\n")
    assert [row.texts[2] for row in page.gates.table.shown_rows] == ["−0.6255", "−0.5005", "−0.1255", "−0.0005"]
    assert page.gates.words.text().startswith("z = 1·0.125 + 1·0.50 + (−0.6255) = −0.0005 ≤")


def test_the_answer_under_the_pointer_is_the_sum_that_is_written(page: NeuronPage) -> None:
    page.gates.plane.pointed.emit(1 / 3, 2 / 3)
    assert page.gates.words.text().startswith("z = 0.33·0.50 + 0.67·0.50 + (−0.70) = −0.20 ≤")


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
    page.gates.sliders[0].set_value(0.0)
    page.gates.sliders[1].set_value(0.0)
    assert page.gates.plane.scene.lines == ()
    assert page.gates.plane.scene.arrow is None
    assert [answer for _, answer in page.gates.plane.scene.cells] == [0.0]


def test_a_row_that_is_pointed_at_goes_through_the_neuron(qtbot: QtBot, page: NeuronPage) -> None:
    qtbot.mouseMove(page.gates.table, QPoint(60, 45))  # the first row, (0, 0)
    assert page.gates.plane.scene.marked == 0
    assert page.gates.diagram.picture.nodes[1][0] == ("z = −0.70", "y = 0")


def test_the_rows_are_gone_through_by_keys(qtbot: QtBot, page: NeuronPage) -> None:
    table = page.gates.table
    table.setFocus()
    marked = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(table, key)
        marked.append(page.gates.plane.scene.marked)
    assert marked == [2, 1, 2, 3, 3]


def test_every_number_of_the_neuron_is_explained(qtbot: QtBot, page: NeuronPage) -> None:
    gates, diagram = page.gates, page.gates.diagram
    assert gates.words.text() == "z = 1·0.50 + 1·0.50 + (−0.70) = 0.30 >\u00a00: y\u00a0=\u00a01"
    said = {
        Place("w", 1, 0, 1): "w₂ = 0.50 says how much of x₂ goes into z: 1·0.50 = 0.50.",
        Place("b", 1, 0): "b = −0.70 is added whatever the inputs are: θ = −b = 0.70.",
        Place("x", 0, 0): "x₁ = 1 is an input, from the marked row of the table.",
    }
    for place, words in said.items():
        qtbot.mouseMove(diagram, diagram.box(place).center().toPoint())
        assert gates.words.text() == words
    qtbot.mouseMove(gates.plane, gates.plane.on_screen(0.5, -0.5).toPoint())
    assert gates.words.text().endswith("= −0.70 ≤\u00a00: y\u00a0=\u00a00")


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
