"""The view of the derivative: secants, errors over h, kinks, and the lines that print what is shown."""

import re
from types import SimpleNamespace

import numpy as np
import pytest
from on_gradients import legend
from on_pages import numpy_names, press, run_numpy

from app.pages.gradients.page import GradientsPage
from app.ui.text.numbers import short_number
from nncore.concepts.numerical import central_difference
from nncore.concepts.scalar_functions import SCALAR_FUNCTIONS
from nncore.network.network import ForwardTrace


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
    assert "no derivative" in run_numpy(page)[1]
    assert "best h" not in view.explanation()[1]
    assert not view.errors.rings["float64", "central"].points[0].size
    view.positions[-2.5, 2.5].set_value(1.0)
    assert view.secants.tangent.is_visible
    assert "–" not in view.table.texts()[3]
    assert "no derivative" not in run_numpy(page)[1]


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
    press(page, "View: Network")
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
    press(page, "View: Descent")
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


def test_where_there_is_no_derivative_the_legends_name_no_tangent_and_no_best_h(page: GradientsPage) -> None:
    view = page.derivative
    assert "- - tangent" in legend(view.secant_title)
    view.function_choice.setCurrentIndex(view.function_choice.findData("abs"))
    view.positions[-2.5, 2.5].set_value(0.0)
    assert legend(view.secant_title) == ["— f", "— forward", "— central"]
    assert legend(view.error_title) == ["— forward", "— central", "— thin: float32"]
