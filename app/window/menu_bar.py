"""Which action stands in which menu, and the shortcuts of each. Imported by `frame` and `app.window.help.help`."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.language import tr
from app.ui.accessibility.access_keys import give_access_keys, without_access_key
from app.ui.style.fonts import font
from app.window.actions import Actions

Entries: TypeAlias = Sequence[QAction | QMenu | tuple[str, "Entries"] | None]
"""What stands in a menu: actions, menus that are there, menus to be made by name, and None for a line between."""


def fill_menu_bar(actions: Actions) -> None:
    """Put every action into a menu of its window, each with a letter that no other of its menu has."""
    bar = actions.parent_window.menuBar()
    bar.setFont(font())  # else it keeps at the start, under a style sheet, the size that text had before
    for name, entries in (
        (tr("&File"), _file(actions)),
        (tr("&Edit"), _edit(actions)),
        (tr("&View"), _view(actions)),
        (tr("&Go"), _go(actions)),
        (tr("&Help"), _help(actions)),
    ):
        _fill(bar.addMenu(name), entries)
    for menu in bar.findChildren(QMenu):
        give_access_keys(menu.actions())


def shortcuts_by_menu(window: QMainWindow) -> dict[str, list[tuple[str, str]]]:
    """Return the name and the shortcut of every action that has one, by the menu it stands in."""
    menus = {without_access_key(entry.text()): entry.menu() for entry in window.menuBar().actions()}
    return {name: list(_shortcuts(menu)) for name, menu in menus.items() if isinstance(menu, QMenu)}


def _file(actions: Actions) -> Entries:
    return [
        *(actions.open_picture, actions.look_at_picture, actions.samples, actions.save_picture),
        *(actions.recent_menu, actions.take_away_menu, actions.report, None),
        *(actions.open_network, actions.lessons_menu, actions.open_lesson, actions.save_lesson, None),
        *(actions.save_session, actions.quit),
    ]


def _edit(actions: Actions) -> Entries:
    return [
        *(actions.undo, actions.redo, actions.clear, None),
        *(actions.copy, actions.paste, actions.keep, actions.replay, None),
        *(actions.pen, actions.eraser),
    ]


def _view(actions: Actions) -> Entries:
    return [
        *(actions.grid, actions.show_z, actions.show_logits),
        (tr("Pa&nels"), [*actions.panels.values(), None, actions.all_panels]),
        *(actions.present, actions.end_presentation),
        (tr("Presentation sho&ws"), list(actions.presented.values())),
        (tr("&Text size"), [actions.larger_text, actions.smaller_text, actions.usual_text]),
        (tr("Lang&uage"), list(actions.languages.values())),
        (tr("&Appearance"), list(actions.themes.values())),
    ]


def _go(actions: Actions) -> Entries:
    pages = actions.pages.values()
    return [actions.back, actions.forward, None, *pages, None, actions.next_part, actions.part_before]


def _help(actions: Actions) -> Entries:
    return [actions.tour, actions.glossary, actions.shortcuts, actions.copy_fault, actions.about]


def _fill(menu: QMenu, entries: Entries) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, tuple):
            name, inner = entry
            _fill(menu.addMenu(name), inner)
        else:
            menu.addAction(entry.menuAction() if isinstance(entry, QMenu) else entry)


def _shortcuts(menu: QMenu) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _shortcuts(inner)
        elif not action.shortcut().isEmpty():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield without_access_key(action.text()), keys
