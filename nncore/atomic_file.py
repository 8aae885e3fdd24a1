"""Files that are whole or not there: written beside their place, then moved into it in one step.

Every writer of nncore and of the app goes through `replacing`.
"""

import contextlib
import errno
import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_WHY: dict[type[OSError], str] = {
    FileNotFoundError: "there is no such file or folder; check its path",
    IsADirectoryError: "it is a folder; name a file",
    NotADirectoryError: "a part of its path is a file; check the path",
    PermissionError: "its permissions do not allow it; change them or choose another place",
}

_LEFTOVER = re.compile(r"\.[0-9a-f]{16}\.part")


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open a binary file that takes the place of `path` when the block ends well.

    If the block fails, or is interrupted, the old file stays as it was and nothing new is left beside it. The new
    file keeps the permissions of the old one; a link stays a link and its target is replaced. What is no regular
    file, such as a pipe or ``/dev/stdout``, is written to directly.

    Parameters
    ----------
    path : path
        The file to write; its folder must exist.

    Yields
    ------
    binary file
        Open for writing.

    Raises
    ------
    OSError
        If the file cannot be written; `why` turns it into words.

    Examples
    --------
    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp()) / "note.txt"
    >>> with replacing(path) as file:
    ...     _ = file.write(b"whole")
    >>> path.read_bytes()
    b'whole'
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        with target.open("wb") as file:
            yield file
        return
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "the file is write-protected", str(target))
    with _beside(target) as file:
        yield file


@contextmanager
def _beside(target: Path) -> Iterator[BinaryIO]:
    """Open a file beside `target` that is moved there when the block ends well, and else taken away."""
    # Opened by hand instead of with tempfile, whose files nobody but their owner may read.
    beside = target.with_name(f".{os.urandom(8).hex()}.part")
    try:
        with beside.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            beside.chmod(stat.S_IMODE(target.stat().st_mode))
        os.replace(beside, target)
    finally:
        beside.unlink(missing_ok=True)


def remove_leftovers(folder: Path, older_than_s: float) -> int:
    """Take away what a program that was killed while writing left in `folder`; return how many files that were.

    Only names that `replacing` gives count, and only files not written to for so many seconds: another program may
    be writing now.
    """
    count = 0
    for path in folder.glob(".*.part"):
        with contextlib.suppress(OSError):
            if _LEFTOVER.fullmatch(path.name) and time.time() - path.stat().st_mtime > older_than_s:
                path.unlink()
                count += 1
    return count


def why(error: OSError) -> str:
    """Say in plain words why a file could not be read or written, and how to mend it.

    Examples
    --------
    >>> why(IsADirectoryError())
    'it is a folder; name a file'
    """
    for kind, words in _WHY.items():
        if isinstance(error, kind):
            return words
    return (error.strerror or str(error)).lower()
