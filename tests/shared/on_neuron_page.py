"""What the tests of the page about the neuron do with it: open a view, slide, drag a number, choose points."""

from on_pages import click_word, drag
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.pages.neuron.network.diagram import NetworkDiagram
from app.pages.neuron.network.diagram_layout import Place
from app.pages.neuron.page import NeuronPage

VIEWS = ("Gates", "XOR", "Learning", "2-3-2-2", "Playground")


def open_view(qtbot: QtBot, page: NeuronPage, word: str) -> None:
    click_word(qtbot, page.choice, word)
    QApplication.processEvents()


def choose_points(qtbot: QtBot, page: NeuronPage, key: str) -> None:
    """Walk through the chooser with the keyboard."""
    chooser = page.learning.points
    chooser.setFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_Home)
    for _ in range(chooser.findData(key)):
        qtbot.keyClick(chooser, Qt.Key.Key_Down)
    assert chooser.currentData() == key


def drag_number(qtbot: QtBot, diagram: NetworkDiagram, place: Place, up: int) -> None:
    middle = diagram.box(place).center()
    drag(qtbot, diagram, middle, middle - QPointF(0.0, up))
