"""Which networks are examined: any two of the program's and of files. For the choosers of the Evaluate page."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from app import ui
from app.lab.sliced_work import SlicedWork
from app.language import tr
from app.sources.better_reading import BetterReading, look_for_better
from app.sources.data import check_no_pipe
from app.sources.kinds import NETWORK_KINDS
from app.sources.networks import network_name, open_network
from app.ui.layout.boxes import GAP
from app.ui.tips import plain_tip
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import heading
from nncore.errors import NNCoreError
from nncore.models.assumptions import assumption_sentence
from nncore.network.network import Network

_DRAW, _NONE, _LISTED = "draw", "none", "listed/"  # of the choosers' keys; that of a file is its path
_LONGEST_NAME = 30
_TIP = 3  # Qt.ToolTipRole


def _none(index: int) -> Network | None:
    """Return no network: none is listed."""
    return None


class TwoNetworks(QWidget):
    """A chooser for network A, one for B, and a button for files. GUI thread only.

    Signals
    -------
    changed()
        Another network is wanted.
    failed(str)
        A file cannot be used, in a sentence.
    said(str)
        What was assumed of a network that was opened.
    """

    changed = Signal()
    failed = Signal(str)
    said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.first_chooser = combo(tr("Network A"), {_DRAW: tr("A: as on Draw")})
        self.second_chooser = combo(tr("Network B"), {_NONE: tr("B: none")})
        self.first_chooser.setToolTip(tr("The network that reads: the one of the Draw page, or any other of the list."))
        self.second_chooser.setToolTip(tr("A second network to compare with: which of the two is correct where?"))
        self._of_draw_page: Network | None = None
        self._of_draw_page_read: Network | None = None
        self._names: tuple[str, ...] = ()
        self._take: Callable[[int], Network | None] = _none
        self._opened: dict[str, Network] = {}
        self._wanted: dict[QComboBox, str] = {}  # of the choosers, before there is a list
        self._read_last: dict[QComboBox, str] = {}
        self._assumed, self._search = "", SlicedWork(self)
        self._search.finished.connect(self._on_looked)
        self._search.failed.connect(self._on_not_looked)
        button = ui.button(tr("Open {what}…", what=tr("network")))
        button.clicked.connect(self._ask_for_network)
        ui.column(
            heading(tr("Networks")), self.first_chooser, self.second_chooser, ui.row(button, 1), parent=self, gap=GAP
        )
        for chooser in self._choosers:
            chooser.currentIndexChanged.connect(self.changed)
        self.first_chooser.activated.connect(self._on_first_activated)

    def chosen(self) -> tuple[Network, ...]:
        """Return network A and, if one is chosen, B; nothing before A is known.

        One whose file turns out to be broken is told of by whoever gave the list, and leaves its chooser.
        """
        first, second = map(self._network, self._choosers)
        both = (self._of_draw_page if first is None else first), second
        return () if both[0] is None else tuple(network for network in both if network is not None)

    def take_networks_from(self, take: Callable[[int], Network | None]) -> None:
        """Fetch the listed networks here, by their place in the list; None is one whose file is broken."""
        self._take = take

    def list_networks(self, names: Sequence[str]) -> None:
        """List the program's networks; a choice that is still there stands."""
        self._names = tuple(names)
        self._open_again(self._wanted.values())
        for chooser, letter in zip(self._choosers, "AB", strict=True):
            wanted = self._wanted.pop(chooser, str(chooser.currentData()))
            with QSignalBlocker(chooser):
                while chooser.count() > 1:
                    chooser.removeItem(1)
                for name in names:
                    add_entry(chooser, _LISTED + name, name, name, f"{letter}: ")
                for path in self._opened:
                    add_entry(chooser, path, Path(path).name, path, f"{letter}: ")
                chooser.setCurrentIndex(max(chooser.findData(wanted), 0))

    def show_network_of_draw_page(self, network: Network) -> None:
        """Take note of the network that reads the drawing."""
        self._of_draw_page = network
        self._name_first(network)

    def remember_wishes(self, state: Mapping[str, Any]) -> None:
        """Keep in mind what shall be chosen as soon as the networks are listed; later it is chosen at once.

        A file is read anew; one that is gone or broken is told of.
        """
        wishes = {
            chooser: str(state.get(name)) for chooser, name in zip(self._choosers, ("first", "second"), strict=True)
        }
        if not self._names:
            self._wanted = wishes
        elif self._open_again(wishes.values()):
            self.list_networks(self._names)

    def note_read(self) -> None:
        """Take note that what is chosen has been read."""
        if self.first_chooser.currentIndex() == 0:
            self._of_draw_page_read = self._of_draw_page
        self._read_last = {chooser: str(chooser.currentData()) for chooser in self._choosers}

    def go_back(self) -> None:
        """Show again the networks that were read last, without telling of it."""
        for chooser, key in self._read_last.items():
            with QSignalBlocker(chooser):
                chooser.setCurrentIndex(max(chooser.findData(key), 0))
        if self.first_chooser.currentIndex() == 0 and self._of_draw_page_read is not None:
            self._name_first(self._of_draw_page_read)

    def open_second(self, path: str) -> None:
        """Read a network from a file and let it be B."""
        try:
            network = open_network(path, is_for_drawing=True)
        except NNCoreError as error:
            self.failed.emit(str(error))
            return
        is_again = path in self._opened and self.second_chooser.currentData() == path
        self._say_what_was_assumed(Path(path).stem, network)
        self._opened[path] = network
        self.list_networks(self._names)
        self.second_chooser.setCurrentIndex(self.second_chooser.findData(path))
        if is_again:
            self.changed.emit()

    def _open_again(self, keys: Iterable[str]) -> bool:
        """Read those of the keys that are files and not open, and tell whether one is now."""
        n_opened = len(self._opened)
        for path in keys:
            if not Path(path).is_absolute() or "\0" in path or path in self._opened:
                continue
            try:
                check_no_pipe(path)
                self._opened[path] = open_network(path, is_for_drawing=True)
            except NNCoreError as error:
                self.failed.emit(str(error))
        return len(self._opened) > n_opened

    def _say_what_was_assumed(self, name: str, network: Network) -> None:
        if not (sentence := assumption_sentence(network)):
            return
        self._assumed = f"{name}: {sentence}."
        self._search.start(look_for_better(network), first_slice_s=0.0)

    def _on_looked(self, found: tuple[BetterReading | None, str | None]) -> None:
        better, poor = found
        doubt = poor if better is None else better.sentence
        self.said.emit(
            self._assumed if doubt is None else tr("{sentence} But {poor}.", sentence=self._assumed, poor=doubt)
        )

    def _on_not_looked(self, why: str) -> None:
        self.said.emit(f"{self._assumed} {why}")

    def _name_first(self, network: Network) -> None:
        """Name the first entry of A after a network of the Draw page, and say so while it is still the one there."""
        name = network_name(network)
        is_there = network is self._of_draw_page
        said = tr("A: {network_name} (Draw)", network_name=name) if is_there else f"A: {name}"
        self.first_chooser.setItemText(0, said)
        self.first_chooser.setItemData(0, plain_tip(name), _TIP)

    def _on_first_activated(self, index: int) -> None:
        """Let the network of the Draw page be read after all, if its reading was stopped; no other entry is chosen."""
        if index == 0 and self._of_draw_page is not None and self._of_draw_page is not self._of_draw_page_read:
            self._name_first(self._of_draw_page)
            self.changed.emit()

    @property
    def _choosers(self) -> tuple[QComboBox, QComboBox]:
        return self.first_chooser, self.second_chooser

    def _network(self, chooser: QComboBox) -> Network | None:
        """Return what a chooser stands at; None for its first entry."""
        key = str(chooser.currentData())
        if chooser.currentIndex() == 0 or key in self._opened:
            return self._opened.get(key)
        network = self._take(self._names.index(key.removeprefix(_LISTED)))
        if network is None:
            with QSignalBlocker(chooser):
                chooser.setCurrentIndex(0)
        return network

    def _ask_for_network(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Open a network to compare with"), "", NETWORK_KINDS)
        if name:
            self.open_second(name)


def add_entry(chooser: QComboBox, key: str, name: str, tip: str, prefix: str = "") -> None:
    """Add an entry to a chooser; a name too long for it is whole in the tip."""
    short = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
    chooser.addItem(prefix + short, key)
    chooser.setItemData(chooser.count() - 1, plain_tip(tip), _TIP)
