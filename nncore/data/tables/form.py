"""How a CSV file is written: its encoding, what stands between the cells, and whether it has a header.

Used by `nncore.data.tables.digit_csv`.
"""

import codecs
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from nncore.files.digit_names import digit_of
from nncore.files.digit_sizes import COLUMNS

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DELIMITERS = ",;\t|"
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.IGNORECASE | re.ASCII)
_TRUTH = re.compile(r"\b(true|false)\b", re.IGNORECASE)
_THOUSANDS = re.compile(r'"([1-9]\d{0,2})((?:,\d{3})+)"')
_QUOTED_DECIMAL = re.compile(r'"([+-]?\d+),(\d+(?:e[+-]?\d+)?)"', re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]|[\[(]")
_DECIMAL_COMMA = re.compile(r"\d,\d")
_FEWEST_OF_A_HEADER = 64  # delimiters
_OF_LABELS = frozenset({"label", "labels", "class", "target", "digit"})
_NOT_FINITE = frozenset({"nan", "inf", "-inf", "infinity"})
_MOST_BEFORE, _MOST_HEADERS = 50, 3  # lines: a title or comments, then names, their units
_BLANK = ",;\t|\"' \r\n\x1a\ufeff"  # what a line holds that Excel adds, or the end of a file as DOS marks it


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
    n_trailing : int
        How many delimiters stand behind the last cell of a row.
    used : tuple of int or None
        The columns that are read, which `names` then names; None for all.
    titles : tuple of int
        The lines, from 1, that stand before the table and are neither blank nor comments.
    """

    encoding: str
    delimiter: str | None
    names: tuple[str, ...] | None
    n_before: int
    n_trailing: int = 0
    used: tuple[int, ...] | None = None
    titles: tuple[int, ...] = ()

    def cells(self, line: str) -> list[str]:
        """Return the cells of a line that are read, without quotes and the space around them.

        Parameters
        ----------
        line : str

        Returns
        -------
        list of str
        """
        parts = self._bare(line).split(self.delimiter)
        parts = parts if self.used is None else [parts[column] for column in self.used]
        return [part.strip("\ufeff ").strip().strip("\"'").strip() for part in parts]

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

        True and False are 1 and 0. Another word is looked for in the first and the last cell, where labels are.

        Parameters
        ----------
        line : str

        Returns
        -------
        str
        """
        line = self._bare(line).replace('"', "").replace("'", "")
        line = line if self.delimiter == "," else line.replace(",", ".")
        if self.delimiter is None or not _WORDS.search(line):
            return line
        line = _TRUTH.sub(lambda match: str(int(match[1].lower() == "true")), line)
        first, comma, rest = line.partition(self.delimiter)
        before, last_comma, last = rest.rpartition(self.delimiter)
        return f"{_digit(first)}{comma}{before}{last_comma}{_digit(last)}"

    def names_in(self, line: str) -> tuple[str, ...]:
        """Return the names in a line of them, without those that are missing at its end.

        Parameters
        ----------
        line : str

        Returns
        -------
        tuple of str
        """
        names = self.cells(line.lstrip("#"))
        while names and not names[-1]:
            names.pop()
        return tuple(names)

    def is_of_names(self, line: str) -> bool:
        """Tell whether a line has names, not numbers.

        Parameters
        ----------
        line : str

        Returns
        -------
        bool
        """
        return _are_names(self.cells(self.plain(line.lstrip("#"))))

    def is_to_read(self, line: str) -> bool:
        """Tell whether a line under the header holds a row: no comment, and not only delimiters and space.

        Parameters
        ----------
        line : str

        Returns
        -------
        bool
        """
        return bool(line.strip(_BLANK)) and not _is_comment(line)

    def is_header(self, line: str) -> bool:
        """Tell whether a line has the names of the header once more, as where files were put one behind the other.

        Parameters
        ----------
        line : str

        Returns
        -------
        bool
        """
        if self.names is None or not line.lstrip(_BLANK).startswith(next(filter(None, self.names), "")):
            return False  # at once, for most lines are rows
        return self.names == self.names_in(line)

    def _bare(self, line: str) -> str:
        """Return a line without its end, the delimiters behind its last cell, and the commas of quoted numbers."""
        line = line.strip("\r\n\ufeff")  # the mark too, where files were put one behind the other
        if self.delimiter is None:
            return line
        for _ in range(self.n_trailing):
            line = line.removesuffix(self.delimiter)
        if '"' not in line:
            return line
        line = _THOUSANDS.sub(lambda match: match[1] + match[2].replace(",", ""), line)
        return _QUOTED_DECIMAL.sub(r"\1.\2", line)


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
    n_before = _lines_before(lines)
    form = CsvForm(encoding, _delimiter(lines[n_before:]), None, n_before)
    headers = list(itertools.takewhile(form.is_of_names, lines[n_before : n_before + _MOST_HEADERS]))
    first_row = next(iter(lines[n_before + len(headers) :]), "")
    names = max(map(form.names_in, headers), key=lambda names: len(set(names)), default=None)
    cells = form.cells(first_row)
    n_trailing = _n_trailing(cells, None if names is None else len(names))
    has_row_names = form.delimiter is None or first_row.startswith('"')
    if has_row_names and names is not None and len(cells) - n_trailing == len(names) + 1:
        names = ("", *names)  # to which R, and pandas where it prints a table, give no header
    return replace(
        form,
        names=names,
        n_before=n_before + len(headers),
        n_trailing=n_trailing,
        titles=tuple(number for number, line in enumerate(lines[:n_before], 1) if not _is_no_row(line)),
    )


def _lines_before(lines: Sequence[str]) -> int:
    """Return how many lines stand before the table: titles and comments, or what is no row where all is narrow."""
    wide = next((place for place, line in enumerate(lines[:_MOST_BEFORE]) if _is_wide(line)), None)
    return len(list(itertools.takewhile(_is_no_row, lines))) if wide is None else wide


def _is_wide(line: str) -> bool:
    return max(len(line.split()), *map(line.count, _DELIMITERS)) >= _FEWEST_OF_A_HEADER


def _n_trailing(cells: Sequence[str], n_names: int | None) -> int:
    """Return how many cells of the first row are none, but delimiters behind its last."""
    n_blank = len(cells) - len("".join("x" if cell else " " for cell in cells).rstrip())
    n_more = n_blank if n_names is None else min(n_blank, max(0, len(cells) - n_names))
    return n_more if n_names is not None or len(cells) - n_more in COLUMNS else 0


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
    return not line.strip() or line.strip().lower().startswith("sep=") or _is_comment(line)


def _is_comment(line: str) -> bool:
    return line.lstrip()[:2].startswith(("#", "%", "//")) and not _is_wide(line)


def _digit(cell: str) -> str:
    """Return the digit that a label such as seven or digit_7 means, or the cell."""
    digit = digit_of(cell)
    return cell if digit is None else str(digit)


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


def _are_names(cells: Sequence[str]) -> bool:
    """Tell whether cells are names: the label's, or most are no numbers, or these count 1, 2, 3 … as pandas counts."""
    if not _OF_LABELS.isdisjoint(cell.lower() for cell in (*cells[:1], *cells[-1:])):
        return True  # such as label,0,0.1,0.2 …
    told = [cell for cell in cells if cell and cell.lower() not in _NOT_FINITE]
    numbers = [int(cell) for cell in told if cell.isdecimal() and len(cell) < 7]
    n_words = len(told) - sum(map(is_number, told))
    counts = len(numbers) > 50 and np.mean(np.diff(numbers) == 1) > 0.9
    return n_words > len(told) / 2 or bool(counts)
