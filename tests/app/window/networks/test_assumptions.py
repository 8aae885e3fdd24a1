"""What the file of a network leaves open: said, offered, chosen, and chosen still after the next start."""

import json
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import resources
from app.lab.sliced_work import FIRST_SLICE_S
from app.sources.better_reading import BetterReading
from app.sources.networks import network_in_the_box, open_network
from app.window.main_window import MainWindow
from app.window.networks import assumptions
from app.window.networks.assumptions import AssumptionsDialog, has_assumptions
from nncore.in_steps import InSteps
from nncore.models.assumptions import assumed
from nncore.models.npz import load_network, save_network
from nncore.network.network import Network


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A network of ReLU as np.savez writes it: the file does not name the activation."""
    network = load_network(resources.path("networks") / "relu.npz")
    arrays = {f"W{n}": array for n, array in enumerate(network.weights, 1)}
    arrays |= {f"b{n}": array for n, array in enumerate(network.biases, 1)}
    np.savez(tmp_path / "plain.npz", **arrays)
    return tmp_path / "plain.npz"


def opened(qtbot: QtBot, window: MainWindow) -> AssumptionsDialog:
    """Return the dialog, when what reads better is found."""
    dialog = window.findChild(AssumptionsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.search.is_busy)
    return dialog


def test_the_window_says_what_it_assumed_and_offers_what_reads_far_better(
    qtbot: QtBot, window: MainWindow, plain: Path
) -> None:
    window.networks.open(str(plain))
    assert "the file does not say it, so it is taken for a network with Sigmoid" in window.messages.text
    dialog = opened(qtbot, window)
    assert dialog.activation.currentText() == "ReLU"
    assert "with ReLU" in dialog.words.text()
    dialog.apply()
    assert window.session.network.activations[0].key == "relu"
    assert "activation" not in assumed(window.session.network)


def test_return_takes_what_stands_there(qtbot: QtBot, window: MainWindow, plain: Path) -> None:
    window.networks.open(str(plain))
    QTest.keyClick(opened(qtbot, window).activation, Qt.Key.Key_Return)
    assert window.session.network.activations[0].key == "relu"


def test_the_window_does_not_wait_and_what_is_chosen_meanwhile_stays(
    qtbot: QtBot, window: MainWindow, plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look(network: Network) -> InSteps[tuple[BetterReading, None]]:
        yield 0.0
        time.sleep(FIRST_SLICE_S)
        yield 0.5
        return BetterReading("relu", "0-255", 0.9, 0.1), None

    monkeypatch.setattr(assumptions, "look_for_better", look)
    window.networks.open(str(plain))
    dialog = window.findChild(AssumptionsDialog)
    assert dialog is not None
    assert dialog.search.is_busy
    assert "being looked for" in dialog.words.text()
    dialog.activation.setCurrentIndex(dialog.activation.findData("tanh"))
    dialog = opened(qtbot, window)
    assert dialog.activation.currentData() == "tanh"
    assert dialog.input_scale.currentText() == "0-255"
    assert "90 % with ReLU" in dialog.words.text()


def test_a_scale_that_is_none_is_told_beside_it(qtbot: QtBot, window: MainWindow, plain: Path) -> None:
    window.networks.open(str(plain))
    before = window.session.network
    dialog = opened(qtbot, window)
    dialog.input_scale.setCurrentText("0-1,5")
    dialog.apply()
    assert "There is no input scale" in dialog.fault.text()
    assert window.session.network is before
    dialog.input_scale.setCurrentText("0.5,0.5")
    dialog.apply()
    expected = open_network(str(plain), "relu", "0.5,0.5")
    np.testing.assert_array_equal(window.session.network.weights[0], expected.weights[0])


def test_what_was_chosen_is_remembered(qtbot: QtBot, window: MainWindow, plain: Path) -> None:
    window.networks.open(str(plain))
    dialog = opened(qtbot, window)
    dialog.activation.setCurrentIndex(dialog.activation.findData("tanh"))
    dialog.apply()
    state = json.loads(json.dumps(window.networks.state()))
    window.networks.choose(0)
    window.networks.restore(state)
    assert window.session.network.activations[0].key == "tanh"


def test_a_network_whose_file_says_all_is_opened_without_a_word(window: MainWindow, tmp_path: Path) -> None:
    network: Network = network_in_the_box()
    assert not has_assumptions(network)
    save_network(network, tmp_path / "said.npz")
    window.networks.open(str(tmp_path / "said.npz"))
    assert window.networks.name == "said"
    assert window.findChild(AssumptionsDialog) is None
