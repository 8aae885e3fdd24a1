"""The teacher: what it teaches is what a plain call teaches; it stops, says why it cannot, and leaves no thread."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.sources.data import open_data
from app.sources.networks import network_in_the_box
from app.training.hand import HandTeacher
from nncore.data.datasets import Dataset, dataset_of_strokes
from nncore.data.stroke_file import StrokeRecord
from nncore.ink.styles import STYLES, written
from nncore.network.parameter_vector import to_vector
from nncore.recipes.own_hand import SETTINGS, OwnHand, teach_hand

TIMEOUT_MS = 60_000


@pytest.fixture
def teacher() -> Iterator[HandTeacher]:
    made = HandTeacher()
    yield made
    made.shut_down()


@pytest.fixture(autouse=True)
def one_pass(the_box_is_opened_once: None, little_is_made_up: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Learn for one pass alone: how well does not matter here."""
    monkeypatch.setattr("nncore.recipes.own_hand.SETTINGS", replace(SETTINGS, epochs=1))


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> None:
    """Learn for longer than anybody waits."""
    monkeypatch.setattr("nncore.recipes.own_hand.SETTINGS", replace(SETTINGS, epochs=100_000))


def own(n: int) -> Dataset:
    rng = np.random.default_rng(0)
    styles = [next(style for style in STYLES if style.digit == number % 10) for number in range(n)]
    return dataset_of_strokes([StrokeRecord(written(style, rng), str(style.digit)) for style in styles], "own")


def test_it_teaches_as_a_plain_call_does_to_the_bit(qtbot: QtBot, teacher: HandTeacher) -> None:
    shares: list[float] = []
    teacher.progressed.connect(shares.append)
    with qtbot.waitSignal(teacher.taught, timeout=TIMEOUT_MS) as told:
        teacher.start(network_in_the_box(), own(24))
        assert teacher.is_busy
    assert not teacher.is_busy
    assert told.args is not None
    (hand,) = told.args
    assert isinstance(hand, OwnHand)
    plain = teach_hand(network_in_the_box(), own(24), open_data("mnist:train"), open_data("mnist:test"))
    assert to_vector(hand.network).tobytes() == to_vector(plain.network).tobytes()
    assert shares
    assert shares == sorted(shares)


@pytest.mark.usefixtures("endless")
def test_what_is_stopped_says_nothing_more_and_the_next_begins(qtbot: QtBot, teacher: HandTeacher) -> None:
    ends: list[object] = []
    teacher.taught.connect(ends.append)
    teacher.failed.connect(ends.append)
    with qtbot.waitSignal(teacher.progressed, timeout=TIMEOUT_MS):
        teacher.start(network_in_the_box(), own(24))
    teacher.stop()
    assert not teacher.is_busy
    with qtbot.waitSignal(teacher.failed, timeout=TIMEOUT_MS):
        teacher.start(network_in_the_box(), own(19))
    assert ends == ["To learn a hand takes at least 20 digits; 19 are here, write 1 more."]


@pytest.mark.usefixtures("endless")
def test_to_shut_down_in_the_middle_joins_the_thread_and_it_can_be_used_again(
    qtbot: QtBot, teacher: HandTeacher
) -> None:
    with qtbot.waitSignal(teacher.progressed, timeout=TIMEOUT_MS):
        teacher.start(network_in_the_box(), own(24))
    teacher.shut_down()
    with qtbot.waitSignal(teacher.failed, timeout=TIMEOUT_MS):
        teacher.start(network_in_the_box(), own(3))
