"""Many lines or small pictures in one call to any painter: for what is painted and no plot, as a network."""

from typing import Any

import numpy as np
from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPixmap

from app.plots.pyqtgraph_import import pg
from nncore.arrays import FloatArray


class LineBatch:
    """Straight lines of one pen."""

    def __init__(self) -> None:
        self._lines = pg.Qt.internals.PrimitiveArray(QLineF, 4)

    def paint(self, painter: QPainter, lines: FloatArray) -> None:
        """Draw lines, shape (n, 4), each from x, y to x, y, with the painter's pen."""
        self._lines.resize(len(lines))
        self._lines.ndarray()[...] = lines
        painter.drawLines(*self._lines.drawargs())


class SpriteBatch:
    """Small pictures of one size, cut out of a sheet."""

    def __init__(self) -> None:
        self._fragments = pg.Qt.internals.PrimitiveArray(QPainter.PixmapFragment, 10)

    def paint(self, painter: QPainter, sheet: QPixmap, side: int, centres: FloatArray, cells: Any) -> None:
        """Draw squares of a sheet around centres, shape (n, 2); `cells`, (n, 2), are their column and row there.

        `side` is that of a square in pixels of the sheet.
        """
        self._fragments.resize(len(centres))
        fragments, scale = self._fragments.ndarray(), 1.0 / sheet.devicePixelRatio()
        fragments[:, 0:2] = centres
        fragments[:, 2:4] = np.asarray(cells) * side
        fragments[:, 4:6] = side
        fragments[:, 6:8] = scale
        fragments[:, 8], fragments[:, 9] = 0.0, 1.0
        first, n = self._fragments.drawargs()
        painter.drawPixmapFragments(first, n, sheet)
