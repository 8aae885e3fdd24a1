"""The bars of a hidden layer: their heights, their states, and the neuron under the pointer."""

from collections.abc import Callable
from types import SimpleNamespace

import numpy as np
import pytest
from painted import colors
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.pages.draw.studies.layers.hidden_layer import HiddenLayer, named_neurons
from app.ui.style.themed import theme_source
from app.ui.text.live_text import LiveText
from app.ui.widgets.switch import Switch
from nncore.functions.activations import ACTIVATIONS
from nncore.network.network import ForwardTrace, Network
from tools.walks.stations import settle

Texts = Callable[[QWidget], str]


@pytest.fixture
def panel(qtbot: QtBot, relu_network: Network) -> HiddenLayer:
    widget = HiddenLayer(1)
    qtbot.addWidget(widget)
    widget.show_network(relu_network)
    widget.resize(600, 180)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.mark.parametrize("n", [1, 9, 12, 50, 64, 100, 128, 300, 512, 2000])
def test_as_many_neurons_are_named_as_there_is_room_for(n: int) -> None:
    named = named_neurons(n)
    assert named[-1] == n - 1
    assert len(named) <= 21
    assert len(named) == 1 or min(np.diff(named)) > 0.025 * n


def test_a_bar_for_each_neuron(panel: HiddenLayer, trace: ForwardTrace) -> None:
    panel.show_trace(trace)
    np.testing.assert_allclose(panel.bar_heights(), [0, 0, 0.5, 2, 0, 1.5])


def test_z_is_shown_for_silent_neurons_too(panel: HiddenLayer, trace: ForwardTrace) -> None:
    panel.show_trace(trace)
    panel.set_quantity("z")
    np.testing.assert_allclose(panel.bar_heights(), [-1, 0, 0.5, 2, -3, 1.5])
    panel.set_quantity("a")
    np.testing.assert_allclose(panel.bar_heights(), [0, 0, 0.5, 2, 0, 1.5])


def test_the_second_layer_shows_its_own(qtbot: QtBot, relu_network: Network, trace: ForwardTrace) -> None:
    second = HiddenLayer(2)
    qtbot.addWidget(second)
    second.show_network(relu_network)
    second.show_trace(trace)
    np.testing.assert_allclose(second.bar_heights(), [0.25, 0, 3, 1])
    assert second.objectName() == "hidden2"


def test_saturated_neurons_keep_their_height(
    panel: HiddenLayer, make_trace: Callable[..., ForwardTrace], texts: Texts
) -> None:
    trace = make_trace(ACTIVATIONS["tanh"], z1=(-9.0, 0.0, 0.5, 9.0, 0.2, -0.1))
    panel.show_trace(trace)
    np.testing.assert_allclose(panel.bar_heights(), np.tanh([-9, 0, 0.5, 9, 0.2, -0.1]), atol=1e-6)
    assert "2 saturated" in texts(panel)


def test_the_line_counts_the_states(panel: HiddenLayer, trace: ForwardTrace, texts: Texts) -> None:
    panel.show_trace(trace)
    assert "3 active · 3 inactive · 0 saturated" in texts(panel)


def test_at_rest_it_shows_no_bars_and_says_what_to_do(panel: HiddenLayer, trace: ForwardTrace, texts: Texts) -> None:
    panel.show_trace(trace)
    panel.show_trace(None)
    assert len(panel.bar_heights()) == 0
    assert "draw a digit" in texts(panel)
    assert "inactive" not in texts(panel)


def test_the_title_names_neurons_and_function(panel: HiddenLayer, texts: Texts) -> None:
    shown = texts(panel)
    assert "Hidden layer 1" in shown
    assert "·\u2002\u2009ReLU" in shown


def test_the_pointer_tells_a_neuron(
    qtbot: QtBot, panel: HiddenLayer, trace: ForwardTrace, texts: Texts, pointer: SimpleNamespace
) -> None:
    panel.show_trace(trace)
    with qtbot.waitSignal(panel.neuron_hovered) as hovered:
        pointer.over_plot(panel.plot, 3.2, 1.0)
    assert hovered.args == [1, 3]
    assert "neuron 3   z = 2.000   a = 2.000   active" in texts(panel)
    with qtbot.waitSignal(panel.neuron_hovered) as hovered:
        pointer.over_plot(panel.plot, 4.0, 0.1)
    assert hovered.args == [1, 4]
    assert "neuron 4   z = −3.000   a = 0.000   inactive" in texts(panel)
    with qtbot.waitSignal(panel.neuron_hovered) as hovered:
        pointer.leave_plot(panel.plot)
    assert hovered.args == [1, -1]
    assert "neuron 4" not in texts(panel)


def test_a_hovered_neuron_is_told_anew_while_the_pen_moves(
    panel: HiddenLayer, make_trace: Callable[..., ForwardTrace], texts: Texts, pointer: SimpleNamespace
) -> None:
    panel.show_trace(make_trace())
    pointer.over_plot(panel.plot, 3.0, 1.0)
    panel.show_trace(make_trace(z1=(0, 0, 0, 0.75, 0, 0)))
    assert "neuron 3   z = 0.750" in texts(panel)


def test_the_pointer_over_a_resting_panel_tells_nothing(
    qtbot: QtBot, panel: HiddenLayer, texts: Texts, pointer: SimpleNamespace
) -> None:
    with qtbot.assertNotEmitted(panel.neuron_hovered):
        pointer.over_plot(panel.plot, 3.0, 0.5)
    assert "neuron 3" not in texts(panel)


def test_the_switch_tells_what_is_wanted(qtbot: QtBot, panel: HiddenLayer) -> None:
    button = next(button for button in panel.findChildren(QPushButton) if button.text() == "z")
    with qtbot.waitSignal(panel.quantity_chosen) as chosen:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == ["z"]


def test_every_bar_fits_and_the_range_stands_still(panel: HiddenLayer, make_trace: Callable[..., ForwardTrace]) -> None:
    panel.show_trace(make_trace(z1=(100.0, -100, 0, 0, 0, 0)))
    panel.set_quantity("z")
    (left, right), (low, high) = panel.plot.view_range()
    assert left < 0
    assert right > 5
    assert low <= -100
    assert high >= 100
    panel.show_trace(make_trace(z1=(90.0, -100, 0, 0, 0, 0)))
    assert panel.plot.view_range() == ((left, right), (low, high))
    panel.show_trace(make_trace(z1=(1.0, -1, 0, 0, 0, 0)))
    panel.settle()
    assert panel.plot.view_range()[1][1] < 50  # at rest it fits again


def test_each_part_is_named_by_the_number_of_its_layer(panel: HiddenLayer) -> None:
    names = {each.accessibleName() for each in panel.findChildren(Switch)}
    assert names == {"Hidden layer 1: quantity"}


def test_what_is_saturated_has_a_colour_of_its_own(panel: HiddenLayer, make_trace: Callable[..., ForwardTrace]) -> None:
    def has_color(name: str) -> bool:
        return QColor(name).name() in colors(panel.plot.grab().toImage())

    theme = theme_source().theme
    panel.show_trace(make_trace(ACTIVATIONS["tanh"], z1=(0.1, 0.2, 0.5, 0.3, 0.2, -0.1)))
    assert not has_color(theme.saturated)
    panel.show_trace(make_trace(ACTIVATIONS["tanh"], z1=(-9.0, 9.0, 9.0, 9.0, -9.0, 9.0)))
    assert has_color(theme.saturated)
    assert not has_color(theme.inactive)


def test_it_wears_another_theme(panel: HiddenLayer, trace: ForwardTrace) -> None:
    panel.show_trace(trace)
    theme_source().choose("dark")
    image = panel.plot.grab().toImage()
    assert image.pixelColor(image.width() - 3, 3).lightness() < 80


def test_keys_walk_from_bar_to_bar_and_return_chooses_one(
    qtbot: QtBot, panel: HiddenLayer, trace: ForwardTrace
) -> None:
    chosen: list[tuple[int, int]] = []
    hovered: list[int] = []
    panel.neuron_chosen.connect(lambda layer, neuron: chosen.append((layer, neuron)))
    panel.neuron_hovered.connect(lambda _layer, neuron: hovered.append(neuron))
    panel.show_trace(trace)
    last = len(panel.bar_heights()) - 1
    qtbot.keyClick(panel, Qt.Key.Key_Return)  # nothing is under the keyboard yet
    assert chosen == []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_Right):
        qtbot.keyClick(panel, key)
        qtbot.keyClick(panel, Qt.Key.Key_Enter)
    assert [neuron for _, neuron in chosen] == [1, 0, 0, last, last]
    assert hovered == [1, 0, last]


def test_the_keyboard_is_where_it_says_and_leaves_nothing_behind(
    qtbot: QtBot, panel: HiddenLayer, trace: ForwardTrace
) -> None:
    panel.show_trace(trace)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    hovered: list[int] = []
    panel.neuron_hovered.connect(lambda _layer, neuron: hovered.append(neuron))
    panel.setFocus(Qt.FocusReason.TabFocusReason)
    panel.clearFocus()
    assert hovered == [0, -1]


def test_the_axes_say_what_they_are(panel: HiddenLayer) -> None:
    assert "activation a" in panel.plot.spoken_description()
    assert "neuron" in panel.plot.spoken_description()
    panel.set_quantity("z")
    assert "sum z" in panel.plot.spoken_description()


def test_in_a_narrow_window_the_readout_still_stands_beside_the_title(
    panel: HiddenLayer, trace: ForwardTrace, pointer: SimpleNamespace, texts: Texts
) -> None:
    panel.show_trace(trace)
    function = next(text for text in panel.findChildren(LiveText) if text.text() == "·\u2002\u2009ReLU")
    is_named = []
    for width in range(700, 340, -30):
        pointer.over_plot(panel.plot, 4.0, 0.1)
        panel.resize(width, 180)
        settle()
        assert "neuron 4" in texts(panel)
        assert panel.plot.y() < 2 * panel.fontMetrics().height()
        is_named.append(function.isVisible())
    assert is_named == sorted(is_named, reverse=True)
    assert is_named[0]
    assert not is_named[-1]
