import pytest
from PySide6.QtWidgets import QMainWindow

from app.language import tr_in
from app.window import language_menu
from app.window.actions import Actions
from app.window.language_menu import LanguageMenu
from app.window.process.language import LANGUAGE
from app.window.remembered.settings import Settings


@pytest.fixture
def settings():
    return Settings.volatile()


@pytest.fixture
def actions(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    return Actions(window, [("draw", "Draw")])


def answering(monkeypatch, place):
    asked = []

    def ask(parent, question, answers):
        asked.extend((question, answers))
        return answers[place]

    monkeypatch.setattr(language_menu, "ask", ask)
    return asked


def test_the_remembered_language_is_marked(actions, settings):
    settings.remember(LANGUAGE, "de")
    LanguageMenu(actions, settings, actions)
    assert [code for code, action in actions.languages.items() if action.isChecked()] == ["de"]


def test_a_choice_is_remembered_and_the_program_begins_anew(actions, settings, qtbot, monkeypatch):
    menu = LanguageMenu(actions, settings, actions)
    asked = answering(monkeypatch, 0)
    with qtbot.waitSignal(menu.restart_wanted):
        actions.languages["zh_CN"].trigger()
    assert settings.value(LANGUAGE) == "zh_CN"
    assert "简体中文" in asked[0]


def test_later_leaves_the_program_running(actions, settings, qtbot, monkeypatch):
    menu = LanguageMenu(actions, settings, actions)
    answering(monkeypatch, 1)
    with qtbot.assertNotEmitted(menu.restart_wanted):
        actions.languages["de"].trigger()
    assert settings.value(LANGUAGE) == "de"


def test_who_reads_only_one_of_the_two_languages_understands(actions, settings, monkeypatch):
    LanguageMenu(actions, settings, actions)
    asked = answering(monkeypatch, 2)
    actions.languages["de"].trigger()
    assert "Start anew now?" in asked[0]
    assert tr_in("de", "Start anew now") in asked[1][0]
    assert "Start anew now" in asked[1][0] != tr_in("de", "Start anew now")


def test_a_choice_by_mistake_is_taken_back(actions, settings, qtbot, monkeypatch):
    menu = LanguageMenu(actions, settings, actions)
    answering(monkeypatch, -1)
    with qtbot.assertNotEmitted(menu.restart_wanted):
        actions.languages["de"].trigger()
    assert settings.value(LANGUAGE) == "system"
    assert actions.languages["system"].isChecked()


def test_the_same_choice_asks_nothing(actions, settings, monkeypatch):
    LanguageMenu(actions, settings, actions)
    asked = answering(monkeypatch, 0)
    actions.languages["system"].trigger()
    assert asked == []
