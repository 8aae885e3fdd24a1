"""The one owner of state: what is drawn is read, by the network that is set, and told in the right order."""

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from app.state.drawing import MOUSE_INTERVAL_MS
from app.state.session import Session
from nncore.functions.activations import ACTIVATIONS
from nncore.ink.strokes import to_pixels
from nncore.network.initialisation import init_network
from nncore.network.network import Network
from nncore.network.prediction import evidence

ReLU = ACTIVATIONS["relu"]
LINE = np.array([(100.0, 100.0), (100.0, 200.0), (120.0, 300.0)])


def network(seed: int, **fields: object) -> Network:
    made = init_network((784, 6, 4, 10), (ReLU, ReLU), rng=np.random.default_rng(seed))
    return made.replace(**fields)


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    return Session(network(1))


def draw(session: Session, stroke: np.ndarray = LINE) -> None:
    """As the canvas does it: the drawing is changed, then the session is told."""
    session.drawing.begin_stroke(*stroke[0], 0.0)
    for number, point in enumerate(stroke[1:], 1):
        session.drawing.extend_stroke(*point, 8.0 * number)
        session.note_drawing()
    session.drawing.end_stroke()
    session.note_drawing()


def test_an_empty_drawing_has_no_trace(session: Session) -> None:
    session.update_trace()
    assert session.trace is None
    assert session.prediction is None


def test_the_trace_is_the_networks_of_the_drawings_pixels(session: Session) -> None:
    draw(session)
    session.settle()
    expected = session.network.forward(to_pixels([LINE]))
    assert session.trace is not None
    np.testing.assert_array_equal(session.trace.probabilities, expected.probabilities)
    assert session.prediction is not None
    assert session.prediction.label == int(expected.probabilities.argmax())
    assert session.read_ms > 0


def test_strokes_that_no_digit_needs_lower_the_evidence_and_a_moment_of_fewer_does_not(session: Session) -> None:
    for offset in (0.0, 80.0, 160.0, 240.0):
        draw(session, LINE + np.array([offset, 0.0]))
    session.settle()
    assert session.trace is not None
    assert session.prediction is not None
    assert session.prediction.evidence == pytest.approx(float(evidence(session.trace.logits, 2)))
    session.drawing.set_moment(2 * len(LINE))
    session.update_trace()
    assert session.prediction.evidence == pytest.approx(float(evidence(session.trace.logits)))


def test_the_trace_that_is_told_is_the_one_that_is_kept(qtbot: QtBot, session: Session) -> None:
    told: list[object] = []
    session.trace_changed.connect(lambda trace: told.append((trace, session.trace)))
    draw(session)
    session.settle()
    session.clear_drawing()
    session.settle()
    assert len(told) == 2
    assert all(said is kept for said, kept in told)
    assert session.trace is None


def test_the_arrays_that_are_told_cannot_be_changed(session: Session) -> None:
    draw(session)
    session.settle()
    trace = session.trace
    assert trace is not None
    arrays = [trace.inputs, trace.logits, trace.probabilities, *(layer.z for layer in trace.hidden)]
    assert not any(array.flags.writeable for array in arrays)


def test_many_moves_are_read_once_a_frame(qtbot: QtBot, session: Session) -> None:
    told: list[object] = []
    session.trace_changed.connect(told.append)
    draw(session, np.column_stack([np.linspace(50, 350, 200), np.linspace(80, 330, 200)]))
    session.settle()
    assert len(told) == 1
    assert session.trace is not None


def test_undo_redo_and_clear_repaint_and_read(qtbot: QtBot, session: Session) -> None:
    draw(session)
    session.settle()
    first = session.trace
    for change, is_empty in ((session.undo, True), (session.redo, False), (session.clear_drawing, True)):
        with qtbot.waitSignals([session.drawing_replaced, session.trace_changed]):
            change()
        assert (session.trace is None) == is_empty
    session.undo()
    session.settle()
    assert first is not None
    assert session.trace is not None
    np.testing.assert_array_equal(session.trace.inputs, first.inputs)


def test_another_network_reads_at_once(qtbot: QtBot, session: Session) -> None:
    draw(session)
    session.settle()
    other = network(2)
    order: list[str] = []
    session.network_changed.connect(lambda changed: order.append("network"))
    session.trace_changed.connect(lambda trace: order.append("trace"))
    session.set_network(other)
    assert order == ["network", "trace"]
    assert session.network is session.trained_network is other
    assert session.trace is not None
    np.testing.assert_array_equal(session.trace.logits, other.forward(to_pixels([LINE])).logits)


def test_the_timeline_is_that_of_the_network_that_reads_now(qtbot: QtBot, session: Session) -> None:
    draw(session)
    session.settle()
    other = network(2)
    with qtbot.waitSignal(session.timeline_changed) as told:
        session.set_network(other)
        session.settle()
    assert told.args is not None
    expected = other.forward(to_pixels([LINE])).probabilities
    np.testing.assert_allclose(told.args[0].probabilities[-1], expected, rtol=1e-5)


def test_how_long_the_reading_took_is_told_in_milliseconds(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter((10.0, 10.0025))
    monkeypatch.setattr("app.state.session.perf_counter", lambda: next(clock))
    session.drawing.load([LINE])
    session.update_trace()
    assert session.read_ms == pytest.approx(2.5)


def test_the_end_of_a_trial_leaves_what_a_person_changed(session: Session) -> None:
    changed = network(3)
    session.change_network(changed)
    session.try_activation(ACTIVATIONS["tanh"])
    session.end_trial()
    assert session.network is changed
    session.change_network(None)
    assert session.network is session.trained_network


def test_a_trial_changes_functions_and_nothing_else(session: Session) -> None:
    draw(session)
    session.settle()
    trained = session.trained_network
    session.try_activation(ACTIVATIONS["tanh"])
    assert session.is_trial
    assert session.trained_network is trained
    assert [entry.key for entry in session.network.activations] == ["tanh", "tanh"]
    assert all(ours is theirs for ours, theirs in zip(session.network.weights, trained.weights, strict=True))
    session.end_trial()
    assert not session.is_trial
    assert session.network is trained
    session.end_trial()  # nothing to end


def test_a_network_that_refuses_is_heard(session: Session) -> None:
    session.set_network(network(1, reject_below=1.1))
    draw(session)
    session.settle()
    assert session.prediction is not None
    assert session.prediction.is_rejected


def test_strokes_of_any_scale_are_loaded_into_the_middle(session: Session) -> None:
    session.load_strokes([LINE * 1000 + 5e6])
    session.settle()
    points = session.drawing.strokes[0]
    np.testing.assert_allclose((points.min(axis=0) + points.max(axis=0)) / 2, [200, 200])
    assert points.min() >= 0
    assert points.max() <= 400
    session.undo()
    assert session.drawing.is_empty


def test_a_dot_can_be_loaded(session: Session) -> None:
    session.load_strokes([np.array([(3.0, 4.0)])])
    session.settle()
    assert session.trace is not None


def test_a_picture_of_28_pixels_goes_through_as_it_is(session: Session) -> None:
    picture = np.random.default_rng(0).random((28, 28)).astype(np.float32)
    session.load_picture(picture)
    session.settle()
    assert session.trace is not None
    np.testing.assert_array_equal(session.trace.inputs, picture.ravel())


def test_between_two_movements_of_a_pen_there_is_no_rest(session: Session) -> None:
    (rest,) = session.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    draw(session)
    assert rest.isActive()
    assert rest.interval() > 5 * MOUSE_INTERVAL_MS  # that of a slow mouse, and of a program that is late
    session.settle()
    assert not rest.isActive()


def test_the_timeline_comes_when_the_pen_rests(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.timeline_changed) as told:
        draw(session)
    assert told.args is not None
    assert told.args[0].shares[-1] == 1
    with qtbot.waitSignal(session.timeline_changed) as told:
        session.clear_drawing()
    assert told.args == [None]
