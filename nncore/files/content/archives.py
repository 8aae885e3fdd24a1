"""What a zip archive is, by the names of what it holds, and an npz by its arrays."""

import os
import re
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

from nncore.files.content.heads import holds_digits, npy_header
from nncore.files.kinds import KINDS, FileKind
from nncore.files.zips import BROKEN_ZIP, open_zip

_OF_ZIPS: tuple[tuple[str, str], ...] = (
    (r"xl/workbook\.", "xlsx"),
    (r"word/document\.", "docx"),
    (r"ppt/presentation\.", "slides"),
    (r"content\.xml$", "ods"),
    (r"(.*/)?data\.pkl$", "pytorch"),
    (r"model\.weights\.h5$", "keras"),
    (r"coefficients\.bin$", "dl4j"),
    (r"(.*/)?(zarr\.json|\.zgroup|\.zarray)$", "zarr"),
    (r"schema\.json$", "skops"),
    (r"(.*/)?archive_format$", "torch-export"),
    (r"(.*/)?saved_model\.pb$", "saved-model"),
)
_DIGITS_IN_NPZ = re.compile(
    r"(x|y|images|labels|data|targets?|features|inputs|pixels|x_\w+|y_\w+|\w+_(x|y|images|labels|data|targets?)|"
    r"(digits?|class|label|train|test)[-_ ]?\d)\.npy",
    re.IGNORECASE,
)
_WEIGHTS = re.compile(r"(W|b|Theta|coefs_?|intercepts_?)_?\d*|.*(weight|bias|kernel).*", re.IGNORECASE)
_MATRIX = re.compile("W|Theta|coef|.*(weight|kernel)")
_OF_ARRAYS = frozenset({".npy", ".csv", ".txt", ".dat"})
_SKETCHES = frozenset({"train.npy", "valid.npy", "test.npy"})
_SPARSE = frozenset({"format.npy", "shape.npy", "data.npy"})
_HEADER = 1 << 12
_LOCKED = 1  # of an entry's flags


def kind_of_zip(path: str | os.PathLike[str], of_packed: Callable[[bytes, str], FileKind], head_bytes: int) -> FileKind:
    """Return what a zip archive is; of one file alone, what `of_packed` takes its first bytes for.

    Parameters
    ----------
    path : path
    of_packed : callable
        From the first bytes and the name of the only file to a kind.
    head_bytes : int
        How many of them.

    Returns
    -------
    FileKind
    """
    try:
        with open_zip(path) as archive:
            names = members(archive)
            if any(entry.flag_bits & _LOCKED for entry in archive.infolist()):
                return KINDS["locked"]
            if len(names) == 1 and not names[0].endswith(".npy"):
                with archive.open(names[0]) as file:
                    return of_packed(file.read(head_bytes), names[0].lower())
            if names and all(name.endswith(".npy") for name in names):
                return KINDS[_kind_of_npz(archive, names)]
    except BROKEN_ZIP:
        return KINDS["broken-npz" if Path(path).name.lower().endswith(".npz") else "zip"]
    return KINDS[next((kind for pattern, kind in _OF_ZIPS for name in names if re.match(pattern, name)), "zip")]


def _kind_of_npz(archive: zipfile.ZipFile, names: list[str]) -> str:
    if set(names) <= _SKETCHES and all(_is_of_objects(archive, name) for name in names):
        return "sketch-rnn"
    if set(names) >= _SPARSE:
        return "scipy-sparse"
    return "digits-npz" if _are_digits(archive, names) else "npz"


def _are_digits(archive: zipfile.ZipFile, names: list[str]) -> bool:
    """Tell whether arrays are digits: by all their names, or by the shape of one that is not named as weights are."""
    if all(map(_DIGITS_IN_NPZ.fullmatch, names)):
        return True
    plain = [name for name in names if not _WEIGHTS.fullmatch(name.removesuffix(".npy"))]
    return any(_is_of_digits(archive, name) for name in plain)


def _is_of_digits(archive: zipfile.ZipFile, name: str) -> bool:
    with archive.open(name) as file:
        header = npy_header(file.read(_HEADER))
    return header is not None and holds_digits(*header)


def _is_of_objects(archive: zipfile.ZipFile, name: str) -> bool:
    with archive.open(name) as file:
        header = npy_header(file.read(_HEADER))
    return header is not None and header[1].endswith("O")


def are_weights(names: Sequence[str]) -> bool:
    """Tell whether files are called as the arrays of a network are, each with its own.

    Parameters
    ----------
    names : sequence of str

    Returns
    -------
    bool
    """
    stems = [Path(name).stem for name in names if Path(name).suffix in _OF_ARRAYS]
    return len(stems) == len(names) > 1 and all(map(_WEIGHTS.fullmatch, stems)) and any(map(_MATRIX.match, stems))


def members(archive: zipfile.ZipFile) -> list[str]:
    """Return the names of the files in a zip archive, without folders and what macOS puts beside them.

    Parameters
    ----------
    archive : zipfile.ZipFile

    Returns
    -------
    list of str
    """
    names = (name for name in archive.namelist() if name and not name.endswith("/"))
    return [name for name in names if not name.startswith("__MACOSX/") and not Path(name).name.startswith("._")]
