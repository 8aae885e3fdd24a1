"""What pyqtgraph itself draws well enough: symbols, bands, pictures, each behind the methods that every item has.

`app.plots.plot.Plot` makes them. Pictures are single images with fixed levels.
"""

from typing import Any

import numpy as np

from app.plots.items.item import on_screen, see_through
from app.plots.pyqtgraph_import import pg
from app.ui.style.color_maps import ColorTable
from nncore.arrays import FloatArray


class Symbols:
    """Dots of any shape, filled or hollow, with an edge."""

    def __init__(self, plot: Any, size: float, symbol: str) -> None:
        self._plot = plot
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
        self._item.setPen(
            pg.mkPen(outline, width=on_screen(1.5, self._plot.getViewWidget())) if outline else pg.mkPen(None)
        )

    @property
    def is_visible(self) -> bool:
        """Whether they are shown."""
        return bool(self._item.isVisible())

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
        self._item.setBrush(see_through(color, opacity))

    def set_visible(self, is_visible: bool) -> None:
        """Show or hide it."""
        self._item.setVisible(is_visible)


class PictureItem:
    """A picture of values, its rows from top to bottom in a plot that is flipped vertically."""

    def __init__(self, plot: Any, low: float, high: float, *, is_still: bool) -> None:
        self._item: Any = pg.ImageItem(axisOrder="row-major")
        if is_still:  # enlarged once, not at each paint
            self._item.setCacheMode(self._item.CacheMode.DeviceCoordinateCache)
        self._levels = (low, high)
        self._rectangle: tuple[float, float, float, float] | None = None
        plot.addItem(self._item)

    @property
    def values(self) -> FloatArray | None:
        """The values that are shown, shape (rows, columns)."""
        image: FloatArray | None = self._item.image
        return image

    def set_values(self, values: FloatArray) -> None:
        """Show these values, on the same part of the plane; the array must not be changed afterwards."""
        former = None if self.values is None else self.values.shape
        self._item.setImage(values, autoLevels=False, levels=self._levels)
        if self._rectangle is not None and values.shape != former:
            self._item.setRect(*self._rectangle)  # which pyqtgraph keeps as so much for each value

    def set_rectangle(self, x: float, y: float, width: float, height: float) -> None:
        """Put the picture on this part of the plane."""
        self._rectangle = x, y, width, height
        self._item.setRect(*self._rectangle)

    def set_color_table(self, table: ColorTable) -> None:
        """Colour low to high by the rows of a table, shape (256, 3)."""
        self._item.setLookupTable(table)

    @property
    def is_visible(self) -> bool:
        """Whether it is shown."""
        return bool(self._item.isVisible())

    def set_visible(self, is_visible: bool) -> None:
        """Show or hide it."""
        self._item.setVisible(is_visible)
