"""Where a page's controls stand: beside what is shown, as long as that is seen whole there."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from app import ui
from app.lab.body import Body
from app.lab.page import Page
from app.lab.view import Explained, View
from app.ui.layout.boxes import GAP

LOW, HIGH = "Low", "High"


class Plain(View):
    """Something as large as it has to be."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = QWidget()
        self.shown.setMinimumSize(400, 100)
        ui.column((self.shown, 1), parent=self)

    def explanation(self) -> Explained:
        return (), "Words that are folded before anything is scrolled."


class TwoViews(Page):
    """A page with two of it."""

    def __init__(self) -> None:
        super().__init__("Two", "Views of one page.")
        self.add_views({LOW: Plain(), HIGH: Plain()})
        self.controls.addWidget(more := QWidget())
        more.setMinimumHeight(300)  # below, they are scrolled
        self.finish()

    def show_one(self, word: str) -> None:
        """Choose a view, and wait until all is laid out."""
        self.choice.choose(word)
        self.choice.chosen.emit(word)
        for _ in range(5):
            QApplication.processEvents()

    @property
    def is_beside(self) -> bool:
        """Whether the controls stand beside the view."""
        return self.choice.mapTo(self, QPoint()).x() > self.width() // 2


@pytest.fixture
def page(qtbot: QtBot) -> TwoViews:
    made = TwoViews()
    qtbot.addWidget(made)
    made.resize(1200, 500)
    made.show()
    made.show_one(LOW)
    return made


def leave_no_room_for_a_bar(page: TwoViews, word: str) -> None:
    """Let a view be so wide that it stands beside the controls only as long as nothing is scrolled."""
    page.views[word].shown.setMinimumWidth(page.view.width() - QScrollBar().sizeHint().width() // 2)


def test_controls_stay_beside_what_is_seen_whole_once_the_words_are_folded(page: TwoViews) -> None:
    leave_no_room_for_a_bar(page, HIGH)
    page.views[HIGH].shown.setMinimumHeight(page.view.height() + GAP)  # so the words have to go

    page.show_one(HIGH)

    assert page.findChild(Body).lacking_height > 0
    assert page.is_beside


def test_controls_come_back_beside_another_view(page: TwoViews) -> None:
    leave_no_room_for_a_bar(page, LOW)
    page.views[HIGH].shown.setMinimumWidth(page.view.width() + 1)
    page.show_one(HIGH)
    assert not page.is_beside

    page.show_one(LOW)

    assert page.is_beside
