"""The page about the neuron, shown."""

import pytest
from on_pages import shown
from pytestqt.qtbot import QtBot

from app.pages.neuron.page import NeuronPage


@pytest.fixture
def page(qtbot: QtBot) -> NeuronPage:
    return shown(qtbot, NeuronPage(), 1280, 690)
