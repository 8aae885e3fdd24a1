"""Leads through the tour: shows a step, sees that it was done, and remembers where it was left."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.window.tour.card import Card
from app.window.tour.spotlight import Spotlight
from app.window.tour.steps import STEPS, Scene


class Tour(QObject):
    """The steps one after another, on a window that tells of what happens. GUI thread only.

    Signals: ``page_wanted(str)``, the step is on this page; ``all_wanted()``, what it points at is hidden there.
    """

    page_wanted = Signal(str)
    all_wanted = Signal()

    def __init__(self, window: QWidget, scene: Scene, at: int) -> None:
        super().__init__(window)
        self._window, self._scene = window, scene
        self.at = at if at < len(STEPS) else 0
        self.is_running, self.is_done = False, False
        self.card = Card(window)
        self.spotlight = Spotlight(window, self.card)
        self.card.next_asked.connect(self._next)
        self.card.leave_asked.connect(self.leave)
        self.card.place_asked.connect(self._show_place)
        self.spotlight.lit.connect(self.card.show_way_there)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, self.leave)
        self._escape.setEnabled(False)  # it is the pages' own key while no tour goes on

    def begin(self) -> None:
        """Show the step where the tour was left; after the last, the first."""
        self.is_running = True
        self._escape.setEnabled(True)
        self._show_step()

    def leave(self) -> None:
        """End the show; the next time it goes on from here."""
        self.is_running = False
        self._escape.setEnabled(False)
        self.spotlight.point_at(None)

    def note(self, event: str) -> None:
        """Take note of what happened on the window, and see whether it was what the step asks for."""
        self._scene.happened.add(event)
        self._look()

    def note_choice(self, name: str, *, is_chosen: bool) -> None:
        """Take note of what is chosen now, or no longer: a step that asks for it is done if it was before."""
        (self._scene.chosen.add if is_chosen else self._scene.chosen.discard)(name)
        self._look()

    def note_page(self, page: str, settings: Mapping[str, Any]) -> None:
        """Take note of the page that is shown now, and of how its controls stand."""
        self._scene.page, self._scene.settings = page, settings
        self._look()

    def _look(self) -> None:
        if self.is_running and not self.is_done and STEPS[self.at].is_done(self._scene):
            self.is_done = True
            self._show_card()

    def _next(self) -> None:
        self.at += 1
        if self.at == len(STEPS):
            self.at = 0
            self.leave()
        else:
            self._show_step()

    def _show_step(self) -> None:
        self._scene.happened.clear()
        self.is_done = False
        self._show_card()
        self._show_place()
        self._look()

    def _show_place(self) -> None:
        """Go to the page of the step and let the light fall on what it points at, whatever hid it."""
        step = STEPS[self.at]
        if self._scene.page != step.page:
            self.page_wanted.emit(step.page)
        self.spotlight.point_at(self._window.findChild(QWidget, step.target))
        if self.spotlight.hole.isEmpty():
            self.all_wanted.emit()

    def _show_card(self) -> None:
        self.card.show_step(STEPS[self.at], self.at + 1, len(STEPS), is_done=self.is_done)
        self.spotlight.fit()
