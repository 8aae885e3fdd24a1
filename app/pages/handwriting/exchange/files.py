"""One's own drawings as files: stroke file, Kaggle CSV, IDX. What goes out can be read again."""

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.language import tr, tr_n
from app.pages.handwriting.collection import Kept
from nncore.arrays import IntArray
from nncore.data.idx_file import write_idx_pair
from nncore.data.stroke_file import write_stroke_file
from nncore.data.tables.kaggle_csv import write_kaggle_csv
from nncore.errors import DatasetError

FORMATS = {
    tr("Strokes, with all labels (*.ndjson *.ndjson.gz)"): ".ndjson",
    tr("Kaggle CSV, digits only (*.csv *.csv.gz)"): ".csv",
    tr("IDX, digits only (*-images-idx3-ubyte *-images-idx3-ubyte.gz)"): "-images-idx3-ubyte",
}
"""What a person reads of each format, with the end of its files' names."""


def export_drawings(drawings: Sequence[Kept], name: str) -> str:
    """Write drawings in the format that the file's name asks for; return a sentence about what was written.

    Raises
    ------
    DatasetError
        If there is nothing to write, the name asks for no known format, or the file cannot be written.
    """
    path = Path(name)
    plain = path.name.lower().removesuffix(".gz")
    if not drawings:
        raise DatasetError(tr("There is no drawing to export; write some digits first."))
    if plain.endswith(".ndjson"):
        write_stroke_file(path, [drawing.record for drawing in drawings])
        return tr_n("{n} drawing is in {path}.", "{n} drawings are in {path}.", len(drawings), path=path)
    digits = [drawing for drawing in drawings if drawing.label >= 0]
    if not digits:
        raise DatasetError(tr("None of the drawings is labelled as a digit; export them as a stroke file."))
    if plain.endswith(".csv"):
        write_kaggle_csv(path, *_bytes_and_labels(digits))
    elif _is_idx(path.name):
        images_path, labels_path = files_of(name)
        write_idx_pair(images_path, labels_path, *_bytes_and_labels(digits))
    else:
        raise DatasetError(
            tr("{path} is of no known kind; let its name end in .ndjson, .csv or -images-idx3-ubyte.", path=path)
        )
    n_others = len(drawings) - len(digits)
    left_out = tr_n("; {n} that is no digit was left out", "; {n} that are no digits were left out", n_others)
    others = left_out if n_others else ""
    return tr_n(
        "{n} digit is in {path}{others}.", "{n} digits are in {path}{others}.", len(digits), path=path, others=others
    )


def with_suffix(name: str, kind: str) -> str:
    """Return the file's name with the end that its kind wants, if it has none that is known."""
    plain = name.lower().removesuffix(".gz")
    is_known = plain.endswith((".ndjson", ".csv")) or _is_idx(Path(name).name)
    return name if is_known else name + FORMATS.get(kind, "")


def files_of(name: str) -> tuple[Path, ...]:
    """Return the files that an export under this name writes: of IDX the labels beside the images."""
    path = Path(name)
    labels = re.sub("idx3", "idx1", re.sub("images", "labels", path.name, flags=re.IGNORECASE), flags=re.IGNORECASE)
    return (path, path.with_name(labels)) if _is_idx(path.name) else (path,)


def _is_idx(name: str) -> bool:
    plain = name.lower().removesuffix(".gz")
    return "images" in plain and "idx3" in plain and not plain.endswith((".ndjson", ".csv"))


def _bytes_and_labels(digits: Sequence[Kept]) -> tuple[npt.NDArray[np.uint8], IntArray]:
    pixels = np.stack([np.rint(digit.pixels * 255.0).astype(np.uint8) for digit in digits])
    return pixels, np.array([digit.label for digit in digits], np.int64)
