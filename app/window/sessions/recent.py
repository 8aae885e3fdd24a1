"""The files that were opened lately, in the File menu. Imported by the main window."""

import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.language import tr
from app.ui.overriding import override
from app.window.remembered.settings import Setting, Settings

_MOST, _LONGEST_PATH = 10, 4096


class _Paths(Setting[tuple[str, ...]]):
    """Some paths, the latest first."""

    @override
    def read(self, written: Any) -> tuple[str, ...] | None:
        is_list = isinstance(written, list) and len(written) <= _MOST
        if not is_list or not all(isinstance(path, str) and 0 < len(path) <= _LONGEST_PATH for path in written):
            return None
        return tuple(written)

    @override
    def written(self, value: tuple[str, ...]) -> list[str]:
        return list(value)


_RECENT = _Paths("recent", ())


class RecentFiles(QObject):
    """Lists in a menu what was opened lately: networks, data, sessions, lessons, pictures. GUI thread only.

    Signals: ``chosen(Path)``, the person wants this one again.
    """

    chosen = Signal(object)

    def __init__(self, menu: QMenu, settings: Settings) -> None:
        super().__init__(menu)
        self._menu, self._settings = menu, settings
        menu.setToolTipsVisible(True)  # two files of one name lie in different folders
        menu.triggered.connect(self._on_triggered)
        menu.aboutToShow.connect(self._fill)
        self._show_whether_any()

    @property
    def paths(self) -> tuple[str, ...]:
        """The files, the latest first."""
        return self._settings.value(_RECENT)

    def note(self, path: str | Path) -> None:
        """Put a file first."""
        noted = str(Path(path).absolute())
        rest = [other for other in self.paths if other != noted]
        self._remember((noted, *rest)[:_MOST])

    def _fill(self) -> None:
        self._menu.clear()
        for number, path in enumerate(self.paths, 1):
            action = self._menu.addAction(f"&{number % 10}  {_plain(Path(path).name).replace('&', '&&')}")
            action.setData(number)  # and not the path: Qt loses letters of names that are in no encoding
            action.setToolTip(path)
        self._menu.addSeparator()
        self._menu.addAction(tr("&Forget these")).setData(0)

    def _on_triggered(self, action: QAction) -> None:
        if number := action.data():
            path = self.paths[number - 1]
            if not os.path.lexists(path):  # whoever opens it says so; it is not offered again
                self._remember(tuple(other for other in self.paths if other != path))
            self.chosen.emit(Path(path))
        else:
            self._remember(())

    def _remember(self, paths: tuple[str, ...]) -> None:
        self._settings.remember(_RECENT, paths)
        self._show_whether_any()

    def _show_whether_any(self) -> None:
        self._menu.menuAction().setEnabled(bool(self.paths))


def _plain(name: str) -> str:
    """Return a name in which nothing turns the text, breaks the line, or stands for a key."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name)
