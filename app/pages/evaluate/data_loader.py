"""Data sets read in a thread of their own, so that the window lives on while a large file is read."""

import numpy as np
from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from app.language import tr
from app.sources.data import check_no_pipe, open_data, open_to_compare
from app.sources.own_digits import check_own
from app.sources.samples import sample_digits
from app.ui.faults import why_failed
from nncore.data.datasets import Dataset

BOXED = {
    "mnist:test": tr("MNIST test · 10,000 digits"),
    "mnist:train": tr("MNIST training · 60,000 digits"),
    "mnist:all": tr("MNIST training + test · 70,000"),
}
"""The data in the box, by the names that `DataLoader.load` knows, with what people read."""


class _StoppedError(Exception):
    """Nobody waits for this data any more."""


class DataLoader(QObject):
    """Reads one data set at a time; a later wish takes the place of an earlier one. Used from the GUI thread.

    Signals
    -------
    loaded(str, Dataset)
        The name that was asked for, and the data.
    failed(str, str)
        The name, and a sentence that says why not.
    progressed(float)
        The share that is done, where that is known.
    """

    loaded = Signal(str, object)
    failed = Signal(str, str)
    progressed = Signal(float)
    _wanted = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish = 0
        self._name = ""
        self._thread: QThread | None = None
        self._reader: _Reader | None = None

    @property
    def is_busy(self) -> bool:
        """Whether data is being read."""
        return bool(self._name)

    def load(self, name: str) -> None:
        """Read the data of this name: one of `BOXED`, a file or a folder."""
        self.stop()
        if name == "mnist:test":  # 50 ms, and kept for the samples of the Draw page
            self.loaded.emit(name, sample_digits())
            return
        self._name = name
        self._begin_thread()
        self._wanted.emit(self._wish, name)

    def stop(self) -> None:
        """Give up what is being read; nothing more is told of it."""
        self._wish += 1
        self._name = ""
        if self._reader is not None:
            self._reader.latest_wish = self._wish

    def shut_down(self) -> None:
        """Stop and join the thread."""
        self.stop()
        self._end_thread()

    def _begin_thread(self) -> None:
        if self._thread is not None:
            return
        self._thread = QThread(self)
        self._reader = _Reader()
        self._reader.latest_wish = self._wish
        self._reader.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._wanted.connect(self._reader.read, queued)
        self._reader.loaded.connect(self._on_loaded, queued)
        self._reader.failed.connect(self._on_failed, queued)
        self._reader.progressed.connect(self._on_progressed, queued)
        self._thread.start()

    def _end_thread(self) -> None:
        if self._thread is not None:
            self._thread.quit()
            self._thread.wait()
            self._thread = self._reader = None

    @Slot(int, object)
    def _on_loaded(self, wish: int, dataset: Dataset) -> None:
        if wish == self._wish:
            self.loaded.emit(self._done(), dataset)

    @Slot(int, str)
    def _on_failed(self, wish: int, sentence: str) -> None:
        if wish == self._wish:
            self.failed.emit(self._done(), sentence)

    def _done(self) -> str:
        """End the thread, so that none waits idly, and return the name that was read."""
        name, self._name = self._name, ""
        self._end_thread()
        return name

    @Slot(int, float)
    def _on_progressed(self, wish: int, done: float) -> None:
        if wish == self._wish:
            self.progressed.emit(done)


class _Reader(QObject):
    """Lives in the thread and does the reading; `latest_wish` alone is written from outside."""

    loaded = Signal(int, object)
    failed = Signal(int, str)
    progressed = Signal(int, float)

    def __init__(self) -> None:
        super().__init__()
        self.latest_wish = 0
        self._wish = 0

    @Slot(int, str)
    def read(self, wish: int, name: str) -> None:
        """Read the data of a name, unless something else is wanted by now."""
        self._wish = wish
        try:
            self._go_on()
            dataset = self._dataset(name)
            self._go_on()
        except _StoppedError:
            return
        except Exception as error:
            of_memory = tr("{name} is too large for this computer's memory; choose a smaller file.", name=name)
            self.failed.emit(wish, why_failed(error, tr("The reading of {name}", name=name), of_memory))
        else:
            self.loaded.emit(wish, dataset)

    def _dataset(self, name: str) -> Dataset:
        if name == "mnist:all":
            first = open_data("mnist:train")
            self._go_on()
            return _joined(first, sample_digits())
        check_own([name])
        check_no_pipe(name)
        return open_to_compare(name, self._report)

    def _report(self, done: int, total: int) -> None:
        self._go_on()
        self.progressed.emit(self._wish, done / total)

    def _go_on(self) -> None:
        if self._wish != self.latest_wish:
            raise _StoppedError


def _joined(first: Dataset, second: Dataset) -> Dataset:
    """Return the rows of two labelled sets in one."""
    labels = [part.labels for part in (first, second) if part.labels is not None]
    return Dataset("MNIST", np.concatenate([first.inputs, second.inputs]), np.concatenate(labels))
