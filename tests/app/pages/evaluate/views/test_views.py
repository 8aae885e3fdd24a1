"""The five sides of an examination, driven through their controls with digits and networks made by hand."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hand_made_digits import LABELS, choose, click_cell, go_to, pixels, reader, texts
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.pages.evaluate.examiner import Examination
from app.pages.evaluate.page import EvaluatePage
from app.pages.evaluate.views.overview import OverviewView
from app.pages.evaluate.views.robustness import N_POINTS
from app.plots.plot import Plot
from app.ui.widgets.slider import NumberSlider
from nncore.data.datasets import Dataset
from nncore.evaluation.predictions import evaluate
from nncore.network.network import Network


def test_the_figures_are_those_of_nncore(page: EvaluatePage) -> None:
    figures = evaluate(reader(), Dataset("by hand", pixels(), np.array(LABELS)))
    shown = [line[0] for line in page.overview.figures.texts()]
    assert shown[1:4] == ["76.92\xa0%", "3", "0.00\xa0%"]  # 10 of 13
    assert figures.accuracy == 10 / 13
    assert figures.calibration_error is not None
    assert shown[4] == f"{100 * figures.calibration_error:.2f}\xa0%"
    assert shown[5] == f"{figures.log_loss:.4f}"
    assert page.summary.text().startswith("76.92\xa0% of 13 digits correct")


def test_before_anything_is_read_buttons_have_names_and_the_axis_its_digits(qtbot: QtBot) -> None:
    overview = OverviewView()
    qtbot.addWidget(overview)
    overview.show()
    shown = [button for button in overview.buttons.values() if button.isVisible()]
    assert [button.text() for button in shown] == ["Correct", "Errors", "Rejected"]
    assert not any(button.isEnabled() for button in shown)
    (left, right), (low, high) = overview.findChild(Plot).view_range()
    assert (left < 0.0, right > 9.0, low <= 0.0, high > 100.0) == (True,) * 4


def test_precision_and_recall_of_each_digit(page: EvaluatePage) -> None:
    lines = texts(page)
    assert lines[0] == ["Count", "Precision", "Recall", "Errors"]
    assert lines[1 + 4] == ["3", "100.00\xa0%", "33.33\xa0%", "2"]
    assert lines[1 + 9] == ["1", "33.33\xa0%", "100.00\xa0%", "0"]
    assert lines[-1] == ["13", "", "76.92\xa0%", "3"]


def test_the_tables_reach_down_beside_the_plot_in_a_high_window(page: EvaluatePage, qtbot: QtBot) -> None:
    heights = []
    for height in (720, 1020):
        page.resize(1820, height)
        qtbot.waitUntil(lambda height=height: page.height() == height)
        QCoreApplication.processEvents()
        tables = page.overview.alone.mapTo(page, page.overview.alone.rect().bottomLeft()).y()
        heights.append((tables, page.overview.mapTo(page, page.overview.rect().bottomLeft()).y()))
    (_, low), (tables, high) = heights
    assert high - low > 200
    assert tables > high - 100


def test_two_networks_side_by_side(page: EvaluatePage, second: Network) -> None:
    lines = texts(page)
    assert lines[0] == ["Count", "A prec.", "A recall", "B prec.", "B recall", "Only A", "Only B"]
    assert lines[1 + 5] == ["1", "100.00\xa0%", "100.00\xa0%", "", "0.00\xa0%", "1", "0"]
    assert [line[1] for line in page.overview.figures.texts()][:3] == ["B", "69.23\xa0%", "4"]
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
    assert page.browse.gallery.shown_rows.tolist() == [5]


# ---- confusions and mistakes ----------------------------------------------------------------


def test_the_gallery_shows_the_mistakes_surest_first(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Confusion")
    assert page.confusion.gallery.shown_rows.tolist() == [10, 12, 11]


def test_a_click_on_a_cell_shows_its_digits_and_another_click_all(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Confusion")
    click_cell(qtbot, page, 4, 9)
    assert page.confusion.gallery.shown_rows.tolist() == [10, 11]
    click_cell(qtbot, page, 4, 4)
    assert page.confusion.gallery.shown_rows.tolist() == [4]
    click_cell(qtbot, page, 4, 4)
    assert page.confusion.gallery.shown_rows.tolist() == [10, 12, 11]


def test_arrows_walk_through_the_cells(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Confusion")
    matrix = page.confusion.matrix
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(matrix, key)
    assert matrix.chosen == (1, 1)
    assert page.confusion.gallery.shown_rows.tolist() == [1]
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
    assert page.browse.gallery.shown_rows.tolist() == rows
    page.grab()


def test_the_pointer_over_a_digit_says_all_of_it(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Browse")
    gallery = page.browse.gallery
    qtbot.mouseMove(gallery.viewport(), gallery.cell_rectangle(10).center())
    assert page.browse.digit_line.text().startswith("Number 10: true label 4 · predicted 9")


def test_the_window_is_no_larger_after_a_second_network_has_gone(
    qtbot: QtBot, page: EvaluatePage, second: Network
) -> None:
    before = page.size()
    choose_second = page.sources.networks.second_chooser
    with qtbot.waitSignal(page.examiner.examined):
        choose_second.setCurrentIndex(choose_second.findData("none"))
    qtbot.wait(50)  # the layout takes its time
    assert page.overview.alone.isVisible()
    assert page.size() == before


def test_without_labels_nothing_is_called_a_mistake(qtbot: QtBot, page: EvaluatePage, table: Path) -> None:
    go_to(qtbot, page, "Robustness")
    assert len(page.robustness.examples.shown_rows)
    path = table.with_name("unlabelled.csv")
    path.write_text("".join(line.partition(",")[2] for line in table.read_text().splitlines(keepends=True)))
    with qtbot.waitSignal(page.examiner.examined):
        page.sources.open_data(str(path))
    assert not len(page.robustness.examples.shown_rows)  # those of the data before are gone
    go_to(qtbot, page, "Overview")
    assert page.overview.figures.texts()[1][-1] == ""


def test_what_is_done_to_the_digits_has_its_unit(
    qtbot: QtBot, page: EvaluatePage, texts: Callable[[QWidget], str]
) -> None:
    go_to(qtbot, page, "Robustness")
    for name, unit in {"right": "px", "down": "px", "rotation": "°", "scale": "×", "thickness": "px"}.items():
        assert unit in texts(page.robustness.sliders[name])
