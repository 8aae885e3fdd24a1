"""One step of learning: the answer moves towards the truth as the gradient says, and undo takes the step back."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.pages.network.page import NetworkPage
from app.sources.networks import network_name
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import short_number
from app.window.main_window import MainWindow
from nncore.explanations.learning_step import loss_gradient, stepped


@pytest.fixture
def page(window: MainWindow, seven: Any) -> NetworkPage:
    """The page with a seven drawn, a neuron of layer 1 pinned, and the step shown."""
    window.session.load_strokes(seven)
    window.session.settle()
    window.show_page("network")
    shown = window.findChild(NetworkPage, "network")
    show_panel(shown, "Learn")
    shown.take_neuron(1, 3)
    return shown


def show_panel(page: NetworkPage, name: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.text() == name).click()


def say(page: NetworkPage, digit: str) -> None:
    page.inspector.learn.truth.setCurrentIndex(page.inspector.learn.truth.findData(digit))


def column(page: NetworkPage, number: int) -> list[float]:
    rows = page.inspector.learn.answers.texts()[1:]
    return [float("".join(c for c in row[number] if c in "0123456789.")) for row in rows]


def test_without_a_truth_there_is_no_step(page: NetworkPage) -> None:
    panel = page.inspector.learn
    assert not panel.step_button.isEnabled()
    assert "truly is" in panel.missing.text()
    assert not panel.picture.isVisible()


def test_the_picture_is_the_gradient_of_the_pinned_neuron(window: MainWindow, page: NetworkPage) -> None:
    say(page, "2")
    panel, trace = page.inspector.learn, window.session.trace
    wanted = loss_gradient(window.session.network, trace.inputs, 2)
    np.testing.assert_array_equal(panel.picture.derivatives, wanted.weights[0][:, 3])
    assert panel.loss_line.text() == f"L = −ln p(2) = {short_number(wanted.loss)}"
    page.take_neuron(2, 7)
    assert not panel.picture.isVisible()
    steepest = float(panel.table.texts()[1][1].replace("−", "-"))
    assert abs(steepest) == pytest.approx(np.abs(wanted.weights[1][:, 7]).max(), abs=6e-4)


def test_the_step_is_the_step_and_moves_towards_the_truth(window: MainWindow, page: NetworkPage) -> None:
    trained, trace, panel = window.session.network, window.session.trace, page.inspector.learn
    say(page, "2")
    gradient = loss_gradient(trained, trace.inputs, 2)
    panel.step_button.click()
    wanted = stepped(trained, gradient, panel.rate.value).forward(trace.inputs).probabilities
    np.testing.assert_allclose(window.session.trace.probabilities, wanted, rtol=1e-5)
    np.testing.assert_allclose(column(page, 0), 100.0 * trace.probabilities, atol=0.06)
    np.testing.assert_allclose(column(page, 1), 100.0 * wanted, atol=0.06)
    assert wanted[2] > trace.probabilities[2]
    assert "1 step of learning" in window.session.network.card["changed"]
    assert network_name(window.session.network).endswith("changed")


def test_undo_takes_the_step_back_and_redo_takes_it_again(window: MainWindow, page: NetworkPage) -> None:
    trained, panel = window.session.network, page.inspector.learn
    say(page, "2")
    panel.step_button.click()
    panel.step_button.click()
    twice = window.session.trace.logits
    page.undo()
    page.undo()
    assert window.session.network is trained
    assert not panel.answers.isVisible()
    assert panel.label == 2
    page.redo()
    page.redo()
    np.testing.assert_array_equal(window.session.trace.logits, twice)


def test_what_is_cut_stays_cut_after_a_step(window: MainWindow, page: NetworkPage) -> None:
    show_panel(page, "Change")
    page.inspector.change.off.click()
    show_panel(page, "Learn")
    say(page, "2")
    page.inspector.learn.step_button.click()
    np.testing.assert_array_equal(window.session.network.weights[1][3], 0.0)
    assert "off" in window.session.network.card["changed"]


def test_another_drawing_has_no_step_behind_it(window: MainWindow, page: NetworkPage, one: Any) -> None:
    say(page, "2")
    page.inspector.learn.step_button.click()
    assert page.inspector.learn.answers.isVisible()
    window.session.load_strokes(one)
    window.session.settle()
    assert not page.inspector.learn.answers.isVisible()
    window.session.clear_drawing()
    window.session.settle()
    assert not page.inspector.learn.step_button.isEnabled()


def test_a_digit_of_the_test_set_brings_its_truth_along(qtbot: QtBot, page: NetworkPage) -> None:
    page.inspector.digits.favourites.picture_chosen.emit(np.zeros((28, 28)), "4")
    assert page.inspector.learn.label == 4


def test_delta_lights_the_network_backwards(qtbot: QtBot, window: MainWindow, page: NetworkPage) -> None:
    panel, picture = page.inspector.learn, page.picture
    assert not panel.lit.isEnabled()
    say(page, "2")
    forwards = picture.grab().toImage()
    assert picture.gradient is None
    show_panel(page, "delta")
    counts = [[len(links.strengths) for links in picture.links]]
    assert counts[0][:2] == [0, 0]
    assert counts[0][2] > 0
    panel.light.moved.connect(lambda: counts.append([len(links.strengths) for links in picture.links]))
    qtbot.waitUntil(lambda: len(counts) == 3, timeout=20_000)
    assert [[n > 0 for n in each] for each in counts[1:]] == [[False, True, True], [True, True, True]]
    wanted = loss_gradient(window.session.network, window.session.trace.inputs, 2)
    for links, derivatives in zip(picture.links, wanted.weights, strict=True):
        np.testing.assert_array_equal(derivatives[links.sources, links.targets], links.strengths)
    assert page.readout.text().endswith(f"= {short_number(wanted.biases[0][3])}")
    assert picture.grab().toImage() != forwards
    show_panel(page, "activation")
    assert picture.gradient is None
    assert page.readout.text().startswith("Neuron 3 of hidden layer 1: Σ")
    show_panel(page, "delta")
    show_panel(page, "Sum")
    assert picture.gradient is None


def test_a_pixel_of_the_gradient_says_its_numbers(
    qtbot: QtBot, window: MainWindow, page: NetworkPage, pointer: Any
) -> None:
    say(page, "2")
    picture, told = page.inspector.learn.picture, []
    picture.looked_at.connect(told.append)
    at = picture.cell_in(picture.boxes()[0], 10 * 28 + 14).center()
    pointer.over(picture, int(at.x()), int(at.y()))
    assert told[-1] == 10 * 28 + 14
    said = [each.text() for each in page.findChildren(LiveText) if each.text().startswith("row 10, col 14: ∂L/∂w")]
    wanted = f"∂L/∂w {short_number(picture.derivatives[10 * 28 + 14])},"
    assert len(said) == 1
    assert wanted in said[0]
    qtbot.keyClick(picture, Qt.Key.Key_Down)
    assert told[-1] == 11 * 28 + 14
