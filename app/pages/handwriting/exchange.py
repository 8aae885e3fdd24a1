"""One's own drawings as files: stroke file, Kaggle CSV, IDX. What goes out can be read again."""

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.language import tr
from app.pages.handwriting.collection import Kept
from nncore.arrays import IntArray
from nncore.data.idx_file import write_idx_pair
from nncore.data.kaggle_csv import write_kaggle_csv
from nncore.data.stroke_file import write_stroke_file
from nncore.errors import DatasetError

FORMATS = {
    "Strokes, with all labels (*.ndjson *.ndjson.gz)": ".ndjson",
    "Kaggle CSV, digits only (*.csv *.csv.gz)": ".csv",
    "IDX, digits only (*-images-idx3-ubyte *-images-idx3-ubyte.gz)": "-images-idx3-ubyte",
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
        return tr("{drawings} drawings are in {path}.", drawings=len(drawings), path=path)
    digits = [drawing for drawing in drawings if drawing.label >= 0]
    if not digits:
        raise DatasetError(tr("None of the drawings is labelled as a digit; export them as a stroke file."))
    if plain.endswith(".csv"):
        write_kaggle_csv(path, *_bytes_and_labels(digits))
    elif "images" in plain and "idx3" in plain:
        _write_idx(path, digits)
    else:
        raise DatasetError(
            tr("{path} is of no known kind; let its name end in .ndjson, .csv or -images-idx3-ubyte.", path=path)
        )
    n_others = len(drawings) - len(digits)
    others = tr("; {n_others} that are no digits were left out", n_others=n_others) if n_others else ""
    return tr("{digits} digits are in {path}{others}.", digits=len(digits), path=path, others=others)


def with_suffix(name: str, kind: str) -> str:
    """Return the file's name with the end that its kind wants, if it has none that is known."""
    plain = name.lower().removesuffix(".gz")
    is_known = plain.endswith((".ndjson", ".csv")) or ("images" in plain and "idx3" in plain)
    return name if is_known else name + FORMATS.get(kind, "")


def _write_idx(path: Path, digits: Sequence[Kept]) -> None:
    """Write the images, and their labels beside them under the name that goes with theirs."""
    name = re.sub("images", "labels", path.name, flags=re.IGNORECASE)
    name = re.sub("idx3", "idx1", name, flags=re.IGNORECASE)
    write_idx_pair(path, path.with_name(name), *_bytes_and_labels(digits))


def _bytes_and_labels(digits: Sequence[Kept]) -> tuple[npt.NDArray[np.uint8], IntArray]:
    pixels = np.stack([np.rint(digit.pixels * 255.0).astype(np.uint8) for digit in digits])
    return pixels, np.array([digit.label for digit in digits], np.int64)
