"""Data files as bytes, unpacked where they are gzip or a zip of one file, with one sentence for each way this fails.

Used by the readers and writers of data files. What is packed is read piece by piece and never beyond the limit of
`nncore.files`.
"""

from __future__ import annotations

import gzip
import io
import lzma
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, BinaryIO, TypeAlias, TypeVar, cast

from nncore.atomic_file import replacing, why
from nncore.errors import DatasetError
from nncore.files import check_memory, memory_limit
from nncore.files.content.archives import members
from nncore.files.zips import open_zip

if TYPE_CHECKING:
    from typing_extensions import Buffer  # of collections.abc from Python 3.12 on

_GZIP_MAGIC, _ZIP_MAGIC = b"\x1f\x8b", b"PK\3\4"
_PIECE_BYTES = 1 << 18
FOLLOWED_BYTES = 1 << 23  # what is smaller is read before anyone could look
_UNPACKED_SHARE = 3  # of the limit on memory what is unpacked may take one in three; the rest is for what is made of it


Progress: TypeAlias = Callable[[int, int], None]
"""Called with how much is done and how much there is, drawings or bytes; it may raise to stop the work."""
_Thing = TypeVar("_Thing")


def stoppable(things: Sequence[_Thing], progress: Progress | None) -> Iterator[_Thing]:
    """Yield things of which many are only looked at, before any work is done that counts.

    Parameters
    ----------
    things : sequence
    progress : callable, optional
        Told before each that nothing is done yet, so that it may stop it.

    Yields
    ------
    thing
    """
    for thing in things:
        if progress is not None:
            progress(0, len(things))
        yield thing


@contextmanager
def reading_unpacked(path: str | os.PathLike[str], progress: Progress | None = None) -> Iterator[io.BufferedReader]:
    """Open a data file to read piece by piece, and with ``seek(0)`` once more.

    It is unpacked if it is packed by its first bytes, whatever its name.

    Parameters
    ----------
    path : path
    progress : callable, optional
        Follows how many bytes of a large file are read.

    Yields
    ------
    io.BufferedReader

    Raises
    ------
    DatasetError
        Also from within the block: if the file cannot be read, is cut off or damaged, is named ``.gz`` without being
        gzip, or unpacks to more than its size explains.
    """
    try:
        with ExitStack() as stack:
            file = stack.enter_context(Path(path).open("rb"))
            file = file if file.seekable() else _held(path, file)
            if progress is not None and _size(file) > FOLLOWED_BYTES:
                file = io.BufferedReader(_Followed(file, progress), _PIECE_BYTES)
            yield _unpacked(path, file, stack)
    except EOFError as error:
        raise DatasetError(f"{path} is cut off: its gzip data end too early; fetch the file again.") from error
    except (gzip.BadGzipFile, zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, RuntimeError) as error:
        raise DatasetError(f"{path} is damaged: its packed data do not unpack; fetch the file again.") from error
    except (OSError, ValueError) as error:
        raise DatasetError(f"{path} cannot be read: {why(error)}.") from error


def _held(path: str | os.PathLike[str], pipe: IO[bytes]) -> io.BufferedReader:
    """Return what comes through a pipe as a file in memory."""
    content = pipe.read(memory_limit(0) + 1)
    check_memory(path, len(content), DatasetError)
    return io.BufferedReader(cast(io.RawIOBase, io.BytesIO(content)))


def _unpacked(path: str | os.PathLike[str], file: io.BufferedReader, stack: ExitStack) -> io.BufferedReader:
    """Return the file that is in a packed one, or the same if it is not packed."""
    start = file.peek(4)
    if start.startswith(_GZIP_MAGIC):
        return _limited(path, file, cast(IO[bytes], stack.enter_context(gzip.GzipFile(fileobj=file))))
    if Path(path).suffix == ".gz":
        raise DatasetError(f"{path} is named .gz but is not gzip; remove .gz from its name or fetch it again.")
    if not start.startswith(_ZIP_MAGIC):
        return file
    archive = stack.enter_context(open_zip(file))
    names = members(archive)
    if len(names) != 1:
        raise DatasetError(f"{path} is a zip archive of {len(names)} files; unpack it and give what is inside.")
    check_memory(path, _UNPACKED_SHARE * archive.getinfo(names[0]).file_size, DatasetError)
    return _limited(path, file, stack.enter_context(archive.open(names[0])))


def _limited(path: str | os.PathLike[str], packed: io.BufferedReader, inner: IO[bytes]) -> io.BufferedReader:
    most = memory_limit(_size(packed)) // _UNPACKED_SHARE
    return io.BufferedReader(_Limited(path, inner, most), _PIECE_BYTES)


def _size(file: io.BufferedReader) -> int:
    here = file.tell()
    size = file.seek(0, os.SEEK_END)
    file.seek(here)
    return size


class _Followed(io.RawIOBase):
    """A file that tells how far it is read."""

    def __init__(self, inner: io.BufferedReader, progress: Progress) -> None:
        self._inner, self._progress = inner, progress
        self._size = _size(inner)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return self._inner.seek(offset, whence)

    def readinto(self, buffer: Buffer) -> int:
        n_read = self._inner.readinto(buffer)
        self._progress(self._inner.tell(), max(self._size, 1))
        return n_read


class _Limited(io.RawIOBase):
    """A packed file that stops with a DatasetError where it becomes too long."""

    def __init__(self, path: str | os.PathLike[str], inner: IO[bytes], most: int) -> None:
        self._path, self._inner, self._most = path, inner, most
        self._n_read = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._n_read = self._inner.seek(offset, whence)
        return self._n_read

    def readinto(self, buffer: Buffer) -> int:
        view = memoryview(buffer).cast("B")
        piece = self._inner.read(min(len(view), _PIECE_BYTES))  # whoever asks for all of a bomb gets it in pieces
        view[: len(piece)] = piece
        self._n_read += len(piece)
        if self._n_read > self._most:
            check_memory(self._path, _UNPACKED_SHARE * self._n_read, DatasetError)
        return len(piece)


@contextmanager
def writing_packed(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open a data file to write, as gzip if its name ends in ``.gz``; it appears whole or not at all.

    The gzip carries no name and no date, so that the same content gives the same file.

    Parameters
    ----------
    path : path

    Yields
    ------
    BinaryIO

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
