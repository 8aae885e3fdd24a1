"""The Train page: what is set is what is trained, what was learned can be looked back at, and nothing is lost."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from on_pages import numpy_names
from pytestqt.qtbot import QtBot

from app import cli
from app.pages.train.page import TrainPage
from app.pages.train.runs.run import Run, RunPlan
from app.sources.data import open_data
from app.sources.own_digits import own_path
from app.training import unfinished
from app.training.worker import RunReport
from app.ui.text.live_text import LiveText
from app.ui.themed import theme_source
from app.window.main_window import MainWindow
from nncore.data.stroke_file import StrokeRecord, read_stroke_file, write_stroke_file
from nncore.learning.diagnostics import Diagnostics
from nncore.learning.experiment import EXPERIMENTS, Experiment, set_up
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import Scores, train
from nncore.models.npz import load_network, save_network
from nncore.models.onnx.reader import import_onnx
from nncore.network.network import Network
from nncore.network.parameter_vector import to_vector

SAVING = "app.pages.train.runs.saving.QFileDialog"
SMALL = Experiment(
    hidden=((12, "relu"), (8, "tanh")), settings=TrainingSettings(epochs=4, batch_size=32, learning_rate=0.01, seed=4)
)


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[Callable[[], TrainPage]]:
    """Open a page, as at the next start; each is shut down at the end, whatever happens."""
    pages: list[TrainPage] = []

    def opened() -> TrainPage:
        pages.append(TrainPage())
        qtbot.addWidget(pages[-1])
        return pages[-1]

    yield opened
    for each in pages:
        each.shut_down()


def make_small(page: TrainPage, folder: str) -> None:
    """Let a page train what takes no time."""
    page.form.show_experiment(SMALL)
    page.form.set_data(folder)


@pytest.fixture
def page(qtbot: QtBot, open_page: Callable[[], TrainPage], digits_folder: str) -> TrainPage:
    made = open_page()
    make_small(made, digits_folder)
    with qtbot.waitExposed(made):
        made.show()
    return made


def train_to_end(qtbot: QtBot, page: TrainPage) -> Run:
    with qtbot.waitSignal(page.controller.ended, timeout=20_000):
        page.transport.start_button.click()
    return page.runs[-1]


def start_and_wait(qtbot: QtBot, page: TrainPage) -> Run:
    """Begin a run that would last for hours, and wait until it has learned a little."""
    page.form.numbers["epochs"].set_text("90000")
    page.transport.start_button.click()
    run = page.runs[-1]
    qtbot.waitUntil(lambda: len(run.moments) > 2, timeout=10_000)
    return run


def same_bits(left: Network, right: Network) -> bool:
    return to_vector(left).tobytes() == to_vector(right).tobytes()


def kept_network() -> Network:
    """Return the network of the one run that was interrupted: as it was after its very last step."""
    (place,) = unfinished.interrupted()
    network = place.network()
    assert network is not None
    return network


def script_network(page: TrainPage) -> Network:
    """Return the network that the lines on the clipboard make."""
    network = numpy_names(page)["network"]
    assert isinstance(network, Network)
    return network


def test_at_rest_it_is_ready_and_shows_a_network_that_knows_nothing(page: TrainPage) -> None:
    assert page.transport.start_button.isEnabled()
    assert "784-12-8-10" in page.transport.status.text()
    assert page.stage.inside.pictures.picture.values is not None
    assert not page.transport.stop_button.isEnabled()


def test_the_form_gives_back_every_experiment(page: TrainPage) -> None:
    for experiment in (*EXPERIMENTS.values(), SMALL, Experiment(hidden=((3, "elu"),) * 4, n_digits=50)):
        page.form.show_experiment(experiment)
        assert page.form.experiment() == experiment


def test_a_wrong_value_says_why_and_start_waits(page: TrainPage) -> None:
    page.form.numbers["dropout"].set_text("2")
    assert "Dropout must be from 0 to 0.95" in page.transport.status.text()
    assert not page.transport.start_button.isEnabled()
    page.form.numbers["dropout"].set_text("many")
    assert "must be a number, not 'many'" in page.transport.status.text()
    page.form.layers[0][0].set_text("1000")
    page.form.numbers["dropout"].set_text("0")
    assert "Hidden layer 1 must have from 1 to 512 units" in page.transport.status.text()
    page.form.layers[0][0].set_text("12")
    assert page.transport.start_button.isEnabled()


def test_a_run_is_drawn_listed_and_told_of(qtbot: QtBot, page: TrainPage) -> None:
    run = train_to_end(qtbot, page)
    assert run.is_complete
    assert "of MNIST’s test digits" in page.transport.status.text()
    assert page.run_list.table.item(0, 0).text() == "Run 1"
    assert page.run_list.table.item(0, 1).text() == f"{100 * run.final_figures['validation']:.2f}"
    dashed, solid = page.stage.curves.accuracy.pairs[0]
    np.testing.assert_allclose(
        solid.points[1], -np.log10(np.maximum(1.0 - run.column("validation accuracy"), 2e-4)), rtol=1e-6
    )
    assert solid.points[0][-1] == SMALL.settings.epochs
    assert len(dashed.points[0]) == len(run.epochs)


def test_the_pointer_reads_exact_values(qtbot: QtBot, page: TrainPage) -> None:
    run = train_to_end(qtbot, page)
    page.stage.curves.loss.plot.pointed.emit(4.0, 0.0)
    assert f"training {run.column('training loss')[-1]:.4f}" in page.stage.curves.loss.text
    page.stage.inside.layers.plot.pointed.emit(4.0, 0.0)
    assert f"{run.gradient_norms[-1, 0]:.3f}" in page.stage.inside.layers.text
    page.stage.inside.layers.quantity.buttons["Dead"].click()
    page.stage.inside.layers.plot.pointed.emit(4.0, 0.0)
    assert f"{run.dead[-1, 1]:.0%}".replace("%", " %") in page.stage.inside.layers.text
    page.stage.inside.pictures.plot.pointed.emit(1.0, 1.0)
    assert page.stage.inside.pictures.text.startswith("#0: ")
    page.stage.inside.histogram.plot.pointed.emit(0.0, 0.5)
    assert page.stage.inside.histogram.text.count("%") == 3


def test_what_the_pointer_reads_has_room_in_the_smallest_window(qtbot: QtBot, page: TrainPage) -> None:
    page.resize(1270, 660)  # what a window of 1366×768 leaves
    page.form.n_layers.setCurrentIndex(3)  # four hidden layers: five numbers for each place
    train_to_end(qtbot, page)
    inside = page.stage.inside
    for view in (inside.pictures, inside.histogram, inside.layers):
        view.plot.pointed.emit(1.0, 1.0)
    inside.strip.show_drawing(np.full(784, 0.5, np.float32))
    inside.strip.plot.pointed.emit(1.0, 1.0)
    lines = [line for line in inside.findChildren(LiveText) if line.text()]
    assert len(lines) == 4
    for line in lines:
        assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width(), line.text()


def test_the_script_makes_the_same_network(qtbot: QtBot, page: TrainPage) -> None:
    run = train_to_end(qtbot, page)
    assert run.latest is not None
    assert same_bits(script_network(page), run.latest.network)


def test_the_script_stops_at_the_step_that_is_shown(qtbot: QtBot, page: TrainPage) -> None:
    run = start_and_wait(qtbot, page)
    page.transport.stop_button.click()
    assert run.latest is not None
    assert same_bits(script_network(page), run.latest.network)
    page.transport.timeline.setValue(1)
    assert same_bits(script_network(page), run.moments[1].network)


def test_the_timeline_offers_the_network_as_it_was(qtbot: QtBot, page: TrainPage) -> None:
    run = train_to_end(qtbot, page)
    offered: list[tuple[str, Network]] = []
    page.network_offered.connect(lambda name, network: offered.append((name, network)))
    page.transport.timeline.setValue(0)
    name, network = offered[-1]
    assert name == "Run 1"
    assert same_bits(network, run.moments[0].network)
    assert network.card["step"] == 0
    assert "step 0" in page.transport.moment.text()


def test_the_drawing_is_asked_at_every_kept_moment(qtbot: QtBot, page: TrainPage) -> None:
    run = train_to_end(qtbot, page)
    pixels = np.zeros(784, np.float32)
    pixels[200:260] = 1.0
    assert run.latest is not None
    page.show_trace(run.latest.network.forward(pixels))
    values = page.stage.inside.strip.picture.values
    assert values is not None
    np.testing.assert_allclose(values[:, -1], run.latest.network.forward(pixels).probabilities, rtol=1e-6)
    strip = page.stage.inside.strip
    assert strip.text.startswith(f"now {run.latest.network.forward(pixels).probabilities.argmax()}, ")
    run.add(replace(run.latest, step=run.latest.step + 1, network=run.latest.network.replace(reject_below=1.1)))
    strip.update_strip()
    assert strip.text.startswith("now rejected, nearest ")
    page.show_trace(None)
    assert "draw a digit" in page.stage.inside.strip.text


def test_step_pause_continue_stop(qtbot: QtBot, page: TrainPage) -> None:
    page.form.numbers["epochs"].set_text("90000")
    page.transport.step_button.click()
    run = page.runs[-1]
    qtbot.waitUntil(lambda: run.latest is not None and run.latest.step == 1, timeout=10_000)
    page.transport.step_button.click()
    qtbot.waitUntil(lambda: run.latest is not None and run.latest.step == 2, timeout=10_000)
    assert page.transport.start_button.text() == "Continue"
    page.transport.start_button.click()
    assert page.transport.start_button.text() == "Pause"
    qtbot.waitUntil(lambda: run.latest is not None and run.latest.step > 50, timeout=10_000)
    page.transport.stop_button.click()
    assert page.transport.start_button.text() == "Start"
    assert "was stopped at step" in page.transport.status.text()


def test_runs_are_named_hidden_used_and_removed(qtbot: QtBot, page: TrainPage) -> None:
    train_to_end(qtbot, page)
    second = train_to_end(qtbot, page)
    page.run_list.table.item(1, 0).setText("Tiny")
    assert second.name == "Tiny"
    offered: list[str] = []
    page.network_offered.connect(lambda name, network: offered.append(name))
    page.run_list.buttons["use"].click()
    assert offered == ["Tiny"]
    page.run_list.table.setCurrentCell(0, 0)
    assert page.shown_run is page.runs[0]
    page.run_list.buttons["remove"].click()
    assert page.runs == [second]


def test_a_run_is_saved_with_a_card_that_makes_it_again(
    qtbot: QtBot, page: TrainPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = train_to_end(qtbot, page)
    place = tmp_path / "mine.npz"
    monkeypatch.setattr(f"{SAVING}.getSaveFileName", lambda *rest: (str(place), ""))
    page.run_list.buttons["save"].click()
    saved = load_network(place)
    assert run.latest is not None
    assert same_bits(saved, run.latest.network)
    assert saved.card["figures"] == run.final_figures
    assert saved.card["experiment"]["settings"]["seed"] == 4


def test_a_name_without_an_ending_gets_that_of_its_kind(
    qtbot: QtBot, page: TrainPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train_to_end(qtbot, page)
    answer = str(tmp_path / "mine"), "ONNX (*.onnx)"
    monkeypatch.setattr(f"{SAVING}.getSaveFileName", lambda *rest: answer)
    with qtbot.waitSignal(page.message) as told:
        page.run_list.buttons["save"].click()
    assert told.args == [f"Run 1 is saved in {tmp_path / 'mine.onnx'}."]
    assert import_onnx(tmp_path / "mine.onnx").sizes == (784, 12, 8, 10)


# ---- one's own drawings beside MNIST ---------------------------------------------------------


def choose_data(page: TrainPage, name: str) -> None:
    """Choose digits to learn from as a person does."""
    index = page.form.data.findText(name)
    page.form.data.setCurrentIndex(index)
    page.form.data.activated.emit(index)


def test_mnist_and_my_digits_are_learned_as_the_command_line_does(
    qtbot: QtBot, page: TrainPage, own_digits: Path, tmp_path: Path
) -> None:
    choose_data(page, "MNIST and my digits")
    page.form.n_digits.set_text("300")
    page.form.share.set_text("25")
    run = train_to_end(qtbot, page)
    assert run.latest is not None
    assert run.latest.steps == 4 * -(-(225 + 8 * 3) // 32)  # a quarter of each apart, then 3 drawings 225 / 27 times
    saved = run.network_at(run.latest)
    assert saved.card["data"] == ["mnist:train", str(own_digits)]
    assert page.run_list.details.text().startswith("mnist:train + my_digits.ndjson · 784-12-8-10")
    page_file, made_file = tmp_path / "page.npz", tmp_path / "made.npz"
    save_network(saved, page_file)
    assert cli.run(["train", "mnist:train", str(own_digits), "--like", str(page_file), "-o", str(made_file)]) == 0
    made = load_network(made_file)
    assert same_bits(made, saved)
    assert {name: made.card[name] for name in ("data", "experiment", "figures")} == {
        name: load_network(page_file).card[name] for name in ("data", "experiment", "figures")
    }


def test_the_script_learns_from_both_too(qtbot: QtBot, page: TrainPage, own_digits: Path, digits_folder: str) -> None:
    page.form.set_data(digits_folder, str(own_digits))
    run = train_to_end(qtbot, page)
    assert run.latest is not None
    assert same_bits(script_network(page), run.latest.network)


def test_without_own_drawings_a_sentence_says_where_to_write_some(
    page: TrainPage, hand_made: dict[int, tuple[np.ndarray, ...]]
) -> None:
    for name in ("MNIST and my digits", "My digits"):
        choose_data(page, name)
        assert page.transport.status.text() == "My digits holds no drawings yet; write some on the page My digits."
        assert not page.transport.start_button.isEnabled()
    page.start()
    assert page.runs == []
    page.hide()
    own_path().parent.mkdir(parents=True)
    write_stroke_file(own_path(), [StrokeRecord(hand_made[7], "7")])
    page.show()
    assert page.transport.start_button.isEnabled()


def test_new_drawings_are_learned_in_the_next_run(
    qtbot: QtBot, page: TrainPage, own_digits: Path, digits_folder: str
) -> None:
    page.form.set_data(digits_folder, str(own_digits))
    page.form.share.set_text("0")
    first = train_to_end(qtbot, page)
    write_stroke_file(own_digits, [*read_stroke_file(own_digits)] * 12)
    os.utime(own_digits, ns=(0, 0))
    second = train_to_end(qtbot, page)
    assert first.latest is not None
    assert second.latest is not None
    assert first.latest.steps == 4 * -(-(300 + 8 * 4) // 32)
    assert second.latest.steps == 4 * -(-(300 + 48) // 32)


# ---- learning on -----------------------------------------------------------------------------


def learn_on(qtbot: QtBot, page: TrainPage, at: int, seed: str) -> Run:
    """Learn on from a kept moment of the run that is shown."""
    page.form.numbers["seed"].set_text(seed)
    page.transport.timeline.setValue(at)
    with qtbot.waitSignal(page.controller.ended, timeout=20_000):
        page.run_list.buttons["learn_on"].click()
    return page.runs[-1]


def test_learning_on_is_made_again_by_its_script_and_told_of(qtbot: QtBot, page: TrainPage) -> None:
    first = train_to_end(qtbot, page)
    middle = first.moments[len(first.moments) // 2]
    second = learn_on(qtbot, page, len(first.moments) // 2, "5")
    third = learn_on(qtbot, page, 0, "6")  # before its first step a run is what it learned on from
    assert second.latest is not None
    assert third.latest is not None
    assert same_bits(script_network(page), third.latest.network)
    card = third.network_at(third.latest).card
    assert (card["start"]["name"], card["start"]["step"]) == ("Run 2", 0)
    assert (card["start"]["start"]["name"], card["start"]["start"]["step"]) == ("Run 1", middle.step)
    assert "continued from Run 2, step 0" in page.run_list.details.text()


def test_the_command_line_learns_on_to_the_same_bits(qtbot: QtBot, page: TrainPage, tmp_path: Path) -> None:
    first = train_to_end(qtbot, page)
    second = learn_on(qtbot, page, len(first.moments) - 1, "5")
    assert first.latest is not None
    assert second.latest is not None
    start, page_file, made_file = (tmp_path / name for name in ("start.npz", "page.npz", "made.npz"))
    save_network(first.network_at(first.latest), start)
    save_network(second.network_at(second.latest), page_file)
    options = ["--start", str(start), "--like", str(page_file), "-o", str(made_file)]
    assert cli.run(["train", *second.plan.data, *options]) == 0
    made = load_network(made_file)
    assert same_bits(made, second.latest.network)
    assert made.card["start"] == {"file": "start.npz", **load_network(page_file).card["start"]}


def test_learning_on_begins_where_the_run_ended(qtbot: QtBot, page: TrainPage) -> None:
    first = train_to_end(qtbot, page)
    with qtbot.waitSignal(page.controller.ended, timeout=20_000):
        page.run_list.buttons["learn_on"].click()
    assert first.latest is not None
    assert same_bits(page.runs[-1].moments[0].network, first.latest.network)


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
    qtbot: QtBot, page: TrainPage, open_page: Callable[[], TrainPage], own_digits: Path
) -> None:
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


def test_several_interrupted_runs_are_offered_one_after_the_other(
    qtbot: QtBot, page: TrainPage, open_page: Callable[[], TrainPage]
) -> None:
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


def test_the_state_brings_the_form_back(page: TrainPage, open_page: Callable[[], TrainPage]) -> None:
    state = page.state()
    other = open_page()
    other.restore(state)
    assert other.form.experiment() == SMALL
    other.restore({"form": {"units 1": 3, "scheme": "no such", "n_layers": "9"}})
    assert other.form.experiment() == SMALL
    other.reset()
    assert other.form.experiment() == Experiment()


def test_another_theme_keeps_everything(qtbot: QtBot, page: TrainPage) -> None:
    run = train_to_end(qtbot, page)
    said = page.transport.status.text()
    theme_source().choose("dark")
    assert page.shown_run is run
    assert page.transport.status.text() == said
    assert page.run_list.table.rowCount() == 1


def test_a_long_run_is_thinned_out_evenly() -> None:
    run = Run(RunPlan("Run 1", SMALL, ("somewhere",), 1))
    network = SMALL.fresh_network(np.random.default_rng(0))
    signs = Diagnostics(Scores(1.0, 0.5), None, (0.0, 0.0))
    for step in range(5001):
        run.add(RunReport(1, 1, step, 5000, 0.0, signs, (1.0, 1.0, 1.0), network))
    steps = np.array([moment.step for moment in run.moments])
    assert len(steps) <= 98
    assert steps[0] == 0
    assert steps[-1] == 5000
    assert len(set(np.diff(steps[:-1]).tolist())) == 1
    assert len(run.epochs) <= 2048
    assert run.epochs[-1] == pytest.approx(4.0)


def test_the_window_shows_the_past_and_closes_while_training(
    qtbot: QtBot, window: MainWindow, digits_folder: str
) -> None:
    window.show_page("train")
    page = window.findChild(TrainPage)
    assert isinstance(page, TrainPage)
    page.form.show_experiment(SMALL)
    page.form.set_data(digits_folder)
    run = start_and_wait(qtbot, page)
    page.transport.timeline.setValue(1)
    page.transport.moment_chosen.emit(1)
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
    page.begin(Run(RunPlan("Run 1", experiment, (digits_folder,), 1)), None, place, is_paused=True)
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
