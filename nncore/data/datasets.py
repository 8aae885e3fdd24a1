"""Data sets: digits, or drawings of other things, as rows of 784 pixels with whatever is known about them.

`load_dataset` takes any file the program reads; the formats themselves are in `idx_file`, `kaggle_csv` and
`stroke_file`. Image files are decoded by the app, which hands a picture to `dataset_of_picture`.
"""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray, read_only
from nncore.atomic_file import why
from nncore.data.idx_file import read_idx_images, read_idx_labels
from nncore.data.kaggle_csv import is_csv, read_kaggle_csv
from nncore.data.stroke_file import StrokeRecord, read_stroke_file
from nncore.errors import DatasetError, ShapeError
from nncore.ink.pictures import ink_of_picture
from nncore.ink.strokes import SIDE, Stroke, picture_to_pixels, to_pixels

Part: TypeAlias = Literal["train", "test"]
Progress: TypeAlias = Callable[[int, int], None]
"""Called with how many drawings are done and how many there are; it may raise to stop the work."""

NOT_A_DIGIT = -1
"""The label of what is no digit."""

_PIXELS = SIDE * SIDE
_DIGITS = tuple("0123456789")
_PART_WORDS: dict[Part, tuple[str, ...]] = {"train": ("train",), "test": ("t10k", "test")}
_PROGRESS_EVERY = 100


@dataclass(frozen=True, eq=False, repr=False)
class Dataset:
    """Pixels with what is known about each row; the arrays are read-only.

    Attributes
    ----------
    name : str
        Where it comes from, for people.
    inputs : array of float32, shape (N, 784), in [0, 1]
        0 is paper, 1 is full ink.
    labels : array of int64, shape (N,), or None
        0 … 9, or `NOT_A_DIGIT`.
    strokes : tuple of N drawings, or None
    writers, words : tuple of N str, or None
        Who drew each, and what; an unknown writer is "".

    Raises
    ------
    ShapeError
        If the fields do not have N rows each, or a label is not −1 … 9.
    """

    name: str
    inputs: FloatArray
    labels: IntArray | None = None
    strokes: tuple[tuple[Stroke, ...], ...] | None = None
    writers: tuple[str, ...] | None = None
    words: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        """Check that the fields fit each other, and close the arrays to changes."""
        if self.inputs.dtype != np.float32 or self.inputs.ndim != 2 or self.inputs.shape[1] != _PIXELS:
            raise ShapeError(
                f"A data set needs inputs of float32 (N, 784), not {self.inputs.dtype} {self.inputs.shape}."
            )
        for field in (self.labels, self.strokes, self.writers, self.words):
            if field is not None and len(field) != len(self):
                raise ShapeError(f"A data set of {len(self)} rows cannot have {len(field)} labels, drawings or names.")
        object.__setattr__(self, "inputs", read_only(self.inputs))
        if self.labels is not None:
            object.__setattr__(self, "labels", _checked_labels(self.labels))

    def __repr__(self) -> str:
        """Name the data set and say how many rows it has."""
        return f"Dataset({self.name!r}, {len(self):,} rows{'' if self.labels is None else ', labelled'})"

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.inputs)

    @property
    def is_digit(self) -> npt.NDArray[np.bool_]:
        """Which rows are known to be digits, shape (N,); without labels, all are taken for digits."""
        if self.labels is None:
            return np.ones(len(self), np.bool_)
        is_digit: npt.NDArray[np.bool_] = self.labels != NOT_A_DIGIT
        return is_digit

    def subset(self, indices: npt.NDArray[np.integer | np.bool_] | Sequence[int]) -> "Dataset":
        """Return the rows of these indices, in their order, or those of a mask, shape (N,)."""
        chosen = np.asarray(indices)
        rows = np.arange(len(self))[chosen] if chosen.size else np.arange(0)
        return Dataset(
            self.name,
            self.inputs[rows],
            None if self.labels is None else self.labels[rows],
            None if self.strokes is None else tuple(self.strokes[row] for row in rows),
            None if self.writers is None else tuple(self.writers[row] for row in rows),
            None if self.words is None else tuple(self.words[row] for row in rows),
        )


def load_dataset(path: str | os.PathLike[str], part: Part | None = None, progress: Progress | None = None) -> Dataset:
    """Read a data set from whatever lies at `path`.

    Parameters
    ----------
    path : path
        A folder with IDX files, an IDX file of images (its labels are looked for beside it), a Kaggle CSV or a stroke
        file; each file gzip or not.
    part : {"train", "test"}, optional
        Which files to prefer in a folder that has several, by MNIST's names; without it the training files.
    progress : callable, optional
        Follows the drawing of strokes into pixels, which is the only long part.

    Raises
    ------
    DatasetError
        If there is no such file, it is of no known kind, or it is broken.
    """
    place = Path(path)
    if os.path.isdir(place):
        return _load_idx(_images_in(place, part))
    if is_csv(place):
        pixels, labels = read_kaggle_csv(place)
        return Dataset(place.name, as_inputs(pixels), labels)
    name = place.name.lower().removesuffix(".gz")
    if name.endswith(".ndjson"):
        return dataset_of_strokes(read_stroke_file(place), place.name, progress)
    if name.endswith((".idx", "ubyte")):
        return _load_idx(place)
    if not os.path.exists(place):
        raise DatasetError(f"{path} cannot be read: {why(FileNotFoundError())}.")
    raise DatasetError(
        f"{path} is of no known kind; give a Kaggle .csv, a stroke file .ndjson, an IDX file or a folder of them."
    )


def dataset_of_strokes(records: Sequence[StrokeRecord], name: str, progress: Progress | None = None) -> Dataset:
    """Draw stroke records into pixels; a word other than 0 … 9 makes the label `NOT_A_DIGIT`."""
    inputs = np.empty((len(records), _PIXELS), np.float32)
    for row, record in enumerate(records):
        inputs[row] = to_pixels(record.strokes)
        if progress is not None and ((row + 1) % _PROGRESS_EVERY == 0 or row + 1 == len(records)):
            progress(row + 1, len(records))
    words = tuple(record.word for record in records if record.word is not None)
    has_words = bool(words) and len(words) == len(records)
    writers = tuple(record.writer or "" for record in records)
    return Dataset(
        name,
        inputs,
        np.array([_label(word) for word in words], np.int64) if has_words else None,
        tuple(record.strokes for record in records),
        writers if any(writers) else None,
        words if has_words else None,
    )


def dataset_of_picture(picture: FloatArray, name: str) -> Dataset:
    """Return the one digit of a photo or screenshot, grey, shape (H, W), 0 black to 1 white.

    A picture of 28×28 is in the network's own format already, and its digit stays where it lies.

    Raises
    ------
    DatasetError
        If the picture shows no ink.
    """
    ink = ink_of_picture(picture)
    if not ink.any():
        raise DatasetError(f"{name} shows no ink; give a picture of one digit that stands out from its paper.")
    pixels = ink.reshape(-1).astype(np.float32) if ink.shape == (SIDE, SIDE) else picture_to_pixels(ink)
    return Dataset(name, pixels[None, :])


def as_inputs(images: npt.NDArray[Any], dtype: npt.DTypeLike = np.float32) -> FloatArray:
    """Return images as a network reads them: bytes 0 … 255 are divided by 255, what is in 0 … 1 already stays.

    Parameters
    ----------
    images : array of uint8 or float, any shape
    dtype : float32 or float64

    Returns
    -------
    array of `dtype`, same shape
        A new one for bytes; floats of that dtype are returned as they are.
    """
    inputs: FloatArray = images.astype(dtype, copy=False)
    if images.dtype == np.uint8:
        inputs /= inputs.dtype.type(255.0)
    return inputs


def _label(word: str) -> int:
    return int(word) if word in _DIGITS else NOT_A_DIGIT


def _checked_labels(labels: IntArray) -> IntArray:
    """Return a view of the labels that cannot be written through."""
    if len(labels) and not (labels.min() >= NOT_A_DIGIT and labels.max() <= 9):
        raise ShapeError(f"Labels must be −1 to 9, but they reach from {labels.min()} to {labels.max()}.")
    view = labels.view()
    view.flags.writeable = False
    return view


def _load_idx(images_path: Path) -> Dataset:
    """Read an IDX file of images and, if it is there, that of its labels."""
    inputs = as_inputs(read_idx_images(images_path))
    labels_path = _labels_beside(images_path)
    if labels_path is None:
        return Dataset(images_path.name, inputs)
    labels = read_idx_labels(labels_path)
    if len(labels) != len(inputs):
        raise DatasetError(
            f"{labels_path} has {len(labels)} labels for the {len(inputs)} images of {images_path.name}; "
            "put the two files of one set together."
        )
    return Dataset(images_path.name, inputs, labels)


def _images_in(folder: Path, part: Part | None) -> Path:
    """Return the IDX file of images in a folder that fits `part` best."""
    try:
        names = sorted(entry.name for entry in folder.iterdir() if entry.is_file())
    except OSError as error:
        raise DatasetError(f"{folder} cannot be read: {why(error)}.") from error
    images = [name for name in names if "images" in name and "idx3" in name]
    if not images:
        raise DatasetError(f"{folder} has no IDX files in it; put a file such as train-images-idx3-ubyte.gz there.")
    words = _PART_WORDS[part or "train"]
    fitting = [name for name in images if any(word in name for word in words)]
    return folder / (fitting or images)[0]


def _labels_beside(images_path: Path) -> Path | None:
    """Return the IDX file of labels that belongs to a file of images, gzip or not, if there is one."""
    name = images_path.name.replace("images", "labels").replace("idx3", "idx1")
    plain = name.removesuffix(".gz")
    candidates = (images_path.with_name(other) for other in (name, plain, f"{plain}.gz"))
    return next((path for path in candidates if path != images_path and path.is_file()), None)
