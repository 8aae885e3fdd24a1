"""Teaching the network one's own hand, from the button to the shelf, and back again. Part of the page My digits."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.pages.handwriting.collection import Kept, dataset_of
from app.pages.handwriting.teaching.dialog import TeachDialog
from app.sources.own_networks import as_taught, forget_network, free_name, keep_network, taught_name
from app.training.hand import HandTeacher
from nncore.errors import ModelFileError
from nncore.network.network import Network
from nncore.recipes.own_hand import OwnHand

_FIRST_NAME = tr("My hand")


@dataclass(frozen=True, eq=False)
class _Step:
    """What was done last, while these drawings were there: a network was kept, or forgotten."""

    drawings: tuple[Kept, ...]
    name: str
    network: Network
    is_kept: bool
    is_undone: bool = False


class Teaching(QObject):
    """Owns the thread and the dialog; to keep a taught network, or to forget it, is a step of undo. GUI thread only.

    Signals
    -------
    network_offered(str, Network)
        A taught network is to read under this name.
    network_dropped(str)
        A taught network is to go from the list.
    message(str)
        A sentence for the status line.
    changed()
        There is more, or less, to undo.
    """

    network_offered = Signal(str, object)
    network_dropped = Signal(str)
    message = Signal(str)
    changed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.dialog: TeachDialog | None = None
        self._teacher = HandTeacher(self)
        self._teacher.progressed.connect(self._on_progressed)
        self._teacher.taught.connect(self._on_taught)
        self._teacher.failed.connect(self._on_failed)
        self._network: Network | None = None
        self._taught_from: Network | None = None
        self._hand: OwnHand | None = None
        self._drawings: tuple[Kept, ...] = ()
        self._step: _Step | None = None

    @property
    def name(self) -> str:
        """What the network that reads is called, if it was taught a hand; else nothing."""
        return "" if self._network is None else taught_name(self._network)

    def set_network(self, network: Network) -> None:
        """Take note of the network that reads: the one to be taught, or back from."""
        self._network = network

    def set_drawings(self, drawings: tuple[Kept, ...]) -> None:
        """Take note of the drawings there are."""
        self._drawings = drawings
        self.changed.emit()

    def begin(self) -> None:
        """Let a copy of the network learn the drawings, with a dialog over the page that shows how far it is."""
        if self._network is None or self.dialog is not None:
            return
        self._taught_from, self._hand = self._network, None
        self.dialog = TeachDialog(free_name(_FIRST_NAME), self._page.window())
        self.dialog.name_given.connect(self._on_name_given)
        self.dialog.finished.connect(self._on_dialog_finished)
        self.dialog.open()
        self._teacher.start(self._network, dataset_of(self._drawings))

    def forget(self) -> None:
        """Take the taught network that reads off the list, and its file away."""
        if self._network is not None and self.name:
            self._do(_Step(self._drawings, self.name, self._network, is_kept=False))

    def shut_down(self) -> None:
        """End the thread."""
        self._teacher.shut_down()

    # ---- undo --------------------------------------------------------------------------------

    @property
    def n_steps(self) -> int:
        """How many steps can be taken back: one, if the last that was done was done to a network, not to drawings."""
        return int(self._step is not None and self._step.drawings is self._drawings and not self._step.is_undone)

    @property
    def can_redo(self) -> bool:
        """Was it taken back?"""
        return self._step is not None and self._step.drawings is self._drawings and self._step.is_undone

    def undo(self) -> None:
        """Take it back."""
        self._turn()

    def redo(self) -> None:
        """Do it again."""
        self._turn()

    def _turn(self) -> None:
        if (step := self._step) is not None:
            self._do(_Step(step.drawings, step.name, step.network, not step.is_kept, not step.is_undone))

    def _do(self, step: _Step) -> None:
        """Keep or forget a network, and let the window and undo know; say so if that is not possible."""
        try:
            if step.is_kept:
                keep_network(step.name, step.network)
            else:
                forget_network(step.name)
        except ModelFileError as error:
            self.message.emit(str(error))
            return
        self._note(step)

    def _note(self, step: _Step) -> None:
        self._step = step
        if step.is_kept:
            self.network_offered.emit(step.name, step.network)
            self.message.emit(
                tr("“{name}” reads now; it stands on the list of networks. Ctrl+Z takes it back.", name=step.name)
            )
        else:
            self.network_dropped.emit(step.name)
            self.message.emit(tr("“{name}” is forgotten, and the network before it reads.", name=step.name))
        self.changed.emit()

    # ---- what happens ------------------------------------------------------------------------

    def _on_progressed(self, share: float) -> None:
        if self.dialog is not None:
            self.dialog.show_progress(share)

    def _on_taught(self, hand: OwnHand) -> None:
        self._hand = hand
        if self.dialog is not None and self._taught_from is not None:
            self.dialog.show_hand(hand, self._taught_from)

    def _on_failed(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.show_fault(sentence)

    def _on_name_given(self, name: str) -> None:
        if self._hand is None or self.dialog is None:
            return
        hand = self._hand
        figures = {"own digits, held back": hand.own_after, "MNIST test": hand.mnist_after}
        try:
            name, network = keep_network(name, as_taught(hand.network, hand.n_learned, figures))
        except ModelFileError as error:
            self.dialog.show_fault(str(error))
            return
        self.dialog.accept()
        self._note(_Step(self._drawings, name, network, is_kept=True))

    def _on_dialog_finished(self) -> None:
        self._teacher.stop()
        self.dialog = self._hand = self._taught_from = None
