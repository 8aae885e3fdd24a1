"""What is shown in a plot, in words, for those who do not see it. Imported by `Plot` alone."""

from collections.abc import Iterable, Mapping
from functools import singledispatch

import numpy as np

from app.language import tr, tr_n
from app.plots.items.bars import Bars
from app.plots.items.by_pyqtgraph import PictureItem, Symbols
from app.plots.items.curve import Curve
from app.plots.items.dots import Dots
from app.plots.items.handle import Handle
from app.plots.items.line import Line
from app.plots.items.text import Text
from app.plots.scales import Scales
from app.ui.text.numbers import plain_number
from nncore.arrays import FloatArray


def plot_sentence(
    axes: Mapping[str, str], ranges: Mapping[str, tuple[float, float]], items: Iterable[object], scales: Scales
) -> str:
    """Return what a plot shows now: its axes, and each of its items that shows anything."""
    value_of = {"bottom": scales.bottom, "left": scales.left}
    ends = [
        tr(
            "{axis} from {low} to {high}",
            axis=name or plain,
            low=_short(value_of[side](np.array(ranges[side][0]))),
            high=_short(value_of[side](np.array(ranges[side][1]))),
        )
        for side, plain in (("bottom", "x"), ("left", "y"))
        if (name := axes.get(side, "").strip()) or side in axes
    ]
    shown = [words for item in items if (words := in_words(item, scales))]
    both = (tr("; ").join(ends), tr("; ").join(shown) or tr("Nothing is shown yet"))
    return " ".join(tr("{words}.", words=words) for words in both)


@singledispatch
def in_words(item: object, scales: Scales) -> str:
    """Return what an item of a plot shows, or nothing for what only adorns."""
    return ""


@in_words.register
def _(item: Bars, scales: Scales) -> str:
    if not (item.is_visible and len(item.points[0])):
        return ""
    x, heights = scales.values(*item.points)
    low, high = int(np.argmin(heights)), int(np.argmax(heights))
    if len(x) == 1:
        return tr("a bar of {heights} at {x}", heights=_short(heights[0]), x=_short(x[0]))
    return tr_n(
        "{n} bar, highest {high} at {at_high}, lowest {low} at {at_low}",
        "{n} bars, highest {high} at {at_high}, lowest {low} at {at_low}",
        len(x),
        high=_short(heights[high]),
        at_high=_short(x[high]),
        low=_short(heights[low]),
        at_low=_short(x[low]),
    )


@in_words.register
def _(item: Curve, scales: Scales) -> str:
    return _line(*scales.values(*item.points)) if item.is_visible else ""


@in_words.register(Dots)
@in_words.register(Symbols)
def _(item: Dots | Symbols, scales: Scales) -> str:
    x, y = item.points
    if not item.is_visible or x is None or not len(x):
        return ""
    x, y = scales.values(x, y)
    if len(x) == 1:
        return tr("a point at {x}, {y}", x=_short(x[0]), y=_short(y[0]))
    return tr_n("{n} point", "{n} points", len(x))


@in_words.register
def _(item: Line, scales: Scales) -> str:
    if item.position is None or not item.is_visible:
        return ""
    value_of = scales.bottom if item.stands else scales.left
    return tr("a line at {position}", position=_short(value_of(np.array(item.position))))


@in_words.register
def _(item: Handle, scales: Scales) -> str:
    x, y = scales.values(*map(np.array, item.position))
    return tr("a point to drag at {x}, {y}", x=_short(x), y=_short(y)) if item.is_visible else ""


@in_words.register
def _(item: Text, scales: Scales) -> str:
    return item.text if item.is_visible else ""


@in_words.register
def _(item: PictureItem, scales: Scales) -> str:
    values = item.values
    if values is None or not item.is_visible:
        return ""
    row, column = np.unravel_index(int(np.argmax(values)), values.shape[:2])
    return tr(
        "{rows} × {columns} cells, the largest in row {row}, column {column}",
        rows=values.shape[0],
        columns=values.shape[1],
        row=row,
        column=column,
    )


def _line(x: FloatArray, y: FloatArray) -> str:
    known = np.isfinite(y)
    if not known.any():
        return ""
    x, y = x[known], y[known]
    return tr(
        "a line from {y} at {x} to {y2} at {x2}, between {y3} and {y4}",
        y=_short(y[0]),
        x=_short(x[0]),
        y2=_short(y[-1]),
        x2=_short(x[-1]),
        y3=_short(y.min()),
        y4=_short(y.max()),
    )


def _short(value: float | FloatArray) -> str:
    return plain_number(float(value), 3)
