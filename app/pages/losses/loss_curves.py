"""Value and derivative of every loss over the prediction of one output, the chosen one in front. For the losses lab."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.plots.plot import Plot
from app.ui.layout.boxes import GAP
from app.ui.layout.folding import level
from app.ui.overriding import override
from app.ui.style.theme import Theme
from app.ui.style.themed import Themed
from app.ui.text.live_text import live_readout
from app.ui.text.numbers import number_text, plain_number, short_number
from app.ui.widgets.labels import heading
from nncore.arrays import FloatArray
from nncore.functions.losses import LOSSES, Loss

_N_POINTS = 91
_EDGE = 0.002  # the cross-entropies are infinite at 0 and 1
_MARGIN = 0.03  # of the x axis, beyond both ends
_NO_MARK = (None, None)

REGRESSION = tuple(key for key, loss in LOSSES.items() if not loss.of_probabilities)
"""The losses that take any number; they are the first of the table."""


def loss_colors(theme: Theme) -> list[str]:
    """Return the colours of the losses, in the order of the table LOSSES."""
    return list(theme.series[: len(LOSSES)])


@dataclass(frozen=True)
class OneOutput:
    """What the curves are drawn for: one output, its target, and whether x is the residual p − t or p itself."""

    target: float
    is_residual: bool

    @property
    def axis_name(self) -> str:
        """What x is, in a formula."""
        return "p − t" if self.is_residual else "p"

    @property
    def x_range(self) -> tuple[float, float]:
        """The stretch of the x axis."""
        return (-4.0, 4.0) if self.is_residual else (0.0, 1.0)

    @property
    def y_ranges(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """What is shown of the losses and of their derivatives."""
        if self.is_residual:
            return (-0.15, 6.0), (-3.0, 3.0)
        return (-0.1, 4.0), ((-6.0, 2.0) if self.target > 0.5 else (-2.0, 6.0))

    def prediction(self, x: FloatArray) -> FloatArray:
        """Return the prediction p at places of the x axis."""
        return x + self.target if self.is_residual else x

    def has(self, loss: Loss) -> bool:
        """Return whether a loss means anything there: the cross-entropies want a prediction between 0 and 1."""
        return not self.is_residual or loss.key in REGRESSION

    def value_and_derivative(self, loss: Loss, x: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return the loss and its derivative at places of the x axis, shape (n,) each."""
        p = self.prediction(x)[:, np.newaxis]
        t = np.full_like(p, self.target)
        return loss.elements(p, t)[:, 0], loss.derivative(p, t)[:, 0]


class LossCurves(Themed, QWidget):
    """Two plots side by side: the losses, and their derivatives.

    Signals
    -------
    pointed(float)
        The pointer is over this x; nan when it has left.
    """

    pointed = Signal(float)

    def __init__(self, n_losses: int) -> None:
        super().__init__()
        self._drawn: dict[int, tuple[object, ...]] = {}
        self._marked: tuple[object, ...] = _NO_MARK
        self._place: OneOutput | None = None
        self._plots = Plot(x_label="p", y_label=tr("loss")), Plot(x_label="p", y_label=tr("derivative ∂L/∂p"))
        self._zero = [plot.add_line(stands=False) for plot in self._plots]
        self._target_line = [plot.add_line(stands=True) for plot in self._plots]
        self._curves = [[plot.add_curve(1.0) for _ in range(n_losses)] for plot in self._plots]
        self._chosen = [plot.add_curve(2.5) for plot in self._plots]
        self._at = [plot.add_line(stands=True) for plot in self._plots]
        self._dots = [plot.add_dots(9.0) for plot in self._plots]
        for plot, chosen, dots in zip(self._plots, self._chosen, self._dots, strict=True):
            plot.leave_out(chosen)
            plot.call(dots, "at the dotted line")
        self._readouts = live_readout(), live_readout()
        self._readouts[1].set_text(tr("point anywhere for the values"))
        layout = ui.row(parent=self, gap=3 * GAP)
        names = tr("Loss of one output"), tr("Its derivative, which learning follows")
        heads = [ui.head(heading(name), readout) for name, readout in zip(names, self._readouts, strict=True)]
        level(*heads)
        for plot, name, head in zip(self._plots, names, heads, strict=True):
            plot.setAccessibleName(name)
            plot.set_axis_width(44)
            plot.setToolTip(tr("The colours are those of the table, which tells every loss and derivative."))
            plot.pointed.connect(self._on_pointed)
            plot.pointer_left.connect(self._on_left)
            layout.addLayout(ui.column(head, (plot, 1), gap=GAP // 2), 1)
        for line in self._zero:
            line.set_position(0.0)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        self._drawn, self._marked = {}, _NO_MARK
        for side in range(len(self._plots)):
            self._zero[side].set_color(theme.border)
            self._target_line[side].set_color(theme.text_muted, 1.0, Qt.PenStyle.DashLine)
            self._at[side].set_color(theme.text_muted, 1.0, Qt.PenStyle.DotLine)
            for curve, color in zip(self._curves[side], loss_colors(theme), strict=True):
                curve.set_color(color)

    def curve_points(self, index: int) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return x, the value and the derivative that are drawn for one loss."""
        x, value = self._curves[0][index].points
        return x, value, self._curves[1][index].points[1]

    def marked_points(self) -> tuple[FloatArray, FloatArray]:
        """Return the x and the loss of the dot, shape (1,) or (0,) each."""
        return self._dots[0].points

    def show_losses(self, losses: Sequence[Loss], chosen: int, place: OneOutput) -> None:
        """Draw those of `losses` that have changed, the chosen one in front."""
        x = _places(place)
        for index, loss in enumerate(losses):
            signature = (place, tuple(loss.settings.values()), index == chosen)
            if self._drawn.get(index) != signature:
                self._drawn[index] = signature
                self._draw(index, loss, place, x if place.has(loss) else np.empty(0), is_chosen=index == chosen)
        if place != self._place:
            if self._place is None or self._place.is_residual != place.is_residual:
                self._name_axes(is_residual=place.is_residual)  # slow, so only when it must be
            self._place = place
            self._set_ranges(place)

    def _draw(self, index: int, loss: Loss, place: OneOutput, x: FloatArray, *, is_chosen: bool) -> None:
        for side, (y, (low, high)) in enumerate(zip(place.value_and_derivative(loss, x), place.y_ranges, strict=True)):
            near = np.clip(y, low - 0.1 * (high - low), high + 0.1 * (high - low))  # far outside costs time
            self._curves[side][index].set_points(x, near)
            self._plots[side].call(self._curves[side][index], loss.name)
            if is_chosen:
                self._chosen[side].set_color(loss_colors(self.theme)[index])
                self._chosen[side].set_points(x, near)

    def mark(self, x: float, index: int, loss: Loss, place: OneOutput) -> None:
        """Put a dot on the chosen curve and a line through it at x; outside of the plot there is none."""
        signature = (x, index, place, tuple(loss.settings.values()))
        if signature == self._marked:
            return
        if index != self._marked[1]:
            for dots in self._dots:
                dots.set_color(loss_colors(self.theme)[index])
        self._marked = signature
        is_shown = place.has(loss) and place.x_range[0] <= x <= place.x_range[1]
        at = np.array([x]) if is_shown else np.empty(0)
        dotted = (
            tr("dotted: {name} = {x}", name=place.axis_name, x=short_number(x))
            if is_shown
            else tr("it needs 0 < p < 1")
        )
        self._readouts[0].set_text(
            tr("dashed: target t = {target}   {dotted}", target=number_text(place.target), dotted=dotted)
        )
        for line, dots, y in zip(self._at, self._dots, place.value_and_derivative(loss, at), strict=True):
            line.set_position(x if is_shown else None)
            dots.set_points(at, y)

    def _name_axes(self, *, is_residual: bool) -> None:
        at = (-4.0, -2.0, 0.0, 2.0, 4.0) if is_residual else (0.0, 0.25, 0.5, 0.75, 1.0)
        for plot in self._plots:
            plot.set_label("bottom", tr("residual p − t") if is_residual else tr("prediction p"))
            plot.set_ticks("bottom", [(x, plain_number(x)) for x in at])
            plot.set_ticks("left", [(y, number_text(y, 0)) for y in (-6.0, -4.0, -2.0, 0.0, 2.0, 4.0, 6.0)])

    def _set_ranges(self, place: OneOutput) -> None:
        at = 0.0 if place.is_residual else place.target
        low, high = place.x_range
        margin = _MARGIN * (high - low)
        for plot, y_range, line in zip(self._plots, place.y_ranges, self._target_line, strict=True):
            plot.set_range((low - margin, high + margin), y_range)
            line.set_position(at)

    def _on_pointed(self, x: float, y: float) -> None:
        self.pointed.emit(x)

    def _on_left(self) -> None:
        self.pointed.emit(math.nan)


def _places(place: OneOutput) -> FloatArray:
    """Return the x of the curves, shape (n,); those on both sides of the target make a jump there upright."""
    low, high = place.x_range
    edge, at = (0.0, 0.0) if place.is_residual else (_EDGE, place.target)
    sides = np.clip([at - 1e-9, at + 1e-9], low + edge, high - edge)
    return np.sort(np.concatenate([np.linspace(low + edge, high - edge, _N_POINTS), sides]))
