"""Lessons to files: what is written is read again as it was, and what breaks a rule leaves the old file whole."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sources.lesson_writer import lesson_text, write_lesson
from app.sources.lessons import Lesson, LessonError, Question, read_lesson, shipped_lessons

LESSON = Lesson(
    title='Softmax, "hot" \\ <b>cold</b>',
    chapter="The output layer",
    text="First.\n\nσ(z) = 1/(1 + e⁻ᶻ), and \\n is no new line.\n'''\"\"\"",
    page="softmax",
    questions=(
        Question("Which?", 2.0, "So.", ("a", "b")),
        Question("How much?", -0.25, tolerance=0.01),
    ),
    settings={"follow": False, "temperature": 1e-05, "precision": "float32", "a b": 3.0},
    strokes=(np.array([[1.0, 2.0], [3.5, 400.0]]), np.array([[0.0, 0.0]])),
    network="ReLU",
)


def test_read_again_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "one.digitscope"
    write_lesson(path, LESSON)
    again = read_lesson(path, ["softmax"])
    for name in ("title", "chapter", "text", "page", "questions", "settings", "network"):
        assert getattr(again, name) == getattr(LESSON, name), name
    assert all(np.array_equal(one, other) for one, other in zip(again.strokes, LESSON.strokes, strict=True))


@pytest.mark.parametrize("path", shipped_lessons(), ids=lambda path: path.stem)
def test_those_of_the_box_can_be_saved_anew(path: Path, tmp_path: Path) -> None:
    pages = ["draw", "activations", "softmax", "losses", "neuron", "gradients", "train", "evaluate", "handwriting"]
    lesson = read_lesson(path, pages)
    write_lesson(tmp_path / "copy.toml", lesson)
    again = read_lesson(tmp_path / "copy.toml", pages)
    assert again.questions == lesson.questions
    assert len(again.strokes) == len(lesson.strokes)
    assert (again.text, dict(again.settings)) == (lesson.text, dict(lesson.settings))


@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=80))
def test_any_letters(text: str) -> None:
    import tomllib

    lesson = replace(LESSON, title=text, network=text)
    entries = tomllib.loads(lesson_text(lesson))
    assert (entries["title"], entries["network"]) == (text, text)


def test_a_lesson_that_breaks_a_rule_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "one.digitscope"
    path.write_text("old")
    with pytest.raises(LessonError, match=r"not saved: “text” is longer than 4,000 letters"):
        write_lesson(path, replace(LESSON, text="x" * 5000))
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LessonError, match="cannot be written to "):
        write_lesson(tmp_path / "none" / "one.digitscope", LESSON)
