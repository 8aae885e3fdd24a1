"""What every page of the window is: it is shown traces and networks, wears the theme, and keeps its state."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.themed import Themed
from nncore.ink.strokes import Stroke
from nncore.network.network import ForwardTrace, Network


class Page(Themed, QWidget):
    """A page that is linked to the live drawing. The main window makes the connections.

    A page is built when it is first opened, and is then shown the network and the trace of that moment. While it is
    hidden it is told nothing; when it comes back it is shown the latest.

    Signals
    -------
    picture_chosen(array)
        The person wants this picture of ink, shape (28, 28), on the canvas of the Draw page.
    strokes_chosen(list of array)
        The person wants these strokes, (n, 2) of any scale, on the canvas of the Draw page.
    data_chosen(str)
        The person wants a network to learn from the data of this name, as `app.sources.data.open_data` knows it.
    network_offered(str, Network)
        The person wants this network, under this name, to read the drawing.
    message(str)
        A sentence for the status line.
    """

    picture_chosen = Signal(object)
    strokes_chosen = Signal(object)
    data_chosen = Signal(str)
    network_offered = Signal(str, object)
    message = Signal(str)

    def show_network(self, network: Network) -> None:
        """Take note of the network that reads the drawing."""

    def show_trace(self, trace: ForwardTrace | None) -> None:
        """Show what the network makes of the drawing; None says that it is empty."""

    def take_strokes(self, strokes: Sequence[Stroke], word: str) -> None:
        """Keep strokes (n, 2) of any scale under the label a person gave them."""

    def take_data(self, name: str) -> None:
        """Learn from the data of this name when next asked to learn."""

    def state(self) -> Mapping[str, Any]:
        """Return what the page wants to remember, as JSON can hold it."""
        return {}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Bring back a remembered state; what is missing or makes no sense keeps its default."""

    def unsaved(self) -> str:
        """Return, in a sentence, what would be lost if the window closed now; nothing if nothing would."""
        return ""

    def save_elsewhere(self) -> bool:
        """Let the person save that in another place; tell whether it is safe now."""
        return True

    def shut_down(self) -> None:
        """End all long work; the window is about to close."""
