"""Lessons on the window: one is shown beside its page, and a page as it stands is saved as one. For the main window."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QMenu

from app.language import tr
from app.sources.lessons import Lesson
from app.window.frame import Frame
from app.window.lessons.files import LessonFiles
from app.window.lessons.panel import LessonPanel


class Lessons(QObject):
    """The panel of the lesson that is shown, and the files that lessons come from and go to. GUI thread only.

    Signals: ``said(str)``, a sentence for the line of messages.
    """

    said = Signal(str)

    def __init__(self, window: Frame, menu: QMenu, beside: QBoxLayout) -> None:
        super().__init__(window)
        self._window = window
        self.panel = LessonPanel()
        beside.addWidget(self.panel)
        self.files = LessonFiles(menu, window.pages.titles, window)
        self.files.opened.connect(self.show)

    def show(self, lesson: Lesson) -> None:
        """Show a lesson beside its page, with network, drawing and controls as it wants them."""
        window = self._window
        if lesson.network and not window.networks.choose_by_name(lesson.network):
            self.said.emit(
                tr(
                    "The lesson asks for the network “{network}”, which is not here; another reads instead.",
                    network=lesson.network,
                )
            )
        if lesson.strokes:
            window.session.load_strokes(lesson.strokes)
        window.show_page(lesson.page)
        if lesson.settings:
            self._set(lesson.settings)
        self.panel.show_lesson(lesson)

    def _set(self, settings: Mapping[str, Any]) -> None:
        """Set the page as a lesson wants it; say which setting cannot be had, the others are set."""
        if (page := self._window.current_lab) is None:
            self.said.emit(tr("The lesson has settings, and the Draw page takes none."))
            return
        if fault := page.kept.fault_of(settings):
            self.said.emit(tr("In the settings of the lesson {fault}", fault=fault))
        page.restore(settings)
        page.note_step("lesson")

    def save_page(self) -> None:
        """Let a teacher make a lesson of the page as it stands, with the drawing and the network."""
        window, page = self._window, self._window.current_lab
        settings = {} if page is None else page.state()
        shown = self.panel.lesson if self.panel.isVisible() else None
        words = shown or Lesson(title="", chapter="", text="", page="", questions=())
        self.files.edit_and_save(
            replace(
                words,
                page=window.current_page,
                settings={
                    name: value for name, value in settings.items() if isinstance(value, bool | int | float | str)
                },
                strokes=tuple(window.session.drawing.strokes),
                network=window.networks.name if "name" in window.networks.state() else "",
            )
        )
