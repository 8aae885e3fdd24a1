"""Learning on from a moment of a run: by the button, by the script and by the command line, to the same bits."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from training_runs import (
    same_bits,
    script_network,
    train_to_end,
)

from app import cli
from app.pages.train.page import TrainPage
from app.pages.train.runs.run import Run
from nncore.models.npz import load_network, save_network


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
