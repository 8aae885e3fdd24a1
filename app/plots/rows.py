"""The numbers of a plot's items, as rows of a table, which speaks English. Imported by `Plot` alone."""

from collections.abc import Iterable, Iterator
from functools import singledispatch

import numpy as np

from app.plots.items.bars import Bars
from app.plots.items.by_pyqtgraph import PictureItem, Symbols
from app.plots.items.curve import Curve
from app.plots.items.dots import Dots
from app.plots.items.handle import Handle
from app.ui.export import Row


def plot_rows(items: Iterable[object]) -> Iterator[Row]:
    """Yield the rows of all items that show numbers, each item with its kind and its number."""
    counts: dict[str, int] = {}
    for item in items:
        found = list(rows_of(item))
        if found:
            kind = found[0][0]
            counts[kind] = counts.get(kind, 0) + 1
            yield from ((f"{kind} {counts[kind]}", *row[1:]) for row in found)


@singledispatch
def rows_of(item: object) -> Iterator[Row]:
    """Yield the rows of one item; what only adorns has none."""
    yield from ()


@rows_of.register(Bars)
@rows_of.register(Curve)
@rows_of.register(Dots)
@rows_of.register(Symbols)
def _(item: Bars | Curve | Dots | Symbols) -> Iterator[Row]:
    kind = {Bars: "bars", Curve: "line"}.get(type(item), "points")
    x, y = item.points
    if item.is_visible and x is not None:
        yield from ((kind, one, other, "") for one, other in zip(x.tolist(), y.tolist(), strict=True))


@rows_of.register
def _(item: Handle) -> Iterator[Row]:
    if item.is_visible:
        yield ("point to drag", *item.position, "")


@rows_of.register
def _(item: PictureItem) -> Iterator[Row]:
    if item.values is not None and item.is_visible and item.values.ndim == 2:
        for (row, column), value in np.ndenumerate(item.values):
            yield ("cells", column, row, float(value))
