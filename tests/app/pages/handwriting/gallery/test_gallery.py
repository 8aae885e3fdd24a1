"""The gallery of My digits: newest first, relabelled by keys, several deleted at once and brought back."""

from collections.abc import Callable

import numpy as np
from on_handwriting_page import LEFT, NO_MODIFIER, Write, press, words, words_in_file
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.pages.handwriting.page import HandwritingPage
from app.ui.style.theme import DARK, LIGHT
from app.ui.style.themed import theme_source
from nncore.data.stroke_file import StrokeRecord

Key = Qt.Key


def test_the_newest_comes_first_and_a_key_relabels(
    page: HandwritingPage, write: Write, one: list[np.ndarray], qtbot: QtBot
) -> None:
    write(one, one, one)
    press(qtbot, page.gallery, 0)
    qtbot.keyClick(page.gallery, Key.Key_5)
    assert words(page) == words_in_file() == ["0", "1", "5"]
    assert [each.word for each in page.gallery.selected] == ["5"]
    qtbot.keyClick(page.gallery, Key.Key_N)
    assert words(page)[2] == "none"
    qtbot.keyClick(page.gallery, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.gallery, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert words(page) == words_in_file() == ["0", "1", "2"]


def test_an_arrow_selects_the_only_drawing(
    page: HandwritingPage, write: Write, one: list[np.ndarray], qtbot: QtBot
) -> None:
    write(one)
    page.gallery.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.gallery, Key.Key_Left)
    assert [each.word for each in page.gallery.selected] == ["0"]


def test_several_are_deleted_at_once_and_all_come_back(
    page: HandwritingPage, write: Write, one: list[np.ndarray], qtbot: QtBot
) -> None:
    write(one, one, one)
    press(qtbot, page.gallery, 0)
    press(qtbot, page.gallery, 2, Qt.KeyboardModifier.ControlModifier)
    assert page.chosen.description.text() == "2 drawings, labelled 0, 2"
    qtbot.keyClick(page.gallery, Key.Key_Delete)
    assert words(page) == words_in_file() == ["1"]
    qtbot.keyClick(page.gallery, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert words(page) == words_in_file() == ["0", "1", "2"]


def test_the_buttons_do_what_the_keys_do(
    page: HandwritingPage, write: Write, one: list[np.ndarray], qtbot: QtBot
) -> None:
    write(one, one)
    press(qtbot, page.gallery, 1)
    page.chosen.label.setCurrentIndex(page.chosen.label.findData("8"))
    page.chosen.label.activated.emit(page.chosen.label.currentIndex())
    assert words(page) == ["8", "1"]
    with qtbot.waitSignal(page.strokes_chosen) as chosen:
        page.chosen.draw.click()
    assert chosen.args is not None
    np.testing.assert_allclose(chosen.args[0][0], np.round(one[0], 2))
    page.chosen.delete.click()
    assert words(page) == ["1"]


def test_a_double_click_and_return_want_it_on_the_draw_page(
    page: HandwritingPage, write: Write, one: list[np.ndarray], qtbot: QtBot
) -> None:
    write(one)
    at = press(qtbot, page.gallery, 0)
    with qtbot.waitSignal(page.strokes_chosen):
        qtbot.mouseDClick(page.gallery.viewport(), LEFT, NO_MODIFIER, at)
    with qtbot.waitSignal(page.strokes_chosen):
        qtbot.keyClick(page.gallery, Key.Key_Return)


def test_the_gallery_lists_what_is_asked_for(
    page: HandwritingPage, one: list[np.ndarray], zero: list[np.ndarray], texts: Callable[[QWidget], str]
) -> None:
    records = [StrokeRecord(tuple(strokes), word) for strokes, word in ((one, "1"), (zero, "0"), (one, "0"))]
    page.collection.add(records)
    page.listing.labels.setCurrentIndex(page.listing.labels.findData("0"))
    assert page.gallery.drawings.rowCount() == 2
    assert "2 of 3 drawings" in texts(page)
    page.listing.outcomes.setCurrentIndex(page.listing.outcomes.findData("wrong"))
    assert [page.gallery.drawings.number(row) for row in range(page.gallery.drawings.rowCount())] == [2]
    assert "read as 1" in page.gallery.drawings.description(0)


def test_ink_and_pixels_are_painted_in_either_theme(page: HandwritingPage, write: Write, one: list[np.ndarray]) -> None:
    write(one)
    pictures = []
    for theme in (LIGHT, DARK):
        theme_source().choose("dark" if theme.is_dark else "light")
        for word in page.listing.look.words:
            page.listing.look.choose(word)
            page.refresh()
            pictures.append(page.gallery.viewport().grab().toImage())
    assert all(a != b for number, a in enumerate(pictures) for b in pictures[:number])


def test_after_a_deletion_what_took_the_place_is_selected(
    page: HandwritingPage, write: Write, one: list[np.ndarray], qtbot: QtBot
) -> None:
    write(one, one, one, one)
    press(qtbot, page.gallery, 1)
    qtbot.keyClick(page.gallery, Key.Key_Delete)
    assert [each.word for each in page.gallery.selected] == ["1"]  # of 3, 1, 0
    assert page.gallery.selected_rows == [1]
