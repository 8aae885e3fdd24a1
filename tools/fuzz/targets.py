"""The readers that are tried, each with the files to begin from."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from app.sources.data import open_data
from app.sources.lessons import read_lesson
from app.sources.networks import open_network
from app.sources.own_digits import OwnFile
from app.sources.pictures.reader import PictureError, read_picture
from app.sources.session_file import read_session
from app.state.drawing import Drawing
from app.window.remembered.ini_settings import values_of
from app.window.remembered.last_drawing import bring_back
from app.window.remembered.settings import Blob, Choice, Flag, Number, Settings, State
from nncore.concepts.playground_line import open_playground, playground_line
from nncore.data.datasets import load_dataset
from nncore.data.idx_file import read_idx_images, read_idx_labels
from nncore.data.npz_digits import read_npz_digits
from nncore.data.packed_file import reading_unpacked
from nncore.data.stroke_file import read_stroke_file
from nncore.data.tables.digit_csv import read_digit_csv
from nncore.errors import DatasetError, NNCoreError
from nncore.files import kind_of
from nncore.learning.experiment import experiment_of
from nncore.learning.training import train
from nncore.learning.training_state import load_state
from nncore.models.any_file import load_any_network
from nncore.models.nielsen import import_nielsen
from nncore.models.npz import load_network
from nncore.models.onnx.reader import import_onnx
from nncore.models.state_dict import import_safetensors
from tools.fuzz import digit_files, network_files, own_files

OWN_ERRORS = (NNCoreError, PictureError)
"""What a reader may raise."""

_SETTINGS = (Flag("grid", False), Number("pen_width", 18, 1, 40), Choice("theme", "system", "dark"), Blob("geometry"))


class Reader(NamedTuple):
    """What reads a file, and good files for it."""

    read: Callable[[Path], object]
    seeds: Callable[[], Sequence[bytes]]


def _read_idx_folder(path: Path) -> None:
    """Open a folder that holds the file as images and as labels."""
    path.rename(path.with_name("train-images-idx3-ubyte"))
    path.with_name("train-labels-idx1-ubyte").write_bytes(path.with_name("train-images-idx3-ubyte").read_bytes())
    open_data(str(path.parent))


def _read_packed(path: Path) -> None:
    with reading_unpacked(path) as file:
        while file.read(1 << 18):
            pass
        file.seek(0)
        file.readline()


def _read_settings(path: Path) -> None:
    settings = Settings(path)
    for setting in _SETTINGS:
        settings.value(setting)
    bring_back(Drawing(), settings.value(State("drawing")))
    if problem := settings.save():
        raise RuntimeError(problem)
    if settings.problem:
        raise DatasetError(settings.problem)


def _read_session(path: Path) -> None:
    """Open a session, and write down what it brought as the window does at its end."""
    settings = Settings.holding(read_session(path).window)
    for setting in _SETTINGS:
        settings.value(setting)
    bring_back(Drawing(), settings.value(State("drawing")))
    kept = Settings(path.with_name("settings.json"))
    for name in settings.values:
        kept.remember(State(name), settings.value(State(name)))
    if problem := kept.save() or Settings(path.with_name("settings.json")).problem:
        raise RuntimeError(problem)


def _read_playground(path: Path) -> None:
    """Paste a line from anywhere, and let it learn a step's worth of arrays."""
    opened = open_playground(path.read_bytes().decode("utf-8", "replace"))
    playground_line(opened.playground, opened.network, opened.steps)


def _read_unfinished(path: Path) -> None:
    """Read an interrupted run as the Train page does, and go on with it by one step."""
    state, network = load_state(path), load_network(path)
    experiment = experiment_of(network.card)
    if experiment is not None:
        next(iter(train(network, own_files.interrupted().examples, experiment.settings, resumed=state)), None)


def _read_ini(path: Path) -> None:
    values_of(path.read_text(encoding="utf-8", errors="replace"))


def _read_own(path: Path) -> None:
    own = OwnFile(path)
    with own.held():
        found = own.read()
    if found.sentence:
        raise DatasetError(found.sentence)


READERS = {
    "kind": Reader(
        kind_of,
        lambda: [*digit_files.every_kind(), *network_files.every_kind(), *own_files.settings(), *own_files.lessons()],
    ),
    "npz": Reader(load_network, network_files.npz_networks),
    "npz of any": Reader(load_any_network, network_files.npz_networks),
    "safetensors": Reader(import_safetensors, network_files.safetensors),
    "onnx": Reader(import_onnx, network_files.onnx),
    "network.json": Reader(import_nielsen, network_files.nielsen),
    "csv": Reader(read_digit_csv, lambda: [*digit_files.csv(), *digit_files.small_csv()]),
    "idx images": Reader(read_idx_images, digit_files.idx_images),
    "idx labels": Reader(read_idx_labels, digit_files.idx_labels),
    "idx folder": Reader(_read_idx_folder, digit_files.idx),
    "mnist.npz": Reader(lambda path: read_npz_digits(path, "train"), digit_files.digits_npz),
    "npy": Reader(load_dataset, digit_files.digits_npy),
    "strokes": Reader(read_stroke_file, digit_files.strokes),
    "picture": Reader(read_picture, digit_files.pictures),
    "tar": Reader(lambda path: open_data(str(path)), digit_files.tar),
    "packed": Reader(_read_packed, digit_files.packed),
    "own drawings": Reader(_read_own, digit_files.strokes),
    "unfinished": Reader(_read_unfinished, own_files.unfinished),
    "settings": Reader(_read_settings, own_files.settings),
    "old settings": Reader(_read_ini, own_files.ini),
    "session": Reader(_read_session, own_files.sessions),
    "playground": Reader(_read_playground, own_files.playgrounds),
    "lesson": Reader(lambda path: read_lesson(path, ("draw", "neuron", "losses")), own_files.lessons),
    "any data": Reader(lambda path: open_data(str(path)), digit_files.every_kind),
    "any network": Reader(lambda path: open_network(str(path)), network_files.every_kind),
}
"""By name; the last two are the doors that commands and window open, with every kind of file."""
