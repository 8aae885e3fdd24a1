"""Activation functions as curves with dots: jumps stay open, ranges grow, marks follow their neuron."""

from collections.abc import Callable
from types import SimpleNamespace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.pages.draw.studies.layers.activation_plot import ActivationPlot
from app.plots.plot import Plot
from app.ui.style.theme import LIGHT
from nncore.functions.activations import ACTIVATIONS
from nncore.network.network import ForwardTrace


@pytest.fixture
def plot(qtbot: QtBot) -> ActivationPlot:
    widget = ActivationPlot()
    qtbot.addWidget(widget)
    widget.show_functions(ACTIVATIONS["relu"])
    widget.resize(500, 300)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_curve_and_dots_belong_to_the_same_function(plot: ActivationPlot, trace: ForwardTrace) -> None:
    plot.show_trace(trace)
    plot.show_functions(ACTIVATIONS["elu"], [ACTIVATIONS["tanh"]])
    assert plot.activation is ACTIVATIONS["elu"]
    z, f = plot.curve_points()
    np.testing.assert_allclose(f, ACTIVATIONS["elu"](z))
    at, height = plot.dot_points(1)
    np.testing.assert_allclose(at, trace.hidden[1].z)
    np.testing.assert_allclose(height, ACTIVATIONS["elu"](np.asarray(at, np.float64)))


def test_without_a_function_a_trace_waits(qtbot: QtBot, trace: ForwardTrace) -> None:
    empty = ActivationPlot()
    qtbot.addWidget(empty)
    empty.show_trace(trace)
    assert empty.activation is None
    empty.show_functions(ACTIVATIONS["tanh"])
    assert len(empty.dot_points(0)[0]) == 6


def test_the_step_is_drawn_without_a_wall(plot: ActivationPlot) -> None:
    def inked_heights(key: str) -> int:
        """How many rows have ink in the middle columns, where z passes 0."""
        plot.show_functions(ACTIVATIONS[key])
        plot.show_derivative(False)
        image = plot.grab().toImage()
        accent = LIGHT.accent.lower()
        columns = range(image.width() // 2, image.width() // 2 + 60)
        return sum(any(image.pixelColor(x, y).name() == accent for x in columns) for y in range(image.height()))

    assert inked_heights("sigmoid") > 3 * inked_heights("step")


def test_the_range_grows_under_the_pen_stays_over_an_empty_canvas_and_fits_when_the_pen_rests(
    plot: ActivationPlot, make_trace: Callable[..., ForwardTrace]
) -> None:
    inner = plot.findChild(Plot)
    usual = inner.view_range()
    plot.show_trace(make_trace(z1=(-50.0, 0, 0, 0, 0, 60.0)))
    assert inner.view_range()[0] == (-64, 64)
    plot.show_trace(None)
    plot.settle()
    assert inner.view_range()[0] == (-64, 64)
    plot.show_trace(make_trace(z1=(-1.0, 0, 0, 0, 0, 1.0)))
    assert inner.view_range()[0] == (-64, 64)
    plot.settle()
    assert inner.view_range() == usual


def test_a_network_without_hidden_layers_has_no_dots(plot: ActivationPlot, trace: ForwardTrace) -> None:
    plot.show_trace(ForwardTrace(trace.inputs, (), trace.logits, trace.probabilities))
    assert [len(plot.dot_points(layer)[0]) for layer in (0, 1)] == [0, 0]


def test_the_pointer_tells_z_and_leaves(qtbot: QtBot, plot: ActivationPlot, pointer: SimpleNamespace) -> None:
    inner = plot.findChild(Plot)
    with qtbot.waitSignal(plot.pointed) as told:
        pointer.over_plot(inner, 2.0, 1.0)
    assert told.args == pytest.approx([2.0], abs=0.03)
    with qtbot.waitSignal(plot.pointed) as told:
        pointer.leave_plot(inner)
    assert np.isnan(told.args[0])
