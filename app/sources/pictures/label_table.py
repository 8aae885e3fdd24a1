"""What lies beside pictures and says what each shows: a table, ``name,label`` in a line, or a file for each.

Imported by `folder`.
"""

import csv
import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from nncore.data.tables.layout import LABEL_NAMES
from nncore.files.digit_names import digit_of

_SUFFIXES = (".csv", ".tsv", ".txt", ".json", ".jsonl")
_STEMS = ("labels", "metadata", "{folder}", "{folder}_labels")
_LONGEST = 8 << 20  # bytes
_BESIDE = (".cls", ".label", ".txt", ".json")  # what WebDataset calls them: 0001.png and 0001.cls
_LONGEST_BESIDE = 4096  # bytes
_IN_JSON = re.compile(r'"(?:label|class|cls|target|y)"\s*:\s*"?(\w+)', re.IGNORECASE)


def labels_of(pictures: Sequence[Path], others: Iterable[Path]) -> tuple[Mapping[Path, str], str] | None:
    """Return the digits of the pictures in a table and its name, or None if none tells of half of them at least.

    Pictures are called by their names, with or without an ending, and perhaps with their folders before them. Of
    several tables the one counts that tells most.
    """
    called = {name for path in pictures for name in (path.name, path.stem)}
    most: Mapping[Path, str] = {}
    name = ""
    for table in others:
        if table.suffix.lower() not in _SUFFIXES or table.stat().st_size > _LONGEST:
            continue
        words = dict(_rows(table, called))
        told = ((path, words.get(path.name) or words.get(path.stem)) for path in pictures)
        found = {path: word for path, word in told if word}
        if len(found) > len(most):
            most, name = found, table.name
    return (most, name) if most and 2 * len(most) >= len(pictures) else None


def tables_beside(folder: Path) -> list[Path]:
    """Return the tables that lie beside a folder of pictures and are called so; its own folder need not be listed."""
    place = folder.absolute()
    names = [stem.format(folder=place.name) + suffix for stem in _STEMS for suffix in _SUFFIXES]
    return [path for name in names if (path := place.parent / name).is_file()]


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
    rows = _rows_of_json(text) if table.suffix.lower() in (".json", ".jsonl") else _rows_of_text(text)
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


def _rows_of_text(text: str) -> list[list[str]]:
    return list(csv.reader(text.splitlines(), delimiter=max(",;\t ", key=text[:4096].count)))


def _rows_of_json(text: str) -> list[list[str]]:
    """Return the rows of JSON, their names first: objects in lines or in a list, or the labels under the names."""
    try:
        whole = json.loads(text) if text.lstrip()[:1] == "[" or "\n" not in text.strip() else _parsed(text)
    except (ValueError, RecursionError):
        return []
    if isinstance(whole, dict) and len(whole) == 1 and isinstance(only := next(iter(whole.values())), list | dict):
        whole = only
    if isinstance(whole, dict):
        return [list(map(str, pair)) for pair in whole.items()]
    entries = [entry for entry in whole if isinstance(entry, dict | list)] if isinstance(whole, list) else []
    names = [list(map(str, entry)) for entry in entries[:1] if isinstance(entry, dict)]
    return names + [list(map(str, entry.values() if isinstance(entry, dict) else entry)) for entry in entries]


def _parsed(text: str) -> object:
    """Return JSON that takes several lines: one value, or one a line."""
    try:
        return json.loads(text)
    except ValueError:
        return [json.loads(line) for line in text.splitlines() if line.strip()]


def _label(cell: str) -> int | None:
    return digit_of(cell.removesuffix(".0"))
