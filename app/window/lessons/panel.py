"""The panel at the right of every page that shows a lesson. Imported by `lessons`."""

import re

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from app import ui
from app.language import tr
from app.sources.lessons import Lesson
from app.ui.layout.boxes import GAP
from app.ui.style.fonts import SMALL, font
from app.ui.style.text_size import enlarged
from app.ui.text.label import Label
from app.ui.widgets.labels import caption, heading
from app.ui.words.source import set_word_view
from app.window.lessons.question import QuestionBox

_WIDTH, _GROWING = 216, 160  # beside the widest page, on a screen of 1366 pixels; how much of it grows with the text


class LessonPanel(QWidget):
    """Title, text and questions of one lesson; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lesson")
        self.setAccessibleName(tr("Lesson"))
        self.fit_text()
        set_word_view(self)
        self.lesson: Lesson | None = None
        self.questions: list[QuestionBox] = []
        self._title, self._standing = heading(""), caption()
        self._title.setWordWrap(True)
        self.close_button = ui.button(
            tr("Close"), tr("Close the lesson; File ▸ Lessons has it again."), name=tr("Close the lesson")
        )
        self.close_button.clicked.connect(self.hide)
        self._area = _area()
        ui.column(
            self._title,
            ui.row((self._standing, 1), self.close_button),
            (self._area, 1),
            parent=self,
            margins=(0, 2 * GAP, GAP, GAP),
        )
        self.hide()

    def fit_text(self) -> None:
        """Be wider where the text is larger."""
        self.setFixedWidth(_WIDTH - _GROWING + enlarged(_GROWING))

    @property
    def n_right(self) -> int:
        """How many questions are answered rightly."""
        return sum(box.is_right for box in self.questions)

    def show_lesson(self, lesson: Lesson) -> None:
        """Show a lesson from its beginning."""
        self.lesson = lesson
        self.questions = [QuestionBox(question) for question in lesson.questions]
        content = QWidget()
        parts = [*map(_paragraph, re.split(r"\n\s*\n", lesson.text)), *self.questions]
        ui.column(*parts, 1, parent=content, gap=2 * GAP)
        for box in self.questions:
            box.answered.connect(self._on_answered)
        self._title.setText(lesson.title)
        self._area.setWidget(content)
        self._show_standing()
        self.show()

    def _on_answered(self) -> None:
        """Show the standing, and what came of the answer, which may stand below what is in sight."""
        self._show_standing()
        if isinstance(box := self.sender(), QuestionBox):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # now it has its room
            self._area.ensureWidgetVisible(box.outcome, 0, GAP)

    def _show_standing(self) -> None:
        n = len(self.questions)
        done = tr(" – done") if n and self.n_right == n else ""
        self._standing.setText(tr("{n_right} of {n} correct{done}", n_right=self.n_right, n=n, done=done) if n else "")


def _paragraph(words: str) -> QLabel:
    label = Label(" ".join(words.split()))
    label.setTextFormat(Qt.TextFormat.PlainText)  # a file from anywhere: no links, no pictures
    label.setFont(font(SMALL))
    label.setWordWrap(True)
    return label


def _area() -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    return area
