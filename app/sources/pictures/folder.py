"""A folder of pictures as data: what each shows is told by the folder it lies in, a table beside it, or its name.

Imported by `app.sources.data`. No picture is decoded here.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from app.language import tr, tr_n
from app.sources.pictures.label_table import labels_beside, labels_of, tables_beside
from nncore.data.datasets import PART_WORDS, Part
from nncore.data.idx_folder import files_below, unreadable_below
from nncore.data.packed_file import Progress, stoppable
from nncore.files import FileKind, kind_if_readable
from nncore.files.digit_names import digit_of

_PLACES = (-2, -3)  # of a path's parts: digit/name.png and writer/digit/name.png, or digit/writer/name.png
_BEFORE_A_DIGIT = re.compile(r"(number|num|n|c)?[-_ ]?0?(?=[^\W_])", re.IGNORECASE)
_OF_A_SET = re.compile(r"(([a-z]*mnist|usps|svhn|digits?|class|label|category|cat|cls)[-_ ]?)+0?(?=\d$)", re.IGNORECASE)
_OTHER_NAMES = {
    **{f"Sample{digit + 1:03d}": str(digit) for digit in range(10)},  # no text
    **{f"{0x30 + digit:x}": str(digit) for digit in range(10)},
}
"""Folders as the data sets Chars74K and NIST call them: Sample001 is 0, and so is 30, the letter's number."""


class FoundPicture(NamedTuple):
    """A picture file with what its path says: the word for what it shows and who wrote it, "" if nothing does."""

    path: Path
    word: str
    writer: str


class PictureFolder(NamedTuple):
    """The pictures of a folder, in the order of their paths, and what was assumed of them."""

    pictures: tuple[FoundPicture, ...]
    notes: tuple[str, ...]


def pictures_in(folder: Path, part: Part | None = None, progress: Progress | None = None) -> PictureFolder:
    """Return the pictures in a folder and below it; of folders for training and for testing, those of `part`.

    `progress` is told that nothing is done yet with each file that is looked at, so that it may stop it.

    Raises
    ------
    DatasetError
        If the folder holds far too many files.
    OSError
        If it cannot be read.
    """
    kinds = {path: kind_if_readable(path) for path in stoppable(files_below(folder), progress)}
    notes = _passed_over(folder, kinds)
    paths, part_notes = _of_part(folder, [path for path, kind in kinds.items() if kind.role == "picture"], part)
    place = _place_of_words(folder, paths)
    if place is not None:
        pictures, own_notes = _in_folders_of_digits(folder, paths, place)
    else:
        others = [path for path, kind in kinds.items() if kind.role != "picture"]
        table = labels_of(paths, others + tables_beside(folder)) or labels_beside(paths, others)
        pictures, own_notes = _named(paths) if table is None else _in_table(paths, *table)
    return PictureFolder(pictures, (*notes, *part_notes, *own_notes))


def _passed_over(folder: Path, kinds: Mapping[Path, FileKind]) -> list[str]:
    """Say which files are no pictures that can be read, and which may not be read at all."""
    unread = Counter(kind.what for kind in kinds.values() if kind.name in ("heic", "avif", "svg", "psd"))
    notes = [
        tr_n(
            "{n} of its files is passed over, for it is {what}",
            "{n} of its files are passed over, for each is {what}",
            count,
            what=what,
        )
        for what, count in unread.items()
    ]
    refused = unreadable_below(folder)
    if refused:
        notes.append(
            tr_n(
                "{n} of its files and folders may not be read, {first}",
                "{n} of its files and folders may not be read, such as {first}",
                len(refused),
                first=refused[0].relative_to(folder),
            )
        )
    return notes


def _in_folders_of_digits(
    folder: Path, paths: Sequence[Path], place: int
) -> tuple[tuple[FoundPicture, ...], list[str]]:
    """Return the pictures whose paths name their digits in one place, and what was assumed of these names."""
    parts = [_part(folder, path, place) for path in paths]
    pictures = tuple(
        FoundPicture(path, _word(part), _writer(folder, path, place)) for path, part in zip(paths, parts, strict=True)
    )
    if not any(part in _OTHER_NAMES for part in parts):
        return pictures, _of_a_set(parts)
    note = tr("its folders are called as those of Chars74K or NIST, so Sample001 or 30 was read as 0, and so on")
    return pictures, [note]


def _of_a_set(parts: Sequence[str]) -> list[str]:
    """Say that the names of folders were taken for digits, where they begin with a data set's name or the like."""
    first = next((part for part in parts if digit_of(part) is None and _OF_A_SET.match(part)), None)
    if first is None:
        return []
    return [tr("its folders were read as the digit in their names, {name} as {digit}", name=first, digit=_word(first))]


def _in_table(
    paths: Sequence[Path], labels: Mapping[Path, str], name: str
) -> tuple[tuple[FoundPicture, ...], list[str]]:
    """Return the pictures that a table of this name labels, and what is said of it and of the others."""
    pictures = tuple(FoundPicture(path, labels[path], "") for path in paths if path in labels)
    notes = [tr("labels were read from {name}", name=name)]
    missing = [path.name for path in paths if path not in labels]
    if missing:
        notes.append(
            tr_n(
                "{n} of its pictures has no label there and was left out, {first}",
                "{n} of its pictures have no label there and were left out, such as {first}",
                len(missing),
                first=missing[0],
            )
        )
    return pictures, notes


def holds_pictures(folder: Path) -> bool:
    """Tell whether there is a picture in a folder or below it."""
    return any(kind_if_readable(path).role == "picture" for path in files_below(folder))


def _of_part(folder: Path, paths: list[Path], part: Part | None) -> tuple[list[Path], list[str]]:
    """Return the pictures of the part that is wanted, where the folder has one folder for each part."""
    tops = {path.relative_to(folder).parts[0] for path in paths if len(path.relative_to(folder).parts) > 1}
    wanted = {top for top in tops if any(word in top.lower() for word in PART_WORDS[part or "train"])}
    others = {top for top in tops if any(word in top.lower() for words in PART_WORDS.values() for word in words)}
    if not wanted or wanted == others:
        return paths, []
    chosen = [path for path in paths if path.relative_to(folder).parts[0] in wanted]
    return chosen, [tr("of its folders {names} was read", names=" and ".join(sorted(wanted)))]


def _place_of_words(folder: Path, paths: Sequence[Path]) -> int | None:
    """Return which part of the paths names digits, counted from the end, if at least half of them do there."""
    for place in _PLACES:
        count = sum(_is_digit(_part(folder, path, place)) for path in paths)
        if paths and 2 * count >= len(paths):
            return place
    return None


def _is_digit(name: str) -> bool:
    return name in _OTHER_NAMES or _digit_of(name) is not None


def _digit_of(name: str) -> int | None:
    """Return the digit of a folder's name, which may be 07 or number 7, too."""
    shorter = (name, _BEFORE_A_DIGIT.sub("", name, count=1), _OF_A_SET.sub("", name, count=1))
    return next((digit for each in shorter if (digit := digit_of(each)) is not None), None)


def _part(folder: Path, path: Path, place: int) -> str:
    """Return one part of a path, the name of the folder itself being the first that counts."""
    parts = (folder.resolve().name, *path.relative_to(folder).parts)
    return parts[place] if len(parts) >= -place else ""


def _word(name: str) -> str:
    """Return the digit that a folder's name means, or the name."""
    digit = _digit_of(name)
    return _OTHER_NAMES.get(name, name) if digit is None else str(digit)


def _writer(folder: Path, path: Path, place: int) -> str:
    """Return the folder beside the one of the digit, which is that of the writer, if there is one."""
    parts = path.relative_to(folder).parts
    other = place - 1 if place == _PLACES[0] else place + 1
    return parts[other] if len(parts) >= -other else ""


def _named(paths: Sequence[Path]) -> tuple[tuple[FoundPicture, ...], list[str]]:
    """Return the pictures with the digit in their names, or all without if one has none."""
    alone = [re.findall(r"(?<!\d)\d(?!\d)", path.stem) for path in paths]
    missing = [path.name for path, digits in zip(paths, alone, strict=True) if not digits]
    if missing:
        note = (
            [tr("{missing} does not say which digit it shows, so none is labelled", missing=missing[0])]
            if len(missing) < len(paths)
            else []
        )
        return tuple(FoundPicture(path, "", "") for path in paths), note
    is_doubtful = any(len(set(digits)) > 1 for digits in alone)
    place = _steady_place(paths) if is_doubtful else 0
    note = [
        tr("labels are the first digit that stands alone in each name")
        if place == 0
        else tr("labels are the last digit that stands alone in each name")
    ]
    return tuple(FoundPicture(path, digits[place], "") for path, digits in zip(paths, alone, strict=True)), note


def _steady_place(paths: Sequence[Path]) -> int:
    """Return whether the label is the first (0) or the last (-1) number of the names: a running number grows past 9."""
    numbers = [re.findall(r"\d+", path.stem) for path in paths]
    return -1 if any(len(found[0]) > 1 for found in numbers) else 0
