"""One limit on memory for all readers, asked with what a header promises before anything of it is made."""

import os
from pathlib import Path

from nncore.atomic_file import why
from nncore.errors import NNCoreError

_TIMES_THE_FILE, _ALWAYS_ALLOWED = 10, 512 << 20
_SHARE_OF_ALL = 2  # one byte in so many of the machine's memory; the rest is for what runs beside


def memory_limit(file_bytes: int) -> int:
    """Return how many bytes may be made of a file: ten times its own, or 512 MiB if that is more.

    It is never more than half of what the machine has: a system that runs out of memory ends the program, with all that
    was not saved in it.

    Parameters
    ----------
    file_bytes : int

    Returns
    -------
    int

    Examples
    --------
    >>> memory_limit(0) == 512 * 1024 * 1024, memory_limit(10**8)
    (True, 1000000000)
    """
    return max(min(_TIMES_THE_FILE * file_bytes, _machine_memory() // _SHARE_OF_ALL), _ALWAYS_ALLOWED)


def _machine_memory() -> int:
    """Return how many bytes of memory the machine has; far more than any where it does not tell."""
    names = getattr(os, "sysconf_names", {})
    if "SC_PHYS_PAGES" not in names or "SC_PAGE_SIZE" not in names:
        return 1 << 60
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def whole_content(path: str | os.PathLike[str], error: type[NNCoreError]) -> bytes:
    """Return all bytes of a file, of which as much again will be made.

    Parameters
    ----------
    path : path
    error : type
        What to raise: `DatasetError` or `ModelFileError`.

    Returns
    -------
    bytes

    Raises
    ------
    NNCoreError
        Of the type `error`, if the file cannot be read or does not fit into the memory.
    """
    try:
        check_memory(path, 2 * Path(path).stat().st_size, error)
        return Path(path).read_bytes()
    except OSError as failure:
        raise error(f"{path} cannot be read: {why(failure)}.") from failure
    except MemoryError as failure:
        raise error(f"{path} does not fit into the memory; close other programs, or choose another file.") from failure


def check_memory(path: str | os.PathLike[str], needed: int, error: type[NNCoreError]) -> None:
    """Refuse a file that would take more memory than its size explains.

    Parameters
    ----------
    path : path
        The file; a pipe, or what is not there, counts as 0 bytes long.
    needed : int
        Bytes of all arrays together that its headers promise.
    error : type
        What to raise: `DatasetError` or `ModelFileError`.

    Raises
    ------
    NNCoreError
        Of the type `error`, if `needed` is above `memory_limit`.
    """
    try:
        size = os.stat(path).st_size
    except OSError:
        size = 0
    if needed > memory_limit(size):
        raise error(
            f"{path} {_would_take(needed, size)}; if you trust it, unpack it and open what comes out, or divide it."
        )


class MemoryBudget:
    """What may still be made of a file whose parts are told one after the other.

    Parameters
    ----------
    file_bytes : int
    error : type
        What to raise.
    """

    def __init__(self, file_bytes: int, error: type[NNCoreError]) -> None:
        self._file_bytes, self._error = file_bytes, error
        self._taken = 0

    def explain(self, file_bytes: int) -> None:
        """Count a further file that belongs to the first.

        Parameters
        ----------
        file_bytes : int
        """
        self._file_bytes += file_bytes

    def take(self, needed: int) -> None:
        """Count bytes that are about to be made.

        Parameters
        ----------
        needed : int

        Raises
        ------
        NNCoreError
            Of the type told, if all together are above `memory_limit`.
        """
        self._taken += needed
        if self._taken > memory_limit(self._file_bytes):
            raise self._error(f"it {_would_take(self._taken, self._file_bytes)}")


def _would_take(needed: int, size: int) -> str:
    if needed <= _TIMES_THE_FILE * size:
        return f"would take at least {needed / 1e9:.1f} GB of memory, more than this machine has to spare"
    return f"would take at least {needed / 1e9:.1f} GB of memory, far more than its {size / 1e6:.1f} MB explain"
