"""What some pages give or take beside being a page. The window asks whether a page has a role, and connects it."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance

from app.state.drawing import Drawing
from nncore.evaluation.segmentation import ReadSegments
from nncore.ink.strokes import Stroke
from nncore.network.network import Network
from nncore.network.prediction import Prediction


@runtime_checkable
class GivesPictures(Protocol):
    """Has digits that may come onto the canvas of the Draw page.

    Signals: ``picture_chosen(array, str)``, a picture of ink, shape (28, 28), and its true label, if known.
    """

    picture_chosen: SignalInstance


@runtime_checkable
class GivesStrokes(Protocol):
    """Has drawings that may come onto the canvas of the Draw page.

    Signals: ``strokes_chosen(list of array, str)``, strokes (n, 2) of any scale, and their true label.
    """

    strokes_chosen: SignalInstance


@runtime_checkable
class GivesData(Protocol):
    """Has data that a network may learn from.

    Signals: ``data_chosen(str)``, its name, as `app.sources.data.open_data` knows it.
    """

    data_chosen: SignalInstance


@runtime_checkable
class GivesNetworks(Protocol):
    """Makes networks that may read the drawing.

    Signals: ``network_offered(str, Network)``, a name, and the network that is to read.
    """

    network_offered: SignalInstance


@runtime_checkable
class TakesNetworksBack(Protocol):
    """Offers the way back from a network that it made.

    Signals: ``former_network_asked()``, the one that read before is to read again; ``network_dropped(str)``, the one of
    this name is to go from the list.
    """

    former_network_asked: SignalInstance
    network_dropped: SignalInstance


@runtime_checkable
class ComparesNetworks(Protocol):
    """Lets any of the program's networks read, whichever reads the drawing."""

    def take_networks_from(self, take: Callable[[int], Network | None]) -> None:
        """Fetch networks here, by their place in the list; None is one whose file is broken, of which one is told."""

    def list_networks(self, names: Sequence[str]) -> None:
        """List them by these names, again whenever there is another."""


@runtime_checkable
class AltersNetwork(Protocol):
    """Changes the network that reads.

    Signals: ``network_altered(Network or None)``, what it is now; None says that it is as trained.
    """

    network_altered: SignalInstance


@runtime_checkable
class TakesDrawing(Protocol):
    """Looks at the drawing itself, for what a trace does not say of it."""

    def take_drawing(self, drawing: Drawing) -> None:
        """Look at this drawing from now on; that it changed is told by each trace."""


@runtime_checkable
class HasSheet(TakesDrawing, Protocol):
    """Shows the drawing itself, so that nobody has to be led to it, and one may draw there too.

    Signals: ``drawing_changed()``, the person drew on it.
    """

    drawing_changed: SignalInstance


@runtime_checkable
class ShowsAnswer(Protocol):
    """Shows the answer to the drawing, be it rejected."""

    def show_answer(self, prediction: Prediction | None, segments: ReadSegments | None) -> None:
        """Show this answer with the trace that follows; None over an empty sheet.

        `segments` are the answers to each digit, if there are several, or one with a mark.
        """


@runtime_checkable
class TakesStrokes(Protocol):
    """Keeps drawings."""

    def take_strokes(self, strokes: Sequence[Stroke], word: str) -> None:
        """Keep strokes (n, 2) of any scale under the label a person gave them."""


@runtime_checkable
class TakesData(Protocol):
    """Learns from data."""

    def take_data(self, name: str) -> None:
        """Learn from the data of this name when next asked to learn."""


@runtime_checkable
class TakesNeuron(Protocol):
    """Shows all about one neuron."""

    def take_neuron(self, layer: int, unit: int) -> None:
        """Show this one; the first hidden layer is 1."""


@runtime_checkable
class KeepsWork(Protocol):
    """Holds something a person made, which would be lost if it could not be saved."""

    def unsaved(self) -> str:
        """Return, in a sentence, what would be lost if the window closed now; nothing if nothing would."""

    def save_elsewhere(self) -> bool:
        """Let the person save that in another place; tell whether it is safe now."""


@runtime_checkable
class HasMade(Protocol):
    """Has made something in this sitting that belongs into a session's file, and not into what the window remembers."""

    def made(self) -> Any:
        """Return it as JSON can hold it."""

    def take_made(self, made: Any) -> None:
        """Bring it back beside what is here; whatever makes no sense is left out."""
