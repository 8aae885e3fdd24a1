"""The network runs with another activation on trial, says so, and comes back by one click."""

from collections.abc import Callable

import numpy as np
import pytest
from on_window import settle, texts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.window.main_window import MainWindow
from nncore.functions.activations import ACTIVATIONS

DrawStrokes = Callable[..., None]


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One window for all, brought back to its beginning before each test."""
    return window_as_new


def test_a_trial_runs_another_function_and_one_click_brings_the_own_back(
    qtbot: QtBot, window: MainWindow, draw_strokes: DrawStrokes, seven: list[np.ndarray]
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    settle(window)
    page, session = window.draw_page, window.session
    own = session.trace
    assert own is not None
    assert session.network.activations[0].key != "sigmoid"
    page.explorer.choose("sigmoid")
    assert session.trace is own  # choosing alone changes nothing
    trial = next(b for b in page.explorer.findChildren(QPushButton) if "Run it with Sigmoid" in b.text())
    qtbot.mouseClick(trial, Qt.MouseButton.LeftButton)
    assert session.is_trial
    assert session.trace is not None
    assert {layer.activation.key for layer in session.trace.hidden} == {"sigmoid"}
    assert "trial with Sigmoid" in "".join(texts(page.network_card))
    assert trial.text() == f"Back to {session.trained_network.activations[0].name}"
    qtbot.mouseClick(trial, Qt.MouseButton.LeftButton)
    assert not session.is_trial
    assert session.trace is not None
    np.testing.assert_array_equal(session.trace.probabilities, own.probabilities)
    assert page.explorer.activation == session.network.activations[0]


def test_choosing_the_own_function_ends_a_trial(window: MainWindow) -> None:
    explorer = window.draw_page.explorer
    explorer.choose("tanh")
    explorer.trial_requested.emit(explorer.activation)
    assert window.session.is_trial
    explorer.choose("gelu")  # the trial goes on with what is chosen
    assert window.session.network.activations[0].key == "gelu"
    explorer.choose(window.session.trained_network.activations[0].key)
    assert not window.session.is_trial
    assert not any("trial" in text for text in texts(window.draw_page.network_card))


def test_every_function_can_be_tried(window: MainWindow, draw_strokes: DrawStrokes, one: list[np.ndarray]) -> None:
    draw_strokes(window.draw_page.canvas, one)
    for key, activation in ACTIVATIONS.items():
        window.draw_page.explorer.choose(key)
        window.session.try_activation(activation)
        settle(window)
        window.grab()
        trace = window.session.trace
        assert trace is not None
        assert trace.probabilities.sum() == pytest.approx(1, abs=1e-5), key
