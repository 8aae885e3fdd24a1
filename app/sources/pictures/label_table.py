"""A table beside pictures that says what each shows: ``name,label`` in a line. Imported by `folder`."""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

_SUFFIXES = (".csv", ".tsv", ".txt")
_LONGEST = 8 << 20  # bytes


def labels_of(pictures: Sequence[Path], others: Iterable[Path]) -> tuple[Mapping[Path, str], str] | None:
    """Return the digit of each picture and the name of the table that tells it, or None if none tells of all of them.

    Pictures are called by their names, with or without an ending, and perhaps with their folders before them.
    """
    for table in others:
        if table.suffix.lower() not in _SUFFIXES or table.stat().st_size > _LONGEST:
            continue
        words = dict(_rows(table))
        found = {path: words.get(path.name) or words.get(path.stem) for path in pictures}
        if pictures and all(found.values()):
            return {path: word for path, word in found.items() if word}, table.name
    return None


def _rows(table: Path) -> Iterable[tuple[str, str]]:
    """Yield name and digit of each line that holds both, whatever stands between and in which order."""
    text = table.read_text("utf-8-sig", errors="replace")
    delimiter = max(",;\t ", key=text[:4096].count)
    for row in csv.reader(text.splitlines(), delimiter=delimiter):
        cells = [cell.strip() for cell in row if cell.strip()]
        if len(cells) < 2:
            continue
        names = [cell for cell in (cells[0], cells[-1]) if not re.fullmatch(r"\d", cell)] or [cells[0]]
        digits = [cell for cell in (cells[-1], cells[0]) if re.fullmatch(r"\d(\.0)?", cell)]
        if digits:
            yield names[0].replace("\\", "/").rpartition("/")[2], digits[0][0]
