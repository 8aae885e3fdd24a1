"""Each word of the glossary leads to where it can be seen, and each underlined word to its entry."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.sources.glossary import Term, all_terms
from app.ui.widgets.switch import Switch
from app.ui.words.link import WordLink
from app.ui.words.source import word_source
from app.window.main_window import MainWindow
from tools.walks.stations import stations

LEFT = Qt.MouseButton.LeftButton
_NAMED = re.compile(r"the (?:fields?|button|chooser) ([A-Z][A-Za-z -]+?)(?: and ([A-Z][A-Za-z -]+))?(?:,|$)")


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One window for all, brought back to its beginning before each test."""
    return window_as_new


def shown_view(window: MainWindow) -> str:
    """Which view, or which study of the Draw page, is shown."""
    if window.current_lab is None:
        return window.draw_page.studies.tabs.key
    return window.current_lab.findChild(Switch, "view").word


def written(window: MainWindow) -> set[str]:
    """All that is written on the page that is shown, and all that its controls are called."""
    page = window.current_lab or window.draw_page
    parts = [part for part in page.findChildren(QWidget) if not part.isHidden()]
    texts = (getattr(part, "text", str) for part in parts)
    return {part.accessibleName() for part in parts} | {str(text()) for text in texts if callable(text)}


def named_parts(term: Term) -> list[str]:
    """What the entry calls by name."""
    found = _NAMED.search(term.see)
    return [] if found is None else [name for name in found.groups() if name]


def test_each_entry_leads_to_its_page_and_view_and_what_it_names_is_there(qtbot: QtBot, window: MainWindow) -> None:
    glossary, n_named = window.help.glossary, 0
    for term in all_terms():
        glossary.open_term(term.key)
        assert glossary.term is term
        qtbot.mouseClick(glossary.article.go, LEFT)
        assert window.current_page == term.page, term.key
        if term.view:
            assert shown_view(window) == term.view, term.key
        for name in named_parts(term):
            assert name in written(window), (term.key, name)
            n_named += 1
    assert n_named >= 12


def test_a_page_with_views_is_never_left_without_saying_which() -> None:
    several = {"neuron", "gradients", "evaluate", "activations"}
    assert [term.key for term in all_terms() if term.page in several and not term.view] == []


def test_undo_goes_back_to_the_view_before(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("neuron")
    before = shown_view(window)
    window.help.glossary.open_term("playground")
    qtbot.mouseClick(window.help.glossary.article.go, LEFT)
    assert shown_view(window) == "Playground"
    window.current_lab.undo()
    assert shown_view(window) == before


def test_each_underlined_word_opens_its_entry(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: bool(window.findChildren(WordLink)))
    opened = set()
    for _ in stations(window, window.page_names):
        qtbot.waitUntil(lambda: not word_source().is_waiting)
        for key in {link.key for link in window.findChildren(WordLink) if link.isVisible() and link.key} - opened:
            link = next(each for each in window.findChildren(WordLink) if each.isVisible() and each.key == key)
            qtbot.mouseClick(link, LEFT)
            assert window.help.glossary.term.key == key
            opened.add(key)
    assert len(opened) > 30
