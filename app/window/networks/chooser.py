"""Which network reads the drawing: of the shelf, from a file, or offered by a page. For the main window."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.language import tr
from app.sources.kinds import NETWORK_KINDS
from app.sources.networks import open_network
from app.state.session import Session
from app.window.networks.shelf import NetworkShelf
from nncore.errors import NNCoreError
from nncore.network.network import Network

_CHOICES = ("activation", "input_scale")  # what a person may say of a file that does not say it itself


class NetworkChooser(QObject):
    """Gives the session its network and says what the chooser lists. GUI thread only.

    Signals
    -------
    listed(tuple of str, int)
        The names one can choose from, and the place of the one that reads.
    said(str)
        A sentence for the line of messages.
    failed(str)
        A network cannot be had; the sentence says why.
    used(str)
        The person chose this file.
    """

    listed = Signal(tuple, int)
    said = Signal(str)
    failed = Signal(str)
    used = Signal(object)

    def __init__(self, shelf: NetworkShelf, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._shelf, self._session, self._window = shelf, session, window
        self._index = 0
        self._former = self.name
        self._files: dict[str, dict[str, str]] = {}  # of the opened ones by name: where they lie, and what was chosen

    @property
    def names(self) -> tuple[str, ...]:
        """What one can choose from."""
        return self._shelf.names

    @property
    def name(self) -> str:
        """What the network that reads is called."""
        return self._shelf.names[self._index]

    def announce(self) -> None:
        """Tell anew what can be chosen."""
        self.listed.emit(self._shelf.names, self._index)

    def choose(self, index: int) -> None:
        """Let a network of the shelf read; one whose file is broken leaves the former."""
        try:
            self._take(index)
        except NNCoreError as error:
            self.failed.emit(str(error))
        self.announce()

    def take(self, index: int) -> Network | None:
        """Return a network of the shelf without letting it read; None, if its file is broken."""
        try:
            return self._shelf.take(index)
        except NNCoreError as error:
            self.failed.emit(str(error))
            return None

    def choose_by_name(self, name: str) -> bool:
        """Let the network of this name read; tell whether there is one."""
        if name in self._shelf.names:
            self.choose(self._shelf.names.index(name))
        return name in self._shelf.names

    def choose_former(self) -> None:
        """Let the network read that read before this one, or the first if that is gone; done twice, nothing changes."""
        if not self.choose_by_name(self._former):
            self.choose(0)

    def go_back(self) -> None:
        """Let the former network read, and say which that is."""
        self.choose_former()
        self.said.emit(tr("“{name}” reads now.", name=self.name))

    def drop(self, name: str) -> None:
        """Take a network off the shelf; if it reads, the former does so from now on."""
        if name == self.name:
            self.choose_former()
        reads = self.name
        self._shelf.drop(name)
        self._index = self._shelf.names.index(reads)
        self.announce()

    def add(self, name: str, network: Network) -> None:
        """Put a network on the shelf and let it read."""
        self._note(self._shelf.put(name, network))
        self.announce()
        self._session.set_network(network)

    def ask_and_open(self) -> None:
        """Let the person choose a file, and its network read."""
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open a network"), "", NETWORK_KINDS)
        if name:
            self.open(name)
            self.used.emit(name)

    def open(self, path: str) -> None:
        """Let the network in a file read, and say what the file leaves open."""
        try:
            network = open_network(path, is_for_drawing=True)
        except NNCoreError as error:
            self.failed.emit(str(error))
            return
        self._add_of_file(path, network, {})
        self._say_what_was_assumed(path, network)

    def state(self) -> dict[str, str]:
        """Return which network reads, as JSON can hold it: its name, or its file and what was chosen for it."""
        return self._files.get(self.name, {"name": self.name})

    def restore(self, state: Mapping[str, Any]) -> None:
        """Let the network read that did so last: one of the shelf, or one from a file that can still be read."""
        name, path = state.get("name"), state.get("path")
        choices = {key: value for key in _CHOICES if isinstance(value := state.get(key), str)}
        try:
            if isinstance(name, str):
                self._take_by_name(name)
            elif isinstance(path, str) and (Path(path).is_file() or Path(path).is_dir()):
                self._add_of_file(path, open_network(path, **choices, is_for_drawing=True), choices)
        except (NNCoreError, OSError, ValueError) as error:
            self.said.emit(str(error))

    def _take(self, index: int) -> None:
        """Let a network of the shelf read; NNCoreError if its file is broken."""
        self._session.set_network(self._shelf.take(index))
        self._note(index)

    def _take_by_name(self, name: str) -> None:
        """Do the same by its name, if there is one of it."""
        if name in self._shelf.names:
            self._take(self._shelf.names.index(name))
            self.announce()

    def _note(self, index: int) -> None:
        """Take note of which network reads, and of the one that did so before."""
        if index != self._index:
            self._former, self._index = self.name, index

    def _add_of_file(self, path: str, network: Network, choices: Mapping[str, str]) -> None:
        name = Path(path).stem
        self.add(name, network)
        self._files[name] = {"path": path} | {key: value for key, value in choices.items() if value}

    def _say_what_was_assumed(self, path: str, network: Network) -> None:
        """Tell what a file left open, and let the person put it right beside the window."""
        # Only a file of others needs them, and the window starts sooner without.
        from app.window.networks.assumptions import AssumptionsDialog, has_assumptions
        from nncore.models.assumptions import assumption_sentence

        name = Path(path).stem
        sentence = assumption_sentence(network)
        self.said.emit(f"{name}: {sentence}." if sentence else tr("{name} reads the drawing now.", name=name))
        if has_assumptions(network):
            dialog = AssumptionsDialog(name, network, self._window)
            dialog.chosen.connect(
                lambda chosen, *choices: self._add_of_file(path, chosen, dict(zip(_CHOICES, choices, strict=True)))
            )
            dialog.show()
