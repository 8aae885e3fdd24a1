"""Examines one or two networks on a data set: fetches the data and lets them read it."""

import time
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from app.lab.sliced_work import FIRST_SLICE_S, SLICE_S, SlicedWork, one_of
from app.language import tr
from app.pages.evaluate.data_loader import DataLoader
from app.sources.data import data_state
from nncore.arrays import IntArray
from nncore.data.datasets import Dataset
from nncore.evaluation.predictions import Predictions, predict_in_steps
from nncore.evaluation.selection import agreement
from nncore.in_steps import InSteps
from nncore.network.network import Network

_AT_ONCE = 20_000  # digits; they take 60 ms

LETTERS = "A", "B"
"""What the two networks are called on the page."""


@dataclass(frozen=True, eq=False)
class Examination:
    """What one network, or two, read in a data set. `seconds` is what the reading took, 0 where it was known."""

    source: str
    dataset: Dataset
    networks: tuple[Network, ...]
    predictions: tuple[Predictions, ...]
    seconds: float

    @property
    def first(self) -> Predictions:
        """What network A read."""
        return self.predictions[0]

    @property
    def second(self) -> Predictions | None:
        """What network B read, if there is one."""
        return self.predictions[1] if len(self.predictions) > 1 else None

    @cached_property
    def agreement(self) -> IntArray | None:
        """Who is right where, shape (10, 4); None for one network."""
        return None if self.second is None else agreement(self.first, self.second)


class Examiner(QObject):
    """Examines again whenever the data or a network changes; the last wish wins. GUI thread only.

    Signals
    -------
    examined(Examination)
        All networks have read all of the data.
    progressed(str, float)
        What is going on, and the share that is done.
    failed(str)
        A sentence that says what could not be done; the last examination stands.
    """

    examined = Signal(object)
    progressed = Signal(str, float)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._networks: tuple[Network, ...] = ()
        self._dataset: Dataset | None = None
        self._known: list[tuple[Network, Predictions]] = []
        self.source = ""
        self._state = self._wanted_state = data_state("")
        self._read_last: tuple[str, Dataset | None, tuple[str, int]] = ("", None, self._state)
        self._networks_read_last: tuple[Network, ...] = ()
        self._loader, self._work = DataLoader(self), SlicedWork(self)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_not_loaded)
        self._loader.progressed.connect(self._on_load_progressed)
        self._work.progressed.connect(self._on_read_progressed)
        self._work.finished.connect(self._on_read)
        self._work.failed.connect(self.failed)

    @property
    def is_busy(self) -> bool:
        """Whether data is being fetched or read."""
        return self._loader.is_busy or self._work.is_busy

    def examine(self, source: str, networks: tuple[Network, ...]) -> None:
        """Let these networks read the data of this name, unless that is what they did last and its file is the same."""
        is_same = _are_same(networks, self._networks)
        self._networks = networks
        state = data_state(source)
        if state != self._wanted_state:
            self._wanted_state = state
            self.progressed.emit(tr("Fetching the data"), 0.0)
            self._loader.load(source)
        elif not is_same and not self._loader.is_busy:
            self._read()

    def stop(self) -> None:
        """Give up what is going on; the last examination stands, its data and its networks."""
        self._loader.stop()
        self._work.stop()
        if self._read_last[0] != self.source:
            self._known = []
            self.source, self._dataset, self._state = self._read_last
        self._wanted_state = self._state
        self._networks = self._networks_read_last

    def shut_down(self) -> None:
        """End all work."""
        self._work.stop()
        self._loader.shut_down()

    def _on_loaded(self, source: str, dataset: Dataset) -> None:
        self.source, self._dataset, self._known = source, dataset, []
        self._state = self._wanted_state
        self._read()

    def _on_read(self, examination: Examination) -> None:
        self._read_last = self.source, self._dataset, self._state
        self._networks_read_last = examination.networks
        self.examined.emit(examination)

    def _on_not_loaded(self, source: str, sentence: str) -> None:
        self._wanted_state = self._state
        self.failed.emit(sentence)
        if not _are_same(self._networks, self._networks_read_last):  # chosen while the data was fetched
            self._read()

    def _read(self) -> None:
        if self._dataset is not None and self._networks:
            is_short = len(self._dataset) * len(self._networks) <= _AT_ONCE
            work = self._examination(self._dataset, self._networks)
            self._work.start(work, FIRST_SLICE_S if is_short else SLICE_S)

    def _examination(self, dataset: Dataset, networks: tuple[Network, ...]) -> InSteps[Examination]:
        began = time.perf_counter()
        predictions: list[Predictions] = []
        for number, network in enumerate(networks):
            known = next((kept for other, kept in self._known if other is network), None)
            if known is None:
                known = yield from one_of(predict_in_steps(network, dataset), number, len(networks))
            predictions.append(known)
        self._known = list(zip(networks, predictions, strict=True))
        return Examination(self.source, dataset, networks, tuple(predictions), time.perf_counter() - began)

    def _on_load_progressed(self, done: float) -> None:
        self.progressed.emit(tr("Fetching the data"), done)

    def _on_read_progressed(self, done: float) -> None:
        self.progressed.emit(tr("Reading the digits"), done)


def _are_same(some: tuple[Network, ...], others: tuple[Network, ...]) -> bool:
    return [*map(id, some)] == [*map(id, others)]
