"""The Train page: what is set is what is trained, and what was learned can be looked back at."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from training_runs import (
    SAVING,
    SMALL,
    same_bits,
    script_network,
    start_and_wait,
    train_to_end,
)

from app import cli
from app.pages.train.page import TrainPage
from app.pages.train.run_list import RunList
from app.pages.train.runs.run import Run, RunPlan
from app.sources.own_digits import own_path
from app.training.worker import RunReport
from app.ui.style.themed import theme_source
from app.ui.text.live_text import LiveText
from app.ui.widgets.invalid import is_invalid
from nncore.data.stroke_file import StrokeRecord, read_stroke_file, write_stroke_file
from nncore.learning.diagnostics import Diagnostics
from nncore.learning.experiment import EXPERIMENTS, Experiment
from nncore.learning.training import Scores
from nncore.models.npz import load_network, save_network
from nncore.models.onnx.reader import import_onnx
from nncore.network.network import Network


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
    assert "Neurons 1 must be from 1 to 512, not 1000" in page.transport.status.text()
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
    assert f"{run.dead[-1, 1]:.0%}".replace("%", "\xa0%") in page.stage.inside.layers.text
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
    inside.strip.show_pixels(np.full(784, 0.5, np.float32))
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


def test_the_timeline_offers_the_network_as_it_was_where_one_says_so(qtbot: QtBot, page: TrainPage) -> None:
    run = train_to_end(qtbot, page)
    offered: list[tuple[str, Network]] = []
    page.network_offered.connect(lambda name, network: offered.append((name, network)))
    page.transport.timeline.setValue(1)
    assert offered == []  # looking back changes nothing on other pages
    with qtbot.waitSignal(page.message) as told:
        page.transport.is_live.click()
    assert told.args == [f"Run 1 reads the drawing now, as it was at step {run.moments[1].step:,}."]
    assert same_bits(offered[-1][1], run.moments[1].network)
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


def test_before_the_first_run_the_plots_show_where_it_begins(page: TrainPage) -> None:
    loss, accuracy = page.stage.curves.plots
    assert "guesses: 2.30" in loss.guessing.text
    assert "guesses: 10" in accuracy.guessing.text
    assert "first step" in page.stage.inside.layers.text
    strip = page.stage.inside.strip
    pixels = np.linspace(0.0, 1.0, 784, dtype=np.float32)
    strip.show_pixels(pixels)
    experiment = page.form.valid_experiment()
    fresh = experiment.fresh_network(np.random.default_rng(experiment.settings.seed)).forward(pixels)
    assert strip.text.startswith(f"now {fresh.probabilities.argmax()}, ")
    np.testing.assert_allclose(strip.picture.values[:, 0], fresh.probabilities, rtol=1e-6)


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


def test_a_longer_description_of_a_run_moves_no_button(qtbot: QtBot) -> None:
    runs = RunList()
    qtbot.addWidget(runs)
    runs.resize(300, 700)
    places = []
    for words in ("MNIST", "MNIST · 784-50-100-10 · sigmoid · " * 3):
        runs.details.setText(words)
        runs.layout().activate()
        places.append([button.geometry() for button in runs.buttons.values()])
    assert places[0] == places[1]


def test_a_removed_run_comes_back(qtbot: QtBot, page: TrainPage) -> None:
    first, second = train_to_end(qtbot, page), train_to_end(qtbot, page)
    page.run_list.table.setCurrentCell(0, 0)
    page.run_list.buttons["remove"].click()
    third = train_to_end(qtbot, page)
    page.run_list.buttons["remove"].click()
    assert page.runs == [second]
    page.undo()
    assert page.runs == [second, third]
    assert page.shown_run is third
    page.undo()
    assert page.runs == [first, second, third]
    page.redo()
    assert page.runs == [second, third]
    assert page.run_list.table.rowCount() == 2


def test_who_stops_looking_through_a_run_is_told_what_reads(qtbot: QtBot, page: TrainPage) -> None:
    train_to_end(qtbot, page)
    said: list[str] = []
    page.message.connect(said.append)
    page.transport.is_live.click()
    page.undo()
    assert not page.transport.is_live.isChecked()
    assert "stays as it is" in said[-1]


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


def choose_data(page: TrainPage, name: str) -> None:
    """Choose digits to learn from as a person does."""
    index = page.form.data.findText(name)
    page.form.data.setCurrentIndex(index)
    page.form.data.activated.emit(index)


def test_mnist_and_my_digits_are_learned_as_the_command_line_does(
    qtbot: QtBot, page_alone: TrainPage, own_digits: Path, tmp_path: Path
) -> None:
    page = page_alone
    choose_data(page, "MNIST and my digits")
    page.form.n_digits.set_text("300")
    page.form.share.set_text("25")
    run = train_to_end(qtbot, page)
    assert run.latest is not None
    assert run.latest.steps == 4 * -(-(225 + 8 * 3) // 32)  # a quarter of each apart, then 3 drawings 225 / 27 times
    saved = run.network_at(run.latest)
    assert saved.card["data"] == ["mnist:train", str(own_digits)]
    assert page.run_list.details.text().startswith("MNIST + my_digits.ndjson · 784-12-8-10")
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
    page_alone: TrainPage, hand_made: dict[int, tuple[np.ndarray, ...]]
) -> None:
    page = page_alone
    for name in ("MNIST and my digits", "My digits"):
        choose_data(page, name)
        sentence = "My digits holds no drawings yet; write some on the page My digits."
        assert page.transport.status.text() == f"Digits to learn from: {sentence}"
        assert not page.transport.start_button.isEnabled()
        assert is_invalid(page.form.data)
        assert page.form.data.accessibleDescription() == sentence
    page.start()
    assert page.runs == []
    page.hide()
    own_path().parent.mkdir(parents=True)
    write_stroke_file(own_path(), [StrokeRecord(hand_made[7], "7")])
    page.show()
    assert page.transport.start_button.isEnabled()
    assert not is_invalid(page.form.data)


def test_a_chooser_that_is_marked_has_an_edge_of_its_own(page: TrainPage) -> None:
    theme_source().choose("light")  # the style sheet is the window's to put on
    usual = page.form.data.grab().toImage()
    choose_data(page, "My digits")
    marked = page.form.data.grab().toImage()
    edge = QPoint(marked.width() // 2, 1)
    against = QColor(theme_source().theme.speaks_against)
    assert marked.pixelColor(edge) == against
    assert usual.pixelColor(edge) != against


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


def test_the_state_brings_the_form_back(page: TrainPage, open_page: Callable[[], TrainPage]) -> None:
    state = page.state()
    other = open_page()
    other.restore(state)
    assert other.form.experiment() == SMALL
    other.restore({"form": {"units 1": 3, "scheme": "no such", "n_layers": "9", "data": ["no such" * 99]}})
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


def test_a_loss_over_3_is_in_the_plot(page: TrainPage) -> None:
    run = Run(RunPlan("steep", SMALL, (), 1))
    network = SMALL.fresh_network(np.random.default_rng(0))
    for step, loss in enumerate((42.0, 2.0)):
        signs = Diagnostics(Scores(loss, 0.1), Scores(loss, 0.1), (0.0, 0.0))
        run.add(RunReport(1, 1, step, 2, 0.0, signs, (1.0, 1.0, 1.0), network))
    page.stage.curves.loss.show_runs([run], run, 4.0)
    _, (low, high) = page.stage.curves.loss.plot.view_range()
    assert low < np.log10(2.0)
    assert np.log10(42.0) <= high < 2.5


def test_the_keyboard_stays_with_the_runs_when_one_goes_on(qtbot: QtBot, page: TrainPage) -> None:
    train_to_end(qtbot, page)
    page.form.numbers["epochs"].set_text("90000")
    page.column.side.buttons["Runs"].click()
    button = page.run_list.buttons["learn_on"]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(page.runs) == 2
    assert page.focusWidget() is page.run_list.table
    qtbot.keyClick(page.run_list.table, Qt.Key.Key_Tab)
    assert page.focusWidget() is not page.run_list.table
    page.transport.stop_button.setFocus()
    qtbot.keyClick(page.transport.stop_button, Qt.Key.Key_Space)
    assert page.focusWidget() is page.transport.start_button


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of Unix")
def test_a_pipe_or_another_table_is_no_data_and_the_next_run_begins(
    qtbot: QtBot, page: TrainPage, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    data = page.form.data_names
    page.take_data(str(tmp_path / "pipe.csv"))
    assert not page.start()
    assert "is a pipe or a device" in page.transport.status.text()
    (tmp_path / "iris.csv").write_text("sepal,petal,kind\n5.1,0.2,setosa\n")
    page.take_data(str(tmp_path / "iris.csv"))
    assert "it has 3 columns" in page.transport.status.text(), "before Start is pressed"
    page.form.set_data(*data)
    assert train_to_end(qtbot, page).is_complete
