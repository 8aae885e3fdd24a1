"""The words under a page: as large as its width allows."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.lab.explanation import Explanation
from app.ui.style.fonts import BODY, SMALL


def test_words_are_larger_on_a_wide_page_and_small_again_on_a_narrow_one(qtbot: QtBot) -> None:
    shown = Explanation()
    qtbot.addWidget(shown)
    shown.show()
    shown.show_explanation(["f_sigmoid"], "It saturates.")
    sizes = []
    for width in (800, 1500, 800):
        shown.resize(width, 120)
        sizes.append(shown.findChild(QLabel).font().pixelSize())
    assert sizes == [SMALL, BODY, SMALL]
