"""Pictures and networks that come into the window, and the drawing that leaves it."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from on_window import action
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

import resources
from app.sources.samples import sample_digits
from app.window.main_window import MainWindow
from nncore.data.kaggle_csv import write_kaggle_csv
from nncore.functions.activations import ACTIVATIONS
from nncore.models.npz import save_network
from nncore.network.initialisation import init_network
from nncore.network.network import Network

DrawStrokes = Callable[..., None]
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def picture_of_a_one(ink: str = "black", paper: str = "white", side: int = 120) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(paper))
    with QPainter(image) as painter:
        painter.setPen(QPen(QColor(ink), side / 10))
        painter.drawLine(side // 2, side // 5, side // 2, 4 * side // 5)
    return image


def network(sizes: tuple[int, ...], activation: str = "tanh") -> Network:
    return init_network(sizes, [ACTIVATIONS[activation]] * (len(sizes) - 2), rng=np.random.default_rng(1))


def label(window: MainWindow) -> int | None:
    window.session.settle()
    return None if window.session.prediction is None else window.session.prediction.label


def drop(window: MainWindow, mime: QMimeData, on: QWidget | None = None) -> None:
    at, copy, left = QPoint(10, 10), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    target = window.draw_page.canvas if on is None else on
    QCoreApplication.sendEvent(target, QDragEnterEvent(at, copy, mime, left, NO_MODIFIER))
    QCoreApplication.sendEvent(target, QDropEvent(QPointF(at), copy, mime, left, NO_MODIFIER))


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    """Let the next file dialog end with this file."""
    for dialog in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, dialog, lambda *arguments: (str(path), ""))


# ---- pictures -------------------------------------------------------------------------------


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


# ---- networks -------------------------------------------------------------------------------


def test_a_network_as_the_primer_saves_it_reads_the_drawing(
    window: MainWindow, draw_strokes: DrawStrokes, tmp_path: Path
) -> None:
    draw_strokes(window.draw_page.canvas, [np.array([(200.0, 80), (200, 330)])])
    rng = np.random.default_rng(0)
    weights = {"W1": rng.normal(size=(784, 20)) * 0.1, "b1": np.zeros(20),
               "W2": rng.normal(size=(20, 10)), "b2": np.zeros(10)}  # fmt: skip
    np.savez(tmp_path / "primer.npz", **weights)
    window.networks.open(str(tmp_path / "primer.npz"))
    window.session.settle()
    trace = window.session.trace
    assert trace is not None
    z = trace.inputs @ weights["W1"]
    np.testing.assert_allclose(trace.logits, 1 / (1 + np.exp(-z)) @ weights["W2"], rtol=1e-4)
    page = window.draw_page
    assert len(page.hidden[0].bar_heights()) == 20
    assert not page.hidden[1].isVisible()
    chooser = page.network_card.findChild(QComboBox)
    assert chooser is not None
    assert (chooser.currentIndex(), chooser.currentText()) == (chooser.count() - 1, "primer")
    assert page.explorer.activation.key == "sigmoid"


def test_the_chooser_brings_the_first_network_back(window: MainWindow, tmp_path: Path) -> None:
    first = window.session.network
    save_network(network((784, 30, 20, 10)), tmp_path / "mine.npz")
    window.networks.open(str(tmp_path / "mine.npz"))
    assert window.session.network.sizes == (784, 30, 20, 10)
    chooser = window.draw_page.network_card.findChild(QComboBox)
    assert chooser is not None
    chooser.setCurrentIndex(0)
    chooser.activated.emit(0)
    assert window.session.network is first


@pytest.mark.parametrize("sizes", [(784, 10), (784, 1, 10), (784, 300, 10), (784, 8, 9, 7, 6, 10), (784, 60, 200, 10)])
def test_networks_of_any_depth_and_width_are_shown(
    window: MainWindow, draw_strokes: DrawStrokes, tmp_path: Path, sizes: tuple[int, ...]
) -> None:
    draw_strokes(window.draw_page.canvas, [np.array([(200.0, 80), (200, 330)])])
    save_network(network(sizes), tmp_path / "mine.npz")
    window.networks.open(str(tmp_path / "mine.npz"))
    window.session.settle()
    window.grab()
    shown = [panel for panel in window.draw_page.hidden if panel.isVisible()]
    assert [len(panel.bar_heights()) for panel in shown] == list(sizes[1:-1])
    window.session.clear_drawing()
    window.session.settle()
    window.grab()
    assert window.session.trace is None


def test_a_smaller_network_while_the_pointer_rests_on_a_late_neuron(
    window: MainWindow, draw_strokes: DrawStrokes, tmp_path: Path
) -> None:
    draw_strokes(window.draw_page.canvas, [np.array([(200.0, 80), (200, 330)])])
    window.session.settle()
    panel = window.draw_page.hidden[1]
    panel.plot.pointed.emit(90.0, 0.5)
    save_network(network((784, 30, 20, 10)), tmp_path / "small.npz")
    window.networks.open(str(tmp_path / "small.npz"))
    window.session.settle()
    assert len(panel.bar_heights()) == 20


def test_a_network_that_does_not_fit_or_is_broken_gives_one_sentence(
    window: MainWindow, complaints: list[str], tmp_path: Path
) -> None:
    before = window.session.network
    (tmp_path / "broken.npz").write_bytes(b"PK\x03\x04")
    (tmp_path / "text.npz").write_text("W1")
    np.savez(tmp_path / "other.npz", a=np.zeros(3))
    save_network(network((4, 3, 10)), tmp_path / "narrow.npz")
    save_network(network((784, 3, 2)), tmp_path / "two.npz")
    names = ("broken.npz", "text.npz", "other.npz", "narrow.npz", "two.npz", "missing.npz")
    for name in names:
        window.networks.open(str(tmp_path / name))
    assert len(complaints) == len(names)
    assert all(name in said and "\n" not in said for name, said in zip(names, complaints, strict=True))
    assert window.session.network is before


def test_a_file_dialog_opens_a_network(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_network(network((784, 30, 20, 10)), tmp_path / "mine.npz")
    choose_file(monkeypatch, tmp_path / "mine.npz")
    action(window, "Open network…").trigger()
    assert window.session.network.sizes == (784, 30, 20, 10)


# ---- what is no picture ---------------------------------------------------------------------


def files_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_dropped_network_opens(window: MainWindow, tmp_path: Path, complaints: list[str]) -> None:
    save_network(network((784, 6, 10)), tmp_path / "mine")  # its name does not say what it is
    drop(window, files_of(tmp_path / "mine"))
    assert window.session.network.sizes == (784, 6, 10)
    assert complaints == []


@pytest.mark.parametrize("page", ["draw", "softmax"])
def test_what_is_dropped_beside_the_canvas_is_opened_too(window: MainWindow, tmp_path: Path, page: str) -> None:
    save_network(network((784, 10)), tmp_path / "mine.npz")
    window.show_page(page)
    drop(window, files_of(tmp_path / "mine.npz"), on=window.pages)
    assert window.networks.name == "mine"
    picture_of_a_one().save(str(tmp_path / "one.png"))
    drop(window, files_of(tmp_path / "one.png"), on=window.navigation)
    assert window.current_page == "draw"
    assert window.session.drawing.raster is not None


@pytest.mark.parametrize("way", ["dropped", "pasted", "opened", "named on the command line"])
def test_data_offers_itself_where_one_learns(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, complaints: list[str], way: str
) -> None:
    path = tmp_path / "mine.csv"
    write_kaggle_csv(path, np.zeros((2, 784), np.uint8), np.array([1, 2]))
    choose_file(monkeypatch, path)
    if way == "dropped":
        drop(window, files_of(path))
    elif way == "pasted":
        QGuiApplication.clipboard().setMimeData(files_of(path))
        action(window, "Paste picture").trigger()
    elif way == "opened":
        action(window, "Open…").trigger()
    else:
        window.open_file(path)
    assert complaints == []
    assert any(str(path) in chooser_data(chooser) for chooser in window.findChildren(QComboBox))


def chooser_data(chooser: QComboBox) -> list[str]:
    return [str(chooser.itemData(index)) for index in range(chooser.count())]


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (("drawn.png", b"<svg xmlns='x'></svg>"), "SVG"),
        (("photo.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "HEIC"),
        (("net.pt", b"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19."), "PyTorch"),
        (("notes.txt", b"hello"), "text of no known kind"),
        (("folder", None), "is a folder without pictures"),
    ],
)
def test_what_cannot_be_opened_says_what_it_is(
    window: MainWindow, tmp_path: Path, complaints: list[str], file: tuple[str, bytes | None], words: str
) -> None:
    name, content = file
    path = tmp_path / name
    path.mkdir() if content is None else path.write_bytes(content)
    drop(window, files_of(path))
    assert len(complaints) == 1
    assert words in complaints[0]
    assert window.session.drawing.is_empty


def test_a_clipboard_with_a_list_of_no_files_holds_nothing(window: MainWindow, complaints: list[str]) -> None:
    mime = QMimeData()
    mime.setData("text/uri-list", b"")
    QGuiApplication.clipboard().setMimeData(mime)
    action(window, "Paste picture").trigger()
    assert len(complaints) == 1
    assert "holds no picture" in complaints[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of Unix")
def test_a_pipe_is_refused_for_who_reads_it_might_wait_for_ever(
    window: MainWindow, complaints: list[str], tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe")
    window.open_file(tmp_path / "pipe")
    assert complaints == [f"{tmp_path / 'pipe'} is a pipe or a device; open a file, or a folder of digits."]
    assert window.current_page == "draw"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is in an encoding")
def test_a_file_whose_name_is_in_no_encoding_opens_and_opens_again(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.npz")
    path.write_bytes(resources.path("networks/tanh.npz").read_bytes())
    window.open_file(path)
    assert window.session.network.activations[0].key == "tanh"
    assert window.recent.paths == (str(path),)
    assert window.networks.state() == {"path": str(path)}
