"""The button beside the timeline plays a training again."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from training_runs import train_to_end

from app.pages.train.page import TrainPage
from app.pages.train.replay import Replay
from app.ui.widgets.slider import Slider


@pytest.fixture
def timeline(qtbot: QtBot) -> Slider:
    made = Slider(Qt.Orientation.Horizontal)
    qtbot.addWidget(made)
    made.setRange(0, 5)
    return made


@pytest.fixture
def replay(qtbot: QtBot, timeline: Slider) -> Replay:
    made = Replay(timeline)
    qtbot.addWidget(made)
    made.show()
    return made


def test_from_the_end_it_plays_all_from_the_start(qtbot: QtBot, timeline: Slider, replay: Replay) -> None:
    seen: list[int] = []
    timeline.setValue(5)
    timeline.valueChanged.connect(seen.append)
    replay.click()
    assert replay.is_playing
    assert replay.accessibleName() == "Pause"
    qtbot.waitUntil(lambda: not replay.is_playing)
    assert seen == [0, 1, 2, 3, 4, 5]
    assert replay.accessibleName() == "Play the training again"


def test_from_the_middle_it_goes_on(qtbot: QtBot, timeline: Slider, replay: Replay) -> None:
    timeline.setValue(3)
    seen: list[int] = []
    timeline.valueChanged.connect(seen.append)
    replay.click()
    qtbot.waitUntil(lambda: not replay.is_playing)
    assert seen == [4, 5]


def test_pressed_again_or_hidden_it_stands(qtbot: QtBot, timeline: Slider, replay: Replay) -> None:
    for stop in (replay.click, replay.hide):
        timeline.setValue(0)
        replay.click()
        stop()
        assert not replay.is_playing
        assert timeline.value() < 5


def test_on_the_page_it_shows_every_kept_network(qtbot: QtBot, page: TrainPage) -> None:
    assert not page.transport.replay.isEnabled()
    run = train_to_end(qtbot, page)
    assert page.transport.replay.isEnabled()
    steps: list[str] = []
    page.transport.moment_chosen.connect(lambda _: steps.append(page.transport.moment.text()))
    page.transport.replay.click()
    qtbot.waitUntil(lambda: not page.transport.replay.is_playing, timeout=30_000)
    assert len(steps) == len(run.moments)
    assert "step 0" in steps[0]
    assert f"step {run.moments[-1].step:,}" in steps[-1]


def test_a_hand_on_the_timeline_stops_it(qtbot: QtBot, page: TrainPage) -> None:
    train_to_end(qtbot, page)
    page.transport.replay.click()
    page.transport.timeline.sliderPressed.emit()
    assert not page.transport.replay.is_playing


def test_a_run_that_comes_back_is_said_to_and_one_that_goes_takes_its_words_along(
    qtbot: QtBot, page: TrainPage
) -> None:
    train_to_end(qtbot, page)
    said: list[str] = []
    page.message.connect(said.append)
    page.run_list.asked.emit("remove")
    assert page.transport.status.text().startswith("Ready")
    page.undo()
    assert said == ["Run 1 is off the list; Ctrl+Z brings it back.", "Run 1 is on the list again."]
