"""Six good points and an outlier that can be dragged: where each loss puts the one number that fits them all."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.pages.losses.curves_plot import loss_colors
from app.plots.plot import Plot
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.themed import Themed
from app.ui.text.live_text import live_readout
from app.ui.text.numbers import number_text, whole_number
from app.ui.widgets.labels import heading
from nncore.arrays import FloatArray
from nncore.functions.best_constant import best_constant
from nncore.functions.losses import LOSSES, Loss

GOOD_POINTS = (1.2, 3.1, 1.9, 2.7, 2.2, 0.8)
LOWEST, HIGHEST = -2.0, 10.0
_REACH = 0.4  # units of the y axis within which a line is meant
_RING = 2.0  # units of the y axis that the outlier's ring needs in a low window
_PLACE = len(GOOD_POINTS) + 1.0  # of the outlier, on the x axis


class OutlierPlot(Themed, QWidget):
    """The points, a line for the best constant of each loss, and the outlier to take and move.

    Signals
    -------
    outlier_moved(float)
        The person has dragged the outlier to this value.
    """

    outlier_moved = Signal(float)

    def __init__(self, n_losses: int) -> None:
        super().__init__()
        self._plot = Plot(x_label=tr("measurement"), y_label=tr("value"))
        self._plot.set_axis_width(44)
        self._plot.setToolTip(
            tr("Each line is the one number that fits the seven points best by its loss. Drag the outlier.")
        )
        self._plot.explain_places(self._fits_at)
        self._plot.set_range((0.4, _PLACE + 0.6), (LOWEST - _RING, HIGHEST + _RING))
        self._plot.set_ticks(
            "left", [(value, number_text(value, 0)) for value in (-2.0, 0.0, 2.0, 4.0, 6.0, 8.0, 10.0)]
        )
        self._plot.set_ticks(
            "bottom", [(place, whole_number(place)) for place in np.arange(1.0, _PLACE)] + [(_PLACE, tr("outlier"))]
        )
        # The last of them is dashed: smooth L1 and Huber agree where β = δ, and both must be seen.
        styles = [Qt.PenStyle.SolidLine] * (n_losses - 1) + [Qt.PenStyle.DashLine]
        self._lines = [self._plot.add_curve(2.0, style) for style in styles]
        self._dots = self._plot.add_symbols(7.0)
        self._dots.set_points(np.arange(1.0, _PLACE), np.array(GOOD_POINTS))
        self._outlier = self._plot.add_drag_point(12.0)
        self._plot.call(self._dots, "measurements")
        self._plot.call(self._outlier, "outlier")
        self._fits: dict[int, float] = {}
        self._names: list[str] = []
        self._readout = live_readout()
        self._readout.set_text(tr("drag the outlier: each loss refits the constant"))
        self._plot.setAccessibleName(tr("One outlier"))
        self.head = ui.head(heading(tr("One outlier")), self._readout)
        ui.column(self.head, (self._plot, 1), parent=self, gap=GAP // 2)
        self._outlier.moved.connect(self._on_moved)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        for line, color in zip(self._lines, loss_colors(theme), strict=False):
            line.set_color(color)
        self._dots.set_color(theme.text_muted)
        self._outlier.set_color(theme.surface, theme.warning)

    def line_heights(self) -> list[float]:
        """Return where the lines lie."""
        return [float(line.points[1][0]) for line in self._lines]

    def show_fits(self, losses: Sequence[Loss], outlier: float) -> None:
        """Put the outlier there and draw the best constant of each loss."""
        self._outlier.set_position(_PLACE, outlier)
        ends = np.array([0.4, _PLACE + 0.6])
        self._names = [tr(loss.name) for loss in losses]
        for number, (line, loss) in enumerate(zip(self._lines, losses, strict=True)):
            fit = best_fit(loss, outlier)
            self._plot.call(line, loss.name)
            if self._fits.get(number) != fit:
                self._fits[number] = fit
                line.set_points(ends, np.full(2, fit))

    def _fits_at(self, _x: float, y: float) -> str:
        """Return which losses put their constant where the pointer is."""
        near = [
            (name, fit) for name, fit in zip(self._names, self.line_heights(), strict=True) if abs(fit - y) < _REACH
        ]
        return "<br>".join(tr("{name}: best constant {fit}", name=name, fit=number_text(fit)) for name, fit in near)

    def _on_moved(self, x: float, y: float) -> None:
        self.outlier_moved.emit(min(max(y, LOWEST), HIGHEST))


def best_fit(loss: Loss, outlier: float | None) -> float:
    """Return the constant that fits the good points, and the outlier if there is one, best."""
    return _remembered_fit(loss.key, tuple(loss.settings.items()), outlier)


def pull(loss: Loss, outlier: float) -> float:
    """Return how far the outlier pulls the best constant."""
    return best_fit(loss, outlier) - best_fit(loss, None)


@lru_cache(maxsize=64)
def _remembered_fit(key: str, settings: tuple[tuple[str, float], ...], outlier: float | None) -> float:
    values: FloatArray = np.array(GOOD_POINTS if outlier is None else (*GOOD_POINTS, outlier))
    return best_constant(LOSSES[key].with_settings(**dict(settings)), values)
