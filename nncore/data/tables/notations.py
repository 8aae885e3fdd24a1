"""Numbers of a table written otherwise, as 0xff and 12 %, and the line that writes them plainly. For `faults`."""

import os
import re

from nncore.files.kinds import in_line

_HEXADECIMAL = re.compile(r"0x[0-9a-f]+", re.IGNORECASE)
_PERCENT = re.compile(r"[\d.,]+\s*%")
_LINE = (
    "in Python: import re; t = open(\"FILE\", encoding='utf-8-sig').read(); "
    "open('digits.csv', 'w').write(re.sub(r'{pattern}', lambda m: {plain}, t))"
)
_FROM_HEXADECIMAL = _LINE.format(pattern="0[xX]([0-9A-Fa-f]+)", plain="str(int(m[1], 16))")
_FROM_PERCENT = _LINE.format(pattern=r"([\d{marks}]+)\s*%", plain='f\'{2.55 * float(m[1].replace(",", ".")):.0f}\'')


def to_plain_numbers(path: str | os.PathLike[str], cell: str, delimiter: str | None) -> str | None:
    """Return how to write the numbers of a table plainly, where one of its cells is hexadecimal or a percentage.

    Parameters
    ----------
    path : path
    cell : str
    delimiter : str or None
        What stands between cells; a comma may else stand in one.

    Returns
    -------
    str or None
        To follow a semicolon in a sentence; None where the cell is neither.
    """
    if _HEXADECIMAL.fullmatch(cell):
        return f"write its hexadecimal numbers as decimal ones, {in_line(_FROM_HEXADECIMAL, path)}"
    if _PERCENT.fullmatch(cell):
        line = _FROM_PERCENT.replace("{marks}", "." if delimiter == "," else ".,")
        return f"write its percentages as numbers from 0 to 255, {in_line(line, path)}"
    return None
