"""Long work in the GUI thread, a few milliseconds at a time: the window stays alive, and there is no thread to join."""

import time
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.language import tr
from app.ui.faults import why_failed
from nncore.in_steps import InSteps

_Result = TypeVar("_Result")

SLICE_S = 0.008
"""So long the window may wait for each slice."""

FIRST_SLICE_S = 0.15
"""What takes no longer is done at once: nobody sees a bar flash up for it."""


class SlicedWork(QObject):
    """Does one piece of work at a time; new work takes the place of the old. GUI thread only.

    Signals
    -------
    progressed(float)
        The share that is done, after each slice but the last.
    finished(object)
        The result.
    failed(str)
        What went wrong, in a sentence, expected or not; the next work can start.
    """

    progressed = Signal(float)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: InSteps[Any] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._do_slice)

    @property
    def is_busy(self) -> bool:
        """Whether work is going on."""
        return self._work is not None

    def start(self, work: InSteps[Any], first_slice_s: float = FIRST_SLICE_S) -> None:
        """Begin, and do a first slice at once."""
        self.stop()
        self._work = work
        self._timer.start()
        self._do(first_slice_s)

    def stop(self) -> None:
        """Give the work up; nothing more is told of it."""
        self._timer.stop()
        work, self._work = self._work, None
        if work is not None:
            work.close()

    def _do_slice(self) -> None:
        self._do(SLICE_S)

    def _do(self, seconds: float) -> None:
        end, work, done = time.perf_counter() + seconds, self._work, 0.0
        if work is None:
            return
        try:
            while time.perf_counter() < end:
                done = next(work)
        except StopIteration as ending:
            self.stop()
            self.finished.emit(ending.value)
        except Exception as error:
            self.stop()
            self.failed.emit(why_failed(error, tr("The work")))
        else:
            self.progressed.emit(done)


def one_of(work: InSteps[_Result], number: int, n: int) -> InSteps[_Result]:
    """Do one of n works as a part of them all: the shares it yields are those of the whole."""
    while True:
        try:
            done = next(work)
        except StopIteration as ending:
            result: _Result = ending.value
            return result
        yield (number + done) / n
