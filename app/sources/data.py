"""What a person may name as DATA: the digits in the box, a file, or a folder. Imported by all above."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path

import numpy as np

import resources
from app.language import tr
from app.sources.archive import unpacked
from app.sources.data_folder import data_files, digits_of, the_only_file
from app.sources.orientation import upright
from app.sources.pictures.digits import dataset_of_pictures, joined_alternatives, open_picture
from app.sources.pictures.folder import holds_pictures, pictures_in
from app.sources.samples import sample_digits
from nncore.atomic_file import why
from nncore.data.datasets import (
    Dataset,
    Part,
    kind_of_data,
    load_dataset,
)
from nncore.data.digit_sets import Digits, joined
from nncore.data.folder_faults import why_no_digits
from nncore.data.idx_folder import idx_pairs
from nncore.data.packed_file import Progress
from nncore.data.tables.digit_csv import check_first_rows
from nncore.errors import DatasetError

HELP = tr(
    "a CSV, a folder with IDX files or with pictures or a .tar or .zip of it, mnist.npz, .npy, strokes (.ndjson), a "
    "picture, or mnist:train or mnist:test for the digits in the box"
)
_IN_PARTS = frozenset({"folder", "tar", "zip", "digits-npz"})
"""What may hold digits to train with and to test with."""


def open_data(name: str, progress: Progress | None = None, part: Part | None = None) -> Dataset:
    """Return the data set that `name` stands for, known by its content.

    Parameters
    ----------
    name : str
        mnist:train or mnist:test, a file or a folder.
    progress : callable, optional
        Follows, with how many are done and how many there are, what takes long: strokes, pictures, and the bytes of
        large tables as text.
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
        return open_picture(Path(name))
    if kind.name in ("tar", "zip"):
        return _open_archive(Path(name), progress, part)
    is_plain_folder = kind.name == "folder" and not _has_idx(Path(name))
    if is_plain_folder and (in_folder := _open_folder(Path(name), progress, part)) is not None:
        return in_folder
    return upright(load_dataset(name, part, progress))


def _open_folder(folder: Path, progress: Progress | None, part: Part | None) -> Dataset | None:
    """Return the pictures of a folder, or what its files of digits hold; None if it has neither."""
    found = pictures_in(folder, part, progress)
    if found.pictures:
        return upright(dataset_of_pictures(folder, found.pictures, found.notes, progress))
    files = data_files(folder, part)
    if apart := digits_of(files):
        return upright(_joined_digits(folder, apart, progress))
    inside = the_only_file(files, folder)
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
    with unpacked(path, progress) as folder:
        try:
            return replace(open_data(str(folder), progress, part), name=path.name)
        except DatasetError as error:
            raise DatasetError(str(error).replace(str(folder), str(path))) from error


def open_to_compare(name: str, progress: Progress | None = None) -> Dataset:
    """Return the data set to compare a network's answers with: of a set in two parts the test digits, if labelled.

    Those of Kaggle's competitions are not; then the digits to train with are meant.
    """
    dataset = open_data(name, progress, "test")
    if dataset.labels is not None or name.startswith("mnist:") or kind_of_data(name).name not in _IN_PARTS:
        return dataset
    other = open_data(name, progress, "train")
    if other.labels is None:
        return dataset
    note = tr("its digits to test with have no labels, so those to train with were taken")
    return replace(other, notes=(note, *other.notes))


def open_all(names: Sequence[str], progress: Progress | None = None, *, is_to_compare: bool = False) -> Dataset:
    """Return several data sets as one, in their order, of those in two parts the test digits.

    It has labels if each has; where they are to be compared with a network's answers, `open_to_compare` looks for them.
    """
    opened = open_to_compare if is_to_compare else partial(open_data, part="test")
    datasets = [opened(name, progress) for name in names]
    if len(datasets) == 1:
        return datasets[0]
    notes = tuple(f"{each.name}: {note}" for each in datasets for note in each.notes)
    labels = [each.labels for each in datasets if each.labels is not None]
    return Dataset(
        f"{len(names)} sets",
        np.concatenate([each.inputs for each in datasets]),
        np.concatenate(labels) if len(labels) == len(datasets) else None,
        alternatives=joined_alternatives(datasets),
        notes=notes,
    )


def open_digits(names: Sequence[str], progress: Progress | None = None) -> tuple[Digits, str]:
    """Return the labelled digits of one or several data sets, for `nncore.learning.experiment.set_up` to learn from.

    Beside them stands what was assumed of the data, in sentences; "" where nothing was.

    Raises
    ------
    DatasetError
        If one cannot be read, or has no labelled digits.
    """
    datasets = [open_data(name, progress) for name in names]
    return joined(datasets), " ".join(filter(None, map(assumptions, datasets)))


def assumptions(dataset: Dataset) -> str:
    """Return what was assumed of data that do not say it, in a sentence; "" where nothing was."""
    return f"{dataset.name}: {'; '.join(dataset.notes)}." if dataset.notes else ""


def check_no_pipe(path: str | os.PathLike[str]) -> None:
    """Raise DatasetError where a path is a pipe or a device, whose reader might wait for ever: a window may not."""
    if os.path.exists(path) and not (os.path.isfile(path) or os.path.isdir(path)):
        raise DatasetError(tr("{path} is a pipe or a device; open a file, or a folder of digits.", path=path))


def check_data(name: str) -> None:
    """Raise DatasetError where a quick look at a file shows that it holds no digits, long before all of it is read."""
    if name.startswith("mnist:"):
        return
    check_no_pipe(name)
    if fault := _fault_at_first_sight(*data_state(name)):
        raise DatasetError(fault)


@lru_cache(maxsize=16)  # the same file is asked for with every letter that is typed beside it
def _fault_at_first_sight(name: str, _state: int) -> str:
    try:
        kind = kind_of_data(name)
        if kind.name == "csv":
            check_first_rows(name)
    except DatasetError as error:
        return str(error)
    if kind.name == "folder" and not _is_data_folder(Path(name)):
        return why_no_digits(name)
    return "" if kind.role in ("data", "picture") else f"{name} {kind.why_not('data', name)}."


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
    return holds_pictures(path) or _has_idx(path) or bool(data_files(path, None))  # the quickest to tell first


def data_state(name: str) -> tuple[str, int]:
    """Return what tells one state of the data of a name from a later one, for whoever keeps it in memory."""
    try:
        return name, os.stat(name).st_mtime_ns
    except OSError:
        return name, 0  # data in the box, which never changes, or none at all


def _in_the_box(name: str) -> Dataset:
    if name == "mnist:test":
        return sample_digits()
    if name != "mnist:train":
        raise DatasetError(tr("The box holds mnist:train and mnist:test, not {name}.", name=name))
    return replace(load_dataset(resources.path("mnist"), "train"), notes=())


def _has_idx(folder: Path) -> bool:
    try:
        return bool(idx_pairs(folder))
    except OSError as error:
        raise DatasetError(tr("{folder} cannot be read: {why}.", folder=folder, why=tr(why(error)))) from error


def is_picture(name: str) -> bool:
    """Tell whether DATA is a picture, which may show several digits."""
    return not name.startswith("mnist:") and kind_of_data(name).role == "picture"
