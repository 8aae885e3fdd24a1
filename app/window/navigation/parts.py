"""The parts of the window that the keyboard goes to with one key each. Imported by the main window."""

from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.window.navigation.tab_order import stops

_NAMES = "navigation", "controls", "lesson", "tourCard", "messages"
"""The object names of the parts beside the page itself, which stands after the first."""


class WindowParts(QObject):
    """Page bar, page, its controls, lesson, tour and messages, as far as they are shown. GUI thread only.

    A part that was left is found again where it was left; else its focus proxy or its first stop gets the keyboard.
    """

    def __init__(self, window: QMainWindow, page: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self._window, self._page = window, page
        self._left: WeakKeyDictionary[QWidget, QWidget] = WeakKeyDictionary()

    def go_on(self) -> None:
        """Let the keyboard be in the next part; after the last, in the first."""
        self._go(1)

    def go_back(self) -> None:
        """Let the keyboard be in the part before."""
        self._go(-1)

    def _go(self, by: int) -> None:
        parts = [part for part in self._parts() if stops(part)]
        focused = QApplication.focusWidget()
        here = next((part for part in reversed(parts) if focused is not None and part.isAncestorOf(focused)), None)
        if here is not None and focused is not None:
            self._left[here] = focused
        if parts:
            at = 0 if here is None else (parts.index(here) + by) % len(parts)
            self._enter(parts[at])

    def _parts(self) -> list[QWidget]:
        """Return the parts that are shown, in their order; what lies in another stands after it."""
        page = self._page()
        around = {"controls": page or self._window}  # every page has its own, and most of them are hidden
        found = [around.get(name, self._window).findChild(QWidget, name) for name in _NAMES]
        return [part for part in (found[0], page, *found[1:]) if part is not None and part.isVisible()]

    def _enter(self, part: QWidget) -> None:
        found = stops(part)
        # Qt calls a widget an ancestor of itself too.
        apart = [other for other in self._parts() if other is not part and part.isAncestorOf(other)]
        own = [stop for stop in found if not any(other.isAncestorOf(stop) for other in apart)]
        wanted = self._left.get(part), part.focusProxy()
        target = next((stop for stop in wanted if stop in own), next(iter(own or found)))
        target.setFocus(Qt.FocusReason.TabFocusReason)
