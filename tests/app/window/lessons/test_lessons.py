"""Lessons beside their pages: each of the box is driven to its end, and wears what it asks for."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from on_window import action
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from app.lab.page import Page
from app.sources.lessons import shipped_lessons
from app.window.lessons.editor import LessonEditor
from app.window.lessons.question import QuestionBox
from app.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
LESSONS = shipped_lessons()


def answer(qtbot: QtBot, box: QuestionBox, value: float) -> None:
    if box.choices:
        box.choices[round(value) - 1].click()
    else:
        box.field.clear()
        qtbot.keyClicks(box.field, f"{value:g}")
    qtbot.mouseClick(box.check, LEFT)


def menu(window: MainWindow) -> QMenu:
    return next(each for each in window.findChildren(QMenu) if each.title() == "L&essons")


def test_there_is_one_for_each_part_of_the_primer() -> None:
    assert len(LESSONS) == 13


@pytest.mark.parametrize("path", LESSONS, ids=[path.stem for path in LESSONS])
def test_each_is_worn_by_its_page_and_driven_to_its_end(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    written = tomllib.loads(path.read_text(encoding="utf-8"))
    window.open_file(path)
    assert_worn(window, written)
    assert window.lessons.panel.isVisible()
    assert window.current_page == written["page"]
    assert len(window.lessons.panel.questions) >= 2
    for n, box in enumerate(window.lessons.panel.questions):
        assert window.lessons.panel.n_right == n
        wrong = box.question.answer % len(box.choices) + 1 if box.choices else box.question.answer + 777
        answer(qtbot, box, wrong)
        assert not box.is_right
        answer(qtbot, box, box.question.answer)
        assert box.is_right
        assert box.question.says in box.outcome.text()
        standing = f"{n + 1} of {len(window.lessons.panel.questions)} correct"
        assert any(label.text().startswith(standing) for label in window.lessons.panel.findChildren(QLabel))
    assert window.lessons.panel.n_right == len(window.lessons.panel.questions)


def assert_worn(window: MainWindow, written: dict[str, Any]) -> None:
    """The page has the settings that the lesson asks for, and the canvas its drawing."""
    page = window.findChild(Page, written["page"])
    state = {} if page is None else page.state()
    assert page is None or not page.kept.fault_of(written.get("settings", {}))
    for name, value in written.get("settings", {}).items():
        close = pytest.approx(value, abs=0.1) if isinstance(value, float) else value
        assert state[name] == close, name
    assert window.session.drawing.is_empty == ("strokes" not in written)


def test_the_menu_lists_and_opens_them(window: MainWindow) -> None:
    menu(window).aboutToShow.emit()
    entries = menu(window).actions()
    assert len(entries) == len(LESSONS)
    entries[3].trigger()
    assert (window.current_page, window.lessons.panel.lesson.title) == ("softmax", "Softmax")


def test_what_a_lesson_sets_can_be_taken_back(window: MainWindow) -> None:
    window.show_page("neuron")
    page = window.findChild(Page, "neuron")
    page.show_view("Gates")  # another test may have opened the lesson already
    before = page.state()
    window.open_file(next(path for path in LESSONS if "gradient" not in path.stem and "non-linear" in path.stem))
    assert page.state() != before
    page.undo()
    assert page.state() == before


def test_the_panel_closes_and_fits_a_small_screen(window: MainWindow, qtbot: QtBot) -> None:
    for path in LESSONS:
        window.open_file(path)
    window.resize(1366, 768)
    assert (window.width(), window.height()) == (1366, 768)
    qtbot.mouseClick(window.lessons.panel.close_button, LEFT)
    assert not window.lessons.panel.isVisible()


def test_what_is_no_number_is_asked_for_again(window: MainWindow, qtbot: QtBot) -> None:
    window.open_file(LESSONS[0])
    number, choice = window.lessons.panel.questions[:2]
    number.field.setText("a third")
    number.check.click()
    assert number.outcome.text() == "Type a number, such as 0.25."
    choice.check.click()
    assert choice.outcome.text() == "Choose one of them first."
    number.field.setText("0,3")
    qtbot.keyClick(number.field, Qt.Key.Key_Return)
    assert number.is_right


def test_what_came_of_an_answer_is_scrolled_into_sight(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1366, 640)
    window.open_file(LESSONS[0])
    for box, value in zip(window.lessons.panel.questions, (0.3, 1, 0), strict=True):
        answer(qtbot, box, value)
        qtbot.waitUntil(lambda box=box: box.outcome.visibleRegion().boundingRect() == box.outcome.rect())


def test_a_broken_lesson_is_complained_of(window: MainWindow, complaints: list[str], tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text('title = "x"\npage = "nowhere"\ntext = "t"\n')
    window.open_file(path)
    assert len(complaints) == 1
    assert complaints[0].startswith("broken.toml is no lesson: the page “nowhere” is unknown; choose one of draw,")
    assert not window.lessons.panel.isVisible()


@pytest.mark.parametrize(
    ("page", "setting", "sentence"),
    [
        ("softmax", "temperature = 50", "“temperature” has to be a number from 0.1 to 10, not 50."),
        ("softmax", 'temperature = "hot"', "“temperature” has to be a number from 0.1 to 10, not hot."),
        ("softmax", "follow = 1", "“follow” has to be true or false, not 1."),
        ("softmax", 'precision = "float8"', "“precision” has to be one of “float64”, “float32”, not float8."),
        ("losses", 'loss = "guess"', "“loss” has to be one of “mse”, “mae”, "),
        ("neuron", "step = 3", "“step” is unknown to this page."),
        ("draw", "pen = 3", "the Draw page takes none."),
    ],
)
def test_a_setting_that_the_page_cannot_have_is_told_of(
    window: MainWindow, tmp_path: Path, page: str, setting: str, sentence: str
) -> None:
    path = tmp_path / "lesson.toml"
    path.write_text(f'title = "T"\npage = "{page}"\ntext = "Read."\n[settings]\n{setting}\n', encoding="utf-8")
    window.open_file(path)
    assert sentence in window.messages.text
    assert window.lessons.panel.isVisible()


def test_a_long_choice_is_seen_whole_and_a_click_on_its_words_chooses_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    long = "a choice that has far more words than one line of so narrow a panel has room for"
    path = tmp_path / "lesson.toml"
    question = f'[[questions]]\nasks = "Which?"\nchoices = ["this & that", "{long}"]\nanswer = 2\n'
    path.write_text(f'title = "T"\npage = "softmax"\ntext = "Read."\n{question}', encoding="utf-8")
    window.open_file(path)
    (box,) = window.lessons.panel.questions
    words = next(each for each in box.findChildren(QLabel) if each.text() == long)
    QApplication.processEvents()
    assert words.height() >= words.heightForWidth(words.width()) > 2 * words.fontMetrics().height()
    assert box.width() <= box.parentWidget().parentWidget().width()
    qtbot.mouseClick(words, LEFT)
    qtbot.mouseClick(box.check, LEFT)
    assert box.is_right


def test_a_network_that_is_not_here_is_told_of(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "other.toml"
    path.write_text('title = "x"\npage = "draw"\ntext = "t"\nnetwork = "of my own"\n')
    window.open_file(path)
    assert "“of my own”" in window.messages.text


def test_a_page_saved_as_a_lesson_comes_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "mine.digitscope"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(place), ""))
    window.show_page("softmax")
    page = window.findChild(Page, "softmax")
    page.restore({"temperature": 2.5, "follow": False})
    temperature = page.state()["temperature"]

    def write_the_words() -> None:
        editor = window.findChild(LessonEditor)
        editor.title.setText("Hot softmax")
        editor.text.setPlainText("Look at T.")
        editor.questions.setPlainText("Which is larger?\n- T = 1\n+ T = 2.5")
        editor.buttons.button(QDialogButtonBox.StandardButton.Save).click()

    QTimer.singleShot(0, write_the_words)
    action(window, "Save as lesson…").trigger()
    assert place.exists()
    page.restore({"temperature": 1.0})
    window.show_page("draw")
    window.open_file(place)
    assert (window.current_page, page.state()["temperature"]) == ("softmax", temperature)
    assert window.lessons.panel.questions[0].question.choices == ("T = 1", "T = 2.5")
