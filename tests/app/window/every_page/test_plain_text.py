"""Names and words out of files are shown as they are, on every page: no picture is fetched, no link made, by them."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from app.sources.lesson_writer import write_lesson
from app.sources.lessons import Lesson, Question
from app.sources.own_networks import as_taught
from app.window.main_window import MainWindow
from nncore.functions.activations import ACTIVATIONS
from nncore.models.npz import save_network
from nncore.network.initialisation import init_network

MARK = "<img src='file:///nowhere/planted.png'><b>planted</b>"


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One for all tests here, brought back to its beginning before each."""
    return window_as_new


def is_rich(text: str) -> bool:
    """Would the mark be taken for more than letters, where Qt looks for itself whether a text is rich?"""
    return "planted" in text and MARK not in QTextDocumentFragment.fromHtml(text).toPlainText()


def rich(widget: QWidget) -> Iterator[str]:
    """Yield what a widget would show of the mark as rich text, in its face or its tip."""
    texts = [widget.toolTip()]
    if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
        texts.append(widget.text())
    yield from (f"{type(widget).__name__}: {text}" for text in texts if is_rich(text))


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A network whose card says all it can."""
    network = init_network((784, 20, 10), (ACTIVATIONS["relu"],), rng=np.random.default_rng(0))
    card = {"name": MARK, "recipe": MARK, "command": MARK, "data": [MARK], "note": MARK, "figures": {MARK: 0.5}}
    path = tmp_path / "a.npz"
    save_network(as_taught(network.replace(card=card), 3, {MARK: 0.5}).replace(card=card | {"taught": 3}), path)
    return path


def test_what_a_network_says_of_itself(
    window: MainWindow, hostile: Path, seven: list[np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_file(hostile)
    window.session.load_strokes(seven)
    found: list[str] = []
    for name in window.page_names:
        window.show_page(name)
        window.session.settle()
        found += [text for widget in window.findChildren(QWidget) for text in rich(widget)]
    about: list[str] = []
    monkeypatch.setattr(QMessageBox, "about", lambda parent, title, text: about.append(text))
    next(each for each in window.findChildren(QAction) if each.text().startswith("&About")).trigger()
    assert found + [text for text in about if is_rich(text)] == []


def test_what_a_lesson_says(window: MainWindow, tmp_path: Path) -> None:
    question = Question(MARK, 1, MARK, (MARK, "b"))
    write_lesson(tmp_path / "a.digitscope", Lesson(MARK, MARK, MARK, "draw", (question,), network=MARK))
    window.open_file(tmp_path / "a.digitscope")
    assert "planted" in window.lessons.panel.lesson.title
    box = window.lessons.panel.questions[0]
    box.choices[0].click()
    box.check.click()
    assert "planted" in box.outcome.text()
    assert [text for widget in window.findChildren(QWidget) for text in rich(widget)] == []


@pytest.mark.parametrize("name", ["a.npz", "a.png", "a.csv", "a.digitscope"])
def test_the_name_of_a_file(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda parent, title, text: said.append(text))
    window.open_file(tmp_path / f"<b>planted<img src=x>{name}")
    (text,) = said
    assert "<b>planted<img src=x>" in QTextDocumentFragment.fromHtml(text).toPlainText()
