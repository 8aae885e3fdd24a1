"""What is pointed at, chosen or marked has a colour of its own in the pictures of all pages: none that is a vote."""

from collections.abc import Callable

import numpy as np
import pytest
from painted import colors
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.pages.draw.input.pixel_picture import PixelPicture
from app.pages.draw.studies.layers.activation_plot import ActivationPlot
from app.pages.draw.studies.pixels.step_pictures import StepPictures
from app.pages.evaluate.views.confusion_picture import ConfusionPicture
from app.pages.evaluate.views.digit_gallery import DigitGallery
from app.pages.network.neuron import Neuron
from app.pages.network.panels.gradient_picture import GradientPicture
from app.pages.network.panels.product_pictures import ProductPictures
from app.pages.network.panels.weight_picture import WeightPicture
from app.pages.network.picture.picture import NetworkPicture
from app.plots.plot import Plot
from app.ui.pictures.strip import PictureStrip, StripPicture
from app.ui.style.qt_style import ThemeChoice
from app.ui.style.theme import CONTRAST, DARK, LIGHT, Theme
from app.ui.style.themed import theme_source
from nncore.explanations.neuron import neuron_sum
from nncore.functions.activations import ACTIVATIONS
from nncore.ink.preparation import StepChoice, prepare
from nncore.network.network import ForwardTrace, Network


def pixels(trace: ForwardTrace) -> QWidget:
    picture = PixelPicture()
    picture.look_at(400)
    return picture


def steps(trace: ForwardTrace) -> QWidget:
    pictures = StepPictures()
    pictures.show_preparation(prepare([np.array([(100.0, 100), (300, 300)])], 400.0, StepChoice()), 400.0)
    return pictures


def confusion(trace: ForwardTrace) -> QWidget:
    picture = ConfusionPicture()
    picture.choose((2, 3))
    return picture


def strip(trace: ForwardTrace) -> QWidget:
    pictures = PictureStrip(2, "two")
    pictures.show_pictures([StripPicture(np.zeros(784, np.float32), "0", "")] * 2)
    pictures.look_at(1)
    return pictures


def gradient(trace: ForwardTrace) -> QWidget:
    picture = GradientPicture()
    picture.look_at(400)
    return picture


def weights(trace: ForwardTrace) -> QWidget:
    picture = WeightPicture()
    picture.look_at(400)
    return picture


def products(trace: ForwardTrace) -> QWidget:
    arrays = (np.zeros((784, 4)), np.zeros((4, 10))), (np.zeros(4), np.zeros(10))
    network = Network(*arrays, (ACTIVATIONS["relu"],))
    pictures = ProductPictures()
    pictures.show_sum(neuron_sum(network, network.forward(np.zeros(784, np.float32)), 1, 0))
    pictures.look_at(400)
    return pictures


def curve(trace: ForwardTrace) -> QWidget:
    plot = ActivationPlot()
    plot.show_functions(ACTIVATIONS["relu"])
    plot.show_trace(trace)
    plot.mark_neuron(1, 3)
    return plot


def moment(trace: ForwardTrace) -> QWidget:
    plot = Plot()
    plot.set_range((0.0, 1.0), (0.0, 1.0))
    line = plot.add_line(stands=True)
    line.set_mark(theme_source().theme, 2.0)
    line.set_position(0.5)
    return plot


MARKED = [pixels, steps, confusion, strip, gradient, weights, products, curve, moment]


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
@pytest.mark.parametrize("make", MARKED, ids=lambda make: make.__name__)
def test_a_mark_has_its_own_colour_and_no_vote_s(
    qtbot: QtBot, make: Callable[[ForwardTrace], QWidget], theme: Theme, trace: ForwardTrace
) -> None:
    choices: dict[str, ThemeChoice] = {"light": "light", "dark": "dark", "contrast": "contrast"}
    theme_source().choose(choices[theme.name])
    widget = make(trace)
    qtbot.addWidget(widget)
    widget.resize(420, 300)
    with qtbot.waitExposed(widget):
        widget.show()
    seen = colors(widget.grab().toImage())
    assert theme.mark in seen
    assert not {theme.speaks_against, theme.speaks_for} & seen


def strip_left_by_the_pointer(trace: ForwardTrace) -> QWidget:
    pictures = strip(trace)
    assert isinstance(pictures, PictureStrip)
    pictures.look_at(None)
    return pictures


def empty_gallery(trace: ForwardTrace) -> QWidget:
    return DigitGallery("Errors")


def pinned_neuron(trace: ForwardTrace) -> QWidget:
    arrays = (np.zeros((784, 4)), np.zeros((4, 10))), (np.zeros(4), np.zeros(10))
    picture = NetworkPicture()
    picture.show_network(Network(*arrays, (ACTIVATIONS["relu"],)))
    picture.pin(Neuron(1, 2))
    return picture


@pytest.mark.parametrize(
    "make", [confusion, strip_left_by_the_pointer, empty_gallery, pinned_neuron], ids=lambda make: make.__name__
)
def test_a_mark_that_stays_does_not_hide_where_the_keyboard_is(
    qtbot: QtBot, make: Callable[[ForwardTrace], QWidget], trace: ForwardTrace
) -> None:
    widget = make(trace)
    qtbot.addWidget(widget)
    widget.resize(480, 320)
    with qtbot.waitActive(widget):
        widget.show()
    widget.clearFocus()
    resting = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    assert widget.hasFocus()
    assert widget.grab().toImage() != resting
