"""Loss on the points to learn from and on the others, step by step, and the numbers of this moment."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr, tr_n
from app.plots.limits import calm_limit
from app.plots.plot import Plot
from app.ui.layout.scroller import Sideways
from app.ui.overriding import override
from app.ui.style.text_size import keep_room
from app.ui.style.themed import Themed
from app.ui.text.numbers import number_text, percent
from app.ui.widgets.number_table import NumberTable
from nncore.learning.training import Scores

_NAMES = tr("training"), tr("test")


class LossBoard(Themed, QWidget):
    """A small table of both losses and shares of right points, and under it their course."""

    def __init__(self) -> None:
        super().__init__()
        self.table = NumberTable((tr("loss, nats"), tr("accuracy")), 2, tr("Loss and accuracy"))
        self.table.setToolTip(tr("Mean binary cross-entropy, and the share of points on the right side of p = 0.5."))
        self.plot = Plot(x_label=tr("steps"), y_label=tr("loss, nats"))
        self.plot.set_axis_width(44)
        self.plot.explain_places(self._words_at)
        self.curves = self.plot.add_curve(), self.plot.add_curve()
        for name, curve in zip(("training", "test"), self.curves, strict=True):
            self.plot.call(curve, name)
        self._losses: Sequence[tuple[int, float, float]] = ()
        self._limits = 100.0, 1.0
        keep_room(self, 180, 150)
        ui.column(Sideways(self.table), (self.plot, 1), parent=self)
        self.follow_theme()

    def show_losses(self, losses: Sequence[tuple[int, float, float]], scores: tuple[Scores, Scores]) -> None:
        """Show the course, as (steps, training, test), and the scores of now."""
        self._losses = losses
        found = np.array(losses, float)
        finite = found[:, 1:][np.isfinite(found[:, 1:])]
        x_end = float(found[-1, 0]) if found[-1, 0] > 100.0 else 100.0
        top = calm_limit(float(finite.max()) if len(finite) else 1.0, 1.0)
        for curve, column in zip(self.curves, found.T[1:], strict=True):
            curve.set_points(found[:, 0], column)
        self.plot.set_range((0.0, x_end), (0.0, 1.04 * top))
        for number, (name, score) in enumerate(zip(_NAMES, scores, strict=True)):
            texts = number_text(score.loss), percent(score.accuracy, 1)
            self.table.set_column(number, name, texts, self.theme.series[number])

    @override
    def apply_theme(self) -> None:
        for number, curve in enumerate(self.curves):
            curve.set_color(self.theme.series[number])

    def _words_at(self, x: float, _y: float) -> str:
        """Return both losses at the step under the pointer."""
        if not self._losses:
            return ""
        step, training, test = min(self._losses, key=lambda each: abs(each[0] - x))
        return tr_n(
            "after {n:,} step: training {training} nat, test {test} nat",
            "after {n:,} steps: training {training} nat, test {test} nat",
            step,
            training=number_text(training),
            test=number_text(test),
        )
