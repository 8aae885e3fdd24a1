"""What a person may name as DATA: the digits in the box, a file, or a folder. Imported by all above."""

import contextlib
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

import resources
from app.language import tr, tr_n
from app.sources.archive import unpacked
from app.sources.data_folder import data_files, digits_of, the_one_of
from app.sources.orientation import upright
from app.sources.pictures.folder import FoundPicture, holds_pictures, pictures_in
from nncore.arrays import FloatArray, IntArray
from nncore.atomic_file import why
from nncore.data.datasets import (
    NOT_A_DIGIT,
    Dataset,
    Part,
    Progress,
    dataset_of_picture,
    kind_of_data,
    load_dataset,
)
from nncore.data.digit_sets import Digits, joined
from nncore.data.idx_folder import idx_pairs
from nncore.errors import DatasetError
from nncore.ink.strokes import SIDE

if TYPE_CHECKING:
    from app.sources.pictures.reader import ColourPicture
    from nncore.ink.photographs.findings import FoundDigit

HELP = tr(
    "a CSV, a folder with IDX files or with pictures or a .tar or .zip of it, mnist.npz, .npy, strokes (.ndjson), a "
    "picture, or mnist:train or mnist:test for the digits in the box"
)
_MAY_BE_TURNED = frozenset({"folder", "idx", "csv", "digits-npz", "digits-npy"})


def open_data(name: str, progress: Progress | None = None, part: Part | None = None) -> Dataset:
    """Return the data set that `name` stands for, known by its content.

    Parameters
    ----------
    name : str
        mnist:train or mnist:test, a file or a folder.
    progress : callable, optional
        Follows, with how many are done and how many there are, what takes long: strokes and pictures.
    part : {"train", "test"}, optional
        Which to take where there are several; without it the one to train with.

    Raises
    ------
    DatasetError
        If there is none, or it cannot be read.
    """
    if name.startswith("mnist:"):
        return _in_the_box(name)
    kind = kind_of_data(name)
    if kind.role == "picture":
        return _open_picture(Path(name))
    if kind.name in ("tar", "zip"):
        return _open_archive(Path(name), progress, part)
    is_plain_folder = kind.name == "folder" and not _has_idx(Path(name))
    if is_plain_folder and (in_folder := _open_folder(Path(name), progress, part)) is not None:
        return in_folder
    dataset = load_dataset(name, part, progress)
    return upright(dataset) if kind.name in _MAY_BE_TURNED else dataset


def _open_folder(folder: Path, progress: Progress | None, part: Part | None) -> Dataset | None:
    """Return the pictures of a folder, or what its files of digits hold; None if it has neither."""
    found = pictures_in(folder, part)
    if found.pictures:
        return _dataset_of_pictures(folder, found.pictures, found.notes, progress)
    files = data_files(folder, part)
    if apart := digits_of(files):
        return upright(_joined_digits(folder, apart, progress))
    inside = the_one_of(files, folder)
    if inside is None:
        return None
    dataset = open_data(str(inside), progress, part)
    note = tr("its file {file} was read", file=inside.relative_to(folder))
    return replace(dataset, notes=(note, *dataset.notes), name=folder.name)


def _joined_digits(folder: Path, files: Mapping[Path, int], progress: Progress | None) -> Dataset:
    """Return the digits of several files, each labelled as its file's name tells."""
    datasets = [load_dataset(path, progress=progress) for path in files]
    labels = [np.full(len(dataset), digit) for dataset, digit in zip(datasets, files.values(), strict=True)]
    note = tr("its {n} files were read, each as the digit in its name", n=len(files))
    notes = dict.fromkeys(each for dataset in datasets for each in dataset.notes)
    inputs = np.concatenate([dataset.inputs for dataset in datasets])
    return Dataset(folder.name, inputs, np.concatenate(labels), notes=(note, *notes))


def _open_archive(path: Path, progress: Progress | None, part: Part | None) -> Dataset:
    with unpacked(path) as folder:
        try:
            return replace(open_data(str(folder), progress, part), name=path.name)
        except DatasetError as error:
            raise DatasetError(str(error).replace(str(folder), str(path))) from error


def open_all(names: Sequence[str], progress: Progress | None = None, part: Part | None = None) -> Dataset:
    """Return several data sets as one, in their order; it has labels if each has."""
    datasets = [open_data(name, progress, part) for name in names]
    if len(datasets) == 1:
        return datasets[0]
    notes = tuple(f"{each.name}: {note}" for each in datasets for note in each.notes)
    labels = [each.labels for each in datasets if each.labels is not None]
    return Dataset(
        f"{len(names)} sets",
        np.concatenate([each.inputs for each in datasets]),
        np.concatenate(labels) if len(labels) == len(datasets) else None,
        alternatives=_alternatives(datasets),
        notes=notes,
    )


def open_digits(names: Sequence[str], progress: Progress | None = None) -> Digits:
    """Return the labelled digits of one or several data sets, for `nncore.learning.experiment.set_up` to learn from.

    Raises
    ------
    DatasetError
        If one cannot be read, or has no labelled digits.
    """
    return open_digits_and_say(names, progress)[0]


def open_digits_and_say(names: Sequence[str], progress: Progress | None = None) -> tuple[Digits, str]:
    """Return the same, and what was assumed of the data in sentences, "" where nothing was."""
    datasets = [open_data(name, progress) for name in names]
    return joined(datasets), " ".join(filter(None, map(assumptions, datasets)))


def assumptions(dataset: Dataset) -> str:
    """Return what was assumed of data that do not say it, in a sentence; "" where nothing was."""
    return f"{dataset.name}: {'; '.join(dataset.notes)}." if dataset.notes else ""


def check_no_pipe(path: str | os.PathLike[str]) -> None:
    """Raise DatasetError where a path is a pipe or a device, whose reader might wait for ever: a window may not."""
    if os.path.exists(path) and not (os.path.isfile(path) or os.path.isdir(path)):
        raise DatasetError(tr("{path} is a pipe or a device; open a file, or a folder of digits.", path=path))


def is_data(path: Path) -> bool:
    """Tell whether a file or folder is data to learn from or to test with; a picture alone is none.

    Raises
    ------
    DatasetError
        If it cannot be looked at.
    """
    kind = kind_of_data(path)
    return _is_data_folder(path) if kind.name == "folder" else kind.role == "data"


def _is_data_folder(path: Path) -> bool:
    return _has_idx(path) or holds_pictures(path) or bool(data_files(path, None))


def data_state(name: str) -> tuple[str, int]:
    """Return what tells one state of the data of a name from a later one, for whoever keeps it in memory."""
    try:
        return name, os.stat(name).st_mtime_ns
    except OSError:
        return name, 0  # data in the box, which never changes, or none at all


def _in_the_box(name: str) -> Dataset:
    parts: dict[str, Part] = {"mnist:train": "train", "mnist:test": "test"}
    if name not in parts:
        raise DatasetError(tr("The box holds mnist:train and mnist:test, not {name}.", name=name))
    return replace(load_dataset(resources.path("mnist"), parts[name]), notes=())


def _has_idx(folder: Path) -> bool:
    try:
        return bool(idx_pairs(folder))
    except OSError as error:
        raise DatasetError(tr("{folder} cannot be read: {why}.", folder=folder, why=tr(why(error)))) from error


def _dataset_of_pictures(
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
                "{n} of its pictures is left out ({rstrip})",
                "{n} of its pictures are left out ({rstrip})",
                len(pictures) - len(kept),
                rstrip=fault.rstrip("."),
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
        alternatives=_alternatives(digits),
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
            digits.append(_open_picture(picture.path))
            kept.append(picture)
        except DatasetError as error:
            fault = fault or str(error)
        if progress is not None:
            progress(number, len(pictures))
    return kept, digits, fault


def _alternatives(datasets: Sequence[Dataset]) -> tuple[FloatArray, ...] | None:
    """Return what else the pictures of several sets may show, row by row; None where none may show anything else."""
    if all(dataset.alternatives is None for dataset in datasets):
        return None
    none = np.zeros((0, SIDE * SIDE), np.float32)
    return tuple(others for dataset in datasets for others in dataset.alternatives or (none,) * len(dataset))


def _labels(pictures: Sequence[FoundPicture]) -> IntArray:
    words = [picture.word for picture in pictures]
    return np.array([int(word) if word in tuple("0123456789") else NOT_A_DIGIT for word in words], np.int64)


def is_picture(name: str) -> bool:
    """Tell whether DATA is a picture, which may show several digits."""
    return not name.startswith("mnist:") and kind_of_data(name).role == "picture"


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
    from app.sources.pictures.reader import n_pages

    with _quiet_decoders(), _name_for_qt(Path(name)) as place:
        n = n_pages(place)
    return (tr("of its {n} pages or frames the first was read", n=n),) if n > 1 else ()


def _open_picture(path: Path) -> Dataset:
    return replace(dataset_of_picture(_colours(path), str(path)), notes=notes_of_picture(str(path)))


def _colours(path: Path) -> "ColourPicture":
    # Qt decodes pictures; no other data needs it, and it takes longer to load than most data.
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
