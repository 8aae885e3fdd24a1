"""The view of one weight: its derivative twice, the pictures it is chosen in, and the check of all weights."""

from collections.abc import Iterator

import numpy as np
import pytest
from on_pages import numpy_names, press
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QGraphicsView
from pytestqt.qtbot import QtBot

from app.pages.gradients.page import GradientsPage
from app.sources.networks import network_in_the_box
from nncore.concepts.one_weight import WeightPlace
from nncore.functions.targets import one_hot
from nncore.learning.gradient_check import gradient_check
from nncore.network.network import ForwardTrace


def test_without_a_drawing_the_network_view_says_what_to_do(page: GradientsPage) -> None:
    press(page, "View: Network")
    assert page.weight.stage.currentIndex() == 0
    assert not page.weight.check.start_button.isEnabled()
    assert "Draw a digit" in page.numpy_code()
    numpy_names(page)


def test_the_derivative_of_a_chosen_weight_twice(page: GradientsPage, trace: ForwardTrace) -> None:
    press(page, "View: Network")
    page.show_trace(trace)
    view = page.weight
    view.step_width.set_value(1e-5)
    wrong = (int(trace.probabilities.argmax()) + 1) % 10  # or the loss, and every derivative with it, would be nearly 0
    view.label.setCurrentIndex(view.label.findData(str(wrong)))
    steepest = np.abs(view.question.gradients["W2"]).argmax()
    view.choose(WeightPlace(2, *divmod(int(steepest), 100)))
    back, central, forward = (float(line[0].replace("−", "-")) for line in view.table.texts()[1:])
    assert central == pytest.approx(back, rel=1e-4)
    assert forward == pytest.approx(back, rel=1e-2)
    x, losses = view.loss_plot.curve.points
    middle = len(x) // 2
    assert (losses[middle + 1] - losses[middle - 1]) / (x[middle + 1] - x[middle - 1]) == pytest.approx(back, rel=0.05)


def test_row_column_layer_bias_and_label_choose_what_they_say(page: GradientsPage, trace: ForwardTrace) -> None:
    press(page, "View: Network")
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
    press(page, "View: Network")
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
    press(page, "View: Network")
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
    press(page, "View: Network")
    page.show_trace(trace)
    view = page.weight
    press(page, "Check all")
    assert view.check.stop_button.isEnabled()
    qtbot.waitUntil(lambda: not view.check.is_busy, timeout=30_000)
    network = network_in_the_box().astype(np.float64)
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

    press(page, "View: Network")
    page.show_trace(trace)
    check = page.weight.check
    with monkeypatch.context() as planted:
        planted.setattr("app.pages.gradients.weight_check.gradient_check_in_steps", broken)
        press(page, "Check all")
        qtbot.waitUntil(lambda: "ZeroDivisionError: planted" in check.words.text())
    assert not check.stop_button.isEnabled()
    press(page, "Check all")
    assert check.stop_button.isEnabled()
    assert check.check is None


def test_the_check_can_be_stopped_and_stops_when_the_page_goes(page: GradientsPage, trace: ForwardTrace) -> None:
    press(page, "View: Network")
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
    press(page, "View: Network")
    page.show_trace(trace)
    press(page, f"Precision of the differences: {precision}")
    names = numpy_names(page)
    shown = [line[0].replace("−", "-") for line in page.weight.table.texts()[1:]]
    assert f"{names['central']:.12g}" == shown[1]
    assert f"{names['forward']:.12g}" == shown[2]
    assert float(names["back_propagated"]) == pytest.approx(float(shown[0]), rel=1e-3)


def test_the_lines_carry_a_network_that_is_in_no_file(page: GradientsPage, trace: ForwardTrace) -> None:
    press(page, "View: Network")
    box = network_in_the_box()
    other = box.replace(weights=(box.weights[0] * np.float32(0.5), *box.weights[1:]))
    page.show_network(other)
    page.show_trace(other.forward(trace.inputs))
    loss = numpy_names(page)["loss"]
    assert f"{loss.differences(page.weight.step_width.value)[1]:.12g}" == page.weight.table.texts()[2][0].replace(
        "−", "-"
    )


def test_the_keyboard_goes_from_check_all_to_stop_and_back(page: GradientsPage, trace: ForwardTrace) -> None:
    press(page, "View: Network")
    page.show_trace(trace)
    check = page.weight.check
    check.start_button.setFocus()
    check.start_button.click()
    assert page.focusWidget() is check.stop_button
    check.stop_button.click()
    assert page.focusWidget() is check.start_button
