"""The plots of a descent: the curve or the map with the paths, and the height over the steps. For its view alone."""

from collections.abc import Mapping
from functools import cache
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QColor

from app.language import tr
from app.plots.handle_keys import HandleKeys
from app.plots.mark import Mark
from app.plots.plot import Plot
from app.ui.overriding import override
from app.ui.style.color_maps import ColorTable
from app.ui.style.theme import Theme
from app.ui.text.numbers import number_text, short_number
from nncore.arrays import FloatArray
from nncore.concepts.contours import contour_segments
from nncore.concepts.landscapes import DescentPath, Landscape
from nncore.learning.optimizers import OPTIMIZERS, OptimizerName

Paths: TypeAlias = Mapping[OptimizerName, DescentPath]

_COLUMNS, _ROWS, _LEVELS = 140, 100, 14
_N_POINTS = 401
NAMES: Mapping[OptimizerName, str] = {"sgd": tr("Plain (SGD)"), "momentum": tr("Momentum"), "adam": tr("Adam")}
_SPANS = 20, 50, 100  # steps; a few, so that the axis rests


def colors_of(theme: Theme) -> dict[OptimizerName, str]:
    """Return the colour of each optimiser."""
    return dict(zip(OPTIMIZERS, theme.series, strict=False))


class _PathPlot(Plot):
    """What the curve and the map have in common: the paths, the balls at their ends, and the start.

    Signals: ``start_dragged(float, float)``, when the person moves the start.
    """

    start_dragged = Signal(float, float)

    def __init__(self, y_label: str) -> None:
        super().__init__(x_label="x", y_label=y_label)
        self.set_axis_width(52)
        self.setToolTip(tr("Drag the white point, or move it by the arrow keys, to start elsewhere."))
        self.explain_places(self._height_at)
        self._landscape: Landscape | None = None
        self._lay_ground()
        self.ways = {name: self.add_curve(1.0) for name in OPTIMIZERS}
        self.footprints = {name: self.add_dots(4.0) for name in OPTIMIZERS}
        for name in OPTIMIZERS:
            self.call(self.ways[name], f"way {name}")
            self.call(self.footprints[name], f"steps {name}")
        self.balls = _balls(self, 14.0)
        self.start = self.add_drag_point(14.0)
        self.call(self.start, "start")
        self.start.moved.connect(self._on_moved)
        HandleKeys(self, self.start)

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        for name, color in colors_of(theme).items():
            self.ways[name].set_color(color)
            self.footprints[name].set_color(color)
            self.balls[name].set_color(color, theme.surface)
        self.start.set_color(theme.surface, theme.text)

    def _lay_ground(self) -> None:
        """Add what lies beneath the paths."""

    def show_paths(self, paths: Paths, start: tuple[float, float], n_steps: int) -> None:
        """Show the first `n_steps` of each path, and the start, in coordinates of the plot."""
        for name in OPTIMIZERS:
            x, y = _first(paths[name], n_steps) if name in paths else (np.empty(0), np.empty(0))
            self.ways[name].set_points(x, y)
            self.footprints[name].set_points(x, y)
            self.balls[name].set_points(x[-1:], y[-1:])
        self.start.set_position(*start)

    def _height_at(self, x: float, y: float) -> str:
        """Return the height of the ground under the pointer."""
        landscape = self._landscape
        if landscape is None:
            return ""
        at = (x, y)[: landscape.n_coordinates]
        height = float(landscape.value(*(np.array(each) for each in at)))
        return f"f({', '.join(number_text(each, 2) for each in at)}) = {short_number(height)}"

    def _on_moved(self, x: float, y: float) -> None:
        (x0, x1), (y0, y1) = self.view_range()
        self.start_dragged.emit(min(max(x, x0), x1), min(max(y, y0), y1))


class CurvePlot(_PathPlot):
    """A curve with balls on it."""

    def __init__(self) -> None:
        super().__init__("f(x)")
        self.follow_theme()

    def _lay_ground(self) -> None:
        self.curve = self.add_curve(2.0)
        self.call(self.curve, "f")

    @override
    def apply_theme(self) -> None:
        super().apply_theme()
        self.curve.set_color(self.theme.text_muted)

    def show_landscape(self, landscape: Landscape) -> None:
        """Show this curve."""
        if landscape is self._landscape:
            return
        self._landscape = landscape
        x = np.linspace(*_widened(landscape.ranges[0]), _N_POINTS)
        heights = landscape.value(x)
        self.curve.set_points(x, heights)
        room = 0.1 * float(np.ptp(heights))
        self.set_range(_widened(landscape.ranges[0]), (float(heights.min()) - room, float(heights.max()) + room))


class MapPlot(_PathPlot):
    """A map of a valley, with lines of equal height."""

    def __init__(self) -> None:
        super().__init__("y")
        self.keep_square()
        self.range_changed.connect(self._draw_ground)
        self.follow_theme()

    def _lay_ground(self) -> None:
        self.ground = self.add_picture(is_still=True)
        self.contours = self.add_curve(1.0, is_still=True)
        self.call(self.ground, "height f")
        self.call(self.contours, "contours")

    @override
    def apply_theme(self) -> None:
        super().apply_theme()
        self.ground.set_color_table(_ground_table(self.theme))
        self.contours.set_color(self.theme.border)

    def show_landscape(self, landscape: Landscape) -> None:
        """Show the map of this valley."""
        if landscape is not self._landscape:
            self._landscape = landscape
            x_range, y_range = landscape.ranges
            self.set_range(_widened(x_range), y_range)
            self._draw_ground()

    def _draw_ground(self) -> None:
        """Draw the map over all that the window shows of the plane: the aspect is fixed, so that is more than asked."""
        landscape = self._landscape
        if landscape is None:
            return
        (x0, x1), (y0, y1) = self.view_range()
        x, y = np.linspace(x0, x1, _COLUMNS), np.linspace(y0, y1, _ROWS)
        heights = landscape.value(*np.meshgrid(x, y))
        low, high = float(heights.min()), float(heights.max())
        self.ground.set_values(np.sqrt((heights - low) / (high - low)))
        self.ground.set_rectangle(x0, y0, x1 - x0, y1 - y0)
        levels = low + (high - low) * ((np.arange(_LEVELS) + 0.5) / _LEVELS) ** 2
        pieces = np.concatenate([contour_segments(x, y, heights, float(level)) for level in levels])
        self.contours.set_points(pieces[:, 0], pieces[:, 1], joints="pairs")


class HeightPlot(Plot):
    """How high each ball lies after each step."""

    def __init__(self, n_steps: int) -> None:
        super().__init__(x_label=tr("step"), y_label="f")
        self.set_axis_width(52)
        self.setToolTip(tr("The height after each step; a path that leaves at the top goes uphill, and may diverge."))
        self.explain_places(self._heights_at)
        self._n_steps = n_steps
        self.ways = {name: self.add_curve(2.0) for name in OPTIMIZERS}
        for name, way in self.ways.items():
            self.call(way, name)
        self.balls = _balls(self, 11.0)
        self.marker = self.add_line(stands=True)
        self.warning = self.add_text((0.0, 0.0))
        self._heights: dict[str, FloatArray] = {}
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        for name, color in colors_of(theme).items():
            self.ways[name].set_color(color)
            self.balls[name].set_color(color, theme.surface)
        self.marker.set_color(theme.rule)
        self.warning.set_color(theme.warning)

    def show_paths(self, paths: Paths, n_steps: int, floor: float) -> None:
        """Show the heights of the first `n_steps` of each path, over the lowest ground."""
        first = max((float(path.values[0]) for path in paths.values()), default=1.0)
        room = _round_up(max(first - floor, 1e-3))
        span = next((span for span in _SPANS if span >= n_steps), self._n_steps)
        top = floor + 1.1 * room
        self.set_range((0.0, 1.03 * span), (floor - 0.06 * room, top))
        self._heights = {NAMES[name]: path.values[: n_steps + 1] for name, path in paths.items()}
        for name in OPTIMIZERS:
            heights = paths[name].values[: n_steps + 1] if name in paths else np.empty(0)
            steps = np.arange(float(len(heights)))
            # What has left for infinity ends at the edge: Qt cannot draw a line of a million pixels.
            self.ways[name].set_points(steps, np.minimum(heights, top + room))
            self.balls[name].set_points(steps[-1:], heights[-1:])
        self.marker.set_position(float(n_steps))
        lost = [name for name, path in paths.items() if path.has_diverged and n_steps >= len(path.points) - 1]
        words = {"sgd": tr("plain descent"), "momentum": tr("momentum"), "adam": tr("Adam")}
        text = tr("{names} diverged", names=tr(" and ").join(words[name] for name in lost)) if lost else ""
        text = text[:1].upper() + text[1:]
        self.warning.write(text, QPointF(0.04 * span, top))

    def _heights_at(self, x: float, _y: float) -> str:
        """Return how high each ball lay after the step under the pointer."""
        step = round(x)
        found = [(name, heights[step]) for name, heights in self._heights.items() if 0 <= step < len(heights)]
        return "<br>".join(
            [tr("after step {step}", step=step), *(f"{name}: f = {short_number(float(f))}" for name, f in found)]
        )


def _widened(ends: tuple[float, float]) -> tuple[float, float]:
    """Return a range with room for the half of the last tick's text."""
    room = 0.03 * (ends[1] - ends[0])
    return ends[0] - room, ends[1] + room


def _round_up(height: float) -> float:
    """Return the next of 1, 1.5, 2, 3, 5, 7 times a power of ten, so that an axis rests while the start is dragged."""
    unit = 10.0 ** np.floor(np.log10(height))
    return float(unit * next(step for step in (1.0, 1.5, 2.0, 3.0, 5.0, 7.0, 10.0, 15.0) if step * unit >= height))


@cache
def lowest(landscape: Landscape) -> float:
    """Return the height of the lowest ground of a landscape."""
    axes = [np.linspace(low, high, 61 if landscape.n_coordinates > 1 else _N_POINTS) for low, high in landscape.ranges]
    return float(landscape.value(*np.meshgrid(*axes)).min())


def _first(path: DescentPath, n_steps: int) -> tuple[FloatArray, FloatArray]:
    """Return x and y of the first steps: of a curve, y is the height."""
    points, limit = path.points[: n_steps + 1], 1e4  # beyond every plot, and not too far for Qt to draw a line to
    x = points[:, 0]
    y = points[:, 1] if points.shape[1] > 1 else path.values[: n_steps + 1]
    return np.clip(x, -limit, limit), np.clip(y, -limit, limit)


@cache
def _ground_table(theme: Theme) -> ColorTable:
    """Return 256 quiet greys, from the surface at the lowest place up: the paths have the colours."""
    low, high = _channels(theme.surface), _channels(theme.track)
    table: ColorTable = np.rint(low + np.linspace(0.0, 1.0, 256)[:, None] * (high - low)).astype(np.uint8)
    return table


def _channels(color: str) -> FloatArray:
    made = QColor(color)
    return np.array([made.red(), made.green(), made.blue()], np.float64)


def _balls(plot: Plot, size: float) -> dict[OptimizerName, Mark]:
    """Return the ball of each optimizer, under its name."""
    balls = {name: Mark(plot, size) for name in OPTIMIZERS}
    for name, ball in balls.items():
        ball.call(f"ball {name}")
    return balls
