"""The training thread: it trains as a plain loop does, to the bit; it waits, steps and stops; and it never survives."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from time import monotonic

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from training_runs import PATIENCE, same_bits

from app.sources.data import open_data, open_digits
from app.training.controller import TrainingController
from app.training.thread import WorkerThread
from app.training.worker import Job, RunControl, RunEnd, RunReport, TrainingWorker
from nncore.data.digit_sets import Digits
from nncore.learning.experiment import Experiment, set_up
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import train
from nncore.learning.training_state import TrainingState
from nncore.network.network import Network


@pytest.fixture
def controller() -> Iterator[TrainingController]:
    made = TrainingController()
    yield made
    made.shut_down()


@pytest.fixture
def switch_interval() -> Iterator[float]:
    """Python's own, put back afterwards."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.005)
    yield 0.005
    sys.setswitchinterval(before)


class Listener:
    """Keeps what a controller says."""

    def __init__(self, controller: TrainingController) -> None:
        self.reports: list[RunReport] = []
        self.ends: list[RunEnd] = []
        controller.reported.connect(self.reports.append)
        controller.ended.connect(self.ends.append)


def small(**settings: object) -> Experiment:
    chosen = {"epochs": 3, "batch_size": 32, "learning_rate": 0.01, "seed": 4} | settings
    return Experiment(hidden=((12, "relu"), (8, "tanh")), settings=TrainingSettings(**chosen))


def plain_run(experiment: Experiment, data: str, start: Network | None = None) -> list[Network]:
    dataset = open_data(data)
    setup = set_up(experiment, dataset.inputs, dataset.labels, start=start)
    return [each.network for each in train(setup.network, setup.examples, setup.settings, setup.validation)]


def run_to_end(
    qtbot: QtBot, controller: TrainingController, experiment: Experiment, data: str, **how: object
) -> Listener:
    listener = Listener(controller)
    with qtbot.waitSignal(controller.ended, timeout=PATIENCE):
        controller.start(Job(experiment, (data,), **how))
    return listener


@pytest.mark.parametrize("special", [{}, {"dropout": 0.2, "averaging": 0.9, "weight_decay": 0.01, "optimizer": "sgd"}])
def test_the_window_trains_the_same_bits_as_a_plain_loop(
    qtbot: QtBot, controller: TrainingController, digits_folder: str, special: dict[str, object]
) -> None:
    listener = run_to_end(qtbot, controller, small(**special), digits_folder)
    assert same_bits(listener.reports[-1].network, plain_run(small(**special), digits_folder)[-1])


def test_distorted_digits_are_the_same_bits_too(
    qtbot: QtBot, controller: TrainingController, digits_folder: str
) -> None:
    experiment = Experiment(hidden=((8, "relu"),), settings=TrainingSettings(epochs=2, seed=2), augmentation=1.0)
    listener = run_to_end(qtbot, controller, experiment, digits_folder)
    assert same_bits(listener.reports[-1].network, plain_run(experiment, digits_folder)[-1])


def test_reports_begin_fresh_rise_and_end_at_the_last_step(
    qtbot: QtBot, controller: TrainingController, digits_folder: str
) -> None:
    listener = run_to_end(qtbot, controller, small(), digits_folder)
    steps = [report.step for report in listener.reports]
    assert steps[0] == 0
    assert steps == sorted(set(steps))
    assert steps[-1] == listener.reports[-1].steps == 3 * 9  # 270 digits in batches of 32
    assert listener.reports[-1].signs.validation is not None
    assert listener.reports[-1].signs.validation.accuracy > 0.9
    assert listener.ends[0].is_complete
    assert set(listener.ends[0].figures) == {"validation", "MNIST test"}


def test_a_run_can_learn_on_from_another(qtbot: QtBot, controller: TrainingController, digits_folder: str) -> None:
    first = plain_run(small(), digits_folder)[-1]
    listener = run_to_end(qtbot, controller, small(), digits_folder, start=first)
    assert same_bits(listener.reports[0].network, first)
    assert same_bits(listener.reports[-1].network, plain_run(small(), digits_folder, first)[-1])


def test_single_steps_are_those_of_the_plain_loop(
    qtbot: QtBot, controller: TrainingController, digits_folder: str
) -> None:
    listener = Listener(controller)
    controller.start(Job(small(), (digits_folder,)), is_paused=True)
    qtbot.waitUntil(lambda: len(listener.reports) == 2, timeout=PATIENCE)
    for n in (3, 4):
        with qtbot.waitSignal(controller.reported):
            controller.step()
        assert len(listener.reports) == n
    assert [report.step for report in listener.reports] == [0, 1, 2, 3]
    assert controller.is_paused
    assert same_bits(listener.reports[-1].network, plain_run(small(), digits_folder)[2])


def test_a_paused_run_goes_on_to_the_same_end(qtbot: QtBot, controller: TrainingController, digits_folder: str) -> None:
    listener = Listener(controller)
    controller.start(Job(small(), (digits_folder,)), is_paused=True)
    qtbot.waitUntil(lambda: len(listener.reports) == 2, timeout=PATIENCE)
    with qtbot.waitSignal(controller.ended, timeout=PATIENCE):
        controller.resume()
    assert same_bits(listener.reports[-1].network, plain_run(small(), digits_folder)[-1])


def test_a_run_takes_the_place_of_the_present_one(
    qtbot: QtBot, controller: TrainingController, digits_folder: str
) -> None:
    listener = Listener(controller)
    first = controller.start(Job(small(epochs=10_000), (digits_folder,)))
    qtbot.waitUntil(lambda: len(listener.reports) >= 2, timeout=PATIENCE)
    second = controller.start(Job(small(), (digits_folder,)))
    qtbot.waitUntil(lambda: len(listener.ends) == 2, timeout=PATIENCE)
    assert [(end.run, end.is_complete) for end in listener.ends] == [(first, False), (second, True)]


def test_pausing_and_going_on_are_told_once(qtbot: QtBot, controller: TrainingController, digits_folder: str) -> None:
    told: list[str] = []
    controller.paused.connect(lambda: told.append("paused"))
    controller.resumed.connect(lambda: told.append("resumed"))
    controller.pause()  # nothing runs yet
    controller.start(Job(small(epochs=10_000), (digits_folder,)))
    for change in (controller.resume, controller.pause, controller.pause, controller.resume, controller.resume):
        change()
    assert told == ["paused", "resumed"]


def test_a_stopped_run_is_silent_and_the_next_one_is_heard(
    qtbot: QtBot, controller: TrainingController, digits_folder: str
) -> None:
    listener = Listener(controller)
    first = controller.start(Job(small(epochs=10_000), (digits_folder,)))
    qtbot.waitUntil(lambda: len(listener.reports) >= 2, timeout=PATIENCE)
    controller.stop()
    assert not controller.is_running
    assert [(end.run, end.is_complete, end.problem) for end in listener.ends] == [(first, False, "")]
    listener.reports.clear()
    with qtbot.waitSignal(controller.ended, timeout=PATIENCE):
        second = controller.start(Job(small(), (digits_folder,)))
    assert {report.run for report in listener.reports} == {second}


@pytest.mark.parametrize("is_paused", [False, True])
def test_the_thread_is_joined_at_any_moment(
    qtbot: QtBot, controller: TrainingController, digits_folder: str, is_paused: bool
) -> None:
    listener = Listener(controller)
    controller.start(Job(small(epochs=10_000), (digits_folder,)), is_paused=is_paused)
    qtbot.waitUntil(lambda: len(listener.reports) >= 2, timeout=PATIENCE)
    thread = controller.findChild(WorkerThread)
    assert thread is not None
    assert thread.isRunning()
    controller.shut_down()
    assert thread.isFinished()
    assert not controller.is_running


def test_shutting_down_before_anything_was_read_joins_too(controller: TrainingController, digits_folder: str) -> None:
    controller.start(Job(small(), (digits_folder,)))
    thread = controller.findChild(WorkerThread)
    controller.shut_down()
    controller.shut_down()
    assert thread is not None
    assert thread.isFinished()
    assert not controller.is_running


def test_a_missing_file_is_one_sentence(qtbot: QtBot, controller: TrainingController, tmp_path: Path) -> None:
    listener = run_to_end(qtbot, controller, small(), str(tmp_path / "none.csv"))
    assert not listener.ends[0].is_complete
    assert "none.csv" in listener.ends[0].problem


def test_numbers_that_run_away_end_the_run_with_advice(
    qtbot: QtBot, controller: TrainingController, digits_folder: str
) -> None:
    settings = TrainingSettings(optimizer="sgd", learning_rate=1000.0, epochs=50)
    experiment = Experiment(hidden=((8, "identity"), (8, "identity")), settings=settings)
    listener = run_to_end(qtbot, controller, experiment, digits_folder)
    assert "smaller learning rate" in listener.ends[0].problem


def test_what_nobody_expected_ends_the_run_with_a_sentence_and_the_next_run_starts(
    qtbot: QtBot, controller: TrainingController, digits_folder: str, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    def broken(report: RunReport, state: TrainingState) -> None:
        raise ZeroDivisionError("planted")

    monkeypatch.setattr("app.training.worker.KEEP_INTERVAL_S", 0.0)
    listener = run_to_end(qtbot, controller, small(), digits_folder, keep=broken)
    assert not listener.ends[0].is_complete
    assert "ZeroDivisionError: planted" in listener.ends[0].problem
    assert "Traceback" in caplog.text
    assert not controller.is_running
    assert run_to_end(qtbot, controller, small(), digits_folder).ends[0].is_complete


def test_a_window_that_has_not_read_the_last_report_gets_no_more_until_the_end(
    qtbot: QtBot, digits_folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.training.worker.REPORT_INTERVAL_S", 0.0)
    worker, steps = TrainingWorker(), []
    worker.reported.connect(lambda report: steps.append(report.step))  # and never says that it has read one
    worker.work(Job(small(), (digits_folder,)), RunControl())
    assert steps == [0, 27]


def test_the_trainer_gives_python_up_ten_times_as_often_as_python_would(
    controller: TrainingController, digits_folder: str, switch_interval: float
) -> None:
    controller.start(Job(small(), (digits_folder,)))
    assert sys.getswitchinterval() <= switch_interval / 10


def test_a_kept_state_comes_now_and_then(
    qtbot: QtBot, controller: TrainingController, digits_folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.training.worker.KEEP_INTERVAL_S", 0.0)
    kept: list[tuple[int, int]] = []

    def keep(report: RunReport, state: TrainingState) -> None:
        kept.append((report.step, state.counts.step))

    listener = run_to_end(qtbot, controller, small(), digits_folder, keep=keep)
    assert listener.ends[0].is_complete
    assert kept == [(report.step, report.step) for report in listener.reports[1:]]
    assert kept


def test_a_computer_that_slept_meanwhile_trains_on_to_the_same_bits(
    qtbot: QtBot, controller: TrainingController, digits_folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asleep_s = [0.0]

    def leaping() -> float:
        asleep_s[0] += 3600.0
        return monotonic() + asleep_s[0]

    monkeypatch.setattr("app.training.worker.monotonic", leaping)
    kept: list[int] = []
    listener = run_to_end(
        qtbot, controller, small(), digits_folder, keep=lambda report, state: kept.append(report.step)
    )
    assert listener.ends[0].is_complete
    assert same_bits(listener.reports[-1].network, plain_run(small(), digits_folder)[-1])
    assert kept  # a state is kept after each sleep


def test_reading_strokes_ends_when_the_run_is_stopped(
    qtbot: QtBot, controller: TrainingController, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "many.ndjson"
    place.write_text('{"word": "7", "drawing": [[[0, 9, 4], [0, 0, 9]]]}\n' * 250)
    is_reading, is_stopped, n_read = Event(), Event(), 0

    def open_watched(names: tuple[str, ...], progress: Callable[[int, int], None]) -> tuple[Digits, str]:
        def wait_at_the_first(done: int, total: int) -> None:
            nonlocal n_read
            n_read = done
            is_reading.set()
            is_stopped.wait()
            progress(done, total)

        return open_digits(names, wait_at_the_first)

    monkeypatch.setattr("app.training.worker.open_digits", open_watched)
    controller.start(Job(small(), (str(place),)))
    qtbot.waitUntil(is_reading.is_set, timeout=PATIENCE)
    controller.stop()
    is_stopped.set()
    controller.shut_down()
    assert n_read == 100


def test_what_was_assumed_of_the_data_is_told(qtbot: QtBot, controller: TrainingController, tmp_path: Path) -> None:
    dataset = open_data("mnist:test").subset(range(40))
    assert dataset.labels is not None
    assert open_digits(("mnist:test",))[1] == ""
    np.savez(tmp_path / "mine.npz", images=dataset.inputs, labels=dataset.labels)
    with qtbot.waitSignal(controller.noted, timeout=PATIENCE) as noted:
        controller.start(Job(small(), (str(tmp_path / "mine.npz"),)))
    assert noted.args == ["mine.npz: its arrays images and labels were read."]
