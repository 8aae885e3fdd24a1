"""The Activations page, driven through its controls with a trace made by hand; the plot's own data is asserted."""

import math
from collections.abc import Iterator
from functools import partial
from types import SimpleNamespace

import numpy as np
import pytest
from on_pages import numpy_names
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QGraphicsView, QPushButton
from pytestqt.qtbot import QtBot
from shared_page import SharedPage

from app.pages.activations.page import ActivationsPage
from app.plots.plot import Plot
from app.ui.text.numbers import number_text
from app.ui.widgets.slider import NumberSlider
from nncore.functions.activation_shape import second_derivative
from nncore.functions.activations import ACTIVATIONS
from nncore.network.initialisation import init_network
from nncore.network.network import ForwardTrace, Network

SIZES = (784, 4, 3, 10)


@pytest.fixture(scope="module")
def network() -> Network:
    activations = (ACTIVATIONS["tanh"], ACTIVATIONS["tanh"])
    return init_network(SIZES, activations, rng=np.random.default_rng(7))


@pytest.fixture
def trace(network: Network) -> ForwardTrace:
    return network.forward(np.linspace(0.0, 1.0, 784, dtype=np.float32))


@pytest.fixture(scope="module")
def shared_page(qapp: QApplication, network: Network) -> Iterator[SharedPage[ActivationsPage]]:
    shared = SharedPage(ActivationsPage, network=network)
    yield shared
    shared.close()


@pytest.fixture
def page(shared_page: SharedPage[ActivationsPage]) -> ActivationsPage:
    return shared_page.as_new()


def choose(page: ActivationsPage, key: str) -> None:
    box = page.findChild(QComboBox, "function")
    box.setCurrentIndex(box.findData(key))


def box(page: ActivationsPage, name: str) -> QCheckBox:
    return page.findChild(QCheckBox, name)


def slider(page: ActivationsPage, name: str) -> NumberSlider:
    return page.findChild(NumberSlider, name)


def press(page: ActivationsPage, name: str) -> None:
    next(button for button in page.findChildren(QPushButton) if button.accessibleName() == name).click()


def test_the_networks_function_is_the_first_choice(page: ActivationsPage) -> None:
    assert page.activation.key == "tanh"


def test_each_function_is_drawn_with_its_derivatives_as_nncore_computes_them(page: ActivationsPage) -> None:
    box(page, "layer.f″").setChecked(True)
    for key, function in ACTIVATIONS.items():
        choose(page, key)
        seconds = partial(second_derivative, function)

        for layer, of in (("f", function), ("f′", function.derivative), ("f″", seconds)):
            z, y = page.board.main.points(layer)
            assert page.board.main.is_visible(layer)
            np.testing.assert_allclose(y, of(z), err_msg=f"{layer} of {key}")
        assert page.explanation.formula_names()[:2] == [f"f_{key}", f"derivative_{key}"]


def test_a_layer_can_be_switched_off(page: ActivationsPage) -> None:
    box(page, "layer.f′").click()

    assert page.board.main.is_visible("f")
    assert not page.board.main.is_visible("f′")


def test_functions_beside_it_are_drawn_and_named_in_the_table(page: ActivationsPage) -> None:
    choose(page, "relu")
    for key in ("tanh", "gelu", "softsign"):
        box(page, f"with.{key}").setChecked(True)

    assert [other.key for other in page.others] == ["tanh", "gelu", "softsign"]
    assert len(page.board.others) == 3
    assert [name for name in page.values.texts()[0] if name] == ["ReLU", "Tanh", "GELU", "Softsign"]


def test_seven_stand_beside_it_and_the_next_has_to_wait(page: ActivationsPage) -> None:
    choose(page, "identity")
    for key in list(ACTIVATIONS)[-7:]:
        box(page, f"with.{key}").setChecked(True)
    for key in ("relu", "tanh"):
        box(page, f"with.{key}").setChecked(False)

    assert len(page.others) == 7
    assert not box(page, "with.sigmoid").isEnabled()
    assert "uncheck another" in box(page, "with.sigmoid").toolTip()
    assert not box(page, "with.identity").isEnabled()

    box(page, "with.mish").setChecked(False)

    assert box(page, "with.sigmoid").isEnabled()


def test_a_parameter_moves_curve_and_values(page: ActivationsPage) -> None:
    choose(page, "leaky_relu")
    page.board.pointed.emit(-2.0)
    slider(page, "leaky_relu.alpha").set_value(0.25)

    alpha = page.activation.settings["alpha"]
    z, y = page.board.main.points("f")
    np.testing.assert_allclose(y[z < 0], alpha * z[z < 0])
    assert [row[0] for row in page.values.texts()[1:4]] == [f"−{2 * alpha:.4f}", f"{alpha:.4f}", "0.0000"]


def test_only_the_sliders_of_the_chosen_function_are_seen(page: ActivationsPage) -> None:
    choose(page, "rrelu")

    seen = {
        each.objectName() for each in page.findChildren(NumberSlider) if "." in each.objectName() and each.isVisible()
    }
    assert seen == {"rrelu.low", "rrelu.high"}


def test_the_usual_value_between_two_steps_is_kept_exactly(page: ActivationsPage) -> None:
    choose(page, "rrelu")

    assert page.activation.settings == {"low": 1 / 8, "high": 1 / 3}


def test_rrelu_draws_derivatives_in_its_band_and_others_on_the_button(page: ActivationsPage) -> None:
    choose(page, "rrelu")
    z, first = page.board.draw_points()
    assert np.all(first <= z / 8 + 1e-12)
    assert np.all(first >= z / 3 - 1e-12)

    press(page, "Draw other slopes")

    _, second = page.board.draw_points()
    assert not np.allclose(first, second)


def test_rrelus_limits_may_cross(page: ActivationsPage) -> None:
    choose(page, "rrelu")
    slider(page, "rrelu.low").set_value(0.9)

    assert page.activation.settings["low"] < page.activation.settings["high"] == pytest.approx(0.9)


def test_the_crosshair_tells_all_values_and_stays(page: ActivationsPage) -> None:
    choose(page, "sigmoid")
    page.board.pointed.emit(0.0)

    texts = page.values.texts()
    assert [row[0] for row in texts] == ["Sigmoid", "0.5000", "0.2500", "0.0000", "0 … 1"]


def test_the_crosshair_says_where_a_second_derivative_does_not_exist(page: ActivationsPage) -> None:
    choose(page, "relu")
    page.board.pointed.emit(0.0)

    assert page.values.texts()[3][0] == "–"


def test_the_pointer_over_the_plot_moves_the_crosshair(page: ActivationsPage, qtbot: QtBot) -> None:
    viewport = page.board.plot.findChild(QGraphicsView).viewport()
    with qtbot.waitSignal(page.board.pointed) as pointed:
        qtbot.mouseMove(viewport, QPoint(viewport.width() // 2, viewport.height() // 2))

    assert page.state()["z"] == pointed.args[0]


def test_the_keyboard_moves_the_crosshair(page: ActivationsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.board, Qt.Key.Key_Right)
    assert page.state()["z"] == pytest.approx(1.1)
    qtbot.keyClick(page.board, Qt.Key.Key_PageDown)
    assert page.values.texts()[0][0] == "Tanh"
    assert float(page.values.texts()[1][0]) == pytest.approx(math.tanh(0.1), abs=1e-4)
    for _ in range(20):
        qtbot.keyClick(page.board, Qt.Key.Key_PageUp)
    assert page.state()["z"] == 8.0  # it does not leave what is shown


def test_the_zones_are_where_the_derivative_is_small_and_widen_with_the_bound(page: ActivationsPage) -> None:
    choose(page, "sigmoid")
    slider(page, "bound").set_value(0.1)
    bound = slider(page, "bound").value
    a = 0.5 * (1 + math.sqrt(1 - 4 * bound))
    edge = math.log(a / (1 - a))

    starts, ends = page.board.flat_zones()

    np.testing.assert_allclose(starts, [-8.0, edge], atol=1e-5)
    np.testing.assert_allclose(ends, [-edge, 8.0], atol=1e-5)


def test_the_drawings_neurons_lie_on_the_curve(page: ActivationsPage, trace: ForwardTrace) -> None:
    choose(page, "softplus")
    page.show_trace(trace)

    for layer, of_layer in enumerate(trace.hidden):
        z, y = page.board.dot_points(layer)
        np.testing.assert_allclose(z, of_layer.z)
        np.testing.assert_allclose(y, ACTIVATIONS["softplus"](of_layer.z), rtol=1e-6)

    page.show_trace(None)

    assert len(page.board.dot_points(0)[0]) == 0


def test_dots_and_bars_can_be_pointed_at(page: ActivationsPage, trace: ForwardTrace, pointer: SimpleNamespace) -> None:
    page.restore({"source": "This drawing"})
    page.show_trace(trace)
    z, a = (float(each[2]) for each in page.board.dot_points(0))
    said = pointer.said_on_plot(page.board.plot, z, a)
    assert said == f"neuron 2 of layer 1: z = {number_text(z)}, f(z) = {number_text(a)}"
    assert pointer.said_on_plot(page.board.plot, 0.0, 0.9 * page.board.plot.view_range()[1][1]).startswith("The table")

    strip = page.board.strips.findChildren(Plot)[0]
    middles, shares = page.board.strips.shares(0)
    fullest = int(shares.argmax())
    said = pointer.said_on_plot(strip, float(middles[fullest]), 0.5 * float(shares[fullest]))
    assert said.startswith(f"layer 1: {100 * shares[fullest]:.1f}\xa0% of its z lie from ")


def test_the_strips_show_the_drawings_z_layer_by_layer(page: ActivationsPage, trace: ForwardTrace) -> None:
    page.restore({"source": "This drawing"})
    page.show_trace(trace)

    for layer, of_layer in enumerate(trace.hidden):
        middles, shares = page.board.strips.shares(layer)
        is_seen = np.abs(of_layer.z) < 8.0
        assert shares.sum() == pytest.approx(is_seen.mean())
        nearest = np.abs(middles[:, None] - of_layer.z[is_seen]).argmin(axis=0)
        assert np.all(shares[nearest] > 0)


def test_the_strips_show_a_thousand_test_digits_and_the_share_of_the_silent(
    page: ActivationsPage, network: Network
) -> None:
    from app.sources.samples import sample_digits

    z = network.forward(sample_digits().inputs[:1000]).hidden[0].z
    choose(page, "relu")
    page.show_shares()

    share = 100.0 * np.mean(z <= 0)
    dead = int(np.all(z <= 0, axis=0).sum())
    assert f"of 4,000 z {share:.1f}\xa0% inactive, 0.0\xa0% saturated; {dead} of 4 neurons dead" in page.shares.text()
    assert "runs with Tanh" in page.shares.text()


def test_without_a_drawing_the_strip_says_what_to_do(page: ActivationsPage) -> None:
    page.restore({"source": "This drawing"})

    assert "Draw a digit" in page.board.strips.hint
    assert page.shares.text() == ""


def test_the_wheel_zooms_the_curves_follow_and_the_button_returns(page: ActivationsPage) -> None:
    viewport = page.board.plot.findChild(QGraphicsView).viewport()
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle, QPointF(viewport.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, 600), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)

    (low, high), _ = page.board.plot.view_range()
    assert high - low < 16.0
    z, _ = page.board.main.points("f")
    assert (z[0], z[-1]) == (pytest.approx(low), pytest.approx(high))

    press(page, "Reset view")

    assert page.board.plot.view_range()[0] == (pytest.approx(-8.0), pytest.approx(8.0))


def test_the_view_and_the_crosshair_come_back(page: ActivationsPage, qtbot: QtBot) -> None:
    page.board.set_own_view(((-1.0, 2.0), (-0.5, 0.75)))
    page.board.pointed.emit(0.3)
    choose(page, "elu")
    slider(page, "elu.alpha").set_value(2.0)
    other = ActivationsPage()
    qtbot.addWidget(other)

    other.restore(page.state())

    assert other.state() == page.state()
    assert other.board.plot.view_range() == page.board.plot.view_range()
    assert other.activation.settings["alpha"] == pytest.approx(2.0, abs=0.01)


@pytest.mark.parametrize("view", ["wide", [[1, 0], [0, 1]], [[0, float("nan")], [0, 1]], [[0, 1]]])
def test_a_view_that_makes_no_sense_is_forgotten(page: ActivationsPage, view: object) -> None:
    page.restore({"own_view": view, "z": "here"})

    assert page.board.own_view is None
    assert page.state()["z"] == 1.0


def test_reset_brings_the_networks_function_and_the_usual_view(page: ActivationsPage) -> None:
    first = dict(page.state())
    choose(page, "mish")
    box(page, "with.gelu").setChecked(True)
    page.board.set_own_view(((-1.0, 1.0), (-1.0, 1.0)))

    press(page, "Reset")

    assert page.state() == first


def test_the_copied_lines_run_and_give_the_curves_and_values_shown(page: ActivationsPage) -> None:
    choose(page, "gelu")
    box(page, "layer.f″").setChecked(True)
    page.board.pointed.emit(-0.7)

    found = numpy_names(page)

    z, y = page.board.main.points("f")
    assert set(found["curves"]) == {"GELU", "Tanh", "ReLU"}
    np.testing.assert_allclose(np.interp(z, found["z"], found["curves"]["GELU"][0]), y, atol=1e-3)
    shown = [float(row[0].replace("−", "-")) for row in page.values.texts()[1:4]]
    np.testing.assert_allclose(found["values"]["GELU"], shown, atol=6e-5)


def test_without_a_bend_the_layers_and_the_one_matrix_agree(
    page: ActivationsPage, trace: ForwardTrace, network: Network
) -> None:
    page.show_trace(trace)
    page.restore({"view": "Without a bend"})

    layered, at_once = page.demo.logits()
    by_hand = np.asarray(trace.inputs, np.float64)
    for weights, biases in zip(network.weights, network.biases, strict=True):
        by_hand = by_hand @ weights + biases
    np.testing.assert_allclose(layered, by_hand, rtol=1e-4, atol=1e-4)
    np.testing.assert_allclose(at_once, by_hand, rtol=1e-4, atol=1e-4)
    assert "3,178 weights become 784 × 10 = 7,840" in page.shares.text()
    assert page.explanation.formula_names() == ["linear_collapse", "linear_collapse_weights"]
    assert not page.findChild(QComboBox, "function").isVisible()
    assert not any(timer.isActive() for timer in page.findChildren(QTimer))  # nothing writes over it later


def test_reset_brings_the_crosshair_back(page: ActivationsPage) -> None:
    first = page.values.texts()
    page.restore({"z": 3.0})
    assert page.values.texts() != first
    page.reset()
    assert page.state()["z"] == 1.0
    assert page.values.texts() == first


def test_the_demonstration_copied_runs(page: ActivationsPage, trace: ForwardTrace) -> None:
    page.show_trace(trace)
    page.restore({"view": "Without a bend"})

    found = numpy_names(page)

    np.testing.assert_allclose(found["x"], trace.inputs, atol=1e-4)
    np.testing.assert_allclose(found["layered"], found["logits"], atol=1e-3)


def test_a_function_keeps_its_colour_while_others_come_and_go(page: ActivationsPage) -> None:
    choose(page, "relu")
    for key in ACTIVATIONS:
        box(page, f"with.{key}").setChecked(False)
    for key in ("gelu", "softsign"):
        box(page, f"with.{key}").setChecked(True)
    gelu, softsign = page.board.others
    box(page, "with.tanh").setChecked(True)
    assert [other.key for other in page.others] == ["tanh", "gelu", "softsign"]
    assert page.board.others[1:] == [gelu, softsign]
    box(page, "with.gelu").setChecked(False)
    assert page.board.others[1] is softsign
    assert not gelu.is_visible("f")
    choose(page, "tanh")
    assert page.board.others == [softsign]
