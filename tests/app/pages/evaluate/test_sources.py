"""Which data is read by which networks on the Evaluate page."""

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hand_made_digits import LABELS, choose, click_cell, go_to, pixels, reader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.pages.evaluate.page import EvaluatePage
from app.sources.own_digits import own_path
from nncore.data.datasets import Dataset
from nncore.data.stroke_file import read_stroke_file, write_stroke_file
from nncore.models.npz import save_network
from nncore.network.network import Network


@pytest.fixture
def page(qtbot: QtBot, table: Path) -> Iterator[EvaluatePage]:
    """A page of its own for each test, which has heard of no other data and networks."""
    widget = EvaluatePage()
    qtbot.addWidget(widget)
    widget.sources.open_data(str(table))
    widget.resize(1280, 720)
    with qtbot.waitExposed(widget):
        widget.show()
    with qtbot.waitSignal(widget.examiner.examined):
        widget.show_network(reader())
    yield widget
    widget.shut_down()


def choose_own(page: EvaluatePage) -> None:
    """Choose My digits as a person does, who may choose again what is chosen already."""
    index = page.sources.data_chooser.findText("My digits")
    page.sources.data_chooser.setCurrentIndex(index)
    page.sources.data_chooser.activated.emit(index)


def test_my_digits_are_read_and_changes_are_seen_at_the_next_choice(
    qtbot: QtBot, page: EvaluatePage, own_digits: Path
) -> None:
    with qtbot.waitSignal(page.examiner.examined):
        choose_own(page)
    assert page.examination is not None
    assert page.examination.dataset.words == ("7", "1", "0", "4")
    records = read_stroke_file(own_digits)
    for n, look_again in enumerate((choose_own, lambda same: same.show_network(same.sources.networks.chosen()[0])), 1):
        write_stroke_file(own_digits, records[n:])
        os.utime(own_digits, ns=(n, n))
        with qtbot.waitSignal(page.examiner.examined):
            look_again(page)
        assert page.examination.dataset.words == ("7", "1", "0", "4")[n:]
    with qtbot.assertNotEmitted(page.examiner.examined, wait=50):
        choose_own(page)  # nothing has changed


def test_without_own_drawings_the_last_data_stays_and_a_sentence_says_why(qtbot: QtBot, page: EvaluatePage) -> None:
    before = page.sources.source
    with qtbot.waitSignal(page.message) as told:
        choose_own(page)
    assert told.args == ["My digits holds no drawings yet; write some on the page My digits."]
    assert page.sources.source == before
    assert page.sources.data_chooser.findText("My digits") > 0


def test_own_drawings_that_are_gone_at_the_next_start_leave_mnist(qtbot: QtBot) -> None:
    widget = EvaluatePage()
    qtbot.addWidget(widget)
    widget.restore({"data": str(own_path())})
    with qtbot.waitSignal(widget.examiner.examined):
        widget.show_network(reader())
    assert widget.sources.source == "mnist:test"
    widget.shut_down()


def test_a_file_that_was_chosen_last_is_read_again(qtbot: QtBot, table: Path) -> None:
    widget = EvaluatePage()
    qtbot.addWidget(widget)
    widget.restore({"data": str(table)})
    with qtbot.waitSignal(widget.examiner.examined):
        widget.show_network(reader())
    assert widget.sources.source == str(table)
    widget.shut_down()


def test_one_that_is_gone_is_told_in_a_sentence_and_mnist_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    widget, told = EvaluatePage(), []
    qtbot.addWidget(widget)
    widget.message.connect(told.append)
    for odd in (7, None, "gone.csv", f"{tmp_path}/\0"):
        widget.restore({"data": odd})
    widget.restore({"data": str(tmp_path / "gone.csv")})
    with qtbot.waitSignal(widget.examiner.examined):
        widget.show_network(reader())
    assert widget.sources.source == "mnist:test"
    assert told == [f"{tmp_path / 'gone.csv'} cannot be read: there is no such file or folder; check its path."]
    widget.shut_down()


def test_a_bad_file_is_told_and_the_last_data_stays(qtbot: QtBot, page: EvaluatePage, tmp_path: Path) -> None:
    before = page.examination
    bad = tmp_path / "bad.csv"
    bad.write_text("label,pixel0\n3,x\n")
    with qtbot.waitSignal(page.message) as told:
        page.sources.open_data(str(bad))
    assert told.args is not None
    assert "bad.csv" in told.args[0]
    assert page.examination is before
    assert page.sources.source == page.examiner.source
    assert page.sources.data_chooser.findData(str(bad)) < 0
    assert not page.stop_button.isVisible()


def test_a_network_that_cannot_read_digits_is_told(qtbot: QtBot, page: EvaluatePage, tmp_path: Path) -> None:
    path = tmp_path / "small.npz"
    np.savez(path, W1=np.ones((4, 3)), b1=np.zeros(3))
    with qtbot.waitSignal(page.message) as told:
        page.sources.networks.open_second(str(path))
    assert told.args is not None
    assert "small.npz" in told.args[0]
    assert page.sources.networks.second_chooser.currentData() == "none"


def test_data_without_labels_is_browsed_but_not_judged(qtbot: QtBot, page: EvaluatePage, tmp_path: Path) -> None:
    path = tmp_path / "test.csv"
    grey = np.rint(255 * pixels()).astype(int).tolist()
    head = ",".join(f"pixel{number}" for number in range(784))
    path.write_text("\n".join([head, *(",".join(map(str, line)) for line in grey)]) + "\n")
    with qtbot.waitSignal(page.examiner.examined):
        page.sources.open_data(str(path))
    assert "Browse shows how they are read" in page.summary.text()
    for view in page.views:
        go_to(qtbot, page, view)
        page.grab()
    assert page.browse.gallery.shown_rows.tolist() == list(range(13))


def test_what_is_read_of_data_without_labels_can_be_had_as_a_submission(
    qtbot: QtBot, page: EvaluatePage, tmp_path: Path
) -> None:
    assert "Submission for Kaggle" not in [export.name for export in page.exports()]
    path, submission = tmp_path / "test.npy", tmp_path / "submission.csv"
    np.save(path, pixels())
    with qtbot.waitSignal(page.examiner.examined):
        page.sources.open_data(str(path))
    assert page.examination is not None
    page.save(page.exports()[0], "csv", str(submission))
    lines = [f"{number},{digit}" for number, digit in enumerate(page.examination.first.predicted, 1)]
    assert submission.read_text().splitlines() == ["ImageId,Label", *lines]


def test_another_network_is_examined_when_the_window_shows_it(qtbot: QtBot, page: EvaluatePage) -> None:
    with qtbot.waitSignal(page.examiner.examined):
        page.show_network(reader(blind_to=5))
    assert page.summary.text().startswith("69.23\xa0%")
    with qtbot.assertNotEmitted(page.examiner.examined):
        page.show_network(page.sources.networks.chosen()[0])  # the same again


def test_the_test_set_is_examined_whole(qtbot: QtBot, page: EvaluatePage) -> None:
    choose(page, "data", "mnist:test")
    qtbot.waitUntil(lambda: page.examination is not None and page.examination.source == "mnist:test")
    assert page.examination is not None
    assert len(page.examination.first) == 10_000


def test_closing_while_data_is_fetched(qtbot: QtBot, page: EvaluatePage) -> None:
    before = page.examination
    choose(page, "data", "mnist:all")
    assert page.examiner.is_busy
    assert page.stop_button.isVisible()
    page.shut_down()
    assert not page.examiner.is_busy
    qtbot.wait(20)
    assert page.examination is before


@pytest.mark.parametrize("is_fetched", [False, True])
def test_stop_brings_the_last_data_and_figures_back(qtbot: QtBot, page: EvaluatePage, *, is_fetched: bool) -> None:
    source, figures, said = page.sources.source, page.summary.text(), []
    page.message.connect(said.append)
    choose(page, "data", "mnist:train")
    if is_fetched:
        qtbot.waitUntil(lambda: page.examiner.source == "mnist:train")
    qtbot.mouseClick(page.stop_button, Qt.MouseButton.LeftButton)
    assert not page.examiner.is_busy
    assert page.sources.source == page.examiner.source == source
    assert not page.stop_button.isVisible()
    assert page.focusWidget() is page.sources.data_chooser  # not whatever comes after the button
    assert page.summary.text() == figures
    assert said == ["Stopped: what was read last is shown."]


def test_stop_brings_the_last_networks_back_and_what_was_stopped_can_be_chosen_again(
    qtbot: QtBot, page: EvaluatePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chooser, path = page.sources.networks.second_chooser, tmp_path / "blind.npz"
    save_network(reader(blind_to=5), path)
    with monkeypatch.context() as slow:
        slow.setattr("app.pages.evaluate.examiner.FIRST_SLICE_S", 0.0)
        page.sources.networks.open_second(str(path))
    qtbot.mouseClick(page.stop_button, Qt.MouseButton.LeftButton)
    assert page.examination is not None
    assert page.examination.second is None
    assert chooser.currentData() == "none"
    with qtbot.waitSignal(page.examiner.examined):
        chooser.setCurrentIndex(chooser.findData(str(path)))
    assert page.examination.second is not None


def test_after_stop_the_network_that_was_read_last_is_named_and_that_of_draw_can_be_chosen_again(
    qtbot: QtBot, page: EvaluatePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    chooser, other = page.sources.networks.first_chooser, reader(blind_to=5).replace(card={"recipe": {"key": "new"}})
    assert chooser.currentText().endswith("(Draw)")
    former = chooser.currentText().removesuffix(" (Draw)")
    with monkeypatch.context() as slow:
        slow.setattr("app.pages.evaluate.examiner.FIRST_SLICE_S", 0.0)
        page.show_network(other)
    assert "new (Draw)" in chooser.currentText()

    qtbot.mouseClick(page.stop_button, Qt.MouseButton.LeftButton)

    assert chooser.currentText() == former
    with qtbot.waitSignal(page.examiner.examined):
        chooser.activated.emit(0)  # as when a person chooses the entry that is chosen already
    assert "new (Draw)" in chooser.currentText()


def test_a_network_chosen_while_bad_data_is_fetched_reads_the_last_data(
    qtbot: QtBot, page: EvaluatePage, tmp_path: Path
) -> None:
    bad, path = tmp_path / "bad.csv", tmp_path / "blind.npz"
    bad.write_text("label,pixel0\n3,x\n")
    save_network(reader(blind_to=5), path)
    page.sources.open_data(str(bad))
    page.sources.networks.open_second(str(path))
    with qtbot.waitSignal(page.examiner.examined):
        pass
    assert page.examination is not None
    assert page.examination.second is not None


def test_other_data_begins_with_all_errors_and_no_old_cell(
    qtbot: QtBot, page: EvaluatePage, table: Path, tmp_path: Path
) -> None:
    go_to(qtbot, page, "Confusion")
    click_cell(qtbot, page, 4, 9)
    page.show_network(reader(blind_to=5))  # another network on the same digits: the cell is still the question
    qtbot.waitUntil(lambda: not page.examiner.is_busy)
    assert page.confusion.matrix.chosen == (4, 9)
    other = tmp_path / "other.csv"
    other.write_text("\n".join(table.read_text().splitlines()[:-1]) + "\n")
    with qtbot.waitSignal(page.examiner.examined):
        page.sources.open_data(str(other))
    assert page.confusion.matrix.chosen is None
    assert len(page.confusion.gallery.shown_rows) == 3


def test_all_digits_say_that_training_and_test_are_mixed(
    qtbot: QtBot, page: EvaluatePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = Dataset("all", pixels(), np.array(LABELS))
    monkeypatch.setattr("app.pages.evaluate.data_loader.open_data", lambda *_: few)
    chooser = page.sources.data_chooser
    with qtbot.waitSignal(page.examiner.examined):
        chooser.setCurrentIndex(chooser.findData("mnist:all"))
    assert "training + test" in chooser.currentText()
    assert "training and test mixed" in page.summary.text()


@pytest.fixture
def listed(page: EvaluatePage) -> list[Network | None]:
    """Three networks on the program's list; the file of the last is broken."""
    networks = [reader(blind_to=1), reader(blind_to=5), None]
    page.take_networks_from(networks.__getitem__)
    page.list_networks(["one", "five", "broken"])
    return networks


def choose_by_text(page: EvaluatePage, text: str) -> None:
    networks = page.sources.networks
    chooser = networks.first_chooser if text.startswith("A") else networks.second_chooser
    chooser.setCurrentIndex(chooser.findText(text))


def test_any_two_of_the_list_are_compared_whichever_reads_the_drawing(
    qtbot: QtBot, page: EvaluatePage, listed: list[Network | None]
) -> None:
    choose_by_text(page, "A: five")
    choose_by_text(page, "B: one")
    qtbot.waitUntil(lambda: page.examination is not None and len(page.examination.networks) == 2)
    assert page.examination is not None
    assert page.examination.networks == (listed[1], listed[0])
    assert page.summary.text().startswith("A 69.23\xa0% · B 69.23\xa0% of 13 digits correct")
    page.show_network(reader())  # another reads the drawing now
    assert page.sources.networks.chosen() == (listed[1], listed[0])
    choose(page, "first", "draw")
    qtbot.waitUntil(lambda: page.summary.text().startswith("A 76.92\xa0% · B 69.23\xa0%"))


@pytest.mark.usefixtures("listed")
def test_a_broken_network_leaves_its_chooser(page: EvaluatePage) -> None:
    for text in ("A: broken", "B: broken"):
        choose_by_text(page, text)
    networks = page.sources.networks
    assert len(networks.chosen()) == 1
    assert (networks.first_chooser.currentData(), networks.second_chooser.currentData()) == ("draw", "none")


def test_a_choice_stands_while_the_list_changes_and_goes_with_its_network(
    page: EvaluatePage, second: Network, listed: list[Network | None]
) -> None:
    choose_by_text(page, "A: five")
    assert page.sources.networks.second_chooser.currentText() == "B: blind.npz"  # opened here, and on no list
    listed.insert(0, reader(blind_to=7))
    page.list_networks(["seven", "one", "five"])
    assert page.sources.networks.chosen()[0] is listed[2]
    page.list_networks(["seven", "one"])
    assert page.sources.networks.chosen()[0] is not listed[2]
    assert page.sources.networks.first_chooser.currentData() == "draw"


def test_the_two_are_remembered_though_the_list_comes_later(
    qtbot: QtBot, page: EvaluatePage, listed: list[Network | None]
) -> None:
    choose_by_text(page, "A: five")
    choose_by_text(page, "B: one")
    again = EvaluatePage()
    qtbot.addWidget(again)
    again.restore(page.state())
    again.take_networks_from(listed.__getitem__)
    again.list_networks(["one", "five", "broken"])
    assert again.sources.networks.chosen() == (listed[1], listed[0])
    again.shut_down()


@pytest.mark.parametrize("is_listed_before", [True, False])
def test_a_network_of_a_file_is_read_again_or_told_to_be_gone(
    qtbot: QtBot, tmp_path: Path, *, is_listed_before: bool
) -> None:
    path, gone = str(tmp_path / "blind.npz"), str(tmp_path / "gone.npz")
    save_network(reader(blind_to=1), path)
    again, told = EvaluatePage(), []
    qtbot.addWidget(again)
    again.message.connect(told.append)
    names = ["one"]
    if is_listed_before:
        again.list_networks(names)
    for odd in ({}, [1], "blind.npz", f"{tmp_path}/\0"):
        again.restore({"second": odd})
    assert told == []
    again.restore({"first": gone, "second": path})
    again.list_networks(names)
    assert again.sources.networks.second_chooser.currentText() == "B: blind.npz"
    assert again.sources.networks.first_chooser.currentData() == "draw"
    assert told == [f"{gone} cannot be read: there is no such file or folder; check its path."]
    again.shut_down()


def test_what_was_assumed_of_the_data_is_told_once(qtbot: QtBot, page: EvaluatePage, tmp_path: Path) -> None:
    path = tmp_path / "dark.csv"
    pictures = 255 - np.rint(255 * pixels()).astype(int)
    path.write_text("\n".join(",".join(map(str, [y, *x])) for y, x in zip(LABELS, pictures.tolist(), strict=True)))
    told: list[str] = []
    page.message.connect(told.append)
    with qtbot.waitSignal(page.examiner.examined):
        page.sources.open_data(str(path))
    assert len(told) == 1
    assert told[0].startswith("dark.csv: its digits are dark on light paper")
    with qtbot.waitSignal(page.examiner.examined):
        page.show_network(reader(blind_to=5))
    assert len(told) == 1


def test_what_was_assumed_of_the_second_network_is_told(qtbot: QtBot, page: EvaluatePage, tmp_path: Path) -> None:
    told: list[str] = []
    page.message.connect(told.append)
    np.savez(tmp_path / "zero.npz", W1=np.zeros((784, 10)), b1=np.zeros(10))
    page.sources.networks.open_second(str(tmp_path / "zero.npz"))
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].startswith(
        "zero: the file does not say it, so it is taken for a network with pixels of the scale 0-1"
    )
    assert "of 400 digits of MNIST's training set it reads 10 %" in told[0]
    save_network(reader(), tmp_path / "whole.npz")
    page.sources.networks.open_second(str(tmp_path / "whole.npz"))
    assert len(told) == 1
