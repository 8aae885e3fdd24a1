"""The lines that the studies of the Draw page copy: they run, and give what is shown."""

from typing import Any

import numpy as np
import pytest
from on_draw_page import open_study
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.pages.draw.studies.change.study import ChangeStudy
from app.pages.draw.studies.why.study import WhyStudy
from app.window.main_window import MainWindow


def copied_names(qtbot: QtBot, window: MainWindow) -> dict[str, Any]:
    """Run the lines that the button copies; return what they leave."""
    qtbot.mouseClick(window.draw_page.studies.copy_button, Qt.MouseButton.LeftButton)
    names: dict[str, Any] = {}
    exec(compile(QGuiApplication.clipboard().text(), "copied", "exec"), names)
    return names


@pytest.mark.parametrize("name", ["layers", "why", "change", "neighbours", "compare"])
def test_the_copied_lines_run_on_what_the_network_reads(
    qtbot: QtBot, drawn: MainWindow, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    open_study(drawn, name)
    names = copied_names(qtbot, drawn)
    assert capsys.readouterr().out
    assert drawn.session.trace is not None
    np.testing.assert_array_equal(names["x"], drawn.session.trace.inputs)


def test_the_copied_lines_of_the_preparation_give_what_the_network_reads(qtbot: QtBot, drawn: MainWindow) -> None:
    open_study(drawn, "pixels")
    assert drawn.session.trace is not None
    pixels = copied_names(qtbot, drawn)["way"].pixels
    np.testing.assert_allclose(pixels.ravel(), drawn.session.trace.inputs, atol=0.01)  # the strokes are rounded


def test_the_copied_lines_of_why_give_what_is_laid_over_the_drawing(qtbot: QtBot, drawn: MainWindow) -> None:
    why = open_study(drawn, "why")
    assert isinstance(why, WhyStudy)
    np.testing.assert_allclose(copied_names(qtbot, drawn)["values"], why.overlay, atol=1e-5)


def test_the_copied_lines_of_the_smallest_change_find_the_one_shown(qtbot: QtBot, drawn: MainWindow) -> None:
    study = open_study(drawn, "change")
    assert isinstance(study, ChangeStudy)
    qtbot.waitUntil(lambda: study.change is not None)
    found = copied_names(qtbot, drawn)["found"]
    assert study.change is not None
    assert (found.label, found.target) == (study.change.label, study.change.target)
    np.testing.assert_allclose(found.after, study.change.after, atol=1e-5)
