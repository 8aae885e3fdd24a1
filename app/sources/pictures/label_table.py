"""What lies beside pictures and says what each shows: a table, ``name,label`` in a line, or a file for each.

Imported by `folder`.
"""

import csv
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from nncore.data.tables.layout import LABEL_NAMES
from nncore.files.digit_names import digit_of

_SUFFIXES = (".csv", ".tsv", ".txt")
_LONGEST = 8 << 20  # bytes
_BESIDE = (".cls", ".label", ".txt", ".json")  # what WebDataset calls them: 0001.png and 0001.cls
_LONGEST_BESIDE = 4096  # bytes
_IN_JSON = re.compile(r'"(?:label|class|cls|target|y)"\s*:\s*"?(\w+)', re.IGNORECASE)


def labels_of(pictures: Sequence[Path], others: Iterable[Path]) -> tuple[Mapping[Path, str], str] | None:
    """Return the digit of each picture and the name of the table that tells it, or None if none tells of all of them.

    Pictures are called by their names, with or without an ending, and perhaps with their folders before them.
    """
    called = {name for path in pictures for name in (path.name, path.stem)}
    for table in others:
        if table.suffix.lower() not in _SUFFIXES or table.stat().st_size > _LONGEST:
            continue
        words = dict(_rows(table, called))
        found = {path: words.get(path.name) or words.get(path.stem) for path in pictures}
        if pictures and all(found.values()):
            return {path: word for path, word in found.items() if word}, table.name
    return None


def labels_beside(pictures: Sequence[Path], others: Iterable[Path]) -> tuple[Mapping[Path, str], str] | None:
    """Return the digit of each picture and the name of the first file that tells one, if each has its own file."""
    files = {(file.parent, _key(file)): file for file in others if file.suffix.lower() in _BESIDE}
    mine = [files.get((picture.parent, _key(picture))) for picture in pictures]
    digits = [None if file is None else _digit(file) for file in mine]
    found = {path: digit for path, digit in zip(pictures, digits, strict=True) if digit is not None}
    first = next(iter(mine), None)
    return None if first is None or len(found) < len(pictures) else (found, f"{first.name}, …")


def _key(path: Path) -> str:
    return path.name.partition(".")[0]


def _digit(file: Path) -> str | None:
    """Return the digit that a file of one label means, as a number, a word, or in JSON."""
    with file.open("rb") as content:
        text = content.read(_LONGEST_BESIDE).decode("utf-8-sig", "replace")
    in_json = _IN_JSON.search(text)
    digit = digit_of(text if in_json is None else in_json[1])
    return None if digit is None else str(digit)


def _rows(table: Path, pictures: Collection[str]) -> Iterable[tuple[str, str]]:
    """Yield picture and digit of each line that holds both, whatever stands beside and in which order."""
    text = table.read_text("utf-8-sig", errors="replace")
    rows = list(csv.reader(text.splitlines(), delimiter=max(",;\t ", key=text[:4096].count)))
    column = next(
        (place for place, name in enumerate(rows[0] if rows else ()) if name.strip().lower() in LABEL_NAMES), None
    )
    for row in rows:
        cells = [cell.strip().replace("\\", "/").rpartition("/")[2] for cell in row]
        names = [place for place, cell in enumerate(cells) if cell in pictures and place != column]
        name = min(names, key=lambda place: digit_of(cells[place]) is not None, default=None)
        places = range(len(cells))[::-1] if column is None else (column,)
        digits = [_label(cells[place]) for place in places if place != name and place < len(cells)]
        told = next((digit for digit in digits if digit is not None), None)
        if name is not None and told is not None:
            yield cells[name], str(told)


def _label(cell: str) -> int | None:
    return digit_of(cell.removesuffix(".0"))
