"""Whatever is raised in a slot, on whichever page, is one line with its details, and the window works on."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.window.main_window import MainWindow
from app.window.navigation.pages import LABS
from app.window.process.fault_log import FaultLog

PAGES = ("draw", *(spec.name for spec in LABS))


@pytest.fixture
def told(window: MainWindow, tmp_path: Path) -> Iterator[list[str]]:
    """What the window said of faults, as the command connects it."""
    faults = FaultLog(tmp_path / "digitscope.log")
    faults.install()
    faults.fault_found.connect(window.help.show_fault)
    sentences: list[str] = []
    faults.fault_found.connect(lambda sentence, details: sentences.append(sentence))
    yield sentences
    faults.remove()


def _fail(*rest: object) -> None:
    raise ZeroDivisionError("planted")


def _copied_details(window: MainWindow) -> str:
    next(entry for entry in window.actions() if entry.text() == "&Copy details").trigger()
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize("name", PAGES)
def test_a_fault_in_a_slot_is_one_line_and_the_window_works_on(
    qtbot: QtBot, window: MainWindow, told: list[str], seven: list[np.ndarray], name: str
) -> None:
    window.show_page(name)
    window.session.settle()
    shown = window.draw_page.prediction if name == "draw" else window.current_lab
    with pytest.MonkeyPatch.context() as planted:
        planted.setattr(shown, "show_prediction" if name == "draw" else "show_trace", _fail)
        window.session.load_strokes(seven)
        window.session.settle()
        qtbot.waitUntil(lambda: bool(told))
    assert "planted" in told[0]
    assert "planted" in window.messages.text
    assert "Copy details" in window.messages.text
    assert "ZeroDivisionError: planted" in _copied_details(window)
    assert window.isVisible()
    n_told = len(told)
    window.session.clear_drawing()
    window.session.load_strokes(seven)
    window.session.settle()
    window.show_page("losses" if name == "softmax" else "softmax")
    assert window.session.prediction is not None
    qtbot.wait(50)
    assert len(told) == n_told
    assert window.close()


def test_the_same_fault_in_every_frame_is_one_line_as_long_as_it_stands(window: MainWindow) -> None:
    for _ in range(9):
        window.help.show_fault("Something (planted).", "Traceback: planted")
    assert len(window.messages.sentences) == 1
    window.messages.tell("Something else.")
    window.help.show_fault("Something (planted).", "Traceback: planted")
    window.help.show_fault("Something (planted).", "Traceback: another place")
    assert len(window.messages.sentences) == 4
    assert _copied_details(window) == "Traceback: another place"
