"""A folder that holds data as one file, such as train.csv beside test.csv, or as one for each digit.

Imported by `app.sources.data`.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.language import listed, tr
from nncore.data.datasets import PART_WORDS, Part
from nncore.data.idx_folder import files_below
from nncore.errors import DatasetError
from nncore.files import kind_if_readable, kind_of
from nncore.files.digit_names import digit_of
from nncore.files.kinds import KINDS

_OF_A_PART = re.compile(r"(mnist|train|test)(ing)?[-_ ]?|[-_ ]?(train|test)(ing)?$")
_MANY = 12  # more files than digits, and some beside them
_KINDS = frozenset({"csv", "digits-npz", "digits-npy", "strokes", "json-strokes", "picture-as-text"})


def data_files(folder: Path, part: Part | None) -> list[Path]:
    """Return the files of data in a folder or below it, of several those of the part that is wanted if there are any.

    Raises
    ------
    DatasetError
        If there are far too many files.
    """
    found = [path for path in files_below(folder) if kind_if_readable(path).name in _KINDS]
    words = PART_WORDS[part or "train"]
    wanted = [path for path in found if any(word in path.name.lower() for word in words)] if len(found) > 1 else found
    return wanted or found


def the_only_file(files: Sequence[Path], folder: Path) -> Path | None:
    """Return the only one of a folder's files of data; None if it has none.

    Raises
    ------
    DatasetError
        If there are several that may be meant.
    """
    if len(files) > _MANY and (kind_of(files[0]).name == "picture-as-text" or files[0].suffix in (".txt", ".csv")):
        raise DatasetError(f"{folder} {KINDS['text-pictures'].why_not('data', folder)}.")
    if len(files) > 1:
        names = listed(str(path.relative_to(folder)) for path in files[:5])
        raise DatasetError(
            tr(
                "{folder} holds several files of digits ({names}); give the one that is meant.",
                folder=folder,
                names=names,
            )
        )
    return files[0] if files else None


def digits_of(files: Sequence[Path]) -> Mapping[Path, int]:
    """Return the digit of each file, where each holds one digit, as its name tells; else none."""
    digits = {path: digit_of(_OF_A_PART.sub("", path.name.lower().partition(".")[0])) for path in files}
    told = {path: digit for path, digit in digits.items() if digit is not None}
    return told if len(set(told.values())) == len(files) > 1 else {}
