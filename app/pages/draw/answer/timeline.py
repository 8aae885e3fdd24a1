"""How the answer came about: the probability of each digit over the ink, from the first point to the last."""

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from app import ui
from app.language import tr
from app.plots.plot import Plot
from app.state.timeline import Timeline
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.pictures.icons import icon
from app.ui.style.color_maps import sequential_map
from app.ui.style.fonts import BODY, SEMI_BOLD, font
from app.ui.style.text_size import keep_room
from app.ui.style.themed import Themed
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import number_text, percent
from app.ui.widgets.buttons import fit_small
from app.ui.widgets.labels import caption
from nncore.arrays import FloatArray

_COLUMNS = 96
_TITLE = tr("While drawing")
_OF_A_PICTURE = tr(
    "A picture has no strokes, so nothing says in which order its ink came. Draw over it, or write the digit yourself, "
    "to see how the answer comes about."
)
_LEAST_HEIGHT = 88
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class TimelinePanel(Themed, QWidget):
    """A strip for each digit, bright where it was likely, a ring wherever the answer became another.

    The pointer reads the numbers; a drag shows the drawing as it was then, and so do arrow keys, Home and End.

    Signals
    -------
    moment_chosen(int or None)
        The person wants to see the drawing after so many points; None, all of it.
    play_wanted()
        The person wants to see it drawn again, or to stop that.
    """

    moment_chosen = Signal(object)
    play_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Probability while drawing"))
        self.setAccessibleDescription(tr("Arrow keys go from point to point of the drawing, Space draws it again."))
        self._timeline: Timeline | None = None
        self._moment: int | None = None
        self._is_playing = False
        self._plot = self._make_plot()
        self._picture = self._plot.add_picture(0.0, 1.0)
        self._plot.call(self._picture, "probability")
        self._picture.set_color_table(sequential_map())
        self._picture.set_rectangle(0.0, -0.5, 100.0, 10.0)
        self.changes = self._plot.add_symbols(6.0, "o")
        self._pointer, self._at = self._plot.add_line(stands=True), self._plot.add_line(stands=True)
        # Its title, or what the pointer reads: there is no room for both.
        self._readout = LiveText(font(BODY, SEMI_BOLD))
        self.play = QToolButton()
        self.fit_text()
        self.play.setProperty("small", True)
        self.play.setAccessibleName(tr("Draw it again"))
        self.play.setToolTip(
            tr("See it drawn again at the hand's own speed; pauses of more than a second count as one.")
        )
        self._why_empty = caption(_OF_A_PICTURE)
        self._why_empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        keep_room(self._why_empty, 0, _LEAST_HEIGHT)
        head = ui.row((self._readout, 1), self.play)
        ui.column(head, (self._plot, 1), (self._why_empty, 1), parent=self, gap=GAP // 2)
        self._connect()
        self.show_timeline(None)
        self.follow_theme()

    def _make_plot(self) -> Plot:
        plot = Plot(x_label=tr("ink drawn, %"), y_label=tr("digit"))
        keep_room(plot, 0, _LEAST_HEIGHT)
        plot.flip_vertically()
        plot.set_range((0.0, 100.0), (-0.5, 9.5))
        plot.set_ticks("left", [(digit, str(digit)) for digit in range(10)])
        plot.set_ticks("bottom", [(share, str(share)) for share in (0, 25, 50, 75, 100)])
        plot.set_axis_width(34)
        plot.setToolTip(
            tr(
                "Each column is the answer to the drawing so far: dark is 0 %, bright is 100 %; a ring marks where the "
                "answer became another. Drag along it to see the drawing as it was then."
            )
        )
        return plot

    def _connect(self) -> None:
        self._plot.pointed.connect(self._on_pointed)
        self._plot.pointer_left.connect(self._on_left)
        self._plot.clicked.connect(self._on_dragged)
        self._plot.dragged.connect(self._on_dragged)
        self.play.clicked.connect(self.play_wanted)

    def fit_text(self) -> None:
        """Let the button be as high as the words beside it."""
        fit_small(self.play)

    @override
    def apply_theme(self) -> None:
        self._pointer.set_mark(self.theme)
        self._at.set_mark(self.theme, 2.0)
        self.changes.set_color("#ffffff", "#000000")  # on viridis, whose colours are those of no theme
        self.play.setIcon(icon("pause" if self._is_playing else "play", self.theme))

    def show_timeline(self, timeline: Timeline | None, *, is_picture: bool = False) -> None:
        """Show a timeline, or the resting state; of a picture without strokes, say why there is none."""
        self._timeline = timeline
        self._plot.setVisible(not is_picture)
        self._why_empty.setVisible(is_picture)
        # Without ink there is nowhere that keys could go.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if timeline is None else Qt.FocusPolicy.TabFocus)
        self._on_left()
        self._picture.set_visible(timeline is not None)
        self.play.setEnabled(timeline is not None and len(timeline.times_ms) > 1)
        x: FloatArray = np.empty(0)
        y: FloatArray = np.empty(0)
        if timeline is not None:
            shares = (np.arange(_COLUMNS) + 0.5) / _COLUMNS
            at = np.minimum(np.searchsorted(timeline.shares, shares), len(timeline.shares) - 1)
            self._picture.set_values(timeline.probabilities[at].T.copy())
            self._picture.set_rectangle(0.0, -0.5, 100.0, float(timeline.probabilities.shape[1]))
            changes = timeline.changes
            x, y = 100.0 * timeline.shares[changes], timeline.probabilities[changes].argmax(axis=1).astype(float)
        self.changes.set_points(x, y)

    def show_moment(self, moment: int | None) -> None:
        """Mark how many points of the drawing are shown; None, all of them."""
        if moment != self._moment:
            self._moment = moment
            total = 0 if self._timeline is None else len(self._timeline.times_ms)
            self._at.set_position(None if moment is None or not total else 100.0 * moment / total)
            self._on_left()

    def show_playing(self, is_playing: bool) -> None:
        """Show whether it is being drawn again."""
        self._is_playing = is_playing
        self.play.setAccessibleName(tr("Pause") if is_playing else tr("Draw it again"))
        self.apply_theme()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, timeline = Qt.Key(event.key()), self._timeline
        if timeline is None:
            super().keyPressEvent(event)
            return
        total = len(timeline.times_ms)
        here = total if self._moment is None else self._moment
        if key in _STEPS:
            self._go(here + _STEPS[key])
        elif key == Qt.Key.Key_Home:
            self._go(1)
        elif key in (Qt.Key.Key_End, Qt.Key.Key_Escape):
            self._go(total)
        elif key == Qt.Key.Key_Space:
            self.play_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: at the moment that is shown."""
        if self._timeline is not None and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            total = len(self._timeline.times_ms)
            self._at.set_position(100.0 * (total if self._moment is None else self._moment) / total)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._moment is None:
            self._at.set_position(None)

    def _go(self, n_points: int) -> None:
        total = 0 if self._timeline is None else len(self._timeline.times_ms)
        self.moment_chosen.emit(None if n_points >= total else max(n_points, 1))

    def _on_dragged(self, x: float, y: float) -> None:
        if self._timeline is not None:
            self._go(round(np.clip(x, 0.0, 100.0) / 100.0 * len(self._timeline.times_ms)))

    def _on_pointed(self, x: float, y: float) -> None:
        if self._timeline is None or not 0.0 <= x <= 100.0:
            self._on_left()
            return
        self._pointer.set_position(x)
        self._readout.set_text(self._words_at(self._timeline, x / 100.0))

    def _on_left(self) -> None:
        self._pointer.set_position(None)
        timeline, moment = self._timeline, self._moment
        if timeline is None or moment is None:
            self._readout.set_text(_TITLE)
        else:
            self._readout.set_text(self._words_at(timeline, moment / len(timeline.times_ms)))

    def _words_at(self, timeline: Timeline, share: float) -> str:
        """Return the answer to so much of the ink, and when that was drawn."""
        probabilities = timeline.probabilities[timeline.at_share(share)]
        winner = int(np.argmax(probabilities))
        n = len(timeline.times_ms)
        seconds = timeline.times_ms[min(max(round(share * n) - 1, 0), n - 1)] / 1000.0
        return f"{percent(share, 0)}, {number_text(seconds, 1)} s: {winner}, {percent(probabilities[winner], 0)}"
