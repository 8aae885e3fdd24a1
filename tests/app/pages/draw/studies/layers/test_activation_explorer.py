"""The activation explorer: the curve, its dots, values under the pointer, parameters, comparison, and the trial."""

import math
from collections.abc import Callable
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from app.pages.draw.studies.layers.activation_explorer import ActivationExplorer
from app.pages.draw.studies.layers.advice import ADVICE_WIDTH, Advice
from app.plots.plot import Plot
from app.ui.layout.folding import BesideOrBelow
from app.ui.pictures.formula import Formula
from app.ui.style.themed import theme_source
from app.ui.widgets.slider import NumberSlider
from nncore.functions.activations import ACTIVATIONS
from nncore.network.network import ForwardTrace, Network

Texts = Callable[[QWidget], str]


@pytest.fixture
def explorer(qtbot: QtBot, relu_network: Network) -> ActivationExplorer:
    widget = ActivationExplorer()
    qtbot.addWidget(widget)
    widget.show_network(relu_network, relu_network)
    widget.resize(700, 360)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def trial_button(explorer: ActivationExplorer) -> QPushButton:
    return next(b for b in explorer.findChildren(QPushButton) if "Run it" in b.text() or "own" in b.text())


def test_every_function_is_drawn_as_it_is(explorer: ActivationExplorer, trace: ForwardTrace) -> None:
    explorer.show_trace(trace)
    for key, function in ACTIVATIONS.items():
        explorer.choose(key)
        z, f = explorer.plot.curve_points()
        assert len(z) > 400
        np.testing.assert_allclose(f, function(z), err_msg=key)
        for layer in (0, 1):
            at, height = explorer.plot.dot_points(layer)
            np.testing.assert_allclose(at, trace.hidden[layer].z)
            np.testing.assert_allclose(height, function(np.asarray(at, np.float64)), atol=1e-6, err_msg=key)
        explorer.grab()


def test_it_begins_with_the_networks_own_function(explorer: ActivationExplorer, relu_network: Network) -> None:
    assert explorer.activation.key == "relu"
    leaky = ACTIVATIONS["leaky_relu"].with_settings(alpha=0.2)
    other = relu_network.replace(activations=(leaky, leaky))
    explorer.show_network(other, other)
    assert dict(explorer.activation.settings) == {"alpha": 0.2}
    chooser = explorer.findChild(QComboBox)
    assert chooser is not None
    assert chooser.currentText() == "Leaky ReLU"


def test_a_choice_moves_nothing_but_the_advice_which_has_what_the_sliders_leave(explorer: ActivationExplorer) -> None:
    places, room = set(), {}
    advice = explorer.findChild(Advice)
    for key in ("relu", "leaky_relu", "rrelu"):
        explorer.choose(key)
        QApplication.processEvents()
        room[len(explorer.activation.parameters)] = advice.height()
        places.add((explorer.plot.size().toTuple(), trial_button(explorer).pos().toTuple()))
    assert len(places) == 1
    assert sorted(room) == [0, 1, 2]
    assert room[0] > room[1] > room[2]


def test_the_formula_and_the_advice_are_beside_it(explorer: ActivationExplorer, texts: Texts) -> None:
    explorer.choose("elu")
    shown = texts(explorer)
    assert ACTIVATIONS["elu"].used_for in shown
    assert ACTIVATIONS["elu"].beware_of in shown


def test_the_pointer_reads_f_and_its_derivative(
    explorer: ActivationExplorer, texts: Texts, pointer: SimpleNamespace
) -> None:
    explorer.choose("tanh")
    plot = explorer.plot.findChild(Plot)
    pointer.over_plot(plot, 1.0, 0.5)
    line = next(text for text in texts(explorer).splitlines() if text.startswith("z ="))
    z, f, derivative = (float(part.split("=")[1]) for part in line.split(" · "))
    assert z == pytest.approx(1.0, abs=0.02)
    assert f == pytest.approx(math.tanh(1), abs=0.02)
    assert derivative == pytest.approx(1 - math.tanh(1) ** 2, abs=0.02)
    pointer.leave_plot(plot)
    assert "z =" not in texts(explorer)


def test_a_slider_bends_the_curve(qtbot: QtBot, explorer: ActivationExplorer, trace: ForwardTrace) -> None:
    explorer.show_trace(trace)
    explorer.choose("leaky_relu")
    slider = explorer.findChild(NumberSlider, "alpha").findChild(QSlider)
    slider.setFocus()
    before = explorer.activation.settings["alpha"]
    qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    alpha = explorer.activation.settings["alpha"]
    assert alpha > before
    z, f = explorer.plot.curve_points()
    np.testing.assert_allclose(f[z < 0], alpha * z[z < 0])
    at, height = explorer.plot.dot_points(0)
    np.testing.assert_allclose(height[at < 0], alpha * at[at < 0], rtol=1e-6)


def test_no_slider_can_reach_a_value_that_breaks_it(qtbot: QtBot, explorer: ActivationExplorer) -> None:
    sliders = [(key, name) for key, function in ACTIVATIONS.items() for name in function.parameters]
    assert len(sliders) == 7
    for key, name in sliders:
        explorer.choose(key)
        slider = explorer.findChild(NumberSlider, name).findChild(QSlider)
        for end in (Qt.Key.Key_End, Qt.Key.Key_Home):
            qtbot.keyClick(slider, end)
            assert np.isfinite(explorer.plot.curve_points()[1]).all(), (key, name)
            explorer.grab()


def test_rrelus_limits_may_cross_and_keep_their_order(qtbot: QtBot, explorer: ActivationExplorer) -> None:
    explorer.choose("rrelu")
    qtbot.keyClick(explorer.findChild(NumberSlider, "low").findChild(QSlider), Qt.Key.Key_End)
    assert explorer.activation.settings == {"low": pytest.approx(1 / 3, abs=0.01), "high": 1.0}


def test_the_sliders_leave_with_their_function(explorer: ActivationExplorer) -> None:
    explorer.choose("leaky_relu")
    explorer.choose("relu")
    assert explorer.findChildren(NumberSlider) == []


def test_f_prime_can_be_hidden(explorer: ActivationExplorer, qtbot: QtBot) -> None:
    box = explorer.findChild(QCheckBox)
    before = explorer.plot.grab().toImage()
    box.setChecked(False)
    assert explorer.plot.grab().toImage() != before


def test_other_functions_are_drawn_and_named_beside_it(explorer: ActivationExplorer, texts: Texts) -> None:
    before = explorer.plot.grab().toImage()
    compare = next(w for w in explorer.findChildren(QWidget) if w.accessibleName() == "Functions to compare")
    tanh = next(action for action in compare.menu().actions() if action.text().replace("&", "") == "Tanh")
    tanh.trigger()
    assert explorer.plot.grab().toImage() != before
    assert "Tanh" in texts(explorer)
    tanh.trigger()
    assert explorer.plot.grab().toImage() == before


def test_one_neuron_can_be_marked(explorer: ActivationExplorer, trace: ForwardTrace) -> None:
    explorer.show_trace(trace)
    before = explorer.plot.grab().toImage()
    explorer.mark_neuron(2, 2)
    assert explorer.plot.grab().toImage() != before
    explorer.mark_neuron(2, -1)
    assert explorer.plot.grab().toImage() == before
    explorer.mark_neuron(1, 99)  # a neuron of a larger network that is gone
    assert explorer.plot.grab().toImage() == before


def test_the_trial_is_offered_for_other_functions_only(
    qtbot: QtBot, explorer: ActivationExplorer, relu_network: Network
) -> None:
    button = trial_button(explorer)
    assert not button.isEnabled()
    explorer.choose("gelu")
    assert button.isEnabled()
    with qtbot.waitSignal(explorer.trial_requested) as requested:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert requested.args[0].key == "gelu"
    gelu = ACTIVATIONS["gelu"]
    explorer.show_network(relu_network.replace(activations=(gelu, gelu)), relu_network)
    assert "Back to ReLU" in button.text()
    with qtbot.waitSignal(explorer.trial_ended):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert explorer.activation.key == "relu"


def test_at_rest_there_are_no_dots(explorer: ActivationExplorer, trace: ForwardTrace) -> None:
    explorer.show_trace(trace)
    explorer.show_trace(None)
    assert [len(explorer.plot.dot_points(layer)[0]) for layer in (0, 1)] == [0, 0]


def test_large_z_stay_in_view(explorer: ActivationExplorer, make_trace: Callable[..., ForwardTrace]) -> None:
    explorer.show_trace(make_trace(z1=(-70.0, 0, 0, 0, 0, 70.0)))
    (left, right), _ = explorer.plot.findChild(Plot).view_range()
    assert left <= -70
    assert right >= 70
    z, _ = explorer.plot.curve_points()
    assert (z[0], z[-1]) == (left, right)


def test_it_wears_another_theme(explorer: ActivationExplorer) -> None:
    theme_source().choose("dark")
    image = explorer.plot.grab().toImage()
    assert image.pixelColor(image.width() - 3, 3).lightness() < 80


def test_what_the_pointer_reads_stands_where_the_legend_was(explorer: ActivationExplorer, texts: Texts) -> None:
    explorer.plot.pointed.emit(1.0)
    assert "z = 1.00 · f = 1.000 · f′ = 1.000" in texts(explorer)
    assert "f · ReLU" not in texts(explorer)
    explorer.plot.pointed.emit(float("nan"))
    assert "f · ReLU" in texts(explorer)


def test_the_legend_names_only_what_is_shown(explorer: ActivationExplorer, trace: ForwardTrace, texts: Texts) -> None:
    assert "● layer" not in texts(explorer)
    explorer.show_trace(trace)
    assert "● layer 1" in texts(explorer)
    assert "■ layer 2" in texts(explorer)
    explorer.show_trace(None)
    assert "● layer" not in texts(explorer)


def test_advice_gets_narrower_before_large_text_has_to_be_scrolled_sideways(explorer: ActivationExplorer) -> None:
    body = explorer.findChild(BesideOrBelow)
    assert body.minimumSizeHint().width() < 0.85 * ADVICE_WIDTH
    explorer.resize(900, 400)
    assert explorer.findChild(Advice).width() == ADVICE_WIDTH


def test_no_formula_is_shown_in_part(qtbot: QtBot) -> None:
    advice = Advice()
    qtbot.addWidget(advice)
    advice.show_activation(ACTIVATIONS["swish"])
    first, second = advice.findChildren(Formula)
    advice.resize(ADVICE_WIDTH, 200)
    with qtbot.waitExposed(advice):
        advice.show()
    shown = set()
    for height in range(10, 90, 4):
        advice.resize(ADVICE_WIDTH, height)
        QApplication.processEvents()
        seen = [formula.visibleRegion().boundingRect().height() for formula in (first, second)]
        assert seen[0] in (0, first.height())
        assert seen[1] in (0, second.height())
        shown.add(sum(part > 0 for part in seen))
    assert shown == {0, 1, 2}
