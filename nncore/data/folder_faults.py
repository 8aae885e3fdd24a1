"""Why a folder holds no digits that can be read: what it holds instead, with the mend. For `datasets` and app."""

import os
from pathlib import Path

from nncore.data.idx_folder import files_below
from nncore.files import FileKind, kind_if_readable
from nncore.files.kinds import KINDS

_SAY_NOTHING = frozenset({
    *("text", "binary", "empty", "appledouble", "raw-pixels", "raw-weights"),
    *("yaml", "json", "json-words", "settings", "program"),
})  # fmt: skip
"""Of what lies beside data of every kind."""


def why_no_digits(folder: str | os.PathLike[str]) -> str:
    """Return why no digits can be read from a folder, by the largest of its files whose kind is known.

    Parameters
    ----------
    folder : path

    Returns
    -------
    str
        A sentence.

    Raises
    ------
    OSError
        If the folder cannot be listed.
    """
    files = files_below(folder)
    if any(path.suffix == ".npy" for path in files):
        return f"{folder} {KINDS['array-files'].why_not('data', folder)}."
    if largest := largest_known(folder):
        path, kind = largest
        name = path.relative_to(folder)
        if kind.role == "data":
            return f"{folder} holds no digits that can be read together; give one of its files, such as {name}."
        return f"{folder} holds no digits that can be read: {name} {kind.why_not('data', path)}."
    return (
        f"{folder} holds no digits: no IDX files, pictures or tables; put a file such as train-images-idx3-ubyte.gz, "
        "or a folder of pictures for each digit, there."
    )


def largest_known(folder: str | os.PathLike[str]) -> tuple[Path, FileKind] | None:
    """Return the largest file in a folder and below it whose kind is known, with that kind; None if there is none.

    Parameters
    ----------
    folder : path

    Returns
    -------
    tuple of Path and FileKind, or None

    Raises
    ------
    OSError
        If the folder cannot be listed.
    """
    known = [(path, kind) for path in files_below(folder) if (kind := kind_if_readable(path)).name not in _SAY_NOTHING]
    return max(known, key=lambda pair: _size(pair[0]), default=None)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
