"""Many changes in, at most one update a frame out. Imported by `app.state.session`."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

FRAME_MS = 4
"""The shortest time between two updates: half of what lies between two movements of a usual mouse.

With the whole of it a movement that comes a little early, or right after a slow frame, would have to wait, every later
frame would be late by as much, and the delay would never be made good.
"""


class FrameGate(QObject):
    """Turns any number of requests into at most one update a frame. GUI thread only.

    At rest the update comes with the next turn of the event loop, before anything is painted, so that the first
    movement of the pen is seen at once; while requests keep coming it comes once in `FRAME_MS` milliseconds. The last
    request is never lost.

    Signals: ``due()``, when it is time to update.
    """

    due = Signal()
    _soon = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_waiting = False
        self._since_update = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.flush)
        # A queued call comes before the paints that are waiting, a timer after them: so the canvas and the panels are
        # painted in one pass.
        self._soon.connect(self.flush, Qt.ConnectionType.QueuedConnection)

    def request(self) -> None:
        """Ask for an update soon; more requests before it change nothing."""
        if self._is_waiting:
            return
        self._is_waiting = True
        # The clock is read once: it goes on between two readings, and the rest could be less than nothing.
        rest_ms = FRAME_MS - self._since_update.elapsed() if self._since_update.isValid() else 0
        if rest_ms > 0:
            self._timer.start(rest_ms)
        else:
            self._soon.emit()

    def flush(self) -> None:
        """Update now, if an update is waiting."""
        if self._is_waiting:
            self._is_waiting = False
            self._timer.stop()
            # Measured from the start of an update, so that its own duration does not slow the rate.
            self._since_update.start()
            self.due.emit()
