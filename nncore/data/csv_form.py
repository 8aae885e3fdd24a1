"""How a CSV file is written: its encoding, what stands between the cells, and whether it has a header.

Used by `nncore.data.digit_csv`.
"""

import codecs
import itertools
import re
from dataclasses import dataclass

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DELIMITERS = ",;\t|"
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.IGNORECASE | re.ASCII)
_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NAMED_DIGIT = re.compile(rf"(?:digit|class|label)?[-_ ]?(\d|{'|'.join(_WORDS)})", re.IGNORECASE | re.ASCII)
_LETTERS = re.compile("[a-z]", re.IGNORECASE)
_DECIMAL_COMMA = re.compile(r"\d,\d")
_FEWEST_OF_A_HEADER = 64  # delimiters
_NOT_FINITE = frozenset({"nan", "inf", "-inf", "infinity"})


@dataclass(frozen=True)
class CsvForm:
    """The form of a CSV file.

    Attributes
    ----------
    encoding : str
        Of the whole file, byte-order mark included.
    delimiter : str or None
        What stands between two cells; None for any white space.
    names : tuple of str or None
        The header's names, if there is one.
    n_before : int
        Lines before the first row of numbers.
    """

    encoding: str
    delimiter: str | None
    names: tuple[str, ...] | None
    n_before: int

    def cells(self, line: str) -> list[str]:
        """Return the cells of a line, without quotes and the space around them.

        Parameters
        ----------
        line : str

        Returns
        -------
        list of str
        """
        parts = self._bare(line).split(self.delimiter)
        return [part.strip().strip("\"'").strip() for part in parts]

    def n_cells(self, line: str) -> int:
        """Return how many cells a line has.

        Parameters
        ----------
        line : str

        Returns
        -------
        int
        """
        return len(line.split()) if self.delimiter is None else self._bare(line).count(self.delimiter) + 1

    def plain(self, line: str) -> str:
        """Return a line with decimal points where it has decimal commas, digits for words, and without quotes.

        A word is looked for in the first and the last cell, where labels are.

        Parameters
        ----------
        line : str

        Returns
        -------
        str
        """
        line = self._bare(line).replace('"', "").replace("'", "")
        line = line if self.delimiter == "," else line.replace(",", ".")
        if self.delimiter is None or not _LETTERS.search(line):
            return line
        first, comma, rest = line.partition(self.delimiter)
        before, last_comma, last = rest.rpartition(self.delimiter)
        return f"{_digit(first)}{comma}{before}{last_comma}{_digit(last)}"

    def _bare(self, line: str) -> str:
        """Return a line without its end, and without a delimiter that stands behind its last cell."""
        line = line.strip("\r\n")
        return line if self.delimiter is None else line.removesuffix(self.delimiter)


def is_number(cell: str) -> bool:
    """Tell whether a cell holds a number of plain digits, with a point or an exponent if need be.

    Parameters
    ----------
    cell : str

    Returns
    -------
    bool
    """
    return _NUMBER.fullmatch(cell) is not None


def form_of(head: bytes) -> CsvForm:
    """Return the form of the file that begins with these bytes.

    Parameters
    ----------
    head : bytes
        Some thousand of them, or the whole file.

    Returns
    -------
    CsvForm
    """
    encoding = _encoding_of(head)
    lines = head.decode(encoding, "replace").splitlines()
    n_before = len(list(itertools.takewhile(_is_no_row, lines)))
    lines = lines[n_before:]
    form = CsvForm(encoding, _delimiter(lines), None, n_before)
    names = form.cells(lines[0].lstrip("#")) if lines else []
    is_header = bool(lines) and _is_header(form.cells(form.plain(lines[0].lstrip("#"))))
    return CsvForm(encoding, form.delimiter, tuple(names), n_before + 1) if is_header else form


def _encoding_of(head: bytes) -> str:
    """Return the encoding that the first bytes show: by their mark, or by the zeros of UTF-16; else UTF-8.

    Parameters
    ----------
    head : bytes

    Returns
    -------
    str
        As `bytes.decode` takes it, such as "utf-8-sig".
    """
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return encoding
    if b"\0" in head[:200] and not any(head[1:200:2]):
        return "utf-16-le"
    return "utf-16-be" if b"\0" in head[:200] and not any(head[:200:2]) else "utf-8"


def _is_no_row(line: str) -> bool:
    """Tell whether a line is blank, a comment, or Excel's word on what stands between cells."""
    line = line.strip().lower()
    is_comment = line.startswith("#") and max(map(line.count, _DELIMITERS)) < _FEWEST_OF_A_HEADER
    return not line or line.startswith("sep=") or is_comment


def _digit(cell: str) -> str:
    """Return the digit that a label such as seven or digit_7 means, or the cell."""
    match = _NAMED_DIGIT.fullmatch(cell.strip())
    if match is None:
        return cell
    return match[1] if match[1].isdigit() else str(_WORDS.index(match[1].lower()))


def _delimiter(lines: list[str]) -> str | None:
    """Return what most often stands between the cells of the first lines; all else beats a decimal comma."""
    text = "\n".join(lines[:2])
    if text.count(";") >= max(1, text.count("\t")) and text.count(";") * 2 > text.count(","):
        return ";"
    if lines and _DECIMAL_COMMA.search(lines[-1]) and ", " not in text:
        between = next((mark for mark in "\t| " if text.count(mark) > _FEWEST_OF_A_HEADER), ",")
        if text.count(between) * 2 > text.count(","):
            return None if between == " " else between
    most = max(_DELIMITERS, key=text.count)
    return most if text.count(most) else None


def _is_header(names: list[str]) -> bool:
    """Tell whether cells are names: one is no number, or the last many count 1, 2, 3 … as pandas numbers columns."""
    if any(not is_number(name) and name.lower() not in _NOT_FINITE for name in names if name):
        return True
    last = [int(name) for name in names[-50:] if name.isdecimal()]
    return len(last) == 50 and last == list(range(last[0], last[0] + 50))
