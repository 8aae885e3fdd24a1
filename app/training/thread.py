"""The thread beside the window in which a network learns. Imported by whatever owns one."""

import sys
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal

_SWITCH_INTERVAL_S = 0.0005
"""How long the trainer may keep Python to itself while the window waits for it; Python's own 5 ms would be felt."""


class _Worker(Protocol):
    """A `QObject` whose slot `work` takes a job, and what the window tells it meanwhile."""

    def work(self, job: Any, control: Any) -> None: ...

    def moveToThread(self, thread: QThread, /) -> bool: ...


class WorkerThread(QThread):
    """A thread of low priority with a worker in it, from the first job until it is joined; then it can begin again.

    `new_worker` makes the worker, connected to its owner; `end`, a slot of the owner, is called when the program ends.
    """

    _asked = Signal(object, object)

    def __init__(self, name: str, new_worker: Callable[[], _Worker], end: Callable[[], None], owner: QObject) -> None:
        super().__init__(owner)
        self.setObjectName(name)
        self._new_worker, self._end = new_worker, end
        self._worker: _Worker | None = None

    def ask(self, job: object, control: object) -> None:
        """Let the worker do a job, after those that it has."""
        if self._worker is None:
            self._begin()
        self._asked.emit(job, control)

    def join(self) -> None:
        """End the thread once its worker has come back from what it does."""
        if self._worker is not None:
            self.quit()
            self.wait()
            self._asked.disconnect(self._worker.work)
            self._worker = None

    def _begin(self) -> None:
        sys.setswitchinterval(min(sys.getswitchinterval(), _SWITCH_INTERVAL_S))
        self._worker = self._new_worker()
        self._worker.moveToThread(self)
        self._asked.connect(self._worker.work)
        self.start(QThread.Priority.LowPriority)
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self._end, Qt.ConnectionType.UniqueConnection)
