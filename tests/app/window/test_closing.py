"""Nothing is lost when the window closes, however it is closed; and what was there is there again."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

import resources
from app.lab.page import Page
from app.pages.handwriting.page import HandwritingPage
from app.sources.own_digits import own_path
from app.state.drawing import Drawing
from app.window.lessons.editor import LessonEditor
from app.window.main_window import MainWindow
from app.window.remembered.last_drawing import bring_back, drawing_state
from app.window.remembered.settings import Settings
from nncore.data.stroke_file import read_stroke_file

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the person answers, from the last to the first; the sentences asked are put in front."""
    given: list[str] = []
    monkeypatch.setattr("app.window.closing.ask", lambda parent, question, choices: given.pop())
    return given


def keep_where_nothing_can_be_written(window: MainWindow, seven: list[np.ndarray]) -> HandwritingPage:
    """Keep a drawing while its folder cannot be made."""
    own_path().parent.write_text("in the way")
    window.show_page("handwriting")
    page = window.findChild(HandwritingPage)
    page.take_strokes(seven, "7")
    return page


def test_what_cannot_be_saved_keeps_the_window_open_if_one_stays(
    window: MainWindow, answers: list[str], seven: list[np.ndarray]
) -> None:
    page = keep_where_nothing_can_be_written(window, seven)
    assert str(own_path()) in window.messages.text
    answers.append("Stay")
    assert not window.close()
    assert window.isVisible()
    assert len(page.collection.drawings) == 1
    answers.append("Close without saving")
    assert window.close()


def test_it_can_be_saved_elsewhere(
    window: MainWindow, answers: list[str], seven: list[np.ndarray], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_where_nothing_can_be_written(window, seven)
    elsewhere = tmp_path / "elsewhere.ndjson"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest: (str(elsewhere), ""))
    answers.append("Save elsewhere …")
    assert window.close()
    assert [record.word for record in read_stroke_file(elsewhere)] == ["7"]


def test_what_can_be_saved_again_is_not_asked_about(
    window: MainWindow, answers: list[str], seven: list[np.ndarray]
) -> None:
    keep_where_nothing_can_be_written(window, seven)
    own_path().parent.unlink()
    assert window.close()
    assert len(read_stroke_file(own_path())) == 1


def test_a_drawing_that_cannot_be_remembered_is_asked_about(
    window: MainWindow, answers: list[str], seven: list[np.ndarray], settings_folder: Path
) -> None:
    window.session.load_strokes(seven)
    (settings_folder / "digitscope").write_text("in the way")
    answers.append("Stay")
    assert not window.close()
    assert window.isVisible()
    answers.append("Close without saving")
    assert window.close()


def test_what_the_system_ends_asks_nothing(window: MainWindow, seven: list[np.ndarray], settings_folder: Path) -> None:
    window.session.load_strokes(seven)
    (settings_folder / "digitscope").write_text("in the way")
    window.end()
    assert not window.isVisible()


def test_a_page_that_does_not_end_well_keeps_none_from_ending(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(page: HandwritingPage) -> None:
        raise RuntimeError("planted")

    monkeypatch.setattr(HandwritingPage, "shut_down", fail)
    window = open_window()
    window.show_page("handwriting")
    window.show_page("losses")
    assert window.close()
    assert open_window().findChild(Page, "losses") is not None


def test_a_page_that_cannot_say_how_it_stands_keeps_the_rest_and_what_it_was(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, seven: list[np.ndarray]
) -> None:
    def fail(page: Page) -> None:
        raise RuntimeError("planted")

    first = open_window()
    first.show_page("softmax")
    temperature = first.current_lab.state()["temperature"] * 2
    first.current_lab.restore({"temperature": temperature})
    temperature = first.current_lab.state()["temperature"]
    assert first.close()
    second = open_window()
    second.session.load_strokes(seven)
    with monkeypatch.context() as planted:
        planted.setattr(type(second.current_lab), "state", fail)
        assert second.close()
    third = open_window()
    assert not third.session.drawing.is_empty
    assert third.current_lab.state()["temperature"] == temperature


def test_a_page_that_cannot_say_what_is_unsaved_is_asked_about(
    window: MainWindow, answers: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(page: HandwritingPage) -> str:
        raise RuntimeError("planted")

    window.show_page("handwriting")
    monkeypatch.setattr(HandwritingPage, "unsaved", fail)
    answers.append("Stay")
    assert not window.close()
    assert answers == []
    answers.append("Close without saving")
    assert window.close()


def test_whatever_goes_wrong_at_the_end_leaves_the_window_open_if_it_is_not_the_systems(
    window: MainWindow, answers: list[str], seven: list[np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(page: HandwritingPage) -> bool:
        raise RuntimeError("planted")

    keep_where_nothing_can_be_written(window, seven)
    answers.append("Save elsewhere …")
    monkeypatch.setattr(HandwritingPage, "save_elsewhere", fail)
    assert not window.close()
    assert window.isVisible()
    assert "planted" in window.messages.text
    monkeypatch.setattr(MainWindow, "save_state", fail)
    window.end()
    assert not window.isVisible()


def test_the_system_ends_a_window_that_asks_whether_to_close(
    qtbot: QtBot, window: MainWindow, seven: list[np.ndarray], settings_folder: Path
) -> None:
    keep_where_nothing_can_be_written(window, seven)
    window.session.load_strokes(seven)
    QTimer.singleShot(0, lambda: qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None))
    QTimer.singleShot(50, window.end)
    window.close()  # asks, and waits for an answer
    assert not window.isVisible()
    assert '"strokes"' in (settings_folder / "digitscope" / "settings.json").read_text()


def spiral(n_points: int) -> np.ndarray:
    turns = np.linspace(0, 300, n_points)
    return np.stack([200 + 90 * np.sin(turns), 200 + 90 * np.cos(1.1 * turns)], axis=1)


def test_a_long_drawing_is_there_again(open_window: OpenWindow) -> None:
    first = open_window()
    first.session.drawing.load([spiral(25_000)])
    first.close()
    (again,) = open_window().session.drawing.strokes
    np.testing.assert_allclose(again, first.session.drawing.strokes[0], atol=0.01)


def test_a_drawing_of_any_length_comes_back_with_its_ends() -> None:
    drawing, again, line = Drawing(), Drawing(), spiral(250_002)  # of three points one is kept, and the last
    drawing.load([line])
    bring_back(again, json.loads(json.dumps(drawing_state(drawing))))
    assert len(line) / 4 < len(again.strokes[0]) < len(line)
    np.testing.assert_allclose(again.strokes[0][[0, -1]], line[[0, -1]], atol=0.01)


def test_a_picture_of_any_content_is_there_again_and_so_is_all_else(open_window: OpenWindow) -> None:
    noise = np.random.default_rng(0).random((1200, 1200), np.float32)
    first = open_window()
    first.session.load_picture(noise)
    first.show_page("softmax")
    first.close()
    second = open_window()
    assert second.current_page == "softmax"
    assert second.session.drawing.raster is not None
    np.testing.assert_allclose(second.session.drawing.raster, noise[::2, ::2], atol=1 / 255)


def test_the_drawing_the_network_and_the_page_are_there_again(
    open_window: OpenWindow, seven: list[np.ndarray], tmp_path: Path
) -> None:
    opened = tmp_path / "opened.npz"
    opened.write_bytes(resources.path("networks/tanh.npz").read_bytes())
    first = open_window()
    first.session.load_strokes(seven)
    first.networks.open(str(opened))
    first.show_page("softmax")
    first.session.settle()
    label = first.session.prediction
    first.close()
    second = open_window()
    second.session.settle()
    assert second.session.network.activations[0].key == "tanh"
    assert second.session.prediction == label
    assert second.findChild(Page, "softmax").isVisible()
    assert not second.session.drawing.can_undo
    opened.unlink()
    second.close()
    assert open_window().session.prediction is not None


def test_a_picture_comes_back_under_its_strokes(seven: list[np.ndarray]) -> None:
    drawing, again = Drawing(), Drawing()
    drawing.load(seven)
    drawing.set_raster(np.linspace(0, 1, 12, dtype=np.float32).reshape(3, 4))
    bring_back(again, drawing_state(drawing))
    np.testing.assert_allclose(again.strokes[0], drawing.strokes[0], atol=0.01)
    assert again.raster is not None
    np.testing.assert_allclose(again.raster, drawing.raster, atol=1 / 255)


@pytest.mark.parametrize(
    "state",
    [
        {"strokes": 5}, {"strokes": [[]]}, {"strokes": [[[1, 2], [3]]]}, {"strokes": [[["a"], ["b"], ["c"]]]},
        {"strokes": [[[1e999], [1], [1]]]}, {"strokes": [[[1], [1], [1]]], "picture": {"shape": [0, 5], "bytes": ""}},
        {"picture": {"shape": [2**40, 2**40], "bytes": "AAAA"}}, {"picture": {"shape": [2, 2], "bytes": "AAAA"}},
        {"picture": None}, {"strokes": {"a": 1}},
    ],
)  # fmt: skip
def test_what_is_no_drawing_leaves_the_canvas_empty(state: dict[str, object]) -> None:
    drawing = Drawing()
    bring_back(drawing, state)
    assert drawing.is_empty
    assert not drawing.can_undo


_WINDOW = """
import sys
from PySide6.QtCore import QEvent, QTimer
from app.window.process.application import make_application
from app.window.lessons.editor import LessonEditor
from app.window.main_window import MainWindow
from app.window.process.signals import EndingSignals
from nncore.data.stroke_file import StrokeRecord
application = make_application()
signals = EndingSignals(application)
signals.install()
window = MainWindow()
signals.asked.connect(window.end)
window.show()
window.session.load_strokes([[(0, 0), (10, 0), (5, 30)]])
QTimer.singleShot(0, lambda: print("ready", flush=True))
sys.exit(application.exec())
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_closes_the_window_properly(settings_folder: Path, number: signal.Signals) -> None:
    with subprocess.Popen([sys.executable, "-c", _WINDOW], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "ready\n"
        os.kill(running.pid, number)
        assert running.wait(30) == 0
    assert '"strokes"' in (settings_folder / "digitscope" / "settings.json").read_text()


def test_the_card_of_a_remembered_network_is_its_own(open_window: OpenWindow) -> None:
    first = open_window()
    first.networks.choose(2)
    before = [label.text() for label in first.draw_page.network_card.findChildren(QLabel)]
    first.close()
    second = open_window()
    assert [label.text() for label in second.draw_page.network_card.findChildren(QLabel)] == before


def test_the_system_ends_a_window_over_a_lesson_that_is_being_written(window: MainWindow) -> None:
    def write_and_end() -> None:
        editor = QApplication.activeModalWidget()
        assert isinstance(editor, LessonEditor)
        editor.text.setPlainText("Read this.")  # over which the editor would ask
        window.end()

    QTimer.singleShot(0, write_and_end)
    window.lessons.save_page()
    assert not window.isVisible()


def test_a_window_that_goes_with_its_first_paint_leaves_nothing_to_be_done(qtbot: QtBot) -> None:
    window = MainWindow(Settings.volatile(), shows_early=True)
    window.show()
    window.grab()  # paints, and the event loop has not turned since
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    QApplication.processEvents()  # what was left would find the window gone, and qtbot would say so
