"""What can be taken back on a page: the states it went through, step by step. For pages alone."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

PageState: TypeAlias = Mapping[str, Any]

REDO_KEYS = QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")
"""What takes a step again: the keys of one system are in the hands of those who come from another."""

_REST_MS = 700  # as long as this between two changes of one control, they are two steps
_MOST_STEPS = 200


class History(QObject):
    """Steps back and forth. A step is all that one control does until it rests: a drag of a slider is one.

    Signals: ``changed()``, there is more, or less, to take back.
    """

    changed = Signal()

    def __init__(self, restore: Callable[[PageState], None], parent: QObject) -> None:
        """Bring states back with `restore`."""
        super().__init__(parent)
        self._restore = restore
        self._past: list[PageState] = []
        self._future: list[PageState] = []
        self._now: PageState = {}
        self._source = ""
        self._is_moving = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest)

    @property
    def n_steps(self) -> int:
        """How many steps can be taken back."""
        return len(self._past)

    @property
    def can_redo(self) -> bool:
        """Is there a step that was taken back?"""
        return bool(self._future)

    def settle(self, state: PageState) -> None:
        """Take note of how the page stands without a step: nobody's hand brought it there."""
        self._now, self._source = state, ""

    def note(self, state: PageState, source: str) -> None:
        """Take note of what a person changed, by the control of this name."""
        if self._is_moving or state == self._now:
            return
        if source != self._source or not self._rest.isActive():
            self._past = [*self._past, self._now][-_MOST_STEPS:]
            self._future.clear()
        self._now, self._source = state, source
        self._rest.start()
        self.changed.emit()

    def end_step(self) -> None:
        """Let the next change be a step of its own, however soon it comes."""
        self._source = ""

    def quietly(self, deed: Callable[[], None]) -> None:
        """Do something that changes controls one after the other, of which none is a step."""
        self._is_moving = True
        deed()
        self._is_moving = False

    def undo(self) -> None:
        """Bring the state before the last step back."""
        self._move(self._past, self._future)

    def redo(self) -> None:
        """Do the step again that was taken back."""
        self._move(self._future, self._past)

    def _move(self, source: list[PageState], target: list[PageState]) -> None:
        if source:
            target.append(self._now)
            state = source.pop()
            self.quietly(partial(self._restore, state))
            self.settle(state)
            self.changed.emit()

    def _on_rest(self) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:  # held still in the middle of a drag
            self._rest.start()
