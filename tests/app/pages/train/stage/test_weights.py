"""The pictures of the first layer: square, and all of them seen, whatever room is left to them."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.pages.train.stage.weights import WeightPictures
from nncore.network.network import Network


@pytest.mark.parametrize("height", [90, 160, 400])
def test_the_pictures_are_square_though_the_plot_alone_changes(
    qtbot: QtBot, relu_network: Network, height: int
) -> None:
    panel = WeightPictures()
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show()
    panel.show_network(relu_network)
    panel.plot.setMaximumHeight(height)  # as when the line above it takes more room
    QApplication.processEvents()
    (left, right), (top, bottom) = panel.plot.view_range()
    across, down = panel.plot.width() / (right - left), panel.plot.height() / (bottom - top)
    assert across == pytest.approx(down, rel=0.02)
    assert panel.picture.values is not None
    rows, columns = panel.picture.values.shape
    assert rows <= bottom - top + 1e-6
    assert columns <= right - left + 1e-6
