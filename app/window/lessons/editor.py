"""A page as it stands, made into a lesson: the teacher adds words and questions. Imported by `files`."""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QWidget

from app import ui
from app.language import listed, tr
from app.sources.lessons import Lesson, Question
from app.ui.dialogs import ask
from app.ui.layout.boxes import DIALOG_MARGINS
from app.ui.overriding import override
from app.ui.style.text_size import enlarged
from app.ui.style.themed import Themed
from app.ui.text.numbers import plain_number, typed_number
from app.ui.widgets.invalid import mark_invalid
from app.ui.widgets.labels import caption, heading, label_of, paragraph

_HELP = tr(
    "A question a paragraph: what is asked; then its choices, each in a line with - before it, the correct one with +; "
    "or, for a number, a line = 0.25 or = 0.25 ± 0.01 (+- does as well); and last, if you like, a line > "
    "with what to say about it."
)
_WIDTH, _HEIGHT = 560, 640
_DIGITS = 12  # of an answer, as its file has them
_DISCARD, _KEEP_WRITING = tr("Close without saving"), tr("Keep writing")
_EXAMPLE = tr("What do ten probabilities sum to?\n= 1 ± 0.001\n> Always 1.\n\nIs ReLU linear?\n- Yes\n+ No")


class LessonEditor(Themed, QDialog):
    """Title, chapter, text and questions of a lesson whose page, settings, drawing and network are given.

    The page is called by its title.
    """

    def __init__(self, lesson: Lesson, page_title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save as lesson"))
        self._lesson = lesson
        self.title, self.chapter = QLineEdit(lesson.title), QLineEdit(lesson.chapter)
        self.text, self.questions = QPlainTextEdit(lesson.text), QPlainTextEdit(question_text(lesson.questions))
        self.questions.setPlaceholderText(_EXAMPLE)
        for field in (self.text, self.questions):
            field.setTabChangesFocus(True)  # or the keyboard would not come out again
        self._opened_with = self._words
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)
        self._problem = paragraph()
        help_line = caption(_HELP)
        help_line.setWordWrap(True)
        fields = [
            part
            for words, field in (
                (tr("Title"), self.title), (tr("Chapter of the primer"), self.chapter),
                (tr("Text: paragraphs with an empty line between"), self.text), (tr("Questions"), self.questions),
            )
            for part in (label_of(field, words), field)
        ]  # fmt: skip
        said = caption(_carries(lesson, page_title))
        said.setWordWrap(True)
        parts = heading(tr("Save as lesson")), said, *fields, help_line, self._problem, self.buttons
        ui.column(*parts, parent=self, margins=DIALOG_MARGINS)
        self._fit(parent)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        self._problem.setStyleSheet(f"color: {self.theme.warning}")

    def _fit(self, parent: QWidget | None) -> None:
        """Be large enough for text of its present size, and no larger than the window beside it."""
        size = QSize(enlarged(_WIDTH), enlarged(_HEIGHT))
        self.resize(size if parent is None else size.boundedTo(parent.size()))

    @override
    def reject(self) -> None:
        """Close, but not over words that would be lost unasked."""
        if self._words == self._opened_with or self._may_discard():
            super().reject()

    def _may_discard(self) -> bool:
        question = tr("The lesson is not saved. Close it, and lose what you wrote?")
        return ask(self, question, (_DISCARD, _KEEP_WRITING)) == _DISCARD

    @property
    def _words(self) -> tuple[str, ...]:
        """All that is written."""
        return self.title.text(), self.chapter.text(), self.text.toPlainText(), self.questions.toPlainText()

    @property
    def lesson(self) -> Lesson:
        """The lesson as it is written now; ValueError, with a sentence, if a question is not clear."""
        return replace(
            self._lesson,
            title=self.title.text().strip(),
            chapter=self.chapter.text().strip(),
            text=self.text.toPlainText().strip(),
            questions=questions_of(self.questions.toPlainText()),
        )

    def _on_save(self) -> None:
        """Save if all is there; else say what is missing and stay."""
        problems = {
            field: tr("{field} is empty; a lesson needs a title and a text.", field=words)
            for field, words in ((self.title, tr("Title")), (self.text, tr("Text")))
            if not _words_in(field)
        }
        try:
            questions_of(self.questions.toPlainText())
        except ValueError as error:
            problems[self.questions] = str(error)
        for field in (self.title, self.text, self.questions):
            mark_invalid(field, problems.get(field, ""))
        if not problems:
            self.accept()
            return
        field, sentence = next(iter(problems.items()))
        self._problem.setText(sentence)
        field.setFocus()


def questions_of(text: str) -> tuple[Question, ...]:
    """Return the questions in a text, one a paragraph.

    Raises
    ------
    ValueError
        If one of them has no answer, or one that cannot be understood; the sentence says which.
    """
    paragraphs = [paragraph.strip() for paragraph in re.split(r"\n\s*\n", text) if paragraph.strip()]
    return tuple(_question(number, paragraph) for number, paragraph in enumerate(paragraphs, 1))


def _question(number: int, paragraph: str) -> Question:
    asks, signed = _parts(paragraph)
    says = " ".join(words for sign, words in signed if sign == ">")
    choices = [(sign, words) for sign, words in signed if sign in "+-"]
    right = [place for place, (sign, _) in enumerate(choices, 1) if sign == "+"]
    values = [words for sign, words in signed if sign == "="]
    if len(choices) > 1 and len(right) == 1 and not values:
        return Question(asks, float(right[0]), says, tuple(words for _, words in choices))
    if len(values) == 1 and not choices:
        return _number_question(number, asks, values[0], says)
    raise ValueError(
        tr("Question {number} needs at least two choices, one of them with +, or one line with =.", number=number)
    )


def _parts(paragraph: str) -> tuple[str, list[tuple[str, str]]]:
    """Return what is asked, and the lines with a sign; one without a sign goes on with what stands above it."""
    first, *lines = (line.strip() for line in paragraph.splitlines())
    parts = [("", first)]
    for line in lines:
        if line[0] in "+-=>":
            parts.append((line[0], line[1:].strip()))
        else:
            sign, words = parts.pop()
            parts.append((sign, f"{words} {line}"))
    (_, asks), *signed = parts
    return asks, signed


def _number_question(number: int, asks: str, given: str, says: str) -> Question:
    """Return a question whose answer is a number, perhaps with a tolerance: ``0.25 ± 0.01``; keys have +-."""
    written, _, tolerance = re.sub(r"\+/?-", "±", given).partition("±")
    answer, within = typed_number(written), typed_number(tolerance or "0")
    if not math.isfinite(answer) or not 0.0 <= within < math.inf:
        raise ValueError(tr("Question {number}: “{given}” is no number.", number=number, given=given))
    return Question(asks, answer, says, tolerance=within)


def question_text(questions: Sequence[Question]) -> str:
    """Return questions as one writes them in the editor."""
    return "\n\n".join("\n".join(_question_lines(question)) for question in questions)


def _question_lines(question: Question) -> list[str]:
    lines = [question.asks]
    for number, choice in enumerate(question.choices, 1):
        lines.append(f"{'+' if number == question.answer else '-'} {choice}")
    if not question.choices:
        within = f" ± {plain_number(question.tolerance, _DIGITS)}" if question.tolerance else ""
        lines.append(f"= {plain_number(question.answer, _DIGITS)}{within}")
    return lines + ([f"> {question.says}"] if question.says else [])


def _carries(lesson: Lesson, page_title: str) -> str:
    """Say what the lesson takes along of the page."""
    parts = [
        tr("the page {page} as it is set", page=page_title)
        if lesson.settings
        else tr("the page {page}", page=page_title)
    ]
    parts += [tr("your drawing")] * bool(lesson.strokes)
    parts += [tr("the network {network}", network=lesson.network)] * bool(lesson.network)
    return tr("What the lesson opens: {parts}.", parts=listed(parts))


def _words_in(field: QLineEdit | QPlainTextEdit) -> str:
    return (field.text() if isinstance(field, QLineEdit) else field.toPlainText()).strip()
