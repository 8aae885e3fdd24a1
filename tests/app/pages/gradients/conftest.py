"""The page about gradients, shown, and the trace of a seven."""

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.pages.gradients.page import GradientsPage
from app.sources.networks import network_in_the_box
from nncore.ink.strokes import to_pixels
from nncore.network.network import ForwardTrace


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[GradientsPage]:
    shown = GradientsPage()
    qtbot.addWidget(shown)
    shown.resize(1278, 700)
    shown.show_network(network_in_the_box())
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.shut_down()


@pytest.fixture
def trace(seven: list[np.ndarray]) -> ForwardTrace:
    return network_in_the_box().forward(to_pixels(seven))
