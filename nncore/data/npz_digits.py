"""Digits as NumPy's arrays: in an npz file, as Keras' ``mnist.npz`` has them, or each in an .npy file of its own."""

import json
import math
import os
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.arrays import IntArray
from nncore.atomic_file import why
from nncore.data.colours import grey
from nncore.data.digit_labels import are_one_hot, other_classes, whole_labels
from nncore.data.digit_table import DigitTable
from nncore.data.fitted import fitted, side_of
from nncore.data.label_file import file_of_labels
from nncore.data.packed_file import reading_unpacked
from nncore.data.pixel_scale import ScaleError, scaled_pixels
from nncore.data.tables.layout import layout_of
from nncore.errors import DatasetError
from nncore.files import check_memory
from nncore.files.content.heads import holds_digits, is_picture, npy_header
from nncore.files.digit_names import digit_of
from nncore.files.digit_sizes import COLUMNS, SIZES
from nncore.files.kinds import KINDS, in_line
from nncore.files.zips import BROKEN_ZIP, open_zip

Header: TypeAlias = tuple[tuple[int, ...], str]
"""Shape of an array and type of its numbers."""

_PIXELS = 784
_HEADER = 1 << 12
_TIMES = 5  # bytes of memory for each byte of pixels: the byte and the float32 that a network reads
_IMAGES = ("x_{part}", "{part}_x", "{part}x", "{part}_images", "{part}_data", "x", "images", "data", "image", "imgs",
           "img", "features", "inputs", "pixels")  # fmt: skip
_LABELS = ("y_{part}", "{part}_y", "{part}y", "{part}_labels", "{part}_targets", "{part}_target", "y", "labels",
           "target", "targets", "label")  # fmt: skip
"""Names that are taken first, in lower case; without one of them, the shapes tell."""
_NO_LABELS = ("id", "ids", "idx", "index", "indices")
_PARTS = {"train": ("train", "training"), "test": ("test", "testing", "val", "validation", "valid")}


def read_npz_digits(path: str | os.PathLike[str], part: Literal["train", "test"]) -> DigitTable:
    """Read digits from an npz file; a pickle inside is never loaded.

    Parameters
    ----------
    path : path
    part : {"train", "test"}
        Which pair of arrays to take where there are two.

    Returns
    -------
    DigitTable
        Its notes say which arrays were taken.

    Raises
    ------
    DatasetError
        If the file cannot be read, is damaged, would take too much memory, or holds no such arrays.
    """
    try:
        with open_zip(path) as archive:
            check_memory(path, _TIMES * sum(entry.file_size for entry in archive.infolist()), DatasetError)
            headers = _headers(archive)
        with np.load(path, allow_pickle=False) as arrays:
            if by_class := _by_class(headers, part):
                return _joined_classes(path, {name: _array(arrays[name]) for name in by_class})
            x_name, y_name = _names(path, headers, part)
            for name in filter(None, (x_name, y_name)):
                if headers[name][1].endswith("O"):
                    raise DatasetError(f"{path} {KINDS['npz-pickle'].why_not('data', path)}.")
            images = _array(arrays[x_name])
            labels = None if y_name is None else _array(arrays[y_name])
    except OSError as error:
        raise DatasetError(f"{path} cannot be read: {why(error)}.") from error
    except BROKEN_ZIP as error:
        raise DatasetError(f"{path} is no whole npz file of numbers; save it again with np.savez.") from error
    notes = (f"its arrays {x_name} and {y_name} were read" if y_name else f"its array {x_name} was read",)
    pixels, more = _checked_images(path, x_name, images)
    checked, of_labels = _checked_labels(path, y_name, labels, len(images))
    return DigitTable(pixels, checked, (*notes, *of_labels, *more))


def read_npy_digits(path: str | os.PathLike[str]) -> DigitTable:
    """Read digits from an .npy file, and their labels from the one beside it: x_train.npy and y_train.npy, say.

    Parameters
    ----------
    path : path
        Of the images.

    Returns
    -------
    DigitTable
        Its notes say where the labels were found.

    Raises
    ------
    DatasetError
        If the file cannot be read, is damaged, or holds no such array.
    """
    place = Path(path)
    stored = _as_pictures(_load(place))
    if stored.ndim == 2 and stored.shape[1] in COLUMNS.difference(SIZES):
        return _with_labels(path, place.stem, stored)
    images, notes = _checked_images(path, place.stem, stored)
    beside = file_of_labels(place)
    if beside is None:
        return DigitTable(images, None, notes)
    labels, of_labels = _checked_labels(beside, beside.stem, _load(beside), len(images))
    return DigitTable(images, labels, (f"its labels were read from {beside.name}", *of_labels, *notes))


def holds_one_picture(path: str | os.PathLike[str]) -> bool:
    """Tell whether an .npy file holds a single picture, by its header.

    Parameters
    ----------
    path : path

    Returns
    -------
    bool
        False where it cannot be read.
    """
    try:
        with Path(path).open("rb") as file:
            header = npy_header(file.read(_HEADER))
    except OSError:
        return False
    return header is not None and (is_picture(header[0]) or header[0][:1] == (1,))


def _with_labels(path: str | os.PathLike[str], name: str, table: npt.NDArray[Any]) -> DigitTable:
    """Return the digits of a table that has their labels, or an index, beside them, as a CSV file has."""
    layout = layout_of(None, table) if len(table) and table.dtype.kind in "buif" else None
    if layout is None:
        raise DatasetError(f"{path}: {name} is {table.dtype} of shape {table.shape}; give a row of numbers a digit.")
    images, notes = _checked_images(path, name, table[:, layout.pixels])
    stored = None if layout.label is None else table[:, np.atleast_1d(layout.label)]
    labels, of_labels = _checked_labels(path, name, stored, len(table))
    return DigitTable(images, labels, (*layout.notes, *of_labels, *notes))


def _as_pictures(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return an array of pictures; a single square one becomes the first of them."""
    is_one = array.ndim in (1, 2, 3) and is_picture(array.shape)
    return array[None] if is_one else array


def _headers(archive: zipfile.ZipFile) -> dict[str, Header]:
    """Return shape and type of each array; of what is none, nothing that fits digits."""
    headers: dict[str, Header] = {}
    for name in archive.namelist():
        with archive.open(name) as file:
            headers[name.removesuffix(".npy")] = npy_header(file.read(_HEADER)) or ((), "")
    return headers


def _load(path: Path) -> npt.NDArray[Any]:
    """Return the array of an .npy file, which may be packed."""
    try:
        with reading_unpacked(path) as file:
            shape, dtype = npy_header(file.read(_HEADER)) or ((), "")
            check_memory(path, math.prod(shape) * np.dtype(dtype or "u1").itemsize, DatasetError)
            file.seek(0)
            return _whole_array(path, file)
    except OSError as error:
        raise DatasetError(f"{path} cannot be read: {why(error)}.") from error
    except BROKEN_ZIP as error:
        raise DatasetError(f"{path} is no whole array of numbers; save it again with np.save.") from error


def _whole_array(path: Path, file: BinaryIO) -> npt.NDArray[Any]:
    try:
        loaded: npt.NDArray[Any] = np.lib.format.read_array(file, allow_pickle=False)
    except ValueError as error:
        raise DatasetError(f"{path} is no whole array of numbers; save it again with np.save.") from error
    return loaded


def _array(stored: npt.NDArray[Any] | bytes) -> npt.NDArray[Any]:
    """Return an array of an npz file; numpy gives what does not begin as one as bytes."""
    if isinstance(stored, bytes):
        raise ValueError("no array")
    return stored


def _by_class(headers: Mapping[str, Header], part: str) -> list[str]:
    """Return the names of arrays that hold the pictures of one digit each, if all of the file do."""
    if len(headers) < 2 or any(_digit_in(name) is None or not holds_digits(*headers[name]) for name in headers):
        return []
    return [name for name in headers if part in name.lower()] or list(headers)


def _joined_classes(path: str | os.PathLike[str], arrays: Mapping[str, npt.NDArray[Any]]) -> DigitTable:
    """Return the pictures of several arrays, each with the digit that its array's name tells."""
    if len({array.shape[1:] for array in arrays.values()}) > 1:
        raise DatasetError(f"{path}: its arrays hold pictures of several sizes; save them as one, x_train.")
    images, notes = _checked_images(path, " and ".join(arrays), np.concatenate(list(arrays.values())))
    digits = np.array([_digit_in(name) for name in arrays], np.int64)
    labels = np.repeat(digits, [len(array) for array in arrays.values()])
    return DigitTable(images, labels, (f"its {len(arrays)} arrays were read, each as the digit in its name", *notes))


def _digit_in(name: str) -> int | None:
    """Return the digit whose pictures an array of this name holds, such as digit_7 or train7."""
    return digit_of(re.sub("^(train|test)[-_ ]?", "", name.lower()))


def _names(path: str | os.PathLike[str], headers: Mapping[str, Header], part: str) -> tuple[str, str | None]:
    """Return the names of the images and labels to take: by their names, else by their shapes."""
    there = {name.lower(): name for name in headers}
    wanted = [*_PARTS[part], *_PARTS["test" if part == "train" else "train"]]
    images = _first_there(there, _IMAGES, wanted) or _by_shape(headers, wanted)
    if images is None:
        shapes = ", ".join(f"{name} {header[0]}" for name, header in headers.items())
        raise DatasetError(
            f"{path} holds the arrays {shapes}; name those of digits x_train and y_train, as mnist.npz does."
        )
    its_part = [word for word in wanted if word in images.lower()][:1]
    labels = _first_there(there, _LABELS, its_part) or _labels_by_shape(headers, images, its_part)
    return images, labels


def _first_there(there: Mapping[str, str], names: Iterable[str], parts: Sequence[str]) -> str | None:
    """Return the first of the names that is there: of the parts in their order, and then of none."""
    of_parts = [name.format(part=part) for part in parts for name in names if "{part}" in name]
    of_none = [name for name in names if "{part}" not in name]
    return next((there[name] for name in (*of_parts, *of_none) if name in there), None)


def _by_shape(headers: Mapping[str, Header], parts: Sequence[str]) -> str | None:
    found = [name for name, header in headers.items() if holds_digits(*header)]
    return min(found, key=lambda name: _place(name, parts), default=None)


def _labels_by_shape(headers: Mapping[str, Header], images: str, parts: Sequence[str]) -> str | None:
    """Return the array that has one number for each image, or ten."""
    if not headers[images][0]:
        return None
    n = headers[images][0][0]
    found = [
        name
        for name, (shape, _) in headers.items()
        if name != images and name.lower() not in _NO_LABELS and shape in ((n,), (n, 1), (1, n), (n, 10))
    ]
    return min(found, key=lambda name: _place(name, parts), default=None)


def _place(name: str, parts: Sequence[str]) -> int:
    """Return which of the parts a name names."""
    return next((place for place, part in enumerate(parts) if part in name.lower()), len(parts))


def _checked_images(
    path: str | os.PathLike[str], name: str, images: npt.NDArray[Any]
) -> tuple[npt.NDArray[Any], tuple[str, ...]]:
    """Return images as uint8 or as float32 in [0, 1], shape (N, 784), and what was assumed of them."""
    if images.ndim == 2 and images.shape[0] == _PIXELS != images.shape[1]:
        raise DatasetError(f"{path}: {name} has a column for each digit; {_line(path, name, 'A.T')}.")
    if images.ndim > 2 and is_picture(images.shape[:-1]) and not is_picture(images.shape[1:]):
        raise DatasetError(
            f"{path}: {name} counts its digits last, as MATLAB does; {_line(path, name, 'np.moveaxis(A, -1, 0)')}."
        )
    images, of_colours = grey(images)
    n_pixels = images.size // max(len(images), 1) if images.ndim > 1 else 0
    if not (n_pixels == _PIXELS or side_of(n_pixels)) or images.dtype.kind not in "buif":
        raise DatasetError(
            f"{path}: {name} is {images.dtype} of shape {images.shape}; give digits as (N, 28, 28) or (N, 784) numbers."
        )
    pixels, notes = _scaled(path, name, images.reshape(-1, n_pixels))
    if n_pixels == _PIXELS:
        return pixels, (*of_colours, *notes)
    pixels, of_size = fitted(pixels)
    return pixels, (*of_colours, *notes, *of_size)


def _line(path: str | os.PathLike[str], name: str, turned: str) -> str:
    """Return the line that turns an array A of a file round, and leaves the others as they are."""
    if not zipfile.is_zipfile(path):
        return in_line(
            f'turn it round, in Python: import numpy as np; A = np.load("FILE"); np.save("digits.npy", {turned})', path
        )
    key = json.dumps(name)
    return in_line(
        f'turn it round, in Python: import numpy as np; d = dict(np.load("FILE")); A = d[{key}]; d[{key}] = {turned}; '
        "np.savez('digits.npz', **d)",
        path,
    )


def _scaled(
    path: str | os.PathLike[str], name: str, flat: npt.NDArray[Any]
) -> tuple[npt.NDArray[Any], tuple[str, ...]]:
    """Return pixels as uint8 or as float32 in [0, 1], and what was assumed of them."""
    try:
        pixels, notes = scaled_pixels(flat)
    except ScaleError as error:
        raise DatasetError(f"{path}: {name} {error}.") from error
    is_said = flat.dtype.kind == "f" and flat.min() >= 0 and flat.max() <= 1
    return pixels, () if is_said else tuple(notes)  # what 0 to 1 means is plain where the numbers are no bytes


def _checked_labels(
    path: str | os.PathLike[str], name: str | None, labels: npt.NDArray[Any] | None, n: int
) -> tuple[IntArray | None, tuple[str, ...]]:
    """Return labels as whole numbers 0 … 9, shape (N,), and what was assumed of them; ten columns are one-hot."""
    if labels is None:
        return None, ()
    if labels.shape == (n, 10) and labels.dtype.kind in "buif":
        note = f"the largest of the ten columns of {name} was read as the label"
        return labels.argmax(axis=1).astype(np.int64), () if are_one_hot(labels) else (note,)
    flat = labels.reshape(-1)
    if flat.dtype.kind in "US":
        flat = np.array([-1 if (digit := digit_of(word)) is None else digit for word in flat.astype(str).tolist()])
    if len(flat) == n and flat.dtype.kind in "buif":
        numbers, is_label, notes = whole_labels(flat)
        if is_label.all():
            return numbers, notes
        if others := other_classes(flat):
            raise DatasetError(f"{path}, {name}: {others}.")
    raise DatasetError(f"{path}: {name} is no row of {n} labels 0 to 9, one for each image.")
