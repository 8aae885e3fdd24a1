"""Owns the thread that trains: starts runs, pauses, steps and stops them, and hands their reports to the window.

The thread is started with the first run and joined in `shut_down`. Each run has a number; what a run that was stopped
still has to say is dropped. Imported by the Train page.
"""

import itertools
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from app.training.thread import WorkerThread
from app.training.worker import Job, RunControl, RunEnd, RunReport, TrainingWorker


class TrainingController(QObject):
    """Trains one network at a time beside the window. GUI thread only.

    Signals
    -------
    reported(RunReport)
        How the current run stands.
    noted(str)
        What was assumed of the data of the current run.
    paused(), resumed()
    ended(RunEnd)
        The current run is over; after its last report.
    """

    reported = Signal(object)
    noted = Signal(str)
    paused = Signal()
    resumed = Signal()
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = WorkerThread("training", self._new_worker, self.shut_down, self)
        self._control: RunControl | None = None
        self._numbers = itertools.count(1)
        self._current = 0
        self._is_paused = False

    @property
    def is_running(self) -> bool:
        """Whether a run is on its way, paused or not."""
        return self._control is not None

    @property
    def is_paused(self) -> bool:
        """Whether the current run waits."""
        return self.is_running and self._is_paused

    def start(self, job: Job, *, is_paused: bool = False) -> int:
        """Begin a run, in place of the present one if there is one, and return its number; paused, it does one step."""
        self.stop()
        self._current, self._control, self._is_paused = next(self._numbers), RunControl(), is_paused
        if is_paused:
            self._control.pause()
        self._thread.ask(replace(job, run=self._current), self._control)
        return self._current

    def pause(self) -> None:
        """Let the run wait after the present step."""
        if self._control is not None and not self._is_paused:
            self._control.pause()
            self._is_paused = True
            self.paused.emit()

    def resume(self) -> None:
        """Let the run go on."""
        if self._control is not None and self._is_paused:
            self._control.resume()
            self._is_paused = False
            self.resumed.emit()

    def step(self) -> None:
        """Do one step and wait."""
        if self._control is not None:
            self.pause()
            self._control.allow_step()

    def stop(self, *, is_to_be_kept: bool = False) -> None:
        """End the run now, perhaps keeping its last state; nothing more is heard of it but that it ended."""
        if self._control is not None:
            self._control.stop(is_to_be_kept=is_to_be_kept)
            self._end(RunEnd(self._current, False, {}))

    @Slot()
    def shut_down(self) -> None:
        """End the run, its last state kept, and join the thread; the controller can be used again."""
        self.stop(is_to_be_kept=True)
        self._thread.join()

    def _new_worker(self) -> TrainingWorker:
        worker = TrainingWorker()
        worker.reported.connect(self._on_reported)
        worker.noted.connect(self._on_noted)
        worker.ended.connect(self._on_ended)
        return worker

    @Slot(object)
    def _on_reported(self, report: RunReport) -> None:
        if self._control is not None and report.run == self._current:
            self.reported.emit(report)
            self._control.is_report_read.set()

    @Slot(int, str)
    def _on_noted(self, run: int, sentence: str) -> None:
        if self._control is not None and run == self._current:
            self.noted.emit(sentence)

    @Slot(object)
    def _on_ended(self, end: RunEnd) -> None:
        if end.run == self._current and self.is_running:
            self._end(end)

    def _end(self, end: RunEnd) -> None:
        self._control, self._is_paused = None, False
        self.ended.emit(end)
