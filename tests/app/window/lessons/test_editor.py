"""The editor of lessons: what a teacher types becomes questions, and what is not clear is said and not saved."""

import re
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.sources.lessons import Lesson, Question
from app.ui.widgets.invalid import is_invalid
from app.window.lessons.editor import LessonEditor, question_text, questions_of

TYPED = """Is ReLU linear?
- Yes
+ No
> It bends at 0.

What do ten probabilities sum to?
= 1 ± 0.001"""
QUESTIONS = (
    Question("Is ReLU linear?", 2.0, "It bends at 0.", ("Yes", "No")),
    Question("What do ten probabilities sum to?", 1.0, tolerance=0.001),
)


def editor_on(qtbot: QtBot) -> LessonEditor:
    editor = LessonEditor(Lesson("", "", "", "softmax", (), {"temperature": 2.0}), "Softmax")
    qtbot.addWidget(editor)
    return editor


def test_questions_there_and_back() -> None:
    assert questions_of(TYPED) == QUESTIONS
    assert question_text(QUESTIONS) == TYPED
    assert questions_of("  \n\n") == ()


@pytest.mark.parametrize("apart", ["\n \n", "\n\t\n\n", "\r\n\r\n"])
def test_a_line_of_spaces_parts_questions_as_an_empty_one_does(apart: str) -> None:
    assert questions_of(TYPED.replace("\n\n", apart)) == QUESTIONS


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("What?", "Question 1 needs at least two choices"),
        ("What?\n- a\n- b", "one of them with +"),
        ("What?\n+ a\n+ b", "one of them with +"),
        ("What?\n= 1\n\nAnd?\n= many", "Question 2: “many” is no number"),
        ("What?\n= 1 ± few", "is no number"),
        ("What?\n= nan", "“nan” is no number"),
        ("What?\n= 1 ± inf", "is no number"),
        ("What?\n= 1 ± -2", "is no number"),
    ],
)
def test_a_question_that_is_not_clear(typed: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=re.escape(sentence)):
        questions_of(typed)


@pytest.mark.parametrize("typed", ["= 0.25 ± 0.01", "= 0,25 ± 0,01", "= 0.25 +- 0.01", "= 0.25 +/- 0,01"])
def test_a_number_is_typed_with_a_comma_too_and_plus_minus_without_its_key(typed: str) -> None:
    assert questions_of(f"What?\n{typed}") == (Question("What?", 0.25, tolerance=0.01),)


def test_a_long_answer_keeps_its_digits_and_a_negative_one_its_sign() -> None:
    questions = (Question("How many?", 1_234_567.0), Question("And below?", -0.1, tolerance=1e-7))
    assert questions_of(question_text(questions)) == questions


def test_a_line_without_a_sign_goes_on_with_what_stands_above_it() -> None:
    typed = "Is ReLU linear,\nas a whole?\n- Yes, it\nis\n+ No\n> It bends\nat 0."
    assert questions_of(typed) == (
        Question("Is ReLU linear, as a whole?", 2.0, "It bends at 0.", ("Yes, it is", "No")),
    )


def test_the_tab_key_leads_through_all_fields(qtbot: QtBot) -> None:
    editor = editor_on(qtbot)
    editor.show()
    editor.activateWindow()
    editor.title.setFocus()
    for field in (editor.chapter, editor.text, editor.questions):
        qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Tab)
        assert editor.focusWidget() is field
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_Tab)
    assert editor.focusWidget() in editor.buttons.buttons()
    assert not editor.text.toPlainText()


@pytest.mark.parametrize("keeps", [True, False])
def test_what_was_written_is_not_lost_unasked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, keeps: bool) -> None:
    asked: list[str] = []

    def answer(_parent: QWidget, question: str, answers: Sequence[str]) -> str:
        asked.append(question)
        return answers[keeps]

    monkeypatch.setattr("app.window.lessons.editor.ask", answer)
    editor = editor_on(qtbot)
    editor.show()
    editor.text.setPlainText("Read this.")
    editor.close()
    assert len(asked) == 1
    assert editor.isVisible() is keeps


def test_where_nothing_was_written_nothing_is_asked(qtbot: QtBot) -> None:
    editor = editor_on(qtbot)
    editor.show()
    editor.reject()
    assert not editor.isVisible()


def test_save_waits_for_title_text_and_clear_questions(qtbot: QtBot) -> None:
    editor = editor_on(qtbot)
    save = editor.buttons.button(QDialogButtonBox.StandardButton.Save)
    editor.show()
    save.click()
    assert editor.isVisible()
    assert is_invalid(editor.title)
    assert any(label.text().startswith("Title is empty") for label in editor.findChildren(QLabel))
    editor.title.setText(" A title ")
    editor.text.setPlainText("Read this.")
    editor.questions.setPlainText("What?")
    save.click()
    assert editor.isVisible()
    assert [is_invalid(each) for each in (editor.title, editor.text, editor.questions)] == [False, False, True]
    editor.questions.setPlainText(TYPED)
    save.click()
    assert not editor.isVisible()
    lesson = editor.lesson
    assert (lesson.title, lesson.text, lesson.questions) == ("A title", "Read this.", QUESTIONS)
    assert (lesson.page, lesson.settings) == ("softmax", {"temperature": 2.0})
