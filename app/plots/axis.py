"""The axis of every plot: numbers as they are, with a true minus. For plots alone."""

import pyqtgraph as pg

from app.ui.numbers import with_minus


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
        return [with_minus(text) for text in texts]
