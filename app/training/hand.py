"""Teaches a network one's own hand, in a thread of its own. Imported by the page My digits."""

import itertools
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from app.language import tr
from app.sources.data import open_data
from app.training.thread import WorkerThread
from app.training.worker import REPORT_INTERVAL_S, RunControl, RunStoppedError
from app.ui.faults import why_failed
from nncore.data.datasets import Dataset
from nncore.network.network import Network
from nncore.recipes.own_hand import OwnHand, teach_hand


@dataclass(frozen=True, eq=False)
class _Job:
    number: int
    network: Network
    own: Dataset


class HandTeacher(QObject):
    """Teaches one network at a time beside the window; a later wish takes the place of an earlier. GUI thread only.

    Signals
    -------
    progressed(float)
        The share of the work that is done, 0 … 1.
    taught(OwnHand)
        The network has learned it.
    failed(str)
        Why it cannot, in a sentence.
    """

    progressed = Signal(float)
    taught = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = WorkerThread("teaching", self._new_worker, self.shut_down, self)
        self._control: RunControl | None = None
        self._numbers = itertools.count(1)
        self._current = 0

    @property
    def is_busy(self) -> bool:
        """Whether a network is learning."""
        return self._control is not None

    def start(self, network: Network, own: Dataset) -> None:
        """Teach a network these digits."""
        self.stop()
        self._current, self._control = next(self._numbers), RunControl()
        self._thread.ask(_Job(self._current, network, own), self._control)

    def stop(self) -> None:
        """Give up what is going on; nothing more is told of it."""
        if self._control is not None:
            self._control.stop()
            self._control = None

    @Slot()
    def shut_down(self) -> None:
        """Stop and join the thread; the teacher can be used again."""
        self.stop()
        self._thread.join()

    def _new_worker(self) -> "_Worker":
        worker = _Worker()
        worker.progressed.connect(self._on_progressed)
        worker.taught.connect(self._on_taught)
        worker.failed.connect(self._on_failed)
        return worker

    @Slot(int, float)
    def _on_progressed(self, number: int, share: float) -> None:
        if self._is_awaited(number):
            self.progressed.emit(share)

    @Slot(int, object)
    def _on_taught(self, number: int, hand: OwnHand) -> None:
        if self._is_awaited(number):
            self._control = None
            self.taught.emit(hand)

    @Slot(int, str)
    def _on_failed(self, number: int, sentence: str) -> None:
        if self._is_awaited(number):
            self._control = None
            self.failed.emit(sentence)

    def _is_awaited(self, number: int) -> bool:
        return self.is_busy and number == self._current


class _Worker(QObject):
    """Lives in the thread; each signal says first which job it is of."""

    progressed = Signal(int, float)
    taught = Signal(int, object)
    failed = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._told_at = 0.0

    @Slot(object, object)
    def work(self, job: _Job, control: RunControl) -> None:
        """Do a job to its end, or until it is stopped."""

        def tell(share: float) -> None:
            control.check()
            if monotonic() - self._told_at >= REPORT_INTERVAL_S:
                self._told_at = monotonic()
                self.progressed.emit(job.number, share)

        try:
            control.check()
            mnist = open_data("mnist:train")
            control.check()
            test = open_data("mnist:test")
            hand = teach_hand(job.network, job.own, mnist, test, tell=tell)
        except RunStoppedError:
            return
        except Exception as error:
            of_memory = tr("The memory does not suffice to learn a hand; close other programs.")
            self.failed.emit(job.number, why_failed(error, tr("The teaching"), of_memory))
        else:
            self.taught.emit(job.number, hand)
