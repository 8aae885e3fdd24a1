"""A tar archive of a folder, such as scans of many writers: unpacked beside, for as long as it is read."""

import contextlib
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.language import tr
from nncore.data.packed_file import reading_unpacked
from nncore.errors import DatasetError
from nncore.files.limit import check_memory

_MOST_FILES = 20_000
_BROKEN = (OSError, tarfile.TarError, ValueError, EOFError, OverflowError, MemoryError)


@contextlib.contextmanager
def unpacked(path: Path) -> Iterator[Path]:
    """Give a folder with what a tar archive holds, which is gone afterwards.

    Raises
    ------
    DatasetError
        If the archive cannot be read, would write elsewhere, or holds more than its size explains.
    """
    with tempfile.TemporaryDirectory() as folder:
        with reading_unpacked(path) as file:
            try:
                with tarfile.open(fileobj=file, mode="r:") as archive:
                    _check_size(path, archive)
                    archive.extractall(folder, filter="data")
            except _BROKEN as error:
                reason = " ".join(str(error).split()) or tr("it is damaged")
                raise DatasetError(
                    tr(
                        "{path} cannot be unpacked ({reason}); unpack it yourself and give the folder.",
                        path=path,
                        reason=reason,
                    )
                ) from error
        yield Path(folder)


def _check_size(path: Path, archive: tarfile.TarFile) -> None:
    """Refuse what holds too much, at the first entry that is too much: no later one is looked at."""
    total = 0
    for number, member in enumerate(archive, 1):
        total += member.size
        check_memory(path, total, DatasetError)
        if number > _MOST_FILES:
            raise DatasetError(
                tr(
                    "{path} holds more than {most_files:,} files; unpack it and give a folder of it.",
                    path=path,
                    most_files=_MOST_FILES,
                )
            )
