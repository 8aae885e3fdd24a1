"""Tips cover nothing one points at; text from outside is shown letter by letter, in tips and in every label."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.plots.sheet import Sheet
from app.ui.tips import place_tip, plain_tip, set_plain_tip
from app.window.main_window import MainWindow


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


@pytest.mark.parametrize("height", [140, 600])
def test_a_tip_lies_over_nothing_that_one_looks_at(height: int) -> None:
    screen, size = QRect(0, 0, 1366, 768), QSize(300, 60)
    kept = QRect(100, 100, 800, height)
    for at in (QPoint(110, 110), QPoint(890, 100 + height // 2), QPoint(1360, 767)):
        tip = QRect(place_tip(kept, at, size, screen), size)
        assert screen.contains(tip)
        assert not tip.intersects(kept)


def shown_tip(widget: QWidget, at: QPoint) -> QRect:
    """Rest with the pointer on a place of a widget, and return where on the screen its tip lies."""
    spot = widget.mapToGlobal(at)
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, spot))
    label = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "qtooltip_label")
    assert label.isVisible()
    return label.geometry()


def test_the_bars_of_a_layer_stay_free_while_their_tip_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitExposed(window):
        window.show()
    sheet = window.draw_page.hidden[0].plot.findChild(Sheet)
    tip = shown_tip(sheet.viewport(), QPoint(80, 40))
    QToolTip.hideText()
    assert not tip.intersects(QRect(sheet.mapToGlobal(QPoint(0, 0)), sheet.size()))
