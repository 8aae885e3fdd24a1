"""A session to a file and back: all that the window shows; what is no whole session changes nothing."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog

from app.sources import session_file
from app.sources.session_file import SavedSession, SessionFileError, is_session, read_session, write_session
from app.window.main_window import MainWindow
from app.window.remembered.settings import Settings
from nncore.functions.activations import ACTIVATIONS
from nncore.network.initialisation import init_network
from nncore.network.network import Network

OpenWindow = Callable[..., MainWindow]


def network() -> Network:
    return init_network((784, 6, 10), [ACTIVATIONS["tanh"]], rng=np.random.default_rng(1))


@pytest.fixture(autouse=True)
def says_replace(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is asked lets a drawing be replaced."""
    monkeypatch.setattr("app.window.sessions.sessions.ask", lambda parent, question, answers: answers[0])


@pytest.fixture
def file(open_window: OpenWindow, seven: list[np.ndarray], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A session of a window that is not as at first, written from its menu."""
    window, path = open_window(Settings.volatile()), tmp_path / "lesson hour.digitscope"
    window.session.load_strokes(seven)
    window.networks.add("mine", network())
    window.session.try_activation(ACTIVATIONS["relu"])
    window.show_page("softmax")
    state = dict(window.current_lab.state())
    window.current_lab.restore({**state, "temperature": 3.0})
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(path), ""))
    next(each for each in window.actions() if each.text() == "Save sess&ion…").trigger()
    assert str(path) in window.messages.text
    window.close()
    return path


def test_all_of_it_comes_back(open_window: OpenWindow, file: Path, seven: list[np.ndarray]) -> None:
    window = open_window(Settings.volatile())
    window.open_file(file)
    assert window.current_page == "softmax"
    assert window.current_lab.state()["temperature"] == pytest.approx(3.0, rel=0.02)
    assert window.networks.name == "mine"
    np.testing.assert_array_equal(window.session.base_network.weights[0], network().weights[0])
    assert window.session.network.activations[0].key == "relu"
    assert len(window.session.drawing.strokes) == len(seven)
    window.session.settle()
    assert window.session.trace is not None
    assert window.recent.paths == (str(file),)


def test_a_lab_that_is_open_already_changes_and_undo_takes_it_back(open_window: OpenWindow, file: Path) -> None:
    window = open_window(Settings.volatile())
    window.show_page("softmax")
    before = window.current_lab.state()["temperature"]
    window.open_file(file)
    window.current_lab.undo()
    assert window.current_lab.state()["temperature"] == before


BROKEN: list[tuple[Callable[[str], str], str]] = [
    (lambda text: text[: len(text) // 2], "damaged"),
    (lambda text: text.replace('"version": 1', '"version": 2'), "later Digitscope"),
    (lambda text: text.replace('"version": 1', '"version": 0'), "does not begin"),
    (lambda text: json.dumps({**json.loads(text), "window": []}), "“window”"),
    (lambda text: json.dumps({**json.loads(text), "network": "AAAA"}), "network in it"),
    (lambda text: json.dumps({**json.loads(text), "network": 7}), "network in it"),
    (lambda text: json.dumps({**json.loads(text), "name": ["x"]}), "short texts"),
    (lambda text: '{"digitscope": "session", "a": ' + "[" * 100_000, "damaged"),
    (lambda text: '{"digitscope": "session", "a": ' + "9" * 10_000 + "}", "damaged"),
    (lambda text: '{"digitscope": "session", "a": NaN}', "damaged"),
]


def test_a_broken_one_gets_one_sentence_and_changes_nothing(
    window: MainWindow, complaints: list[str], file: Path
) -> None:
    whole, before = file.read_text(), window.session.network
    for harm, says in BROKEN:
        file.write_text(harm(whole))
        complaints.clear()
        window.open_file(file)
        assert len(complaints) == 1, says
        assert says in complaints[0]
        assert file.name in complaints[0]
        assert window.session.network is before
        assert window.session.drawing.is_empty


def test_odd_values_of_a_page_do_no_harm(window: MainWindow, complaints: list[str], tmp_path: Path) -> None:
    path = tmp_path / "odd.digitscope"
    odd = {"page": 3, "drawing": {"strokes": "?"}, "pen_width": "wide", "page/softmax": {"temperature": [1], "x": {}}}
    write_session(path, SavedSession(odd))
    window.show_page("softmax")
    window.open_file(path)
    assert complaints == []
    assert window.current_page == "draw"


def test_a_network_whose_file_is_gone_is_told_though_its_page_is_built_only_then(
    window: MainWindow, tmp_path: Path
) -> None:
    path, gone = tmp_path / "a.digitscope", tmp_path / "gone.npz"
    write_session(path, SavedSession({"page": "evaluate", "page/evaluate": {"second": str(gone)}}))
    window.open_file(path)
    told = f"{gone} cannot be read: there is no such file or folder; check its path."
    assert window.messages.sentences.count(told) == 1


def test_one_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.digitscope"
    path.write_text('{"digitscope": "session"')
    with path.open("r+b") as file:
        file.truncate(1 << 30)
    assert is_session(path)
    with pytest.raises(SessionFileError, match="larger than the 32 MB"):
        read_session(path)


def test_what_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    with pytest.raises(SessionFileError, match="cannot be written"):
        write_session(tmp_path / "no folder" / "a.digitscope", SavedSession({}))


def test_what_could_not_be_read_again_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.digitscope"
    write_session(path, SavedSession({}, "mine", network()))
    whole = path.read_bytes()
    monkeypatch.setattr(session_file, "_LARGEST_FILE", len(whole))
    write_session(path, SavedSession({}, "mine", network()))
    assert read_session(path).network is not None
    monkeypatch.setattr(session_file, "_LARGEST_FILE", len(whole) - 1)
    with pytest.raises(SessionFileError, match=r"its network has 4,780 weights and biases; choose a smaller network"):
        write_session(path, SavedSession({}, "mine", network()))
    assert path.read_bytes() == whole


def test_a_lesson_is_no_session(tmp_path: Path) -> None:
    path = tmp_path / "lesson.digitscope"
    path.write_text('title = "A lesson"')
    assert not is_session(path)


def test_recent_files_are_listed_and_open_again(open_window: OpenWindow, file: Path) -> None:
    settings = Settings.volatile()
    window = open_window(settings)
    window.open_file(file)
    window.show_page("losses")
    menu = next(each.menu() for each in window.menuBar().actions()[0].menu().actions() if each.text() == "&Recent")
    menu.aboutToShow.emit()
    assert menu.actions()[0].toolTip() == str(file)
    menu.actions()[0].trigger()
    assert window.current_page == "softmax"
    menu.actions()[-1].trigger()
    assert window.recent.paths == ()


def test_a_recent_file_that_is_gone_is_told_of_and_offered_no_more(
    open_window: OpenWindow, complaints: list[str], file: Path
) -> None:
    window = open_window(Settings.volatile())
    window.open_file(file)
    file.unlink()
    menu = next(each.menu() for each in window.menuBar().actions()[0].menu().actions() if each.text() == "&Recent")
    menu.aboutToShow.emit()
    assert menu.toolTipsVisible()
    menu.actions()[0].trigger()
    assert complaints == [f"{file} cannot be read: there is no such file or folder; check its path."]
    assert window.recent.paths == ()


@pytest.mark.parametrize("content", ['"' + "y" * 9_000_000 + '"', "[" * 900 + "]" * 900])
def test_what_a_session_brings_can_be_remembered_or_is_left_out(
    open_window: OpenWindow, complaints: list[str], tmp_path: Path, content: str
) -> None:
    path, settings = tmp_path / "odd.digitscope", tmp_path / "settings.json"
    head = '{"digitscope": "session", "version": 1, "window": {"page": "losses", "page/softmax": {"x": '
    path.write_text(head + content + "}}}")
    window = open_window(Settings(settings))
    window.open_file(path)
    assert complaints == []
    assert window.close()
    again = Settings(settings)
    assert again.problem == ""
    assert again.values["page"] == "losses"


def test_a_name_of_odd_letters_is_listed_on_one_line_and_opens(
    open_window: OpenWindow, complaints: list[str], tmp_path: Path
) -> None:
    odd = str(tmp_path / "a\tb\nc\u202ed\udce9.png")
    window = open_window(Settings.holding({"recent": [odd]}))
    chosen: list[Path] = []
    window.recent.chosen.connect(chosen.append)
    menu = next(each.menu() for each in window.menuBar().actions()[0].menu().actions() if each.text() == "&Recent")
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "&1  a\ufffdb\ufffdc\ufffdd\ufffd.png"
    menu.actions()[0].trigger()
    assert chosen == [Path(odd)]
    assert len(complaints) == 1


@pytest.mark.parametrize("answer", ["Keep it", "Replace"])
def test_a_drawing_is_replaced_only_when_the_person_says_so(
    open_window: OpenWindow,
    file: Path,
    seven: list[np.ndarray],
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
) -> None:
    window = open_window(Settings.volatile())
    own = [*seven, *seven]
    window.session.load_strokes(own)
    questions: list[str] = []
    monkeypatch.setattr(
        "app.window.sessions.sessions.ask", lambda parent, question, answers: questions.append(question) or answer
    )
    window.open_file(file)
    assert len(questions) == 1
    assert window.current_page == ("draw" if answer == "Keep it" else "softmax")
    assert len(window.session.drawing.strokes) == len(own if answer == "Keep it" else seven)
