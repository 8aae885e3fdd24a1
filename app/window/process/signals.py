"""What the system says to end a program (SIGTERM, SIGHUP, Ctrl-C) closes the windows properly. For the command."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]


class EndingSignals(QObject):
    """Tells, in the event loop, when the system asks the program to end.

    Python runs its handlers between any two instructions of its own: never in an idle window, and perhaps within a
    paint, where to close a window is the end of Qt. So each signal writes a byte into a socket, which waits for the
    event loop however early it came.

    Signals
    -------
    asked()
        The program is to end.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        for end_of_pair in (self._reader, self._writer):
            end_of_pair.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_byte)

    def install(self) -> None:
        """Begin to listen."""
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in _ENDING:
            signal.signal(number, _leave_to_the_byte)

    def _on_byte(self) -> None:
        self._reader.recv(64)
        self.asked.emit()


def _leave_to_the_byte(number: int, frame: object) -> None:
    """Do nothing: without a handler of Python's no byte would be written, and the program would end at once."""
