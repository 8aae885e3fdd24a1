"""The drawing drawn again at the hand's own speed. Imported by the window."""

import numpy as np
from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from app.state.session import Session
from app.state.timeline import hand_times
from nncore.arrays import FloatArray

_TICK_MS = 16


class Replay(QObject):
    """Moves a session's moment from point to point as the hand went. GUI thread only.

    Signals: ``playing_changed(bool)``, it began or came to an end.
    """

    playing_changed = Signal(bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._times: FloatArray = np.empty(0)
        self._from_ms = 0.0
        self._revision = -1
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def is_playing(self) -> bool:
        """Whether it plays."""
        return self._timer.isActive()

    def toggle(self) -> None:
        """Play, or pause where it is."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Go on from the moment that is looked at, or from the first point; nothing happens without strokes."""
        drawing = self._session.drawing
        self._times = hand_times(drawing)
        if len(self._times) < 2 or drawing.live_stroke is not None:
            return
        self._from_ms = 0.0 if drawing.moment is None else float(self._times[drawing.moment - 1])
        self._revision = drawing.revision
        self._clock.start()
        self._timer.start()
        self.playing_changed.emit(True)

    def pause(self) -> None:
        """Stop at the moment that is shown."""
        if self.is_playing:
            self._timer.stop()
            self.playing_changed.emit(False)

    def go(self, n_points: int | None) -> None:
        """Show the drawing after so many points; None shows all of it. A hand that drags plays no more."""
        self.pause()
        self._session.show_moment(n_points)

    def _tick(self) -> None:
        drawing = self._session.drawing
        if drawing.revision != self._revision:  # somebody else changed the drawing or the moment
            self.pause()
            return
        reached = int(np.searchsorted(self._times, self._from_ms + self._clock.elapsed(), side="right"))
        self._session.show_moment(reached)
        self._revision = drawing.revision
        if reached >= len(self._times):
            self.pause()
