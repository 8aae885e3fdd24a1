"""Words of the glossary are underlined on every page where they first stand, and lead to the glossary."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.sources.glossary import all_terms
from app.sources.samples import sample_picture
from app.ui.words.link import WordLink
from app.ui.words.source import word_source
from app.ui.words.worded import Worded
from app.window.main_window import MainWindow


def links(widget: QWidget) -> list[WordLink]:
    return [link for link in widget.findChildren(WordLink) if link.isVisible()]


def link_of(window: MainWindow, key: str) -> WordLink:
    return next(link for link in links(window) if link.key == key)


@pytest.fixture
def on_softmax(qtbot: QtBot, shared_window: MainWindow) -> MainWindow:
    """The window of this module on Softmax, its words underlined, for those who change nothing there."""
    return underlined(qtbot, shared_window)


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The same in a window of one's own."""
    return underlined(qtbot, window)


def underlined(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.help.glossary.close()
    window.show_page("softmax")
    qtbot.waitUntil(lambda: any(link.key == "jacobian" for link in links(window)))
    return window


def test_each_page_has_words_and_each_word_one_line(qtbot: QtBot, on_softmax: MainWindow) -> None:
    for page in ("draw", "network", "activations", "losses", "neuron", "gradients", "train"):
        on_softmax.show_page(page)
        qtbot.waitUntil(lambda: not word_source().is_waiting and len(links(on_softmax)) > 1)
        keys = [link.key for link in links(on_softmax)]
        assert len(keys) == len(set(keys)) > 1, page
        assert set(keys) <= {term.key for term in all_terms()}, page
        for link in links(on_softmax):
            assert isinstance(link.parentWidget(), Worded), page
            assert not isinstance(link.parentWidget(), QAbstractButton), page
            assert link.parentWidget().rect().contains(link.geometry()), (page, link.key)


def test_a_click_opens_the_glossary_at_the_word(qtbot: QtBot, on_softmax: MainWindow) -> None:
    qtbot.mouseClick(link_of(on_softmax, "jacobian"), Qt.MouseButton.LeftButton)
    assert on_softmax.help.glossary.isVisible()
    assert on_softmax.help.glossary.term.key == "jacobian"


def test_tab_and_enter_do_the_same(qtbot: QtBot, on_softmax: MainWindow) -> None:
    first, second = links(on_softmax)[0], None
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    second = on_softmax.focusWidget()
    assert isinstance(second, WordLink)
    assert second is not first
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert on_softmax.help.glossary.term.key == second.key


def test_controls_come_before_words_on_the_way_of_tab(qtbot: QtBot, on_softmax: MainWindow) -> None:
    on_softmax.current_lab.setFocus()
    qtbot.keyClick(on_softmax.current_lab, Qt.Key.Key_Tab)
    assert isinstance(on_softmax.focusWidget(), QPushButton)


def test_a_screen_reader_hears_a_link_and_what_the_word_means(on_softmax: MainWindow) -> None:
    heard = QAccessible.queryAccessibleInterface(link_of(on_softmax, "jacobian"))
    assert heard.role() == QAccessible.Role.Link
    assert "Jacobian" in heard.text(QAccessible.Text.Name)
    assert next(term.says for term in all_terms() if term.key == "jacobian") in heard.text(QAccessible.Text.Description)


def test_the_line_goes_where_the_word_goes(qtbot: QtBot, shown: MainWindow) -> None:
    text = link_of(shown, "logit").parentWidget()
    assert "logits" in text.text()
    before = link_of(shown, "logit").geometry()
    text.setText("Now the word stands far to the right: logits")
    assert "logit" not in {link.key for link in links(text)}  # no line where there is no word any more
    qtbot.waitUntil(lambda: [link.geometry().left() > before.left() for link in links(text)] == [True])
    text.setText("It is gone")
    assert links(text) == []
    qtbot.waitUntil(lambda: "logit" in {link.key for link in links(shown)})  # where else it stands


def test_a_line_stays_while_other_words_of_its_text_change(qtbot: QtBot, shown: MainWindow) -> None:
    text = link_of(shown, "logit").parentWidget()
    text.setText("logits: 1.25")
    qtbot.waitUntil(lambda: [link.text() for link in links(text)] == ["logits"])
    (link,) = links(text)
    text.setText("logits: 3.75")
    assert link.isVisible()


def test_while_a_text_never_rests_its_words_are_underlined_all_the_same(qtbot: QtBot, shown: MainWindow) -> None:
    text = link_of(shown, "logit").parentWidget()

    def says_more_and_has_its_line() -> bool:
        text.setText(f"{text.text()}. logits")
        return bool(links(text))

    text.setText("It is gone")
    qtbot.waitUntil(says_more_and_has_its_line)


def test_the_line_lies_under_the_letters(qtbot: QtBot, on_softmax: MainWindow) -> None:
    link = link_of(on_softmax, "softmax")
    label = link.parentWidget()
    width = label.fontMetrics().horizontalAdvance(link.text())
    assert link.text() == "Softmax"
    assert abs(link.width() - width) <= 2
    assert link.mapTo(label, QPoint()).x() <= 1


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_F])
def test_f1_and_ctrl_f_search_the_glossary(qtbot: QtBot, shown: MainWindow, key: Qt.Key) -> None:
    shown.session.load_picture(sample_picture(3))
    qtbot.keyClick(shown, key, Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_F else Qt.KeyboardModifier(0))
    assert shown.help.glossary.isVisible()
    qtbot.keyClicks(shown.help.glossary.field, "dropout")
    assert shown.help.glossary.term.key == "dropout"
