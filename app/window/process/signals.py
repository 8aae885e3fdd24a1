"""What the system says to end a program (SIGTERM, SIGHUP, Ctrl-C) closes the windows properly. For the command."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]


class EndingSignals(QObject):
    """Calls back, in the event loop, when the system asks the program to end.

    Python runs its handlers between two instructions of its own, which an idle window never reaches; so each signal
    writes a byte into a socket, and the byte wakes the event loop.
    """

    def __init__(self, end: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
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
        self._end()

    def _drain(self) -> None:
        """Take the byte away; to run this line at all lets Python run its handlers."""
        self._reader.recv(64)
