"""The axis of every plot: numbers with a true minus. For plots alone."""

import pyqtgraph as pg


class PlotAxis(pg.AxisItem):
    """An axis that writes −6, not -6."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the texts of some ticks."""
        texts: list[str] = super().tickStrings(values, scale, spacing)
        return [text.replace("-", "−") for text in texts]
