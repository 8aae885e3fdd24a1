"""The thread beside the window in which a network learns. Imported by whatever owns one."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread

_SWITCH_INTERVAL_S = 0.0005
"""How long the trainer may keep Python to itself while the window waits for it; Python's own 5 ms would be felt."""


def begin_thread(worker: QObject, name: str, end: Callable[[], None]) -> QThread:
    """Return a running thread of low priority with a worker in it; `end`, a slot, is called when the program ends."""
    sys.setswitchinterval(min(sys.getswitchinterval(), _SWITCH_INTERVAL_S))
    thread = QThread()
    thread.setObjectName(name)
    worker.moveToThread(thread)
    thread.start(QThread.Priority.LowPriority)
    if (application := QCoreApplication.instance()) is not None:
        application.aboutToQuit.connect(end, Qt.ConnectionType.UniqueConnection)
    return thread


def end_thread(thread: QThread) -> None:
    """End a thread once its worker has come back from what it does."""
    thread.quit()
    thread.wait()
