"""How the learning reaches each layer: the length of its gradient, or the share of its neurons that are dead."""

from functools import partial

import numpy as np
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import mark_text, tr
from app.pages.train.runs.run import Run
from app.pages.train.stage.weights import layer_color
from app.plots.plot import Plot
from app.plots.scales import as_it_is, power_of_ten
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.themed import Themed
from app.ui.text.live_text import live_readout
from app.ui.text.numbers import number_text, percent, plain_number
from app.ui.widgets.switch import Switch
from nncore.arrays import FloatArray

_MOST_POINTS = 80
_GRADIENT_TICKS = (1e-4, 1e-3, 0.01, 0.1, 1.0, 10.0, 100.0)
_LEAST_GRADIENT = 1e-5
_RESTING = tr("From the first step on: a line for each layer.")


class LayerCurves(Themed, QWidget):
    """One line a layer over the epochs of the chosen run.

    `readout` is what the pointer reads; whoever shows the view finds a place for it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("How the learning reaches the layers"))
        self._run: Run | None = None
        self._epochs = 1.0
        self.quantity = Switch((mark_text("Gradient"), mark_text("Dead")), tr("Shown for each layer"))
        self.plot = Plot(x_label=tr("epochs"))
        self.plot.set_axis_width(44)
        self._marker = self.plot.add_line(stands=True)
        self.curves = [self.plot.add_curve(1.0) for _ in range(5)]
        for number, curve in enumerate(self.curves, 1):
            self.plot.call(curve, f"layer {number}")
        self.readout = live_readout()
        self.head = ui.head(self.quantity)
        ui.column(self.head, (self.plot, 1), parent=self, gap=GAP // 2)
        self.plot.pointed.connect(self._on_pointed)
        self.plot.pointer_left.connect(self._on_left)
        self.show_quantity()
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        self._marker.set_color(self.theme.text_muted)
        n_layers = 0 if self._run is None else self._run.gradient_norms.shape[1]
        for index, curve in enumerate(self.curves):
            curve.set_color(layer_color(self.theme, index, n_layers))

    def show_run(self, run: Run | None, epochs: float) -> None:
        """Show a run over an axis of so many epochs, or nothing."""
        self._run, self._epochs = run, epochs
        self.apply_theme()
        self._set_range()
        self.update_curves()
        self._on_left()

    def update_curves(self) -> None:
        """Draw what the run has come to."""
        values = self._values()
        for index, curve in enumerate(self.curves):
            is_there = index < values.shape[1] and self._run is not None
            curve.set_visible(is_there)
            if is_there and self._run is not None:
                # The first row is the fresh network, which has no gradient yet.
                scaled = self._scaled(values[1:, index])
                curve.set_points(_calmed(self._run.epochs[1:]), _calmed(scaled))

    def mark(self, epochs: float | None) -> None:
        """Mark the moment that is shown, or none."""
        self._marker.set_position(epochs)

    @property
    def text(self) -> str:
        """What is read under the pointer."""
        return self.readout.text()

    @property
    def _is_gradient(self) -> bool:
        return self.quantity.word == "Gradient"

    def _values(self) -> FloatArray:
        if self._run is None:
            return np.empty((0, 0))
        return self._run.gradient_norms if self._is_gradient else self._run.dead

    def _scaled(self, values: FloatArray) -> FloatArray:
        if not self._is_gradient:
            return 100.0 * values
        scaled: FloatArray = np.log10(np.maximum(values, _LEAST_GRADIENT))
        return scaled

    def _set_range(self) -> None:
        self.plot.set_range((0.0, self._epochs), (-3.2, 1.2) if self._is_gradient else (-2.0, 102.0))

    def show_quantity(self) -> None:
        """Show what the switch says, with its axis and its tip."""
        if self._is_gradient:
            ticks = [(float(np.log10(tick)), plain_number(tick)) for tick in _GRADIENT_TICKS]
            tip = tr("Length of each layer's gradient, calmed: where it is tiny, the layer hardly learns.")
        else:
            ticks = [(float(share), f"{share} %") for share in (0, 25, 50, 75, 100)]
            tip = tr("Share of each hidden layer's neurons that not one of 256 digits can move.")
        self.plot.set_ticks("left", ticks)
        self.plot.read_as("left", power_of_ten if self._is_gradient else as_it_is)
        self.plot.setToolTip(tip)
        self._set_range()
        self.update_curves()
        self._on_left()

    def _on_pointed(self, x: float, y: float) -> None:
        if self._run is None or not len(self._run.epochs):
            return
        at = self._run.nearest_row(x)
        write = number_text if self._is_gradient else partial(percent, decimals=0)
        values = [write(float(value)) for value in self._values()[at]]
        self.readout.set_text(
            tr("epoch {epochs}: {values}", epochs=number_text(self._run.epochs[at], 2), values=" · ".join(values))
        )

    def _on_left(self) -> None:
        self.readout.set_text(_RESTING if self._run is None else "")


def _calmed(values: FloatArray) -> FloatArray:
    """Return the means of as many neighbours as it takes to draw a line that can be followed; the newest stays."""
    every = max(1, -(-len(values) // _MOST_POINTS))
    if every == 1:
        return values
    n_whole = len(values) // every * every
    means: FloatArray = values[:n_whole].reshape(-1, every).mean(axis=1)
    return np.append(means, values[-1])
