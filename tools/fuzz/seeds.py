"""The readers that `fuzz_readers` tries, each with good files of its kind to begin from: small, and made here."""

import gzip
import io
import json
import os
import struct
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtGui import QImage

import resources
from app.sources.data import open_data
from app.sources.lessons import read_lesson, shipped_lessons
from app.sources.networks import open_network
from app.sources.own_digits import OwnFile
from app.sources.pictures.reader import PictureError, read_picture
from app.sources.session_file import SavedSession, read_session, write_session
from app.state.drawing import Drawing
from app.window.remembered.ini_settings import values_of
from app.window.remembered.left_off import bring_back
from app.window.remembered.settings import Blob, Choice, Flag, Number, Settings, State
from nncore.concepts.playground import Playground, fresh_network
from nncore.concepts.playground_line import open_playground, playground_line
from nncore.data.datasets import load_dataset
from nncore.data.digit_csv import read_digit_csv
from nncore.data.idx_file import read_idx_images, read_idx_labels
from nncore.data.npz_digits import read_npz_digits
from nncore.data.packed_file import reading_unpacked
from nncore.data.stroke_file import read_stroke_file
from nncore.errors import DatasetError, NNCoreError
from nncore.files import kind_of
from nncore.functions.activations import activation
from nncore.learning.experiment import Experiment, Setup, card_of, experiment_of, set_up
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import train
from nncore.learning.training_state import load_state, save_unfinished
from nncore.models.any_file import load_any_network, save_any_network
from nncore.models.nielsen import import_nielsen
from nncore.models.npz import load_network
from nncore.models.onnx.reader import import_onnx
from nncore.models.state_dict import import_safetensors
from nncore.network.initialisation import init_network
from nncore.network.network import Network

OWN_ERRORS = (NNCoreError, PictureError)
"""What a reader may raise."""

_FIXTURES = Path(__file__).parents[1] / "tests/nncore/models/onnx/fixtures"
_SETTINGS = (Flag("grid", False), Number("pen_width", 18, 1, 40), Choice("theme", "system", "dark"), Blob("geometry"))


class Reader(NamedTuple):
    """What reads a file, and good files for it."""

    read: Callable[[Path], object]
    seeds: Callable[[], Sequence[bytes]]


def _network(hidden: str = "relu") -> Network:
    rng = np.random.default_rng(1)
    sizes = ((784, 3), (3, 4), (4, 10))
    weights = tuple(rng.normal(0, 0.1, size).astype(np.float32) for size in sizes)
    biases = tuple(np.zeros(size[1], np.float32) for size in sizes)
    return Network(weights, biases, (activation(hidden),) * 2, card={"name": "made up"})


def _saved(network: Network, name: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        save_any_network(network, Path(folder, name))
        return Path(folder, name).read_bytes()


def _npz(pack: Callable[..., None] = np.savez, **arrays: Any) -> bytes:
    packed = io.BytesIO()
    pack(packed, **arrays)
    return packed.getvalue()


def _state_dict() -> dict[str, np.ndarray]:
    network = _network()
    tensors: dict[str, np.ndarray] = {}
    for n, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True)):
        tensors |= {f"{2 * n}.weight": np.ascontiguousarray(weights.T), f"{2 * n}.bias": biases}
    norm = dict.fromkeys(("weight", "bias", "running_mean", "running_var"), np.ones(3, np.float32))
    return tensors | {f"1.{key}": value for key, value in norm.items()}


def _networks() -> list[bytes]:
    network = _network()
    plain = {f"{name}{n}": array for n, pair in enumerate(zip(network.weights, network.biases, strict=True), 1)
             for name, array in zip("Wb", pair, strict=True)}  # fmt: skip
    return [_saved(network, "a.npz"), _npz(**plain), _npz(np.savez_compressed, **_state_dict())]


_RUN = Experiment(hidden=((3, "relu"),), settings=TrainingSettings(epochs=2, batch_size=2), validation_share=0.0)


@cache
def _interrupted() -> Setup:
    images, labels = (np.repeat(array, 5, axis=0) for array in _digits())
    return set_up(_RUN, images, labels.astype(np.int64))


def _unfinished() -> list[bytes]:
    """Return a training that was kept after its first step, and a network without one."""
    setup = _interrupted()
    progress = next(iter(train(setup.network, setup.examples, setup.settings)))
    card = card_of(_RUN, ("mnist:train",), {}) | {"step": 1, "steps": 4}
    with tempfile.TemporaryDirectory() as folder:
        save_unfinished(progress.network.replace(card=card), progress.state(), Path(folder, "run.npz"))
        return [Path(folder, "run.npz").read_bytes(), *_networks()[:1]]


def _safetensors() -> list[bytes]:
    header, numbers = {"__metadata__": {"format": "pt"}}, b""
    for name, array in _state_dict().items():
        kind = {"dtype": "F32", "shape": list(array.shape)}
        header[name] = kind | {"data_offsets": [len(numbers), len(numbers) + array.nbytes]}
        numbers += array.tobytes()
    text = json.dumps(header).encode()
    return [struct.pack("<Q", len(text)) + text + numbers]


def _onnx() -> list[bytes]:
    return [_saved(_network("gelu"), "a.onnx"), *(path.read_bytes() for path in sorted(_FIXTURES.glob("*.onnx")))]


def _nielsen() -> list[bytes]:
    network = _network("sigmoid")
    small = {"sizes": [4, 3, 2], "cost": "CrossEntropyCost", "weights": [[[0.5] * 4] * 3, [[-0.25] * 3] * 2],
             "biases": [[[0.1]] * 3, [[0.0]] * 2]}  # fmt: skip
    large = {"sizes": list(network.sizes), "weights": [w.T.round(3).tolist() for w in network.weights],
             "biases": [b[:, None].tolist() for b in network.biases]}  # fmt: skip
    return [json.dumps(small).encode(), json.dumps(large).encode()]


@cache
def _digits() -> tuple[np.ndarray, np.ndarray]:
    dataset = open_data("mnist:test").subset(range(4))
    return (dataset.inputs * 255).round().astype(np.uint8), np.asarray(dataset.labels, np.uint8)


def _csv() -> list[bytes]:
    images, labels = _digits()
    header = ",".join(["label", *(f"pixel{n}" for n in range(784))])
    rows = [[label, *row] for label, row in zip(labels.tolist(), images.tolist(), strict=True)]
    plain = "\n".join(",".join(map(str, row)) for row in rows) + "\n"
    decimal = "\r\n".join(";".join(f"{value / 255:.2f}".replace(".", ",") for value in row[1:]) for row in rows)
    tabs = header.replace(",", "\t") + "\n" + plain.replace(",", "\t")
    return [f"{header}\n{plain}".encode(), plain.encode(), decimal.encode(), tabs.encode("utf-16"),
            "\n".join(f'"{line}"'.replace(",", '", "') for line in plain.split()).encode()]  # fmt: skip


def _idx_images() -> list[bytes]:
    images, _ = _digits()
    pictures = struct.pack(">4I", 0x803, len(images), 28, 28) + images.tobytes()
    return [pictures, gzip.compress(pictures)]


def _idx_labels() -> list[bytes]:
    _, labels = _digits()
    plain = struct.pack(">2I", 0x801, len(labels)) + labels.tobytes()
    wide = struct.pack(">3I", 0xC02, 4, 8) + np.repeat(labels.astype(">i4"), 8).tobytes()
    return [plain, gzip.compress(plain), wide]


def _idx() -> list[bytes]:
    return [*_idx_images(), *_idx_labels()]


def _digits_npz() -> list[bytes]:
    images, labels = _digits()
    pictures = images.reshape(-1, 28, 28)
    return [_npz(x_train=pictures, y_train=labels, x_test=pictures[:1], y_test=labels[:1]),
            _npz(np.savez_compressed, x=images / 255, y=np.eye(10)[labels])]  # fmt: skip


def _digits_npy() -> list[bytes]:
    images, labels = _digits()
    files = []
    for array in (images.reshape(-1, 28, 28), np.column_stack([labels, images]), images[:, :64],
                  np.repeat(images.reshape(-1, 28, 28, 1), 3, axis=3), labels):  # fmt: skip
        packed = io.BytesIO()
        np.save(packed, array)
        files.append(packed.getvalue())
    return files


def _small_csv() -> list[bytes]:
    images, labels = _digits()
    rows = np.column_stack([labels, images[:, 300:364] // 16])
    return ["\n".join(",".join(map(str, row)) for row in rows.tolist()).encode()]


def _strokes() -> list[bytes]:
    line = b'{"word":"7","writer":"a","drawing":[[[0,10.5,20],[0,1,2],[0,5,9]],[[5,9],[3,4]]]}\n'
    return [line * 3, b'\xef\xbb\xbf{"word":"seven","drawing":[[[1],[2]]]}\r\n', gzip.compress(line * 5)]


def _pictures() -> list[bytes]:
    picture = QImage(40, 32, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    for at in range(6, 26):
        for x in (14, 15, 16):
            picture.setPixel(x + at // 6, at, 0x202020)
    with tempfile.TemporaryDirectory() as folder:
        names = [str(Path(folder, f"a.{kind}")) for kind in ("png", "jpg", "bmp", "ppm", "webp", "tiff")]
        return [Path(name).read_bytes() for name in names if picture.save(name)]


def _tar() -> list[bytes]:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name, content in (("3/a.png", _pictures()[0]), ("7/b.png", _pictures()[0])):
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return [packed.getvalue()]


def _packed() -> list[bytes]:
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("train.csv", _csv()[0])
    return [gzip.compress(_csv()[0]), zipped.getvalue(), gzip.compress(b"a") + gzip.compress(b"b")]


def _settings() -> list[bytes]:
    page = {"loss": "mse", "rate": 0.1, "is_on": True}
    drawing = {"strokes": [[[1, 2], [3, 4], [0, 8]]], "picture": {"shape": [1, 2], "bytes": "eJxjYAAAAAIAAQ=="}}
    values = {"theme": "dark", "grid": True, "pen_width": 12, "geometry": "AAAA", "page/losses": page}
    return [json.dumps(values | {"drawing": drawing, "network": {"path": "a.npz"}}).encode()]


def _sessions() -> list[bytes]:
    window = json.loads(_settings()[0])
    small = init_network((784, 2, 10), (activation("tanh"),), rng=np.random.default_rng(2))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.digitscope")
        write_session(path, SavedSession(window, "made up", small, "relu"))
        whole = path.read_bytes()
        write_session(path, SavedSession(window, "made up"))
        return [whole, path.read_bytes()]


def _playgrounds() -> list[bytes]:
    chosen = (Playground("spirals", hidden=(4, 3)), Playground("none", own=((0.5, -1.0, 1), (1.0, 2.0, 0))))
    lines = [playground_line(each, fresh_network(each), 120) for each in chosen]
    return [line.encode() for line in (*lines, playground_line(chosen[0]))]


def _ini() -> list[bytes]:
    return [b'[General]\ntheme=dark\ngeometry=@ByteArray(x)\npen_width=12\n[page]\nlosses="{\\"loss\\": \\"mse\\"}"\n']


def _lessons() -> list[bytes]:
    return [path.read_bytes() for path in shipped_lessons()]


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
        next(iter(train(network, _interrupted().examples, experiment.settings, resumed=state)), None)


def _read_ini(path: Path) -> None:
    values_of(path.read_text(encoding="utf-8", errors="replace"))


def _read_own(path: Path) -> None:
    own = OwnFile(path)
    with own.held():
        found = own.read()
    if found.sentence:
        raise DatasetError(found.sentence)


def _all_data() -> list[bytes]:
    return [
        *_csv(),
        *_small_csv(),
        *_idx(),
        *_digits_npz(),
        *_digits_npy(),
        *_strokes(),
        *_pictures()[:2],
        *_tar(),
        *_packed(),
    ]


def _all_networks() -> list[bytes]:
    return [
        *_networks(),
        *_safetensors(),
        *_onnx(),
        *_nielsen(),
        resources.path("digit_model.npz").read_bytes()[:40_000],
    ]


READERS = {
    "kind": Reader(kind_of, lambda: [*_all_data(), *_all_networks(), *_settings(), *_lessons()]),
    "npz": Reader(load_network, _networks),
    "npz of any": Reader(load_any_network, _networks),
    "safetensors": Reader(import_safetensors, _safetensors),
    "onnx": Reader(import_onnx, _onnx),
    "network.json": Reader(import_nielsen, _nielsen),
    "csv": Reader(read_digit_csv, lambda: [*_csv(), *_small_csv()]),
    "idx images": Reader(read_idx_images, _idx_images),
    "idx labels": Reader(read_idx_labels, _idx_labels),
    "idx folder": Reader(_read_idx_folder, _idx),
    "mnist.npz": Reader(lambda path: read_npz_digits(path, "train"), _digits_npz),
    "npy": Reader(load_dataset, _digits_npy),
    "strokes": Reader(read_stroke_file, _strokes),
    "picture": Reader(read_picture, _pictures),
    "tar": Reader(lambda path: open_data(str(path)), _tar),
    "packed": Reader(_read_packed, _packed),
    "own drawings": Reader(_read_own, _strokes),
    "unfinished": Reader(_read_unfinished, _unfinished),
    "settings": Reader(_read_settings, _settings),
    "old settings": Reader(_read_ini, _ini),
    "session": Reader(_read_session, _sessions),
    "playground": Reader(_read_playground, _playgrounds),
    "lesson": Reader(lambda path: read_lesson(path, ("draw", "neuron", "losses")), _lessons),
    "any data": Reader(lambda path: open_data(str(path)), _all_data),
    "any network": Reader(lambda path: open_network(str(path)), _all_networks),
}
"""By name; the last two are the doors that commands and window open, with every kind of file."""
