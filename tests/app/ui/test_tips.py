"""Tips cover nothing one points at; text from outside is shown letter by letter, in tips and in every label."""

import re
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.lab.page import Page
from app.plots.sheet import Sheet
from app.ui.tips import TipBeside, place_tip, plain_tip, set_plain_tip
from app.window.main_window import MainWindow
from tools.walks.readouts import pointed_at
from tools.walks.stations import settle, stations


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


def labels_of(window: MainWindow) -> Iterator[QLabel]:
    """Yield the labels of every page and view, with a drawing to speak of."""
    window.session.load_strokes([np.array([(40.0, 40.0), (200.0, 40.0), (120.0, 220.0)])])
    window.session.settle()
    for name in window.page_names:
        window.show_page(name)
        page = window.findChild(Page, name)
        for word in () if page is None else page.views:
            page.choice.choose(word)
            page.choice.chosen.emit(word)
            QApplication.processEvents()
            yield from window.findChildren(QLabel)
    yield from window.findChildren(QLabel)


def test_labels_do_not_guess_what_is_html_and_show_no_marks_as_letters(window: MainWindow) -> None:
    texts = {(label.textFormat(), label.text()) for label in labels_of(window) if label.text()}
    assert len(texts) > 100
    assert [text for kind, text in texts if kind == Qt.TextFormat.AutoText] == []
    looks_marked = re.compile(r"</?[a-z]+[ >]|&[a-z]+;")
    assert [text for kind, text in texts if kind == Qt.TextFormat.PlainText and looks_marked.search(text)] == []


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


@pytest.mark.parametrize("size", [(1024, 700), (1366, 768)])
def test_no_picture_or_plot_of_any_page_is_covered_by_its_own_tip(window: MainWindow, size: tuple[int, int]) -> None:
    window.session.load_strokes([np.array([(40.0, 40.0), (200.0, 40.0), (120.0, 220.0)])])
    window.resize(*size)
    window.show()
    n_tips = 0
    for _ in stations(window, window.page_names):
        settle()
        for part in pointed_at(window.centralWidget()):
            if part.visibleRegion().isEmpty() or not isinstance(part, TipBeside) or not part.toolTip():
                continue
            at = part.rect().center()
            around = QRect(part.mapToGlobal(at) - QPoint(20, 20), QSize(40, 40))
            assert not shown_tip(part, at).intersects(around), part.accessibleName()
            n_tips += 1
    QToolTip.hideText()
    assert n_tips > 10


def test_the_bars_of_a_layer_stay_free_while_their_tip_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitExposed(window):
        window.show()
    sheet = window.draw_page.hidden[0].plot.findChild(Sheet)
    tip = shown_tip(sheet.viewport(), QPoint(80, 40))
    QToolTip.hideText()
    assert not tip.intersects(QRect(sheet.mapToGlobal(QPoint(0, 0)), sheet.size()))
