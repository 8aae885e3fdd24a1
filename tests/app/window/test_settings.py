"""What is remembered comes back; what is broken is set aside and does no harm."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from app.window.main_window import MainWindow
from app.window.settings import Settings

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "digitscope" / "settings.ini"


def test_every_kind_of_value_comes_back(path: Path) -> None:
    settings = Settings(path)
    settings.remember("word", "ReLU, leaky; 100 % ü")
    settings.remember("number", 2.5)
    settings.remember("yes", True)
    settings.remember("bytes", QByteArray(bytes(range(256))))
    settings.remember_mapping("page/losses", {"loss": "mse", "list": [1, 2], "nested": {"a": None}})
    assert settings.save() == ""
    again = Settings(path)
    assert again.problem == ""
    assert again.text("word", "") == "ReLU, leaky; 100 % ü"
    assert again.number("number", 0, 0, 10) == 2.5
    assert again.flag("yes", False) is True
    assert again.blob("bytes") == QByteArray(bytes(range(256)))
    assert again.mapping("page/losses") == {"loss": "mse", "list": [1, 2], "nested": {"a": None}}


def test_what_is_missing_has_its_default(path: Path) -> None:
    settings = Settings(path)
    assert settings.text("a", "b") == "b"
    assert settings.number("a", 3, 1, 5) == 3
    assert settings.flag("a", True) is True
    assert settings.blob("a").isEmpty()
    assert settings.mapping("a") == {}
    assert not path.exists()


@pytest.mark.parametrize("written", ["abc", "nan", "inf", "1e99", "-3", "a, b", "@Invalid()", "", "{", "[1, 2]"])
def test_a_value_of_the_wrong_kind_is_as_good_as_none(path: Path, written: str) -> None:
    path.parent.mkdir()
    path.write_text(f"[General]\nvalue={written}\n")
    settings = Settings(path)
    assert settings.number("value", 7, 0, 100) == 7
    assert settings.flag("value", True) is True
    assert settings.mapping("value") == {}
    assert isinstance(settings.text("value", "none"), str)


def test_a_broken_file_is_set_aside_and_told(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"\xff\xfe\x00 broken \x80")
    settings = Settings(path)
    assert path.with_suffix(".broken.ini").read_bytes() == b"\xff\xfe\x00 broken \x80"
    assert str(path) in settings.problem
    settings.remember("a", "b")
    assert settings.save() == ""
    assert Settings(path).text("a", "") == "b"


def test_settings_that_are_not_kept_have_no_file(tmp_path: Path, settings_folder: Path) -> None:
    settings = Settings.volatile()
    settings.remember("a", "b")
    assert settings.text("a", "") == "b"
    assert settings.save() == ""
    assert Settings.volatile().text("a", "none") == "none"
    assert list(settings_folder.iterdir()) == []


@pytest.mark.parametrize("obstacle", ["file", "folder"])
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, obstacle: str) -> None:
    path = tmp_path / "digitscope" / "settings.ini"
    if obstacle == "file":
        (tmp_path / "digitscope").write_text("in the way")
    else:
        (path.with_suffix(".broken.ini") / "full").mkdir(parents=True)
        (path / "full").mkdir(parents=True)
    settings = Settings(path)
    settings.remember("a", "b")
    assert "cannot be written" in settings.save()
    assert settings.text("a", "") == "b"


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
    assert next(entry for entry in second.actions() if entry.text() == "Dark").isChecked()
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
        b"[General]\npen_width=thick\ntheme=pink\ngeometry=@ByteArray(nonsense)\npage=nowhere\ngrid=7\nshow_z=\n",
        b"[General]\npen_width=-1e400\ntheme=\"a, b\"\ngeometry=5\npage=@Invalid()\n[page]\nlosses={\nneuron=[1]\n",
    ],
)  # fmt: skip
def test_broken_settings_open_an_ordinary_window(
    open_window: OpenWindow, settings_folder: Path, content: bytes
) -> None:
    file = settings_folder / "digitscope" / "settings.ini"
    file.parent.mkdir()
    file.write_bytes(content)
    window = open_window()
    assert window.draw_page.isVisible()
    assert window.draw_page.canvas.pen_width == 18
    assert not window.draw_page.canvas.is_grid_visible
    for name in window.page_names:
        window.show_page(name)
    window.close()


def test_a_folder_that_cannot_be_written_is_told_once_at_the_end(
    open_window: OpenWindow, settings_folder: Path, complaints: list[str]
) -> None:
    (settings_folder / "digitscope").write_text("in the way")
    window = open_window()
    window.close()
    assert len(complaints) == 1
    assert "settings.ini cannot be written" in complaints[0]
