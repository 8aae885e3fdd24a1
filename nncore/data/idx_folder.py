"""Which files of a folder are IDX files of digits, and which labels belong to which images: by their headers.

Used by `nncore.data.datasets` and by the app, which knows folders of pictures too.
"""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeAlias

from nncore.data.idx_file import IMAGES_MAGICS, LABEL_MAGICS, ROWS_MAGIC, idx_header
from nncore.errors import DatasetError
from nncore.files.digit_sizes import N_PIXELS

Header: TypeAlias = tuple[int, int, int]

_DEEPEST = 4
MOST_FILES = 100_000  # MNIST as pictures is 70,000


class IdxPair(NamedTuple):
    """A file of images and, if there is one, that of its labels."""

    images: Path
    labels: Path | None


def idx_pairs(folder: str | os.PathLike[str]) -> list[IdxPair]:
    """Return the IDX files of images in a folder and those below it, each with its labels, sorted by path.

    Hidden files are passed over, as those that macOS puts beside each file (``._NAME``).

    Parameters
    ----------
    folder : path

    Returns
    -------
    list of IdxPair

    Raises
    ------
    OSError
        If the folder cannot be listed.
    DatasetError
        If there are more than `MOST_FILES` files.
    """
    found = [(path, header) for path in files_below(folder) if (header := _header(path))]
    labels = [(path, header) for path, header in found if header[0] in LABEL_MAGICS]
    return [IdxPair(path, _fitting(path, header[1], labels)) for path, header in found if _is_of_images(header)]


def labels_beside(images: Path) -> Path | None:
    """Return the IDX file of labels that belongs to a file of images, gzip or not, in the same folder or one beside it.

    Parameters
    ----------
    images : Path

    Returns
    -------
    Path or None
        None if there is none.
    """
    if not (header := _header(images)):
        return None
    beside = ((path, header) for path in _nearby(images) if path != images and (header := _header(path)))
    return _fitting(images, header[1], [(path, other) for path, other in beside if other[0] in LABEL_MAGICS])


def _nearby(images: Path) -> list[Path]:
    """Return the files in the folder of a file, and in those beside it whose names belong to that folder's."""
    folder = images.absolute().parent
    try:
        beside = [
            place for place in sorted(folder.parent.iterdir()) if place != folder and _stem(place) == _stem(folder)
        ]
    except OSError:
        beside = []
    return [*_files(images.parent), *(path for place in beside for path in _files(place))]


def files_below(folder: str | os.PathLike[str]) -> list[Path]:
    """Return the files in a folder and, to a depth of four, below it, sorted; hidden ones are passed over.

    Parameters
    ----------
    folder : path

    Returns
    -------
    list of Path

    Raises
    ------
    OSError
        If the folder itself cannot be listed.
    DatasetError
        If there are more than `MOST_FILES`: somebody has named a whole disk.
    """
    os.scandir(folder).close()  # walking passes over what it may not list
    found: list[Path] = []
    for place in _folders(folder):
        found += _files(place)
        if len(found) > MOST_FILES:
            raise DatasetError(f"{folder} holds more than {MOST_FILES:,} files; name the folder of the digits in it.")
    return found


def unreadable_below(folder: str | os.PathLike[str]) -> list[Path]:
    """Return what may not be read in a folder and below it: folders that may not be listed, and files.

    Parameters
    ----------
    folder : path

    Returns
    -------
    list of Path
    """
    refused: list[Path] = []
    files = [path for place in _folders(folder, refused) for path in _files(place)]
    return refused + [path for path in files if not os.access(path, os.R_OK)]


def _folders(folder: str | os.PathLike[str], refused: list[Path] | None = None) -> Iterator[Path]:
    """Yield a folder and, to a depth, those below it that are not hidden; note those that may not be listed."""

    def note(error: OSError) -> None:
        if refused is not None:
            refused.append(Path(error.filename))

    for place, folders, _ in os.walk(folder, onerror=note):
        depth = len(Path(place).relative_to(folder).parts)
        folders[:] = (
            sorted(name for name in folders if not name.startswith((".", "__MACOSX"))) if depth < _DEEPEST else []
        )
        yield Path(place)


def _files(folder: Path) -> list[Path]:
    """Return the files in a folder that are not hidden, sorted; none where it may not be listed, or has gone."""
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if not entry.name.startswith(".") and _is_file(entry))
    except OSError:
        return []
    return [folder / name for name in names]


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Tell whether an entry is a file, asking the disk of links alone: of 70,000 pictures that is half a second."""
    return os.path.isfile(entry.path) if entry.is_symlink() else entry.is_file(follow_symlinks=False)


def _is_of_images(header: Header) -> bool:
    magic, _, of_each = header
    return magic in IMAGES_MAGICS and (magic != ROWS_MAGIC or of_each == N_PIXELS)


def _header(path: Path) -> Header | None:
    """Return the magic number of an IDX file and the lengths of two axes; None for a file that cannot be read."""
    try:
        return idx_header(path)
    except DatasetError:
        return None


def _fitting(images: Path, n_images: int, labels: list[tuple[Path, Header]]) -> Path | None:
    """Return the file of labels whose name belongs to that of the images, or one of as many in the same place.

    Beside it lie those of Kaggle: t10k-images-idx3-ubyte/t10k-images-idx3-ubyte and the same for labels.
    """
    wanted = _stem(images)
    by_name = [path for path, _ in labels if path.parent == images.parent and _stem(path) == wanted]
    by_number = [path for path, (_, n, _) in labels if path.parent == images.parent and n == n_images]
    by_folder = [path for path, (_, n, _) in labels if n == n_images and _are_neighbours(path, images)]
    candidates = by_name or by_number or by_folder
    return max(candidates, key=lambda path: _likeness(path, images), default=None)


def _are_neighbours(labels: Path, images: Path) -> bool:
    """Tell whether two files that belong together by name lie in folders that do so too, side by side."""
    folders = labels.parent, images.parent
    is_beside = folders[0].parent == folders[1].parent and folders[0] != folders[1]
    return is_beside and _stem(labels) == _stem(images) and _stem(folders[0]) == _stem(folders[1])


def _stem(path: Path) -> str:
    """Return a name without what tells images from labels and packed from plain."""
    name = path.name.lower().removesuffix(".gz")
    for word in ("images", "image", "labels", "label", "idx3", "idx1", "idx2", "-ubyte", ".ubyte", "-int", ".idx"):
        name = name.replace(word, "")
    return name.strip("-_. ")


def _likeness(path: Path, images: Path) -> tuple[bool, int]:
    is_as_packed = (path.suffix == ".gz") == (images.suffix == ".gz")
    return is_as_packed, _n_alike(path.name, images.name)


def _n_alike(first: str, second: str) -> int:
    """Return how many characters two names share from their start on."""
    pairs = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False))
    return sum(1 for _ in pairs)
