"""Text that is painted, and keeps its room."""

from pytestqt.qtbot import QtBot

from app.ui.style.fonts import BODY, font
from app.ui.text.live_text import LiveText


def test_live_text_is_painted_and_keeps_its_room(qtbot: QtBot) -> None:
    line = LiveText(font(BODY), width_of="0000")
    qtbot.addWidget(line)
    blank, room = line.grab().toImage(), line.sizeHint()
    line.set_text("1234567890")
    assert line.text() == "1234567890"
    assert line.grab().toImage() != blank
    assert line.sizeHint() == room
    line.set_text("")
    assert line.grab().toImage() == blank
