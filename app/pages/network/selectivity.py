"""Which test digits the neurons of a layer answer to: found once for each network, in slices beside the drawing."""

from PySide6.QtCore import QObject, Signal

from app.lab.sample_work import SampleWork
from app.ui.overriding import override
from nncore.explanations.neuron import Selectivity, layer_selectivity
from nncore.network.network import Network

_MOST_KEPT = 16


class Selectivities(SampleWork):
    """Keeps what was found for each network and layer. GUI thread only.

    Signals: ``found()``, what was wanted last is known now; ``failed(str)``, it cannot be, and why.
    """

    found = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[tuple[Network, int], Selectivity] = {}
        self._wanted: tuple[Network, int] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being found."""
        return self._work.is_busy

    def want(self, network: Network, layer: int) -> Selectivity | None:
        """Return what is known of a layer, or begin to find it, in place of what was wanted before."""
        wanted = network, layer
        if (known := self._known.get(wanted)) is not None:
            return known
        if wanted != self._wanted:
            self._wanted = wanted
            self._work.stop()
            self._begin()
        return None

    @override
    def _begin(self) -> None:
        digits = self._samples.want()
        if digits is not None and digits.labels is not None and self._wanted is not None:
            self._work.start(layer_selectivity(*self._wanted, digits.inputs, digits.labels), first_slice_s=0.0)

    @override
    def _on_finished(self, selectivity: Selectivity) -> None:
        if self._wanted is not None:
            if len(self._known) >= _MOST_KEPT:
                del self._known[next(iter(self._known))]
            self._known[self._wanted] = selectivity
            self._wanted = None
            self.found.emit()
