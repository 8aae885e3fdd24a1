"""The numbers of a panel, to be taken away as CSV.

The numbers of every panel stand in one table of four columns, item, x, y and value, so that one line of pandas reads
any of them; what a column has nothing for is left empty. Decimals have a point in every language.
"""

import io
from collections.abc import Iterable
from typing import Protocol, TypeAlias, runtime_checkable

Row: TypeAlias = tuple[str, float | str, float | str, float | str]
"""Item, x, y, value."""

HEADER = ("item", "x", "y", "value")


@runtime_checkable
class HasNumbers(Protocol):
    """A panel whose numbers can be taken away."""

    def rows(self) -> Iterable[Row]:
        """Return the numbers it shows now."""
        ...


def csv_text(rows: Iterable[Row]) -> str:
    """Return rows as CSV, the header first; numbers have all their digits."""
    import csv  # when it is first needed: the window stands sooner without

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(rows)
    return text.getvalue()
