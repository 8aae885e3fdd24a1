"""What the network sees: the very numbers, the right way up, with the one under the pointer."""

from collections.abc import Callable
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.pages.draw.input.network_input import NetworkInput
from nncore.network.network import ForwardTrace

Texts = Callable[[QWidget], str]


@pytest.fixture
def panel(qtbot: QtBot) -> NetworkInput:
    widget = NetworkInput()
    qtbot.addWidget(widget)
    widget.resize(420, 220)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def centre(panel: NetworkInput, row: int, column: int) -> tuple[float, float]:
    cell = panel.picture.height() // 28
    return (column + 0.5) * cell, (row + 0.5) * cell


def test_the_pixels_are_those_of_the_trace(panel: NetworkInput, trace: ForwardTrace) -> None:
    panel.show_trace(trace)
    np.testing.assert_array_equal(panel.picture.pixels, trace.inputs.reshape(28, 28))
    image = panel.picture.grab().toImage()
    for row, column in ((1, 1), (14, 3), (26, 20)):
        shown = image.pixelColor(*(int(value) for value in centre(panel, row, column))).lightness()
        assert shown == pytest.approx(255 * trace.inputs[28 * row + column], abs=2)


def test_the_pointer_reads_a_pixel(
    panel: NetworkInput, trace: ForwardTrace, texts: Texts, pointer: SimpleNamespace
) -> None:
    panel.show_trace(trace)
    pointer.over(panel.picture, *centre(panel, 10, 20))
    assert f"row 10, col 20: {trace.inputs[300]:.3f}" in texts(panel)
    panel.show_trace(None)
    assert "row 10, col 20: 0.000" in texts(panel)
    pointer.leave(panel.picture)
    assert "row 10" not in texts(panel)


def test_beside_the_picture_there_is_no_pixel(panel: NetworkInput, texts: Texts, pointer: SimpleNamespace) -> None:
    pointer.over(panel.picture, 28 * (panel.picture.height() // 28) + 1, 5)
    assert "row" not in texts(panel).split("Scaled")[0]


def test_at_rest_it_is_black(panel: NetworkInput, trace: ForwardTrace) -> None:
    panel.show_trace(trace)
    panel.show_trace(None)
    assert not panel.picture.pixels.any()


@pytest.mark.parametrize("height", [60, 220, 500])
def test_the_picture_is_square_at_any_height(qtbot: QtBot, panel: NetworkInput, height: int) -> None:
    panel.resize(900, height)
    qtbot.waitUntil(lambda: panel.picture.width() == 28 * (panel.picture.height() // 28))


def colours(panel: NetworkInput, row: int, column: int) -> tuple[int, int]:
    """Return the red and the blue of a pixel."""
    shown = panel.picture.grab().toImage().pixelColor(*(int(value) for value in centre(panel, row, column)))
    return shown.red(), shown.blue()


def test_reasons_are_blue_for_and_vermilion_against(panel: NetworkInput, trace: ForwardTrace) -> None:
    reasons = np.zeros(784, np.float32)
    reasons[28 * 5 + 6], reasons[28 * 20 + 7] = 2.0, -2.0
    panel.show_trace(trace)
    panel.show_reasons(reasons)
    red, blue = colours(panel, 5, 6)
    assert blue > red
    red, blue = colours(panel, 20, 7)
    assert red > blue
    panel.show_reasons(None)
    red, blue = colours(panel, 5, 6)
    assert red == blue


def test_a_hovered_neuron_comes_before_the_reasons_and_goes_again(
    panel: NetworkInput, trace: ForwardTrace, texts: Texts
) -> None:
    reasons, weights = np.full(784, 0.5, np.float32), np.linspace(-1, 1, 784, dtype=np.float32)
    panel.show_trace(trace)
    panel.show_reasons(reasons)
    panel.show_neuron(weights, 2, 5)
    assert panel.picture.value(27, 27) == 1.0
    assert "neuron 5 of hidden layer 2" in texts(panel)
    panel.show_neuron(None)
    assert panel.picture.value(27, 27) == 0.5


def test_the_switch_asks_for_reasons(qtbot: QtBot, panel: NetworkInput) -> None:
    why = next(button for button in panel.findChildren(QPushButton) if button.text() == "attribution")
    with qtbot.waitSignal(panel.reasons_wanted, check_params_cb=lambda is_wanted: is_wanted is True):
        qtbot.mouseClick(why, Qt.MouseButton.LeftButton)
    assert panel.shows_reasons


def test_an_attribution_of_nothing_says_why(panel: NetworkInput, texts: Texts, qtbot: QtBot) -> None:
    attribution = next(each for each in panel.findChildren(QPushButton) if each.text() == "attribution")
    qtbot.mouseClick(attribution, Qt.MouseButton.LeftButton)
    panel.show_reasons(np.zeros(784))
    assert "every pixel's is 0" in texts(panel)
    panel.show_reasons(np.ones(784))
    assert "speaks for the answer" in texts(panel)
