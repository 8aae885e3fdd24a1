"""Data sets read in a thread: the last wish wins, errors are words, and no thread is left."""

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from app.pages.evaluate.data_loader import DataLoader
from nncore.data.datasets import Dataset

HEAD = ",".join(["label", *(f"pixel{number}" for number in range(784))])


@pytest.fixture
def loader(qtbot: QtBot) -> Iterator[DataLoader]:
    made = DataLoader()
    yield made
    made.shut_down()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "three.csv"
    path.write_text("\n".join([HEAD, *(",".join([str(label), *["0"] * 784]) for label in (3, 1, 4))]) + "\n")
    return path


def test_a_file_comes_with_its_name(qtbot: QtBot, loader: DataLoader, table: Path) -> None:
    with qtbot.waitSignal(loader.loaded) as loaded:
        loader.load(str(table))
        assert loader.is_busy
    name, dataset = loaded.args
    assert name == str(table)
    assert isinstance(dataset, Dataset)
    np.testing.assert_array_equal(dataset.labels, [3, 1, 4])
    assert not loader.is_busy
    assert not any(thread.isRunning() for thread in loader.findChildren(QThread))


def test_of_a_folder_the_table_with_labels_is_read(qtbot: QtBot, loader: DataLoader, table: Path) -> None:
    (table.parent / "test.csv").write_text(f"{HEAD[6:]}\n{','.join(['0'] * 784)}\n")
    table.rename(table.with_name("train.csv"))
    with qtbot.waitSignal(loader.loaded) as loaded:
        loader.load(str(table.parent))
    np.testing.assert_array_equal(loaded.args[1].labels, [3, 1, 4])


def test_the_test_digits_are_there_at_once(loader: DataLoader) -> None:
    names: list[str] = []
    loader.loaded.connect(lambda name, dataset: names.append(f"{name} {len(dataset)}"))
    loader.load("mnist:test")
    assert names == ["mnist:test 10000"]


def test_a_file_that_cannot_be_read_is_told_in_a_sentence(qtbot: QtBot, loader: DataLoader, tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(f"{HEAD}\n3,1,2\n")
    with qtbot.waitSignal(loader.failed) as failed:
        loader.load(str(path))
    assert failed.args is not None
    assert "bad.csv" in failed.args[1]


def test_what_nobody_expected_is_told_and_the_next_file_can_be_read(
    qtbot: QtBot, loader: DataLoader, table: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(names: list[str]) -> None:
        raise ZeroDivisionError("planted")

    with monkeypatch.context() as planted:
        planted.setattr("app.pages.evaluate.data_loader.check_own", broken)
        with qtbot.waitSignal(loader.failed) as failed:
            loader.load(str(table))
    assert failed.args is not None
    assert "ZeroDivisionError: planted" in failed.args[1]
    assert "Traceback" in caplog.text
    assert not loader.is_busy
    with qtbot.waitSignal(loader.loaded):
        loader.load(str(table))


def test_the_last_wish_wins(qtbot: QtBot, loader: DataLoader, table: Path, tmp_path: Path) -> None:
    names: list[str] = []
    loader.loaded.connect(lambda name, dataset: names.append(name))
    loader.failed.connect(lambda name, sentence: names.append(sentence))
    with qtbot.waitSignal(loader.loaded):
        loader.load(str(tmp_path / "missing.csv"))
        loader.load(str(table))
    assert names == [str(table)]


def test_strokes_tell_how_far_they_are_and_can_be_given_up(qtbot: QtBot, loader: DataLoader, tmp_path: Path) -> None:
    path = tmp_path / "many.ndjson"
    path.write_text('{"word": "1", "drawing": [[[5, 6, 5], [0, 50, 99]]]}\n' * 3000)
    told: list[object] = []
    loader.loaded.connect(lambda *arguments: told.append(arguments))
    with qtbot.waitSignal(loader.progressed) as progressed:
        loader.load(str(path))
    assert progressed.args is not None
    assert 0.0 < progressed.args[0] < 1.0
    loader.shut_down()
    qtbot.wait(20)
    assert told == []
    assert not loader.is_busy


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of Unix")
def test_a_pipe_is_refused_for_nothing_may_ever_come_through_it(
    qtbot: QtBot, loader: DataLoader, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    with qtbot.waitSignal(loader.failed) as failed:
        loader.load(str(tmp_path / "pipe.csv"))
    assert "is a pipe or a device" in failed.args[1]
