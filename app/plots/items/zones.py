"""Stretches of the x axis shaded over the whole height of the view, whichever part of the plane it shows. For plots."""

from typing import Any

import numpy as np
from PySide6.QtGui import QBrush, QPainter

from app.plots.items.item import see_through
from app.plots.items.rectangles import Rectangles
from nncore.arrays import FloatArray


class Zones(Rectangles):
    """Rectangles as high as the view, behind everything else."""

    def __init__(self) -> None:
        super().__init__()
        self._starts: FloatArray = np.empty(0)
        self._ends: FloatArray = np.empty(0)
        self.setZValue(-10)

    @property
    def stretches(self) -> tuple[FloatArray, FloatArray]:
        """Where they begin and where they end, each of shape (n,)."""
        return self._starts, self._ends

    def set_stretches(self, starts: FloatArray, ends: FloatArray) -> None:
        """Shade from each of `starts` to the same one of `ends`, each of shape (n,)."""
        self._starts, self._ends = starts, ends
        self._rectangles.resize(len(starts))
        self.repaint()

    def set_color(self, color: str, opacity: float = 0.12) -> None:
        """Shade them with this colour."""
        self._brush = QBrush(see_through(color, opacity))
        self.repaint()

    def paint(self, painter: QPainter, *arguments: Any) -> None:
        """Fit the rectangles to the view, and draw them."""
        view, corners = self.boundingRect(), self._corners
        corners[:, 0], corners[:, 1] = self._starts, view.top()
        corners[:, 2], corners[:, 3] = self._ends - self._starts, view.height()
        super().paint(painter, *arguments)
