"""Value and derivative of every loss over the prediction of one output, the chosen one in front. For the losses lab."""

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.pages.losses.curves_plot import CurvesPlot, loss_colors
from app.pages.losses.one_output import OneOutput
from app.ui.layout.boxes import GAP
from app.ui.layout.folding import level
from app.ui.overriding import override
from app.ui.style.themed import Themed
from app.ui.text.live_text import live_readout
from app.ui.text.numbers import number_text, short_number
from app.ui.widgets.labels import heading
from nncore.arrays import FloatArray
from nncore.functions.losses import Loss

_NO_MARK = (None, None)


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
        names = tr("Loss of one output"), tr("Its derivative, which learning follows")
        self._losses = CurvesPlot(n_losses, names[0], tr("loss"))
        self._derivatives = CurvesPlot(n_losses, names[1], "∂L/∂p")
        self._plots = self._losses, self._derivatives
        self._readout, hint = live_readout(), live_readout()
        hint.set_text(tr("point anywhere for the values"))
        heads = ui.head(heading(names[0]), self._readout), ui.head(heading(names[1]), hint)
        level(*heads)
        layout = ui.row(parent=self, gap=3 * GAP)
        for plot, head in zip(self._plots, heads, strict=True):
            plot.pointed.connect(self._on_pointed)
            plot.pointer_left.connect(self._on_left)
            layout.addLayout(ui.column(head, (plot, 1), gap=GAP // 2), 1)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        self._drawn, self._marked = {}, _NO_MARK
        for plot in self._plots:
            plot.dress(self.theme)

    def curve_points(self, index: int) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return x, the value and the derivative that are drawn for one loss."""
        x, value = self._losses.curve_points(index)
        return x, value, self._derivatives.curve_points(index)[1]

    def marked_points(self) -> tuple[FloatArray, FloatArray]:
        """Return the x and the loss of the dot, shape (1,) or (0,) each."""
        return self._losses.dot_points()

    def show_losses(self, losses: Sequence[Loss], chosen: int, place: OneOutput) -> None:
        """Draw those of `losses` that have changed, the chosen one in front."""
        x = place.places()
        for index, loss in enumerate(losses):
            signature = (place, tuple(loss.settings.values()), index == chosen)
            if self._drawn.get(index) != signature:
                self._drawn[index] = signature
                self._draw(index, loss, place, x if place.has(loss) else np.empty(0), is_chosen=index == chosen)
        if place != self._place:
            is_renamed = self._place is None or self._place.is_residual != place.is_residual
            self._place = place
            for plot, y_range in zip(self._plots, place.y_ranges, strict=True):
                if is_renamed:
                    plot.name_axes(is_residual=place.is_residual)  # slow, so only when it must be
                plot.show_place(place, y_range)

    def _draw(self, index: int, loss: Loss, place: OneOutput, x: FloatArray, *, is_chosen: bool) -> None:
        curves = zip(self._plots, place.value_and_derivative(loss, x), place.y_ranges, strict=True)
        for plot, y, y_range in curves:
            plot.show_curve(index, loss.name, x, y, y_range)
            if is_chosen:
                plot.bring_to_front(index, self.theme)

    def mark(self, x: float, index: int, loss: Loss, place: OneOutput) -> None:
        """Put a dot on the chosen curve and a line through it at x; outside of the plot there is none."""
        signature = (x, index, place, tuple(loss.settings.values()))
        if signature == self._marked:
            return
        if index != self._marked[1]:
            for plot in self._plots:
                plot.set_dot_color(loss_colors(self.theme)[index])
        self._marked = signature
        is_shown = place.has(loss) and place.x_range[0] <= x <= place.x_range[1]
        at = np.array([x]) if is_shown else np.empty(0)
        dotted = (
            tr("dotted: {name} = {x}", name=place.axis_name, x=short_number(x))
            if is_shown
            else tr("it needs 0 < p < 1")
        )
        self._readout.set_text(
            tr("dashed: target t = {target}   {dotted}", target=number_text(place.target), dotted=dotted)
        )
        for plot, y in zip(self._plots, place.value_and_derivative(loss, at), strict=True):
            plot.mark(at, y)

    def _on_pointed(self, x: float, y: float) -> None:
        self.pointed.emit(x)

    def _on_left(self) -> None:
        self.pointed.emit(math.nan)
