"""A folder that holds data as one file, such as train.csv beside test.csv. Imported by `app.sources.data`."""

from pathlib import Path

from app.language import listed, tr
from nncore.data.idx_folder import files_below
from nncore.errors import DatasetError
from nncore.files import kind_of

_PART_WORDS = {"train": ("train",), "test": ("test", "t10k", "val")}
_KINDS = frozenset({"csv", "digits-npz", "digits-npy", "strokes"})


def data_in(folder: Path, part: str | None) -> Path | None:
    """Return the only file of data in a folder or below it; of several, the only one of the part that is wanted.

    Raises
    ------
    DatasetError
        If there are several that may be meant, or far too many files.
    """
    found = [path for path in files_below(folder) if _is_data(path)]
    words = _PART_WORDS[part or "train"]
    wanted = [path for path in found if any(word in path.name.lower() for word in words)] if len(found) > 1 else found
    chosen = wanted or found
    if len(chosen) > 1:
        names = listed(str(path.relative_to(folder)) for path in chosen[:5])
        raise DatasetError(
            tr(
                "{folder} holds several files of digits ({names}); give the one that is meant.",
                folder=folder,
                names=names,
            )
        )
    return chosen[0] if chosen else None


def _is_data(path: Path) -> bool:
    try:
        return kind_of(path).name in _KINDS
    except OSError:
        return False
