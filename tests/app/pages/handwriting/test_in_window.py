"""My digits in the whole window: what is kept from the page Network, what is opened there and trained on."""

from collections.abc import Callable

import numpy as np
import pytest
from on_handwriting_page import NO_MODIFIER, press, words_in_file
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.pages.handwriting.page import HandwritingPage
from app.sources.own_digits import own_path
from app.window.main_window import MainWindow
from nncore.data.stroke_file import StrokeRecord, read_stroke_file
from nncore.ink.strokes import to_pixels

Key = Qt.Key

no_grab = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the one without a screen: a popup


def handwriting(window: MainWindow) -> HandwritingPage:
    window.show_page("handwriting")
    page = window.findChild(HandwritingPage, "handwriting")
    assert page is not None
    return page


@no_grab
def test_ctrl_k_keeps_the_drawing_as_the_answer_or_as_what_a_key_says(
    window: MainWindow, draw_strokes: Callable[..., None], seven: list[np.ndarray], qtbot: QtBot
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    popup = window.findChild(QWidget, "labelPopup")
    assert popup is not None
    for key in (Key.Key_Return, Key.Key_3, Key.Key_N):
        qtbot.keyClick(window.draw_page.canvas, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert popup.isVisible()
        qtbot.keyClick(popup.focusWidget(), key)
        assert not popup.isVisible()
    assert words_in_file() == ["7", "3", "none"]
    assert np.abs(to_pixels(read_stroke_file(own_path())[0].strokes) - to_pixels(seven)).max() < 0.01
    assert len(window.session.drawing.strokes) == 1


@no_grab
def test_escape_keeps_nothing_and_a_picture_cannot_be_kept(
    window: MainWindow, draw_strokes: Callable[..., None], seven: list[np.ndarray], qtbot: QtBot
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    qtbot.keyClick(window.draw_page.canvas, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    popup = window.findChild(QWidget, "labelPopup")
    assert popup is not None
    qtbot.keyClick(popup.focusWidget(), Key.Key_Escape)
    assert not popup.isVisible()
    window.session.load_picture(np.eye(28, dtype=np.float32))
    qtbot.keyClick(window.draw_page.canvas, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not popup.isVisible()
    assert "Only strokes can be kept" in window.messages.text
    assert not own_path().exists()


def test_keys_of_the_page_leave_the_draw_page_alone(
    window: MainWindow, draw_strokes: Callable[..., None], seven: list[np.ndarray], qtbot: QtBot
) -> None:
    draw_strokes(window.draw_page.canvas, seven)
    page = handwriting(window)
    before = window.session.drawing.revision
    draw_strokes(page.writing.canvas, seven)
    control = Qt.KeyboardModifier.ControlModifier
    for key, modifier in ((Key.Key_3, NO_MODIFIER), (Key.Key_Delete, NO_MODIFIER), (Key.Key_Z, control)):
        qtbot.keyClick(page.writing.canvas, key, modifier)
    assert window.session.drawing.revision == before
    assert len(page.writing.drawing.strokes) == 1
    assert page.writing.prompts.prompt == "Write a 3"


def test_a_chosen_drawing_lies_on_the_draw_page(window: MainWindow, seven: list[np.ndarray], qtbot: QtBot) -> None:
    page = handwriting(window)
    page.collection.add([StrokeRecord(tuple(seven), "7")])
    press(qtbot, page.gallery, 0)
    qtbot.keyClick(page.gallery, Key.Key_Return)
    window.session.settle()
    assert window.draw_page.isVisible()
    assert window.session.prediction is not None
    assert window.session.prediction.label == 7


def test_train_on_these_opens_the_train_page_with_them(window: MainWindow, seven: list[np.ndarray]) -> None:
    from app.pages.train.page import TrainPage

    page = handwriting(window)
    page.collection.add([StrokeRecord(tuple(seven), "7")])
    page.exchange_buttons.train.click()
    train = window.findChild(TrainPage, "train")
    assert train is not None
    assert train.isVisible()
    assert train.form.data_names == (str(own_path()),)
    assert train.form.data.currentText() == "My digits"
