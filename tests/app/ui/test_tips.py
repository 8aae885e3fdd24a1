"""Text from outside is shown letter by letter: in tips, and in every label that the window has."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.tips import plain_tip, set_plain_tip
from app.window.main_window import MainWindow

OWN_HTML = ("explanation", "formula")
"""Object names or classes of labels that show what is written in the program itself."""


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


def test_no_label_of_the_window_guesses_whether_its_text_is_html(window: MainWindow) -> None:
    for name in window.page_names:
        window.show_page(name)
    labels = window.findChildren(QLabel)
    guessing = [label.text()[:60] for label in labels if label.textFormat() == Qt.TextFormat.AutoText and label.text()]
    assert len(labels) > 100
    assert guessing == []
