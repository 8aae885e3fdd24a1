"""Lets the network read all drawings, a few milliseconds at a time, and says which of them fit a question."""

from PySide6.QtCore import QObject, Signal

from app.lab.sliced_work import SlicedWork
from app.pages.handwriting.collection import NONE_WORD, Kept, dataset_of
from nncore.data.datasets import Dataset
from nncore.evaluation.predictions import Predictions, predict_in_steps
from nncore.in_steps import InSteps
from nncore.network.network import Network

ANY = "any"
_FIRST_SLICE_S = 0.05


class Reader(QObject):
    """Reads again whenever the drawings or the network change; the last wish wins. GUI thread only.

    Signals
    -------
    finished()
        `predictions` are those of the latest drawings and network.
    failed(str)
        Why they cannot be read, in a sentence.
    """

    finished = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.predictions: Predictions | None = None
        self._network: Network | None = None
        self._drawings: tuple[Kept, ...] = ()
        self._dataset: Dataset | None = None
        self._work = SlicedWork(self)
        self._work.finished.connect(self._on_finished)
        self._work.failed.connect(self.failed)

    def set_network(self, network: Network) -> None:
        """Let another network read."""
        if network is not self._network:
            self._network = network
            self._read()

    def set_drawings(self, drawings: tuple[Kept, ...]) -> None:
        """Let other drawings be read; until they are, `predictions` are None."""
        if drawings is not self._drawings:
            self._drawings, self._dataset, self.predictions = drawings, None, None
            self._read()

    def stop(self) -> None:
        """Give up what is going on."""
        self._work.stop()

    def rows(self, word: str, outcome: str) -> list[int]:
        """Return which drawings have this label and were read so, the newest first; ``any`` stands for all."""
        return [row for row in reversed(range(len(self._drawings))) if self._fits(row, word, outcome)]

    def _fits(self, row: int, word: str, outcome: str) -> bool:
        label = self._drawings[row].label
        if word != ANY and word != (NONE_WORD if label < 0 else str(label)):
            return False
        predictions = self.predictions
        if outcome == ANY or predictions is None:
            return outcome == ANY
        is_rejected = bool(predictions.is_rejected[row])
        if outcome == "rejected":
            return is_rejected
        is_correct = bool(predictions.is_correct[row]) if label >= 0 else is_rejected
        return is_correct == (outcome == "right")

    def _read(self) -> None:
        if self._network is None or not self._drawings:
            self._work.stop()
            self._on_finished(None)
        else:
            self._work.start(self._reading(self._network, self._drawings), _FIRST_SLICE_S)

    def _reading(self, network: Network, drawings: tuple[Kept, ...]) -> InSteps[Predictions]:
        if self._dataset is None:
            for number, drawing in enumerate(drawings):
                drawing.draw_pixels()
                yield number / len(drawings)
            self._dataset = dataset_of(drawings)
        return (yield from predict_in_steps(network, self._dataset))

    def _on_finished(self, predictions: Predictions | None) -> None:
        self.predictions = predictions
        self.finished.emit()
