"""The numbers of a plot's items, as rows of a table, which speaks English. Imported by `Plot` alone."""

from collections.abc import Iterable, Iterator, Mapping
from functools import singledispatch

import numpy as np

from app.plots.items.bars import Bars
from app.plots.items.by_pyqtgraph import PictureItem, Symbols
from app.plots.items.curve import Curve
from app.plots.items.dots import Dots
from app.plots.items.handle import Handle
from app.plots.scales import Scales
from app.ui.export import Row


def plot_rows(items: Iterable[object], names: Mapping[object, str], scales: Scales) -> Iterator[Row]:
    """Yield the rows of all items that show numbers, each item with its name, or with its kind and its number."""
    counts: dict[str, int] = {}
    for item in items:
        found = list(rows_of(item, scales))
        if found:
            kind = found[0][0]
            counts[kind] = counts.get(kind, 0) + 1
            name = names.get(item, f"{kind} {counts[kind]}")
            yield from ((name, *row[1:]) for row in found)


@singledispatch
def rows_of(item: object, scales: Scales) -> Iterator[Row]:
    """Yield the rows of one item; what only adorns has none."""
    yield from ()


@rows_of.register(Bars)
@rows_of.register(Curve)
@rows_of.register(Dots)
@rows_of.register(Symbols)
def _(item: Bars | Curve | Dots | Symbols, scales: Scales) -> Iterator[Row]:
    kind = {Bars: "bars", Curve: "line"}.get(type(item), "points")
    x, y = item.points
    if item.is_visible and x is not None:
        x, y = scales.values(x, y)
        yield from ((kind, one, other, "") for one, other in zip(x.tolist(), y.tolist(), strict=True))


@rows_of.register
def _(item: Handle, scales: Scales) -> Iterator[Row]:
    if item.is_visible:
        x, y = scales.values(*map(np.array, item.position))
        yield ("point to drag", float(x), float(y), "")


@rows_of.register
def _(item: PictureItem, scales: Scales) -> Iterator[Row]:
    if item.values is not None and item.is_visible and item.values.ndim == 2:
        for (row, column), value in np.ndenumerate(item.values):
            yield ("cells", column, row, float(value))
