"""Bars of one look, without the bookkeeping of pyqtgraph's BarGraphItem. For plots alone."""

import numpy as np

from app.plots.items.rectangles import Rectangles
from app.plots.pyqtgraph_import import pg
from nncore.arrays import FloatArray, IntArray


class Bars(Rectangles):
    """Bars from 0 up or down, all of one width, brush and outline."""

    def __init__(self, width: float) -> None:
        super().__init__()
        self._x: FloatArray = np.empty(0)
        self._heights: FloatArray = np.empty(0)
        self._width = width

    @property
    def points(self) -> tuple[FloatArray, FloatArray]:
        """The positions and heights that are shown."""
        return self._x, self._heights

    def set_points(self, x: FloatArray | IntArray, heights: FloatArray) -> None:
        """Show bars at these positions, shape (n,), with these heights, shape (n,)."""
        if not len(x) and not len(self._x):
            return
        self._x, self._heights = np.asarray(x, np.float64), np.asarray(heights, np.float64)
        self._rectangles.resize(len(self._x))
        corners = self._corners
        corners[:, 0] = self._x - 0.5 * self._width
        corners[:, 1] = np.minimum(self._heights, 0.0)
        corners[:, 2] = self._width
        corners[:, 3] = np.abs(self._heights)
        self.repaint()

    def set_width(self, width: float) -> None:
        """Make every bar so wide, in units of the x axis."""
        self._width = width
        self.set_points(*self.points)

    def set_color(self, fill: str | None, outline: str | None = None) -> None:
        """Fill the bars, or leave them hollow with an outline."""
        self._brush, self._pen = pg.mkBrush(fill), pg.mkPen(outline)
        self.repaint()
