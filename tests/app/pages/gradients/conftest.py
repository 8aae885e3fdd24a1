"""The page about gradients, shown, one for all tests of a module, and the trace of a seven."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from shared_page import SharedPage

from app.pages.gradients.page import GradientsPage
from app.sources.networks import network_in_the_box
from nncore.ink.strokes import to_pixels
from nncore.network.network import ForwardTrace


@pytest.fixture(scope="module")
def shared_page(qapp: QApplication) -> Iterator[SharedPage[GradientsPage]]:
    shared = SharedPage(GradientsPage, 1278, 700, network=network_in_the_box())
    yield shared
    shared.close()


@pytest.fixture
def page(shared_page: SharedPage[GradientsPage]) -> GradientsPage:
    return shared_page.as_new()


@pytest.fixture
def trace(seven: list[np.ndarray]) -> ForwardTrace:
    return network_in_the_box().forward(to_pixels(seven))
