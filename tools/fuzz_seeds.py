"""The readers that `fuzz_readers` tries, each with good files of its kind to begin from: small, and made here."""

import contextlib
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
from app.sources.picture_reader import PictureError, read_picture
from app.state.drawing import Drawing
from app.training.unfinished import UnfinishedRun
from app.window.remembered.ini_settings import values_of
from app.window.remembered.left_off import bring_back
from app.window.remembered.settings import Blob, Choice, Flag, Number, Settings, State
from nncore.data.digit_csv import read_digit_csv
from nncore.data.idx_file import read_idx_images, read_idx_labels
from nncore.data.idx_folder import idx_pairs
from nncore.data.npz_digits import read_npz_digits
from nncore.data.packed_file import reading_unpacked
from nncore.data.stroke_file import read_stroke_file
from nncore.errors import NNCoreError
from nncore.files import kind_of
from nncore.functions.activations import activation
from nncore.models.any_file import load_any_network, save_any_network
from nncore.models.nielsen import import_nielsen
from nncore.models.npz import load_network
from nncore.models.onnx_import import import_onnx
from nncore.models.state_dict import import_safetensors
from nncore.network.network import Network

OWN_ERRORS = (NNCoreError, PictureError)
"""What a reader may raise."""

_FIXTURES = Path(__file__).parents[1] / "tests/nncore/models/fixtures"
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


def _idx() -> list[bytes]:
    images, labels = _digits()
    pictures = struct.pack(">4I", 0x803, len(images), 28, 28) + images.tobytes()
    return [pictures, struct.pack(">2I", 0x801, len(labels)) + labels.tobytes(), gzip.compress(pictures),
            struct.pack(">3I", 0xC02, 4, 8) + np.repeat(labels.astype(">i4"), 8).tobytes()]  # fmt: skip


def _digits_npz() -> list[bytes]:
    images, labels = _digits()
    pictures = images.reshape(-1, 28, 28)
    return [_npz(x_train=pictures, y_train=labels, x_test=pictures[:1], y_test=labels[:1]),
            _npz(np.savez_compressed, x=images / 255, y=np.eye(10)[labels])]  # fmt: skip


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


def _ini() -> list[bytes]:
    return [b'[General]\ntheme=dark\ngeometry=@ByteArray(x)\npen_width=12\n[page]\nlosses="{\\"loss\\": \\"mse\\"}"\n']


def _lessons() -> list[bytes]:
    return [path.read_bytes() for path in shipped_lessons()]


def _read_idx(path: Path) -> None:
    idx_pairs(path.parent)
    for read in (read_idx_images, read_idx_labels):
        with contextlib.suppress(NNCoreError):
            read(path)


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


def _read_ini(path: Path) -> None:
    values_of(path.read_text(encoding="utf-8", errors="replace"))


def _read_own(path: Path) -> None:
    own = OwnFile(path)
    with own.held():
        own.read()


def _all_data() -> list[bytes]:
    return [*_csv(), *_idx(), *_digits_npz(), *_strokes(), *_pictures()[:2], *_tar(), *_packed()]


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
    "csv": Reader(read_digit_csv, _csv),
    "idx": Reader(_read_idx, _idx),
    "mnist.npz": Reader(lambda path: read_npz_digits(path, "train"), _digits_npz),
    "strokes": Reader(read_stroke_file, _strokes),
    "picture": Reader(read_picture, _pictures),
    "tar": Reader(lambda path: open_data(str(path)), _tar),
    "packed": Reader(_read_packed, _packed),
    "own drawings": Reader(_read_own, _strokes),
    "unfinished": Reader(lambda path: UnfinishedRun(path).network(), _networks),
    "settings": Reader(_read_settings, _settings),
    "old settings": Reader(_read_ini, _ini),
    "lesson": Reader(lambda path: read_lesson(path, ("draw", "neuron", "losses")), _lessons),
    "any data": Reader(lambda path: open_data(str(path)), _all_data),
    "any network": Reader(lambda path: open_network(str(path)), _all_networks),
}
"""By name; the last two are the doors that commands and window open, with every kind of file."""
