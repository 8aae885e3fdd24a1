"""What a person may name as DATA: the digits in the box, a file, or a folder. Imported by commands and labs."""

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import resources
from nncore.data.datasets import Dataset, Progress, dataset_of_picture, load_dataset
from nncore.data.digit_sets import Digits, joined
from nncore.errors import DatasetError

PICTURE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm", ".pgm", ".pbm"}
)
HELP = (
    "a Kaggle CSV, a folder with IDX files, a stroke file (.ndjson, .ndjson.gz), an image, "
    "or mnist:train or mnist:test for the digits in the box"
)


def open_data(name: str, progress: Progress | None = None) -> Dataset:
    """Return the data set that `name` stands for; `progress(done, total)` follows the drawing of strokes into pixels.

    Raises
    ------
    DatasetError
        If there is none, or it cannot be read.
    """
    if name == "mnist:train":
        return load_dataset(resources.path("mnist"), "train")
    if name == "mnist:test":
        return load_dataset(resources.path("mnist"), "test")
    if name.startswith("mnist:"):
        raise DatasetError(f"The box holds mnist:train and mnist:test, not {name}.")
    if Path(name).suffix.lower() in PICTURE_SUFFIXES:
        return _open_picture(Path(name))
    return load_dataset(name, progress=progress)


def open_digits(names: Sequence[str], progress: Progress | None = None) -> Digits:
    """Return the labelled digits of one or several data sets, for `nncore.learning.experiment.set_up` to learn from.

    Raises
    ------
    DatasetError
        If one cannot be read, or has no labelled digits.
    """
    return joined([open_data(name, progress) for name in names])


def data_state(name: str) -> tuple[str, int]:
    """Return what tells one state of the data of a name from a later one, for whoever keeps it in memory."""
    try:
        return name, os.stat(name).st_mtime_ns
    except OSError:
        return name, 0  # data in the box, which never changes, or none at all


def _open_picture(path: Path) -> Dataset:
    # Qt decodes pictures; no other data needs it, and it takes longer to load than most data.
    from app.sources.picture_reader import PictureError, read_picture

    try:
        with _quiet_decoders():
            picture = read_picture(path)
        return dataset_of_picture(picture, str(path))
    except PictureError as error:
        raise DatasetError(str(error)) from error


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
