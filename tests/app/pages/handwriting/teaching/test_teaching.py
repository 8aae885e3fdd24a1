"""Teach it my hand: one button, a dialog that tells what it brings, and the way back; in the real window, by keys."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.pages.handwriting.page import HandwritingPage
from app.pages.handwriting.teaching.dialog import TeachDialog
from app.sources.own_digits import own_path
from app.sources.own_networks import own_networks
from app.ui.text.numbers import percent
from app.ui.widgets.invalid import is_invalid
from app.window.main_window import MainWindow
from nncore.data.stroke_file import StrokeRecord, write_stroke_file
from nncore.ink.styles import STYLES, written
from nncore.recipes.own_hand import SETTINGS

Key, LEFT, CTRL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
OpenWindow = Callable[..., MainWindow]
TIMEOUT_MS = 60_000
MIRRORED = np.array([-1.0, 1.0])


@pytest.fixture(autouse=True)
def few_passes(the_box_is_opened_once: None, little_is_made_up: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nncore.recipes.own_hand.SETTINGS", replace(SETTINGS, epochs=3))


def write_own(n: int, digits: str = "0123456789") -> Path:
    """Write n digits of a hand that writes as in a mirror among My digits."""
    rng = np.random.default_rng(0)
    words = [digits[number % len(digits)] for number in range(n)]
    styles = [next(style for style in STYLES if style.digit == int(word)) for word in words]
    path = own_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    strokes = [tuple(stroke * MIRRORED for stroke in written(style, rng)) for style in styles]
    write_stroke_file(path, [StrokeRecord(each, word) for each, word in zip(strokes, words, strict=True)])
    return path


@pytest.fixture
def page(open_window: OpenWindow) -> HandwritingPage:
    write_own(60)
    return page_of(open_window())


def page_of(window: MainWindow) -> HandwritingPage:
    window.show_page("handwriting")
    page = window.findChild(HandwritingPage)
    assert page is not None
    return page


def window_of(page: HandwritingPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def teach(qtbot: QtBot, page: HandwritingPage) -> TeachDialog:
    """Press the button and wait until the network has learned."""
    qtbot.mouseClick(page.my_hand.teach, LEFT)
    dialog = page.teaching.dialog
    assert dialog is not None
    assert not dialog.use.isEnabled()
    qtbot.waitUntil(dialog.use.isEnabled, timeout=TIMEOUT_MS)
    return dialog


def reader(page: HandwritingPage) -> str:
    """Return the name of the network that reads."""
    return window_of(page).networks.name


@pytest.mark.parametrize(
    ("n", "digits", "sentence"),
    [
        (0, "0", "0 are here, write 20 more"),
        (1, "3", "1 is here, write 19 more"),
        (19, "0123456789", "19 are here, write 1 more"),
        (25, "7", "All 25 digits are a 7"),
    ],
)
def test_it_says_why_it_cannot_begin(open_window: OpenWindow, n: int, digits: str, sentence: str) -> None:
    if n:
        write_own(n, digits)
    page = page_of(open_window())
    assert not page.my_hand.teach.isEnabled()
    assert sentence in page.my_hand.words
    assert page.my_hand.back.isHidden()


def test_the_twentieth_digit_opens_the_button(
    open_window: OpenWindow, qtbot: QtBot, draw_strokes: Callable[..., None], zero: list[np.ndarray]
) -> None:
    write_own(19)
    page = page_of(open_window())
    draw_strokes(page.writing.canvas, zero)
    qtbot.keyClick(page.writing.canvas, Key.Key_Return)
    assert page.my_hand.teach.isEnabled()
    page.undo()
    assert not page.my_hand.teach.isEnabled()


def test_what_it_brings_is_shown_then_it_reads_is_listed_and_there_again_after_a_restart(
    page: HandwritingPage, qtbot: QtBot, open_window: OpenWindow
) -> None:
    window, before = window_of(page), window_of(page).session.network
    dialog = teach(qtbot, page)
    held_back, rejected, mnist = dialog.table.texts()[1:]
    read_before, read_after = (int(text.split(" of ")[0]) for text in held_back)
    assert read_after > read_before
    assert f"it reads {read_after - read_before} more than before" in dialog.words.text()
    assert mnist[0] == percent(before.card["figures"]["MNIST test"])
    assert [text.split(" of ")[1] for text in rejected] == [text.split(" of ")[1] for text in held_back]
    assert dialog.changed.count() >= read_after - read_before
    assert window.session.network is before
    qtbot.keyClick(dialog.name, Key.Key_A, CTRL)
    qtbot.keyClicks(dialog.name, "Anna")
    qtbot.keyClick(dialog.name, Key.Key_Return)
    assert reader(page) == "Anna"
    assert "“Anna” reads now" in page.my_hand.words
    assert window.session.network is not before
    window.close()
    second = open_window()
    assert second.networks.name == "Anna"
    assert "Anna" in page_of(second).my_hand.words


def test_it_can_be_undone_done_again_gone_back_from_and_forgotten(page: HandwritingPage, qtbot: QtBot) -> None:
    first, n = reader(page), len(page.collection.drawings)
    dialog = teach(qtbot, page)
    qtbot.mouseClick(dialog.use, LEFT)
    assert reader(page) == "My hand"
    qtbot.keyClick(page, Key.Key_Z, CTRL)
    assert (reader(page), own_networks()) == (first, {})
    qtbot.keyClick(page, Key.Key_Z, CTRL | SHIFT)
    assert (reader(page), list(own_networks())) == ("My hand", ["My hand"])
    qtbot.mouseClick(page.my_hand.back, LEFT)
    assert (reader(page), list(own_networks())) == (first, ["My hand"])
    window_of(page).networks.choose_by_name("My hand")
    qtbot.mouseClick(page.my_hand.forget, LEFT)
    assert (reader(page), own_networks()) == (first, {})
    qtbot.keyClick(page, Key.Key_Z, CTRL)
    assert (reader(page), list(own_networks())) == ("My hand", ["My hand"])
    assert len(page.collection.drawings) == n


def test_a_later_drawing_is_undone_first(
    page: HandwritingPage, qtbot: QtBot, draw_strokes: Callable[..., None], zero: list[np.ndarray]
) -> None:
    dialog = teach(qtbot, page)
    qtbot.mouseClick(dialog.use, LEFT)
    draw_strokes(page.writing.canvas, zero)
    qtbot.mouseClick(page.writing.keep_button, LEFT)
    assert len(page.collection.drawings) == 61
    qtbot.keyClick(page, Key.Key_Z, CTRL)
    assert (len(page.collection.drawings), reader(page)) == (60, "My hand")


def test_a_taken_name_is_told_and_another_can_be_given(page: HandwritingPage, qtbot: QtBot) -> None:
    dialog = teach(qtbot, page)
    dialog.name.setText("relu")
    qtbot.keyClick(dialog.name, Key.Key_Return)
    assert "“relu” already" in dialog.fault.text()
    assert is_invalid(dialog.name)
    assert dialog.isVisible()
    dialog.name.setText("Ben")
    qtbot.keyClick(dialog.name, Key.Key_Return)
    assert reader(page) == "Ben"


def test_escape_stops_it_and_nothing_has_changed(page: HandwritingPage, qtbot: QtBot) -> None:
    before = window_of(page).session.network
    qtbot.mouseClick(page.my_hand.teach, LEFT)
    dialog = page.teaching.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.progress.value() > 0, timeout=TIMEOUT_MS)
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert page.teaching.dialog is None
    assert window_of(page).session.network is before
    assert own_networks() == {}
    assert page.my_hand.teach.isEnabled()


def test_the_window_can_be_closed_while_it_learns(page: HandwritingPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.my_hand.teach, LEFT)
    assert window_of(page).close()


def test_drawings_that_are_all_alike_are_told_in_the_dialog(open_window: OpenWindow, qtbot: QtBot) -> None:
    path = write_own(10)
    path.write_bytes(path.read_bytes() * 3)
    page = page_of(open_window())
    qtbot.mouseClick(page.my_hand.teach, LEFT)
    dialog = page.teaching.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: "20 drawings that differ, not 10;" in dialog.fault.text(), timeout=TIMEOUT_MS)
    assert not dialog.use.isEnabled()
    qtbot.mouseClick(dialog.leave, LEFT)
    assert page.teaching.dialog is None
