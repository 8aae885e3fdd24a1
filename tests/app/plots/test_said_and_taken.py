"""What a plot says of itself to who cannot see it, and the numbers one takes away of it."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.plots.plot import Plot


@pytest.fixture
def plot(qtbot: QtBot) -> Plot:
    widget = Plot(x_label="x", y_label="y")
    qtbot.addWidget(widget)
    return widget


def test_a_picture_has_its_column_as_x_and_its_row_as_y(plot: Plot) -> None:
    plot.add_picture().set_values(np.array([[0.0, 0.1, 0.2], [0.3, 0.4, 0.9]]))
    assert list(plot.rows())[-1] == ("cells 1", 2, 1, pytest.approx(0.9))
    assert "2 × 3 cells, the largest in row 1, column 2" in plot.spoken_description()


def test_bars_are_told_by_the_highest_and_the_lowest(plot: Plot) -> None:
    plot.add_bars().set_points(np.array([3, 4, 5]), np.array([0.5, -2.0, 1.5]))
    assert "3 bars, highest 1.5" in plot.spoken_description()
    assert "at 5, lowest −2" in plot.spoken_description()
    assert [row[:3] for row in plot.rows()] == [("bars 1", 3, 0.5), ("bars 1", 4, -2.0), ("bars 1", 5, 1.5)]


def test_what_is_hidden_is_neither_told_nor_taken(plot: Plot) -> None:
    handle = plot.add_drag_point()
    handle.set_position(1.0, 0.5)
    assert list(plot.rows()) == [("point to drag 1", 1.0, 0.5, "")]
    handle.set_visible(False)
    assert list(plot.rows()) == []
    assert "drag" not in plot.spoken_description()
