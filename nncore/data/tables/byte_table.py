"""Tables of numbers 0 … 255 as text with commas, read with array operations alone. Used by `digit_csv`.

Every place of the text is looked at with the two before it, as if a number ended there, all places of some lines at
once; of the values only those before a comma or line feed are taken. That is more than three times as fast as
``numpy.loadtxt``.
"""

from typing import BinaryIO

import numpy as np
import numpy.typing as npt

_ZERO, _COMMA, _LINE_FEED = np.frombuffer(b"0,\n", np.uint8)
_BEFORE = b",,"  # in front of a piece, so that its first number too has two characters before its last digit
_PIECE_BYTES = 1 << 18  # what is made of it stays in the processor's cache
_KEPT_BYTES = 1 << 24
_LONGEST_LINE = 1 << 22  # one that is longer ends in no line feed, and so is no table


def read_byte_table(file: BinaryIO, columns: int) -> npt.NDArray[np.uint8] | None:
    """Return the table in the rest of a file.

    Parameters
    ----------
    file : binary file
        Lines of numbers with a comma between them; each line, the last too, ends in a line feed. What follows a fault
        is not read.
    columns : int
        How many numbers each line must have.

    Returns
    -------
    array of uint8, shape (N, columns), or None
        None if there is anything but whole numbers 0 … 255 of one to three digits, or a line has more or fewer, or
        there are no lines.

    Examples
    --------
    >>> import io
    >>> read_byte_table(io.BytesIO(b"1,20,255\\n0,0,7\\n"), 3).tolist()
    [[1, 20, 255], [0, 0, 7]]
    >>> read_byte_table(io.BytesIO(b"1,20,256\\n"), 3) is None
    True
    """
    # From a large block given back the C library learns to keep memory. Else it may return that of each piece to the
    # system and ask for it anew, which can take longer than the reading.
    np.empty(_KEPT_BYTES, np.uint8)
    tables: list[npt.NDArray[np.uint8]] = []
    while piece := file.read(_PIECE_BYTES):
        text = np.frombuffer(b"".join((_BEFORE, piece, file.readline(_LONGEST_LINE))), np.uint8)
        table = _table(text, columns)
        if table is None:
            return None
        tables.append(table)
    return np.concatenate(tables) if tables else None


def _table(text: npt.NDArray[np.uint8], columns: int) -> npt.NDArray[np.uint8] | None:
    """Return the table in some whole lines, or None."""
    digits = text - _ZERO  # what is no digit becomes 10 or more
    is_digit = digits < 10
    ends = np.flatnonzero(~is_digit[3:])
    if text[-1] != _LINE_FEED or len(ends) % columns or not _has_marks(text[3:], ends.reshape(-1, columns)):
        return None
    digits *= is_digit
    values = _values(digits, is_digit)
    return None if values is None else values.take(ends.reshape(-1, columns))


def _has_marks(text: npt.NDArray[np.uint8], ends: npt.NDArray[np.intp]) -> bool:
    """Tell whether the numbers of each row of a table end in commas, the last in a line feed."""
    has_line_feeds = np.all(text[ends[:, -1]] == _LINE_FEED)
    return bool(has_line_feeds and np.count_nonzero(text == _COMMA) == ends.size - len(ends))


def _values(digits: npt.NDArray[np.uint8], is_digit: npt.NDArray[np.bool_]) -> npt.NDArray[np.uint8] | None:
    """Return the value of the number that ends at each place from the third to the last but one, or None.

    None if a number has no digits or more than three, or is above 255. What is no digit counts as 0.
    """
    is_long = is_digit[1:-2] & is_digit[2:-1]  # two digits or more
    if np.any(is_long[2:] & is_long[:-2]) or not np.all(is_digit[1:-1] | is_digit[2:]):
        return None
    tens = digits[:-3] * is_long
    tens *= 10
    tens += digits[1:-2]
    values = tens * 10
    values += digits[2:-1]
    return None if tens.max() > 25 or np.any(values < tens) else values  # above 255 they begin at 0 again
