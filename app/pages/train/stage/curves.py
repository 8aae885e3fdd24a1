"""Loss and accuracy of all visible runs over their epochs; the pointer reads the chosen run's numbers."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.pages.train.runs.run import Run
from app.pages.train.stage.guessing import SHARE, GuessingLine
from app.plots.items.curve import Curve
from app.plots.plot import Plot
from app.plots.scales import power_of_ten
from app.ui.layout.boxes import GAP
from app.ui.layout.folding import level
from app.ui.overriding import override
from app.ui.style.theme import Theme
from app.ui.style.themed import Themed
from app.ui.text.live_text import live_readout
from app.ui.text.numbers import number_text, percent, plain_number
from app.ui.widgets.labels import heading
from nncore.arrays import FloatArray

_MOST_CURVES = 8
_MOST_POINTS = 240
_LOSS_TICKS = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0, 1000.0)
_ACCURACY_TICKS = (0.0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999)
_PARTS = {"training": tr("training"), "validation": tr("validation")}
_LEAST_LOSS, _LEAST_ERROR = 1e-4, 2e-4


class CurvePlot(Themed, QWidget):
    """One quantity of several runs: training dashed, validation solid, each run in its colour."""

    def __init__(self, quantity: str) -> None:
        super().__init__()
        self._quantity = quantity
        self._runs: list[Run] = []
        self._chosen: Run | None = None
        name = {"loss": tr("Loss"), "accuracy": tr("Accuracy")}[quantity]
        self.setAccessibleName(name)
        self.plot = Plot(x_label=tr("epochs"), y_label="")
        self.plot.set_axis_width(44)
        self.plot.set_ticks("left", [(self._scaled(np.array(tick)).item(), self._text(tick)) for tick in self._ticks])
        self.plot.read_as("left", self._value_at)
        self.guessing = GuessingLine(self.plot, self._guess, is_named_below=quantity == "loss")
        self._marker, self._pointer = self.plot.add_line(stands=True), self.plot.add_line(stands=True)
        self.pairs: list[tuple[Curve, Curve]] = []
        self._readout = live_readout()
        self.head = ui.head(heading(tr("Loss, nats") if quantity == "loss" else name), self._readout)
        ui.column(self.head, (self.plot, 1), parent=self, gap=GAP // 2)
        self.plot.pointed.connect(self._on_pointed)
        self.plot.pointer_left.connect(self._on_left)
        self.show_runs([], None, 1.0)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        self.guessing.set_theme(self.theme)
        self._marker.set_color(self.theme.text_muted)
        self._pointer.set_mark(self.theme)
        self._color()

    def show_runs(self, runs: Sequence[Run], chosen: Run | None, epochs: float) -> None:
        """Show these runs over an axis of so many epochs; the chosen one is what the pointer reads."""
        self._runs, self._chosen = list(runs[-_MOST_CURVES:]), chosen
        while len(self.pairs) < len(self._runs):
            self.pairs.append((self.plot.add_curve(1.0, Qt.PenStyle.DashLine), self.plot.add_curve(1.5)))
        for index, pair in enumerate(self.pairs):
            for curve in pair:
                curve.set_visible(index < len(self._runs))
        self._color()
        self.plot.set_range((0.0, epochs), self._range())
        value = number_text(-np.log(SHARE), 2) if self._quantity == "loss" else percent(SHARE, 0)
        words = tr("guessing: {value}", value=value) if runs else tr("untrained, it guesses: {value}", value=value)
        self.guessing.show(words, epochs)
        self.update_curves()
        self._on_left()

    def update_curves(self) -> None:
        """Draw what the runs have come to."""
        for run, pair in zip(self._runs, self.pairs, strict=False):
            every = max(1, len(run.epochs) // _MOST_POINTS)
            for part, curve in zip(("training", "validation"), pair, strict=True):
                self.plot.call(curve, f"{run.name} {part}")
                values = self._scaled(run.column(f"{part} {self._quantity}")[::every])
                is_known = not np.isnan(values[-1:]).any()  # without validation digits there is no curve
                curve.set_points(*((run.epochs[::every], values) if is_known else (np.empty(0), np.empty(0))))
        (_, (low, high)), wanted = self.plot.view_range(), self._range()
        if (low, high) != wanted:
            self.plot.set_y_range(*wanted)

    def update_run(self, run: Run) -> None:
        """Draw what has changed: one run."""
        if run in self._runs:
            self.update_curves()

    def mark(self, epochs: float | None) -> None:
        """Mark the moment that is shown, or none."""
        self._marker.set_position(epochs)

    @property
    def text(self) -> str:
        """What the line above the plot says."""
        return self._readout.text()

    @property
    def _guess(self) -> float:
        """Where on the axis a network stands that only guesses."""
        return self._scaled(np.array(-np.log(SHARE) if self._quantity == "loss" else SHARE)).item()

    @property
    def _ticks(self) -> tuple[float, ...]:
        return _LOSS_TICKS if self._quantity == "loss" else _ACCURACY_TICKS

    def _text(self, value: float) -> str:
        return plain_number(value) if self._quantity == "loss" else f"{plain_number(100.0 * value)} %"

    def _scaled(self, values: FloatArray) -> FloatArray:
        """Return where values stand: the logarithm of the loss, or that of the errors, turned about."""
        if self._quantity == "loss":
            scaled: FloatArray = np.log10(np.maximum(values, _LEAST_LOSS))
        else:
            scaled = -np.log10(np.maximum(1.0 - values, _LEAST_ERROR))
        return scaled

    def _value_at(self, places: FloatArray) -> FloatArray:
        """Return which values stand there."""
        return power_of_ten(places) if self._quantity == "loss" else 1.0 - power_of_ten(-places)

    def _range(self) -> tuple[float, float]:
        """Return an axis that ends at a tick beyond all values, and does not move at every step."""
        columns = [run.column(f"{part} {self._quantity}") for run in self._runs for part in ("training", "validation")]
        values = np.concatenate([np.empty(0), *columns])
        values = values[np.isfinite(values)]
        if self._quantity == "loss":
            lowest = min(0.03, *values) if len(values) else 0.03
            low = next((tick for tick in reversed(_LOSS_TICKS) if tick <= lowest), _LOSS_TICKS[0])
            highest = max(3.0, *values) if len(values) else 3.0
            high = next((tick for tick in _LOSS_TICKS if tick >= highest), _LOSS_TICKS[-1])
            return float(np.log10(low)) - 0.05, float(np.log10(high))
        highest = max(0.985, *values) if len(values) else 0.985
        high = next((tick for tick in _ACCURACY_TICKS if tick >= highest), _ACCURACY_TICKS[-1])
        return 0.0, float(self._scaled(np.array(high))) + 0.1

    def _color(self) -> None:
        for run, pair in zip(self._runs, self.pairs, strict=False):
            for curve in pair:
                curve.set_color(run_color(self.theme, run))

    def _on_pointed(self, x: float, y: float) -> None:
        run = self._chosen
        if run is None or not len(run.epochs) or not 0.0 <= x <= self.plot.view_range()[0][1]:
            self._on_left()
            return
        at = run.nearest_row(x)
        parts = [(part, run.column(f"{part} {self._quantity}")[at]) for part in ("training", "validation")]
        known = [f"{_PARTS[part]} {self._written(value)}" for part, value in parts if np.isfinite(value)]
        self._pointer.set_position(float(run.epochs[at]))
        self._readout.set_text(
            tr(
                "{name}, epoch {epochs}:  {known}",
                name=run.name,
                epochs=number_text(run.epochs[at], 2),
                known="   ".join(known),
            )
        )

    def _written(self, value: float) -> str:
        return number_text(value, 4) if self._quantity == "loss" else percent(value, 1)

    def _on_left(self) -> None:
        self._pointer.set_position(None)
        self._readout.set_text(tr("validation ━━    training ╌╌"))


class TrainCurves(QWidget):
    """Loss and accuracy side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.loss, self.accuracy = CurvePlot("loss"), CurvePlot("accuracy")
        self.accuracy.plot.setToolTip(
            tr("The share of digits that are correct. Each step of the axis makes the errors fewer by the same factor.")
        )
        self.loss.plot.setToolTip(tr("Cross-entropy: the mean of −ln of the probability given to the true digit."))
        layout = ui.row(parent=self, gap=3 * GAP)
        for each in self.plots:
            layout.addWidget(each)
        level(self.loss.head, self.accuracy.head)

    @property
    def plots(self) -> tuple[CurvePlot, CurvePlot]:
        """Both."""
        return self.loss, self.accuracy

    def show_runs(self, runs: Sequence[Run], chosen: Run | None, epochs: float) -> None:
        """Show these runs; see `CurvePlot.show_runs`."""
        for each in self.plots:
            each.show_runs(runs, chosen, epochs)

    def update_run(self, run: Run) -> None:
        """Draw what a run has come to."""
        for each in self.plots:
            each.update_run(run)

    def mark(self, epochs: float | None) -> None:
        """Mark the moment that is shown, or none."""
        for each in self.plots:
            each.mark(epochs)


def run_color(theme: Theme, run: Run) -> str:
    """Return the colour of a run."""
    return theme.series[(run.plan.number - 1) % len(theme.series)]
