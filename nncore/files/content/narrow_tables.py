"""What a table is that has no cell for each pixel: labels alone, a picture in a cell, or its name. For `texts`."""

import re
from collections.abc import Sequence

_SEPARATORS = ",;\t|"
_LEAST_NUMBERS = 64
_MOST_LINES = 40
_PICTURE_NAME = re.compile(r"\.(png|jpe?g|jfif|bmp|gif|tiff?|webp)[\"']?\s*([,;\t\n]|$)", re.IGNORECASE)
_LONG_CELL = re.compile(r"(?:^|[,;\t]) *[\"\[][\s\[]*(-?[\d.]+(e-?\d+)?[,\s\[\]]+){63}", re.IGNORECASE | re.MULTILINE)
_CUT_SHORT = re.compile(r"[\[\d.]\s*[,\s]\s*\.\.\.[\s,]")
_ENCODED = re.compile(r"\biVBORw0KGgo[A-Za-z0-9+/]{40}|/9j/4AAQ[A-Za-z0-9+/]{40}")  # PNG and JPEG in base64
_CODES = re.compile(r"(?:^|[,;\t])[\"']?[A-Za-z0-9+/]{256,}={0,2}[\"']?\s*(?:[,;\t]|$)", re.MULTILINE)
_LABEL = re.compile(r"(?:[^,;\t]{1,40}[,;\t] ?){0,2}[\"']?\d(?:\.0+)?(?:e[+-]00)?[\"']?")
_MARKS = ((_CUT_SHORT, "csv-cut-short"), (_ENCODED, "csv-of-encoded"), (_CODES, "csv-of-codes"))
_PLACES = re.compile(r"\b(pixel|position)\b|\brow\b.*\bcol(umn)?\b|\bx\b.*\by\b|\bi\b.*\bj\b")
_POINTS = re.compile(r"(?=.*\bx\b)(?=.*\by\b).*stroke")
_VALUE = re.compile(r"\b(value|intensity|grey|gray|v)\b")


def kind_of_narrow_table(text: str) -> str | None:
    """Return the name of the kind of a table by its first lines, or None if it is none of these.

    Parameters
    ----------
    text : str

    Returns
    -------
    str or None
    """
    header, _, rest = text.lstrip().partition("\n")
    if max(map(header.count, _SEPARATORS)) >= _LEAST_NUMBERS:
        return None
    if found := next((kind for mark, kind in _MARKS if mark.search(text)), None):
        return found
    if _LONG_CELL.search(rest) or any(map(_has_long_cell, [header, *rest.splitlines()[:2]])):
        return "csv-of-pictures"
    names = header.lower()
    if _VALUE.search(names) and _PLACES.search(names):
        return "csv-by-pixel"
    if _POINTS.match(names):
        return "csv-of-points"
    return "csv-of-names" if _PICTURE_NAME.search(header + "\n" + rest[:1000]) else None


def are_labels(lines: Sequence[str]) -> bool:
    """Tell whether lines hold a label each, perhaps behind a number or a name; a header may stand above.

    Parameters
    ----------
    lines : sequence of str
        The first of them, without their ends.

    Returns
    -------
    bool
    """
    rows = [line.strip() for line in lines[1:_MOST_LINES] if line.strip()]
    return len(rows) > 1 and all(map(_LABEL.fullmatch, rows)) and not _is_of_points(rows)


def _is_of_points(rows: Sequence[str]) -> bool:
    """Tell whether rows of two single digits are no labels behind a running number."""
    firsts = [re.split("[,;\t]", row)[0] for row in rows if re.search("[,;\t]", row)]
    return bool(firsts) and len(set(firsts)) < len(firsts)


def _has_long_cell(line: str) -> bool:
    """Tell whether one of several cells holds the numbers of a picture, between space."""
    cells = re.split("[,;\t]", line)
    return len(cells) > 1 and any(len(cell.split()) >= _LEAST_NUMBERS for cell in cells)
