"""What can be taken away from the Evaluate page: tables, pictures, and lines to copy."""

import contextlib
import csv
import io
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from hand_made_digits import go_to
from on_pages import numpy_names
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.pages.evaluate.page import EvaluatePage
from app.pages.evaluate.views.robustness import N_POINTS


def check_file(path: Path, file_format: str) -> None:
    if file_format == "csv":
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        assert len(rows) > 1
        assert {len(line) for line in rows} == {len(rows[0])}
    elif file_format == "png":
        assert QImage(str(path)).width() > 100
    else:
        assert len(list(ElementTree.parse(path).iter())) > 10


@pytest.mark.usefixtures("second")
@pytest.mark.parametrize("view", ["Overview", "Confusion", "Calibration", "Robustness", "Browse"])
def test_everything_can_be_taken_away(
    qtbot: QtBot, page: EvaluatePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, view: str
) -> None:
    go_to(qtbot, page, view)
    qtbot.waitUntil(lambda: view != "Robustness" or len(page.robustness.curve) == N_POINTS)
    menu = page.export_menu()
    actions = [action for action in menu.findChildren(QAction) if action.data()]
    assert len(actions) >= 2
    for number, action in enumerate(actions):
        path = tmp_path / f"{number}.out"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        with qtbot.waitSignal(page.message) as told:
            action.trigger()
        assert told.args is not None
        assert "saved" in told.args[0]
        check_file(path, action.data()[1])


def test_a_table_that_is_still_being_reckoned_is_not_offered(qtbot: QtBot, page: EvaluatePage) -> None:
    go_to(qtbot, page, "Robustness")
    page.robustness.curve.clear()
    assert page.view.exports()[0].formats == ("png", "svg")


def test_the_tables_hold_the_numbers(qtbot: QtBot, page: EvaluatePage, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"

    def table(name: str) -> list[list[str]]:
        export = next(export for export in page.view.exports() if export.name == name)
        page.save(export, "csv", str(path))
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file))

    each = table("Each digit")
    assert each[0] == ["Digit", "Count", "Precision", "Recall", "Errors"]
    assert [float(cell) for cell in each[5]] == [4, 3, 1, pytest.approx(1 / 3), 2]
    go_to(qtbot, page, "Confusion")
    matrix = np.array([line[1:] for line in table("Confusion matrix")[1:]], int)
    assert page.examination is not None
    np.testing.assert_array_equal(matrix, page.examination.first.confusion)
    mistakes = table("Digits shown")
    assert [line[:3] for line in mistakes[1:]] == [["10", "4", "9"], ["12", "7", "1"], ["11", "4", "9"]]


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, page: EvaluatePage, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.message) as told:
        page.save(page.view.exports()[0], "csv", str(tmp_path))
    assert told.args is not None
    assert "cannot be written" in told.args[0]


def run_lines_to_copy(qtbot: QtBot, page: EvaluatePage, view: str) -> dict[str, Any]:
    """Return the names that the lines of a view leave."""
    go_to(qtbot, page, view)
    return numpy_names(page)


@pytest.mark.parametrize("view", ["Overview", "Confusion"])
def test_the_lines_to_copy_give_the_figures_shown(qtbot: QtBot, page: EvaluatePage, view: str) -> None:
    names = run_lines_to_copy(qtbot, page, view)
    assert names["accuracy"] == pytest.approx(10 / 13)
    assert names["recall"][4] == pytest.approx(1 / 3)


def test_the_lines_to_copy_give_the_calibration_error_shown(qtbot: QtBot, page: EvaluatePage) -> None:
    names = run_lines_to_copy(qtbot, page, "Calibration")
    assert page.examination is not None
    assert names["ece"] == pytest.approx(page.examination.first.calibration_error)


@pytest.mark.parametrize("view", ["Robustness", "Browse"])
def test_the_lines_to_copy_run(qtbot: QtBot, page: EvaluatePage, view: str) -> None:
    go_to(qtbot, page, view)
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(page.numpy_code(), {})
    assert printed.getvalue().strip()
