"""Writing the CSV files of Kaggle's Digit Recognizer: ``label,pixel0,…,pixel783``, or the same without ``label``.

They are read, as other tables of digits are, by `nncore.data.tables.digit_csv`.
"""

import os
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from nncore.arrays import IntArray
from nncore.data.packed_file import writing_packed
from nncore.errors import ShapeError

_PIXELS = 784
_PIXEL_NAMES = tuple(f"pixel{number}" for number in range(_PIXELS))
_TEXT_OF_BYTE = tuple(str(value) for value in range(256))
_ROWS_AT_ONCE = 1000


def write_kaggle_csv(
    path: str | os.PathLike[str], pixels: npt.NDArray[np.uint8], labels: IntArray | None = None
) -> None:
    """Write pixels as Kaggle's train.csv, or without labels as its test.csv; gzip if the name ends in ``.gz``.

    Parameters
    ----------
    path : path
    pixels : array of uint8, shape (N, 784)
    labels : array of int, shape (N,), optional
        0 … 9.

    Raises
    ------
    ShapeError
        If the arrays have another shape or dtype, or a label is not 0 … 9.
    DatasetError
        If the file cannot be written.
    """
    if pixels.dtype != np.uint8 or pixels.ndim != 2 or pixels.shape[1] != _PIXELS:
        raise ShapeError(f"Pixels for a CSV file must be uint8 of shape (N, 784), not {pixels.dtype} {pixels.shape}.")
    columns, table = list(_PIXEL_NAMES), pixels
    if labels is not None:
        if labels.shape != (len(pixels),) or np.any((labels < 0) | (labels > 9)):
            raise ShapeError("Labels for a CSV file must be 0 to 9, one for each row; leave out what is no digit.")
        columns, table = ["label", *columns], np.column_stack([labels.astype(np.uint8), pixels])
    with writing_packed(path) as file:
        file.write(_line(columns))
        for start in range(0, len(table), _ROWS_AT_ONCE):
            rows = table[start : start + _ROWS_AT_ONCE].tolist()
            file.write(b"".join(_line([_TEXT_OF_BYTE[value] for value in row]) for row in rows))


def write_submission(path: str | os.PathLike[str], labels: IntArray) -> None:
    """Write predicted labels as a Kaggle submission: ``ImageId,Label``, counted from 1.

    Parameters
    ----------
    path : path
    labels : array of int, shape (N,)

    Raises
    ------
    DatasetError
        If the file cannot be written.
    """
    rows = "".join(f"{number},{label}\n" for number, label in enumerate(labels.tolist(), 1))
    with writing_packed(path) as file:
        file.write(b"ImageId,Label\n" + rows.encode("ascii"))


def _line(cells: Sequence[str]) -> bytes:
    return (",".join(cells) + "\n").encode("ascii")
