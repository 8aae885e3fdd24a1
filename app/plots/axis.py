"""The axis of every plot: numbers as they are, with a true minus, and none on another. For plots alone."""

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.language import with_decimals
from app.plots.lean import pg
from app.ui.text.numbers import with_minus

_LEAST_APART = 1.0  # of a line's height, from one number to the next above it


class PlotAxis(pg.AxisItem):
    """An axis that writes −6, not -6, and 0.2, not 200 with "(x0.001)" behind its name."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self.enableAutoSIPrefix(False)

    def updateAutoSIPrefix(self) -> None:
        """Leave the numbers alone: pyqtgraph would scale them as often as it is told not to."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the texts of some ticks."""
        texts: list[str] = super().tickStrings(values, scale, spacing)
        return [with_decimals(with_minus(text)) for text in texts]

    def generateDrawSpecs(self, painter: QPainter) -> Any:
        """Return what is drawn: the axis, its ticks, and of their numbers every so manyth, so that all can be read."""
        found = super().generateDrawSpecs(painter)
        if found is None or self.orientation not in ("left", "right"):
            return found
        axis, ticks, texts = found
        return axis, ticks, readable(texts)


def readable(texts: list[tuple[QRectF, Any, str]]) -> list[tuple[QRectF, Any, str]]:
    """Return those numbers of an upright axis that leave each other room: the first, and then every so manyth."""
    ordered = sorted(texts, key=lambda text: text[0].center().y())
    places = [rectangle.center().y() for rectangle, _, _ in ordered]
    gaps = [after - before for before, after in pairwise(places)]
    if not gaps or min(gaps) <= 0.0:
        return texts
    step = 1
    while step * min(gaps) < _LEAST_APART * ordered[0][0].height():
        step += 1
    return ordered[::step]
