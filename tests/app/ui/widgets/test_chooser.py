"""A chooser too narrow for its words."""

from pytestqt.qtbot import QtBot

from app.ui.style.qt_style import style_application
from app.ui.widgets.chooser import Chooser, combo


def test_what_a_chooser_has_no_room_for_is_written_smaller(qtbot: QtBot) -> None:
    style_application("light")  # the fonts of the program, whichever test came before
    widget = combo("Data", {"test": "ten thousand digits that nobody trained on"})
    qtbot.addWidget(widget)
    assert isinstance(widget, Chooser)
    widget.show()
    width = widget.sizeHint().width()
    missing = []
    for part in (1.0, 0.95, 0.5):
        widget.resize(round(part * width), widget.height())
        missing.append(widget.missing_room(widget.currentText()))
    assert missing[:2] == [0, 0]
    assert missing[2] > 0
