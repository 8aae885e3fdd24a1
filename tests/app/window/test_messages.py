"""What the program tells the person is seen, on every page at every size, and can be looked up again."""

import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.text.live_text import LiveText
from app.window.main_window import MainWindow
from app.window.messages import MessageLine

KEPT = "Kept as a 3; it lies on the page My digits."


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One for all tests here, brought back to its beginning before each."""
    return window_as_new


@pytest.fixture
def line(qtbot: QtBot) -> MessageLine:
    made = MessageLine()
    qtbot.addWidget(made)
    return made


def is_seen(window: MainWindow) -> bool:
    """Return whether the sentence stands in the window, whole."""
    sentence = window.messages.findChild(LiveText)
    place = QRect(sentence.mapTo(window, sentence.rect().topLeft()), sentence.size())
    metrics = sentence.fontMetrics()
    has_room = place.width() >= metrics.horizontalAdvance(KEPT) and place.height() >= metrics.height()
    return sentence.isVisible() and sentence.text() == KEPT and has_room and window.rect().contains(place)


def test_a_message_is_seen_on_every_page(window: MainWindow) -> None:
    for size in ((960, 600), (1920, 1080)):
        window.resize(*size)
        for name in window.page_names:
            window.show_page(name)
            window.messages.tell(KEPT)
            assert is_seen(window), (name, size)


def test_a_sentence_goes_after_a_time_and_can_be_looked_up(line: MessageLine, qtbot: QtBot) -> None:
    assert not line.earlier.isEnabled()
    line.tell("First & <b>bold</b>.")
    line.tell("Second.")
    assert line.text == "Second."
    assert line.sentences == ["Second.", "First & <b>bold</b>."]
    listed = [action.text().replace("&&", "&") for action in line.earlier.menu().actions()]
    assert [entry.partition("  ")[2] for entry in listed] == line.sentences


def test_only_the_latest_are_kept(line: MessageLine) -> None:
    for number in range(50):
        line.tell(f"Sentence {number}.")
    assert line.sentences[0] == "Sentence 49."
    assert len(line.earlier.menu().actions()) == len(line.sentences) <= 20


def test_names_of_files_are_no_markup(line: MessageLine) -> None:
    line.tell("<img src='x'> cannot be read.")
    tips = [part.toolTip() for part in line.findChildren(QWidget) if "cannot be read" in part.toolTip()]
    assert tips == ["<p>&lt;img src=&#x27;x&#x27;&gt; cannot be read.</p>"]


def test_a_message_of_two_lines_leaves_the_page_its_room(window: MainWindow) -> None:
    window.resize(1358, 720)
    QApplication.processEvents()
    before = window.centralWidget().height()
    window.messages.tell(f"Not saved: {'/a/long/name' * 14} cannot be written. All drawings stay here: save again.")
    for _ in range(5):
        QApplication.processEvents()
    assert window.centralWidget().height() >= before - 2 * window.fontMetrics().lineSpacing()


def test_a_sentence_leaves_the_foot_of_the_window_as_high_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.wait(50)  # until it has the size that it was brought back to
    before = window.statusBar().height()
    window.messages.tell("True label: 8. On the Draw page Ctrl+Z brings your own drawing back.")
    qtbot.wait(50)
    assert window.statusBar().height() == before


def test_a_long_sentence_stays_longer_and_a_short_one_long_enough(line: MessageLine) -> None:
    over = line.findChild(QTimer)
    line.tell("Kept.")
    assert over.interval() == 6000
    line.tell(100 * "x")
    assert over.interval() == 9000
    over.timeout.emit()
    assert line.text == ""
