"""The small sheet on each lab: the same drawing, the network's name, its answer; folded away and remembered."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.sources.networks import network_name
from app.window.main_window import MainWindow
from app.window.remembered.settings import Settings
from app.window.sheets import SmallSheet
from nncore.functions.activations import ACTIVATIONS
from nncore.network.initialisation import init_network

LEFT = Qt.MouseButton.LeftButton
LABS = ("activations", "softmax", "losses", "gradients", "train", "evaluate")


def sheet_of(window: MainWindow, name: str) -> SmallSheet:
    window.show_page(name)
    found: SmallSheet = window.pages.lab(name).findChild(SmallSheet)
    return found


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One window for all, brought back to its beginning before each test."""
    return window_as_new


@pytest.mark.parametrize("name", LABS)
def test_one_draws_on_a_lab_and_the_answer_follows(qtbot: QtBot, window: MainWindow, name: str) -> None:
    sheet = sheet_of(window, name)
    assert sheet.name.text() == network_name(window.session.network)
    assert sheet.answer.text() == ""
    qtbot.mousePress(sheet.canvas, LEFT, pos=QPoint(60, 15))
    for y in range(20, 110, 10):
        qtbot.mouseMove(sheet.canvas, QPoint(60, y))
    qtbot.mouseRelease(sheet.canvas, LEFT, pos=QPoint(60, 105))
    qtbot.waitUntil(lambda: window.session.trace is not None)
    prediction = window.session.prediction
    assert prediction is not None
    told = f"rejected, nearest {prediction.label}" if prediction.is_rejected else f"{prediction.label} "
    assert sheet.answer.text().startswith(told)
    np.testing.assert_array_equal(sheet.canvas.drawing.strokes[0], window.draw_page.canvas.drawing.strokes[0])
    qtbot.mouseClick(sheet.clear_button, LEFT)
    assert window.session.drawing.is_empty


def test_a_sheet_that_is_folded_stays_so_on_all_labs_and_the_next_time(qtbot: QtBot) -> None:
    settings = Settings.volatile()
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show()
    softmax, losses = sheet_of(window, "softmax"), sheet_of(window, "losses")
    qtbot.mouseClick(losses.fold_button, LEFT)
    assert softmax.is_folded
    assert losses.is_folded
    other = MainWindow(settings)
    qtbot.addWidget(other)
    other.show()
    sheet = sheet_of(other, "activations")
    assert sheet.is_folded
    qtbot.mouseClick(sheet.fold_button, LEFT)
    assert not sheet.is_folded


def test_the_sheet_says_which_network_reads_and_what_it_rejects(window: MainWindow, seven: list[np.ndarray]) -> None:
    sheet = sheet_of(window, "losses")
    window.session.load_strokes(seven)
    window.session.settle()
    assert sheet.answer.text().startswith("7   ")
    window.session.load_strokes([*seven, *(stroke + np.array([300.0, 0.0]) for stroke in seven)])
    window.session.settle()
    assert sheet.answer.text() == "2 digits: 7, 7"
    window.session.load_strokes(seven)
    window.session.set_network(init_network((784, 4, 10), (ACTIVATIONS["elu"],), rng=np.random.default_rng(1)))
    assert sheet.name.text() == "ELU"
    window.session.set_network(window.session.network.replace(reject_below=1.1))
    assert sheet.answer.text().startswith("rejected, nearest ")
