"""The interrupted trainings, one after the other on offer. Imported by the Train page."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.pages.train.runs.offer import Offer
from app.training import unfinished
from app.training.unfinished import UnfinishedRun
from app.ui.dialogs import ask
from nncore.errors import named


class Interrupted(QObject):
    """Offers the latest interrupted run that can be read, and does as the person answers. GUI thread only.

    Signals
    -------
    network_wanted(str, Network)
        The network is to read the drawing, as it was kept.
    taken_up(Network, UnfinishedRun)
        The run is to go on, in the file that is claimed for it now.
    """

    network_wanted = Signal(str, object)
    taken_up = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.offer = Offer()
        self.offer.answered.connect(self._on_answered)
        self._offered: UnfinishedRun | None = None

    def look(self, *, is_training: bool) -> None:
        """Offer a run, if there is one and nothing trains now."""
        runs = [] if is_training else unfinished.interrupted()
        readable = ((run, network) for run in runs if (network := run.network()) is not None)
        self._offered, network = next(readable, (None, None))
        self.offer.offer(network)

    def _on_answered(self, answer: str) -> None:
        place = self._offered
        if answer == "forget" and not self._may_forget():
            return
        network = None if place is None else place.network()
        if place is None or network is None or not place.claim():
            self.look(is_training=False)  # another window was faster
        elif answer == "learn_on":
            self.taken_up.emit(network, place)
        else:
            if answer == "use":
                self.network_wanted.emit(named(str(network.card.get("name", tr("Interrupted run")))), network)
            place.forget()
            self.look(is_training=False)

    def _may_forget(self) -> bool:
        """Return whether the person means it: a network that took hours to learn has no way back."""
        question = tr("Forget this network? Its file is deleted, and nothing brings it back.")
        forget = tr("Forget it")
        return ask(self.offer, question, (forget, tr("Keep it"))) == forget
