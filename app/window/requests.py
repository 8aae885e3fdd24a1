"""What pages ask of the window and of each other, by their roles. Imported by the main window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from app.lab.page import Page
from app.lab.roles import (
    AltersNetwork,
    ComparesNetworks,
    GivesData,
    GivesNetworks,
    GivesPictures,
    GivesStrokes,
    HasSheet,
    TakesData,
    TakesDrawing,
    TakesNetworksBack,
    TakesNeuron,
    TakesStrokes,
)
from app.language import tr
from app.window.frame import Frame
from nncore.arrays import Picture
from nncore.ink.strokes import Stroke


class PageRequests(QObject):
    """Connects each page as its roles want it, and hands on what one page has for another. GUI thread only."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window
        window.pages.built.connect(self._connect)

    def _connect(self, page: Page) -> None:
        session = self._window.session
        page.message.connect(self._window.messages.tell)  # before it is told anything it may have a word on
        if isinstance(page, GivesPictures):
            page.picture_chosen.connect(self._on_picture_chosen)
        if isinstance(page, GivesStrokes):
            page.strokes_chosen.connect(self._on_strokes_chosen)
        if isinstance(page, GivesData):
            page.data_chosen.connect(self.learn_from)
        if isinstance(page, GivesNetworks):
            page.network_offered.connect(self._window.networks.add)
        if isinstance(page, TakesNetworksBack):
            page.former_network_asked.connect(self._window.networks.go_back)
            page.network_dropped.connect(self._window.networks.drop)
        if isinstance(page, ComparesNetworks):
            page.take_networks_from(self._window.networks.take)
            self._window.networks.listed.connect(page.list_networks)
            page.list_networks(self._window.networks.names)
        if isinstance(page, AltersNetwork):
            page.network_altered.connect(session.change_network)
        if isinstance(page, HasSheet):
            page.drawing_changed.connect(session.note_drawing)
        if isinstance(page, TakesDrawing):
            page.take_drawing(session.drawing)

    def keep(self, strokes: Sequence[Stroke], word: str) -> None:
        """Keep strokes among one's own digits, under a label."""
        page = self._window.pages.lab("handwriting")
        if isinstance(page, TakesStrokes):
            page.take_strokes(strokes, word)

    def learn_from(self, name: str) -> None:
        """Go where a network can learn from this data."""
        page = self._window.pages.lab("train")
        if isinstance(page, TakesData):
            page.take_data(name)
        self._window.show_page("train")

    def offer_data(self, name: str) -> None:
        """Offer a file or folder of data where one learns from it, and say so."""
        self.learn_from(name)
        self._window.messages.tell(
            tr(
                "{name} is data: here a network can learn from it, on Evaluate it can be tested with it.",
                name=Path(name).name,
            )
        )

    def show_neuron(self, layer: int, unit: int) -> None:
        """Go where all about a neuron is shown; the first hidden layer is 1."""
        self._window.show_page("network")
        page = self._window.pages.lab("network")
        if isinstance(page, TakesNeuron):
            page.take_neuron(layer, unit)

    def take_picture(self, picture: Picture, label: str) -> None:
        """Put a picture on the canvas; say its true label, if it is known, and the way back."""
        self._window.session.load_picture(picture)
        known = tr("True label: {label}.", label=label) + " " if label else ""
        self._window.messages.tell(known + tr("Ctrl+Z brings your own drawing back."))

    def _on_picture_chosen(self, picture: Picture, label: str) -> None:
        self._window.session.load_picture(picture)
        self._show_taken(label)

    def _on_strokes_chosen(self, strokes: Sequence[Stroke], label: str) -> None:
        self._window.session.load_strokes(strokes)
        self._show_taken(label)

    def _show_taken(self, label: str) -> None:
        """Show the digit of a gallery on a sheet; say its true label, and the way back."""
        pages, tell = self._window.pages, self._window.messages.tell
        known = {"": tr("This digit has no label"), "none": tr("True label: no digit")}.get(
            label, tr("True label: {label}", label=label)
        )
        if isinstance(pages.current_lab, HasSheet):
            tell(tr("{known}. On the Draw page Ctrl+Z brings your own drawing back.", known=known))
            return
        came_from = pages.titles[pages.current_name]
        pages.show_page("draw")
        tell(
            tr(
                "{known}. Alt+Left goes back to {came_from}, Ctrl+Z brings your own drawing back.",
                known=known,
                came_from=came_from,
            )
        )
