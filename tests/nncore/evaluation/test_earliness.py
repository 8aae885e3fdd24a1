"""How early the final answer stands: a network that looks for ink in one place settles when the pen gets there."""

import numpy as np
import pytest

from nncore.errors import ShapeError
from nncore.evaluation.earliness import STEPS, earliness, settled_at
from nncore.network.network import Network

DOWN_THEN_RIGHT = [np.array([[0.0, 0.0], [0.0, 100.0], [100.0, 100.0]])]
DOWN = [np.array([[0.0, 0.0], [0.0, 100.0]])]


@pytest.fixture
def width_reader() -> Network:
    """Says 1 as soon as there is ink right of column 20, else 0."""
    weights = np.zeros((28, 28, 10), np.float32)
    weights[:, 20:, 1] = 1.0
    biases = np.zeros(10, np.float32)
    biases[1] = -0.5
    return Network((weights.reshape(784, 10),), (biases,), ())


def test_a_line_never_changes_its_answer(width_reader: Network) -> None:
    assert settled_at(width_reader, [DOWN]).tolist() == [1 / STEPS]


def test_the_answer_settles_when_the_ink_decides(width_reader: Network) -> None:
    (settled,) = settled_at(width_reader, [DOWN_THEN_RIGHT])
    assert 0.6 <= settled <= 0.9


@pytest.mark.parametrize("n_dots", [2, 3, 4])
def test_the_last_dot_is_there_at_the_last_moment_and_not_before(width_reader: Network, n_dots: int) -> None:
    dots = [np.array([[0.0, 30.0 * number]]) for number in range(n_dots - 1)]
    last = [np.array([[100.0, 0.0]])]
    assert settled_at(width_reader, [[*dots, *last]]).tolist() == [1.0]


def test_means_are_taken_digit_by_digit(width_reader: Network) -> None:
    drawings = [DOWN, DOWN_THEN_RIGHT, DOWN]
    settled = settled_at(width_reader, drawings)
    means = earliness(width_reader, drawings, np.array([1, 7, 7]))
    assert means[1] == pytest.approx(1 / STEPS)
    assert means[7] == pytest.approx(settled[1:].mean())
    assert [mean for digit, mean in enumerate(means) if digit not in (1, 7)] == [None] * 8


def test_no_drawings_have_no_earliness(width_reader: Network) -> None:
    assert earliness(width_reader, [], np.empty(0, np.int64)) == (None,) * 10


def test_each_drawing_needs_a_label(width_reader: Network) -> None:
    with pytest.raises(ShapeError, match="1 and 2"):
        earliness(width_reader, [DOWN], np.array([1, 2]))
