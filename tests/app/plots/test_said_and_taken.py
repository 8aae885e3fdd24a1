"""What a plot says of itself to who cannot see it, and the numbers one takes away of it."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.plots.plot import Plot
from app.plots.scales import power_of_ten


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


def test_an_axis_of_logarithms_is_told_and_taken_as_the_values_that_stand_there(plot: Plot) -> None:
    plot.set_range((0.0, 2.0), (-3.0, 1.0))
    plot.read_as("left", power_of_ten)
    plot.add_curve().set_points(np.array([1.0, 2.0]), np.array([-2.0, 0.0]))
    plot.add_line(stands=False).set_position(-1.0)
    assert [row[1:3] for row in plot.rows()] == [(1.0, pytest.approx(0.01)), (2.0, 1.0)]
    said = plot.spoken_description()
    assert "y from 0.001 to 10" in said
    assert "a line from 0.01 at 1 to 1 at 2" in said
    assert "a line at 0.1" in said


def test_an_item_is_taken_by_its_name_and_what_adorns_another_is_left_out(plot: Plot) -> None:
    named, adorning = plot.add_curve(), plot.add_curve()
    for curve in (named, adorning):
        curve.set_points(np.array([1.0]), np.array([2.0]))
    plot.call(named, "MSE")
    plot.leave_out(adorning)
    assert list(plot.rows()) == [("MSE", 1.0, 2.0, "")]
    assert plot.spoken_description().count("a line") == 1
