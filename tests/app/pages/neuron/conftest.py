"""The page about the neuron, shown: one for all tests of a module, which each find it as it was at first."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from shared_page import SharedPage

from app.pages.neuron.page import NeuronPage


@pytest.fixture(scope="module")
def shared_page(qapp: QApplication) -> Iterator[SharedPage[NeuronPage]]:
    shared = SharedPage(NeuronPage, 1280, 690)
    yield shared
    shared.close()


@pytest.fixture
def page(shared_page: SharedPage[NeuronPage]) -> NeuronPage:
    return shared_page.as_new()
