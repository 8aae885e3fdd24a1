"""The CSV files of Kaggle's Digit Recognizer: ``label,pixel0,…,pixel783``, or the same without ``label``.

Reading takes one fast pass (`nncore.data.byte_table`). Only when that fails is the file read once more, without blank
lines and Windows line ends; and only when that fails too is it gone through line by line, to name the first bad place.
"""

import io
import os
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from nncore.arrays import IntArray
from nncore.data.byte_table import read_byte_table
from nncore.data.packed_file import reading_unpacked, writing_packed
from nncore.errors import DatasetError, ShapeError, shown

_PIXELS = 784
_PIXEL_NAMES = tuple(f"pixel{number}" for number in range(_PIXELS))
_BOM = b"\xef\xbb\xbf"
_TEXT_OF_BYTE = tuple(str(value) for value in range(256))
_ROWS_AT_ONCE = 1000


def read_kaggle_csv(path: str | os.PathLike[str]) -> tuple[npt.NDArray[np.uint8], IntArray | None]:
    """Read a Kaggle CSV file, gzip or not.

    Blank lines, a byte-order mark and Windows line ends are tolerated.

    Returns
    -------
    pixels : array of uint8, shape (N, 784)
    labels : array of int64, shape (N,), or None
        None where the file has no column ``label``.

    Raises
    ------
    DatasetError
        If the file cannot be read, the header is not Kaggle's, or a line is short, long or holds anything but whole
        numbers 0 … 255 (labels 0 … 9); the message names the first such line.
    """
    with reading_unpacked(path) as file:
        has_label = _has_label(path, file.readline().removeprefix(_BOM))
        table = _read_table(file, has_label)
        if table is None:
            file.seek(0)
            table = _read_untidy_table(path, file.read(), has_label)
    if not has_label:
        return table, None
    return table[:, 1:], table[:, 0].astype(np.int64)


def is_csv(path: str | os.PathLike[str]) -> bool:
    """Tell whether a path is that of a CSV file, gzip or not: by its name, unless it is a folder."""
    return Path(path).name.lower().removesuffix(".gz").endswith(".csv") and not os.path.isdir(path)


def write_kaggle_csv(
    path: str | os.PathLike[str], pixels: npt.NDArray[np.uint8], labels: IntArray | None = None
) -> None:
    """Write pixels, uint8, shape (N, 784), and labels 0 … 9, shape (N,), as Kaggle's train.csv or test.csv.

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
    """Write predicted labels, shape (N,), as a Kaggle submission: ``ImageId,Label``, counted from 1.

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


def _has_label(path: str | os.PathLike[str], header: bytes) -> bool:
    """Check the header line and return whether its first column is the label."""
    names = [name.strip().strip('"') for name in header.decode("utf-8", "replace").split(",")]
    if names == [""]:
        raise DatasetError(f"{path} is empty or begins with a blank line; it must begin with label,pixel0,…,pixel783.")
    has_label = names[0] == "label"
    expected = ("label", *_PIXEL_NAMES) if has_label else _PIXEL_NAMES
    for column, (name, wanted) in enumerate(zip(names, expected, strict=False), 1):
        if name != wanted:
            twice = ", which it has already" if name in names[: column - 1] else ""
            raise DatasetError(
                f"{path}, line 1: column {column} is named {shown(name)}{twice}; name it '{wanted}', "
                "the header being label,pixel0,…,pixel783 or the same without label."
            )
    if len(names) != len(expected):
        raise DatasetError(
            f"{path}, line 1: the header has {len(names)} columns instead of {len(expected)}; "
            "it must be label,pixel0,…,pixel783 or the same without label."
        )
    return has_label


def _read_table(file: BinaryIO, has_label: bool) -> npt.NDArray[np.uint8] | None:
    """Return all lines in the rest of a file, shape (N, columns), or None if one of them cannot be read."""
    table = read_byte_table(file, _PIXELS + has_label)
    has_wrong_label = has_label and table is not None and table[:, 0].max() > 9
    return None if has_wrong_label else table


def _read_untidy_table(path: str | os.PathLike[str], content: bytes, has_label: bool) -> npt.NDArray[np.uint8]:
    """Return all lines under the header of a file that does not read at once, or raise."""
    body = content[content.find(b"\n") + 1 or len(content) :]
    if not body.strip():
        raise DatasetError(f"{path} has a header but no digits under it; add a line for each digit.")
    table = _read_table(io.BytesIO(_tidied(body)), has_label)
    if table is None:
        raise _first_fault(path, content, has_label)
    return table


def _tidied(body: bytes) -> bytes:
    """Return the lines with plain line ends, the last one too, and without blank ones."""
    return b"".join(line + b"\n" for line in body.replace(b"\r\n", b"\n").split(b"\n") if line)


def _first_fault(path: str | os.PathLike[str], content: bytes, has_label: bool) -> DatasetError:
    """Go through the lines under the header one by one and describe the first that cannot be read."""
    for number, line in enumerate(content.split(b"\n")[1:], 2):
        fault = _fault(line.rstrip(b"\r"), has_label)
        if fault:
            return DatasetError(f"{path}, line {number}: {fault}.")
    return DatasetError(f"{path} is no CSV file of whole numbers; save it again as plain text with commas.")


def _fault(line: bytes, has_label: bool) -> str | None:
    """Say what is wrong with one line under the header, and how to mend it; None if nothing is."""
    if not line:
        return None
    if b"\0" in line:
        return "it holds binary data; choose a CSV file"
    cells = line.decode("utf-8", "replace").split(",")
    columns = _PIXELS + has_label
    if len(cells) != columns:
        fewer = "add what is missing" if len(cells) < columns else "remove what is too many"
        return f"it has {len(cells)} values instead of {columns}; {fewer} or delete the line"
    for column, cell in enumerate(cells):
        is_label = has_label and column == 0
        if not _is_whole_number(cell, 9 if is_label else 255):
            name = "label" if is_label else f"pixel{column - has_label}"
            return f"{name} is {shown(cell)}; write a whole number from 0 to {9 if is_label else 255}"
    return None


def _is_whole_number(cell: str, largest: int) -> bool:
    """Tell whether `cell` is one to three plain digits, of a value the column may hold."""
    return cell.isascii() and cell.isdigit() and len(cell) <= 3 and int(cell) <= largest
