"""Opens lessons: those of the box from their menu, others from a file. Imported by the main window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.sources.lessons import LessonError, read_lesson, shipped_lessons


class LessonOpener(QObject):
    """Reads lessons for the pages of a window. GUI thread only.

    Signals
    -------
    opened(Lesson)
        A lesson was read.
    failed(str)
        A file is no lesson; the sentence says why.
    """

    opened = Signal(object)
    failed = Signal(str)

    def __init__(self, menu: QMenu, pages: Sequence[str], window: QWidget) -> None:
        super().__init__(window)
        self._menu, self._pages, self._window = menu, pages, window
        menu.aboutToShow.connect(self.fill_menu)
        menu.triggered.connect(self._on_chosen)

    def fill_menu(self) -> None:
        """List the lessons of the box, when the menu is first opened: thirteen files need not be read at the start."""
        if not self._menu.isEmpty():
            return
        for number, path in enumerate(shipped_lessons(), 1):
            lesson = read_lesson(path, self._pages)
            self._menu.addAction(f"{number}  {lesson.title}").setData(str(path))

    def ask_and_open(self) -> None:
        """Let the person choose a file and open it."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Open a lesson", "", "Lessons (*.toml);;All files (*)")
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Read a lesson and tell of it."""
        try:
            lesson = read_lesson(path, self._pages)
        except LessonError as error:
            self.failed.emit(str(error))
            return
        self.opened.emit(lesson)

    def _on_chosen(self, action: QAction) -> None:
        self.open(Path(action.data()))
