"""Lessons to files, in the form that `app.sources.lessons` reads and a teacher edits by hand. For the window."""

import json
from collections.abc import Iterator
from pathlib import Path

from app.language import tr
from app.sources.lessons import Lesson, LessonError, Question, read_lesson
from nncore.atomic_file import replacing, why
from nncore.ink.strokes import Stroke

_DECIMALS = 1  # of a point; a canvas has 400 units


def write_lesson(path: Path, lesson: Lesson) -> None:
    """Write a lesson; what cannot be read again is not written.

    Raises
    ------
    LessonError
        If an entry breaks a rule of lessons, or the file cannot be written; the old file is then as it was.
    """
    try:
        with replacing(path) as file:
            file.write(lesson_text(lesson).encode("utf-8"))
            file.flush()
            read_lesson(Path(file.name), [lesson.page])
    except LessonError as error:
        raise LessonError(tr("The lesson is not saved: {reason}", reason=str(error).partition(": ")[2])) from error
    except OSError as error:
        raise LessonError(
            tr("The lesson cannot be written to {path} ({why}).", path=path, why=tr(why(error)))
        ) from error


def lesson_text(lesson: Lesson) -> str:
    """Return a lesson as TOML."""
    return "\n".join(_lines(lesson)) + "\n"


def _lines(lesson: Lesson) -> Iterator[str]:
    yield f"title = {_quoted(lesson.title)}"
    if lesson.chapter:
        yield f"chapter = {_quoted(lesson.chapter)}"
    yield f"page = {_quoted(lesson.page)}"
    if lesson.network:
        yield f"network = {_quoted(lesson.network)}"
    yield f"text = {_paragraphs(lesson.text)}"
    if lesson.strokes:
        yield "strokes = ["
        yield from (f"    {_points(stroke)}," for stroke in lesson.strokes)
        yield "]"
    if lesson.settings:
        yield "\n[settings]"
        yield from (f"{_quoted(name)} = {_value(value)}" for name, value in lesson.settings.items())
    for question in lesson.questions:
        yield "\n[[questions]]"
        yield from _question(question)


def _question(question: Question) -> Iterator[str]:
    yield f"asks = {_quoted(question.asks)}"
    if question.choices:
        yield f"choices = [{', '.join(map(_quoted, question.choices))}]"
    yield f"answer = {_value(question.answer)}"
    if question.tolerance:
        yield f"tolerance = {_value(question.tolerance)}"
    if question.says:
        yield f"says = {_quoted(question.says)}"


def _quoted(text: str) -> str:
    """Return a text in quotation marks: JSON's rules are TOML's, but for one letter."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _paragraphs(text: str) -> str:
    """Return a text of several lines as one reads it, in three quotation marks."""
    lines = [_quoted(line)[1:-1] for line in text.splitlines()]
    return '"""\n' + "\n".join(lines) + '\n"""'


def _value(value: bool | float | str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _quoted(value) if isinstance(value, str) else f"{value:.12g}"


def _points(stroke: Stroke) -> str:
    return str(stroke.round(_DECIMALS).tolist())
