"""The gradient of a loss on the ten logits as bars: which logit learning would raise, which lower, and how hard."""

import numpy as np
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.plots.plot import Plot
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.themed import Themed
from app.ui.text.live_text import live_readout
from app.ui.text.numbers import short_number, tick_number
from app.ui.widgets.labels import heading
from nncore.arrays import FloatArray

_N = 10
_SCALES = tuple(step * 10.0**power for power in range(-8, 1) for step in (1.0, 2.0, 5.0))
_DIGITS = np.arange(_N)


class LogitPulls(Themed, QWidget):
    """Ten bars of ∂L/∂z: below 0, blue, descent raises the logit; above 0, vermilion, it lowers it."""

    def __init__(self) -> None:
        super().__init__()
        self.delta: FloatArray = np.zeros(_N)
        self._outputs: FloatArray = np.zeros(_N)
        self._targets: FloatArray = np.zeros(_N)
        self._scale = 0.0
        self._hint = ""
        self._readout = live_readout()
        self._plot = Plot(x_label=tr("logit z of digit"), y_label="∂L/∂z")
        self._plot.set_axis_width(44)
        self._plot.setToolTip(tr("∂L/∂z of the chosen loss for each logit; learning goes against it. Point at a bar."))
        self._plot.set_ticks("bottom", [(digit, str(digit)) for digit in range(_N)])
        self._raised, self._lowered = self._plot.add_bars(), self._plot.add_bars()
        self._plot.call(self._raised, "raised")
        self._plot.call(self._lowered, "lowered")
        self._zero = self._plot.add_line(stands=False)
        self._zero.set_position(0.0)
        self._plot.setAccessibleName(tr("Gradient on the logits"))
        self.head = ui.head(heading(tr("Gradient on the logits")), self._readout)
        ui.column(self.head, (self._plot, 1), parent=self, gap=GAP // 2)
        self._plot.pointed.connect(self._on_pointed)
        self._plot.pointer_left.connect(self._on_left)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        self._raised.set_color(theme.speaks_for)
        self._lowered.set_color(theme.speaks_against)
        self._zero.set_color(theme.text_muted)

    def bar_heights(self) -> FloatArray:
        """Return the heights of all ten bars."""
        return np.asarray(self._raised.points[1] + self._lowered.points[1])

    def show_delta(self, delta: FloatArray, outputs: FloatArray, targets: FloatArray, hint: str) -> None:
        """Show ∂L/∂z, with the outputs p and the targets t it comes from, shape (10,) each, and a hint at rest."""
        self._outputs, self._targets, self._hint = outputs, targets, hint
        self._on_left()
        if np.array_equal(delta, self.delta):
            return
        self.delta = delta
        self._raised.set_points(_DIGITS, np.minimum(delta, 0.0))
        self._lowered.set_points(_DIGITS, np.maximum(delta, 0.0))
        largest = float(np.abs(delta).max())
        scale = next((step for step in _SCALES if step >= largest), _SCALES[-1])
        if scale != self._scale:
            self._scale = scale
            self._plot.set_range((-0.6, _N - 0.4), (-1.1 * scale, 1.1 * scale))
            self._plot.set_ticks("left", [(at, tick_number(at)) for at in (-scale, 0.0, scale)])

    def _on_pointed(self, x: float, y: float) -> None:
        digit = round(x)
        if not 0 <= digit < _N:
            self._on_left()
            return
        derivative = float(self.delta[digit])
        what = tr("stays") if derivative == 0.0 else tr("rises") if derivative < 0.0 else tr("falls")
        p, t = float(self._outputs[digit]), float(self._targets[digit])
        self._readout.set_text(
            tr(
                "{digit}:  p = {p}, t = {t}, ∂L/∂z = {derivative}: its logit {what}",
                digit=digit,
                p=short_number(p),
                t=short_number(t),
                derivative=short_number(derivative),
                what=what,
            )
        )

    def _on_left(self) -> None:
        self._readout.set_text(self._hint)
