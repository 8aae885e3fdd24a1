"""Gradient descent as balls on a curve or in a valley, one for each optimiser. A view of the page about gradients."""

import math
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QCheckBox, QStackedWidget

from app import ui
from app.lab.view import Explained, View
from app.language import tr
from app.pages.gradients.descent_numpy import descent_numpy
from app.pages.gradients.descent_plots import NAMES, CurvePlot, HeightPlot, MapPlot, colors_of, lowest
from app.pages.gradients.legend import PlotTitle
from app.ui.layout.boxes import GAP
from app.ui.layout.folding import level
from app.ui.text.numbers import short_number
from app.ui.widgets.chooser import combo
from app.ui.widgets.number_table import NumberTable
from app.ui.widgets.slider import NumberSlider
from nncore.concepts.landscapes import LANDSCAPES, DescentPath, Landscape, descent_path, outcome
from nncore.learning.optimizers import OPTIMIZERS, SGD, Adam, Momentum, Optimizer, OptimizerName

_MAX_STEPS = 200
_FIRST_STEPS = 30
_KEPT_STEPS = (50, 100, _MAX_STEPS)
_TICK_MS = 50


class _Way(NamedTuple):
    """All that a path depends on, as the key to the paths that are kept."""

    landscape: str
    start: tuple[float, ...]
    optimizer: OptimizerName
    rate: float
    momentum: float
    n_steps: int


class DescentView(View):
    """The landscape with the paths at the left, the height over the steps at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.landscape_choice = combo(tr("Landscape"), {key: tr(entry.name) for key, entry in LANDSCAPES.items()})
        self.landscape_choice.setCurrentIndex(self.landscape_choice.findData("valley"))
        rates = self.landscape.rates
        self.shown = {name: QCheckBox(NAMES[name]) for name in OPTIMIZERS}
        self.rates = {
            name: NumberSlider(
                "η", 1e-3, 20.0, rates[name], name=tr("Learning rate, {names}", names=NAMES[name]), is_logarithmic=True
            )
            for name in OPTIMIZERS
        }
        self.momentum = NumberSlider("μ", 0.0, 1.0, 0.9, name=tr("Momentum μ"))
        self.steps = NumberSlider(tr("step"), 0.0, _MAX_STEPS, _FIRST_STEPS, name=tr("Steps taken"), decimals=0)
        self.step_button = ui.button(tr("Step"), tr("Take one step more."))
        self.run_button = ui.button(tr("Run"), tr("Take step after step, twenty a second; again to stop."))
        self.restart_button = ui.button(tr("To the start"), tr("Put all balls back to the start."))
        self.curve, self.map, self.heights = CurvePlot(), MapPlot(), HeightPlot(_MAX_STEPS)
        self._ground = QStackedWidget()
        self.map_title = PlotTitle(tr("The way down"), self.curve, self.map)
        self.height_title = PlotTitle(tr("Height over the steps"), self.heights)
        rows = tr("stands at"), tr("height f"), tr("gradient |∇f|"), tr("outcome")
        self.table = NumberTable(rows, 3, tr("Where the balls are"))
        self.table.setToolTip(
            tr(
                "<p>Each ball after the steps taken: its place, the height and the length of the gradient there, and "
                "how it goes; <b>converged</b> means that this length is below 0.001.</p>"
            )
        )
        self._start: tuple[float, ...] = self.landscape.start
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._build_controls()
        self._build_stage()
        self._connect()
        self.follow_theme()

    @property
    def landscape(self) -> Landscape:
        """What is descended."""
        return LANDSCAPES[self.landscape_choice.currentData()]

    @property
    def start(self) -> tuple[float, ...]:
        """Where the balls start: where the person put it, or the landscape's own place."""
        fits = len(self._start) == self.landscape.n_coordinates
        return self._start if fits else self.landscape.start

    @property
    def ground_plot(self) -> CurvePlot | MapPlot:
        """The plot that shows the landscape."""
        return self.curve if self.landscape.n_coordinates == 1 else self.map

    @property
    def n_steps(self) -> int:
        """How many steps are taken."""
        return round(self.steps.value)

    def path(self, name: OptimizerName) -> DescentPath:
        """Return the way of one optimiser, at least as far as it is shown."""
        mu = self.momentum.value if name == "momentum" else 0.0
        n_steps = next(kept for kept in _KEPT_STEPS if kept >= self.n_steps)
        return _path(_Way(self.landscape.key, self.start, name, self.rates[name].value, mu, n_steps))

    def refresh(self) -> None:
        """Draw the paths as far as they have come."""
        paths = {name: self.path(name) for name in OPTIMIZERS if self.shown[name].isChecked()}
        self._show_ground(paths)
        self.heights.show_paths(paths, self.n_steps, lowest(self.landscape))
        self.momentum.setEnabled(self.shown["momentum"].isChecked())
        for name in OPTIMIZERS:
            self.rates[name].setEnabled(self.shown[name].isChecked())
        self._fill_table(paths)
        colors = colors_of(self.theme)
        self.map_title.set_legend([("●", colors[name], NAMES[name]) for name in paths])

    def explanation(self) -> Explained:
        """Return the rules of the three, and what this landscape teaches."""
        return ["gradient_descent", "momentum", "adam"], (
            tr(
                "<b>{name}.</b> {remark}<br><b>Drag</b> the start across the picture, or use the arrow keys. "
                "On a map, plain descent always crosses the lines of equal height at a right angle.",
                name=tr(self.landscape.name),
                remark=tr(self.landscape.remark),
            )
        )

    def numpy_code(self) -> str:
        """Return lines that go the same ways."""
        rates = {name: self.rates[name].value for name in OPTIMIZERS if self.shown[name].isChecked()}
        return descent_numpy(self.landscape, self.start, rates, self.momentum.value, self.n_steps)

    def own_state(self) -> Mapping[str, Any]:
        """Return the start."""
        return {"start": list(self.start)}

    def restore_own(self, state: Mapping[str, Any]) -> None:
        """Bring the start back."""
        start = state.get("start")
        if isinstance(start, list) and all(isinstance(each, int | float) and np.isfinite(each) for each in start):
            self._start = tuple(float(each) for each in start)

    def reset_own(self) -> None:
        """Start where the landscape starts."""
        self._start = ()

    def pause(self) -> None:
        """Let the balls rest."""
        self._timer.stop()
        self.run_button.setText(tr("Run"))

    @property
    def is_running(self) -> bool:
        """Does it go on by itself?"""
        return self._timer.isActive()

    def take_step(self) -> None:
        """Go one step further, as far as steps are kept."""
        if self.n_steps >= _MAX_STEPS:
            self.pause()
        else:
            self.steps.set_value(self.n_steps + 1)

    def _on_run(self) -> None:
        if self.is_running:
            self.pause()
            return
        if self.n_steps >= _MAX_STEPS:
            self.steps.set_value(0)
        self._timer.start()
        self.run_button.setText(tr("Pause"))

    def _on_restart(self) -> None:
        self.pause()
        self.steps.set_value(0)

    def _on_start_dragged(self, x: float, y: float) -> None:
        self._start = (x, y)[: self.landscape.n_coordinates]
        self.changed.emit()

    def _on_landscape_chosen(self) -> None:
        """Begin anew where this landscape begins, with learning rates that go well here: all of it is one step."""
        self._start = self.landscape.start
        for name, slider in self.rates.items():
            with QSignalBlocker(slider):
                slider.set_value(self.landscape.rates[name])

    def _show_ground(self, paths: Mapping[OptimizerName, DescentPath]) -> None:
        start, plot = np.array(self.start), self.ground_plot
        x, y = start if len(start) > 1 else (start[0], self.landscape.value(start)[0])
        plot.show_landscape(self.landscape)
        plot.show_paths(paths, (float(x), float(y)), self.n_steps)
        self._ground.setCurrentWidget(plot)

    def _fill_table(self, paths: Mapping[OptimizerName, DescentPath]) -> None:
        for column, name in enumerate(OPTIMIZERS):
            texts = ["", "", "", ""] if name not in paths else self._texts(paths[name])
            self.table.set_column(column, NAMES[name], texts, colors_of(self.theme)[name])

    def _texts(self, path: DescentPath) -> list[str]:
        step = min(self.n_steps, len(path.points) - 1)
        place = path.points[step]
        gradient = math.hypot(*self.landscape.gradient(*place.tolist()))
        at = ", ".join(short_number(float(each)) for each in place)
        return [
            at if len(place) == 1 else f"({at})",
            short_number(float(path.values[step])),
            short_number(gradient),
            tr(outcome(self.landscape, path, self.n_steps)),
        ]

    def _build_controls(self) -> None:
        self.add_heading(tr("Landscape"))
        self.add_control("landscape", self.landscape_choice, tr("The curve or the valley that is descended."))
        self.add_heading(tr("Optimisers"))
        for name in OPTIMIZERS:
            self.shown[name].setChecked(True)
            self.add_control(name, self.shown[name], tr("Show the way of {names}.", names=NAMES[name]))
            self.add_control(f"rate_{name}", self.rates[name], tr("The learning rate η: how far a step goes."))
        self.column.insertWidget(self.column.indexOf(self.rates["momentum"]) + 1, self.momentum)
        self.keep_control("momentum_mu", self.momentum, tr("How much of the last step is kept; 1 is without friction."))
        self.add_heading(tr("Steps"))
        self.add_control("steps", self.steps, tr("How many steps are taken; drag to go back and forth in time."))
        self.column.addLayout(ui.row(self.step_button, self.run_button, self.restart_button))

    def _build_stage(self) -> None:
        level(self.map_title.head, self.height_title.head)
        plots = ui.grid(gap=2 * GAP, row_gap=GAP // 2)
        plots.addWidget(self.map_title, 0, 0)
        plots.addWidget(self.height_title, 0, 1)
        for plot in (self.curve, self.map):
            self._ground.addWidget(plot)
        plots.addWidget(self._ground, 1, 0)
        plots.addWidget(self.heights, 1, 1)
        plots.setColumnStretch(0, 3)
        plots.setColumnStretch(1, 2)
        plots.setRowStretch(1, 1)
        ui.column((plots, 1), self.table, parent=self)

    def _connect(self) -> None:
        self.landscape_choice.currentIndexChanged.connect(self._on_landscape_chosen)
        for plot in (self.curve, self.map):
            plot.start_dragged.connect(self._on_start_dragged)
        self.step_button.clicked.connect(self.take_step)
        self.run_button.clicked.connect(self._on_run)
        self.restart_button.clicked.connect(self._on_restart)
        self._timer.timeout.connect(self.take_step)


@lru_cache(maxsize=16)
def _path(way: _Way) -> DescentPath:
    optimizer = _optimizer(way.optimizer, way.momentum)
    return descent_path(LANDSCAPES[way.landscape], np.array(way.start), optimizer, way.rate, way.n_steps)


def _optimizer(name: OptimizerName, mu: float) -> Optimizer:
    if name == "momentum":
        return Momentum(mu)
    return SGD() if name == "sgd" else Adam()
