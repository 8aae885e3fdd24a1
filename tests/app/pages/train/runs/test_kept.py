"""What was interrupted or not saved is kept, offered at the next start, and goes on to the same bits."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from training_runs import SAVING, SMALL, kept_network, make_small, same_bits, start_and_wait, train_to_end

from app.pages.train.page import TrainPage
from app.pages.train.runs.run import Run, RunPlan
from app.pages.train.starting import Start
from app.sources.data import open_data
from app.training import unfinished
from app.window.main_window import MainWindow
from nncore.data.stroke_file import read_stroke_file, write_stroke_file
from nncore.learning.experiment import Experiment, set_up
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import train
from nncore.models.npz import load_network
from nncore.network.network import Network


def test_an_interrupted_run_is_offered_at_the_next_start(
    qtbot: QtBot, page: TrainPage, open_page: Callable[[], TrainPage]
) -> None:
    run = start_and_wait(qtbot, page)
    page.shut_down()
    assert run.latest is not None
    again = open_page()
    assert not again.interrupted.offer.isHidden()
    offered: list[Network] = []
    again.network_offered.connect(lambda name, network: offered.append(network))
    kept = kept_network()
    again.interrupted.offer.buttons["use"].click()
    assert kept.card["step"] >= run.latest.step
    assert same_bits(offered[0], kept)
    assert again.interrupted.offer.isHidden()
    assert not unfinished.interrupted()


def test_a_run_that_was_saved_leaves_nothing_to_offer(
    qtbot: QtBot, page: TrainPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train_to_end(qtbot, page)
    monkeypatch.setattr(f"{SAVING}.getSaveFileName", lambda *_: (str(tmp_path / "a.npz"), ""))
    page.run_list.buttons["save"].click()
    page.shut_down()
    assert not unfinished.interrupted()


def test_an_interrupted_run_can_learn_on(
    qtbot: QtBot, page: TrainPage, open_page: Callable[[], TrainPage], digits_folder: str
) -> None:
    run = start_and_wait(qtbot, page)
    page.shut_down()
    kept = kept_network()
    again = open_page()
    again.interrupted.offer.buttons["learn_on"].click()
    qtbot.waitUntil(lambda: bool(again.runs[-1].moments), timeout=10_000)
    assert run.latest is not None
    assert again.form.data_names == (digits_folder,)
    assert again.runs[-1].moments[0].step == kept.card["step"] >= run.latest.step
    assert same_bits(again.runs[-1].moments[0].network, kept)


def test_an_interrupted_run_whose_digits_are_gone_stays_on_offer(
    qtbot: QtBot,
    page: TrainPage,
    open_page: Callable[[], TrainPage],
    own_digits: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer(monkeypatch, 0)
    write_stroke_file(own_digits, 10 * list(read_stroke_file(own_digits)))
    page.form.set_data(str(own_digits))
    start_and_wait(qtbot, page)
    page.shut_down()
    own_digits.unlink()
    again = open_page()
    again.interrupted.offer.buttons["learn_on"].click()
    assert not again.runs
    assert not again.interrupted.offer.isHidden()
    assert unfinished.interrupted()
    again.interrupted.offer.buttons["forget"].click()
    assert again.interrupted.offer.isHidden()
    assert not unfinished.interrupted()


def interrupt(qtbot: QtBot, page: TrainPage) -> Run:
    """Leave a run as the end of the program does."""
    run = start_and_wait(qtbot, page)
    page.shut_down()
    return run


def test_a_finished_run_that_was_not_saved_is_offered_at_the_next_start(
    qtbot: QtBot, page: TrainPage, open_page: Callable[[], TrainPage]
) -> None:
    run = train_to_end(qtbot, page)
    page.shut_down()
    again = open_page()
    assert again.interrupted.offer.buttons["learn_on"].isHidden()
    offered: list[Network] = []
    again.network_offered.connect(lambda name, network: offered.append(network))
    again.interrupted.offer.buttons["use"].click()
    assert run.latest is not None
    assert same_bits(offered[0], run.latest.network)
    assert not unfinished.interrupted()


def test_start_leaves_an_interrupted_run_on_offer(
    qtbot: QtBot, page: TrainPage, open_page: Callable[[], TrainPage], digits_folder: str
) -> None:
    interrupt(qtbot, page)
    again = open_page()
    make_small(again, digits_folder)
    train_to_end(qtbot, again)
    assert not again.interrupted.offer.isHidden()
    assert len(unfinished.interrupted()) == 1


def test_a_run_that_another_window_trains_is_not_called_interrupted(
    qtbot: QtBot, page: TrainPage, open_page: Callable[[], TrainPage], digits_folder: str
) -> None:
    run = start_and_wait(qtbot, page)
    assert run.latest is not None
    new_place = unfinished.new_run()
    new_place.keep(run.network_at(run.latest))
    other = open_page()
    make_small(other, digits_folder)
    assert other.interrupted.offer.isHidden()
    train_to_end(qtbot, other)
    assert new_place.path.exists()
    new_place.leave()
    assert [each.path for each in unfinished.interrupted()] == [new_place.path]


def answer(monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """Answer the question before a network is forgotten: 0, it may be; 1, it is to be kept."""
    monkeypatch.setattr("app.pages.train.runs.interrupted.ask", lambda parent, question, answers: answers[at])


def test_an_interrupted_run_is_forgotten_only_by_who_means_it(
    qtbot: QtBot, page: TrainPage, open_page: Callable[[], TrainPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupt(qtbot, page)
    offer = open_page().interrupted.offer
    answer(monkeypatch, 1)
    offer.buttons["forget"].click()
    assert not offer.isHidden()
    assert len(unfinished.interrupted()) == 1
    answer(monkeypatch, 0)
    offer.buttons["forget"].click()
    assert offer.isHidden()
    assert not unfinished.interrupted()


def test_several_interrupted_runs_are_offered_one_after_the_other(
    qtbot: QtBot, page: TrainPage, open_page: Callable[[], TrainPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, 0)
    interrupt(qtbot, page)
    interrupt(qtbot, open_page())
    again = open_page()
    again.interrupted.offer.buttons["forget"].click()
    assert not again.interrupted.offer.isHidden()
    again.interrupted.offer.buttons["forget"].click()
    assert again.interrupted.offer.isHidden()
    assert not unfinished.interrupted()


def test_a_card_with_odd_counts_is_offered_all_the_same(
    qtbot: QtBot, page: TrainPage, open_page: Callable[[], TrainPage]
) -> None:
    interrupt(qtbot, page)
    (place,) = unfinished.interrupted()
    network = place.network()
    assert network is not None
    place.keep(network.replace(card=network.card | {"step": "5", "steps": None, "name": 7}))
    assert not open_page().interrupted.offer.isHidden()


def test_a_broken_kept_file_is_passed_over(open_page: Callable[[], TrainPage]) -> None:
    unfinished.folder().mkdir(parents=True)
    (unfinished.folder() / "run.npz").write_bytes(b"half a file")
    assert open_page().interrupted.offer.isHidden()


def test_the_window_shows_the_past_and_closes_while_training(
    qtbot: QtBot, window: MainWindow, digits_folder: str
) -> None:
    window.show_page("train")
    page = window.findChild(TrainPage)
    assert isinstance(page, TrainPage)
    page.form.show_experiment(SMALL)
    page.form.set_data(digits_folder)
    run = start_and_wait(qtbot, page)
    reads = window.session.network
    page.transport.timeline.setValue(1)
    page.transport.moment_chosen.emit(1)
    assert window.session.network is reads  # the Draw page keeps its own until one says so
    page.transport.is_live.click()
    assert same_bits(window.session.network, run.moments[1].network)
    window.close()
    assert not page.controller.is_running
    assert unfinished.interrupted()[0].network() is not None


def test_an_interrupted_run_goes_on_to_the_bits_of_one_that_was_not(
    qtbot: QtBot, page: TrainPage, open_page: Callable[[], TrainPage], digits_folder: str
) -> None:
    rate = 0.012345678  # more digits than the form shows
    settings = TrainingSettings(epochs=4, batch_size=8, learning_rate=rate, dropout=0.2, schedule="cosine", seed=4)
    experiment = Experiment(hidden=((12, "relu"),), settings=settings)
    place = unfinished.new_run()
    page.begin(Start(Run(RunPlan("Run 1", experiment, (digits_folder,), 1)), None, place), is_paused=True)
    qtbot.waitUntil(lambda: len(page.runs[-1].moments) == 2, timeout=10_000)
    for n in range(3, 50):
        with qtbot.waitSignal(page.controller.reported):
            page.transport.step_asked.emit()
        assert len(page.runs[-1].moments) == n
    page.shut_down()
    again = open_page()
    make_small(again, digits_folder)  # what the form says does not matter
    with qtbot.waitSignal(again.controller.ended, timeout=20_000):
        again.interrupted.offer.buttons["learn_on"].click()
    went_on = again.runs[-1]
    assert went_on.is_complete
    assert went_on.experiment == experiment
    assert went_on.moments[0].step == 48
    digits = open_data(digits_folder)
    setup = set_up(experiment, digits.inputs, digits.labels)
    *_, last = train(setup.network, setup.examples, setup.settings)
    assert went_on.latest is not None
    assert same_bits(went_on.latest.network, last.network)
    assert not unfinished.interrupted()


def test_a_run_whose_digits_have_changed_stays_on_offer(
    qtbot: QtBot, page: TrainPage, open_page: Callable[[], TrainPage], own_digits: Path
) -> None:
    records = list(read_stroke_file(own_digits))
    write_stroke_file(own_digits, 10 * records)
    page.form.set_data(str(own_digits))
    start_and_wait(qtbot, page)
    page.shut_down()
    write_stroke_file(own_digits, 12 * records)
    again = open_page()
    with qtbot.waitSignal(again.controller.ended, timeout=20_000):
        again.interrupted.offer.buttons["learn_on"].click()
    assert "so it cannot go on where it stopped" in again.transport.status.text()
    assert not again.interrupted.offer.isHidden()
    assert len(unfinished.interrupted()) == 1


def put_in_the_way() -> Path:
    """Let no state be kept: a file lies where the folder should be."""
    place = unfinished.folder()
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("in the way")
    return place


def test_a_state_that_cannot_be_kept_is_shown_until_it_can(
    qtbot: QtBot, page: TrainPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("app.training.worker.KEEP_INTERVAL_S", 0.05)
    in_the_way = put_in_the_way()
    run = start_and_wait(qtbot, page)
    qtbot.waitUntil(page.problem.isVisible, timeout=10_000)
    assert "The training is not kept" in page.problem.text
    assert str(in_the_way) in page.problem.text
    n_moments = len(run.moments)
    qtbot.waitUntil(lambda: len(run.moments) != n_moments, timeout=10_000)
    assert page.problem.isVisible()
    elsewhere = tmp_path / "elsewhere.npz"
    monkeypatch.setattr(f"{SAVING}.getSaveFileName", lambda *_: (str(elsewhere), ""))
    page.problem.save.click()
    assert load_network(elsewhere).card["step"] > 0
    in_the_way.unlink()
    qtbot.waitUntil(page.problem.isHidden, timeout=10_000)
    assert not page.unsaved()


def test_closing_asks_when_a_run_would_be_lost_and_it_can_be_saved_elsewhere(
    qtbot: QtBot, page: TrainPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    in_the_way = put_in_the_way()
    finished = train_to_end(qtbot, page)
    running = start_and_wait(qtbot, page)
    sentence = page.unsaved()
    assert f"{finished.name}, {running.name} would be lost" in sentence
    assert str(in_the_way) in sentence
    names = iter((str(tmp_path / "a.npz"), "", str(tmp_path / "a.npz"), str(tmp_path / "b.npz")))
    monkeypatch.setattr(f"{SAVING}.getSaveFileName", lambda *_: (next(names), ""))
    assert not page.save_elsewhere(), "the second dialog was left without a name"
    assert page.save_elsewhere()
    assert finished.latest is not None
    assert same_bits(load_network(tmp_path / "a.npz"), finished.latest.network)
    assert load_network(tmp_path / "b.npz").card["step"] > 0


def test_what_was_kept_when_one_stayed_after_all_is_there_once(qtbot: QtBot, page: TrainPage) -> None:
    run = start_and_wait(qtbot, page)
    assert not page.unsaved()
    assert not page.unsaved()
    assert not unfinished.interrupted(), "it still runs"
    page.shut_down()
    (place,) = unfinished.interrupted()
    assert place.state() is not None
    assert run.latest is not None


def test_a_run_that_learned_on_after_it_was_saved_is_not_saved(
    qtbot: QtBot, page: TrainPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = train_to_end(qtbot, page)
    monkeypatch.setattr(f"{SAVING}.getSaveFileName", lambda *_: (str(tmp_path / "a.npz"), ""))
    page.transport.moment_chosen.emit(0)
    page.run_list.buttons["save"].click()
    page.shut_down()
    assert run.latest is not None
    assert same_bits(kept_network(), run.latest.network)


def test_the_name_of_an_interrupted_run_keeps_its_place(
    open_page: Callable[[], TrainPage], texts: Callable[[object], str]
) -> None:
    name = "\u202eRun\n" + "x" * 5000
    network = SMALL.fresh_network(np.random.default_rng(0)).replace(card={"name": name, "step": 1, "steps": 2})
    place = unfinished.new_run()
    place.keep(network)
    place.leave()
    (line,) = texts(open_page().interrupted.offer).splitlines()
    assert line.isprintable()
    assert line.endswith("was interrupted at step 1 of 2; its network was kept.")
    assert len(line) < 160
