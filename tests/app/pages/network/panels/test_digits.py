"""Which digits the pinned neuron answers to: what is shown is what the network says, and a click draws one."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.pages.network.neuron import Neuron
from app.pages.network.page import NetworkPage
from app.sources.samples import sample_digits
from app.window.main_window import MainWindow


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> NetworkPage:
    """The page with the digits of a pinned neuron asked for."""
    window.show_page("network")
    shown = window.findChild(NetworkPage, "network")
    next(each for each in shown.findChildren(QPushButton) if each.text() == "Digits").click()
    return shown


def pin(qtbot: QtBot, page: NetworkPage, neuron: Neuron) -> None:
    page.take_neuron(*neuron)
    qtbot.waitUntil(page.inspector.digits.plot.isVisible, timeout=60_000)


@pytest.mark.parametrize("neuron", [Neuron(1, 23), Neuron(2, 7), Neuron(3, 4)])
def test_the_bars_and_the_pictures_are_what_the_network_says(
    qtbot: QtBot, window: MainWindow, page: NetworkPage, neuron: Neuron
) -> None:
    pin(qtbot, page, neuron)
    digits, panel = sample_digits(), page.inspector.digits
    trace = window.session.network.forward(digits.inputs)
    a = (trace.logits if neuron.layer == 3 else trace.hidden[neuron.layer - 1].a)[:, neuron.unit]
    _, heights = panel.bars.points
    np.testing.assert_allclose(heights, [a[digits.labels == d].mean() for d in range(10)], rtol=1e-3, atol=1e-4)
    np.testing.assert_allclose(a[panel.favourites.digit_rows], np.sort(a)[::-1][:12], rtol=1e-4)


def test_a_click_draws_the_digit_and_says_what_it_is(qtbot: QtBot, window: MainWindow, page: NetworkPage) -> None:
    pin(qtbot, page, Neuron(1, 23))
    favourites = page.inspector.digits.favourites
    place = favourites.cell(7).center().toPoint()
    qtbot.mouseClick(favourites, Qt.MouseButton.LeftButton, pos=place)
    window.session.settle()
    row = int(favourites.digit_rows[7])
    assert window.current_page == "network"
    assert f"True label: {sample_digits().labels[row]}" in window.messages.text
    ink = window.session.trace.inputs.reshape(28, 28)
    np.testing.assert_allclose(ink, sample_digits().inputs[row].reshape(28, 28), atol=0.1)


def test_the_keyboard_takes_one_too(qtbot: QtBot, page: NetworkPage) -> None:
    pin(qtbot, page, Neuron(2, 7))
    favourites = page.inspector.digits.favourites
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(favourites, key)
    with qtbot.waitSignal(page.picture_chosen) as chosen:
        qtbot.keyClick(favourites, Qt.Key.Key_Return)
    row = int(favourites.digit_rows[7])
    np.testing.assert_array_equal(chosen.args[0].ravel(), sample_digits().inputs[row])
    assert chosen.args[1] == str(sample_digits().labels[row])


def test_a_click_between_the_pictures_takes_none(qtbot: QtBot, window: MainWindow, page: NetworkPage) -> None:
    pin(qtbot, page, Neuron(1, 23))
    qtbot.mouseClick(page.inspector.digits.favourites, Qt.MouseButton.LeftButton, pos=QPoint(46, 10))
    window.session.settle()
    assert window.session.trace is None


def test_a_neuron_that_is_never_excited_says_so(qtbot: QtBot, window: MainWindow, page: NetworkPage) -> None:
    network = window.session.network
    biases = [array.copy() for array in network.biases]
    biases[0][3] = -1000.0
    window.session.set_network(network.replace(biases=tuple(biases)))
    pin(qtbot, page, Neuron(1, 3))
    assert "0 for every test digit" in page.inspector.digits.words.text()
    assert not page.inspector.digits.favourites.isVisible()


def test_another_network_has_other_favourites(qtbot: QtBot, window: MainWindow, page: NetworkPage) -> None:
    pin(qtbot, page, Neuron(1, 23))
    favourites = page.inspector.digits.favourites
    before = favourites.digit_rows.tolist()
    network = window.session.network
    window.session.set_network(network.replace(weights=(-network.weights[0], *network.weights[1:])))
    qtbot.waitUntil(lambda: favourites.digit_rows.tolist() != before, timeout=60_000)
    a = window.session.network.forward(sample_digits().inputs).hidden[0].a[:, 23]
    np.testing.assert_allclose(a[favourites.digit_rows], np.sort(a)[::-1][:12], rtol=1e-4)


def test_closing_the_window_gives_the_work_up(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    window.show_page("network")
    page = window.findChild(NetworkPage, "network")
    next(each for each in page.findChildren(QPushButton) if each.text() == "Digits").click()
    selectivities = page.inspector.digits.selectivities
    page.take_neuron(1, 23)
    qtbot.waitUntil(lambda: selectivities.is_busy, timeout=60_000)
    window.close()
    assert not selectivities.is_busy
