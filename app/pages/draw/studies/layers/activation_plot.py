"""Activation functions as curves, with the neurons of a drawing as dots on them. Imported by `activation_explorer`."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.plots.items.curve import joined
from app.plots.limits import calm_limit
from app.plots.mark import add_layer_dots
from app.plots.plot import Plot
from app.ui.overriding import override
from app.ui.style.themed import Themed
from nncore.arrays import FloatArray
from nncore.functions.activations import Activation
from nncore.network.network import ForwardTrace

_N_POINTS = 801
MOST_COMPARED = 8
_AXIS_WIDTH = 60
_USUAL_LIMIT = 4.0  # of the z axis


class ActivationPlot(Themed, QWidget):
    """f and f′ of one function, other functions beside it, and every hidden neuron at its z on the curve.

    Signals
    -------
    pointed(float)
        The pointer is over this z; nan when it has left.
    """

    pointed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Activation curve"))
        self._plot = Plot(x_label="z", y_label="f(z)", is_live=True)
        self._plot.set_axis_width(_AXIS_WIDTH)
        self._origin = [self._plot.add_line(stands=stands, is_still=True) for stands in (False, True)]
        self._compared = [self._plot.add_curve(1.5, is_still=True) for _ in range(MOST_COMPARED)]
        self._derivative = self._plot.add_curve(1.5, Qt.PenStyle.DashLine, is_still=True)
        self._value = self._plot.add_curve(2.5, is_still=True)
        self._dots = add_layer_dots(self._plot)
        self._marked = self._plot.add_rings(13.0)
        self._crosshair = self._plot.add_line(stands=True)
        for line in self._origin:
            line.set_position(0.0)
        self._activation: Activation | None = None
        self._others: tuple[Activation, ...] = ()
        self._zs: tuple[FloatArray, ...] = ()
        self._mark: tuple[int, int] | None = None
        self._limit = _USUAL_LIMIT
        self._shows_derivative = True
        ui.column(self._plot, parent=self)
        self._plot.pointed.connect(self._on_pointed)
        self._plot.pointer_left.connect(self._on_left)
        self.follow_theme()

    @property
    def activation(self) -> Activation | None:
        """The function whose curve carries the dots."""
        return self._activation

    def curve_points(self) -> tuple[FloatArray, FloatArray]:
        """Return x and y of the curve of f."""
        return self._value.points

    def dot_points(self, layer: int) -> tuple[FloatArray, FloatArray]:
        """Return z and f(z) of the dots of a layer."""
        return self._dots[layer].points

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        self._value.set_color(theme.accent)
        self._derivative.set_color(theme.text_muted)
        for line in self._origin:
            line.set_color(theme.rule)
        for curve, color in zip(self._compared, theme.series, strict=False):
            curve.set_color(color)
        for layer, dots in enumerate(self._dots, 1):
            dots.set_color(theme.layer(layer))
        self._marked.set_color(theme.mark)
        self._crosshair.set_color(theme.text_muted, 1.0, Qt.PenStyle.DotLine)

    def show_functions(self, activation: Activation, others: Sequence[Activation] = ()) -> None:
        """Draw `activation`, which carries the dots, and thinner curves of up to eight others."""
        self._activation, self._others = activation, tuple(others)[:MOST_COMPARED]
        self._draw_curves()
        self._place_dots()

    def show_derivative(self, is_shown: bool) -> None:
        """Show or hide f′."""
        self._shows_derivative = is_shown
        self._draw_curves()

    def show_trace(self, trace: ForwardTrace | None) -> None:
        """Put the neurons of a trace on the curve; None takes them away."""
        self._zs = () if trace is None else tuple(np.asarray(layer.z, np.float64) for layer in trace.hidden)
        self._set_limit(calm_limit(self._largest(), self._limit))
        self._place_dots()

    def settle(self) -> None:
        """Fit the z axis to the neurons; while the pen moves it only ever grows, and an empty canvas leaves it."""
        if self._zs:
            self._set_limit(calm_limit(self._largest(), _USUAL_LIMIT))

    def _largest(self) -> float:
        return max((float(np.abs(z).max()) for z in self._zs), default=0.0)

    def _set_limit(self, limit: float) -> None:
        if limit != self._limit:
            self._limit = limit
            self._draw_curves()

    def mark_neuron(self, layer: int, neuron: int) -> None:
        """Put a ring around the dot of one neuron of a hidden layer, from 1; −1 takes it away."""
        self._mark = (layer - 1, neuron) if neuron >= 0 else None
        self._place_mark()

    def _draw_curves(self) -> None:
        if self._activation is None:
            return
        z = np.linspace(-self._limit, self._limit, _N_POINTS)
        f, derivative = self._activation(z), self._activation.derivative(z)
        self._value.set_points(z, f, joined(z, f))
        self._derivative.set_visible(self._shows_derivative)
        self._derivative.set_points(z, derivative, joined(z, derivative))
        self._plot.call(self._value, self._activation.name)
        self._plot.call(self._derivative, f"f′ {self._activation.name}")
        values = [f, derivative] if self._shows_derivative else [f]
        for curve, other in zip(self._compared, self._others, strict=False):
            y = other(z)
            curve.set_points(z, y, joined(z, y))
            self._plot.call(curve, other.name)
        for index, curve in enumerate(self._compared):
            curve.set_visible(index < len(self._others))
        low, high = min(float(y.min()) for y in values), max(float(y.max()) for y in values)
        margin = 0.08 * (high - low)
        self._plot.set_range((-self._limit, self._limit), (low - margin, high + margin))

    def _place_dots(self) -> None:
        if self._activation is None:
            return
        for layer, dots in enumerate(self._dots):
            z = self._zs[layer] if layer < len(self._zs) else np.empty(0)
            dots.set_points(z, self._activation(z))
        self._place_mark()

    def _place_mark(self) -> None:
        z: FloatArray = np.empty(0)
        if self._mark is not None and self._mark[0] < len(self._zs):  # nothing beyond the last neuron: an empty slice
            z = self._zs[self._mark[0]][self._mark[1] : self._mark[1] + 1]
        if len(z) == 0:
            self._marked.set_visible(False)
            return
        self._marked.set_visible(True)
        self._marked.set_points(z, z if self._activation is None else self._activation(z))

    def _on_pointed(self, z: float, y: float) -> None:
        self._crosshair.set_position(z)
        self.pointed.emit(z)

    def _on_left(self) -> None:
        self._crosshair.set_position(None)
        self.pointed.emit(float("nan"))
