"""IDX files, the format of MNIST: a magic number, the lengths of the axes, then one byte a value.

The first two bytes are 0, the third names the type (8: unsigned byte), the fourth counts the axes; each axis is a
big-endian 32-bit number. Source: Y. LeCun, C. Cortes, C. Burges, "The MNIST database", section "File formats".
"""

import math
import os
import struct
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from nncore.arrays import IntArray
from nncore.data.colours import grey
from nncore.data.digit_labels import other_classes, whole_labels
from nncore.data.fitted import fitted, side_of
from nncore.data.packed_file import reading_unpacked, writing_packed
from nncore.errors import DatasetError, ShapeError
from nncore.files import check_memory, memory_limit
from nncore.files.digit_sizes import N_PIXELS
from nncore.files.kinds import in_line
from nncore.ink.strokes import SIDE

_IMAGES_MAGIC = 0x0803
"""Unsigned bytes, three axes: number, rows, columns."""
ROWS_MAGIC = 0x0802
"""Unsigned bytes, two axes: images of others, each in a row of 784, or what is none, as labels that are one-hot."""
IMAGES_MAGICS = (_IMAGES_MAGIC, ROWS_MAGIC, 0x0804)
"""What a file of images may begin with; the last has an axis for colours."""
_LABELS_MAGIC = 0x0801
"""Unsigned bytes, one axis."""
_QMNIST_MAGIC = 0x0C02
"""32-bit numbers, two axes: QMNIST's labels, of which the first column is the digit and the rest its origin."""
LABEL_MAGICS = (_LABELS_MAGIC, _QMNIST_MAGIC)
"""What a file of labels may begin with."""

_KINDS = {_IMAGES_MAGIC: "images", _LABELS_MAGIC: "labels", _QMNIST_MAGIC: "QMNIST's labels"}
_SHAPES = ((SIDE, SIDE), (N_PIXELS,))
_PIECE_BYTES = 1 << 20
_BYTES_FOR_EACH = 5  # of memory: the byte itself and the float32 that a network reads
_OTHER_TYPES = b"\x08\x09\x0b\x0c\x0d\x0e"
_OF_OTHER_TYPES = (  # of numbers larger than a byte, or of pictures in a channel of their own
    'in Python: import numpy as np; b = open("FILE", "rb").read(); n = b[3]; '
    "t = {8: 'u1', 9: 'i1', 11: '>i2', 12: '>i4', 13: '>f4', 14: '>f8'}[b[2]]; "
    "np.savez('digits.npz', x_train=np.frombuffer(b, t, offset=4 + 4 * n).reshape(np.frombuffer(b, '>i4', n, 4)))"
)


def read_idx_images(path: str | os.PathLike[str]) -> npt.NDArray[Any]:
    """Read an IDX file of images, gzip or not.

    Parameters
    ----------
    path : path

    Returns
    -------
    array of uint8, or of float32 in [0, 1] where another size was fitted, shape (N, 784)
        0 is paper; of 28×28 pixels read-only.

    Raises
    ------
    DatasetError
        If the file is no such IDX file, has another shape, or fewer or more bytes than it promises.
    """
    return idx_images_and_notes(path)[0]


def idx_images_and_notes(path: str | os.PathLike[str]) -> tuple[npt.NDArray[Any], tuple[str, ...]]:
    """Do the same, and return what was assumed of the images: colours were read as one, other sizes fitted.

    Parameters
    ----------
    path : path

    Returns
    -------
    images : array of uint8 or float32, shape (N, 784)
    notes : tuple of str

    Raises
    ------
    DatasetError
        As `read_idx_images`.
    """
    images, of_colours = grey(_read_idx(path, IMAGES_MAGICS))
    sides = tuple(side for side in images.shape[1:] if side > 1)
    if sides in _SHAPES:
        return images.reshape(-1, N_PIXELS), of_colours
    if not (len(sides) == 2 and sides[0] == sides[1] and side_of(math.prod(sides))):
        raise DatasetError(f"{path} holds images of {'×'.join(map(str, sides))} pixels; scale them to 28×28 first.")
    pixels, of_size = fitted(images.reshape(len(images), -1))
    return pixels, (*of_colours, *of_size)


def read_idx_labels(path: str | os.PathLike[str]) -> IntArray:
    """Read an IDX file of labels 0 … 9, gzip or not; of QMNIST's labels the column of the digits.

    Parameters
    ----------
    path : path

    Returns
    -------
    array of int64, shape (N,)

    Raises
    ------
    DatasetError
        If the file is no such IDX file, or a label is none of a digit.
    """
    return idx_labels_and_notes(path)[0]


def idx_labels_and_notes(path: str | os.PathLike[str]) -> tuple[IntArray, tuple[str, ...]]:
    """Do the same, and return what was assumed of the labels: of 1 … 10, 10 stands for 0.

    Parameters
    ----------
    path : path

    Returns
    -------
    labels : array of int64, shape (N,)
    notes : tuple of str

    Raises
    ------
    DatasetError
        As `read_idx_labels`.
    """
    stored = _read_idx(path, LABEL_MAGICS)
    stored = stored if stored.ndim == 1 else stored[:, 0]
    if others := other_classes(stored):
        raise DatasetError(f"{path}: {others}.")
    labels, is_label, notes = whole_labels(stored)
    if not is_label.all():
        place = int(np.flatnonzero(~is_label)[0])
        raise DatasetError(
            f"{path}: label {place + 1} is {stored[place]}, but labels must be 0 to 9; correct or remove it."
        )
    return labels, notes


def write_idx_images(path: str | os.PathLike[str], images: npt.NDArray[np.uint8]) -> None:
    """Write images as an IDX file of 28×28; gzip if the name ends in ``.gz``.

    Parameters
    ----------
    path : path
    images : array of uint8, shape (N, 784)

    Raises
    ------
    ShapeError
        If the array has another shape or dtype.
    DatasetError
        If the file cannot be written.
    """
    pictures = _checked_images(images)
    with writing_packed(path) as file:
        _write_array(file, _IMAGES_MAGIC, pictures)


def write_idx_labels(path: str | os.PathLike[str], labels: IntArray) -> None:
    """Write labels as an IDX file; gzip if the name ends in ``.gz``.

    Parameters
    ----------
    path : path
    labels : array of int, shape (N,)
        0 … 9.

    Raises
    ------
    ShapeError
        If the array has another shape, or a label is not 0 … 9.
    DatasetError
        If the file cannot be written.
    """
    digits = _checked_labels(labels)
    with writing_packed(path) as file:
        _write_array(file, _LABELS_MAGIC, digits)


def write_idx_pair(
    images_path: str | os.PathLike[str],
    labels_path: str | os.PathLike[str],
    images: npt.NDArray[np.uint8],
    labels: IntArray,
) -> None:
    """Write images and their labels as two IDX files; both are new, or both as they were.

    Parameters
    ----------
    images_path, labels_path : path
        Two different files; each is gzip if its name ends in ``.gz``.
    images : array of uint8, shape (N, 784)
    labels : array of int, shape (N,)
        0 … 9.

    Raises
    ------
    ShapeError
        If the arrays do not belong together, or as `write_idx_images` and `write_idx_labels`.
    DatasetError
        If a file cannot be written.
    """
    pictures, digits = _checked_images(images), _checked_labels(labels)
    if len(pictures) != len(digits):
        raise ShapeError(f"{len(pictures)} images have {len(digits)} labels; give each image one.")
    with writing_packed(labels_path) as labels_file, writing_packed(images_path) as images_file:
        _write_array(labels_file, _LABELS_MAGIC, digits)
        labels_file.flush()  # what cannot be written is known before the images take their place
        _write_array(images_file, _IMAGES_MAGIC, pictures)


def idx_header(path: str | os.PathLike[str]) -> tuple[int, int, int]:
    """Return the magic number of a file and the lengths of its first two axes, whatever kind it is.

    Parameters
    ----------
    path : path

    Returns
    -------
    magic, length, length of each : int
        Zeros stand for what a shorter file does not have.

    Raises
    ------
    DatasetError
        If the file cannot be read.
    """
    with reading_unpacked(path) as file:
        magic, length, of_each = struct.unpack(">3I", file.read(12).ljust(12, b"\0"))
    return magic, length, of_each


def _read_idx(path: str | os.PathLike[str], magics: tuple[int, ...]) -> npt.NDArray[Any]:
    """Return the values of an IDX file in their shape."""
    try:
        return _checked_values(path, magics)
    except MemoryError as error:
        raise DatasetError(
            f"{path} does not fit into the memory; close other programs, or choose another file."
        ) from error


def _checked_values(path: str | os.PathLike[str], magics: tuple[int, ...]) -> npt.NDArray[Any]:
    """Return the values after holding the header against the limit and the length."""
    with reading_unpacked(path) as file:
        magic = _magic(path, file.read(4), magics)
        shape = _shape(path, file.read(4 * (magic & 0xFF)), magic & 0xFF)
        dtype = np.dtype(">i4" if magic == _QMNIST_MAGIC else np.uint8)
        promised = math.prod(shape)
        content = file.read(min(promised * dtype.itemsize, memory_limit(os.stat(path).st_size) // _BYTES_FOR_EACH))
        rest = len(file.read(_PIECE_BYTES))  # whether there is more, however much
        there = (len(content) + rest) // dtype.itemsize
    if rest or there >= promised:
        check_memory(path, _BYTES_FOR_EACH * promised * dtype.itemsize, DatasetError)
    if there > promised:
        raise DatasetError(f"{path} has more values than its header promises ({promised}); fetch the file again.")
    if there < promised:
        raise DatasetError(
            f"{path} has fewer values than its header promises ({there} instead of {promised}); fetch the file again."
        )
    if not promised:
        raise DatasetError(f"{path} is empty: its header promises no values; choose a file with digits.")
    return np.frombuffer(content, dtype).reshape(shape)


def _magic(path: str | os.PathLike[str], start: bytes, wanted: tuple[int, ...]) -> int:
    """Return the magic number, or raise if it is none of those wanted."""
    if not start:
        raise DatasetError(f"{path} is empty; fetch the file again.")
    found = int.from_bytes(start, "big")
    if found in wanted:
        return found
    belongs = f"IDX {_KINDS[wanted[0]]} begin with the magic number {wanted[0]}"
    if found in _KINDS:
        raise DatasetError(f"{path} holds {_KINDS[found]}, but {belongs}; exchange the two files.")
    is_of_others = start[:2] == b"\0\0" and start[2:3] in _OTHER_TYPES and start[3:4] in b"\1\2\3\4"
    mend = in_line(_OF_OTHER_TYPES, path) if is_of_others else "choose another file"
    raise DatasetError(f"{path} begins with {found}, but {belongs}; {mend}.")


def _shape(path: str | os.PathLike[str], lengths: bytes, axes: int) -> tuple[int, ...]:
    """Return the lengths of the axes from the header."""
    if len(lengths) < 4 * axes:
        raise DatasetError(f"{path} is cut off inside its header; fetch the file again.")
    return struct.unpack(f">{axes}I", lengths)


def _checked_images(images: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    if images.dtype != np.uint8 or images.ndim != 2 or images.shape[1] != SIDE * SIDE:
        raise ShapeError(f"Images for an IDX file must be uint8 of shape (N, 784), not {images.dtype} {images.shape}.")
    return images.reshape(-1, SIDE, SIDE)


def _checked_labels(labels: IntArray) -> npt.NDArray[np.uint8]:
    if labels.ndim != 1 or np.any((labels < 0) | (labels > 9)):
        raise ShapeError("Labels for an IDX file must be one row of numbers 0 to 9; leave out what is no digit.")
    return labels.astype(np.uint8)


def _write_array(file: BinaryIO, magic: int, values: npt.NDArray[np.uint8]) -> None:
    file.write(struct.pack(f">{1 + values.ndim}I", magic, *values.shape))
    file.write(np.ascontiguousarray(values).tobytes())
