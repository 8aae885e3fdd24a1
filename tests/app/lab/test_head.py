"""The head of a page: in a narrow window its words stand below its name, not in a tower beside it."""

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.lab.head import PageHead

WORDS = "A neuron weighs its inputs, adds its bias and decides: one line through the plane."


def test_words_stand_beside_the_name_or_where_they_have_no_room_below_it(qtbot: QtBot) -> None:
    button = QPushButton("Reset")
    head = PageHead("Neuron", WORDS, button)
    qtbot.addWidget(head)
    head.show()
    name, words = head.findChildren(QLabel)
    assert words.text() == WORDS
    are_below, ends = [], []
    for width in (900, 300, 900):
        head.resize(width, 100)
        head.layout().activate()
        are_below.append(words.y() > name.y() + name.height() // 2 and words.x() == name.x())
        ends.append(width - button.geometry().right())
    assert are_below == [False, True, False]
    assert len(set(ends)) == 1
