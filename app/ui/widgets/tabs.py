"""A row of words of which one is chosen, each with a page of its own below. Imported by pages."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTabBar

from app.ui.overriding import override
from app.ui.style.fonts import MEDIUM, SMALL, font


class Tabs(QTabBar):
    """Words in a row; arrow keys go from one to the next, and what has no room is scrolled to.

    Signals: ``chosen(str)``, the key of the word that is chosen now, by whoever chose it.
    """

    chosen = Signal(str)

    def __init__(self, words: Mapping[str, str], name: str) -> None:
        super().__init__()
        self._keys = tuple(words)
        self.setAccessibleName(name)
        self.setFont(font(SMALL, MEDIUM))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard to the canvas
        for word in words.values():
            self.addTab(word)
        self.currentChanged.connect(self._on_changed)

    @property
    def key(self) -> str:
        """What is chosen."""
        return self._keys[self.currentIndex()]

    def choose(self, key: str) -> None:
        """Choose a word by its key."""
        self.setCurrentIndex(self._keys.index(key))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a wheel that is meant to scroll the page turns no page

    def _on_changed(self, index: int) -> None:
        self.chosen.emit(self._keys[index])
