"""What undo and redo act on: controls, ink on the paper, what was kept, and what was taught. Imported by the page."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.lab.history import History
from app.pages.handwriting.collection import Collection
from app.pages.handwriting.teaching.teaching import Teaching
from app.pages.handwriting.writing.panel import WritingPanel


class Undoable(Protocol):
    """Something with steps of its own."""

    @property
    def n_steps(self) -> int:
        """How many can be taken back."""

    @property
    def can_redo(self) -> bool:
        """Is there one that was taken back?"""

    def undo(self) -> None:
        """Take the last one back."""

    def redo(self) -> None:
        """Do it again."""


class Undoing(QObject):
    """Takes back whatever was done last, whichever of several things it was done to.

    Each keeps its own steps; here stands in which order they came, seen from how many each has.

    Signals: ``changed()``, there is more, or less, to take back.
    """

    changed = Signal()

    def __init__(self, controls: History, writing: WritingPanel, collection: Collection, teaching: Teaching) -> None:
        super().__init__(writing)
        self._parts: tuple[Undoable, ...] = (controls, writing, collection, teaching)
        self._done: list[Undoable] = []
        self._undone: list[Undoable] = []
        self._is_moving = False
        for changed in (controls.changed, writing.drawing_changed, collection.changed, teaching.changed):
            changed.connect(self._look)

    @property
    def can_undo(self) -> bool:
        """Is there anything to take back?"""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Is there anything to do again?"""
        return bool(self._undone) and self._undone[-1].can_redo

    def undo(self) -> None:
        """Take the last step back: a stroke, a keeping, relabelling, deletion, import or teaching, or a control's."""
        if self._done:
            part = self._done[-1]
            self._move(part.undo)
            if part.can_redo:
                self._undone.append(part)
            self.changed.emit()

    def redo(self) -> None:
        """Do again what undo took back last."""
        if self.can_redo:
            self._move(self._undone.pop().redo)
            self.changed.emit()

    def _move(self, step: Callable[[], None]) -> None:
        self._is_moving = True
        step()
        self._is_moving = False

    def _look(self) -> None:
        """Take note of steps that came, or went."""
        for part in self._parts:
            n_new = part.n_steps - self._done.count(part)
            for _ in range(-n_new):
                del self._done[len(self._done) - 1 - self._done[::-1].index(part)]
            self._done += [part] * n_new
            if n_new > 0 and not self._is_moving:
                self._undone.clear()
        self.changed.emit()
