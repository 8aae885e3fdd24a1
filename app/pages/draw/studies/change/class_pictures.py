"""The pictures that a network likes best and the mean digits, found once for each network. For this folder."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.lab.sample_work import SampleWork
from app.ui.overriding import override
from nncore.arrays import FloatArray
from nncore.data.datasets import Dataset
from nncore.explanations.activation_maximisation import maximising_pictures
from nncore.in_steps import InSteps
from nncore.network.network import Network


@dataclass(frozen=True, eq=False)
class ClassPictures:
    """Pictures by digit, shape (10, 784) both, and the logit of its digit for each, shape (10,)."""

    best: FloatArray
    mean: FloatArray
    best_logits: FloatArray
    mean_logits: FloatArray


class ClassPictureSearch(SampleWork):
    """Finds them in slices beside the drawing. GUI thread only.

    Signals: ``found(ClassPictures)``; ``failed(str)``, it cannot be, and why.
    """

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[Network, ClassPictures] | None = None
        self._wanted: Network | None = None

    def want(self, network: Network) -> ClassPictures | None:
        """Return what is known of a network, or begin to find it."""
        if self._known is not None and self._known[0] is network:
            return self._known[1]
        if network is not self._wanted:
            self._wanted = network
            self._begin()
        return None

    @override
    def rest(self) -> None:
        super().rest()
        self._wanted = None

    @override
    def _begin(self) -> None:
        digits = self._samples.want() if self._wanted is not None else None
        if digits is not None and self._wanted is not None:
            self._work.start(_search(self._wanted, digits), first_slice_s=0.0)

    @override
    def _on_finished(self, found: ClassPictures) -> None:
        if self._wanted is not None:
            self._known = self._wanted, found
            self.found.emit(found)


def _search(network: Network, digits: Dataset) -> InSteps[ClassPictures]:
    labels = np.asarray(digits.labels)
    mean = np.stack([digits.inputs[labels == digit].mean(axis=0) for digit in range(10)])
    best = yield from maximising_pictures(network, float(digits.inputs[::10].sum(axis=1).mean()))
    logits = network.logits(best).diagonal(), network.logits(mean).diagonal()
    return ClassPictures(best.astype(np.float32), mean, *logits)
