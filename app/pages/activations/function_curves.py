"""The curves of one activation function in one colour: f, f′ and f″ as layers, and RReLU's band."""

from collections.abc import Collection

import numpy as np
from PySide6.QtCore import Qt

from app.language import tr
from app.plots.items.curve import joined
from app.plots.plot import Plot
from nncore.arrays import FloatArray
from nncore.functions.activation_shape import second_derivative
from nncore.functions.activations import Activation

LAYERS = "f", "f′", "f″"
LINE_WORDS = tr("solid"), tr("dashed"), tr("dotted")
_STYLES = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine


class FunctionCurves:
    """Up to three lines in a plot for one function."""

    def __init__(self, plot: Plot, width: float) -> None:
        # The derivatives are drawn under f.
        self._plot = plot
        self._drawn: tuple[object, ...] = ()
        self._limits = 0.0, 0.0
        self._curves = {
            layer: plot.add_curve(width if layer == "f" else min(width, 1.5), style)
            for layer, style in reversed(list(zip(LAYERS, _STYLES, strict=True)))
        }

    def draw(self, activation: Activation, z: FloatArray, layers: Collection[str]) -> tuple[float, float]:
        """Draw these layers of a function over z, shape (n,), and return the least and the largest value shown."""
        wanted = activation.key, tuple(activation.settings.values()), z[0], z[-1], frozenset(layers)
        if wanted == self._drawn:
            return self._limits
        self._drawn = wanted
        low, high = np.inf, -np.inf
        for layer, curve in self._curves.items():
            curve.set_visible(layer in layers)
            if layer in layers:
                y = _values(activation, layer, z)
                self._plot.call(curve, f"{layer} {activation.name}")
                curve.set_points(z, y, joined(z, y))
                low, high = min(low, float(np.nanmin(y))), max(high, float(np.nanmax(y)))
        self._limits = low, high
        return low, high

    def hide(self) -> None:
        """Take all lines away."""
        self._drawn = ()
        for curve in self._curves.values():
            curve.set_visible(False)

    def set_color(self, color: str) -> None:
        """Draw all lines in this colour."""
        for curve in self._curves.values():
            curve.set_color(color)

    def points(self, layer: str) -> tuple[FloatArray, FloatArray]:
        """Return x and y of a layer."""
        return self._curves[layer].points

    def is_visible(self, layer: str) -> bool:
        """Return whether a layer is drawn."""
        return self._curves[layer].is_visible


def _values(activation: Activation, layer: str, z: FloatArray) -> FloatArray:
    if layer == "f":
        return activation(z)
    return activation.derivative(z) if layer == "f′" else second_derivative(activation, z)
