"""The digits of picture files, and of folders of them, as data sets. Imported by `app.sources.data` and the commands.

Qt decodes pictures. No other data needs it, and it takes longer to load than most data: so it is loaded when the first
picture is read.
"""

import contextlib
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.language import tr, tr_n
from app.sources.pictures.folder import FoundPicture
from nncore.arrays import FloatArray, IntArray
from nncore.data.datasets import NOT_A_DIGIT, Dataset, dataset_of_picture
from nncore.data.packed_file import Progress
from nncore.errors import DatasetError
from nncore.ink.strokes import SIDE

if TYPE_CHECKING:
    from app.sources.pictures.reader import ColourPicture
    from nncore.ink.photographs.finding.findings import FoundDigit


def digits_in_picture(name: str) -> tuple["FoundDigit", ...]:
    """Return the digits of a picture file, in reading order, at least one.

    Raises
    ------
    DatasetError
        If it cannot be read, or shows no ink or so much that no digit stands out.
    """
    from nncore.ink.photographs.pictures import find_digits

    found = find_digits(_colours(Path(name)))
    if found.digits:
        return found.digits
    if found.view is None:
        raise DatasetError(
            tr("{name} shows no ink; give a picture of digits that stand out from their paper.", name=name)
        )
    raise DatasetError(tr("{name} shows so much that no digit stands out; cut it to the digit.", name=name))


def notes_of_picture(name: str) -> tuple[str, ...]:
    """Return what is to be said of a picture file: that only the first of its pages was read."""
    from app.sources.pictures.pages import n_pages

    with _quiet_decoders(), _name_for_qt(Path(name)) as place:
        n = n_pages(place)
    return (tr("of its {n} pages or frames the first was read", n=n),) if n > 1 else ()


def open_picture(path: Path) -> Dataset:
    """Return the digit of a picture file, which has to show one.

    Raises
    ------
    DatasetError
        If it cannot be read, or shows none.
    """
    return replace(dataset_of_picture(_colours(path), str(path)), notes=notes_of_picture(str(path)))


def dataset_of_pictures(
    folder: Path, pictures: Sequence[FoundPicture], notes: tuple[str, ...], progress: Progress | None
) -> Dataset:
    """Return the digits of a folder of pictures; what shows no ink is left out, and the note says so."""
    kept, digits, fault = _readable(pictures, progress)
    if not kept:
        raise DatasetError(
            tr_n(
                "The picture in {folder} cannot be read. {fault}",
                "None of the {n} pictures in {folder} can be read. {fault}",
                len(pictures),
                folder=folder,
                fault=fault,
            )
        )
    if fault:
        notes = (
            *notes,
            tr_n(
                "{n} of its pictures is left out ({fault})",
                "{n} of its pictures are left out ({fault})",
                len(pictures) - len(kept),
                fault=fault.rstrip("."),
            ),
        )
    writers = tuple(picture.writer for picture in kept)
    is_labelled = all(picture.word for picture in kept)
    return Dataset(
        folder.name,
        np.concatenate([digit.inputs for digit in digits]),
        _labels(kept) if is_labelled else None,
        writers=writers if any(writers) else None,
        words=tuple(picture.word for picture in kept) if is_labelled else None,
        alternatives=joined_alternatives(digits),
        notes=notes,
    )


def _readable(
    pictures: Sequence[FoundPicture], progress: Progress | None
) -> tuple[list[FoundPicture], list[Dataset], str]:
    """Return the pictures that show a digit, their digits, and why the first of the others shows none."""
    kept: list[FoundPicture] = []
    digits: list[Dataset] = []
    fault = ""
    for number, picture in enumerate(pictures, 1):
        try:
            digits.append(open_picture(picture.path))
            kept.append(picture)
        except DatasetError as error:
            fault = fault or str(error)
        if progress is not None:
            progress(number, len(pictures))
    return kept, digits, fault


def _labels(pictures: Sequence[FoundPicture]) -> IntArray:
    words = [picture.word for picture in pictures]
    return np.array([int(word) if word in tuple("0123456789") else NOT_A_DIGIT for word in words], np.int64)


def joined_alternatives(datasets: Sequence[Dataset]) -> tuple[FloatArray, ...] | None:
    """Return what else the pictures of several sets may show, row by row; None where none may show anything else."""
    if all(dataset.alternatives is None for dataset in datasets):
        return None
    none = np.zeros((0, SIDE * SIDE), np.float32)
    return tuple(others for dataset in datasets for others in dataset.alternatives or (none,) * len(dataset))


def _colours(path: Path) -> "ColourPicture":
    from app.sources.pictures.reader import PictureError, read_picture

    try:
        with _quiet_decoders(), _name_for_qt(path) as name:
            return read_picture(name)
    except PictureError as error:
        raise DatasetError(str(error)) from error


@contextlib.contextmanager
def _name_for_qt(path: Path) -> Iterator[Path]:
    """Give a file that Qt can open: of a name that is no UTF-8 it can only read a link."""
    try:
        str(path).encode()
        yield path
    except UnicodeEncodeError:
        with tempfile.TemporaryDirectory() as folder:
            link = Path(folder, "picture")
            link.symlink_to(path.absolute())
            yield link


@contextlib.contextmanager
def _quiet_decoders() -> Iterator[None]:
    """Keep libpng and its kin from writing past Python to standard error; the PictureError says what is wrong."""
    kept = os.dup(2)
    try:
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
