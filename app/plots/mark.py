"""Marks on plots that are quick to draw: dots with an edge, and the neurons of each hidden layer. Imported by pages."""

from app.plots.items.dots import Dots
from app.plots.plot import Plot
from nncore.arrays import FloatArray

LAYER_MARKS = "●■●■"
"""How the dots of the hidden layers look in a legend, in the colours of `Theme.layer`."""

_EDGE = 1.5  # pixels
_LAYER_SIZES = {0: 9.0, 2: 6.5, 1: 4.0, 3: 3.0}  # pixels, in the order of painting: the smaller lies upon the larger


def add_layer_dots(plot: Plot) -> tuple[Dots, ...]:
    """Add dots for the neurons of up to four hidden layers; where several lie on one spot, all are seen."""
    dots = {layer: plot.add_dots(size, is_round=layer % 2 == 0) for layer, size in _LAYER_SIZES.items()}
    for layer, of_layer in dots.items():
        plot.call(of_layer, f"neurons of layer {layer}")
    return tuple(dots[layer] for layer in sorted(dots))


class Mark:
    """Dots of one look with an edge around them, at any number of points."""

    def __init__(self, plot: Plot, size: float) -> None:
        self._plot = plot
        self._outer, self._inner = plot.add_dots(size), plot.add_dots(size - 2.0 * _EDGE)
        plot.leave_out(self._inner)

    @property
    def points(self) -> tuple[FloatArray, FloatArray]:
        """The x and y that are shown."""
        return self._outer.points

    def set_points(self, x: FloatArray, y: FloatArray) -> None:
        """Show marks at these points, shape (n,)."""
        self._outer.set_points(x, y)
        self._inner.set_points(x, y)

    def call(self, name: str) -> None:
        """Name them as the table of numbers shall."""
        self._plot.call(self._outer, name)

    def set_color(self, fill: str, edge: str) -> None:
        """Fill the marks and draw their edge."""
        self._outer.set_color(edge)
        self._inner.set_color(fill)
