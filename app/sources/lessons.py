"""Lessons: a page, how it is set, what to read and what to answer, from a small TOML file. Imported by the window.

A lesson is data; nothing in it is ever run. What a file may hold is told by the names of the fields of `Lesson` and
`Question`, and each rule that a file breaks ends in one sentence that names the entry.
"""

import math
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

import resources
from app.language import spoken, tr
from nncore.atomic_file import why
from nncore.errors import NNCoreError
from nncore.ink.strokes import Stroke

_LARGEST_FILE = 65_536  # bytes; those of the box have two thousand
_LONGEST_LINE, _LONGEST_TEXT = 300, 4_000  # letters
_LARGEST_NUMBER = 1_000_000_000  # a page can show it
_LONGEST_SHOWN, _MOST_BITS = 40, 64  # of what a sentence repeats
_MOST_QUESTIONS, _MOST_CHOICES, _MOST_SETTINGS = 20, 6, 100
_MOST_STROKES, _MOST_POINTS, _FARTHEST = 50, 2_000, 10_000
_MANY_NAMES = re.compile(r"""(?<![\w-])(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')\s*\.\s*){16}""")  # each costs TOML all before
_PLACE = re.compile(r"at line (\d+), column (\d+)")  # at the end of the reader's sentence
_KNOWN = {"title", "chapter", "page", "text", "network", "settings", "strokes", "questions"}
_KNOWN_OF_QUESTION = {"asks", "choices", "answer", "tolerance", "says"}


class LessonError(NNCoreError):
    """A file is no lesson; the sentence says which entry is not as it should be."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: one of some choices, the first of which is 1, or without choices a number."""

    asks: str
    answer: float
    says: str = ""
    choices: tuple[str, ...] = ()
    tolerance: float = 0.0

    def is_right(self, given: float) -> bool:
        """Is this the answer, within the tolerance?"""
        return abs(given - self.answer) <= self.tolerance + 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """A lesson.

    Attributes
    ----------
    title, chapter, text : str
        Its name, the primer's chapter, and what is to be read: paragraphs with an empty line between.
    page : str
        The page it is about.
    questions : tuple of Question
        In their order.
    settings : mapping
        Controls of the page by their names, as `Page.state` has them.
    strokes : tuple of array
        A drawing for the Draw page, strokes (n, 2) in any units; or none.
    network : str
        The network of the shelf that reads; none for the one that reads already.
    """

    title: str
    chapter: str
    text: str
    page: str
    questions: tuple[Question, ...]
    settings: Mapping[str, bool | float | str] = field(default_factory=dict)
    strokes: tuple[Stroke, ...] = ()
    network: str = ""


SUFFIX = ".digitscope"
"""How the name of a saved lesson ends; those of the box, to be copied and edited, are called .toml."""


def shipped_lessons() -> list[Path]:
    """Return the files of the lessons in the box, in the order of the primer."""
    return sorted(resources.path("lessons").glob("*.toml"))


def read_lesson(path: Path, pages: Sequence[str]) -> Lesson:
    """Read a lesson for one of these pages; LessonError if the file is none."""
    try:
        return _lesson(_with_spoken_words(_parsed(path), path), pages)
    except LessonError as error:
        if path.suffix.casefold() == SUFFIX:  # a session that is damaged at its beginning is called so, too
            sentence = tr("{name} is neither a session nor a lesson: {error}", name=path.name, error=error)
        else:
            sentence = tr("{name} is no lesson: {error}", name=path.name, error=error)
        raise LessonError(sentence) from error


def _with_spoken_words(entries: Mapping[str, Any], path: Path) -> Mapping[str, Any]:
    """Return the entries of a lesson in the box with the words of the language that is spoken; others as they are."""
    words = resources.path(f"lessons.{spoken()}", path.name)
    if path.parent != resources.path("lessons") or not words.is_file():
        return entries
    said = tomllib.loads(words.read_text(encoding="utf-8"))
    both = zip(entries["questions"], said["questions"], strict=True)
    return {**entries, **said, "questions": [{**question, **its_words} for question, its_words in both]}


def _parsed(path: Path) -> Mapping[str, Any]:
    try:
        if not path.is_file():
            raise LessonError(tr("there is no such file."))
        if path.stat().st_size > _LARGEST_FILE:
            raise LessonError(
                tr(
                    "it is larger than the {largest_file} KB that a lesson may have.",
                    largest_file=_LARGEST_FILE // 1024,
                )
            )
        text = path.read_text(encoding="utf-8-sig")
        if _MANY_NAMES.search(text):
            raise LessonError(tr("it joins far too many names by dots."))
        return tomllib.loads(text)
    except OSError as error:
        raise LessonError(tr("it cannot be read ({why}).", why=tr(why(error)))) from error
    except UnicodeDecodeError as error:
        raise LessonError(tr("it is not text in UTF-8.")) from error
    except tomllib.TOMLDecodeError as error:
        raise LessonError(_no_toml(error)) from error
    except RecursionError as error:
        raise LessonError(tr("its brackets are nested far too deeply.")) from error
    except ValueError as error:  # what Python refuses to make a number of
        raise LessonError(
            tr("a number in it has thousands of digits; it has to be {range}.", range=_range())
        ) from error


def _no_toml(error: tomllib.TOMLDecodeError) -> str:
    """Return where a file is no TOML, without the reader's own words: they are English in every language."""
    if (at := _PLACE.search(str(error))) is None:
        return tr("it is not TOML: an entry at its end is not finished.")
    line, column = map(int, at.groups())
    return tr("it is not TOML: look at line {line}, column {column}.", line=line, column=column)


def _lesson(entries: Mapping[str, Any], pages: Sequence[str]) -> Lesson:
    _check_names(entries, _KNOWN, tr("a lesson"))
    page = _words(entries, "page")
    if page not in pages:
        raise LessonError(tr("the page “{page}” is unknown; choose one of {pages}.", page=page, pages=", ".join(pages)))
    return Lesson(
        title=_words(entries, "title"),
        chapter=_words(entries, "chapter", default=""),
        text=_words(entries, "text", longest=_LONGEST_TEXT),
        page=page,
        questions=tuple(
            _numbered_question(number, each)
            for number, each in enumerate(_tables(entries, "questions", _MOST_QUESTIONS), 1)
        ),
        settings=_settings(entries.get("settings", {})),
        strokes=_strokes(entries.get("strokes", [])),
        network=_words(entries, "network", default=""),
    )


def _numbered_question(number: int, entries: Mapping[str, Any]) -> Question:
    try:
        return _question(entries)
    except LessonError as error:
        raise LessonError(tr("in question {number}, {error}", number=number, error=error)) from error


def _question(entries: Mapping[str, Any]) -> Question:
    _check_names(entries, _KNOWN_OF_QUESTION, tr("a question"))
    choices = _choices(entries.get("choices", []))
    answer = _number(entries, "answer")
    if choices and answer not in range(1, len(choices) + 1):
        raise LessonError(tr("“answer” has to be the number of a choice, 1 to {choices}.", choices=len(choices)))
    return Question(
        asks=_words(entries, "asks"),
        answer=answer,
        says=_words(entries, "says", default=""),
        choices=choices,
        tolerance=0.0 if choices else _number(entries, "tolerance", low=0.0, default=0.0),
    )


def _check_names(entries: Mapping[str, Any], known: set[str], what: str) -> None:
    if unknown := sorted(set(entries) - known):
        raise LessonError(
            tr(
                "“{unknown}” is no entry of {what}; there are {known}.",
                unknown=unknown[0][:_LONGEST_SHOWN],
                what=what,
                known=", ".join(sorted(known)),
            )
        )


def _words(entries: Mapping[str, Any], name: str, *, longest: int = _LONGEST_LINE, default: str | None = None) -> str:
    value = entries.get(name, default)
    if value is None or (default is None and isinstance(value, str) and not value.strip()):
        raise LessonError(tr("“{name}” is missing: a text in quotation marks.", name=name))
    if not isinstance(value, str):
        raise LessonError(
            tr("“{name}” has to be a text in quotation marks, not {value}.", name=name, value=_shown(value))
        )
    if len(value) > longest:
        raise LessonError(tr("“{name}” is longer than {longest:,} letters.", name=name, longest=longest))
    return value.strip()


def _number(
    entries: Mapping[str, Any], name: str, *, low: float = -_LARGEST_NUMBER, default: float | None = None
) -> float:
    value = entries.get(name, default)
    if value is None:
        raise LessonError(tr("“{name}” is missing: {range}.", name=name, range=_range(low)))
    if not _is_number(value) or value < low:
        raise LessonError(
            tr("“{name}” has to be {range}, not {value}.", name=name, range=_range(low), value=_shown(value))
        )
    return float(value)


def _is_number(value: Any) -> bool:
    """Return whether this is a number of a size that a page can show; True and False are none."""
    return type(value) in (int, float) and abs(value) <= _LARGEST_NUMBER  # which nan is not


def _range(low: float = -_LARGEST_NUMBER) -> str:
    if low == 0.0:
        return tr("a number from 0 to {largest:,}", largest=_LARGEST_NUMBER)
    return tr("a number from −{largest:,} to {largest:,}", largest=_LARGEST_NUMBER)


def _shown(value: Any) -> str:
    """Return what stands in a file as a few letters of a sentence."""
    if isinstance(value, list | dict):
        return tr("a list") if isinstance(value, list) else tr("a table")
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        return f"{'−' if value < 0 else ''}10^{round(value.bit_length() * math.log10(2))}"
    if isinstance(value, str):
        return f"“{value}”" if len(value) <= _LONGEST_SHOWN else f"“{value[:_LONGEST_SHOWN]}…”"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return text.replace("-", "−") if isinstance(value, int | float) else text


def _tables(entries: Mapping[str, Any], name: str, most: int) -> list[Mapping[str, Any]]:
    tables = entries.get(name, [])
    if not isinstance(tables, list) or len(tables) > most or not all(isinstance(each, dict) for each in tables):
        raise LessonError(tr("“{name}” have to be written as [[{name}]], {most} at most.", name=name, most=most))
    return tables


def _choices(written: Any) -> tuple[str, ...]:
    is_list = isinstance(written, list) and all(isinstance(each, str) and each.strip() for each in written)
    if not is_list or len(written) not in range(0, _MOST_CHOICES + 1) or len(written) == 1:
        raise LessonError(
            tr("“choices” have to be texts in brackets, 2 to {most_choices}.", most_choices=_MOST_CHOICES)
        )
    if any(len(each) > _LONGEST_LINE for each in written):
        raise LessonError(tr("a choice is longer than {longest_line} letters.", longest_line=_LONGEST_LINE))
    return tuple(written)


def _settings(written: Any) -> dict[str, bool | float | str]:
    if not isinstance(written, dict) or len(written) > _MOST_SETTINGS:
        raise LessonError(
            tr("“settings” have to be names and values, {most_settings} at most.", most_settings=_MOST_SETTINGS)
        )
    for name, value in written.items():
        if len(name) > _LONGEST_LINE:
            raise LessonError(
                tr("the name of a setting is longer than {longest_line} letters.", longest_line=_LONGEST_LINE)
            )
        if not (isinstance(value, bool) or _is_number(value) or _is_short(value)):
            is_any_number = isinstance(value, int | float)
            kinds = _range() if is_any_number else tr("true, false, a number or a short text")
            raise LessonError(
                tr("the setting “{name}” has to be {kinds}, not {value}.", name=name, kinds=kinds, value=_shown(value))
            )
    return dict(written)


def _is_short(text: Any) -> bool:
    return isinstance(text, str) and len(text) <= _LONGEST_LINE


def _strokes(written: Any) -> tuple[Stroke, ...]:
    if not isinstance(written, list) or len(written) > _MOST_STROKES:
        raise LessonError(
            tr("“strokes” have to be lists of points [x, y], {most_strokes} at most.", most_strokes=_MOST_STROKES)
        )
    return tuple(map(_stroke, written))


def _stroke(written: Any) -> Stroke:
    is_list = isinstance(written, list) and 1 <= len(written) <= _MOST_POINTS
    if not is_list or not all(isinstance(point, list) and len(point) == 2 for point in written):
        raise LessonError(
            tr("a stroke has to be a list of points [x, y], {most_points:,} at most.", most_points=_MOST_POINTS)
        )
    if not all(_is_number(value) and abs(value) <= _FARTHEST for point in written for value in point):
        raise LessonError(
            tr("x and y of a stroke have to be numbers from −{farthest:,} to {farthest:,}.", farthest=_FARTHEST)
        )
    return np.array(written, np.float64)
