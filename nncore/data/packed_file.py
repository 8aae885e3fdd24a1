"""Data files as bytes, unpacked where they are gzip, with one sentence for each way this fails.

Used by the readers and writers of data files (`idx_file`, `kaggle_csv`, `stroke_file`).
"""

import gzip
import io
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from nncore.atomic_file import replacing, why
from nncore.errors import DatasetError

_GZIP_MAGIC = b"\x1f\x8b"


def read_unpacked(path: str | os.PathLike[str]) -> bytes:
    """Return the content of a file, unpacked if it is gzip by its first bytes, whatever its name.

    Raises
    ------
    DatasetError
        If the file cannot be read, is cut off or damaged, or is named ``.gz`` without being gzip.
    """
    with _opened(path) as file:
        return _unpacked(path, file.read())


@contextmanager
def reading_unpacked(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open a data file to read piece by piece, and with ``seek(0)`` once more; unpacked as by `read_unpacked`.

    Raises
    ------
    DatasetError
        As `read_unpacked`.
    """
    with _opened(path) as file:
        is_plain = file.seekable() and not _is_packed(path, file.peek())
        yield file if is_plain else io.BytesIO(_unpacked(path, file.read()))


@contextmanager
def _opened(path: str | os.PathLike[str]) -> Iterator[io.BufferedReader]:
    try:
        with Path(path).open("rb") as file:
            yield file
    except OSError as error:
        raise DatasetError(f"{path} cannot be read: {why(error)}.") from error


def _is_packed(path: str | os.PathLike[str], content: bytes) -> bool:
    """Tell whether content is gzip by its first bytes; a DatasetError if only the name says so."""
    is_packed = content.startswith(_GZIP_MAGIC)
    if not is_packed and Path(path).suffix == ".gz":
        raise DatasetError(f"{path} is named .gz but is not gzip; remove .gz from its name or fetch it again.")
    return is_packed


def _unpacked(path: str | os.PathLike[str], content: bytes) -> bytes:
    if not _is_packed(path, content):
        return content
    try:
        return gzip.decompress(content)
    except EOFError as error:
        raise DatasetError(f"{path} is cut off: its gzip data end too early; fetch the file again.") from error
    except (OSError, zlib.error) as error:
        raise DatasetError(f"{path} is damaged: its gzip data do not unpack; fetch the file again.") from error


@contextmanager
def writing_packed(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open a data file to write, as gzip if its name ends in ``.gz``; it appears whole or not at all.

    The gzip carries no name and no date, so that the same content gives the same file.

    Raises
    ------
    DatasetError
        If the file cannot be written.
    """
    try:
        with replacing(path) as file:
            if Path(path).suffix != ".gz":
                yield file
            else:
                with gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as packed:
                    yield cast(BinaryIO, packed)
    except OSError as error:
        raise DatasetError(f"{path} cannot be written: {why(error)}.") from error
