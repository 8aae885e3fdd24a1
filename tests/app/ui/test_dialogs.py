"""Boxes that ask: a file that is there already is not replaced unasked, whatever name the dialog for files knew."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.pages.handwriting.exchange.buttons import ExchangeButtons
from app.pages.train.runs.run import Run, RunPlan
from app.pages.train.runs.saving import ask_and_save
from app.training.worker import RunReport
from app.ui.dialogs import ask_where_to_save, may_replace
from app.ui.style.qt_style import style_sheet
from app.ui.style.theme import LIGHT
from app.window.exchange.panel_export import PanelExport
from nncore.learning.diagnostics import Diagnostics
from nncore.learning.experiment import Experiment
from nncore.learning.training import Scores
from nncore.network.network import Network


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was asked; the answer is the careful one."""
    questions: list[str] = []

    def answer(parent: QWidget, question: str, answers: tuple[str, ...]) -> str:
        questions.append(question)
        return answers[-1]

    monkeypatch.setattr("app.ui.dialogs.ask", answer)
    return questions


@pytest.fixture
def panel(qtbot: QtBot) -> ExchangeButtons:
    made = ExchangeButtons()
    qtbot.addWidget(made)
    made.show_count(1)
    return made


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_name_that_an_ending_made_too_long_is_left_to_the_writer_to_refuse(widget: QWidget, tmp_path: Path) -> None:
    assert may_replace(widget, "x" * 254, [tmp_path / ("x" * 254 + ".npz")])


def test_only_what_the_dialog_did_not_ask_about_is_asked_about(
    widget: QWidget, asked: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, new = tmp_path / "there", tmp_path / "new"
    there.touch()
    assert may_replace(widget, str(there), [there, new])
    assert may_replace(widget, str(new), [new])
    assert asked == []
    assert not may_replace(widget, str(new), [new, there])
    assert asked == [f"{there} exists already. Replace it?"]
    monkeypatch.setattr("app.ui.dialogs.ask", lambda parent, question, answers: answers[0])
    assert may_replace(widget, str(new), [new, there])


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("mine", "SVG (*.svg)", "mine.svg"),
        ("mine", "", "mine.png"),
        ("mine.gif", "SVG (*.svg)", "mine.gif"),
        ("mine.old/it", "PNG (*.png)", "mine.old/it.png"),
    ],
)
def test_a_name_without_an_ending_gets_one_and_a_file_of_that_name_is_asked_about(
    widget: QWidget,
    asked: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    typed: str,
    kind: str,
    written: str,
) -> None:
    (tmp_path / "mine.old").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(tmp_path / typed), kind))
    assert ask_where_to_save(widget, "Save", "picture.png", "PNG (*.png);;SVG (*.svg)") == tmp_path / written
    (tmp_path / written).touch()
    is_asked = typed != written
    assert (ask_where_to_save(widget, "Save", "picture.png", "PNG (*.png)") is None) == is_asked
    assert len(asked) == is_asked


Dialog = Callable[[str, str], None]


@pytest.fixture
def dialog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Dialog:
    """Let the person choose a name, and a kind, in the dialog for files."""

    def choose(name: str, kind: str) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), kind))

    return choose


@pytest.mark.parametrize(
    "case",
    [
        ("mine", "Kaggle CSV, digits only (*.csv *.csv.gz)", "mine.csv"),
        ("my-images-idx3-ubyte", "", "my-labels-idx1-ubyte"),
        ("My-Images-idx3-ubyte.gz", "", "My-labels-idx1-ubyte.gz"),
    ],
)
def test_my_digits_replace_nothing_unasked(
    panel: ExchangeButtons, asked: list[str], tmp_path: Path, dialog: Dialog, case: tuple[str, str, str]
) -> None:
    name, kind, there = case
    (tmp_path / there).touch()
    dialog(name, kind)
    exported: list[str] = []
    panel.export_asked.connect(exported.append)
    panel.export.click()
    assert str(tmp_path / there) in asked[0]
    assert exported == []
    (tmp_path / there).unlink()
    panel.export.click()
    assert len(exported) == 1


def test_a_network_replaces_nothing_unasked(
    widget: QWidget, asked: list[str], tmp_path: Path, dialog: Dialog, relu_network: Network
) -> None:
    (tmp_path / "net.npz").write_bytes(b"old")
    dialog("net", "")
    moment = RunReport(1, 1, 1, 2, 0.1, Diagnostics(Scores(1.0, 0.5), None, (0.0, 0.0)), (1.0,) * 3, relu_network)
    run = Run(RunPlan("Run 1", Experiment(), ("mnist:train",), 1))
    assert ask_and_save(widget, run, moment) == ""
    assert run.saved is None
    assert (tmp_path / "net.npz").read_bytes() == b"old"
    assert len(asked) == 1


def test_a_picture_of_a_panel_replaces_nothing_unasked(
    widget: QWidget, asked: list[str], tmp_path: Path, dialog: Dialog
) -> None:
    (tmp_path / "panel.png").write_bytes(b"old")
    dialog("panel", "")
    pages = QStackedWidget(widget)
    pages.addWidget(QLabel("7"))
    PanelExport(widget, pages).save_picture(pages.currentWidget())
    assert (tmp_path / "panel.png").read_bytes() == b"old"
    assert len(asked) == 1


def test_a_line_of_mend_in_a_message_can_be_selected(qtbot: QtBot) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, "Digitscope", "in Python: import pandas")
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(LIGHT))
    box.show()
    label = next(label for label in box.findChildren(QLabel) if label.text().startswith("in Python"))
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
