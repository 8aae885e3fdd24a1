"""Text from outside is shown letter by letter: in tips, and in every label that the window has."""

import re
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.lab.page import Page
from app.ui.tips import plain_tip, set_plain_tip
from app.window.main_window import MainWindow


@pytest.mark.parametrize("text", ["<b>bold</b>.npz", "a & b", "<img src='/etc/passwd'>", "one\ntwo", "&lt;", "plain"])
def test_a_tip_shows_the_letters_of_a_text(qtbot: QtBot, text: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_plain_tip(widget, text)
    shown = QTextDocument()
    shown.setHtml(widget.toolTip())
    assert shown.toPlainText().replace("\u2028", "\n") == text


def test_no_text_is_no_tip() -> None:
    assert plain_tip("") == ""


def labels_of(window: MainWindow) -> Iterator[QLabel]:
    """Yield the labels of every page and view, with a drawing to speak of."""
    window.session.load_strokes([np.array([(40.0, 40.0), (200.0, 40.0), (120.0, 220.0)])])
    window.session.settle()
    for name in window.page_names:
        window.show_page(name)
        page = window.findChild(Page, name)
        for word in () if page is None else page.views:
            page.choice.choose(word)
            page.choice.chosen.emit(word)
            QApplication.processEvents()
            yield from window.findChildren(QLabel)
    yield from window.findChildren(QLabel)


def test_labels_do_not_guess_what_is_html_and_show_no_marks_as_letters(window: MainWindow) -> None:
    texts = {(label.textFormat(), label.text()) for label in labels_of(window) if label.text()}
    assert len(texts) > 100
    assert [text for kind, text in texts if kind == Qt.TextFormat.AutoText] == []
    looks_marked = re.compile(r"</?[a-z]+[ >]|&[a-z]+;")
    assert [text for kind, text in texts if kind == Qt.TextFormat.PlainText and looks_marked.search(text)] == []
