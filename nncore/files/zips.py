"""Zip archives, opened only if their list of files is of a size that data and networks have."""

import io
import lzma
import os
import struct
import zipfile
import zlib
from pathlib import Path
from tokenize import TokenError
from typing import BinaryIO

BROKEN_ZIP = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, RuntimeError, MemoryError),
    *(ValueError, TokenError, SyntaxError, TypeError, OverflowError, LookupError, RecursionError),
)
"""What zipfile and numpy raise over a file that is cut off, damaged, encrypted or packed in a way they do not know."""

_END, _END_BYTES, _LONGEST_NOTE = b"PK\5\6", 22, 1 << 16
_LARGE_END, _LARGE_END_BYTES = b"PK\6\7", 20
_LONGEST_LIST = 4 << 20  # bytes; as objects of Python it takes some ten times that


def open_zip(source: str | os.PathLike[str] | BinaryIO) -> zipfile.ZipFile:
    """Open a zip archive to read.

    Parameters
    ----------
    source : path or binary file

    Returns
    -------
    zipfile.ZipFile

    Raises
    ------
    zipfile.BadZipFile
        If it is none, or lists more files than any archive of digits or of a network.
    OSError
        If the file cannot be read.
    """
    if not isinstance(source, str | os.PathLike):
        _check_list(source)
        return zipfile.ZipFile(source)
    with Path(source).open("rb") as file:
        _check_list(file)
    return zipfile.ZipFile(source)


def _check_list(file: BinaryIO) -> None:
    """Raise if the records at the end tell of a list that is too long."""
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - _LONGEST_NOTE - _END_BYTES - _LARGE_END_BYTES))
    tail = file.read()
    at = tail.rfind(_END)
    lengths = [int.from_bytes(tail[at + 12 : at + 16], "little")] if at >= 0 else []
    if at >= _LARGE_END_BYTES and tail.startswith(_LARGE_END, at - _LARGE_END_BYTES):
        # PyTorch writes the longer record always, and both have to be right.
        file.seek(min(size, int.from_bytes(tail[at - 12 : at - 4], "little")))
        lengths = [int.from_bytes(file.read(48)[40:48], "little")]
    file.seek(0)
    if any(length > _LONGEST_LIST for length in lengths):
        raise zipfile.BadZipFile("its list of files is too long")
