"""Pictures that come into the window, and the drawing that leaves it as one."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from on_files import choose_file, drop, label, picture_of_a_one
from on_window import action
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from app.sources.samples import sample_digits
from app.window.main_window import MainWindow

DrawStrokes = Callable[..., None]


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One for all tests here, brought back to its beginning before each."""
    return window_as_new


@pytest.mark.parametrize(("ink", "paper"), [("black", "white"), ("white", "black"), ("#405080", "#d0c8b0")])
def test_an_opened_picture_is_read(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ink: str, paper: str
) -> None:
    picture_of_a_one(ink, paper).save(str(tmp_path / "one.png"))
    choose_file(monkeypatch, tmp_path / "one.png")
    action(window, "Open…").trigger()
    assert label(window) == 1
    action(window, "Undo").trigger()
    assert label(window) is None


def test_a_cancelled_dialog_changes_nothing(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, complaints: list[str]
) -> None:
    choose_file(monkeypatch, "")
    for entry in ("Open…", "Open network…"):
        action(window, entry).trigger()
    assert window.session.drawing.is_empty
    assert complaints == []


def test_a_dropped_file_and_a_dropped_picture_are_read(window: MainWindow, tmp_path: Path) -> None:
    picture_of_a_one().save(str(tmp_path / "one.png"))
    files, picture = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "one.png"))])
    picture.setImageData(picture_of_a_one())
    for mime in (files, picture):
        window.session.clear_drawing()
        drop(window, mime)
        assert label(window) == 1


def test_of_a_file_with_several_pictures_it_is_said_that_the_first_was_read(window: MainWindow, tmp_path: Path) -> None:
    assert picture_of_a_one().save(str(tmp_path / "one.pgm"))
    (tmp_path / "ones.pgm").write_bytes(3 * (tmp_path / "one.pgm").read_bytes())
    window.open_file(tmp_path / "ones.pgm")
    assert label(window) == 1
    assert "ones.pgm: of its 3 pages or frames the first was read. The digit lies" in window.messages.text


def test_what_is_copied_can_be_pasted_and_is_read_the_same(
    window: MainWindow, draw_strokes: DrawStrokes, hand_made: dict[int, tuple[np.ndarray, ...]]
) -> None:
    for digit, strokes in hand_made.items():
        window.session.clear_drawing()
        draw_strokes(window.draw_page.canvas, strokes)
        action(window, "Copy drawing").trigger()
        window.session.clear_drawing()
        action(window, "Paste picture").trigger()
        assert window.session.drawing.raster is not None
        assert label(window) == digit


def test_a_clipboard_without_a_picture_is_told(window: MainWindow, complaints: list[str]) -> None:
    QGuiApplication.clipboard().setText("seven")
    action(window, "Paste picture").trigger()
    assert len(complaints) == 1
    assert "no picture" in complaints[0]
    assert window.session.drawing.is_empty


def test_a_picture_with_strokes_over_it_is_read_as_one(
    window: MainWindow, draw_strokes: DrawStrokes, tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setImageData(picture_of_a_one())
    drop(window, mime)
    assert label(window) == 1
    before = window.session.trace
    draw_strokes(window.draw_page.canvas, [np.array([(100.0, 80), (300, 80)])])
    label(window)
    assert before is not None
    assert window.session.trace is not None
    assert np.abs(window.session.trace.inputs - before.inputs).max() > 0.5


@pytest.mark.parametrize("shape", [(1, 600), (600, 1), (2, 2), (1, 1), (3, 900)])
def test_a_picture_of_any_shape_does_no_harm(
    window: MainWindow, draw_strokes: DrawStrokes, complaints: list[str], shape: tuple[int, int]
) -> None:
    image = QImage(shape[1], shape[0], QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.setPixelColor(0, 0, QColor("black"))
    mime = QMimeData()
    mime.setImageData(image)
    drop(window, mime)
    draw_strokes(window.draw_page.canvas, [np.array([(100.0, 80), (300, 300)])])
    assert label(window) is not None
    window.session.load_picture(np.ones(shape, np.float32))
    draw_strokes(window.draw_page.canvas, [np.array([(100.0, 80), (300, 300)])])
    assert label(window) is not None
    window.grab()


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\nbroken", b"no picture at all"])
def test_a_broken_picture_gives_one_sentence_and_the_window_lives_on(
    window: MainWindow, complaints: list[str], draw_strokes: DrawStrokes, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "broken.png").write_bytes(content)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "broken.png"))])
    drop(window, mime)
    assert len(complaints) == 1
    assert "broken.png" in complaints[0]
    assert "\n" not in complaints[0]
    draw_strokes(window.draw_page.canvas, [np.array([(200.0, 80), (200, 330)])])
    assert label(window) == 1


def test_a_blank_picture_is_refused(window: MainWindow, complaints: list[str]) -> None:
    blank = QImage(50, 50, QImage.Format.Format_RGB32)
    blank.fill(QColor("white"))
    mime = QMimeData()
    mime.setImageData(blank)
    drop(window, mime)
    assert len(complaints) == 1
    assert "no ink" in complaints[0]
    assert window.session.drawing.is_empty


def test_the_drawing_is_saved_as_a_picture(
    window: MainWindow, draw_strokes: DrawStrokes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_strokes(window.draw_page.canvas, [np.array([(200.0, 80), (200, 330)])])
    choose_file(monkeypatch, tmp_path / "mine.png")
    action(window, "Save drawing as picture…").trigger()
    image = QImage(str(tmp_path / "mine.png"))
    assert image.width() == image.height() > 100
    assert image.pixelColor(image.width() // 2, image.height() // 2).lightness() < 30


def test_a_picture_that_cannot_be_saved_is_told(
    window: MainWindow,
    draw_strokes: DrawStrokes,
    complaints: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draw_strokes(window.draw_page.canvas, [np.array([(200.0, 80), (200, 330)])])
    for place in (tmp_path / "nowhere" / "mine.png", tmp_path, Path("/dev/full")):
        choose_file(monkeypatch, place)
        action(window, "Save drawing as picture…").trigger()
    assert len(complaints) == 3
    assert list(tmp_path.iterdir()) == []


def test_sample_digits_by_menu_and_by_key(qtbot: QtBot, window: MainWindow) -> None:
    labels = sample_digits().labels
    assert labels is not None
    for digit in range(10):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + digit))
        raster = window.session.drawing.raster
        assert raster is not None
        rows = np.flatnonzero((sample_digits().inputs == raster.ravel()).all(axis=1))
        assert digit in labels[rows]
        window.session.settle()
        assert window.session.trace is not None
        np.testing.assert_array_equal(window.session.trace.inputs, raster.ravel())
    action(window, "Any digit").trigger()
    assert len(window.messages.text) > 0
