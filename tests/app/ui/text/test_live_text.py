"""Text that is painted, and keeps its room."""

from pytestqt.qtbot import QtBot

from app.ui.style.fonts import BODY, SMALL, font
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


def test_live_text_has_room_for_what_it_was_made_for(qtbot: QtBot) -> None:
    """An advance is rounded: the text that the room was reserved for must not end in an ellipsis."""
    for share in range(100, 200):
        text = f"worth +{share / 10:.1f} % points"
        line = LiveText(font(SMALL), width_of="worth +00.0 % points")
        qtbot.addWidget(line)
        line.resize(line.sizeHint())
        line.set_text(text)
        assert line.shown_words() == text


def test_live_text_may_be_given_more_room(qtbot: QtBot) -> None:
    line = LiveText(font(BODY), width_of="00")
    qtbot.addWidget(line)
    before = line.sizeHint().width()
    line.reserve("0000 px")
    assert line.sizeHint().width() > before


def test_room_once_made_stays_when_the_font_is_set_again(qtbot: QtBot) -> None:
    text = LiveText(font(SMALL))
    qtbot.addWidget(text)
    text.resize(60, 15)
    text.set_text("a sentence that needs several lines")
    text.set_text("")
    room = text.heightForWidth(60)
    assert room > 2 * text.fontMetrics().height()
    text.setFont(font(SMALL))
    text.fit_text()
    assert text.heightForWidth(60) == room


def test_a_text_asks_for_as_many_lines_as_it_has_or_needs(qtbot: QtBot) -> None:
    line = LiveText(font(BODY))
    qtbot.addWidget(line)
    line.resize(400, 20)
    line.set_text("one line")
    one = line.heightForWidth(400)
    assert line.heightForWidth(20) > one
    line.set_text("a line and\nanother one")
    assert line.heightForWidth(400) > one


def test_a_line_parts_no_number_from_its_name(qtbot: QtBot) -> None:
    line = LiveText(font(BODY), lines=2)
    qtbot.addWidget(line)
    line.set_text("dotted: p = 0.100")
    line.resize(line.fontMetrics().horizontalAdvance("dotted: p ="), 2 * line.fontMetrics().height())
    document = line.laid_out()
    first = document.firstBlock().layout().lineAt(0)
    assert document.toPlainText()[: first.textLength()].strip() == "dotted:"
