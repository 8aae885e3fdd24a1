"""What is remembered comes back; what is broken is set aside and does no harm."""

import errno
import json
import os
import pickle
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from app.window.main_window import MainWindow
from app.window.remembered.settings import Blob, Choice, Flag, Number, Settings, State

OpenWindow = Callable[..., MainWindow]


WORD, NUMBER, YES = Choice("word", "tanh", "ReLU"), Number("number", 7, 0, 100), Flag("yes", True)
BYTES, LOSSES = Blob("bytes"), State("page/losses")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "digitscope").mkdir()
    return tmp_path / "digitscope" / "settings.json"


def test_every_kind_of_value_comes_back(path: Path) -> None:
    settings = Settings(path)
    settings.remember(WORD, "ReLU")
    settings.remember(NUMBER, 2.5)
    settings.remember(YES, False)
    settings.remember(BYTES, QByteArray(bytes(range(256))))
    settings.remember(LOSSES, {"loss": "mse", "list": [1, 2], "nested": {"a": None, "\udc80": "ü"}})
    assert settings.save() == ""
    again = Settings(path)
    assert again.problem == ""
    assert again.value(WORD) == "ReLU"
    assert again.value(NUMBER) == 2.5
    assert again.value(YES) is False
    assert again.value(BYTES) == QByteArray(bytes(range(256)))
    assert again.value(LOSSES) == {"loss": "mse", "list": [1, 2], "nested": {"a": None, "\udc80": "ü"}}


def test_two_windows_keep_what_was_changed_in_either(path: Path) -> None:
    one, other = Settings(path), Settings(path)
    one.remember(NUMBER, 50)
    one.remember(WORD, "tanh")
    one.save()
    other.remember(NUMBER, 7)
    other.remember(WORD, "ReLU")
    other.save()
    again = Settings(path)
    assert (again.value(NUMBER), again.value(WORD)) == (50, "ReLU")
    other.remember(WORD, "tanh")  # changed back, in a window that has saved before
    other.save()
    assert Settings(path).value(WORD) == "tanh"


def test_a_byte_order_mark_as_an_editor_of_windows_writes_it_is_no_fault(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({WORD.name: "ReLU"}), encoding="utf-8-sig")
    settings = Settings(path)
    assert settings.problem == ""
    assert settings.value(WORD) == "ReLU"


def test_what_is_missing_has_its_default(path: Path) -> None:
    settings = Settings(path)
    assert settings.value(WORD) == "tanh"
    assert settings.value(NUMBER) == 7
    assert settings.value(YES) is True
    assert settings.value(BYTES).isEmpty()
    assert settings.value(LOSSES) == {}
    assert not path.exists()


@pytest.mark.parametrize(
    "written",
    ['"abc"', "NaN", "Infinity", "1e999", "1e308", "-3", "null", "[1, 2]", "1" + 5000 * "0", '{"a": 1}', '"%%"'],
)
def test_a_value_of_the_wrong_kind_is_as_good_as_none(path: Path, written: str) -> None:
    path.write_text(f'{{"number": {written}, "yes": {written}, "word": {written}, "bytes": {written}}}')
    settings = Settings(path)
    assert settings.problem == ""
    assert settings.value(NUMBER) == 7
    assert settings.value(YES) is True
    assert settings.value(WORD) == "tanh"
    assert isinstance(settings.value(BYTES), QByteArray)


def test_a_name_that_nobody_knows_is_kept(path: Path) -> None:
    path.write_text('{"of a later version": [1, {"a": "b"}], "number": 3}')
    settings = Settings(path)
    settings.remember(NUMBER, 4)
    settings.save()
    assert json.loads(path.read_text()) == {"of a later version": [1, {"a": "b"}], "number": 4}


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe\x00 broken \x80", b"", b"[1]", b'{"a": ', b"[" * 100_000, b'{"a": "' + 9_000_000 * b"x" + b'"}'],
)
def test_a_broken_file_is_set_aside_and_told(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    settings = Settings(path)
    assert path.with_suffix(".broken.json").read_bytes() == content
    assert str(path) in settings.problem
    settings.remember(WORD, "ReLU")
    assert settings.save() == ""
    assert Settings(path).value(WORD) == "ReLU"


def test_settings_that_are_not_kept_have_no_file(settings_folder: Path) -> None:
    settings = Settings.volatile()
    settings.remember(WORD, "ReLU")
    assert settings.value(WORD) == "ReLU"
    assert settings.save() == ""
    assert Settings.volatile().value(WORD) == "tanh"
    assert list(settings_folder.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    path = tmp_path / "digitscope" / "settings.json"
    (tmp_path / "digitscope").write_text("in the way")
    settings = Settings(path)
    settings.remember(WORD, "ReLU")
    assert "cannot be written" in settings.save()
    assert settings.value(WORD) == "ReLU"


# ---- the ini file of version 0.1 -------------------------------------------------------------


def test_the_plain_values_of_an_ini_file_are_taken_over_once(path: Path) -> None:
    ini = path.with_suffix(".ini")
    written = json.dumps(json.dumps({"loss": "mse", "a": 'quoted "b"'}))
    ini.write_text(f"[General]\nword=ReLU\nnumber=31\nyes=false\nbytes=@ByteArray(x)\n[page]\nlosses={written}\n")
    settings = Settings(path)
    assert (settings.value(WORD), settings.value(NUMBER), settings.value(YES)) == ("ReLU", 31, False)
    assert settings.value(LOSSES) == {"loss": "mse", "a": 'quoted "b"'}
    assert settings.value(BYTES).isEmpty()
    assert not ini.exists()
    assert ini.with_suffix(".old.ini").exists()


@pytest.mark.parametrize("at", ["@", r"\x40", r"\100"])
def test_a_planted_value_runs_nothing(open_window: OpenWindow, settings_folder: Path, at: str) -> None:
    """What QSettings of PySide would unpickle: an object whose unpickling makes a file."""
    made = settings_folder / "made"
    wrapped = _as_qt_writes(pickle.dumps(_Maker(str(made))))
    file = settings_folder / "digitscope" / "settings.ini"
    file.parent.mkdir()
    names = ("theme", "page", "pen_width", "geometry", "grid")
    lines = [f'{name}="{at}Variant({wrapped})"' for name in names] + [
        f"{name}={at}Variant({wrapped})" for name in names
    ]
    file.write_text("\n".join(["[General]", *lines, "[page]", f'losses="{at}Variant({wrapped})"']))
    window = open_window()
    window.show_page("losses")
    window.close()
    assert not made.exists()


class _Maker:
    """Makes a file where it is unpickled."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __reduce__(self) -> tuple[object, ...]:
        return open, (self._path, "w")


def _as_qt_writes(pickled: bytes) -> str:
    r"""Return a PyObjectWrapper as QSettings writes it: a QVariant of a user's type, \x-escaped."""
    name = b"PySide::PyObjectWrapper\0"
    stream = struct.pack(">II", 127, len(name)) + name + struct.pack(">I", len(pickled)) + pickled
    return "".join(f"\\x{byte:x}" for byte in stream)


# ---- the window's state ---------------------------------------------------------------------


def test_the_window_comes_back_as_it_was_left(open_window: OpenWindow) -> None:
    first = open_window()
    first.resize(first.minimumSizeHint().width(), 740)  # what the screen of the tests has room for
    first.set_theme_choice("dark")
    first.draw_page.pen_slider.setValue(31)
    for text in ("&Grid", "Show &z instead of a", "Show &logits"):
        next(entry for entry in first.actions() if entry.text() == text).trigger()
    first.close()
    second = open_window()
    assert second.height() == 740
    assert second.draw_page.canvas.pen_width == 31
    assert second.draw_page.canvas.is_grid_visible
    assert second.draw_page.hidden[0].quantity == "z"
    assert second.draw_page.probabilities.shows_logits
    assert next(entry for entry in second.actions() if entry.text() == "&Dark").isChecked()
    second.set_theme_choice("light")
    second.close()


def test_the_pages_come_back_too(open_window: OpenWindow) -> None:
    first = open_window()
    last = first.page_names[-1]
    first.show_page(last)
    first.close()
    second = open_window()
    assert second.findChild(QWidget, last).isVisible()
    second.close()


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\xff\xfe broken",
        b'{"pen_width": "thick", "theme": "pink", "geometry": "nonsense", "page": "nowhere", "grid": 7, "show_z": 0}',
        b'{"pen_width": -Infinity, "theme": ["dark"], "geometry": 5, "page/losses": "{", "page/neuron": [1]}',
    ],
)
def test_broken_settings_open_an_ordinary_window(
    open_window: OpenWindow, settings_folder: Path, content: bytes
) -> None:
    file = settings_folder / "digitscope" / "settings.json"
    file.parent.mkdir()
    file.write_bytes(content)
    window = open_window()
    assert window.draw_page.isVisible()
    assert window.draw_page.canvas.pen_width == 18
    assert not window.draw_page.canvas.is_grid_visible
    for name in ("losses", "neuron"):  # whose states are broken too
        window.show_page(name)
        assert window.current_page == name
    window.close()


def test_a_folder_that_cannot_be_written_is_told_once_at_the_end(
    open_window: OpenWindow, settings_folder: Path, complaints: list[str]
) -> None:
    (settings_folder / "digitscope").write_text("in the way")
    window = open_window()
    window.close()
    assert len(complaints) == 1
    assert "settings.json cannot be written" in complaints[0]


def test_odd_values_are_told_of_by_name_once_they_were_asked_for(path: Path) -> None:
    path.write_text('{"number": "many", "yes": true, "word": 5, "nobody asks": []}')
    settings = Settings(path)
    for setting in (NUMBER, YES, WORD, NUMBER):
        settings.value(setting)
    assert (
        settings.problem == f"Some of what was remembered in {path} cannot be used, and is as at first: number, word."
    )


@pytest.mark.parametrize(
    "make", [Path.mkdir, os.mkfifo, lambda path: path.symlink_to(path)], ids=["dir", "pipe", "loop"]
)
def test_what_is_no_file_is_set_aside_and_told(path: Path, make: Callable[[Path], None]) -> None:
    make(path)
    settings = Settings(path)
    assert "set aside as settings.broken.json" in settings.problem
    assert settings.save() == ""
    assert path.is_file()


def test_what_cannot_be_set_aside_is_not_said_to_be(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    path.write_text("{")
    monkeypatch.setattr("app.window.remembered.settings.os.replace", refuse)
    problem = Settings(path).problem
    assert "set aside" not in problem
    assert "the window begins without them: its permissions do not allow it" in problem


def test_a_folder_that_cannot_be_looked_into_is_told_of(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text("{}")
    stat = Path.stat

    def refuse(place: Path, **options: bool) -> os.stat_result:
        if place.parent == path.parent:
            raise PermissionError(errno.EACCES, "Permission denied")
        return stat(place, **options)

    with monkeypatch.context() as refusing:
        refusing.setattr(Path, "stat", refuse)
        problem = Settings(path).problem
    assert "the window begins without them: its permissions do not allow it" in problem
    assert path.read_text() == "{}"


def test_a_second_broken_file_does_not_replace_the_first(path: Path) -> None:
    for content in (b"first", b"second"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        Settings(path)
    assert path.with_suffix(".broken.json").read_bytes() == b"first"
    assert path.with_suffix(".broken2.json").read_bytes() == b"second"


def test_settings_on_a_failing_disk_stay_and_are_not_written_over(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('{"pen": 12.0}')

    def fails(*_: object, **__: object) -> str:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as failing:
        failing.setattr(Path, "read_text", fails)
        settings = Settings(path)
    assert "stay as they are" in settings.problem
    settings.remember(Flag("other", default=False), True)
    assert settings.save() == ""
    assert path.read_text() == '{"pen": 12.0}'
    assert list(path.parent.iterdir()) == [path]
