"""A disk that fills, or a home that goes, while the window is open: it is said, and nothing is lost."""

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from app.pages.handwriting.page import HandwritingPage
from app.sources.own_digits import own_path
from app.window.main_window import MainWindow
from nncore.atomic_file import remove_leftovers, replacing
from nncore.data.stroke_file import read_stroke_file

if sys.platform == "win32":
    pytest.skip("limits of Unix", allow_module_level=True)
import resource

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def full_disk() -> Iterator[Callable[[bool], None]]:
    """Let no file grow, and let them grow again."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(is_full: bool) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0 if is_full else soft, hard))

    yield fill
    fill(False)


def keep(window: MainWindow, strokes: list[np.ndarray], word: str) -> HandwritingPage:
    """Keep a drawing of the Draw page, as the window does."""
    window.session.load_strokes(strokes)
    page = window.pages.lab("handwriting")
    assert isinstance(page, HandwritingPage)
    page.take_strokes(strokes, word)
    return page


def test_a_disk_that_fills_and_has_room_again(
    open_window: OpenWindow, full_disk: Callable[[bool], None], seven: list[np.ndarray], one: list[np.ndarray]
) -> None:
    window = open_window()
    keep(window, seven, "7")
    full_disk(True)
    page = keep(window, one, "1")
    assert "file too large" in window.messages.text
    assert window.current_page == "draw"
    assert "file too large" in page.unsaved()
    assert "file too large" in window.save_state()
    full_disk(False)
    assert window.close()
    assert [record.word for record in read_stroke_file(own_path())] == ["7", "1"]
    again = open_window()
    np.testing.assert_allclose(again.session.drawing.strokes[0], window.session.drawing.strokes[0], atol=0.01)


def test_a_home_that_goes_is_made_again(
    open_window: OpenWindow, settings_folder: Path, seven: list[np.ndarray], one: list[np.ndarray]
) -> None:
    window = open_window()
    keep(window, seven, "7")
    for folder in (settings_folder, own_path().parent.parent, Path(os.environ["XDG_STATE_HOME"])):
        shutil.rmtree(folder, ignore_errors=True)
    keep(window, one, "1")
    assert window.close()
    assert [record.word for record in read_stroke_file(own_path())] == ["7", "1"]
    assert not open_window().session.drawing.is_empty


@pytest.mark.parametrize("seconds", [-10 * 86_400.0, -3600.0, 3600.0, 10 * 86_400.0])
def test_a_clock_that_jumps_loses_no_drawing_of_two_windows(
    open_window: OpenWindow, seven: list[np.ndarray], one: list[np.ndarray], seconds: float
) -> None:
    first, second = open_window(), open_window()
    keep(first, seven, "7")
    os.utime(own_path(), (time.time() + seconds,) * 2)
    keep(second, one, "1")
    os.utime(own_path(), (time.time() - seconds,) * 2)
    keep(first, seven, "2")
    assert sorted(record.word for record in read_stroke_file(own_path())) == ["1", "2", "7"]


@pytest.mark.parametrize("days", [0.1, 10.0])
def test_a_clock_that_went_back_takes_nothing_that_is_being_written(tmp_path: Path, days: float) -> None:
    with replacing(tmp_path / "a") as file:
        file.write(b"whole")
        file.flush()
        os.utime(file.name, (time.time() + days * 86_400.0,) * 2)
        assert remove_leftovers(tmp_path, 86_400.0) == 0
    assert (tmp_path / "a").read_bytes() == b"whole"


def test_a_clock_that_leaps_a_day_while_a_file_is_written_leaves_the_old_one(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def write() -> None:
        with replacing(tmp_path / "a") as file:
            file.write(b"new")
            file.flush()
            os.utime(file.name, (time.time() - 2 * 86_400.0,) * 2)
            remove_leftovers(tmp_path, 86_400.0)

    with pytest.raises(FileNotFoundError):
        write()
    assert os.listdir(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"
