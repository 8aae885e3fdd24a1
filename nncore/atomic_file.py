"""Files that are whole or not there: written beside their place, then moved into it in one step.

Every writer of nncore and of the app goes through `replacing`. What a kill leaves of it goes at the next start:
`remove_leftovers` looks through a folder, `remove_noted` finds it in any folder, by a note in the program's own.
"""

import contextlib
import errno
import os
import re
import stat
import sys
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_WHY: dict[type[OSError], str] = {
    FileNotFoundError: "there is no such file or folder; check its path",
    IsADirectoryError: "it is a folder; name a file",
    NotADirectoryError: "a part of its path is a file; check the path",
    PermissionError: "its permissions do not allow it; change them or choose another place",
}

_WHY_BY_NUMBER = {
    errno.ENOSPC: "no space left on device; make some, or choose another place",
    errno.EDQUOT: "disk quota exceeded; delete some files, or choose another place",
    errno.EROFS: "read-only file system; choose another place",
    errno.EIO: "input/output error",
    errno.ENAMETOOLONG: "file name too long; choose a shorter one",
    errno.EBUSY: "device or resource busy",
}
REASONS = (*_WHY.values(), *_WHY_BY_NUMBER.values())
"""What `why` says of the errors that a person may meet: the window translates these."""

_LONGEST_NOTE = 1 << 14  # bytes; no path is longer
_LEFTOVER = re.compile(r"\.([0-9a-f]{8})-([0-9]{1,9})-[0-9a-f]{16}\.part")


@dataclass
class _Journal:
    """Where it is noted what is being written, if anywhere."""

    folder: Path | None = None


_JOURNAL = _Journal()


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
    if os.path.exists(path) and not os.path.isfile(path):
        with open(path, "wb") as file:
            yield file
        return
    target = Path(os.path.realpath(path))
    with _beside(target) as file:
        yield file


@contextmanager
def _beside(target: Path) -> Iterator[BinaryIO]:
    """Open a file beside `target` that is moved there when the block ends well, and else taken away."""
    # Opened by hand instead of with tempfile, whose files nobody but their owner may read.
    beside = target.with_name(f".{_machine()}-{os.getpid()}-{os.urandom(8).hex()}.part")
    with _noted(beside):
        try:
            with beside.open("xb") as file:  # first, for on a read-only disk this tells more than the file does
                if target.exists() and not os.access(target, os.W_OK):
                    raise PermissionError(errno.EACCES, "the file is write-protected", str(target))
                yield file
                file.flush()
                os.fsync(file.fileno())
            if target.exists():
                beside.chmod(stat.S_IMODE(target.stat().st_mode))
            os.replace(beside, target)
        finally:
            beside.unlink(missing_ok=True)


@contextmanager
def _noted(beside: Path) -> Iterator[None]:
    """Hold a note of a file while it lies beside its place; where none can be written, it does without."""
    if _JOURNAL.folder is None:
        yield
        return
    note = _JOURNAL.folder / beside.name
    try:
        with contextlib.suppress(OSError):
            note.write_bytes(os.fsencode(beside))
        yield
    finally:
        with contextlib.suppress(OSError):
            note.unlink(missing_ok=True)


def keep_journal(folder: Path | None) -> None:
    """Note in a folder, from now on, each file that `replacing` begins, until it is in its place.

    Parameters
    ----------
    folder : Path or None
        Made if it is not there; with None nothing is noted any more.
    """
    if folder is not None:
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
    _JOURNAL.folder = folder


def remove_noted(older_than_s: float) -> int:
    """Take away, in whichever folders, what programs that were killed while writing had noted in the journal.

    Parameters
    ----------
    older_than_s : float
        As for `remove_leftovers`.

    Returns
    -------
    int
        How many files that were.
    """
    count = 0
    for note in _left_in(_JOURNAL.folder, older_than_s):
        with contextlib.suppress(OSError, ValueError):
            with note.open("rb") as file:
                beside = Path(os.fsdecode(file.read(_LONGEST_NOTE)))
            is_ours = beside.name == note.name and beside.is_absolute()
            if is_ours and not beside.parent.is_dir():
                continue  # on a disk that is not there now
            if is_ours and beside.is_file():
                beside.unlink()
                count += 1
            note.unlink()
    return count


def remove_leftovers(folder: Path, older_than_s: float) -> int:
    """Take away what a program that was killed while writing left in a folder.

    Only names that `replacing` gives count, and only where the writer is gone: a process of this machine that no
    longer runs, or anybody who has not written for so many seconds.

    Parameters
    ----------
    folder : Path
    older_than_s : float

    Returns
    -------
    int
        How many files that were.
    """
    count = 0
    for path in _left_in(folder, older_than_s):
        with contextlib.suppress(OSError):
            path.unlink()
            count += 1
    return count


def _left_in(folder: Path | None, older_than_s: float) -> Iterator[Path]:
    """Yield the files in a folder that have a name of `replacing`'s and whose writer is gone."""
    for path in () if folder is None else folder.glob(".*.part"):
        name = _LEFTOVER.fullmatch(path.name)
        with contextlib.suppress(OSError):
            is_left = name and (_is_gone(name[1], int(name[2])) or time.time() - path.stat().st_mtime > older_than_s)
            if is_left and path.is_file():  # to open a pipe would wait for whoever writes into it
                yield path


def _machine() -> str:
    """Return eight digits that tell this machine from others with which a folder may be shared."""
    name = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    return f"{zlib.crc32(name.encode()):08x}"


def _is_gone(machine: str, process: int) -> bool:
    """Return whether a process ran on this machine and runs no more; where nobody can tell, it has not gone."""
    if machine != _machine() or sys.platform == "win32":  # there, to ask a process is to end it
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def why(error: OSError | ValueError) -> str:
    """Say in plain words why a file could not be read or written, and how to mend it.

    Parameters
    ----------
    error : OSError or ValueError
        The latter as of a path with a null character.

    Returns
    -------
    str
        The end of a sentence.

    Examples
    --------
    >>> why(IsADirectoryError())
    'it is a folder; name a file'
    """
    for kind, words in _WHY.items():
        if isinstance(error, kind):
            return words
    number = error.errno if isinstance(error, OSError) else None
    return _WHY_BY_NUMBER.get(number or 0) or (getattr(error, "strerror", None) or str(error)).lower()
