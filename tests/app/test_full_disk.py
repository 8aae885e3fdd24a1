"""A disk that is full at any point: an old file stays whole, nothing is left beside it, and one sentence says so."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.pages.evaluate.exports import Export, write_export
from app.pages.handwriting.collection import Kept
from app.pages.handwriting.exchange.files import export_drawings
from app.sources.lesson_writer import write_lesson
from app.sources.lessons import Lesson, LessonError
from app.sources.own_digits import OwnFile
from app.sources.own_networks import keep_network, own_networks
from app.sources.pictures.writer import write_png
from app.sources.session_file import SavedSession, write_session
from app.training.unfinished import UnfinishedRun
from app.window.remembered.settings import Settings, State
from nncore.data.stroke_file import StrokeRecord, write_stroke_file
from nncore.data.tables.kaggle_csv import write_submission
from nncore.errors import DatasetError, NNCoreError
from nncore.functions.activations import ACTIVATIONS
from nncore.models.any_file import save_any_network
from nncore.network.initialisation import init_network
from nncore.network.network import Network

if sys.platform == "win32":
    pytest.skip("limits of Unix", allow_module_level=True)
import resource

LIMITS = (0, 1, 100, 1500)
OLD = b"old"


@contextmanager
def room_for(n_bytes: int) -> Iterator[None]:
    """Let no file become larger than this: to its writer that is a disk that is full at this point."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (n_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def network() -> Network:
    return init_network((784, 20, 10), (ACTIVATIONS["relu"],), rng=np.random.default_rng(0))


def drawings() -> list[Kept]:
    return [Kept(key, record) for key, record in enumerate(records())]


def records() -> list[StrokeRecord]:
    rng = np.random.default_rng(0)
    return [StrokeRecord((rng.uniform(0, 300, (40, 2)),), str(label)) for label in range(10)]


def lesson() -> Lesson:
    return Lesson("A", "", "Long words. " * 300, "draw", ())


def picture() -> QImage:
    noise = np.random.default_rng(0).integers(0, 256, (60, 60), dtype=np.uint8)
    return QImage(noise.tobytes(), 60, 60, 60, QImage.Format.Format_Grayscale8).copy()


def table() -> Export:
    return Export("a", table=lambda: [["n"], *([n] for n in range(1000))])


WRITERS: dict[str, Callable[[Path], object]] = {
    "a.npz": lambda path: save_any_network(network(), path),
    "a.onnx": lambda path: save_any_network(network(), path),
    "a.ndjson": lambda path: export_drawings(drawings(), str(path)),
    "a.ndjson.gz": lambda path: export_drawings(drawings(), str(path)),
    "a.csv": lambda path: export_drawings(drawings(), str(path)),
    "a-images-idx3-ubyte": lambda path: export_drawings(drawings(), str(path)),
    "submission.csv": lambda path: write_submission(path, np.arange(900) % 10),
    "a.digitscope": lambda path: write_lesson(path, lesson()),
    "a.png": lambda path: write_png(picture(), path),
    "session.digitscope": lambda path: write_session(path, SavedSession({"page": "draw"}, "a" * 1500)),
    "table.csv": lambda path: write_export(table(), "csv", str(path)),
}


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("name", WRITERS)
def test_an_export_leaves_what_was_there(tmp_path: Path, name: str, limit: int) -> None:
    path = tmp_path / name
    path.write_bytes(OLD)
    with pytest.raises((OSError, NNCoreError, LessonError), match=r"(?i)file too large") as caught, room_for(limit):
        WRITERS[name](path)
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == OLD
    assert os.listdir(tmp_path) == [name]


@pytest.mark.parametrize("limit", LIMITS)
def test_a_plot_as_svg_leaves_what_was_there(qtbot: QtBot, tmp_path: Path, limit: int) -> None:
    label = QLabel("many letters " * 500)
    qtbot.addWidget(label)
    path = tmp_path / "a.svg"
    path.write_bytes(OLD)
    with pytest.raises(OSError, match="File too large"), room_for(limit):
        write_export(Export("a", widget=label), "svg", str(path))
    assert path.read_bytes() == OLD
    assert os.listdir(tmp_path) == ["a.svg"]


def keep_drawings(folder: Path) -> str:
    own = OwnFile(folder / "a")
    with own.held():
        return own.write(b"x" * 500 + b"\n" for _ in range(20))


def keep_settings(folder: Path) -> str:
    settings = Settings(folder / "a")
    settings.remember(State("drawing"), {"strokes": list(range(2000))})
    return settings.save()


def keep_training(folder: Path) -> str:
    return UnfinishedRun(folder / "a").keep(network())


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("keep", [keep_drawings, keep_settings, keep_training])
def test_what_the_program_keeps_by_itself_says_so(tmp_path: Path, keep: Callable[[Path], str], limit: int) -> None:
    with room_for(limit):
        sentence = keep(tmp_path)
    assert "file too large" in sentence
    assert str(tmp_path / "a") in sentence
    assert [name for name in os.listdir(tmp_path) if not name.endswith(".lock")] == []
    assert keep(tmp_path) == ""
    assert (tmp_path / "a").exists()


@pytest.mark.parametrize("limit", LIMITS)
def test_a_taught_network_is_kept_whole_or_not(limit: int) -> None:
    with pytest.raises(NNCoreError, match=r"My hand.*file too large"), room_for(limit):
        keep_network("My hand", network())
    assert own_networks() == {}
    assert keep_network("My hand", network())[0] == "My hand"
    assert [path.name for path in own_networks()["My hand"].parent.iterdir()] == ["My hand.npz"]


def test_of_images_and_labels_both_are_new_or_both_are_old(tmp_path: Path) -> None:
    images, labels = tmp_path / "MY-Images-IDX3-ubyte", tmp_path / "MY-labels-idx1-ubyte"
    images.write_bytes(OLD)
    labels.write_bytes(OLD)
    kept = drawings()
    with pytest.raises(DatasetError, match="file too large"), room_for(1500):  # the labels have room, the images none
        export_drawings(kept, str(images))
    assert (images.read_bytes(), labels.read_bytes()) == (OLD, OLD)
    export_drawings(kept, str(images))
    assert len(images.read_bytes()) == 16 + 10 * 784
    assert len(labels.read_bytes()) == 8 + 10


def test_a_stroke_file_of_a_person_is_written_whole_or_not(tmp_path: Path) -> None:
    path = tmp_path / "a.ndjson"
    write_stroke_file(path, records())
    before = path.read_bytes()
    with pytest.raises(DatasetError, match="file too large"), room_for(len(before) - 1):
        write_stroke_file(path, records())
    assert path.read_bytes() == before
