"""Stretches of the x axis shaded over the whole height of the view, whichever part of the plane it shows. For plots."""

from typing import Any

import numpy as np
from PySide6.QtGui import QPainter

from app.plots.bars import FastBars
from nncore.arrays import FloatArray


class FastZones(FastBars):
    """Rectangles as high as the view."""

    def __init__(self) -> None:
        super().__init__(0.0)
        self.starts: FloatArray = np.empty(0)
        self.ends: FloatArray = np.empty(0)

    def set_stretches(self, starts: FloatArray, ends: FloatArray) -> None:
        """Shade from each of `starts` to the same one of `ends`, each of shape (n,)."""
        self.starts, self.ends = starts, ends
        self._rectangles.resize(len(starts))
        self.repaint()

    def paint(self, painter: QPainter, *arguments: Any) -> None:
        """Fit the rectangles to the view, and draw them."""
        view = self.boundingRect()
        corners = self._rectangles.ndarray()
        corners[:, 0], corners[:, 1] = self.starts, view.top()
        corners[:, 2], corners[:, 3] = self.ends - self.starts, view.height()
        super().paint(painter, *arguments)
