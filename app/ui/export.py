"""The numbers of a panel, to be taken away as CSV.

The numbers of every panel stand in one table of four columns, item, x, y and value, so that one line of pandas reads
any of them; what a column has nothing for is left empty. Decimals have a point in every language.
"""

import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol, TypeAlias, runtime_checkable

import numpy as np
from PySide6.QtGui import QGuiApplication

from app.language import tr
from nncore.arrays import FloatArray

Row: TypeAlias = tuple[str, float | str, float | str, float | str]
"""Item, x, y, value."""

HEADER = ("item", "x", "y", "value")


@runtime_checkable
class HasNumbers(Protocol):
    """A panel whose numbers can be taken away."""

    def rows(self) -> Iterable[Row]:
        """Return the numbers it shows now."""
        ...


class GivesArrays:
    """A mixin, named first, for a picture that is made of arrays of one or two axes: as numbers, and as numpy."""

    def arrays(self) -> Mapping[str, FloatArray]:
        """Return what it shows now, each array by a name that Python can take."""
        raise NotImplementedError

    def rows(self) -> Iterator[Row]:
        """Return each number with the name of its array, its column and its row."""
        for name, array in self.arrays().items():
            for (row, column), value in np.ndenumerate(np.atleast_2d(array)):
                yield name, column, row, float(value)


def numpy_text(arrays: Mapping[str, FloatArray]) -> str:
    """Return arrays as lines of Python that make them anew, to seven digits."""
    lines = [f"{name} = np.array({_literal(np.asarray(array))})" for name, array in arrays.items()]
    return "\n".join(["import numpy as np", "", *lines, ""])


def _literal(array: FloatArray) -> str:
    if array.ndim > 1:
        return "[\n" + "".join(f"    {_literal(row)},\n" for row in array) + "]"
    return "[" + ", ".join(f"{value:.7g}" for value in array.tolist()) + "]"


def copy_lines(lines: str) -> str:
    """Put lines of Python on the clipboard; return the sentence that says so."""
    QGuiApplication.clipboard().setText(lines)
    return tr("The lines are on the clipboard: paste them into a Python prompt.")


def csv_text(rows: Iterable[Row]) -> str:
    """Return rows as CSV, the header first; numbers have all their digits."""
    import csv  # when it is first needed: the window stands sooner without

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(rows)
    return text.getvalue()
