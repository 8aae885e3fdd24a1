"""Digits as arrays in an npz file, as Keras' ``mnist.npz`` has them: x_train, y_train, x_test, y_test."""

import lzma
import os
import struct
import zipfile
import zlib
from tokenize import TokenError
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from nncore.arrays import IntArray
from nncore.atomic_file import why
from nncore.errors import DatasetError
from nncore.files import check_memory
from nncore.files.zips import open_zip

_PIXELS = 784
_TIMES = 5  # bytes of memory for each byte of pixels: the byte and the float32 that a network reads
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, TypeError, SyntaxError, UnicodeError,
           NotImplementedError, RuntimeError, OverflowError, MemoryError,
           RecursionError, TokenError, struct.error, lzma.LZMAError)  # fmt: skip
_PAIRS = (
    ("x_{part}", "y_{part}"),
    ("{part}_images", "{part}_labels"),
    ("x", "y"),
    ("images", "labels"),
    ("data", "target"),
)


def read_npz_digits(
    path: str | os.PathLike[str], part: Literal["train", "test"]
) -> tuple[npt.NDArray[Any], IntArray | None, tuple[str, ...]]:
    """Read digits from an npz file; a pickle inside is never loaded.

    Parameters
    ----------
    path : path
    part : {"train", "test"}
        Which pair of arrays to take where there are two.

    Returns
    -------
    images : array of uint8 (0 … 255) or float32 (0 … 1), shape (N, 784)
    labels : array of int64, shape (N,), or None
    notes : tuple of str
        Which arrays were taken.

    Raises
    ------
    DatasetError
        If the file cannot be read, is damaged, would take too much memory, or holds no such arrays.
    """
    try:
        with open_zip(path) as archive:
            check_memory(path, _TIMES * sum(entry.file_size for entry in archive.infolist()), DatasetError)
        with np.load(path, allow_pickle=False) as arrays:
            x_name, y_name = _names(path, {name.lower(): name for name in arrays.files}, part)
            images = _array(arrays[x_name])
            labels = None if y_name is None else _array(arrays[y_name])
    except OSError as error:
        raise DatasetError(f"{path} cannot be read: {why(error)}.") from error
    except _BROKEN as error:
        raise DatasetError(f"{path} is no whole npz file of numbers; save it again with np.savez.") from error
    notes = (f"its arrays {x_name}{'' if y_name is None else f' and {y_name}'} were read",)
    return _checked_images(path, x_name, images), _checked_labels(path, y_name, labels, len(images)), notes


def _array(stored: npt.NDArray[Any] | bytes) -> npt.NDArray[Any]:
    """Return an array of an npz file; numpy gives what does not begin as one as bytes."""
    if isinstance(stored, bytes):
        raise ValueError("no array")
    return stored


def _names(path: str | os.PathLike[str], there: dict[str, str], part: str) -> tuple[str, str | None]:
    """Return the names of the images and labels to take."""
    for wanted in (part, "test" if part == "train" else "train"):
        for images, labels in ((x.format(part=wanted), y.format(part=wanted)) for x, y in _PAIRS):
            if images in there:
                return there[images], there.get(labels)
    raise DatasetError(f"{path} holds the arrays {', '.join(there)}; name them x_train and y_train, as mnist.npz does.")


def _checked_images(path: str | os.PathLike[str], name: str, images: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return images as uint8 or as float32 in [0, 1], shape (N, 784)."""
    if images.ndim < 2 or images.size == 0 or images.size != len(images) * _PIXELS or images.dtype.kind not in "buif":
        raise DatasetError(
            f"{path}: {name} is {images.dtype} of shape {images.shape}; give digits as (N, 28, 28) or (N, 784) numbers."
        )
    flat = images.reshape(-1, _PIXELS)
    if flat.dtype == np.uint8:
        return flat
    if not np.isfinite(flat).all() or flat.min() < 0 or flat.max() > 255:
        raise DatasetError(f"{path}: {name} has values outside 0 to 255; write pixels as 0 to 255 or 0 to 1.")
    return flat.astype(np.float32) / np.float32(255.0 if flat.max() > 1 else 1.0)


def _checked_labels(
    path: str | os.PathLike[str], name: str | None, labels: npt.NDArray[Any] | None, n: int
) -> IntArray | None:
    """Return labels as whole numbers 0 … 9, shape (N,); ten columns are one-hot."""
    if labels is None:
        return None
    is_one_hot = labels.shape == (n, 10)
    flat = labels.argmax(axis=1) if is_one_hot and labels.dtype.kind in "buif" else labels.reshape(-1)
    if len(flat) != n or flat.dtype.kind not in "buif" or not np.isin(flat, np.arange(10)).all():
        raise DatasetError(f"{path}: {name} is no row of {n} labels 0 to 9, one for each image.")
    return flat.astype(np.int64)
