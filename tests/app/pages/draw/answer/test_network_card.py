"""Which network reads the drawing, and what its card says."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.pages.draw.answer.network_card import NetworkCard
from nncore.functions.activations import ACTIVATIONS
from nncore.network.network import Network

Texts = Callable[[QWidget], str]


@pytest.fixture
def panel(qtbot: QtBot) -> NetworkCard:
    widget = NetworkCard()
    qtbot.addWidget(widget)
    return widget


FIGURES = {
    "validation": 0.98,
    "train-images-idx3-ubyte.gz, kept apart": 0.98,
    "pen_digits.ndjson.gz, kept apart": 0.97,
    "MNIST test": 0.9912,
    "note": "x",
}


def test_the_figures_of_the_card_are_shown(panel: NetworkCard, relu_network: Network, texts: Texts) -> None:
    network = relu_network.replace(card={"figures": FIGURES})
    panel.show_network(network, network)
    assert "784-6-4-10" in texts(panel)
    assert "MNIST test 99.12\xa0%" in texts(panel)
    assert "pen digits of other writers 97.00\xa0%" in texts(panel)
    assert "98.00\xa0%" not in texts(panel)


@pytest.mark.parametrize("card", [{}, {"figures": None}, {"figures": [1]}, {"figures": {"a": None, "b": {}}}])
def test_a_card_without_figures_does_no_harm(
    panel: NetworkCard, relu_network: Network, texts: Texts, card: dict[str, object]
) -> None:
    network = relu_network.replace(card=card)
    panel.show_network(network, network)
    assert "784-6-4-10" in texts(panel)


@pytest.mark.parametrize("name", ["x" * 5000, "a\nb\n" * 40, "\u202eevil", "a\0b", "\ud800"])
def test_a_name_out_of_a_file_keeps_its_place(
    panel: NetworkCard, relu_network: Network, texts: Texts, name: str
) -> None:
    network = relu_network.replace(card={"figures": {name: 0.5}})
    panel.show_network(network, network)
    (line,) = [line for line in texts(panel).splitlines() if "784-6-4-10" in line]
    assert line.endswith(" 50.00\xa0%")
    assert line.replace("\xa0", " ").isprintable()
    assert len(line) < 80


@pytest.mark.parametrize("accuracy", [10**400, -1, 1.5, float("nan"), float("inf")])
def test_what_is_no_accuracy_is_not_shown(
    panel: NetworkCard, relu_network: Network, texts: Texts, accuracy: float
) -> None:
    network = relu_network.replace(card={"figures": {"odd": accuracy, "good": 0.5}})
    panel.show_network(network, network)
    assert "odd" not in texts(panel)
    assert "good 50.00\xa0%" in texts(panel)


def test_a_trial_shows_no_figures(panel: NetworkCard, relu_network: Network, texts: Texts) -> None:
    trained = relu_network.replace(card={"figures": {"MNIST test": 0.99}})
    panel.show_network(trained.replace(activations=(ACTIVATIONS["tanh"],) * 2), trained)
    assert "trial with Tanh" in texts(panel)
    assert "99" not in texts(panel)


def test_the_chooser_tells_the_place_of_the_choice(qtbot: QtBot, panel: NetworkCard) -> None:
    panel.set_names(["first", "second"], 1)
    chooser = panel.findChild(QComboBox)
    assert chooser is not None
    assert chooser.currentText() == "second"
    with qtbot.waitSignal(panel.network_chosen) as chosen:
        qtbot.keyClick(chooser, Qt.Key.Key_Up)
    assert chosen.args == [0]
    with qtbot.assertNotEmitted(panel.network_chosen):
        panel.set_names(["first", "second", "third"], 2)
