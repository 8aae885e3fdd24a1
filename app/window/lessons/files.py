"""Lessons opened, of the box from their menu or from a file, and a page saved as one. For the main window."""

import os
import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.language import tr
from app.sources.lessons import SUFFIX, Lesson, LessonError, read_lesson, shipped_lessons
from app.ui.accessibility.access_keys import give_access_keys
from app.ui.dialogs import may_replace

_LONGEST_NAME = 60  # letters of a file's name, before its ending


class LessonFiles(QObject):
    """Reads lessons for the pages of a window, and writes them. GUI thread only.

    Signals
    -------
    opened(Lesson)
        A lesson was read.
    saved(str)
        A lesson was written; the sentence says where.
    failed(str)
        A file is no lesson, or cannot be written; the sentence says why.
    used(str)
        A lesson that is not of the box was read from this file.
    """

    opened = Signal(object)
    saved = Signal(str)
    failed = Signal(str)
    used = Signal(object)

    def __init__(self, menu: QMenu, pages: Mapping[str, str], window: QWidget) -> None:
        super().__init__(window)
        self._menu, self._pages, self._window = menu, pages, window
        menu.triggered.connect(self._on_chosen)

    def fill_menu(self) -> None:
        """List the lessons of the box, when the menu is first opened: thirteen files need not be read at the start."""
        if not self._menu.isEmpty():
            return
        for number, path in enumerate(shipped_lessons(), 1):
            lesson = read_lesson(path, list(self._pages))
            self._menu.addAction(f"{number}  {lesson.title}").setData(str(path))
        give_access_keys(self._menu.actions())

    @staticmethod
    def is_lesson(path: Path) -> bool:
        """Is there something of the name of a lesson?"""
        return path.suffix.casefold() in (".toml", SUFFIX) and os.path.lexists(path)

    def ask_and_open(self) -> None:
        """Let the person choose a file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a lesson"), "", tr("Lessons (*{suffix} *.toml);;All files (*)", suffix=SUFFIX)
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Read a lesson and tell of it."""
        try:
            lesson = read_lesson(path, list(self._pages))
        except LessonError as error:
            self.failed.emit(str(error))
            return
        self.opened.emit(lesson)
        if path.parent != shipped_lessons()[0].parent:
            self.used.emit(str(path))

    def edit_and_save(self, lesson: Lesson) -> None:
        """Let the person write the words of a lesson, and save it under a name."""
        from app.window.lessons.editor import LessonEditor  # only a teacher needs it

        editor = LessonEditor(lesson, self._pages[lesson.page], self._window)
        while editor.exec():
            name, _ = QFileDialog.getSaveFileName(
                self._window,
                tr("Save as lesson"),
                _file_name(editor.lesson.title),
                tr("Lessons (*{suffix} *.toml)", suffix=SUFFIX),
            )
            path = Path(name) if Path(name).suffix else Path(name + SUFFIX)
            if name and may_replace(self._window, name, [path]) and self._is_written(path, editor.lesson):
                return

    def _is_written(self, path: Path, lesson: Lesson) -> bool:
        from app.sources.lesson_writer import write_lesson

        try:
            write_lesson(path, lesson)
        except LessonError as error:
            self.failed.emit(str(error))
            return False
        self.saved.emit(tr("The lesson is saved as {path}.", path=path))
        return True

    def _on_chosen(self, action: QAction) -> None:
        self.open(Path(action.data()))


def _file_name(title: str) -> str:
    """Return a name for a lesson's file, of letters that every system takes."""
    return re.sub(r"[^\w-]+", "-", title).strip("-")[:_LONGEST_NAME] + SUFFIX
