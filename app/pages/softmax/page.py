"""The softmax lab: logits and temperature as sliders, the probabilities, every step in numbers, and the Jacobian."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from PySide6.QtWidgets import QCheckBox, QWidget

from app import ui
from app.lab.page import Page
from app.language import tr
from app.pages.softmax.jacobian_picture import JacobianPicture
from app.pages.softmax.numpy_lines import program
from app.pages.softmax.step_table import StepTable
from app.plots.plot import Plot
from app.ui.layout.boxes import GAP
from app.ui.layout.folding import level
from app.ui.layout.scroller import Sideways
from app.ui.overriding import override
from app.ui.style.text_size import keep_room
from app.ui.text.live_text import live_readout
from app.ui.text.numbers import number_text, result_sign, short_number, shown_value, tick_number
from app.ui.widgets.labels import heading
from app.ui.widgets.slider import NumberSlider
from app.ui.widgets.switch import Switch
from nncore.arrays import FloatArray
from nncore.functions.softmax import SoftmaxSteps, entropy, softmax, softmax_steps
from nncore.network.network import ForwardTrace

_START = (-1.0, 0.5, 2.0, 0.0, -0.5, 1.0, -2.0, 3.0, 0.2, 1.5)
_N = len(_START)
_FORMULAS = ("softmax_temperature", "softmax_shift", "softmax_jacobian_temperature", "entropy")
_ADVICE = tr(
    "<b>Use it for</b> one answer out of several. <b>Beware:</b> it always shares out 1, even over scribbles, "
    "and only differences of logits count."
)
_OF_JACOBIAN = tr("Each row and column of the Jacobian sums to 0: what one digit gains, the others lose.")
_LARGEST_EXPONENT = {"float32": 88.7, "float64": 709.8}
_LEAST_WIDTH = 200  # pixels of each of its two pictures


class SoftmaxPage(Page):
    """Ten logits, set by hand or by the drawing, and all that softmax makes of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Softmax"), tr("Ten logits become ten probabilities: a power of e each, over the sum of all."), parent
        )
        self._trace: ForwardTrace | None = None
        self._steps = softmax_steps(np.array(_START))
        self._readout, self._pointed_readout = live_readout(), live_readout()
        self._plot = Plot(x_label=tr("digit"), y_label=tr("probability p"))
        self._plot.set_axis_width(60)
        self._plot.setToolTip(
            tr("p of each digit, the largest in colour; hollow: what it was at T = 1. Point at a bar.")
        )
        self._plot.set_range((-0.6, _N - 0.4), (-0.02, 1.02))
        self._plot.set_ticks("left", [(p, tick_number(p)) for p in (0.0, 0.25, 0.5, 0.75, 1.0)])
        self._plot.set_ticks("bottom", [(digit, str(digit)) for digit in range(_N)])
        self._bars, self._winner, self._at_one = (self._plot.add_bars() for _ in range(3))
        self._plot.call(self._bars, "p")
        self._plot.call(self._at_one, "p at T = 1")
        self._plot.leave_out(self._winner)  # a bar of the others in colour
        self._jacobian = JacobianPicture()
        self._table = StepTable(_N)
        self._build_plots()
        self._build_logits()
        self._build_temperature_and_stability()
        self._plot.pointed.connect(self._on_pointed)
        self._plot.pointer_left.connect(self._on_pointer_left)
        self._dress()
        self.finish()

    def bar_heights(self) -> FloatArray:
        """Return the heights of the ten bars."""
        return self._bars.points[1]

    def largest_digits(self) -> FloatArray:
        """Return the digits whose bars are in colour."""
        return self._winner.points[0]

    # ---- building ----------------------------------------------------------------------------

    def _build_plots(self) -> None:
        self._plot.setAccessibleName(tr("Probabilities"))
        head = ui.head(heading(tr("Probabilities")), self._readout)
        level(head, self._jacobian.head)
        left = ui.column(head, (self._plot, 1), self._pointed_readout, gap=GAP // 2)
        keep_room(self._plot, _LEAST_WIDTH, 0)
        keep_room(self._jacobian, _LEAST_WIDTH, 0)
        plots = ui.row((left, 3), (self._jacobian, 2), gap=3 * GAP)
        self.plot_area.addLayout(plots)
        self.numbers.addWidget(Sideways(self._table))

    def _build_logits(self) -> None:
        self.add_heading(tr("Logits z"))
        self._follow = QCheckBox(tr("Follow the drawing"))
        self._follow.setChecked(True)
        self._follow.toggled.connect(self._on_follow_toggled)
        self.add_control(
            "follow", self._follow, tr("Let the sliders stand where the network puts them for your drawing.")
        )
        self._take = ui.button(
            tr("Take the drawing's logits"), tr("Put the sliders where the network puts them for this drawing, once.")
        )
        self._take.clicked.connect(self._on_take)
        self.controls.addWidget(self._take)
        column = ui.column(gap=0)
        self._sliders = [NumberSlider(str(k), -25.0, 25.0, z, name=tr("Logit of {k}", k=k), decimals=1)
                         for k, z in enumerate(_START)]  # fmt: skip
        for digit, slider in enumerate(self._sliders):
            slider.value_changed.connect(self._on_logit_moved)
            tip = tr(
                "The logit of {digit}: what the last layer gives for it. A difference of 1 is a factor of e^(1/T).",
                digit=digit,
            )
            self.keep_control(f"z{digit}", slider, tip)
            column.addWidget(slider)
        self.controls.addLayout(column)

    def _build_temperature_and_stability(self) -> None:
        self.add_heading(tr("Temperature"))
        self._temperature = NumberSlider("T", 0.1, 10.0, 1.0, name=tr("Temperature"), is_logarithmic=True)
        self.add_control(
            "temperature", self._temperature, tr("Every logit is divided by T: above 1 evens out, below 1 decides.")
        )
        self.add_heading(tr("Numerical stability"))
        self._offset = NumberSlider("c", -1000.0, 1000.0, 0.0, name=tr("Added to every logit"), decimals=0)
        self.add_control(
            "offset",
            self._offset,
            tr("Added to every logit. As softmax subtracts the largest, it changes nothing; watch “p without shift”."),
        )
        self._precision = Switch(tuple(_LARGEST_EXPONENT)[::-1], tr("Precision of the steps"))
        self.add_control("precision", self._precision, tr("float32 holds e^z up to z = 88, float64 up to z = 709."))

    # ---- what happens ------------------------------------------------------------------------

    @override
    def show_trace(self, trace: ForwardTrace | None) -> None:
        self._trace = trace
        self._take.setEnabled(trace is not None)
        if self._follow.isChecked():
            self._place_sliders()
        self.refresh()

    @override
    def apply_theme(self) -> None:
        self._dress()
        super().apply_theme()

    @override
    def restore(self, state: Mapping[str, Any]) -> None:
        super().restore(state)
        if self._follow.isChecked():
            self._place_sliders()
            self.refresh()

    @override
    def refresh(self) -> None:
        temperature, logits = self._temperature.value, self._logits()
        self._steps = softmax_steps(self._shifted_logits(), temperature)
        bare = softmax_steps(self._shifted_logits(), temperature, is_shifted=False)
        self._show_bars(logits, temperature)
        self._jacobian.show_logits(logits, temperature)
        self._table.show_steps(self._shifted_logits(), bare, self._steps, self.theme.accent)
        self._show_sums()
        self.explain(_FORMULAS, self._advice(bare))

    def _on_take(self) -> None:
        self.kept.set_quietly("follow", False)
        self._place_sliders()
        self.refresh()
        self.note_step("take")

    def _on_follow_toggled(self) -> None:
        if self._follow.isChecked() and not self.kept.is_quiet:
            self._place_sliders()

    def _on_logit_moved(self) -> None:
        if not self.kept.is_quiet:  # a hand moved it
            self.kept.set_quietly("follow", False)

    def _place_sliders(self) -> None:
        """Put the sliders where the drawing has them, as near as they can."""
        if self._trace is not None:
            for digit, logit in enumerate(self._trace.logits.tolist()):
                self.kept.set_quietly(f"z{digit}", logit)

    def _logits(self) -> FloatArray:
        """Return the drawing's own logits while they are followed, else what the sliders say; shape (10,)."""
        if self._follow.isChecked() and self._trace is not None:
            return self._trace.logits.astype(np.float64)
        return np.array([slider.value for slider in self._sliders])

    def _shifted_logits(self) -> FloatArray:
        """Return z + c in the chosen precision."""
        moved: FloatArray = (self._logits() + round(self._offset.value)).astype(self._precision.word)
        return moved

    # ---- drawing -----------------------------------------------------------------------------

    def _dress(self) -> None:
        self._bars.set_color(self.theme.bar)
        self._winner.set_color(self.theme.accent_fill)
        self._at_one.set_color(None, self.theme.text_muted)

    def _show_bars(self, logits: FloatArray, temperature: float) -> None:
        p = self._steps.probabilities
        digits = np.arange(_N)
        is_largest = p == p.max()  # of ties all
        self._bars.set_points(digits, p)
        self._winner.set_points(digits[is_largest], p[is_largest])
        is_shown = temperature != 1.0
        self._at_one.set_points(digits if is_shown else np.empty(0), softmax(logits) if is_shown else np.empty(0))

    def _show_sums(self) -> None:
        p = self._steps.probabilities
        spread = float(entropy(p))
        self._readout.set_text(
            tr(
                "Σ p = {p}   H = {spread} nat   perplexity {perplexity}",
                p=number_text(p.sum(), 6),
                spread=number_text(spread),
                perplexity=number_text(np.exp(spread), 1),
            )
        )
        self._on_pointer_left()

    def _on_pointed(self, x: float, y: float) -> None:
        digit = round(x)
        if not 0 <= digit < _N:
            self._on_pointer_left()
            return
        exponential, total = float(self._steps.exponentials[digit]), float(self._steps.total[0])
        above, below = short_number(exponential, 4), short_number(total, 4)
        p = short_number(float(self._steps.probabilities[digit]), 5)
        sign = result_sign(shown_value(above) / shown_value(below), p)
        self._pointed_readout.set_text(f"p({digit}) = {above} / {below} {sign} {p}")

    def _on_pointer_left(self) -> None:
        hint = (
            "" if self._trace is not None else tr("Draw a digit, or press 0 … 9 for a sample: its logits come here.  ")
        )
        self._pointed_readout.set_text(hint + (tr("Hollow: p at T = 1.") if self._temperature.value != 1.0 else ""))

    def _advice(self, bare: SoftmaxSteps) -> str:
        precision = self._precision.word
        if np.isfinite(bare.probabilities).all():
            shift = tr(
                "Subtracting m = max z changes no quotient and keeps every exponent at 0 or below. Without it "
                "{precision} ends at e^{largest_exponent}: add c until “p without shift” breaks.",
                precision=precision,
                largest_exponent=_LARGEST_EXPONENT[precision],
            )
        else:
            what = tr("e^z = ∞, and ∞ / ∞ = nan") if np.isinf(bare.total[0]) else tr("every e^z = 0, and 0 / 0 = nan")
            shift = tr(
                "<b>Without the shift:</b> {what} in {precision}. With it the same probabilities as ever.",
                what=what,
                precision=precision,
            )
        return f"{_ADVICE} {shift} {_OF_JACOBIAN}"

    @override
    def numpy_code(self) -> str:
        precision = self._precision.word
        return program(self._logits(), round(self._offset.value), self._temperature.value, precision)
