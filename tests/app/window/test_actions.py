"""Everything that can be done: each action has a name, a tip, and a place in a menu."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from app.ui.style.themed import theme_source
from app.window.actions import Actions
from app.window.menu_bar import fill_menu_bar, shortcuts_by_menu

PAGES = [("draw", "Draw"), ("losses", "Losses")]


@pytest.fixture
def shell(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(shell: QMainWindow) -> Actions:
    made = Actions(shell, PAGES)
    fill_menu_bar(made)
    return made


def in_menus(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for entry in menu.actions():
        inner = entry.menu()
        found += in_menus(inner) if isinstance(inner, QMenu) else [entry]
    return found


def test_every_action_of_the_window_is_in_a_menu(shell: QMainWindow, actions: Actions) -> None:
    everywhere = [entry for bar in shell.menuBar().actions() for entry in in_menus(bar.menu())]
    missing = [entry.text() for entry in shell.actions() if entry not in everywhere]
    assert missing == []


def test_every_action_has_a_name_and_a_tip(shell: QMainWindow, actions: Actions) -> None:
    assert all(entry.text() and entry.toolTip() for entry in shell.actions())
    assert actions.undo.toolTip().endswith("(Ctrl+Z)")


def test_the_list_of_shortcuts_is_complete_and_unique(shell: QMainWindow, actions: Actions) -> None:
    pairs = [pair for group in shortcuts_by_menu(shell).values() for pair in group]
    assert len(pairs) == sum(not entry.shortcut().isEmpty() for entry in shell.actions())
    keys = [key for _, key in pairs]
    assert ("Undo", "Ctrl+Z") in pairs
    assert ("Losses", "Ctrl+2") in pairs
    assert all(keys)
    assert len(keys) == len(set(keys))
    assert not any("&" in name for name, _ in pairs)


def test_pen_and_eraser_exclude_each_other(actions: Actions) -> None:
    assert actions.pen.isChecked()
    actions.eraser.trigger()
    assert not actions.pen.isChecked()
    actions.pen.trigger()
    assert not actions.eraser.isChecked()


def test_the_samples_carry_their_labels(qtbot: QtBot, actions: Actions) -> None:
    labels = [entry.data() for entry in actions.samples_menu.actions() if not entry.isSeparator()]
    assert labels == [None, *range(10)]
    with qtbot.waitSignal(actions.samples_menu.triggered) as chosen:
        actions.samples_menu.actions()[5].trigger()
    assert chosen.args is not None
    assert chosen.args[0].data() == 3


def test_icons_wear_the_theme(actions: Actions) -> None:
    theme_source().choose("light")
    light = actions.undo.icon().pixmap(24).toImage()
    theme_source().choose("dark")
    assert actions.undo.icon().pixmap(24).toImage() != light
    assert all(not tool.icon().isNull() for tool in actions.toolbar() if tool is not None)
