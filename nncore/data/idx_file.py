"""IDX files, the format of MNIST: a magic number, the lengths of the axes, then one byte a value.

The first two bytes are 0, the third names the type (8: unsigned byte), the fourth counts the axes; each axis is a
big-endian 32-bit number. Source: Y. LeCun, C. Cortes, C. Burges, "The MNIST database", section "File formats".
"""

import math
import os
import struct

import numpy as np
import numpy.typing as npt

from nncore.arrays import IntArray
from nncore.data.packed_file import read_unpacked, writing_packed
from nncore.errors import DatasetError, ShapeError

IMAGES_MAGIC = 0x0803
"""Unsigned bytes, three axes: number, rows, columns."""
LABELS_MAGIC = 0x0801
"""Unsigned bytes, one axis."""

_KINDS = {IMAGES_MAGIC: "images", LABELS_MAGIC: "labels"}
_SIDE = 28


def read_idx_images(path: str | os.PathLike[str]) -> npt.NDArray[np.uint8]:
    """Read an IDX file of 28×28 images, gzip or not.

    Returns
    -------
    array of uint8, shape (N, 784)
        0 is paper, 255 is full ink; read-only.

    Raises
    ------
    DatasetError
        If the file is no such IDX file, has another shape, or fewer or more bytes than it promises.
    """
    images = _read_idx(path, IMAGES_MAGIC)
    if images.shape[1:] != (_SIDE, _SIDE):
        rows, columns = images.shape[1:]
        raise DatasetError(f"{path} holds images of {rows}×{columns} pixels; scale them to 28×28 first.")
    return images.reshape(-1, _SIDE * _SIDE)


def read_idx_labels(path: str | os.PathLike[str]) -> IntArray:
    """Read an IDX file of labels 0 … 9, gzip or not.

    Returns
    -------
    array of int64, shape (N,)

    Raises
    ------
    DatasetError
        If the file is no such IDX file, or a label is above 9.
    """
    labels = _read_idx(path, LABELS_MAGIC)
    wrong = np.flatnonzero(labels > 9)
    if wrong.size:
        place = int(wrong[0])
        raise DatasetError(
            f"{path}: label {place + 1} is {labels[place]}, but labels must be 0 to 9; correct or remove it."
        )
    return labels.astype(np.int64)


def write_idx_images(path: str | os.PathLike[str], images: npt.NDArray[np.uint8]) -> None:
    """Write images, uint8, shape (N, 784), as an IDX file of 28×28; gzip if the name ends in ``.gz``.

    Raises
    ------
    ShapeError
        If the array has another shape or dtype.
    DatasetError
        If the file cannot be written.
    """
    if images.dtype != np.uint8 or images.ndim != 2 or images.shape[1] != _SIDE * _SIDE:
        raise ShapeError(f"Images for an IDX file must be uint8 of shape (N, 784), not {images.dtype} {images.shape}.")
    _write_idx(path, IMAGES_MAGIC, images.reshape(-1, _SIDE, _SIDE))


def write_idx_labels(path: str | os.PathLike[str], labels: IntArray) -> None:
    """Write labels 0 … 9, shape (N,), as an IDX file; gzip if the name ends in ``.gz``.

    Raises
    ------
    ShapeError
        If the array has another shape, or a label is not 0 … 9.
    DatasetError
        If the file cannot be written.
    """
    if labels.ndim != 1 or np.any((labels < 0) | (labels > 9)):
        raise ShapeError("Labels for an IDX file must be one row of numbers 0 to 9; leave out what is no digit.")
    _write_idx(path, LABELS_MAGIC, labels.astype(np.uint8))


def _read_idx(path: str | os.PathLike[str], magic: int) -> npt.NDArray[np.uint8]:
    """Return the bytes of an IDX file in their shape, after holding the header against the length."""
    content = read_unpacked(path)
    shape = _shape(path, content, magic)
    start = 4 + 4 * len(shape)
    promised, there = math.prod(shape), len(content) - start
    if there != promised:
        fewer = "fewer" if there < promised else "more"
        raise DatasetError(
            f"{path} has {fewer} values than its header promises ({there} instead of {promised}); fetch the file again."
        )
    if not promised:
        raise DatasetError(f"{path} is empty: its header promises no values; choose a file with digits.")
    return np.frombuffer(content, np.uint8, offset=start).reshape(shape)


def _shape(path: str | os.PathLike[str], content: bytes, magic: int) -> tuple[int, ...]:
    """Return the lengths of the axes from the header."""
    axes = magic & 0xFF
    if not content:
        raise DatasetError(f"{path} is empty; fetch the file again.")
    found = int.from_bytes(content[:4], "big")
    if found != magic:
        belongs = f"IDX {_KINDS[magic]} begin with the magic number {magic}"
        if found in _KINDS:
            raise DatasetError(f"{path} holds {_KINDS[found]}, but {belongs}; exchange the two files.")
        raise DatasetError(f"{path} begins with {found}, but {belongs}; choose another file.")
    if len(content) < 4 + 4 * axes:
        raise DatasetError(f"{path} is cut off inside its header; fetch the file again.")
    return struct.unpack(f">{axes}I", content[4 : 4 + 4 * axes])


def _write_idx(path: str | os.PathLike[str], magic: int, values: npt.NDArray[np.uint8]) -> None:
    header = struct.pack(f">{1 + values.ndim}I", magic, *values.shape)
    with writing_packed(path) as file:
        file.write(header)
        file.write(np.ascontiguousarray(values).tobytes())
