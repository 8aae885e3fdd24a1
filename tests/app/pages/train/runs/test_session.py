"""Runs in the file of a session: curves, settings and networks come back; what makes no sense is left out."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from training_runs import PATIENCE, make_small, same_bits, train_to_end

from app.pages.train.page import TrainPage
from app.window.main_window import MainWindow
from app.window.remembered.settings import Settings

OpenWindow = Callable[..., MainWindow]


def train_page(window: MainWindow) -> TrainPage:
    return window.findChild(TrainPage, "train")


@pytest.fixture
def first(qtbot: QtBot, open_window: OpenWindow, digits_folder: str) -> MainWindow:
    """A window in which a run was trained, named and hidden, and another trained after it."""
    window = open_window(Settings.volatile())
    window.show_page("train")
    page = train_page(window)
    make_small(page, digits_folder)
    train_to_end(qtbot, page)
    page.run_list.table.item(0, 0).setText("Tiny")
    page.form.share.set_text("0")  # no validation digits: no such curve
    train_to_end(qtbot, page)
    return window


def test_runs_come_back_with_the_session(first: MainWindow, open_window: OpenWindow, tmp_path: Path) -> None:
    path, before = tmp_path / "hour.digitscope", train_page(first).runs
    first.sessions.save(path)
    window = open_window(Settings.volatile())
    window.open_file(path)
    page = train_page(window)
    assert [run.name for run in page.runs] == ["Tiny", "Run 2"]
    for run, former in zip(page.runs, before, strict=True):
        assert run.experiment == former.experiment
        assert run.plan.data == former.plan.data
        assert (run.is_complete, run.final_figures) == (True, former.final_figures)
        np.testing.assert_allclose(run.figures, former.figures, rtol=1e-5)
        assert run.latest is not None
        assert former.latest is not None
        assert same_bits(run.latest.network, former.latest.network)
        assert run.latest.step == former.latest.step
    shown = page.stage.curves.loss.pairs[0][1].points
    np.testing.assert_allclose(shown[1], np.log10(before[0].column("validation loss")), rtol=1e-4)
    assert page.run_list.table.item(0, 1).text() == f"{100 * before[0].final_figures['validation']:.2f}"
    assert page.unsaved() == ""


def test_a_run_that_came_back_can_go_on_beside_new_ones(
    qtbot: QtBot, first: MainWindow, open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "hour.digitscope"
    first.sessions.save(path)
    window = open_window(Settings.volatile())
    window.open_file(path)
    page = train_page(window)
    with qtbot.waitSignal(page.controller.ended, timeout=PATIENCE):
        page.run_list.buttons["learn_on"].click()
    assert [run.plan.number for run in page.runs] == [1, 2, 3]
    assert page.runs[2].plan.start is not None
    assert page.runs[2].plan.start["name"] == "Run 2"


def test_a_session_without_runs_opens_as_before(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "old.digitscope"
    path.write_text('{"digitscope": "session", "version": 1, "window": {"page": "train"}}')
    window.open_file(path)
    assert window.current_page == "train"
    assert train_page(window).runs == []


HARMS: list[Callable[[Any], object]] = [
    lambda run: run.pop("network"),
    lambda run: run.update(network="AAAA"),
    lambda run: run.update(figures=[]),
    lambda run: run.update(figures=[[1.0, 2.0]]),
    lambda run: run.update(figures=7),
    lambda run: run.update(final_figures=[3]),
    lambda run: run.update(seconds="long"),
]


def test_a_run_that_makes_no_sense_is_left_out(
    first: MainWindow, open_window: OpenWindow, complaints: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "odd.digitscope"
    first.sessions.save(path)
    whole = path.read_text()
    first.close()
    window = open_window(Settings.volatile())
    for n_brought, harm in enumerate(HARMS, 1):  # the whole one comes beside those of the files before
        content = json.loads(whole)
        harm(content["made"]["train"][0])
        path.write_text(json.dumps(content))
        window.open_file(path)
        assert complaints == []
        names = [run.name for run in train_page(window).runs]
        assert names == ["Run 2", *(f"Run 2 ({n})" for n in range(2, n_brought + 1))]
