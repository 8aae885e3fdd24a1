"""The parts of the window that the keyboard goes to with one key each. Imported by the main window."""

from collections.abc import Callable, Iterator
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

_NAMES = "navigation", "controls", "lesson", "tourCard", "messages"
"""The object names of the parts beside the page itself, which stands after the first."""


class WindowParts(QObject):
    """Page bar, page, its controls, lesson, tour and messages, as far as they are shown. GUI thread only.

    A part that was left is found again where it was left.
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
        parts = [part for part in self._parts() if _stops(part)]
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
        stops = _stops(part)
        # Qt calls a widget an ancestor of itself too.
        apart = [other for other in self._parts() if other is not part and part.isAncestorOf(other)]
        own = [stop for stop in stops if not any(other.isAncestorOf(stop) for other in apart)]
        left = self._left.get(part)
        target = left if left in own else next(iter(own or stops))
        target.setFocus(Qt.FocusReason.TabFocusReason)


def _stops(part: QWidget) -> list[QWidget]:
    """Return where the Tab key stops in a part, in its order."""
    ring = list(_chain(part))
    outside = next((place for place, widget in enumerate(ring) if not part.isAncestorOf(widget)), 0)
    return [widget for widget in ring[outside:] + ring[:outside] if part.isAncestorOf(widget) and _is_stop(widget)]


def _chain(first: QWidget) -> Iterator[QWidget]:
    """Yield all widgets of the window in the order of the Tab key, once around."""
    yield first
    widget = first.nextInFocusChain()
    while widget is not None and widget is not first:
        yield widget
        widget = widget.nextInFocusChain()


def _is_stop(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
