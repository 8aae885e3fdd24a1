"""The page about gradients, driven through its controls: what it shows, what its lines of numpy print and it keeps."""

import json
import re
from collections.abc import Iterator
from types import SimpleNamespace

import numpy as np
import pytest
from on_pages import numpy_names, run_numpy
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QGraphicsView
from pytestqt.qtbot import QtBot

from app.pages.gradients.page import GradientsPage
from app.sources.networks import network_in_the_box
from app.ui.text.numbers import short_number
from nncore.concepts.numerical import central_difference
from nncore.concepts.one_weight import WeightPlace, with_dtype
from nncore.concepts.scalar_functions import SCALAR_FUNCTIONS
from nncore.functions.targets import one_hot
from nncore.ink.strokes import to_pixels
from nncore.learning.gradient_check import gradient_check
from nncore.learning.optimizers import OPTIMIZERS
from nncore.network.network import ForwardTrace


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[GradientsPage]:
    shown = GradientsPage()
    qtbot.addWidget(shown)
    shown.resize(1278, 700)
    shown.show_network(network_in_the_box())
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.shut_down()


@pytest.fixture
def trace(seven: list[np.ndarray]) -> ForwardTrace:
    return network_in_the_box().forward(to_pixels(seven))


def press(page: GradientsPage, name: str) -> None:
    """Click the button of the chosen view with this accessible name."""
    buttons = page.findChildren(QAbstractButton)
    next(button for button in buttons if button.accessibleName() == name and button.isVisible()).click()


def choose(page: GradientsPage, view: str) -> None:
    press(page, f"View: {view}")


# --- derivative ----------------------------------------------------------------------------------------------------


def test_the_secants_have_the_derivatives_that_nncore_computes(page: GradientsPage) -> None:
    view = page.derivative
    view.function_choice.setCurrentIndex(view.function_choice.findData("cube"))
    view.positions[-2.5, 2.5].set_value(1.5)
    view.step_width.set_value(0.25)
    h, x = view.h, 1.5
    derivatives = {name: np.ptp(line.points[1]) / np.ptp(line.points[0]) for name, line in view.secants.lines.items()}
    assert derivatives["central"] == pytest.approx(3 * x**2 + h**2)
    assert derivatives["forward"] == pytest.approx(3 * x**2 + 3 * x * h + h**2)
    tangent = view.secants.tangent.points
    assert np.ptp(tangent[1]) / np.ptp(tangent[0]) == pytest.approx(3 * x**2)
    assert view.table.texts()[2][1] == f"{h**2:.3f}"  # the error of the central difference


def test_the_errors_over_h_show_truncation_and_rounding(page: GradientsPage) -> None:
    log_h, log_error = page.derivative.errors.curves["float64", "central"].points
    right = (log_h > -4.0) & (log_h < -0.5)
    left = (log_h > -14.0) & (log_h < -7.0)
    assert np.polyfit(log_h[right], log_error[right], 1)[0] == pytest.approx(2.0, abs=0.1)
    assert np.polyfit(log_h[left], log_error[left], 1)[0] == pytest.approx(-1.0, abs=0.15)
    best = page.derivative.errors.best
    assert best["float64", "central"][1] < best["float64", "forward"][1] < best["float32", "forward"][1]


def test_the_buttons_of_the_step_width(page: GradientsPage) -> None:
    view = page.derivative
    press(page, "Best h")
    assert view.h == pytest.approx(view.errors.best["float64", "central"][0], rel=0.1)
    press(page, "h = 1e−4")
    assert view.h == pytest.approx(1e-4, rel=0.05)


@pytest.mark.filterwarnings("ignore")  # 0 / 0 is what the primer's bad example is about
def test_the_primers_bad_h_gives_a_derivative_of_nought(page: GradientsPage) -> None:
    view = page.derivative
    view.bad_width.click()
    assert view.h == 1e-50
    assert view.table.texts()[1] == ["0"] * 4
    assert not view.step_width.isEnabled()
    assert numpy_names(page)["x"] == np.float32(1.0)
    press(page, "h = 1e−4")  # leads out again
    assert view.step_width.isEnabled()


@pytest.mark.parametrize("key", ["abs", "relu", "step"])
def test_at_a_kink_the_page_claims_no_derivative(page: GradientsPage, key: str) -> None:
    view = page.derivative
    view.function_choice.setCurrentIndex(view.function_choice.findData(key))
    view.positions[-2.5, 2.5].set_value(0.0)
    assert view.point == 0.0
    assert not view.secants.tangent.is_visible
    assert view.table.texts()[3] == ["–"] * 4
    assert not view.errors.rings["float64", "central"].points[0].size
    view.positions[-2.5, 2.5].set_value(1.0)
    assert view.secants.tangent.is_visible
    assert "–" not in view.table.texts()[3]


def test_the_curves_of_the_derivative_can_be_pointed_at(page: GradientsPage, pointer: SimpleNamespace) -> None:
    view = page.derivative
    assert re.fullmatch(r"f\(0\.\d\d\) = 0\.\d+, derivative f′ = 0\.\d+", pointer.said_on_plot(view.secants, 0.5, 0.0))
    lines = pointer.said_on_plot(view.errors, -5.0, -8.0).split("<br>")
    assert lines[0] == "error at h = 1.0e−5"
    assert [line.split(":")[0] for line in lines[1:]] == [
        "forward · float64", "central · float64", "forward · float32", "central · float32"
    ]  # fmt: skip
    assert float(lines[1].split(": ")[1].replace("−", "-")) == pytest.approx(0.5e-5 * np.sin(1.0), rel=0.1)


def test_the_derivatives_of_the_network_can_be_pointed_at(
    page: GradientsPage, trace: ForwardTrace, pointer: SimpleNamespace
) -> None:
    choose(page, "Network")
    page.show_trace(trace)
    view = page.weight
    gradients = view.question.gradients
    said = pointer.said_on_plot(view.picture, 20.0, 30.0)
    assert said == f"from neuron (row) 30, to neuron (column) 20: gradient {short_number(gradients['W2'][30, 20])}"
    assert short_number(gradients["b2"][42]) in pointer.said_on_plot(view.deltas, 42.0, 0.0)
    said = pointer.said_on_plot(view.loss_plot, 0.0, float(np.mean(view.loss_plot.view_range()[1])))
    assert said.startswith("weight moved by ")
    assert ": loss " in said


def test_the_ways_down_can_be_pointed_at(page: GradientsPage, pointer: SimpleNamespace) -> None:
    choose(page, "Descent")
    view = page.descent
    assert re.fullmatch(r"f\(.*, .*\) = .*", pointer.said_on_plot(view.map, 1.0, 1.0))
    lines = pointer.said_on_plot(view.heights, 4.0, 1.0).split("<br>")
    path = view.path("adam")
    assert lines[0] == "after step 4"
    assert lines[3] == f"Adam: f = {short_number(path.values[4])}"


def test_points_can_be_dragged(page: GradientsPage) -> None:
    view = page.derivative
    view.secants.point.drag_to(-2.0, 0.3)
    assert view.point == pytest.approx(-2.0, abs=0.01)
    assert view.secants.point.position[1] == pytest.approx(np.sin(view.point))  # it stays on the curve
    view.errors.point.drag_to(-5.0, 0.0)
    assert view.h == pytest.approx(1e-5, rel=0.1)


@pytest.mark.parametrize("key", SCALAR_FUNCTIONS)
def test_the_lines_of_the_derivative_print_what_is_shown(page: GradientsPage, key: str) -> None:
    view = page.derivative
    view.function_choice.setCurrentIndex(view.function_choice.findData(key))
    names, printed = run_numpy(page)
    shown = central_difference(view.function.value, np.float64(view.point), np.float64(view.h))
    assert names["f"](np.float64(view.point)) == pytest.approx(float(view.function.value(np.array(view.point))))
    assert float(printed.splitlines()[0].split()[-1]) == pytest.approx(float(shown), rel=1e-12)


# --- one weight ----------------------------------------------------------------------------------------------------


def test_without_a_drawing_the_network_view_says_what_to_do(page: GradientsPage) -> None:
    choose(page, "Network")
    assert page.weight.stage.currentIndex() == 0
    assert not page.weight.check.start_button.isEnabled()
    assert "Draw a digit" in page.numpy_code()
    numpy_names(page)


def test_the_derivative_of_a_chosen_weight_twice(page: GradientsPage, trace: ForwardTrace) -> None:
    choose(page, "Network")
    page.show_trace(trace)
    view = page.weight
    view.step_width.set_value(1e-5)
    view.choose(WeightPlace(2, 3, 4))
    wrong = (int(trace.probabilities.argmax()) + 1) % 10  # or the loss, and every derivative with it, would be nearly 0
    view.label.setCurrentIndex(view.label.findData(str(wrong)))
    back, central, forward = (float(line[0].replace("−", "-")) for line in view.table.texts()[1:])
    assert central == pytest.approx(back, rel=1e-4)
    assert forward == pytest.approx(back, rel=1e-2)
    x, losses = view.loss_plot.curve.points
    middle = len(x) // 2
    assert (losses[middle + 1] - losses[middle - 1]) / (x[middle + 1] - x[middle - 1]) == pytest.approx(back, rel=0.05)


def test_row_column_layer_bias_and_label_choose_what_they_say(page: GradientsPage, trace: ForwardTrace) -> None:
    choose(page, "Network")
    page.show_trace(trace)
    view = page.weight
    view.choice.row_box.setValue(7)
    view.choice.column_box.setValue(11)
    assert view.place == WeightPlace(2, 7, 11)
    press(page, "Weight or bias: bias")
    assert view.place.block == "b2"
    assert not view.choice.row_box.isEnabled()
    view.choice.layer.setCurrentIndex(2)
    assert view.place.block == "b3"
    assert view.question is not None
    assert view.question.label == int(trace.probabilities.argmax())
    view.label.setCurrentIndex(view.label.findData("4"))
    assert view.question.label == 4
    p = np.asarray(trace.probabilities, float)
    np.testing.assert_allclose(view.question.gradients["b3"], p - np.eye(10)[4], atol=1e-5)


def test_a_click_into_the_pictures_chooses_weight_and_neuron(
    page: GradientsPage, trace: ForwardTrace, qtbot: QtBot
) -> None:
    choose(page, "Network")
    page.show_trace(trace)
    view = page.weight
    for plot, at, place in (
        (view.picture, (20.0, 30.0), WeightPlace(2, 30, 20)),
        (view.deltas, (42.0, 0.0), WeightPlace(2, 30, 42)),
    ):
        (x0, x1), (y0, y1) = plot.view_range()
        graphics = plot.findChild(QGraphicsView)
        box = graphics.getPlotItem().getViewBox()
        assert x0 < at[0] < x1
        assert y0 < at[1] < y1
        spot = graphics.mapFromScene(box.mapViewToScene(QPointF(*at)))
        qtbot.mouseClick(graphics.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert view.place == place


def test_the_first_layer_is_shown_as_the_pixels_lie(page: GradientsPage, trace: ForwardTrace) -> None:
    choose(page, "Network")
    page.show_trace(trace)
    view = page.weight
    view.choice.layer.setCurrentIndex(0)
    values = view.picture.picture.values
    assert values is not None
    assert values.shape == (28, 28)
    assert not values[trace.inputs.reshape(28, 28) == 0.0].any()  # an empty pixel's weight has no derivative
    view.picture.cell_chosen.emit(10, 14)
    assert view.place.row == 10 * 28 + 14


def test_the_check_of_all_weights_names_its_worst_case(page: GradientsPage, trace: ForwardTrace, qtbot: QtBot) -> None:
    choose(page, "Network")
    page.show_trace(trace)
    view = page.weight
    press(page, "Check all")
    assert view.check.stop_button.isEnabled()
    qtbot.waitUntil(lambda: not view.check.is_busy, timeout=30_000)
    network = with_dtype(network_in_the_box(), np.float64)
    targets = one_hot(np.array([trace.probabilities.argmax()]), 10, np.float64)
    expected = gradient_check(network, trace.inputs[None].astype(np.float64), targets)
    assert view.check.check == expected
    assert expected.error < 1e-4
    assert f"All agree: {network.parameter_count:,}" in view.check.words.text()
    assert " back-propagated, " in view.check.words.text()  # a word keeps its hyphen, a number has a minus
    assert expected.name in view.check.words.text()
    press(page, "Show the worst")
    assert view.place.name == expected.name
    page.show_trace(trace)  # another drawing: the check was of the old one
    assert view.check.check is None
    assert view.check.words.text() == ""


def test_a_check_that_breaks_says_so_and_the_next_one_runs(
    page: GradientsPage, trace: ForwardTrace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Iterator[float]:
        yield 0.25
        raise ZeroDivisionError("planted")

    choose(page, "Network")
    page.show_trace(trace)
    check = page.weight.check
    with monkeypatch.context() as planted:
        planted.setattr("app.pages.gradients.weight_check.gradient_check_steps", broken)
        press(page, "Check all")
        qtbot.waitUntil(lambda: "ZeroDivisionError: planted" in check.words.text())
    assert not check.stop_button.isEnabled()
    press(page, "Check all")
    assert check.stop_button.isEnabled()
    assert check.check is None


def test_the_check_can_be_stopped_and_stops_when_the_page_goes(page: GradientsPage, trace: ForwardTrace) -> None:
    choose(page, "Network")
    page.show_trace(trace)
    check = page.weight.check
    for stop in (lambda: press(page, "Stop"), page.shut_down, page.hide):
        check.start()
        assert check.is_busy
        stop()
        assert not check.is_busy
        assert check.check is None


@pytest.mark.parametrize("precision", ["float64", "float32"])
def test_the_lines_of_one_weight_compute_what_is_shown(
    page: GradientsPage, trace: ForwardTrace, precision: str
) -> None:
    choose(page, "Network")
    page.show_trace(trace)
    press(page, f"Precision of the differences: {precision}")
    names = numpy_names(page)
    shown = [line[0].replace("−", "-") for line in page.weight.table.texts()[1:]]
    assert f"{names['central']:.12g}" == shown[1]
    assert f"{names['forward']:.12g}" == shown[2]
    assert float(names["back_propagated"]) == pytest.approx(float(shown[0]), rel=1e-3)


def test_the_lines_carry_a_network_that_is_in_no_file(page: GradientsPage, trace: ForwardTrace) -> None:
    choose(page, "Network")
    box = network_in_the_box()
    other = box.replace(weights=(box.weights[0] * np.float32(0.5), *box.weights[1:]))
    page.show_network(other)
    page.show_trace(other.forward(trace.inputs))
    loss = numpy_names(page)["loss"]
    assert f"{loss.differences(page.weight.step_width.value)[1]:.12g}" == page.weight.table.texts()[2][0].replace(
        "−", "-"
    )


# --- descent -------------------------------------------------------------------------------------------------------


def test_step_run_and_restart(page: GradientsPage, qtbot: QtBot) -> None:
    choose(page, "Descent")
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
    choose(page, "Descent")
    press(page, "Run")
    assert page.descent.is_running
    choose(page, "Derivative")
    assert not page.descent.is_running


def test_a_rate_too_large_is_called_divergence(page: GradientsPage) -> None:
    choose(page, "Descent")
    view = page.descent
    view.rates["sgd"].set_value(3.0)
    assert view.table.texts()[4][0] == "diverged"
    assert view.table.texts()[4][2] == "on its way"
    view.shown["sgd"].click()
    assert view.table.texts()[4][0] == ""
    assert len(view.map.ways["sgd"].points[0]) == 0


def test_a_curve_and_a_map_each_have_their_plot(page: GradientsPage) -> None:
    choose(page, "Descent")
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
    choose(page, "Descent")
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


@pytest.mark.parametrize("key", ["valley", "parabola", "himmelblau"])
def test_the_lines_of_a_descent_end_where_the_balls_lie(page: GradientsPage, key: str) -> None:
    choose(page, "Descent")
    view = page.descent
    view.landscape_choice.setCurrentIndex(view.landscape_choice.findData(key))
    view.landscape_choice.activated.emit(0)
    ends = numpy_names(page)["ends"]
    for name in OPTIMIZERS:
        np.testing.assert_allclose(ends[name], view.path(name).points[view.n_steps], rtol=1e-12)


# --- the whole page ------------------------------------------------------------------------------------------------


def test_reset_brings_back_all_but_the_view(page: GradientsPage, trace: ForwardTrace) -> None:
    first = page.state()
    page.derivative.step_width.set_value(1e-9)
    choose(page, "Network")
    page.show_trace(trace)
    page.weight.choose(WeightPlace(1, 300, 5))
    page.reset()
    assert page.state() == {**first, "view": "Network"}


def test_nonsense_in_a_remembered_state_is_let_be(page: GradientsPage, trace: ForwardTrace) -> None:
    choose(page, "Network")
    page.show_trace(trace)
    default = page.weight.place
    page.restore({"own_Network": {"place": "W9[1, 2]"}, "own_Descent": {"start": ["a"]}, "view": "none", "rate": 3})
    assert page.weight.place == default
    assert page.view is page.weight


def test_the_keyboard_goes_from_check_all_to_stop_and_back(page: GradientsPage, trace: ForwardTrace) -> None:
    choose(page, "Network")
    page.show_trace(trace)
    check = page.weight.check
    check.start_button.setFocus()
    check.start_button.click()
    assert page.focusWidget() is check.stop_button
    check.stop_button.click()
    assert page.focusWidget() is check.start_button
