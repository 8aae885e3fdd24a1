"""What stands in a plot: bars, dots, bands, zones, pictures. `app.plots.plot.Plot` makes them.

All bars of a kind share one brush;
pictures are single images with fixed levels.
"""

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor, QGuiApplication

from app.plots.bars import FastBars
from app.plots.zones import FastZones
from app.ui.theme import ColorTable
from nncore.arrays import FloatArray, IntArray


def on_screen(width: float) -> float:
    """Return the width of a line in the screen's own pixels, in which pyqtgraph's pens are measured."""
    screen = QGuiApplication.primaryScreen()
    return width * (1.0 if screen is None else screen.devicePixelRatio())


class Bars:
    """Bars of one look, from 0 up or down."""

    def __init__(self, plot: Any, width: float) -> None:
        self._item = FastBars(width)
        plot.addItem(self._item, ignoreBounds=True)

    @property
    def points(self) -> tuple[FloatArray, FloatArray]:
        """The positions and heights that are shown."""
        return self._item.x, self._item.heights

    def set_points(self, x: FloatArray | IntArray, heights: FloatArray) -> None:
        """Show bars at these positions, shape (n,), with these heights, shape (n,)."""
        self._item.set_points(x, heights)

    def set_width(self, width: float) -> None:
        """Make every bar so wide, in units of the x axis."""
        self._item.set_width(width)

    def set_color(self, fill: str | None, outline: str | None = None) -> None:
        """Fill the bars, or leave them hollow with an outline."""
        self._item.set_look(pg.mkBrush(fill), pg.mkPen(outline))


class Dots:
    """Dots of one look."""

    def __init__(self, plot: Any, size: float, symbol: str) -> None:
        self._item: Any = pg.ScatterPlotItem(size=size, symbol=symbol, pxMode=True)
        plot.addItem(self._item)

    @property
    def points(self) -> tuple[FloatArray, FloatArray]:
        """The x and y that are shown."""
        x, y = self._item.getData()
        return x, y

    def set_points(self, x: FloatArray, y: FloatArray) -> None:
        """Show dots at these points, shape (n,)."""
        self._item.setData(x, y)

    def set_color(self, fill: str | None, outline: str | None = None) -> None:
        """Fill the dots and draw their edge."""
        self._item.setBrush(pg.mkBrush(fill))
        self._item.setPen(pg.mkPen(outline, width=on_screen(1.5)) if outline else pg.mkPen(None))

    def set_visible(self, is_visible: bool) -> None:
        """Show or hide them."""
        self._item.setVisible(is_visible)


class Band:
    """The area between two lines."""

    def __init__(self, plot: Any) -> None:
        self._item: Any = pg.PlotCurveItem(pen=None, fillLevel="enclosed")
        plot.addItem(self._item)

    @property
    def points(self) -> tuple[FloatArray, FloatArray]:
        """The x and y of the outline, there along the lower line and back along the upper one."""
        x, y = self._item.getData()
        return (np.empty(0), np.empty(0)) if x is None else (x, y)

    def set_points(self, x: FloatArray, low: FloatArray, high: FloatArray) -> None:
        """Fill from `low` to `high`, each of shape (n,), over x, shape (n,)."""
        self._item.setData(np.concatenate([x, x[::-1]]), np.concatenate([low, high[::-1]]))

    def set_color(self, color: str, opacity: float = 0.18) -> None:
        """Fill it with this colour, which lets shine through what lies beneath."""
        self._item.setBrush(_see_through(color, opacity))

    def set_visible(self, is_visible: bool) -> None:
        """Show or hide it."""
        self._item.setVisible(is_visible)


class Zones:
    """Stretches of the x axis, shaded over the whole height of the plot."""

    def __init__(self, plot: Any) -> None:
        self._item = FastZones()
        self._item.setZValue(-10)
        plot.addItem(self._item, ignoreBounds=True)

    @property
    def stretches(self) -> tuple[FloatArray, FloatArray]:
        """Where they begin and where they end, each of shape (n,)."""
        return self._item.starts, self._item.ends

    def set_stretches(self, starts: FloatArray, ends: FloatArray) -> None:
        """Shade from each of `starts` to the same one of `ends`, each of shape (n,)."""
        self._item.set_stretches(starts, ends)

    def set_color(self, color: str, opacity: float = 0.12) -> None:
        """Shade them with this colour."""
        self._item.set_look(pg.mkBrush(_see_through(color, opacity)), pg.mkPen(None))

    def set_visible(self, is_visible: bool) -> None:
        """Show or hide them."""
        self._item.setVisible(is_visible)


class PictureItem:
    """A picture of values, its rows from top to bottom in a plot that is flipped vertically."""

    def __init__(self, plot: Any, low: float, high: float, *, is_still: bool) -> None:
        self._item: Any = pg.ImageItem(axisOrder="row-major")
        if is_still:  # enlarged once, not at each paint
            self._item.setCacheMode(self._item.CacheMode.DeviceCoordinateCache)
        self._levels = (low, high)
        plot.addItem(self._item)

    @property
    def values(self) -> FloatArray | None:
        """The values that are shown, shape (rows, columns)."""
        image: FloatArray | None = self._item.image
        return image

    def set_values(self, values: FloatArray) -> None:
        """Show these values; the array must not be changed afterwards."""
        self._item.setImage(values, autoLevels=False, levels=self._levels)

    def set_rectangle(self, x: float, y: float, width: float, height: float) -> None:
        """Put the picture on this part of the plane."""
        self._item.setRect(x, y, width, height)

    def set_color_table(self, table: ColorTable) -> None:
        """Colour low to high by the rows of a table, shape (256, 3)."""
        self._item.setLookupTable(table)

    def set_visible(self, is_visible: bool) -> None:
        """Show or hide it."""
        self._item.setVisible(is_visible)


def _see_through(color: str, opacity: float) -> QColor:
    made = QColor(color)
    made.setAlphaF(opacity)
    return made
