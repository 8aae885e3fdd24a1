"""The page about the neuron, driven as a person does: by its buttons, sliders, keys and the mouse."""

from typing import Any

import pytest
from on_neuron_page import VIEWS, choose_points, drag_number, open_view
from on_pages import click_word, drag, numpy_names
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.pages.neuron.network.diagram_layout import Place
from app.pages.neuron.page import NeuronPage
from nncore.concepts.perceptron import GATES

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("view", VIEWS)
def test_copy_puts_lines_that_run_on_the_clipboard(qtbot: QtBot, page: NeuronPage, view: str) -> None:
    open_view(qtbot, page, view)
    qtbot.mouseClick(page.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == page.numpy_code()
    numpy_names(page)


def test_only_the_chosen_view_has_its_controls_shown(qtbot: QtBot, page: NeuronPage) -> None:
    views = tuple(page.views.values())
    for word, view in zip(VIEWS, views, strict=True):
        open_view(qtbot, page, word)
        assert [each.isVisible() for each in views] == [each is view for each in views]
        assert [each.panel.isVisible() for each in views] == [each is view for each in views]


def test_state_survives_and_reset_brings_all_back(qtbot: QtBot, page: NeuronPage) -> None:
    first = page.state()
    click_word(qtbot, page.gates.task, "NAND")
    open_view(qtbot, page, "Learning")
    choose_points(qtbot, page, "OR")
    plane = page.learning.plane
    drag(qtbot, plane, plane.on_screen(1.0, 0.0), plane.on_screen(1.3, 0.2))
    open_view(qtbot, page, "2-3-2-2")
    drag_number(qtbot, page.network.diagram, Place("w", 2, 0, 2), 30)
    qtbot.mouseClick(page.network.step_button, LEFT)
    kept = page.state()
    other = NeuronPage()
    qtbot.addWidget(other)
    other.restore(kept)
    assert other.state() == kept
    assert other.gates.perceptron == GATES["NAND"]
    assert other.network.network.weights[1][2, 0] == pytest.approx(0.6)
    assert other.learning.lesson.points.tolist() == page.learning.lesson.points.tolist()
    qtbot.mouseClick(page.reset_button, LEFT)
    assert page.state() == {**first, "view": "2-3-2-2"}  # all is as at first, and the person stays at the view


@pytest.mark.parametrize(
    "nonsense",
    [
        {"own_2-3-2-2": {"weights": [[1, 2], "x"], "biases": None, "step": 99}},
        {"own_2-3-2-2": {"weights": [[[99.0] * 3] * 2, [[0.0] * 2] * 3, [[0.0] * 2] * 2]}},
        {"own_Learning": {"points": [[0, 0], [9, 9]], "labels": [0, 1]}},
        {"own_Learning": {"points": [[0, 0]], "labels": [2]}},
        {"own_Learning": {"points": "no", "labels": 3}},
        {"own_Playground": {"line": "digitscope:playground?hidden=99", "preset": 3}},
        {"own_Learning": [], "gates_w1": "much", "view": "Nowhere"},
    ],
)
def test_nonsense_is_not_restored(page: NeuronPage, nonsense: dict[str, Any]) -> None:
    first = page.state()
    page.restore(nonsense)
    assert page.state() == first
