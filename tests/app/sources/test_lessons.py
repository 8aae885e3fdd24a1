"""Lessons from files: what they hold, and one clear sentence for whatever else a file may be."""

from pathlib import Path

import numpy as np
import pytest

from app.sources.glossary import all_terms
from app.sources.lessons import LessonError, read_lesson, shipped_lessons

PAGES = ("draw", "softmax")
HEAD = 'title = "T"\npage = "softmax"\ntext = "Read."\n'
QUESTION = HEAD + '[[questions]]\nasks = "?"\n'


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "lesson.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_all_entries(tmp_path: Path) -> None:
    text = (
        HEAD + 'chapter = "C"\nnetwork = "ReLU"\nstrokes = [[[1, 2], [3.5, 4]]]\n'
        '[settings]\ntemperature = 2.0\nfollow = false\nprecision = "float32"\n'
        '[[questions]]\nasks = "Which?"\nchoices = ["a", "b"]\nanswer = 2\nsays = "So."\n'
        '[[questions]]\nasks = "How much?"\nanswer = 0.5\ntolerance = 0.1\n'
    )
    lesson = read_lesson(written(tmp_path, text), PAGES)
    assert (lesson.title, lesson.chapter, lesson.page, lesson.network) == ("T", "C", "softmax", "ReLU")
    assert lesson.settings == {"temperature": 2.0, "follow": False, "precision": "float32"}
    np.testing.assert_array_equal(lesson.strokes[0], [[1, 2], [3.5, 4]])
    which, how_much = lesson.questions
    assert (which.is_right(2), which.is_right(1)) == (True, False)
    assert (how_much.is_right(0.6), how_much.is_right(0.61)) == (True, False)


@pytest.mark.parametrize("path", shipped_lessons(), ids=lambda path: path.stem)
def test_those_of_the_box_are_short(path: Path) -> None:
    pages = ["draw", "activations", "softmax", "losses", "neuron", "gradients", "train", "evaluate", "handwriting"]
    lesson = read_lesson(path, pages)
    assert len(lesson.text) < 900
    assert 2 <= len(lesson.questions) <= 4
    assert lesson.chapter in {term.chapter for term in all_terms()}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "“page” is missing: a text in quotation marks."),
        ("title = \n", "it is not TOML: look at line 1, column 9."),
        ("title = ", "it is not TOML: an entry at its end is not finished."),
        ("a = " + "[" * 5000, "its brackets are nested far too deeply."),
        ("a = " + "9" * 5000, "a number in it has thousands of digits; it has to be a number from −1,000,000,000"),
        (b"\xff\xfe\x00", "it is not text in UTF-8"),
        ("#" * 70_000, "it is larger than the 64 KB"),
        (HEAD + 'run = "rm"\n', "“run” is no entry of a lesson"),
        (HEAD.replace('"T"', "7"), "“title” has to be a text in quotation marks, not 7"),
        (HEAD.replace('"T"', '" "'), "“title” is missing: a text in quotation marks"),
        (HEAD + "network = {a = 1}\n", "“network” has to be a text in quotation marks, not a table"),
        (HEAD.replace("Read.", "x" * 5000), "“text” is longer than 4,000"),
        (HEAD.replace("softmax", "nowhere"), "the page “nowhere” is unknown"),
        (HEAD + "settings = 3\n", "“settings” have to be names and values"),
        (
            HEAD + "[settings]\nx = inf\n",
            "the setting “x” has to be a number from −1,000,000,000 to 1,000,000,000, not inf.",
        ),
        (HEAD + "[settings]\nx = nan\n", "not nan."),
        (HEAD + "[settings]\nx = 1e300\n", "not 1e+300."),
        (HEAD + "[settings]\nx = 0x" + "f" * 5000 + "\n", "not 10^6021."),
        (
            HEAD + "[settings]\nx = [1]\n",
            "the setting “x” has to be true, false, a number or a short text, not a list.",
        ),
        (HEAD + "[settings]\nx = 2020-01-01\n", "not 2020-01-01."),
        (HEAD + '[settings]\nx = "' + "w" * 301 + '"\n', "not “wwww"),
        (HEAD + "[settings]\n" + "n" * 301 + " = 1\n", "the name of a setting is longer than 300 letters."),
        (HEAD + "strokes = 3\n", "“strokes” have to be lists"),
        (HEAD + "strokes = [[]]\n", "a stroke has to be a list of points"),
        (HEAD + "strokes = [[[1]]]\n", "a stroke has to be a list of points"),
        (HEAD + "strokes = [[[1, nan]]]\n", "x and y of a stroke"),
        (HEAD + "strokes = [[[1, true]]]\n", "x and y of a stroke"),
        (HEAD + "strokes = [[[1, " + "9" * 400 + "]]]\n", "x and y of a stroke"),
        (HEAD + "questions = 3\n", "“questions” have to be written as [[questions]]"),
        (HEAD + "questions = [3]\n", "“questions” have to be written as [[questions]]"),
        (QUESTION, "in question 1, “answer” is missing: a number from −1,000,000,000 to 1,000,000,000."),
        (QUESTION + "answer = true\n", "in question 1, “answer” has to be a number from −1,000,"),
        (QUESTION + "answer = nan\n", "not nan."),
        (QUESTION + "answer = 1\ntolerance = -1\n", "“tolerance” has to be a number from 0 to 1,000,000,000, not −1."),
        (QUESTION + "answer = 1\n[[questions]]\nanswer = 1\n", "in question 2, “asks” is missing"),
        (QUESTION + 'answer = 3\nchoices = ["a", "b"]\n', "“answer” has to be the number of a choice, 1 to 2"),
        (QUESTION + 'answer = 1\nchoices = ["a"]\n', "“choices” have to be texts in brackets, 2 to 6"),
        (QUESTION + 'answer = 1\nchoices = ["a", 2]\n', "“choices” have to be texts"),
        (QUESTION + 'answer = 1\nhint = "h"\n', "“hint” is no entry of a question"),
    ],
)
def test_a_broken_file_gets_one_sentence(tmp_path: Path, text: str | bytes, sentence: str) -> None:
    with pytest.raises(LessonError) as caught:
        read_lesson(written(tmp_path, text), PAGES)
    said = str(caught.value)
    assert said.startswith("lesson.toml is no lesson: ")
    assert sentence in said
    assert "\n" not in said
    assert len(said) < 300


def test_a_session_that_is_damaged_at_its_beginning_is_not_told_as_a_lesson_alone(tmp_path: Path) -> None:
    path = tmp_path / "hour.digitscope"
    path.write_text('"digitscope": "session"}')
    with pytest.raises(LessonError, match=r"^hour\.digitscope is neither a session nor a lesson: "):
        read_lesson(path, PAGES)


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "none.toml", tmp_path):
        with pytest.raises(LessonError, match="there is no such file"):
            read_lesson(path, PAGES)
