"""Digits to begin from: four of MNIST's test digits in each kind of file that data comes in."""

import gzip
import io
import struct
import tarfile
import tempfile
import zipfile
from functools import cache
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from app.sources.data import open_data
from tools.fuzz.network_files import packed_arrays


@cache
def digits() -> tuple[np.ndarray, np.ndarray]:
    """Return four test digits as bytes, and their labels."""
    dataset = open_data("mnist:test").subset(range(4))
    return (dataset.inputs * 255).round().astype(np.uint8), np.asarray(dataset.labels, np.uint8)


def csv() -> list[bytes]:
    """Return Kaggle's form with and without its header, decimal commas, tabs in UTF-16, and quotes."""
    images, labels = digits()
    header = ",".join(["label", *(f"pixel{n}" for n in range(784))])
    rows = [[label, *row] for label, row in zip(labels.tolist(), images.tolist(), strict=True)]
    plain = "\n".join(",".join(map(str, row)) for row in rows) + "\n"
    decimal = "\r\n".join(";".join(f"{value / 255:.2f}".replace(".", ",") for value in row[1:]) for row in rows)
    tabs = header.replace(",", "\t") + "\n" + plain.replace(",", "\t")
    return [f"{header}\n{plain}".encode(), plain.encode(), decimal.encode(), tabs.encode("utf-16"),
            "\n".join(f'"{line}"'.replace(",", '", "') for line in plain.split()).encode()]  # fmt: skip


def idx_images() -> list[bytes]:
    """Return IDX images, plain and packed."""
    images, _ = digits()
    pictures = struct.pack(">4I", 0x803, len(images), 28, 28) + images.tobytes()
    return [pictures, gzip.compress(pictures)]


def idx_labels() -> list[bytes]:
    """Return IDX labels, plain, packed, and of a wider kind."""
    _, labels = digits()
    plain = struct.pack(">2I", 0x801, len(labels)) + labels.tobytes()
    wide = struct.pack(">3I", 0xC02, 4, 8) + np.repeat(labels.astype(">i4"), 8).tobytes()
    return [plain, gzip.compress(plain), wide]


def idx() -> list[bytes]:
    """Return IDX files of both kinds."""
    return [*idx_images(), *idx_labels()]


def digits_npz() -> list[bytes]:
    """Return Keras's mnist.npz, and one of other names."""
    images, labels = digits()
    pictures = images.reshape(-1, 28, 28)
    return [packed_arrays(x_train=pictures, y_train=labels, x_test=pictures[:1], y_test=labels[:1]),
            packed_arrays(np.savez_compressed, x=images / 255, y=np.eye(10)[labels])]  # fmt: skip


def digits_npy() -> list[bytes]:
    """Return arrays of images, of rows with their label, of 8×8, of RGB, and of labels alone."""
    images, labels = digits()
    files = []
    for array in (images.reshape(-1, 28, 28), np.column_stack([labels, images]), images[:, :64],
                  np.repeat(images.reshape(-1, 28, 28, 1), 3, axis=3), labels):  # fmt: skip
        packed = io.BytesIO()
        np.save(packed, array)
        files.append(packed.getvalue())
    return files


def small_csv() -> list[bytes]:
    """Return rows of 8×8 pixels, as UCI's digits are."""
    images, labels = digits()
    rows = np.column_stack([labels, images[:, 300:364] // 16])
    return ["\n".join(",".join(map(str, row)) for row in rows.tolist()).encode()]


def strokes() -> list[bytes]:
    """Return drawings as lines of JSON, plain, with a byte order mark, and packed; and of a drawing program."""
    line = b'{"word":"7","writer":"a","drawing":[[[0,10.5,20],[0,1,2],[0,5,9]],[[5,9],[3,4]]]}\n'
    canvas = b'{"lines":[{"points":[{"x":1,"y":2,"t":0},{"x":3,"y":4.5,"t":9}]},{"points":[1,2,3,4]}],"width":400}'
    return [line * 3, b'\xef\xbb\xbf{"word":"seven","drawing":[[[1],[2]]]}\r\n', gzip.compress(line * 5), canvas]


def pictures() -> list[bytes]:
    """Return a picture of a stroke in six formats."""
    picture = QImage(40, 32, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    for at in range(6, 26):
        for x in (14, 15, 16):
            picture.setPixel(x + at // 6, at, 0x202020)
    with tempfile.TemporaryDirectory() as folder:
        names = [str(Path(folder, f"a.{kind}")) for kind in ("png", "jpg", "bmp", "ppm", "webp", "tiff")]
        return [Path(name).read_bytes() for name in names if picture.save(name)]


def tar() -> list[bytes]:
    """Return an archive of pictures in folders by digit."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name, content in (("3/a.png", pictures()[0]), ("7/b.png", pictures()[0])):
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return [packed.getvalue()]


def packed() -> list[bytes]:
    """Return what packs a CSV, and gzip of two parts."""
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("train.csv", csv()[0])
    return [gzip.compress(csv()[0]), zipped.getvalue(), gzip.compress(b"a") + gzip.compress(b"b")]


def every_kind() -> list[bytes]:
    """Return files of every kind that digits come in."""
    return [
        *csv(),
        *small_csv(),
        *idx(),
        *digits_npz(),
        *digits_npy(),
        *strokes(),
        *pictures()[:2],
        *tar(),
        *packed(),
    ]
