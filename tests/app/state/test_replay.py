"""The drawing as it was, and drawn again at the hand's own speed."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.state.drawing import Drawing
from app.state.replay import Replay
from app.state.session import Session
from app.state.timeline import hand_times, timeline_of
from nncore.network.network import Network


@pytest.fixture
def session(qtbot: QtBot, relu_network: Network) -> Session:
    made = Session(relu_network)
    made.drawing.load([[(10, 10), (60, 10), (110, 10)], [(10, 200), (110, 200)]], [[1000, 1010, 1020], [1050, 1060]])
    made.settle()
    return made


def test_a_moment_shows_and_reads_what_was_there_by_then(session: Session) -> None:
    session.update_trace()
    whole = session.trace
    session.show_moment(2)
    session.settle()
    assert [len(stroke) for stroke in session.drawing.shown_strokes] == [2]
    assert len(session.drawing.strokes) == 2  # nothing of it is lost
    assert session.trace is not None
    assert whole is not None
    assert not np.array_equal(session.trace.inputs, whole.inputs)
    session.show_moment(None)
    session.settle()
    assert session.trace is not None
    np.testing.assert_array_equal(session.trace.inputs, whole.inputs)


@pytest.mark.parametrize("change", ["begin_stroke", "clear", "undo", "begin_erase"])
def test_whatever_changes_the_drawing_makes_it_whole(session: Session, change: str) -> None:
    drawing = session.drawing
    drawing.set_moment(1)
    arguments = {"begin_stroke": (1.0, 1.0, 0.0), "begin_erase": (390.0, 390.0, 5.0)}.get(change, ())
    getattr(drawing, change)(*arguments)
    assert drawing.moment is None


def test_a_moment_at_the_end_is_the_whole_and_none_lies_before_the_first_point() -> None:
    drawing = Drawing()
    drawing.load([[(1, 1), (2, 2), (3, 3)]])
    drawing.set_moment(3)
    assert drawing.moment is None
    drawing.set_moment(0)
    assert drawing.moment == 1


def test_times_begin_at_0_never_go_back_and_cut_long_pauses() -> None:
    drawing = Drawing()
    drawing.load([[(0, 0), (1, 0), (2, 0)], [(0, 9), (1, 9)]], [[500, 510, 505], [99_000, 99_020]])
    np.testing.assert_array_equal(hand_times(drawing), [0, 10, 10, 1010, 1030])
    assert len(hand_times(Drawing())) == 0


def test_changes_of_the_answer_are_found(session: Session) -> None:
    weights = np.zeros((784, 10), np.float32)
    network = Network((weights,), (np.arange(10, dtype=np.float32),), ())
    timeline = timeline_of(session.drawing, network)
    assert timeline is not None
    assert len(timeline.changes) == 0
    weights[: 28 * 20, 3] = 1.0  # much ink in the upper rows, and it is a 3
    timeline = timeline_of(session.drawing, Network((weights,), (np.zeros(10, np.float32),), ()))
    assert timeline is not None
    labels = timeline.probabilities.argmax(axis=1)
    assert all(labels[place] != labels[place - 1] for place in timeline.changes)


def test_it_is_drawn_again_from_the_first_point_to_the_last(qtbot: QtBot, session: Session) -> None:
    replay, seen = Replay(session), []
    session.trace_changed.connect(lambda trace: seen.append(session.drawing.moment))
    with qtbot.waitSignal(replay.playing_changed, check_params_cb=lambda is_playing: not is_playing):
        replay.play()
    session.settle()
    assert session.drawing.moment is None
    assert any(moment is not None for moment in seen)


def test_whoever_draws_meanwhile_ends_it(qtbot: QtBot, session: Session) -> None:
    replay = Replay(session)
    replay.play()
    with qtbot.waitSignal(replay.playing_changed):
        session.drawing.begin_stroke(5.0, 5.0, 0.0)
    assert not replay.is_playing
    assert session.drawing.live_stroke is not None


def test_without_strokes_nothing_plays(relu_network: Network) -> None:
    replay = Replay(Session(relu_network))
    replay.toggle()
    assert not replay.is_playing
