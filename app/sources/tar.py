"""A tar archive of a folder, such as scans of many writers: unpacked beside, for as long as it is read."""

import contextlib
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

from nncore.errors import DatasetError
from nncore.files.limit import check_memory


@contextlib.contextmanager
def unpacked(path: Path) -> Iterator[Path]:
    """Give a folder with what a tar archive holds, which is gone afterwards.

    Raises
    ------
    DatasetError
        If the archive cannot be read, would write elsewhere, or holds more than its size explains.
    """
    with tempfile.TemporaryDirectory() as folder:
        try:
            with tarfile.open(path) as archive:
                check_memory(path, sum(member.size for member in archive.getmembers()), DatasetError)
                archive.extractall(folder, filter="data")
        except (OSError, tarfile.TarError) as error:
            raise DatasetError(
                f"{path} cannot be unpacked ({error}); unpack it yourself and give the folder."
            ) from error
        yield Path(folder)
