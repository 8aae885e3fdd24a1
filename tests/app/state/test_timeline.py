"""How the answer came about: each state of the drawing, read as if the pen had stopped there."""

import numpy as np

from app.state.drawing import Drawing
from app.state.timeline import N_SAMPLES, Timeline, timeline_of
from nncore.functions.activations import ACTIVATIONS
from nncore.ink.strokes import to_pixels
from nncore.network.initialisation import init_network

NETWORK = init_network((784, 5, 10), [ACTIVATIONS["tanh"]], rng=np.random.default_rng(4))
FIRST = np.column_stack([np.linspace(100, 300, 100), np.full(100, 80.0)])
SECOND = np.column_stack([np.full(100, 300.0), np.linspace(90, 350, 100)])


def drawing(*strokes: np.ndarray) -> Drawing:
    made = Drawing()
    made.load(strokes)
    return made


def test_the_last_state_is_the_whole_drawing() -> None:
    timeline = timeline_of(drawing(FIRST, SECOND), NETWORK)
    assert timeline is not None
    expected = NETWORK.forward(to_pixels([FIRST, SECOND])).probabilities
    np.testing.assert_allclose(timeline.probabilities[-1], expected, rtol=1e-5)
    assert timeline.shares[-1] == 1
    assert (np.diff(timeline.shares) > 0).all()
    assert len(timeline.shares) == N_SAMPLES


def test_each_state_is_the_drawing_so_far() -> None:
    timeline = timeline_of(drawing(FIRST, SECOND), NETWORK)
    assert timeline is not None
    for index in (0, 10, 30):
        count = round(timeline.shares[index] * 200)
        so_far = [FIRST[:count], *([SECOND[: count - 100]] if count > 100 else [])]
        expected = NETWORK.forward(to_pixels(so_far)).probabilities
        np.testing.assert_allclose(timeline.probabilities[index], expected, rtol=1e-5)


def test_a_single_point_has_one_state() -> None:
    timeline = timeline_of(drawing(np.array([(5.0, 5.0)])), NETWORK)
    assert timeline is not None
    assert timeline.probabilities.shape == (1, 10)


def test_nothing_drawn_has_no_timeline() -> None:
    made = Drawing()
    assert timeline_of(made, NETWORK) is None
    made.set_raster(np.ones((28, 28)))
    assert timeline_of(made, NETWORK) is None


def test_the_answer_changed_at_the_first_state_that_has_another() -> None:
    answers = np.eye(10)[[1, 1, 7, 7, 7, 2]]
    timeline = Timeline(np.arange(1, 7), np.arange(1, 7) / 6, answers, np.arange(6) * 8.0)
    assert timeline.changes.tolist() == [2, 5]
