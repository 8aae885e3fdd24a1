"""Data sets: digits, or drawings of other things, as rows of 784 pixels with whatever is known about them.

`load_dataset` takes any file the program reads, known by its content (`nncore.files`); the formats themselves are in
`idx_file`, `digit_csv`, `npz_digits` and `stroke_file`. Image files are decoded by the app, which hands a picture to
`dataset_of_picture`.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray, read_only
from nncore.atomic_file import why
from nncore.data.folder_faults import why_no_digits
from nncore.data.idx_file import idx_images_and_notes, idx_labels_and_notes
from nncore.data.idx_folder import IdxPair, idx_pairs, labels_beside
from nncore.data.label_file import file_of_labels
from nncore.data.npz_digits import read_npy_digits, read_npz_digits
from nncore.data.packed_file import Progress
from nncore.data.stroke_file import StrokeRecord, read_stroke_file
from nncore.data.tables.digit_csv import read_digit_csv
from nncore.data.tables.label_table import read_label_table
from nncore.errors import DatasetError, ShapeError
from nncore.files import FileKind, kind_of
from nncore.files.digit_names import digit_of
from nncore.ink.photographs.pictures import find_digits
from nncore.ink.spare_strokes import spare_strokes
from nncore.ink.strokes import SIDE, Stroke, to_pixels

Part: TypeAlias = Literal["train", "test"]
NOT_A_DIGIT = -1
"""The label of what is no digit."""

_PIXELS = SIDE * SIDE
PART_WORDS: dict[Part, tuple[str, ...]] = {"train": ("train",), "test": ("test", "t10k", "val")}
"""What the names of a part's files have in them."""
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
    alternatives : tuple of N arrays of float32, shape (k, 784), or None
        What else the picture of each row may show instead; k is mostly 0. Where a network reads one of them
        otherwise, no answer is sure (`nncore.network.prediction.are_contested`).
    notes : tuple of str
        What was assumed of a file that does not say it, for people.

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
    alternatives: tuple[FloatArray, ...] | None = None
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Check that the fields fit each other, and close the arrays to changes."""
        if self.inputs.dtype != np.float32 or self.inputs.ndim != 2 or self.inputs.shape[1] != _PIXELS:
            raise ShapeError(
                f"A data set needs inputs of float32 (N, 784), not {self.inputs.dtype} {self.inputs.shape}."
            )
        for field in (self.labels, self.strokes, self.writers, self.words, self.alternatives):
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

    @property
    def spare_strokes(self) -> IntArray:
        """How many strokes of each row no digit needs, shape (N,), see `nncore.ink.spare_strokes`; 0 for pictures."""
        if self.strokes is None:
            return np.zeros(len(self), np.int64)
        return np.array([spare_strokes(strokes) for strokes in self.strokes], np.int64)

    def subset(self, indices: npt.NDArray[np.integer | np.bool_] | Sequence[int]) -> Dataset:
        """Return some of the rows, with all that is known about them.

        Parameters
        ----------
        indices : array or sequence of int, shape (n,), or array of bool, shape (N,)
            The rows in the order wanted, or a mask.

        Returns
        -------
        Dataset
        """
        chosen = np.asarray(indices)
        rows = np.arange(len(self))[chosen] if chosen.size else np.arange(0)
        return Dataset(
            self.name,
            self.inputs[rows],
            None if self.labels is None else self.labels[rows],
            None if self.strokes is None else tuple(self.strokes[row] for row in rows),
            None if self.writers is None else tuple(self.writers[row] for row in rows),
            None if self.words is None else tuple(self.words[row] for row in rows),
            None if self.alternatives is None else tuple(self.alternatives[row] for row in rows),
            self.notes,
        )


def load_dataset(path: str | os.PathLike[str], part: Part | None = None, progress: Progress | None = None) -> Dataset:
    """Read a data set from whatever lies at `path`.

    Parameters
    ----------
    path : path
        A folder with IDX files, an IDX file of images (its labels are looked for beside it), a table of digits as text,
        an npz such as Keras' ``mnist.npz``, an .npy of images, or a stroke file; each may be packed.
    part : {"train", "test"}, optional
        Which to prefer where there are several, by MNIST's names; without it the training files.
    progress : callable, optional
        Follows what takes long: the reading of a table as text, and the drawing of strokes into pixels.

    Returns
    -------
    Dataset
        Its notes say what was assumed of a file that does not say it.

    Raises
    ------
    DatasetError
        If there is no such file, it is of no known kind, or it is broken.
    """
    place = Path(path)
    kind = kind_of_data(place)
    if kind.name == "folder":
        return _load_folder(place, part)
    if kind.name == "csv":
        return _load_table(place, progress)
    if kind.name in ("strokes", "json-strokes"):
        return dataset_of_strokes(read_stroke_file(place), place.name, progress)
    if kind.name in ("digits-npz", "digits-npy"):
        table = read_npy_digits(place) if kind.name == "digits-npy" else read_npz_digits(place, part or "train")
        return Dataset(place.name, as_inputs(table.pixels), table.labels, notes=table.notes)
    if kind.name == "idx":
        return _load_idx(IdxPair(place, labels_beside(place)))
    raise DatasetError(f"{path} {kind.why_not('data', path)}.")


def kind_of_data(path: str | os.PathLike[str]) -> FileKind:
    """Return what lies at a path, by its content.

    Parameters
    ----------
    path : path

    Returns
    -------
    FileKind

    Raises
    ------
    DatasetError
        If it cannot be looked at.
    """
    try:
        return kind_of(path)
    except (OSError, ValueError) as error:
        raise DatasetError(f"{path} cannot be read: {why(error)}.") from error


def dataset_of_strokes(records: Sequence[StrokeRecord], name: str, progress: Progress | None = None) -> Dataset:
    """Draw stroke records into pixels.

    Parameters
    ----------
    records : sequence of StrokeRecord
    name : str
        Where they come from, for people.
    progress : callable, optional
        Told after every hundred drawings and after the last.

    Returns
    -------
    Dataset
        Labelled if all records have a word: 0 … 9 and zero … nine are digits, any other is `NOT_A_DIGIT`.
    """
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
    """Return the most prominent digit of a photo or screenshot.

    Parameters
    ----------
    picture : array of float, shape (H, W) or (H, W, 3)
        0 is black, 1 is white.
    name : str
        Where it comes from, for people.

    Returns
    -------
    Dataset
        Of one row, without labels, with its alternatives.

    Raises
    ------
    DatasetError
        If the picture shows no ink, or so much that no digit stands out.
    """
    found = find_digits(picture)
    main = found.main
    if main is None:
        shown = "no ink" if found.view is None else "so much that no digit stands out"
        raise DatasetError(f"{name} shows {shown}; give a picture of one digit that stands out from its paper.")
    return Dataset(name, main.pixels[None, :], alternatives=(main.alternative_pixels,))


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
    digit = digit_of(word)
    return NOT_A_DIGIT if digit is None else digit


def _checked_labels(labels: IntArray) -> IntArray:
    """Return a view of the labels that cannot be written through."""
    if len(labels) and not (labels.min() >= NOT_A_DIGIT and labels.max() <= 9):
        raise ShapeError(f"Labels must be −1 to 9, but they reach from {labels.min()} to {labels.max()}.")
    return read_only(labels)


def _load_folder(folder: Path, part: Part | None) -> Dataset:
    """Read the pair of IDX files in a folder that fits `part` best."""
    try:
        pairs = idx_pairs(folder)
        if not pairs:
            raise DatasetError(why_no_digits(folder))
    except OSError as error:
        raise DatasetError(f"{folder} cannot be read: {why(error)}.") from error
    words = PART_WORDS[part or "train"]
    fitting = [pair for pair in pairs if any(word in str(pair.images.relative_to(folder)).lower() for word in words)]
    chosen = (fitting or pairs)[0]
    names = " and ".join(str(path.relative_to(folder)) for path in chosen if path is not None)
    return _load_idx(
        chosen, (f"of {len(pairs)} sets in {folder.name} the one of {names} was read",) if len(pairs) > 1 else ()
    )


def _load_table(path: Path, progress: Progress | None) -> Dataset:
    """Read a table of digits and, if it has no labels, those of the file that is called so beside it."""
    table = read_digit_csv(path, progress)
    inputs, labels, notes = as_inputs(table.pixels), table.labels, table.notes
    beside = file_of_labels(path) if labels is None else None
    if beside is not None and kind_of(beside).name in ("labels", "csv", "number-lines", "text"):
        labels, of_labels = read_label_table(beside, len(inputs))
        if len(labels) != len(inputs):
            raise DatasetError(
                f"{beside} has {len(labels)} labels for the {len(inputs)} digits of {path.name}; put the two files of "
                "one set together."
            )
        notes = (*notes, f"its labels were read from {beside.name}", *of_labels)
    return Dataset(path.name, inputs, labels, notes=notes)


def _load_idx(pair: IdxPair, notes: tuple[str, ...] = ()) -> Dataset:
    """Read an IDX file of images and, if it is there, that of its labels."""
    name = pair.images.name
    images, of_images = idx_images_and_notes(pair.images)
    inputs, notes = as_inputs(images), (*notes, *of_images)
    if pair.labels is None:
        return Dataset(name, inputs, notes=notes)
    labels, of_labels = idx_labels_and_notes(pair.labels)
    if len(labels) != len(inputs):
        raise DatasetError(
            f"{pair.labels} has {len(labels)} labels for the {len(inputs)} images of {name}; "
            "put the two files of one set together."
        )
    return Dataset(name, inputs, labels, notes=(*notes, *of_labels))
