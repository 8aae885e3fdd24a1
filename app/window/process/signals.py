"""What the system says to end a program (SIGTERM, SIGHUP, Ctrl-C) closes the windows properly. For the command."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]


class EndingSignals(QObject):
    """Tells, in the event loop, when the system asks the program to end.

    Python runs its handlers between two instructions of its own, which an idle window never reaches; so each signal
    writes a byte into a socket, and the byte wakes the event loop.

    Signals
    -------
    asked()
        The program is to end; `was_asked` keeps it for who began to listen later.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.was_asked = False
        self._reader, self._writer = socket.socketpair()
        for end_of_pair in (self._reader, self._writer):
            end_of_pair.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)

    def install(self) -> None:
        """Begin to listen."""
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in _ENDING:
            signal.signal(number, self._on_signal)

    def _on_signal(self, number: int, frame: object) -> None:
        self.was_asked = True
        self.asked.emit()

    def _drain(self) -> None:
        """Take the byte away; to run this line at all lets Python run its handlers."""
        self._reader.recv(64)
