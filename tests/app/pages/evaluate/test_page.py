"""The Evaluate page, driven through its controls with digits and networks made by hand.

A digit d is a line of ink in row 2 d + 4; the network has a weight for each such row, so what it reads is known.
"""

import contextlib
import csv
import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from on_pages import numpy_names
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.pages.evaluate.examiner import Examination
from app.pages.evaluate.page import EvaluatePage
from app.pages.evaluate.robustness import N_POINTS
from app.sources.own_digits import own_path
from app.ui.themed import theme_source
from app.ui.widgets import NumberSlider
from nncore.data.datasets import Dataset
from nncore.data.stroke_file import read_stroke_file, write_stroke_file
from nncore.evaluation.predictions import evaluate
from nncore.models.npz import save_network
from nncore.network.network import Network

LABELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 4, 4, 7]
SHOWN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 1]  # the last three are written so that they are misread
INK = [1.0] * 10 + [1.0, 0.5, 0.8]  # and with less ink the network is less sure


def pixels() -> np.ndarray:
    images = np.zeros((len(LABELS), 28, 28), np.float32)
    for row, (digit, ink) in enumerate(zip(SHOWN, INK, strict=True)):
        images[row, 2 * digit + 4, 6:22] = np.float32(round(255 * ink) / 255)
    return images.reshape(-1, 784)


def reader(blind_to: int | None = None, reject_below: float = 0.0) -> Network:
    """A network that reads each digit by its row; blind to a digit, it takes that for a 0."""
    weights = np.zeros((28, 28, 10), np.float32)
    for digit in range(10):
        weights[2 * digit + 4, :, 0 if digit == blind_to else digit] = 0.5
    return Network((weights.reshape(784, 10),), (np.zeros(10, np.float32),), (), reject_below=reject_below)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "digits.csv"
    head = ["label", *(f"pixel{number}" for number in range(784))]
    grey = np.rint(255 * pixels()).astype(int).tolist()
    lines = [",".join(map(str, [label, *line])) for label, line in zip(LABELS, grey, strict=True)]
    path.write_text("\n".join([",".join(head), *lines]) + "\n")
    return path


@pytest.fixture
def page(qtbot: QtBot, table: Path) -> Iterator[EvaluatePage]:
    """The page with the hand-made digits read by the network that makes three mistakes."""
    widget = EvaluatePage()
    qtbot.addWidget(widget)
    widget.resize(1280, 720)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.sources.open_data(str(table))
    with qtbot.waitSignal(widget.examiner.examined):
        widget.show_network(reader())
    yield widget
    widget.shut_down()


@pytest.fixture
def second(qtbot: QtBot, page: EvaluatePage, tmp_path: Path) -> Network:
    """A network B that is blind to the 5."""
    network = reader(blind_to=5, reject_below=0.5)
    path = tmp_path / "blind.npz"
    save_network(network, path)
    page.sources.open_second(str(path))
    qtbot.waitUntil(lambda: page.examination is not None and page.examination.second is not None)
    return network


def go_to(qtbot: QtBot, page: EvaluatePage, view: str) -> None:
    button = next(button for button in page.choice.findChildren(QPushButton) if button.text() == view)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def click_cell(qtbot: QtBot, page: EvaluatePage, true: int, read: int) -> None:
    at = page.confusion.matrix.cell_rectangle((true, read)).center().toPoint()
    qtbot.mouseClick(page.confusion.matrix, Qt.MouseButton.LeftButton, pos=at)


def choose(page: EvaluatePage, name: str, key: str) -> None:
    chooser = page.findChild(QComboBox, name)
    chooser.setCurrentIndex(chooser.findData(key))


def texts(page: EvaluatePage) -> list[list[str]]:
    table = page.overview.alone if page.overview.alone.isVisible() else page.overview.together
    return table.texts()


# ---- figures --------------------------------------------------------------------------------


def test_the_figures_are_those_of_nncore(page: EvaluatePage) -> None:
    figures = evaluate(reader(), Dataset("by hand", pixels(), np.array(LABELS)))
    shown = [line[0] for line in page.overview.figures.texts()]
    assert shown[1:4] == ["76.92 %", "3", "0.00 %"]  # 10 of 13
    assert figures.accuracy == 10 / 13
    assert figures.calibration_error is not None
    assert shown[4] == f"{100 * figures.calibration_error:.2f} %"
    assert shown[5] == f"{figures.log_loss:.4f}"
    assert page.summary.text().startswith("76.92 % of 13 digits correct")


def test_precision_and_recall_of_each_digit(page: EvaluatePage) -> None:
    lines = texts(page)
    assert lines[0] == ["Digits", "Precision", "Recall", "Errors"]
    assert lines[1 + 4] == ["3", "100.00 %", "33.33 %", "2"]
    assert lines[1 + 9] == ["1", "33.33 %", "100.00 %", "0"]
    assert lines[-1] == ["13", "", "76.92 %", "3"]


def test_two_networks_side_by_side(page: EvaluatePage, second: Network) -> None:
    lines = texts(page)
    assert lines[0] == ["Digits", "A prec.", "A recall", "B prec.", "B recall", "Only A", "Only B"]
    assert lines[1 + 5] == ["1", "100.00 %", "100.00 %", "", "0.00 %", "1", "0"]
    assert [line[1] for line in page.overview.figures.texts()][:3] == ["B", "69.23 %", "4"]
    buttons = {name: button.text() for name, button in page.overview.buttons.items() if button.isVisible()}
    assert buttons == {
        "both_right": "Both correct 9",
        "only_first": "Only A correct 1",
        "only_second": "Only B correct 0",
        "both_wrong": "Both in error 3",
    }


def test_a_button_leads_to_the_digits_it_counts(qtbot: QtBot, page: EvaluatePage, second: Network) -> None:
    qtbot.mouseClick(page.overview.buttons["only_first"], Qt.MouseButton.LeftButton)
    assert page.view is page.browse
    assert page.browse.gallery.rows.tolist() == [5]


# ---- confusions and mistakes ----------------------------------------------------------------


def test_the_gallery_shows_the_mistakes_surest_first(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Confusion")
    assert page.confusion.gallery.rows.tolist() == [10, 12, 11]


def test_a_click_on_a_cell_shows_its_digits_and_another_click_all(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Confusion")
    click_cell(qtbot, page, 4, 9)
    assert page.confusion.gallery.rows.tolist() == [10, 11]
    click_cell(qtbot, page, 4, 4)
    assert page.confusion.gallery.rows.tolist() == [4]
    click_cell(qtbot, page, 4, 4)
    assert page.confusion.gallery.rows.tolist() == [10, 12, 11]


def test_arrows_walk_through_the_cells(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Confusion")
    matrix = page.confusion.matrix
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(matrix, key)
    assert matrix.chosen == (1, 1)
    assert page.confusion.gallery.rows.tolist() == [1]
    qtbot.keyClick(matrix, Qt.Key.Key_Escape)
    assert matrix.chosen is None


def test_a_click_on_a_mistake_sends_its_picture(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Confusion")
    gallery = page.confusion.gallery
    with qtbot.waitSignal(page.picture_chosen) as chosen:
        qtbot.mouseClick(gallery.viewport(), Qt.MouseButton.LeftButton, pos=gallery.cell_rectangle(1).center())
    assert chosen.args is not None
    np.testing.assert_allclose(chosen.args[0], pixels()[12].reshape(28, 28), atol=1e-6)


def test_the_difference_of_two_networks(qtbot: QtBot, page: EvaluatePage, second: Network) -> None:
    go_to(qtbot, page, "Confusion")
    button = next(button for button in page.confusion.switch.findChildren(QPushButton) if "−" in button.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.confusion.matrix.counts[5, 5] == -1
    assert page.confusion.matrix.counts[5, 0] == 1
    assert page.confusion.matrix.counts.sum() == 0
    page.grab()


# ---- calibration and robustness -------------------------------------------------------------


def test_the_plots_of_calibration_show_the_bins(qtbot: QtBot, page: EvaluatePage, second: Network) -> None:
    go_to(qtbot, page, "Calibration")
    assert page.examination is not None
    filled = [entry for entry in page.examination.first.reliability if entry.count]
    x, y = page.calibration.reliability.dots[0].points
    np.testing.assert_allclose(x, [100 * (entry.confidence or 0) for entry in filled])
    np.testing.assert_allclose(y, [100 * (entry.accuracy or 0) for entry in filled])
    assert page.calibration.histogram.counts().sum(axis=1).tolist() == [10, 3]
    rejected, mistakes = page.calibration.rejection.curves[0].points
    assert (rejected[0], mistakes[0]) == (0.0, pytest.approx(300 / 13))
    marked, _ = page.calibration.rejection.marks[0].points
    assert marked.tolist() == [0.0]
    assert "correct" in page.calibration.histogram.describe(99.0)
    assert "digits" in page.calibration.reliability.describe(99.0)
    assert "rejected" in page.calibration.rejection.describe(10.0)


def test_a_slider_disturbs_the_digits_and_draws_the_accuracy_anew(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Robustness")
    view = page.robustness
    qtbot.waitUntil(lambda: len(view.curve) == N_POINTS)
    assert view.accuracy == (pytest.approx(10 / 13),)
    page.findChild(NumberSlider, "robustness_down").set_value(2.0)  # every digit now lies where the next one belongs
    qtbot.waitUntil(lambda: view.axis == "down" and len(view.curve) == N_POINTS)
    assert view.accuracy[0] < 0.2
    assert view.curve[0.0] == (pytest.approx(10 / 13),)
    assert view.curve[2.0] == view.accuracy
    x, y = view.marks[0].points
    assert (x[0], y[0]) == (pytest.approx(2.0, abs=0.02), pytest.approx(100 * view.accuracy[0]))


def test_work_on_the_data_before_is_dropped_when_there_are_no_digits(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Robustness")
    inputs, labels = np.tile(pixels(), (400, 1)), np.tile(np.array(LABELS), 400)
    for dataset in (Dataset("many", inputs, labels), Dataset("none", pixels(), np.full(len(LABELS), -1))):
        judged = evaluate(reader(), dataset)
        page.robustness.show_examination(Examination("", dataset, (reader(),), (judged,), 0.0))
    for _ in range(100):
        QCoreApplication.processEvents()
    assert (page.robustness.accuracy, page.robustness.curve) == ((), {})


def test_a_disturbed_digit_can_be_laid_on_the_canvas(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Robustness")
    page.findChild(NumberSlider, "robustness_right").set_value(3.0)
    examples = page.robustness.examples
    with qtbot.waitSignal(page.picture_chosen) as chosen:
        qtbot.mouseClick(examples.viewport(), Qt.MouseButton.LeftButton, pos=examples.cell_rectangle(0).center())
    assert chosen.args is not None
    np.testing.assert_allclose(chosen.args[0][:, 3:], pixels()[0].reshape(28, 28)[:, :-3], atol=1e-5)


# ---- browsing -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("choices", "rows"),
    [
        ({}, list(range(13))),
        ({"label": "4"}, [4, 10, 11]),
        ({"label": "4", "outcome": "wrong"}, [10, 11]),
        ({"label": "4", "outcome": "wrong", "order": "least_sure"}, [11, 10]),
        ({"outcome": "right"}, list(range(10))),
        ({"outcome": "only_first"}, []),
    ],
)
def test_browse_by_label_outcome_and_order(
    qtbot: QtBot, page: EvaluatePage, choices: dict[str, str], rows: list[int]
) -> None:
    go_to(qtbot, page, "Browse")
    for name, key in choices.items():
        choose(page, f"browse_{name}", key)
    assert page.browse.gallery.rows.tolist() == rows
    page.grab()


def test_the_pointer_over_a_digit_says_all_of_it(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Browse")
    gallery = page.browse.gallery
    qtbot.mouseMove(gallery.viewport(), gallery.cell_rectangle(10).center())
    assert page.browse.digit_line.text().startswith("Number 10: true label 4 · predicted 9")


# ---- data and networks ----------------------------------------------------------------------


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
    for n, look_again in enumerate((choose_own, lambda same: same.show_network(same.sources.networks[0])), 1):
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
        page.sources.open_second(str(path))
    assert told.args is not None
    assert "small.npz" in told.args[0]
    assert page.sources.second_chooser.currentData() == "none"


def test_data_without_labels_is_browsed_but_not_judged(qtbot: QtBot, page: EvaluatePage, tmp_path: Path) -> None:
    path = tmp_path / "test.csv"
    grey = np.rint(255 * pixels()).astype(int).tolist()
    head = ",".join(f"pixel{number}" for number in range(784))
    path.write_text("\n".join([head, *(",".join(map(str, line)) for line in grey)]) + "\n")
    with qtbot.waitSignal(page.examiner.examined):
        page.sources.open_data(str(path))
    assert "cannot be judged" in page.summary.text()
    for view in page.views:
        go_to(qtbot, page, view)
        page.grab()
    assert page.browse.gallery.rows.tolist() == list(range(13))


def test_another_network_is_examined_when_the_window_shows_it(qtbot: QtBot, page: EvaluatePage) -> None:
    with qtbot.waitSignal(page.examiner.examined):
        page.show_network(reader(blind_to=5))
    assert page.summary.text().startswith("69.23 %")
    with qtbot.assertNotEmitted(page.examiner.examined):
        page.show_network(page.sources.networks[0])  # the same again


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


def test_stop_brings_the_last_data_back(qtbot: QtBot, page: EvaluatePage) -> None:
    source = page.sources.source
    choose(page, "data", "mnist:train")
    qtbot.mouseClick(page.stop_button, Qt.MouseButton.LeftButton)
    assert not page.examiner.is_busy
    assert page.sources.source == source
    assert not page.stop_button.isVisible()


# ---- taking away ----------------------------------------------------------------------------


def check_file(path: Path, file_format: str) -> None:
    if file_format == "csv":
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        assert len(rows) > 1
        assert {len(line) for line in rows} == {len(rows[0])}
    elif file_format == "png":
        assert QImage(str(path)).width() > 100
    else:
        assert len(list(ElementTree.parse(path).iter())) > 10


@pytest.mark.usefixtures("second")
@pytest.mark.parametrize("view", ["Overview", "Confusion", "Calibration", "Robustness", "Browse"])
def test_everything_can_be_taken_away(
    qtbot: QtBot, page: EvaluatePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, view: str
) -> None:
    go_to(qtbot, page, view)
    qtbot.waitUntil(lambda: view != "Robustness" or len(page.robustness.curve) == N_POINTS)
    menu = page.export_menu()
    actions = [action for action in menu.findChildren(QAction) if action.data()]
    assert len(actions) >= 2
    for number, action in enumerate(actions):
        path = tmp_path / f"{number}.out"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        with qtbot.waitSignal(page.message) as told:
            action.trigger()
        assert told.args is not None
        assert "saved" in told.args[0]
        check_file(path, action.data()[1])


def test_a_table_that_is_still_being_reckoned_is_not_offered(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Robustness")
    page.robustness.curve.clear()
    assert page.view.exports()[0].formats == ("png", "svg")


def test_the_tables_hold_the_numbers(qtbot: QtBot, page: EvaluatePage, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"

    def table(name: str) -> list[list[str]]:
        export = next(export for export in page.view.exports() if export.name == name)
        page.save(export, "csv", str(path))
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file))

    each = table("Each digit")
    assert each[0] == ["Digit", "Digits", "Precision", "Recall", "Errors"]
    assert [float(cell) for cell in each[5]] == [4, 3, 1, pytest.approx(1 / 3), 2]
    go_to(qtbot, page, "Confusion")
    matrix = np.array([line[1:] for line in table("Confusion matrix")[1:]], int)
    assert page.examination is not None
    np.testing.assert_array_equal(matrix, page.examination.first.confusion)
    mistakes = table("Digits shown")
    assert [line[:3] for line in mistakes[1:]] == [["10", "4", "9"], ["12", "7", "1"], ["11", "4", "9"]]


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, page: EvaluatePage, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.message) as told:
        page.save(page.view.exports()[0], "csv", str(tmp_path))
    assert told.args is not None
    assert "cannot be written" in told.args[0]


def test_the_window_is_no_larger_after_a_second_network_has_gone(
    qtbot: QtBot, page: EvaluatePage, second: Network
) -> None:
    before = page.size()
    choose_second = page.sources.second_chooser
    with qtbot.waitSignal(page.examiner.examined):
        choose_second.setCurrentIndex(choose_second.findData("none"))
    qtbot.wait(50)  # the layout takes its time
    assert page.overview.alone.isVisible()
    assert page.size() == before


def test_without_labels_nothing_is_called_a_mistake(qtbot: QtBot, page: EvaluatePage, table: Path) -> None:
    go_to(qtbot, page, "Robustness")
    assert len(page.robustness.examples.rows)
    path = table.with_name("unlabelled.csv")
    path.write_text("".join(line.partition(",")[2] for line in table.read_text().splitlines(keepends=True)))
    with qtbot.waitSignal(page.examiner.examined):
        page.sources.open_data(str(path))
    assert not len(page.robustness.examples.rows)  # those of the data before are gone
    go_to(qtbot, page, "Overview")
    assert page.overview.figures.texts()[1][-1] == ""


# ---- what all labs do -----------------------------------------------------------------------


def run_lines_to_copy(qtbot: QtBot, page: EvaluatePage, view: str) -> dict[str, Any]:
    """Return the names that the lines of a view leave."""
    go_to(qtbot, page, view)
    return numpy_names(page)


@pytest.mark.parametrize("view", ["Overview", "Confusion"])
def test_the_lines_to_copy_give_the_figures_shown(qtbot: QtBot, page: EvaluatePage, view: str) -> None:
    names = run_lines_to_copy(qtbot, page, view)
    assert names["accuracy"] == pytest.approx(10 / 13)
    assert names["recall"][4] == pytest.approx(1 / 3)


def test_the_lines_to_copy_give_the_calibration_error_shown(qtbot: QtBot, page: EvaluatePage) -> None:
    names = run_lines_to_copy(qtbot, page, "Calibration")
    assert page.examination is not None
    assert names["ece"] == pytest.approx(page.examination.first.calibration_error)


@pytest.mark.parametrize("view", ["Robustness", "Browse"])
def test_the_lines_to_copy_run(qtbot: QtBot, page: EvaluatePage, view: str) -> None:
    go_to(qtbot, page, view)
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(page.numpy_code(), {})
    assert printed.getvalue().strip()


def test_view_sliders_and_filters_are_remembered_and_reset(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Browse")
    choose(page, "browse_label", "4")
    state = page.state()
    page.reset()
    assert page.view is page.browse  # as on every page, the person stays where they are
    assert page.browse.label_chooser.currentData() == "any"
    page.restore({**state, "data": "/nowhere.csv", "robustness_scale": "large"})
    assert page.view is page.browse
    assert page.browse.gallery.rows.tolist()[:1] == [4]


def test_the_dark_theme_changes_every_view(qtbot: QtBot, page: EvaluatePage, second: Network) -> None:
    for view in page.views:
        go_to(qtbot, page, view)
        theme_source().choose("light")
        light = page.view.grab().toImage()
        theme_source().choose("dark")
        assert page.view.grab().toImage() != light, view


def test_every_control_has_a_name_and_a_tip(page: EvaluatePage) -> None:
    for control in page.findChildren(QComboBox):
        assert control.accessibleName()
        assert control.toolTip()
    for button in page.findChildren(QPushButton):
        assert button.accessibleName() or button.text()
    for widget in (page.confusion.matrix, page.confusion.gallery, page.browse.gallery):
        assert isinstance(widget, QWidget)
        assert widget.accessibleName()
    assert page.confusion.matrix.cell_rectangle((0, 0)).topLeft().toPoint() != QPoint(0, 0)


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
    assert len(page.confusion.gallery.rows) == 3


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


def test_what_is_done_to_the_digits_has_its_unit(
    qtbot: QtBot, page: EvaluatePage, texts: Callable[[QWidget], str]
) -> None:
    go_to(qtbot, page, "Robustness")
    for name, unit in {"right": "px", "down": "px", "rotation": "°", "scale": "×", "thickness": "px"}.items():
        assert unit in texts(page.robustness.sliders[name])
