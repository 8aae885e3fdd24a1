"""Long work in slices: the event loop turns between them, and what is given up is never heard of again."""

import time
from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.lab.sliced_work import SlicedWork, one_of
from nncore.errors import NNCoreError


def steps(n: int, seconds: float = 0.0) -> Generator[float, None, str]:
    for number in range(n):
        time.sleep(seconds)
        yield (number + 1) / n
    return "done"


def failing() -> Iterator[float]:
    yield 0.5
    raise NNCoreError("It cannot be done; do something else.")


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[SlicedWork]:
    made = SlicedWork()
    yield made
    made.stop()


def test_short_work_is_done_at_once(work: SlicedWork) -> None:
    results: list[object] = []
    work.finished.connect(results.append)
    work.start(steps(5))
    assert results == ["done"]
    assert not work.is_busy


def test_the_event_loop_turns_while_long_work_goes_on(qtbot: QtBot, work: SlicedWork) -> None:
    ticks: list[bool] = []
    shares: list[float] = []
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: ticks.append(work.is_busy))
    work.progressed.connect(shares.append)
    timer.start()
    with qtbot.waitSignal(work.finished) as finished:
        work.start(steps(60, 0.004), 0.01)
        assert work.is_busy
    timer.stop()
    assert finished.args == ["done"]
    assert ticks.count(True) >= 5
    assert shares == sorted(shares)
    assert len(shares) >= 10


def test_new_work_takes_the_place_of_the_old(qtbot: QtBot, work: SlicedWork) -> None:
    ended: list[str] = []

    def endless() -> Iterator[float]:
        try:
            while True:
                yield 0.1
        finally:
            ended.append("closed")

    results: list[object] = []
    work.finished.connect(results.append)
    work.start(endless(), 0.001)
    work.start(steps(2))
    assert ended == ["closed"]
    assert results == ["done"]


def test_errors_are_told_in_their_own_words(work: SlicedWork) -> None:
    told: list[str] = []
    work.failed.connect(told.append)
    work.start(failing())
    assert told == ["It cannot be done; do something else."]
    assert not work.is_busy


def test_what_nobody_expected_is_told_and_logged_and_the_next_work_starts(
    qtbot: QtBot, work: SlicedWork, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> Iterator[float]:
        yield 0.5
        raise ZeroDivisionError("planted")

    told: list[str] = []
    results: list[object] = []
    work.failed.connect(told.append)
    work.finished.connect(results.append)
    work.start(broken())
    assert len(told) == 1
    assert "ZeroDivisionError: planted" in told[0]
    assert "planted" in caplog.text
    assert "Traceback" in caplog.text
    assert not work.is_busy
    work.start(steps(3))
    assert results == ["done"]


def test_parts_of_a_whole() -> None:
    work = one_of(steps(2), 1, 4)
    assert [next(work), next(work)] == [0.375, 0.5]
