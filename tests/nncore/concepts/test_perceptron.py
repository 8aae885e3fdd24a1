"""The perceptron: gates, XOR by two layers, and the learning rule step by step."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.concepts import perceptron
from nncore.concepts.perceptron import AND, GATES, NAND, OR, Perceptron, TwoLayers, gate_name
from nncore.concepts.perceptron import CORNERS as INPUTS
from nncore.concepts.perceptron_rule import learn, misclassified
from nncore.errors import NNCoreError, ShapeError

CORNERS = [[0, 0], [1, 0], [0, 1], [1, 1]]
TRUTH = {"AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "NAND": [1, 1, 1, 0], "NOT": [1, 0, 1, 0]}
XOR = [0, 1, 1, 0]


@pytest.mark.parametrize("gate", TRUTH)
def test_the_gates_truth_tables(gate: str) -> None:
    assert GATES[gate](CORNERS).tolist() == TRUTH[gate]
    assert [float(GATES[gate](corner)) for corner in CORNERS] == TRUTH[gate]


def test_xor_and_its_hidden_layer() -> None:
    assert perceptron.XOR.hidden_answers(CORNERS).tolist() == [[1, 0], [1, 1], [1, 1], [0, 1]]
    assert perceptron.XOR(CORNERS).tolist() == XOR


def test_two_layers_ask_the_second_what_the_first_says() -> None:
    nor_nand = TwoLayers((OR, NAND), Perceptron((-1.0, -1.0), 1.5))  # NAND over OR and NAND: XNOR
    assert nor_nand.hidden_answers(CORNERS).tolist() == [[0, 1], [1, 1], [1, 1], [1, 0]]
    assert nor_nand(CORNERS).tolist() == [1, 0, 0, 1]


def test_a_gate_is_known_by_its_answers_not_by_its_weights() -> None:
    assert gate_name(Perceptron((2.0, 2.0), -3.0)) == "AND"
    assert [gate_name(gate) for gate in GATES.values()] == list(GATES)
    assert gate_name(Perceptron((0.0, 0.0), 1.0)) is None


def test_the_corners_come_as_binary_numbers_read_from_the_right() -> None:
    assert [x1 + 2 * x2 for x1, x2 in INPUTS] == [0, 1, 2, 3]


def test_score_by_hand_and_no_on_the_line() -> None:
    perceptron = Perceptron((2.0, -1.0), 0.5)
    assert perceptron.score([[1.0, 1.0], [0.0, 0.5], [-1.0, 0.0]]).tolist() == [1.5, 0.0, -1.5]
    assert perceptron([[1.0, 1.0], [0.0, 0.5], [-1.0, 0.0]]).tolist() == [1.0, 0.0, 0.0]


def test_any_shape_of_inputs() -> None:
    grid = np.zeros((3, 4, 2))
    assert AND(grid).shape == (3, 4)
    assert AND([1, 1]).shape == ()
    assert Perceptron((1.0, 1.0, 1.0), -2.5)(np.ones((5, 3))).tolist() == [1.0] * 5


def test_learning_by_hand() -> None:
    steps = list(learn(Perceptron((0.0, 0.0), 0.0), CORNERS, TRUTH["AND"], learning_rate=1.0))
    first, second, third = steps[:3]
    # From zeros only (1, 1) is wrong: 0 instead of 1.
    assert (first.number, first.epoch, first.index, first.point, first.label) == (1, 1, 3, (1.0, 1.0), 1.0)
    assert first.update == (1.0, 1.0, 1.0)
    assert first.perceptron == Perceptron((1.0, 1.0), 1.0)
    # Now (0, 0) is wrong: 1 instead of 0; then (1, 0).
    assert (second.number, second.epoch, second.index, second.update) == (2, 2, 0, (0.0, 0.0, -1.0))
    assert second.perceptron == Perceptron((1.0, 1.0), 0.0)
    assert (third.index, third.update, third.perceptron) == (1, (-1.0, 0.0, -1.0), Perceptron((0.0, 1.0), -1.0))


@pytest.mark.parametrize("gate", TRUTH)
def test_every_gate_is_learned(gate: str) -> None:
    steps = list(learn(Perceptron((0.0, 0.0), 0.0), CORNERS, TRUTH[gate]))
    assert steps[-1].perceptron(CORNERS).tolist() == TRUTH[gate]
    assert steps[-1].epoch < 20


def test_a_gate_that_is_right_needs_no_step() -> None:
    assert list(learn(AND, CORNERS, TRUTH["AND"])) == []


def test_xor_is_never_learned() -> None:
    steps = list(learn(Perceptron((0.0, 0.0), 0.0), CORNERS, XOR, max_epochs=50))
    assert steps[-1].epoch == 50
    assert len(misclassified(steps[-1].perceptron, CORNERS, XOR)) > 0


def test_no_weights_at_all_make_xor() -> None:
    choices = np.linspace(-2.0, 2.0, 9)
    for w1, w2, b in itertools.product(choices, repeat=3):
        assert Perceptron((w1, w2), b)(CORNERS).tolist() != XOR


@given(angle=st.floats(0.0, 6.28), offset=st.floats(-0.5, 0.5), seed=st.integers(0, 1000))
def test_what_a_line_separates_is_learned(angle: float, offset: float, seed: int) -> None:
    teacher = Perceptron((np.cos(angle), np.sin(angle)), offset)
    points = np.random.default_rng(seed).uniform(-1.0, 1.0, (30, 2))
    points = points[np.abs(teacher.score(points)) > 0.15]
    labels = teacher(points)
    steps = list(learn(Perceptron((0.0, 0.0), 0.0), points, labels, max_epochs=1000))
    last = steps[-1].perceptron if steps else Perceptron((0.0, 0.0), 0.0)
    assert misclassified(last, points, labels).tolist() == []


def test_each_step_follows_from_the_one_before() -> None:
    before = Perceptron((0.3, -0.2), 0.1)
    for step in learn(before, CORNERS, TRUTH["NAND"], learning_rate=0.25):
        error = step.label - float(before(step.point))
        np.testing.assert_allclose(step.update, [0.25 * error * x for x in (*step.point, 1.0)])
        moved = np.array([*before.weights, before.bias]) + step.update
        np.testing.assert_allclose([*step.perceptron.weights, step.perceptron.bias], moved)
        before = step.perceptron


def test_misclassified_names_the_points() -> None:
    assert misclassified(AND, CORNERS, TRUTH["OR"]).tolist() == [1, 2]


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(ShapeError, match=r"shape \(..., 2\), not \(3,\); give one number for each weight"):
        AND([1, 1, 1])
    with pytest.raises(ShapeError, match="give each point one label"):
        misclassified(AND, CORNERS, [0, 1])
    with pytest.raises(NNCoreError, match="labels must be 0 or 1"):
        next(learn(AND, CORNERS, [-1, -1, -1, 1]))
    for rate in (0.0, -1.0, float("nan")):
        with pytest.raises(NNCoreError, match="learning rate must be above 0"):
            next(learn(AND, CORNERS, XOR, learning_rate=rate))
