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
        parts = line.strip("\r\n").split(self.delimiter)
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
        return len(line.split()) if self.delimiter is None else line.count(self.delimiter) + 1

    def plain(self, line: str) -> str:
        """Return a line with decimal points where it has decimal commas, and without quotes.

        Parameters
        ----------
        line : str

        Returns
        -------
        str
        """
        line = line.replace('"', "").replace("'", "")
        return line if self.delimiter == "," else line.replace(",", ".")


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
    encoding = encoding_of(head)
    lines = head.decode(encoding, "replace").splitlines()
    n_before = len(list(itertools.takewhile(_is_no_row, lines)))
    lines = lines[n_before:]
    form = CsvForm(encoding, _delimiter(lines), None, n_before)
    names = form.cells(lines[0].lstrip("#")) if lines else []
    return CsvForm(encoding, form.delimiter, tuple(names), n_before + 1) if _is_header(names) else form


def encoding_of(head: bytes) -> str:
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
    """Tell whether a line is blank, or Excel's word on what stands between cells."""
    return not line.strip() or line.strip().lower().startswith("sep=")


def _delimiter(lines: list[str]) -> str | None:
    """Return what most often stands between the cells of the first lines; a semicolon beats a decimal comma."""
    text = "\n".join(lines[:2])
    if text.count(";") >= max(1, text.count("\t")) and text.count(";") * 2 > text.count(","):
        return ";"
    most = max(_DELIMITERS, key=text.count)
    return most if text.count(most) else None


def _is_header(names: list[str]) -> bool:
    """Tell whether cells are names: one is no number, or the last many count 1, 2, 3 … as pandas numbers columns."""
    if any(not is_number(name) and name.lower() not in _NOT_FINITE for name in names if name):
        return True
    last = [int(name) for name in names[-50:] if name.isdecimal()]
    return len(last) == 50 and last == list(range(last[0], last[0] + 50))
