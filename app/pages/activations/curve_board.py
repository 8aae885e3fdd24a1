"""The plot of the Activations page: curves of several functions, flat zones, dots of the drawing, and a crosshair."""

from collections.abc import Collection, Sequence
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.pages.activations.function_curves import FunctionCurves
from app.pages.activations.z_strips import ZStrips
from app.plots.mark import add_layer_dots
from app.plots.plot import Plot
from app.ui.overriding import override
from app.ui.style.text_size import keep_room
from app.ui.style.themed import Themed
from app.ui.text.numbers import number_text
from nncore.arrays import FloatArray
from nncore.functions.activation_shape import flat_stretches
from nncore.functions.activations import Activation

MOST_OTHERS = 7
_USUAL_X = -8.0, 8.0
_LOWEST, _HIGHEST = -3.0, 8.0  # of the usual view, however far a function goes
_N_POINTS = 401
_N_DRAWS = 60
_LEAST_HEIGHT = 168  # pixels, below which curves and strips are scrolled to
_AXIS_WIDTH = 44
_KEY_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: -10, Qt.Key.Key_PageUp: 10}
_KEY_PARTS = 160.0  # of the stretch that is shown: 0.1 of the usual one
_REACH = 8.0  # pixels within which a dot is meant

Ranges: TypeAlias = tuple[tuple[float, float], tuple[float, float]]


class CurveBoard(Themed, QWidget):
    """Curves over z, which the wheel zooms and a drag pans; under them a strip of bars for each layer's z.

    Signals
    -------
    pointed(float)
        The pointer is over this z.
    """

    pointed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Curves; arrow keys move the crosshair"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.plot = _plot()
        self.plot.explain_places(self._neuron_at)
        self._zones, self._band = self.plot.add_zones(), self.plot.add_band()
        self._origin = self.plot.add_line(stands=False), self.plot.add_line(stands=True)
        self._others = [FunctionCurves(self.plot, 1.5) for _ in range(MOST_OTHERS)]
        self._main = FunctionCurves(self.plot, 2.5)
        self._draws = self.plot.add_dots(4.0)
        self.plot.call(self._draws, "draws")
        self._dots = add_layer_dots(self.plot)
        self._crosshair = self.plot.add_line(stands=True)
        self.strips = ZStrips(self.plot, _AXIS_WIDTH)
        for line in self._origin:
            line.set_position(0.0)
        self._activation: Activation | None = None
        self._compared: tuple[Activation, ...] = ()
        self._places: tuple[int, ...] = ()
        self._layers: frozenset[str] = frozenset()
        self._bound, self._draw_number = 0.0, 0
        self._zs: tuple[FloatArray, ...] = ()
        self.own_view: Ranges | None = None
        self._set_view: Ranges = self.plot.view_range()
        ui.column((self.plot, 1), self.strips, parent=self, gap=4)
        self.plot.pointed.connect(self._on_pointed)
        self.plot.range_changed.connect(self._on_range_changed)
        self.follow_theme()

    # ---- what the page says ------------------------------------------------------------------

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        self._main.set_color(theme.accent)
        for curves, color in zip(self._others, theme.series, strict=False):
            curves.set_color(color)
        for line in self._origin:
            line.set_color(theme.rule)
        self._zones.set_color(theme.saturated)
        self._band.set_color(theme.accent)
        self._draws.set_color(theme.accent)
        for layer, dots in enumerate(self._dots, 1):
            dots.set_color(theme.layer(layer))
        self._accent, self._muted = theme.accent, theme.text_muted
        self._dress_crosshair()

    def show_functions(
        self,
        activation: Activation,
        others: Sequence[Activation],
        layers: Collection[str],
        *,
        places: Sequence[int],
        bound: float,
        draw_number: int = 0,
    ) -> None:
        """Draw `activation`, which carries the dots, and others in thinner lines, in the colours of their `places`.

        Where |f′| of `activation` is under `bound`, the plot is shaded; RReLU shows the draw of this number.
        """
        self._activation, self._compared, self._places = activation, tuple(others), tuple(places)
        self._layers, self._bound, self._draw_number = frozenset(layers), bound, draw_number
        self._draw()

    def show_dots(self, zs: Sequence[FloatArray]) -> None:
        """Put the neurons of a drawing on the chosen curve: the z of each layer, shape (n,)."""
        self._zs = tuple(zs)
        self._place_dots()

    def show_crosshair(self, z: float) -> None:
        """Mark one z."""
        self._crosshair.set_position(z)

    def set_own_view(self, view: Ranges | None) -> None:
        """Show this part of the plane, or, with None, all of the curves over the usual stretch."""
        self.own_view = view
        if view is not None:
            self._set_range(view)
        self._draw()

    # ---- the keyboard ------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _KEY_STEPS.get(Qt.Key(event.key()))
        at = self._crosshair.position
        if steps is None or at is None:
            super().keyPressEvent(event)
            return
        low, high = self.plot.view_range()[0]
        self.pointed.emit(min(max(at + steps * (high - low) / _KEY_PARTS, low), high))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._dress_crosshair()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._dress_crosshair()

    def _dress_crosshair(self) -> None:
        """Let it stand out while the keyboard moves it."""
        color = self._accent if self.hasFocus() else self._muted
        self._crosshair.set_color(color, 2.0 if self.hasFocus() else 1.0, Qt.PenStyle.DotLine)

    # ---- what tests ask ----------------------------------------------------------------------

    @property
    def main(self) -> FunctionCurves:
        """The curves of the chosen function."""
        return self._main

    @property
    def others(self) -> list[FunctionCurves]:
        """The curves of the functions beside it."""
        return [self._others[place] for place in self._places]

    def flat_zones(self) -> tuple[FloatArray, FloatArray]:
        """Return where the shaded stretches begin and end."""
        return self._zones.stretches

    def dot_points(self, layer: int) -> tuple[FloatArray, FloatArray]:
        """Return z and f(z) of a layer's dots."""
        return self._dots[layer].points

    def draw_points(self) -> tuple[FloatArray, FloatArray]:
        """Return z and value of RReLU's last draw."""
        return self._draws.points

    # ---- drawing -----------------------------------------------------------------------------

    def _draw(self) -> None:
        if self._activation is None:
            return
        x = _USUAL_X if self.own_view is None else self.plot.view_range()[0]
        z = np.linspace(*x, _N_POINTS)
        limits = [self._main.draw(self._activation, z, self._layers)]
        for curves, other in zip(self.others, self._compared, strict=True):
            limits.append(curves.draw(other, z, self._layers))
        for place in set(range(MOST_OTHERS)) - set(self._places):
            self._others[place].hide()
        if self.own_view is None:
            self._fit(min(low for low, _ in limits), max(high for _, high in limits))
        self._shade()
        self._place_dots()
        self._draw_derivatives(self._activation, z)

    def _fit(self, low: float, high: float) -> None:
        # In steps of a half, so that the axis stays while a slider moves.
        low, high = np.floor(2.0 * low) / 2.0, np.ceil(2.0 * high) / 2.0
        low, high = max(min(low, -0.5), _LOWEST), min(max(high, 1.0), _HIGHEST)
        margin = 0.06 * (high - low)
        self._set_range((_USUAL_X, (low - margin, high + margin)))

    def _set_range(self, view: Ranges) -> None:
        if view != self._set_view:
            self._set_view = view
            self.plot.set_range(*view)

    def _shade(self) -> None:
        starts: FloatArray = np.empty(0)
        ends = starts
        if self._activation is not None:
            starts, ends = flat_stretches(self._activation, *self.plot.view_range()[0], self._bound)
        if not np.array_equal((starts, ends), self._zones.stretches):
            self._zones.set_stretches(starts, ends)
            self.strips.show_zones(starts, ends)

    def _place_dots(self) -> None:
        for layer, dots in enumerate(self._dots):
            z = self._zs[layer] if layer < len(self._zs) and self._activation is not None else np.empty(0)
            dots.set_points(z, z if self._activation is None else self._activation(z))

    def _draw_derivatives(self, activation: Activation, z: FloatArray) -> None:
        """Show, for RReLU, the band that its derivatives come from and one draw of them."""
        is_random = activation.sample_function is not None
        self._band.set_visible(is_random)
        drawn_z = np.linspace(z[0], 0.0, _N_DRAWS) if is_random and z[0] < 0 else np.empty(0)
        values, _ = activation.for_training(drawn_z, np.random.default_rng(self._draw_number))
        self._draws.set_points(drawn_z, values)
        if is_random:
            settings = activation.settings.values()
            left = np.minimum(z, 0.0)
            self._band.set_points(left, max(settings) * left, min(settings) * left)

    # ---- what happens ------------------------------------------------------------------------

    def _on_pointed(self, z: float, _: float) -> None:
        self.pointed.emit(z)

    def _neuron_at(self, x: float, y: float) -> str:
        """Return which neuron of the drawing the dot under the pointer is."""
        (x0, x1), (y0, y1) = self.plot.view_range()
        nearest, words = _REACH, ""
        for layer, dots in enumerate(self._dots):
            z, a = dots.points
            away = np.hypot((z - x) / (x1 - x0) * self.plot.width(), (a - y) / (y1 - y0) * self.plot.height())
            neuron = int(away.argmin()) if len(away) else -1
            if neuron >= 0 and away[neuron] < nearest:
                nearest = float(away[neuron])
                at = f"z = {number_text(float(z[neuron]))}, f(z) = {number_text(float(a[neuron]))}"
                words = tr("neuron {neuron} of layer {layer}: {at}", neuron=neuron, layer=layer + 1, at=at)
        return words

    def _on_range_changed(self) -> None:
        view = self.plot.view_range()
        if not np.allclose(view, self._set_view, rtol=1e-9, atol=0.0):
            self.own_view = self._set_view = view
            self._draw()


def _plot() -> Plot:
    plot = Plot(x_label="z", y_label="f, f′, f″")
    plot.set_axis_width(_AXIS_WIDTH)
    plot.make_zoomable()
    plot.setToolTip(
        tr(
            "<p>The table names the colours and has all values at the dotted line. <b>Dots</b>: the neurons of "
            "your drawing, round in layers 1 and 3, square in 2 and 4. <b>Shaded</b>: flat, so that a neuron there "
            "hardly learns. Wheel to zoom, drag to move; by keyboard the arrows move the dotted line.</p>"
        )
    )
    keep_room(plot, 0, _LEAST_HEIGHT)
    return plot
