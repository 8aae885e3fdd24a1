"""What paints its own background is painted alone: all that it lies in stays as it is."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import ui
from app.ui.overriding import override
from app.ui.style.fonts import BODY, font
from app.ui.text.live_text import LiveText


class Paints(QObject):
    """Notes which widgets are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[QObject] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted.append(watched)
        return False


def test_another_text_is_painted_and_nothing_that_it_lies_in(qtbot: QtBot) -> None:
    text, page = LiveText(font(BODY)), QWidget()
    ui.column(text, parent=page)
    qtbot.addWidget(page)
    page.resize(200, 60)
    with qtbot.waitExposed(page):
        page.show()
    paints = Paints()
    for part in (page, text):
        part.installEventFilter(paints)
    text.set_text("7")
    qtbot.waitUntil(lambda: bool(paints.painted))
    assert paints.painted == [text]


def test_the_ground_is_that_of_the_window(qtbot: QtBot) -> None:
    text, page = LiveText(font(BODY)), QWidget()
    ui.column(text, 1, parent=page)
    qtbot.addWidget(page)
    page.resize(200, 60)
    picture = page.grab().toImage()
    assert picture.pixelColor(195, text.geometry().bottom() - 2) == picture.pixelColor(195, 55)
