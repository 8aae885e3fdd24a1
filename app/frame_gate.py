"""Many changes in, at most one update a frame out. Imported by `app.session`."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

FRAME_MS = 8


class FrameGate(QObject):
    """Turns any number of requests into at most one update a frame. GUI thread only.

    At rest the update comes with the next turn of the event loop, so that the first movement of the pen is seen at
    once; while requests keep coming it comes once in `FRAME_MS` milliseconds. The last request is never lost.

    Signals: ``due()``, when it is time to update.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since_update = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._update)

    def request(self) -> None:
        """Ask for an update soon; more requests before it change nothing."""
        if not self._timer.isActive():
            self._timer.start(0 if self._is_at_rest() else FRAME_MS - int(self._since_update.elapsed()))

    def flush(self) -> None:
        """Update now, if an update is waiting."""
        if self._timer.isActive():
            self._timer.stop()
            self._update()

    def _is_at_rest(self) -> bool:
        # A mouse that sends every 8 ms is never exactly on time: half a millisecond early is no reason to wait.
        return not self._since_update.isValid() or self._since_update.nsecsElapsed() > (FRAME_MS - 0.5) * 1e6

    def _update(self) -> None:
        # Measured from the start of an update, so that its own duration does not slow the rate.
        self._since_update.start()
        self.due.emit()
