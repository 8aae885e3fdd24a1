"""Many requests in, at most one update a frame out, and the last one never lost."""

import itertools
import time

import pytest
from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.state.frame_gate import FRAME_MS, FrameGate
from app.ui.overriding import override


@pytest.fixture
def gate(qtbot: QtBot) -> FrameGate:
    return FrameGate()


def run_events_for(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def test_at_rest_the_update_comes_with_the_next_turn_of_the_loop(qtbot: QtBot, gate: FrameGate) -> None:
    updates: list[None] = []
    gate.due.connect(lambda: updates.append(None))
    gate.request()
    assert updates == []  # never inside the request
    QApplication.processEvents()
    assert len(updates) == 1


def test_many_requests_make_one_update(qtbot: QtBot, gate: FrameGate) -> None:
    updates: list[None] = []
    gate.due.connect(lambda: updates.append(None))
    for _ in range(500):
        gate.request()
    run_events_for(4 * FRAME_MS)
    assert len(updates) == 1


def test_while_requests_keep_coming_there_is_one_update_a_frame(qtbot: QtBot, gate: FrameGate) -> None:
    moments: list[float] = []
    gate.due.connect(lambda: moments.append(time.monotonic()))
    end = time.monotonic() + 0.12
    while time.monotonic() < end:
        gate.request()
        QApplication.processEvents()
    pauses = [later - earlier for earlier, later in itertools.pairwise(moments)]
    assert 3 <= len(moments) <= 0.12 / (FRAME_MS / 1000) + 2
    assert min(pauses) > 0.8 * FRAME_MS / 1000


def test_the_last_request_is_answered(qtbot: QtBot, gate: FrameGate) -> None:
    asked, answered = [0], [0]
    gate.due.connect(lambda: answered.__setitem__(0, asked[0]))
    for number in range(1, 40):
        asked[0] = number
        gate.request()
        QApplication.processEvents()
    qtbot.waitUntil(lambda: answered == asked)


def test_a_request_during_an_update_gives_another_one(qtbot: QtBot, gate: FrameGate) -> None:
    updates: list[None] = []

    def update() -> None:
        updates.append(None)
        if len(updates) == 1:
            gate.request()

    gate.due.connect(update)
    gate.request()
    qtbot.waitUntil(lambda: len(updates) == 2)


def test_flush_brings_a_waiting_update_at_once_and_no_other(qtbot: QtBot, gate: FrameGate) -> None:
    updates: list[None] = []
    gate.due.connect(lambda: updates.append(None))
    gate.flush()
    assert updates == []
    gate.request()
    gate.flush()
    gate.flush()
    assert len(updates) == 1
    run_events_for(3 * FRAME_MS)
    assert len(updates) == 1


class Clock(QElapsedTimer):
    """Stands where the gate's own clock would run; it is moved by hand."""

    now = 0

    def __init__(self) -> None:
        super().__init__()
        self._began: int | None = None

    @override
    def start(self) -> None:
        self._began = Clock.now

    @override
    def isValid(self) -> bool:
        return self._began is not None

    @override
    def elapsed(self) -> int:
        assert self._began is not None
        return Clock.now - self._began


@pytest.fixture
def clocked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> FrameGate:
    """A gate that has just updated, by a clock that stands still."""
    monkeypatch.setattr("app.state.frame_gate.QElapsedTimer", Clock)
    monkeypatch.setattr(Clock, "now", 1000)
    gate = FrameGate()
    gate.request()
    gate.flush()
    return gate


def is_answered_at_once(gate: FrameGate) -> bool:
    """Ask, and let the event loop turn once: nothing that waits for a timer of a millisecond has come by then."""
    updates: list[None] = []
    gate.due.connect(lambda: updates.append(None))
    gate.request()
    QApplication.sendPostedEvents()
    return bool(updates)


@pytest.mark.parametrize(("passed_ms", "expected"), [(0, False), (3, False), (4, True), (5, True), (900, True)])
def test_four_milliseconds_after_an_update_it_is_at_rest(clocked: FrameGate, passed_ms: int, expected: bool) -> None:
    Clock.now += passed_ms
    assert is_answered_at_once(clocked) == expected


def test_the_time_of_an_update_itself_counts_as_rest(clocked: FrameGate) -> None:
    def update() -> None:
        Clock.now += FRAME_MS

    clocked.due.connect(update)
    clocked.request()
    clocked.flush()
    assert is_answered_at_once(clocked)


def test_a_clock_that_runs_on_between_two_looks_never_asks_for_less_than_no_time(
    clocked: FrameGate, monkeypatch: pytest.MonkeyPatch
) -> None:
    readings = itertools.chain([FRAME_MS - 1], itertools.repeat(FRAME_MS + 2))
    monkeypatch.setattr(Clock, "elapsed", lambda clock: next(readings))
    asked: list[int] = []
    monkeypatch.setattr(QTimer, "start", lambda timer, ms: asked.append(ms))
    clocked.request()
    assert asked == [1]
