"""Round marks with an edge, quick to draw: each is two sets of dots, one upon the other. Imported by labs."""

from app.plots.plot import Plot
from nncore.arrays import FloatArray


class Mark:
    """Dots of one look with an edge around them, at any number of points."""

    def __init__(self, plot: Plot, size: float, edge: float = 1.5) -> None:
        self._outer, self._inner = plot.add_dots(size), plot.add_dots(size - 2.0 * edge)

    @property
    def points(self) -> tuple[FloatArray, FloatArray]:
        """The x and y that are shown."""
        return self._outer.points

    def set_points(self, x: FloatArray, y: FloatArray) -> None:
        """Show marks at these points, shape (n,)."""
        self._outer.set_points(x, y)
        self._inner.set_points(x, y)

    def set_color(self, fill: str, edge: str) -> None:
        """Fill the marks and draw their edge."""
        self._outer.set_color(edge)
        self._inner.set_color(fill)
