"""The Losses page, driven through its controls with a trace made by hand."""

import math
from collections.abc import Iterator
from types import SimpleNamespace

import numpy as np
import pytest
from on_pages import choose, numpy_names, slide, trace_of
from painted import pixels
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot
from shared_page import SharedPage

from app.pages.losses.logit_pulls import LogitPulls
from app.pages.losses.loss_curves import LossCurves
from app.pages.losses.one_output import REGRESSION
from app.pages.losses.outlier_plot import GOOD_POINTS, HIGHEST, OutlierPlot
from app.pages.losses.page import LossesPage
from app.plots.plot import Plot
from app.ui.style.theme import LIGHT
from app.ui.style.themed import theme_source
from app.ui.text.numbers import short_number
from app.ui.widgets.number_table import NumberTable
from app.ui.widgets.slider import NumberSlider
from nncore.functions.losses import LOSSES
from nncore.learning.gradients import loss_and_delta

LOGITS = np.log(np.array([1, 1, 1, 10, 1, 1, 1, 3, 0.5, 0.5], np.float32))  # of 20: p(3) = 0.5, p(7) = 0.15
KEYS = list(LOSSES)
EVERY = pytest.mark.parametrize("key", KEYS)
NAMES, LOSS_THERE, DERIVATIVE_THERE, LOSS, PULL, BEST, MOVED = range(7)


@pytest.fixture(scope="module")
def shared_page(qapp: QApplication) -> Iterator[SharedPage[LossesPage]]:
    shared = SharedPage(LossesPage, trace=trace_of(LOGITS))
    yield shared
    shared.close()


@pytest.fixture
def page(shared_page: SharedPage[LossesPage]) -> LossesPage:
    return shared_page.as_new()


def choose_loss(page: LossesPage, key: str) -> None:
    box = page.findChild(QComboBox, "loss")
    box.setCurrentIndex(box.findData(key))


def cell(page: LossesPage, row: int, key: str) -> str:
    return page.findChild(NumberTable).texts()[row][KEYS.index(key)]


# ---- the drawing ----------------------------------------------------------------------------


def test_the_losses_of_the_drawing_side_by_side(page: LossesPage) -> None:
    assert page.true_digit() == 3
    # residuals: −0.5, 0.15, six of 0.05, two of 0.025: squares add up to 0.28875, sizes to 1
    assert cell(page, LOSS, "mse") == "0.0289"
    assert cell(page, LOSS, "mae") == "0.1000"
    assert cell(page, LOSS, "huber") == "0.0144"
    assert cell(page, LOSS, "cross_entropy") == f"{math.log(2.0):.4f}"
    assert cell(page, PULL, "cross_entropy") == "−0.5000"


def test_the_gradient_of_cross_entropy_is_probabilities_minus_target(page: LossesPage) -> None:
    expected = np.array([1, 1, 1, -10, 1, 1, 1, 3, 0.5, 0.5]) / 20
    np.testing.assert_allclose(page.findChild(LogitPulls).bar_heights(), expected, atol=1e-6)


@EVERY
def test_the_bars_are_the_gradient_of_the_chosen_loss(page: LossesPage, key: str) -> None:
    choose_loss(page, key)
    slide(page, "smoothing", 0.1)
    targets = np.full((1, 10), 0.01)
    targets[0, 3] = 0.91
    output = "sigmoid" if key == "binary_cross_entropy" else "softmax"
    value, delta = loss_and_delta(LOSSES[key], output, LOGITS[None].astype(np.float64), targets)
    np.testing.assert_allclose(page.findChild(LogitPulls).bar_heights(), delta[0], rtol=1e-6)
    assert cell(page, LOSS, key) == short_number(float(value[0]), 4)


def test_one_key_says_the_true_digit(qtbot: QtBot, page: LossesPage) -> None:
    page.window().activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert page.true_digit() == 7
    assert cell(page, LOSS, "cross_entropy") == f"{-math.log(0.15):.4f}"
    qtbot.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert page.true_digit() == 3
    choose(qtbot, page, "truth", "0")
    assert page.true_digit() == 0


def test_what_a_constant_in_the_logarithm_does_stands_beside(qtbot: QtBot, page: LossesPage) -> None:
    logits = np.zeros(10, np.float32)
    logits[4] = 40.0
    page.show_trace(trace_of(logits))
    choose(qtbot, page, "truth", "5")
    assert cell(page, LOSS, "cross_entropy") == "40.00"
    assert cell(page, PULL, "cross_entropy") == "−1.0000"
    padded = [row[-1] for row in page.findChild(NumberTable).texts()]
    assert padded[LOSS] == "27.63"  # −ln(1e−12)
    assert padded[PULL] == short_number(-math.exp(-40.0) / 1e-12, 4)  # it teaches nothing
    assert any("ln(p + 1e−12)" in label.text() for label in page.findChildren(QLabel))


def test_without_a_drawing_ten_equal_logits_stand_in(page: LossesPage) -> None:
    page.show_trace(None)
    assert cell(page, LOSS, "cross_entropy") == f"{math.log(10.0):.4f}"
    assert any("No drawing yet" in label.text() for label in page.findChildren(QLabel))


# ---- the curves -----------------------------------------------------------------------------


@EVERY
def test_the_curves_are_the_loss_and_its_derivative(page: LossesPage, key: str) -> None:
    x, value, derivative = page.findChild(LossCurves).curve_points(KEYS.index(key))
    p, t = x[:, None], np.ones((len(x), 1))
    seen = (x > 0.2) & (x < 0.999)  # far outside of the plot they are cut
    np.testing.assert_allclose(value[seen], LOSSES[key](p, t)[seen])
    np.testing.assert_allclose(derivative[seen], LOSSES[key].derivative(p, t)[seen, 0])


def test_the_dot_stands_at_the_drawing_and_the_table_follows_the_pointer(page: LossesPage) -> None:
    curves = page.findChild(LossCurves)
    x, y = curves.marked_points()
    assert (x[0], y[0]) == (pytest.approx(0.5), pytest.approx(math.log(2.0)))
    curves.findChild(Plot).pointed.emit(0.25, 1.0)
    assert curves.marked_points()[0].tolist() == [0.25]
    assert cell(page, LOSS_THERE, "mse") == "0.5625"
    assert cell(page, DERIVATIVE_THERE, "mse") == "−1.5000"
    assert cell(page, DERIVATIVE_THERE, "cross_entropy") == "−4.0000"
    curves.findChild(Plot).pointer_left.emit()
    assert cell(page, LOSS_THERE, "mse") == "0.2500"


def test_over_the_residual_the_bends_show(qtbot: QtBot, page: LossesPage) -> None:
    choose(qtbot, page, "axis", "residual")
    slide(page, "delta", 2.0)
    curves = page.findChild(LossCurves)
    x, _, derivative = curves.curve_points(KEYS.index("huber"))
    np.testing.assert_allclose(derivative, np.clip(x, -2.0, 2.0), atol=1e-9)
    assert len(curves.curve_points(KEYS.index("cross_entropy"))[0]) == 0
    assert cell(page, LOSS_THERE, "cross_entropy") == "–"


def test_the_strongest_other_output_has_target_0(qtbot: QtBot, page: LossesPage) -> None:
    choose(qtbot, page, "watched", "strongest other")
    x, y = page.findChild(LossCurves).marked_points()
    assert (x[0], y[0]) == (pytest.approx(0.15), 0.0)  # cross-entropy does not look at it
    assert cell(page, PULL, "cross_entropy") == "0.1500"
    assert cell(page, LOSS_THERE, "mse") == "0.0225"


# ---- the outlier ----------------------------------------------------------------------------


def test_the_outlier_pulls_the_mean_far_and_the_median_little(page: LossesPage) -> None:
    slide(page, "outlier", 9.0)
    outlier = round(page.findChild(NumberSlider, "outlier").value, 2)
    values = [*GOOD_POINTS, outlier]
    heights = page.findChild(OutlierPlot).line_heights()
    assert heights[:2] == pytest.approx([np.mean(values), np.median(values)])
    assert float(cell(page, MOVED, "mse")) == pytest.approx(np.mean(values) - np.mean(GOOD_POINTS), abs=1e-3)
    assert float(cell(page, MOVED, "mae")) == pytest.approx(0.15, abs=1e-3)
    assert 0.15 < float(cell(page, MOVED, "huber")) < 0.5
    assert cell(page, BEST, "cross_entropy") == "–"


def test_the_best_constants_can_be_pointed_at(page: LossesPage, pointer: SimpleNamespace) -> None:
    plot = page.findChild(OutlierPlot)
    said = pointer.said_on_plot(plot.findChild(Plot), 3.5, plot.line_heights()[0])
    assert said == f"Mean squared error: best constant {plot.line_heights()[0]:.3f}"


def test_the_outlier_can_be_dragged(page: LossesPage) -> None:
    page.settle()
    page.findChild(OutlierPlot).outlier_moved.emit(-2.0)
    assert page.findChild(NumberSlider, "outlier").value == pytest.approx(-2.0)
    assert cell(page, MOVED, "mse").startswith("−")
    page.undo()
    assert page.findChild(NumberSlider, "outlier").value == pytest.approx(9.0, abs=0.02)


def test_the_highest_outlier_is_whole_in_a_low_window(page: LossesPage) -> None:
    low, high = page.findChild(OutlierPlot).findChild(Plot).view_range()[1]
    drawn, radius = 48, 6  # pixels of a plot in a low window, and of the outlier's ring
    assert (high - HIGHEST) / (high - low) * drawn >= radius


def test_what_learning_raises_hangs_in_blue_and_what_it_lowers_stands_in_vermilion(page: LossesPage) -> None:
    painted = pixels(page.findChild(LogitPulls).grab().toImage())
    blue, vermilion = (
        np.flatnonzero((painted == QColor(color).rgb()).any(axis=1))
        for color in (LIGHT.speaks_for, LIGHT.speaks_against)
    )
    assert blue.min() > vermilion.max()


# ---- what all labs do -----------------------------------------------------------------------


@EVERY
def test_the_copied_lines_run_and_give_the_numbers_shown(page: LossesPage, key: str) -> None:
    choose_loss(page, key)
    slide(page, "smoothing", 0.2)
    slide(page, "beta", 0.5)
    slide(page, "delta", 1.5)
    names = numpy_names(page)
    assert short_number(float(names["loss"]), 4) == cell(page, LOSS, key)
    np.testing.assert_allclose(names["gradient"], page.findChild(LogitPulls).bar_heights(), atol=1e-6)


@pytest.mark.parametrize("key", ["mse", "mae", "smooth_l1", "huber"])
def test_the_copied_lines_of_a_regression_give_the_constant_shown(page: LossesPage, key: str) -> None:
    choose_loss(page, key)
    slide(page, "beta", 0.5)
    slide(page, "delta", 1.5)
    names = numpy_names(page)
    assert float(names["best"]) == pytest.approx(float(cell(page, BEST, key)), abs=1.1e-3)
    assert float(names["pull"]) == pytest.approx(float(cell(page, MOVED, key)), abs=1.1e-3)


DRAWN = [("probability", key) for key in KEYS] + [("residual", key) for key in REGRESSION]


@pytest.mark.parametrize("watched", ["true digit", "strongest other"])
@pytest.mark.parametrize(("axis", "key"), DRAWN)
def test_the_copied_lines_give_the_curves(qtbot: QtBot, page: LossesPage, key: str, watched: str, axis: str) -> None:
    choose_loss(page, key)
    slide(page, "smoothing", 0.2)
    choose(qtbot, page, "watched", watched)
    choose(qtbot, page, "axis", axis)
    names, (x, value, derivative) = numpy_names(page), page.findChild(LossCurves).curve_points(KEYS.index(key))
    is_seen = (value < 3.9) & (np.abs(derivative) < 1.9) & (np.abs(x - names["target"]) > 0.02) & (np.abs(x) > 0.02)
    assert is_seen.sum() >= 20
    np.testing.assert_allclose(np.interp(x, names["x"], names["curve"])[is_seen], value[is_seen], atol=1e-3)
    np.testing.assert_allclose(
        np.interp(x, names["x"], names["curve_derivative"])[is_seen], derivative[is_seen], atol=1e-3
    )


@pytest.mark.parametrize("key", sorted(set(KEYS) - set(REGRESSION)))
def test_over_residuals_no_cross_entropy_is_drawn_nor_copied(qtbot: QtBot, page: LossesPage, key: str) -> None:
    choose_loss(page, key)
    choose(qtbot, page, "axis", "residual")
    assert len(page.findChild(LossCurves).curve_points(KEYS.index(key))[0]) == 0
    assert "curve" not in numpy_names(page)


def test_numbers_finer_than_a_step_are_kept(page: LossesPage) -> None:
    choose_loss(page, "huber")
    for name, value in (("delta", 0.125), ("smoothing", 0.00125), ("outlier", 8.125)):
        slide(page, name, value)
    code = page.numpy_code()
    assert all(text in code for text in ("0.125", "0.00125", "8.125"))


def test_a_state_comes_back_and_reset_forgets_it(qtbot: QtBot, page: LossesPage) -> None:
    first = dict(page.state())
    choose_loss(page, "huber")
    choose(qtbot, page, "truth", "8")
    slide(page, "smoothing", 0.3)
    other = LossesPage()
    qtbot.addWidget(other)
    other.restore(page.state())
    other.show_trace(trace_of(LOGITS))
    assert other.findChild(NumberTable).texts() == page.findChild(NumberTable).texts()
    other.reset()
    assert dict(other.state()) == first


def test_other_colours_keep_the_numbers(page: LossesPage) -> None:
    before = page.findChild(NumberTable).texts()
    theme_source().choose("dark")
    page.grab()
    assert page.findChild(NumberTable).texts() == before
    assert len(page.findChild(LossCurves).marked_points()[0]) == 1
