"""The view of the descent: steps, runs, divergence, the start, and the lines that end where the balls lie."""

import json

import numpy as np
import pytest
from on_gradients import legend
from on_pages import numpy_names, press
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.pages.gradients.page import GradientsPage
from nncore.learning.optimizers import OPTIMIZERS


def test_step_run_and_restart(page: GradientsPage, qtbot: QtBot) -> None:
    press(page, "View: Descent")
    view = page.descent
    press(page, "To the start")
    assert len(view.map.ways["sgd"].points[0]) == 1
    press(page, "Step")
    # one step of plain descent from (−7, 2) along (−0.7, 4)
    eta = view.rates["sgd"].value
    np.testing.assert_allclose(view.map.balls["sgd"].points, [[-7.0 + 0.7 * eta], [2.0 - 4.0 * eta]])
    press(page, "Run")
    qtbot.waitUntil(lambda: view.n_steps >= 3, timeout=5000)
    press(page, "Run")
    resting = view.n_steps
    qtbot.wait(120)  # two ticks and more: nothing may come of them
    assert view.n_steps == resting


def test_leaving_the_view_ends_the_run(page: GradientsPage) -> None:
    press(page, "View: Descent")
    press(page, "Run")
    assert page.descent.is_running
    press(page, "View: Derivative")
    assert not page.descent.is_running


def test_a_rate_too_large_is_called_divergence(page: GradientsPage) -> None:
    press(page, "View: Descent")
    view = page.descent
    view.rates["sgd"].set_value(3.0)
    assert view.table.texts()[4][0] == "diverged"
    assert view.table.texts()[4][2] == "on its way"
    view.shown["sgd"].click()
    assert view.table.texts()[4][0] == ""
    assert len(view.map.ways["sgd"].points[0]) == 0


def test_the_copied_lines_end_where_the_screen_calls_a_path_diverged(page: GradientsPage) -> None:
    press(page, "View: Descent")
    view = page.descent
    view.rates["sgd"].set_value(1.1)
    view.steps.set_value(200)
    assert view.table.texts()[4][0] == "diverged"
    np.testing.assert_allclose(numpy_names(page)["ends"]["sgd"], view.path("sgd").points[-1])


def test_a_curve_and_a_map_each_have_their_plot(page: GradientsPage) -> None:
    press(page, "View: Descent")
    view = page.descent
    for index, key in ((view.landscape_choice.findData(key), key) for key in ("parabola", "saddle")):
        view.landscape_choice.setCurrentIndex(index)
        view.landscape_choice.activated.emit(index)
        assert view.start == view.landscape.start
        assert view.rates["adam"].value == pytest.approx(view.landscape.rates["adam"], rel=0.05)
        assert not view.ground_plot.isHidden(), key
    assert view.map.ground.values is not None
    assert len(view.map.contours.points[0]) > 100


def test_the_start_can_be_dragged_and_is_kept(page: GradientsPage, qtbot: QtBot) -> None:
    press(page, "View: Descent")
    page.descent.map.start.drag_to(5.0, -1.0)
    assert page.descent.start == (5.0, -1.0)
    assert page.descent.map.ways["adam"].points[0][0] == 5.0
    other = GradientsPage()
    qtbot.addWidget(other)
    other.restore(json.loads(json.dumps(page.state())))
    assert other.view is other.descent
    assert other.descent.start == (5.0, -1.0)
    page.reset()
    assert page.descent.start == page.descent.landscape.start


@pytest.mark.parametrize("landscape", ["parabola", "saddle"])
def test_the_start_is_moved_by_keys(page: GradientsPage, qtbot: QtBot, landscape: str) -> None:
    press(page, "View: Descent")
    view = page.descent
    view.landscape_choice.setCurrentIndex(view.landscape_choice.findData(landscape))
    plot, before = view.ground_plot, view.start
    for keys in ((Qt.Key.Key_Right,), (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)):
        qtbot.keyClick(plot, *keys)
    (x0, x1), _ = plot.view_range()
    assert view.start[0] - before[0] == pytest.approx(-0.09 * (x1 - x0))
    assert view.start[1:] == before[1:]


@pytest.mark.parametrize("key", ["valley", "parabola", "himmelblau"])
def test_the_lines_of_a_descent_end_where_the_balls_lie(page: GradientsPage, key: str) -> None:
    press(page, "View: Descent")
    view = page.descent
    view.landscape_choice.setCurrentIndex(view.landscape_choice.findData(key))
    view.landscape_choice.activated.emit(0)
    ends = numpy_names(page)["ends"]
    for name in OPTIMIZERS:
        np.testing.assert_allclose(ends[name], view.path(name).points[view.n_steps], rtol=1e-12)


def test_an_optimiser_that_is_off_leaves_no_ball_no_way_and_no_word_in_the_legend(page: GradientsPage) -> None:
    press(page, "View: Descent")
    view = page.descent
    view.shown["momentum"].setChecked(False)
    for plot in (view.ground_plot, view.heights):
        assert not len(plot.ways["momentum"].points[0])
        assert not len(plot.balls["momentum"].points[0])
    assert legend(view.map_title) == ["● Plain (SGD)", "● Adam"]
    view.shown["momentum"].setChecked(True)
    assert legend(view.map_title) == ["● Plain (SGD)", "● Momentum", "● Adam"]
