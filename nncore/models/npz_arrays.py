"""The arrays of an npz file, their sizes looked at before their values.

Imported by whatever reads npz files of networks.
"""

import io
import math
import os
import re
import zipfile
from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.errors import ModelFileError
from nncore.files import check_memory

LAYER_ARRAY = re.compile(r"[Wb][0-9]{1,4}")
"""The names of what a layer has: W1, b1, and so on."""

_BYTES_FOR_EACH = 9  # a number as float64 beside the one that was stored, and whether it is finite


class ContentError(Exception):
    """What is wrong inside a model file, and how to mend it; becomes a ModelFileError that names the file."""


def check_arrays(path: str | os.PathLike[str], archive: zipfile.ZipFile, names: Iterable[str]) -> None:
    """Refuse arrays that together would take more memory than the file explains, by what their headers say.

    Parameters
    ----------
    path : path
        The file.
    archive : zipfile.ZipFile
        The same, opened.
    names : iterable of str
        Of the arrays, without ``.npy``.

    Raises
    ------
    ModelFileError
        If they would take too much.
    ContentError
        If one is missing, pickled or no array.
    """
    needed = 0
    for name in names:
        shape, dtype = _header(archive, name)
        needed += math.prod(shape) * (dtype.itemsize + _BYTES_FOR_EACH)
        check_memory(path, needed, ModelFileError)


def read_array(archive: zipfile.ZipFile, name: str) -> npt.NDArray[Any]:
    """Return one array of an npz file.

    Parameters
    ----------
    archive : zipfile.ZipFile
    name : str
        Without ``.npy``.

    Returns
    -------
    array of the dtype and shape that it was saved with

    Raises
    ------
    ContentError
        If it is missing, pickled, cut off or no array.
    """
    _header(archive, name)
    try:
        with archive.open(f"{name}.npy") as file:
            array: npt.NDArray[Any] = np.lib.format.read_array(file, allow_pickle=False)
    except ValueError as error:
        raise ContentError(f"{name} is cut off or no array; save the network again") from error
    return array


def stored_header(archive: zipfile.ZipFile, name: str) -> tuple[tuple[int, ...], np.dtype[Any]]:
    """Return shape and dtype of an array as its header tells, whatever they are.

    Parameters
    ----------
    archive : zipfile.ZipFile
    name : str
        Without ``.npy``.

    Returns
    -------
    tuple of shape and dtype
        () and V0, of no bytes, for what is missing or no array.
    """
    try:
        return _told_header(archive, name)
    except ContentError:
        return (), np.dtype("V0")


def _header(archive: zipfile.ZipFile, name: str) -> tuple[tuple[int, ...], np.dtype[Any]]:
    """Return shape and dtype of an array of numbers or text."""
    shape, dtype = _told_header(archive, name)
    if dtype.hasobject:
        raise ContentError(f"{name} is a pickled object, which is never loaded; save it as plain float32")
    if min(shape, default=0) < 0:
        raise ContentError(f"{name} is cut off or no array; save the network again")
    return shape, dtype


def _told_header(archive: zipfile.ZipFile, name: str) -> tuple[tuple[int, ...], np.dtype[Any]]:
    """Return shape and dtype as a header tells them; raise where there is none."""
    try:
        with archive.open(f"{name}.npy") as file:
            start = io.BytesIO(file.read(1 << 16))
        version = np.lib.format.read_magic(start)
        read_header = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        shape, _, dtype = read_header(start)
    except KeyError as error:
        raise ContentError(f"{name} is not stored as {name}.npy; save the network with np.savez") from error
    except ValueError as error:
        raise ContentError(f"{name} is cut off or no array; save the network again") from error
    return shape, dtype
