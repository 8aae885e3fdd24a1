"""Qt dresses all that a widget holds anew for each further parent; what is built at its place is spared that."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.lab.page import Page
from app.ui.text.live_text import LiveText
from app.window.main_window import MainWindow
from app.window.remembered.settings import Settings


def test_the_page_draw_and_labs_are_built_at_their_place(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dressed: Counter[LiveText] = Counter()
    parents: list[QWidget | None] = []
    finish = Page.finish

    def note_dressing(text: LiveText, event: QEvent) -> None:
        dressed[text] += event.type() == QEvent.Type.StyleChange
        super(LiveText, text).changeEvent(event)

    def note_parent(page: Page) -> None:
        parents.append(page.parentWidget())
        finish(page)

    monkeypatch.setattr(LiveText, "changeEvent", note_dressing, raising=False)
    monkeypatch.setattr(Page, "finish", note_parent)
    window = MainWindow(Settings.volatile())
    qtbot.addWidget(window)
    times = [dressed[text] for text in window.draw_page.findChildren(LiveText)]
    assert sum(times) < 4 * len(times)  # six, where it was handed on when it was whole
    window.pages.lab("softmax")
    assert parents == [window.pages]
