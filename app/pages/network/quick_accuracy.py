"""The accuracy on 1,000 test digits, a moment after the network was changed."""

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from app.lab.sample_work import SampleWork
from app.ui.overriding import override
from nncore.arrays import FloatArray, IntArray
from nncore.in_steps import InSteps
from nncore.network.network import Network

N_DIGITS = 1_000
_REST_MS = 200
_BATCH = 50


class QuickAccuracy(SampleWork):
    """Reads every tenth of MNIST's test digits, in slices, once the hand rests. GUI thread only.

    Signals: ``found(float, float)``, the accuracy as it is changed and as it was trained; ``failed(str)``.
    """

    found = Signal(float, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[Network, Network] | None = None
        self._known: tuple[Network, float] | None = None
        self._delay = QTimer(self, singleShot=True, interval=_REST_MS)
        self._delay.timeout.connect(self._begin)

    @property
    def wanted(self) -> tuple[Network, Network] | None:
        """The networks that were asked for last."""
        return self._wanted

    def want(self, network: Network, trained: Network) -> None:
        """Find the accuracies of a network and of what it was, in place of those that were wanted before."""
        if self._wanted is None or self._wanted[0] is not network or self._wanted[1] is not trained:
            self._wanted = network, trained
            self._work.stop()
            self._delay.start()

    @override
    def rest(self) -> None:
        self._delay.stop()
        super().rest()

    @override
    def _begin(self) -> None:
        digits = self._samples.want()
        if digits is None or digits.labels is None or self._wanted is None:
            return
        every = len(digits) // N_DIGITS
        self._work.start(self._accuracies(*self._wanted, digits.inputs[::every], digits.labels[::every]), 0.0)

    def _accuracies(
        self, network: Network, trained: Network, inputs: FloatArray, labels: IntArray
    ) -> InSteps[tuple[float, float]]:
        if self._known is None or self._known[0] is not trained:
            self._known = trained, (yield from _accuracy(trained, inputs, labels))
        before = self._known[1]
        return (before if network is trained else (yield from _accuracy(network, inputs, labels))), before

    @override
    def _on_finished(self, accuracies: tuple[float, float]) -> None:
        self.found.emit(*accuracies)


def _accuracy(network: Network, inputs: FloatArray, labels: IntArray) -> InSteps[float]:
    right = 0
    for start in range(0, len(inputs), _BATCH):
        right += int(np.sum(network.predict(inputs[start : start + _BATCH]) == labels[start : start + _BATCH]))
        yield min(1.0, (start + _BATCH) / len(inputs))
    return right / len(inputs)
