"""Lines in the plane: what they part, where they run, what they cut the plane into."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.concepts.perceptron import AND, CORNERS, GATES, NAND, NOT, OR, Perceptron, truth
from nncore.concepts.perceptron_rule import misclassified
from nncore.concepts.separation import cells, line_in_box, nearest_on_line, separating_line
from nncore.errors import NNCoreError, ShapeError

BOX = (-0.5, 1.5)


def area(corners: np.ndarray) -> float:
    x, y = corners.T
    return 0.5 * abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1)))


@pytest.mark.parametrize("gate", GATES)
def test_a_line_parts_every_gate(gate: str) -> None:
    line = separating_line(CORNERS, truth(gate))
    assert line is not None
    assert misclassified(line, CORNERS, truth(gate)).tolist() == []


def test_no_line_parts_xor() -> None:
    assert separating_line(CORNERS, truth("XOR")) is None


def test_the_widest_gap_by_hand() -> None:
    # AND: (1, 1) against the edge from (1, 0) to (0, 1), so x1 + x2 = 1.5.
    line = separating_line(CORNERS, truth("AND"))
    assert line is not None
    np.testing.assert_allclose([*line.weights, line.bias], np.array([1.0, 1.0, -1.5]) / np.sqrt(2.0))
    # Two points alone: halfway, and at a right angle.
    line = separating_line([[1.0, 5.0], [3.0, 5.0]], [0, 1])
    assert line is not None
    np.testing.assert_allclose([*line.weights, line.bias], [1.0, 0.0, -2.0], atol=1e-12)


def test_points_of_one_label_and_points_in_one_place() -> None:
    assert separating_line([[1, 2], [3, 4]], [1, 1]) == Perceptron((0.0, 0.0), 1.0)
    assert separating_line([[1, 2], [3, 4]], [0, 0]) == Perceptron((0.0, 0.0), -1.0)
    assert separating_line([[1, 2], [1, 2]], [0, 1]) is None
    assert separating_line([[0, 0], [1, 0], [2, 0]], [0, 1, 0]) is None  # a yes between two noes


@given(angle=st.floats(0.0, 6.28), offset=st.floats(-0.5, 0.5), seed=st.integers(0, 1000))
def test_what_a_line_labelled_is_parted(angle: float, offset: float, seed: int) -> None:
    teacher = Perceptron((np.cos(angle), np.sin(angle)), offset)
    points = np.random.default_rng(seed).uniform(-1.0, 1.0, (12, 2))
    points = points[np.abs(teacher.score(points)) > 0.01]
    line = separating_line(points, teacher(points))
    assert line is not None
    assert misclassified(line, points, teacher(points)).tolist() == []
    distances = np.abs(line.score(points)) if any(line.weights) else np.array([1.0])
    assert distances.min() >= np.abs(teacher.score(points)).min() - 1e-12  # no line keeps further from the points


def test_the_line_through_a_box() -> None:
    np.testing.assert_allclose(line_in_box(AND, BOX), [[1.5, -0.1], [-0.1, 1.5]])
    np.testing.assert_allclose(line_in_box(NOT, BOX), [[0.5, 1.5], [0.5, -0.5]])
    assert line_in_box(Perceptron((1.0, 0.0), -9.0), BOX) is None
    assert line_in_box(Perceptron((0.0, 0.0), 0.0), BOX) is None


@given(angle=st.floats(0.0, 6.28), x=st.floats(-0.4, 1.4), y=st.floats(-0.4, 1.4))
def test_a_line_through_a_box_ends_at_its_edges(angle: float, x: float, y: float) -> None:
    line = Perceptron((np.cos(angle), np.sin(angle)), 0.0).through((x, y))
    ends = line_in_box(line, BOX)
    assert ends is not None
    np.testing.assert_allclose(line.score(ends), 0.0, atol=1e-9)
    np.testing.assert_allclose(np.abs(ends - 0.5).max(axis=1), 1.0)
    assert sum(area(piece.corners) for piece in cells([line], BOX)) == pytest.approx(4.0)


def test_the_nearest_point_of_a_line() -> None:
    np.testing.assert_allclose(nearest_on_line(Perceptron((1.0, 1.0), -1.0), (1.0, 1.0)), [0.5, 0.5])
    assert nearest_on_line(Perceptron((0.0, 0.0), 1.0), (1.0, 1.0)) is None


def test_a_line_moved_through_a_point_keeps_its_direction() -> None:
    moved = OR.through((0.25, 0.5))
    assert moved.weights == OR.weights
    assert float(moved.score((0.25, 0.5))) == pytest.approx(0.0)
    assert moved.bias == pytest.approx(-0.375)


def test_cells_by_hand() -> None:
    no, yes = cells([NOT], BOX)  # a line at x1 = 0.5
    assert (no.answers, yes.answers) == ((0.0,), (1.0,))
    assert no.corners[:, 0].min() == pytest.approx(0.5)
    assert area(no.corners) == area(yes.corners) == pytest.approx(2.0)


def test_the_cells_of_xor() -> None:
    pieces = list(cells([NAND, OR], BOX))
    assert {piece.answers for piece in pieces} == {(0.0, 1.0), (1.0, 0.0), (1.0, 1.0)}  # parallel lines: no fourth
    assert sum(area(piece.corners) for piece in pieces) == pytest.approx(4.0)
    for piece in pieces:
        middle = piece.corners.mean(axis=0)
        assert tuple(float(gate(middle)) for gate in (NAND, OR)) == piece.answers


def test_a_perceptron_without_weights_cuts_nothing() -> None:
    (only,) = cells([Perceptron((0.0, 0.0), 1.0)], BOX)
    assert only.answers == (1.0,)
    assert area(only.corners) == pytest.approx(4.0)
    (only,) = cells([Perceptron((0.0, 0.0), 0.0)], BOX)  # 0 does not exceed the threshold of 0
    assert only.answers == (0.0,)


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(ShapeError, match=r"needs points of shape \(N, 2\), not \(2, 3\)"):
        separating_line([[0, 0, 0], [1, 1, 1]], [0, 1])
    with pytest.raises(NNCoreError, match="There is no gate 'NXOR'; choose one of: AND, OR, NAND, NOT, XOR"):
        truth("NXOR")
