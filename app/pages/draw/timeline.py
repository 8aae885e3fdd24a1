"""How the answer came about: the probability of each digit over the ink, from the first point to the last."""

import numpy as np
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.plots.plot import Plot
from app.state.timeline import Timeline
from app.ui.layout import GAP
from app.ui.live_text import live_readout
from app.ui.numbers import percent
from app.ui.overriding import override
from app.ui.theme import sequential_map
from app.ui.themed import Themed
from app.ui.widgets import heading

_COLUMNS = 96
_RESTING = tr("no strokes")


class TimelinePanel(Themed, QWidget):
    """A strip for each digit, bright where it was likely; the pointer reads the numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Probability while drawing"))
        self._timeline: Timeline | None = None
        self._plot = Plot(x_label=tr("ink drawn, %"))
        self._plot.flip_vertically()
        self._picture = self._plot.add_picture(0.0, 1.0)
        self._picture.set_color_table(sequential_map())
        self._picture.set_rectangle(0.0, -0.5, 100.0, 10.0)
        self._pointer = self._plot.add_line(stands=True)
        self._plot.set_range((0.0, 100.0), (-0.5, 9.5))
        self._plot.set_ticks("left", [(digit, str(digit)) for digit in range(10)])
        self._plot.set_ticks("bottom", [(share, str(share)) for share in (0, 25, 50, 75, 100)])
        self._plot.set_axis_width(20)
        self._plot.setToolTip(tr("Each column is the answer to the drawing so far: dark is 0 %, bright is 100 %."))
        self._readout = live_readout()
        ui.column(ui.head(heading(tr("While drawing")), self._readout), (self._plot, 1), parent=self, gap=GAP // 2)
        self._plot.pointed.connect(self._on_pointed)
        self._plot.pointer_left.connect(self._on_left)
        self.show_timeline(None)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        self._pointer.set_color(self.theme.speaks_against)

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Show a timeline, or the resting state."""
        self._timeline = timeline
        self._on_left()
        self._picture.set_visible(timeline is not None)
        if timeline is not None:
            shares = (np.arange(_COLUMNS) + 0.5) / _COLUMNS
            at = np.minimum(np.searchsorted(timeline.shares, shares), len(timeline.shares) - 1)
            self._picture.set_values(timeline.probabilities[at].T.copy())
            self._picture.set_rectangle(0.0, -0.5, 100.0, float(timeline.probabilities.shape[1]))

    def _on_pointed(self, x: float, y: float) -> None:
        if self._timeline is None or not 0.0 <= x <= 100.0:
            self._on_left()
            return
        at = min(int(np.searchsorted(self._timeline.shares, x / 100.0)), len(self._timeline.shares) - 1)
        probabilities = self._timeline.probabilities[at]
        winner = int(np.argmax(probabilities))
        self._pointer.set_position(x)
        self._readout.set_text(
            tr(
                "at {x} of the ink: {winner}, {probabilities}",
                x=percent(x / 100.0, 0),
                winner=winner,
                probabilities=percent(probabilities[winner], 0),
            )
        )

    def _on_left(self) -> None:
        self._pointer.set_position(None)
        self._readout.set_text(_RESTING if self._timeline is None else "")
