"""A session saved and opened: the drawing, the network, the page and how each page stands. For the main window."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.sources.lessons import SUFFIX
from app.sources.networks import is_changed, names_in_the_box
from app.sources.session_file import SavedSession, SessionFileError, read_session, write_session
from app.ui.dialogs import ask, ask_where_to_save
from app.window.actions import Actions
from app.window.frame import Frame
from app.window.remembered.settings import Settings
from app.window.window_state import bring_back_session, remember_session
from nncore.errors import NNCoreError
from nncore.functions.activations import ACTIVATIONS


class Sessions(QObject):
    """Writes all that a window shows into one file, and shows it again. GUI thread only.

    Signals
    -------
    said(str)
        A sentence for the line of messages.
    failed(str)
        A file is no session, or cannot be written; the sentence says why.
    used(str)
        A session was written to this file, or read from it.
    """

    said = Signal(str)
    failed = Signal(str)
    used = Signal(object)

    def __init__(self, window: Frame, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions

    def ask_and_save(self) -> None:
        """Let the person choose a file, and write the session to it."""
        path = ask_where_to_save(
            self._window, tr("Save the session"), f"session{SUFFIX}", tr("Sessions (*{suffix})", suffix=SUFFIX)
        )
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Write the session."""
        try:
            write_session(path, self._saved())
        except NNCoreError as error:
            self.failed.emit(str(error))
            return
        self.said.emit(tr("The session is saved in {path}.", path=path))
        self.used.emit(str(path))

    def open(self, path: Path) -> None:
        """Show what a file of a session holds; one that is none changes nothing."""
        try:
            saved = read_session(path)
        except SessionFileError as error:
            self.failed.emit(str(error))
            return
        if not self._may_replace():
            return
        self._bring_back_network(saved)
        self._window.pages.take_made(saved.made)
        bring_back_session(self._window, self._actions, Settings.holding(saved.window))
        self.said.emit(tr("The session {name} is open.", name=path.name))
        self.used.emit(str(path))

    def _may_replace(self) -> bool:
        """Ask before a drawing is replaced; an empty sheet is no loss."""
        if self._window.session.drawing.is_empty:
            return True
        question = tr(
            "The session brings its own drawing, and the network that reads it. Replace the drawing that is here?"
        )
        replace = tr("Replace")
        return ask(self._window, question, (replace, tr("Keep it"))) == replace

    def _saved(self) -> SavedSession:
        window, settings = self._window, Settings.volatile()
        remember_session(window, self._actions, settings)
        session, name = window.session, window.networks.name
        is_in_the_box = name in names_in_the_box() and not is_changed(session.base_network)
        return SavedSession(
            window=settings.values,
            name=name,
            network=None if is_in_the_box else session.base_network,
            made=window.pages.made(),
            trial=session.network.activations[0].key if session.is_trial else "",
        )

    def _bring_back_network(self, saved: SavedSession) -> None:
        networks, session = self._window.networks, self._window.session
        if saved.network is not None:
            networks.add(saved.name or tr("Network of the session"), saved.network)
        elif saved.name and not networks.choose_by_name(saved.name):
            self.said.emit(tr("The network “{name}” is not here; another reads instead.", name=saved.name))
        if saved.trial in ACTIVATIONS and session.network.activations:
            session.try_activation(ACTIVATIONS[saved.trial])
