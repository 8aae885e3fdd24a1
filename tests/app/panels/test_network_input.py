"""What the network sees: the very numbers, the right way up, with the one under the pointer."""

from collections.abc import Callable
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.panels.network_input import NetworkInput
from app.theme import LIGHT
from nncore.network import ForwardTrace

Texts = Callable[[QWidget], str]


@pytest.fixture
def panel(qtbot: QtBot) -> NetworkInput:
    widget = NetworkInput(LIGHT)
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
    assert f"row 10, column 20: {trace.inputs[300]:.3f}" in texts(panel)
    panel.show_trace(None)
    assert "row 10, column 20: 0.000" in texts(panel)
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
