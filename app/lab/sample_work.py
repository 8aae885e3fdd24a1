"""Work on the test digits that is done in slices beside the drawing: they are read first, on another thread."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.lab.sample_loader import SampleLoader
from app.lab.sliced_work import SlicedWork


class SampleWork(QObject):
    """Base of what finds something of the test digits. GUI thread only.

    It overrides `_begin`, which is called when the digits are there, and `_on_finished`, which takes the result.

    Signals: ``failed(str)``, it cannot be, and why.
    """

    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._samples, self._work = SampleLoader(self), SlicedWork(self)
        self._samples.loaded.connect(self._begin)
        self._samples.failed.connect(self.failed)
        self._work.finished.connect(self._on_finished)
        self._work.failed.connect(self.failed)

    def rest(self) -> None:
        """Give up what is going on; who wants it again begins anew."""
        self._work.stop()

    def shut_down(self) -> None:
        """Give up what is going on, and wait for the thread that reads."""
        self.rest()
        self._samples.shut_down()

    def _begin(self) -> None:
        """Start the work, if there is any and the digits are there."""
        raise NotImplementedError

    def _on_finished(self, result: Any) -> None:
        """Keep and tell what was found."""
        raise NotImplementedError
