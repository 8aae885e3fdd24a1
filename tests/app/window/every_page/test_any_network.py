"""Networks of one to four layers, up to 512 wide, on every tab of Draw and in every panel of Network."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.pages.draw.studies.studies import Studies
from app.pages.network.page import NetworkPage
from app.ui.export import GivesArrays, HasNumbers, csv_text, numpy_text
from app.window.main_window import MainWindow
from nncore.functions.activations import ACTIVATIONS
from nncore.network.initialisation import init_network
from nncore.network.network import Network

SHAPES = [(), (64,), (512,), (32, 32, 32), (7, 512, 40, 90)]
NAMES = [name for name in Studies.NAMES if name != "layers"]


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One for all tests here, brought back to its beginning before each."""
    return window_as_new


def network_of(widths: tuple[int, ...]) -> Network:
    keys = ("relu", "tanh", "sigmoid", "gelu")[: len(widths)]
    return init_network((784, *widths, 10), tuple(ACTIVATIONS[key] for key in keys), rng=np.random.default_rng(0))


def take_away(part: QWidget) -> None:
    """Take every number that is shown, and let each array be made anew by its lines."""
    for panel in part.findChildren(QWidget):
        if panel.isVisible() and isinstance(panel, HasNumbers):
            assert csv_text(panel.rows()).startswith("item,")
        if panel.isVisible() and isinstance(panel, GivesArrays):
            names: dict[str, Any] = {}
            exec(numpy_text(panel.arrays()), names)
            for name, array in panel.arrays().items():
                np.testing.assert_allclose(names[name], array, rtol=1e-5, atol=1e-12)


@pytest.mark.parametrize("widths", SHAPES)
def test_every_tab_of_draw_takes_any_network(
    qtbot: QtBot, window: MainWindow, seven: Any, widths: tuple[int, ...]
) -> None:
    network = network_of(widths)
    window.session.set_network(network)
    window.session.load_strokes(seven)
    window.session.settle()
    for name in NAMES:
        study = window.draw_page.studies.show_study(name)
        window.session.settle()
        qtbot.wait(50)  # what a study does when the pen rests
        assert not window.draw_page.grab().isNull()
        names: dict[str, Any] = {}
        exec(compile(study.numpy_code(), name, "exec"), names) if name in ("why", "pixels") else None
        take_away(study)
    np.testing.assert_array_equal(window.session.trace.logits, network.forward(window.session.trace.inputs).logits)


@pytest.mark.parametrize("widths", SHAPES)
def test_every_panel_of_network_takes_any_network(window: MainWindow, seven: Any, widths: tuple[int, ...]) -> None:
    network = network_of(widths)
    window.session.set_network(network)
    window.session.load_strokes(seven)
    window.session.settle()
    window.show_page("network")
    page = window.findChild(NetworkPage, "network")
    page.inspector.learn.say_truth("3")
    for layer, n in enumerate(network.sizes[1:], 1):
        page.take_neuron(layer, n - 1)
        for panel in ("Sum", "Digits", "Change", "Learn"):
            next(each for each in page.findChildren(QPushButton) if each.text() == panel).click()
            assert not page.grab().isNull()
            take_away(page)
        next(each for each in page.findChildren(QPushButton) if each.text() == "delta").click()
        assert not page.grab().isNull()
        page.inspector.learn.light.end()
        next(each for each in page.findChildren(QPushButton) if each.text() == "activation").click()
        page.inspector.change.weights.shifted.emit(0, 1.0)
        changed = window.session.network.weights[layer - 1] - network.weights[layer - 1]
        assert changed[0, n - 1] == pytest.approx(1.0, abs=1e-4)
        page.undo()
        assert window.session.network is network
