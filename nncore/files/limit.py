"""One limit on memory for all readers, asked with what a header promises before anything of it is made."""

import os

from nncore.errors import NNCoreError

_TIMES_THE_FILE, _ALWAYS_ALLOWED = 10, 512 << 20


def memory_limit(file_bytes: int) -> int:
    """Return how many bytes may be made of a file: ten times its own, or 512 MiB if that is more.

    Parameters
    ----------
    file_bytes : int

    Returns
    -------
    int

    Examples
    --------
    >>> memory_limit(0) == 512 * 1024 * 1024, memory_limit(10**9)
    (True, 10000000000)
    """
    return max(_TIMES_THE_FILE * file_bytes, _ALWAYS_ALLOWED)


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
            f"{path} would take at least {needed / 1e9:.1f} GB of memory, far more than its {size / 1e6:.1f} MB "
            "explain; if you trust it, unpack it and open what comes out, or divide it."
        )
