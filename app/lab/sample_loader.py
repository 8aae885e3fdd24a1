"""MNIST's test digits, read in a thread of their own when they are first asked for: that takes longer than a frame."""

from PySide6.QtCore import QObject, QThread, Signal

from app.sources.samples import sample_digits
from app.ui.overriding import override
from nncore.data.datasets import Dataset
from nncore.errors import NNCoreError


class SampleLoader(QObject):
    """Has the test digits at once, or tells when. GUI thread only.

    Signals: ``loaded()``, they are there now; ``failed(str)``, they cannot be read, and why.
    """

    loaded = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: _Reader | None = None

    def want(self) -> Dataset | None:
        """Return the digits if they are read; else begin to read them."""
        if sample_digits.cache_info().currsize:
            return sample_digits()
        if self._reader is None:
            self._reader = _Reader(self)
            self._reader.finished.connect(self._on_finished)
            self._reader.start()
        return None

    def shut_down(self) -> None:
        """Wait for the thread, if there is one."""
        if self._reader is not None:
            self._reader.finished.disconnect(self._on_finished)
            self._reader.wait()
            self._reader = None

    def _on_finished(self) -> None:
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.deleteLater()
            if reader.problem:
                self.failed.emit(reader.problem)
            else:
                self.loaded.emit()


class _Reader(QThread):
    problem = ""

    @override
    def run(self) -> None:
        try:
            sample_digits()
        except (NNCoreError, OSError) as error:
            self.problem = str(error)
