"""One step of learning on this drawing: what it truly is, where the loss falls, and the answer before and after."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import mark_text, tr
from app.pages.network.backward import BackwardLight
from app.pages.network.changes import Change, Changes
from app.pages.network.neuron import Neuron
from app.pages.network.panels.gradient_picture import GradientPicture
from app.pages.network.words import short_name
from app.ui.layout.boxes import GAP
from app.ui.style.fonts import BODY, SEMI_BOLD, SMALL, font
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import number_text, percent, short_number
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import caption
from app.ui.widgets.number_table import NumberTable
from app.ui.widgets.slider import NumberSlider
from app.ui.widgets.switch import Switch
from nncore.arrays import FloatArray
from nncore.explanations.learning_step import LossGradient, loss_gradient
from nncore.network.network import ForwardTrace, Network

_ROWS = 5
_LEAST_RATE, _MOST_RATE, _RATE = 0.001, 10.0, 0.05
_NO_TRUTH = tr("Say what the drawing truly is: only then is there a loss, L = −ln p of that digit.")
_NO_DRAWING = tr("Draw a digit to learn from.")
_LEGEND = tr(
    "∂L/∂w for each pixel: the step weakens the weights at blue pixels and strengthens those at vermilion ones."
)
_NOT_PINNED = tr("Pin a neuron to see ∂L/∂w of its weights.")


class LearnPanel(QWidget):
    """The loss of this drawing, its gradient at the pinned neuron, and a step against it.

    Signals: ``changed(Change, str)``, the person takes a step: the network after it; by which control.
    """

    changed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.truth = combo(
            tr("What the drawing truly is"),
            {"": tr("say what it is …")} | {str(d): tr("a {word}", word=d) for d in range(10)},
        )
        self.rate = NumberSlider("η", _LEAST_RATE, _MOST_RATE, _RATE, name=tr("Learning rate"), is_logarithmic=True)
        self.step_button = ui.button(
            tr("Take the step"), tr("w − η · ∂L/∂w for every weight, and the same for every bias.")
        )
        self.loss_line = LiveText(font(BODY, SEMI_BOLD))
        self.missing = caption()
        self.lit = Switch((mark_text("activation"), mark_text("delta")), tr("Shown in the network"))
        self.light = BackwardLight(self)
        self._pixel_line = LiveText(font(SMALL), lines=2)
        self.picture = GradientPicture()
        self.table = NumberTable([""] * _ROWS, 2, tr("The steepest weights of the neuron"))
        self.answers = NumberTable(
            [str(digit) for digit in range(10)], 2, tr("Probabilities before and after the step")
        )
        self._bias_line = LiveText(font(SMALL))
        self._derivatives = QWidget()
        self._lay_out()
        self._changes = Changes()
        self._trace: ForwardTrace | None = None
        self._gradient: LossGradient | None = None
        self._weights: FloatArray | None = None  # of the pinned neuron
        self._before: tuple[int, FloatArray, FloatArray, float] | None = None  # steps, inputs, p, loss
        self.step_button.clicked.connect(self._take_step)
        self.lit.chosen.connect(self._on_lit)
        self.picture.looked_at.connect(self._say_pixel)

    def _lay_out(self) -> None:
        ui.row(self.picture, (caption(_LEGEND), 1), parent=self._derivatives)
        ui.column(
            ui.row(caption(tr("Truly")), (self.truth, 1)),
            self.loss_line,
            ui.row(caption(tr("In the network")), self.lit, 1),
            self.missing,
            self._derivatives,
            self._pixel_line,
            self.table,
            self._bias_line,
            self.rate,
            self.step_button,
            self.answers,
            parent=self,
            gap=GAP,
        )

    @property
    def shown_gradient(self) -> LossGradient | None:
        """What lights the network's picture in place of the activations; None leaves those."""
        return self._gradient if self.lit.word == "delta" else None

    @property
    def label(self) -> int | None:
        """What the person says the drawing is."""
        return int(self.truth.currentData()) if self.truth.currentData() else None

    def say_truth(self, label: str) -> None:
        """Take note of the true label of a digit that was put on the canvas."""
        self.truth.setCurrentIndex(max(self.truth.findData(label), 0))

    def show_gradient(self, changes: Changes, trace: ForwardTrace | None, neuron: Neuron | None) -> None:
        """Show where the loss of this drawing falls."""
        self._changes, self._trace, self._gradient = changes, trace, None
        network = changes.network
        if network is not None and trace is not None and self.label is not None:
            self._gradient = loss_gradient(network, trace.inputs, self.label)
        self.step_button.setEnabled(self._gradient is not None)
        self._show_missing(neuron)
        if network is not None and self._gradient is not None:
            self._show_gradient(network, self._gradient, neuron)
        self._show_answers(trace)

    def _show_missing(self, neuron: Neuron | None) -> None:
        text = _NO_DRAWING if self._trace is None else _NO_TRUTH if self.label is None else ""
        if not text and neuron is None:
            text = _NOT_PINNED
        self.missing.setText(text)
        self.missing.setVisible(bool(text))
        is_shown = neuron is not None and self._gradient is not None
        is_first = neuron is not None and neuron.layer == 1
        self._derivatives.setVisible(is_shown and is_first)
        self._pixel_line.setVisible(is_shown and is_first)
        self.lit.setEnabled(self._gradient is not None)
        self.table.setVisible(is_shown and not is_first)
        self._bias_line.setVisible(is_shown)
        if self._gradient is None:
            self.loss_line.set_text("")

    def _show_gradient(self, network: Network, gradient: LossGradient, neuron: Neuron | None) -> None:
        self.loss_line.set_text(f"L = −ln p({self.label}) = {short_number(gradient.loss)}")
        if neuron is None or neuron.layer == 0:
            return
        derivatives = gradient.weights[neuron.layer - 1][:, neuron.unit]
        weights = self._weights = network.weights[neuron.layer - 1][:, neuron.unit]
        if neuron.layer == 1:
            self.picture.show_gradient(derivatives)
        steepest = np.argsort(-np.abs(derivatives), kind="stable")[:_ROWS]
        for row in range(_ROWS):
            is_there = row < len(steepest)
            self.table.set_row_name(row, short_name(Neuron(neuron.layer - 1, int(steepest[row]))) if is_there else "")
        empty = [""] * (_ROWS - len(steepest))
        self.table.set_column(0, "w", [*map(number_text, weights[steepest].tolist()), *empty])
        self.table.set_column(1, "∂L/∂w", [*map(short_number, derivatives[steepest].tolist()), *empty])
        derivative = float(gradient.biases[neuron.layer - 1][neuron.unit])
        self._bias_line.set_text(f"∂L/∂b = δ = {short_number(derivative)}")

    def _say_pixel(self, pixel: int | None) -> None:
        """Say the numbers of the weight whose derivative is looked at."""
        if pixel is None or self._weights is None or self._trace is None:
            self._pixel_line.set_text(tr("Point at a pixel for its numbers."))
            return
        derivative = float(self.picture.derivatives[pixel])
        self._pixel_line.set_text(
            tr(
                "{name}: ∂L/∂w {derivative}, w {w}, a step takes it to {after}; ink {a}",
                name=short_name(Neuron(0, pixel)),
                derivative=short_number(derivative),
                w=number_text(float(self._weights[pixel])),
                after=number_text(float(self._weights[pixel]) - self.rate.value * derivative),
                a=number_text(float(self._trace.inputs[pixel])),
            )
        )

    def _on_lit(self) -> None:
        """Let δ go back through the layers, one after the other."""
        if self._gradient is not None and self.lit.word == "delta":
            self.light.begin(len(self._gradient.weights))
        else:
            self.light.end()

    def _take_step(self) -> None:
        trained, trace, gradient = self._changes.trained, self._trace, self._gradient
        if trained is None or trace is None or gradient is None:
            return
        change: Change = self._changes.current.with_step(trained, gradient, self.rate.value)
        self._before = change.n_steps, trace.inputs, trace.probabilities, gradient.loss
        self.changed.emit(change, f"step {change.n_steps}")

    def _show_answers(self, trace: ForwardTrace | None) -> None:
        """Show the answer before the latest step and now, as long as it is the same drawing after the same step."""
        before = self._before
        is_same = (
            before is not None
            and trace is not None
            and before[0] == self._changes.current.n_steps
            and np.array_equal(before[1], trace.inputs)
        )
        self.answers.setVisible(is_same)
        if before is None or trace is None or not is_same:
            return
        self.answers.set_column(0, "before", [percent(p, 1) for p in before[2].tolist()])
        self.answers.set_column(1, "after", [percent(p, 1) for p in trace.probabilities.tolist()])
        if self._gradient is not None:
            loss = number_text(self._gradient.loss)
            self.loss_line.set_text(f"L = {number_text(before[3])} → {loss}")
