"""A tar or zip archive of a folder, such as scans of many writers: unpacked beside, for as long as it is read."""

import contextlib
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.language import tr
from nncore.data.idx_folder import MOST_FILES
from nncore.data.packed_file import Progress, reading_unpacked, stoppable
from nncore.errors import DatasetError
from nncore.files import check_memory, kind_of
from nncore.files.content.archives import members
from nncore.files.zips import BROKEN_ZIP, open_zip

_BROKEN = (tarfile.TarError, *BROKEN_ZIP)


@contextlib.contextmanager
def unpacked(path: Path, progress: Progress | None = None) -> Iterator[Path]:
    """Give a folder with what a tar or zip archive holds, which is gone afterwards; `progress` may stop it.

    Raises
    ------
    DatasetError
        If the archive cannot be read, would write elsewhere, or holds more than its size explains.
    """
    with tempfile.TemporaryDirectory() as folder:
        try:
            _unpack(path, folder, progress)
        except zipfile.BadZipFile as error:
            raise DatasetError(tr("{path} is cut off or damaged; fetch it again.", path=path)) from error
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


def _unpack(path: Path, folder: str, progress: Progress | None) -> None:
    if kind_of(path).name == "zip":
        with open_zip(path) as archive:
            if any(entry.flag_bits & 1 for entry in archive.infolist()):
                raise DatasetError(
                    tr("{path} is locked by a password; unpack it yourself and give the folder.", path=path)
                )
            _check_sizes(path, (entry.file_size for entry in archive.infolist()))
            archive.extractall(folder, stoppable(members(archive), progress))
        return
    with reading_unpacked(path) as file, tarfile.open(fileobj=file, mode="r:") as archive:
        _check_sizes(path, (member.size for member in archive))
        archive.extractall(folder, stoppable(archive.getmembers(), progress), filter="data")


def _check_sizes(path: Path, sizes: Iterable[int]) -> None:
    """Refuse what holds too much, at the first entry that is too much: no later one is looked at."""
    total = 0
    for number, size in enumerate(sizes, 1):
        total += size
        check_memory(path, total, DatasetError)
        if number > MOST_FILES:
            raise DatasetError(
                tr(
                    "{path} holds more than {most_files:,} files; unpack it and give a folder of it.",
                    path=path,
                    most_files=MOST_FILES,
                )
            )
