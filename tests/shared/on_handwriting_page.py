"""What the tests of My digits look up and press."""

import json
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.pages.handwriting.gallery.gallery import Gallery
from app.pages.handwriting.page import HandwritingPage
from app.sources.networks import network_in_the_box
from app.sources.own_digits import own_path

LEFT, NO_MODIFIER = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Write = Callable[..., None]


def words(page: HandwritingPage) -> list[str]:
    return [drawing.word for drawing in page.collection.drawings]


def words_in_file() -> list[str | None]:
    return [json.loads(line)["word"] for line in own_path().read_text().splitlines()]


def press(qtbot: QtBot, gallery: Gallery, row: int, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> QPoint:
    at = gallery.visualRect(gallery.drawings.index(row)).center()
    qtbot.mouseClick(gallery.viewport(), LEFT, modifier, at)
    return at


def make_page(qtbot: QtBot) -> HandwritingPage:
    made = HandwritingPage()
    qtbot.addWidget(made)
    made.resize(1266, 700)
    made.show_network(network_in_the_box())
    with qtbot.waitExposed(made):
        made.show()
    return made
