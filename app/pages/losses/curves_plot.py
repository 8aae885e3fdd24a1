"""A curve for each loss over the prediction of one output, with the chosen one in front. Imported by `loss_curves`."""

import numpy as np
from PySide6.QtCore import Qt

from app.language import tr
from app.pages.losses.one_output import OneOutput
from app.plots.plot import Plot
from app.ui.style.theme import Theme
from app.ui.text.numbers import number_text, plain_number
from nncore.arrays import FloatArray
from nncore.functions.losses import LOSSES

_MARGIN = 0.03  # of the x axis, beyond both ends


def loss_colors(theme: Theme) -> list[str]:
    """Return the colours of the losses, in the order of the table LOSSES."""
    return list(theme.series[: len(LOSSES)])


class CurvesPlot(Plot):
    """The losses themselves, or their derivatives; a dashed line stands at the target, a dotted one at the dot."""

    def __init__(self, n_losses: int, name: str, y_label: str) -> None:
        super().__init__(x_label="p", y_label=y_label)
        self._zero = self.add_line(stands=False)
        self._target_line = self.add_line(stands=True)
        self._curves = [self.add_curve(1.0) for _ in range(n_losses)]
        self._chosen = self.add_curve(2.5)
        self._at = self.add_line(stands=True)
        self._dot = self.add_dots(9.0)
        self._zero.set_position(0.0)
        self.leave_out(self._chosen)
        self.call(self._dot, "at the dotted line")
        self.setAccessibleName(name)
        self.set_axis_width(44)
        self.setToolTip(tr("The colours are those of the table, which tells every loss and derivative."))

    def dress(self, theme: Theme) -> None:
        """Wear the colours of a theme, but for the chosen curve and the dot."""
        self._zero.set_color(theme.border)
        self._target_line.set_color(theme.text_muted, 1.0, Qt.PenStyle.DashLine)
        self._at.set_color(theme.text_muted, 1.0, Qt.PenStyle.DotLine)
        for curve, color in zip(self._curves, loss_colors(theme), strict=True):
            curve.set_color(color)

    def curve_points(self, index: int) -> tuple[FloatArray, FloatArray]:
        """Return the x and y that are drawn for one loss."""
        return self._curves[index].points

    def dot_points(self) -> tuple[FloatArray, FloatArray]:
        """Return the x and y of the dot, shape (1,) or (0,) each."""
        return self._dot.points

    def show_curve(self, index: int, name: str, x: FloatArray, y: FloatArray, y_range: tuple[float, float]) -> None:
        """Draw the curve of one loss."""
        low, high = y_range
        near = np.clip(y, low - 0.1 * (high - low), high + 0.1 * (high - low))  # far outside costs time
        self._curves[index].set_points(x, near)
        self.call(self._curves[index], name)

    def bring_to_front(self, index: int, theme: Theme) -> None:
        """Draw the curve of one loss once more, broad, over all others."""
        self._chosen.set_color(loss_colors(theme)[index])
        self._chosen.set_points(*self._curves[index].points)

    def set_dot_color(self, color: str) -> None:
        """Let the dot have the colour of its curve."""
        self._dot.set_color(color)

    def mark(self, x: FloatArray, y: FloatArray) -> None:
        """Put the dot at a place, shape (1,) each, and a line through it; of shape (0,) there is none."""
        self._at.set_position(float(x[0]) if x.size else None)
        self._dot.set_points(x, y)

    def name_axes(self, *, is_residual: bool) -> None:
        """Name the x axis, and set the ticks of both."""
        at = (-4.0, -2.0, 0.0, 2.0, 4.0) if is_residual else (0.0, 0.25, 0.5, 0.75, 1.0)
        self.set_label("bottom", tr("residual p − t") if is_residual else tr("prediction p"))
        self.set_ticks("bottom", [(x, plain_number(x)) for x in at])
        self.set_ticks("left", [(y, number_text(y, 0)) for y in (-6.0, -4.0, -2.0, 0.0, 2.0, 4.0, 6.0)])

    def show_place(self, place: OneOutput, y_range: tuple[float, float]) -> None:
        """Show the stretch of both axes that is of interest for an output, and the line at its target."""
        low, high = place.x_range
        margin = _MARGIN * (high - low)
        self.set_range((low - margin, high + margin), y_range)
        self._target_line.set_position(0.0 if place.is_residual else place.target)
