"""What the tests of the window share: Qt without a screen, and a canvas of one pixel a unit."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # must stand before Qt is loaded

import pytest
from pytestqt.qtbot import QtBot

from app.canvas import DrawingCanvas
from app.drawing import Drawing
from app.theme import LIGHT


@pytest.fixture
def drawing() -> Drawing:
    return Drawing()


@pytest.fixture
def canvas(qtbot: QtBot, drawing: Drawing) -> DrawingCanvas:
    widget = DrawingCanvas(drawing, LIGHT)
    qtbot.addWidget(widget)
    widget.resize(400, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget
