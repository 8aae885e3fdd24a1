"""The base of what the Draw page can show in its middle: one way of looking into the answer to this drawing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.state.drawing import Drawing
from app.state.timeline import Timeline
from app.ui.style.themed import Themed
from nncore.arrays import FloatArray
from nncore.network.network import ForwardTrace, Network
from nncore.network.prediction import Prediction


@dataclass(frozen=True, eq=False)
class Reading:
    """What the network makes of the drawing at this moment.

    Attributes
    ----------
    network : Network
    trace : ForwardTrace or None
        None over an empty canvas, and with it the prediction.
    prediction : Prediction or None
    drawing : Drawing
    """

    network: Network
    trace: ForwardTrace | None
    prediction: Prediction | None
    drawing: Drawing


class Study(Themed, QWidget):
    """A part of the page that is told of the drawing only while it is shown.

    Signals
    -------
    overlay_changed()
        It lays something else over the ink, or asks about other digits.
    picture_chosen(array, str)
        The person wants this picture of ink, shape (28, 28), on the canvas; its true label, if known.
    message(str)
        A sentence for the status line.
    patch_moved(int or None, int)
        Which pixel of the overlay is looked at, and how far its patch reaches around it.
    network_wanted(int)
        It wants the network at this place of the list beside the one that reads.
    """

    overlay_changed = Signal()
    picture_chosen = Signal(object, str)
    message = Signal(str)
    network_wanted = Signal(int)
    patch_moved = Signal(object, int)

    overlay: FloatArray | None = None
    """What is laid over the ink, shape (784,): above 0 speaks for the digit, below 0 against it."""

    asked: tuple[int | None, int | None] = (None, None)
    """The digit that is asked about, and the one it is set against."""

    def show_reading(self, reading: Reading) -> None:
        """Show what the network makes of the drawing; it comes with each frame."""

    def settle(self, reading: Reading, timeline: Timeline | None) -> None:
        """Show what takes longer than a frame; the pen rests."""

    def ask(self, digit: int, *, is_against: bool) -> None:
        """Ask about a digit, or set it against the one that is asked about."""

    def point_at(self, pixel: int | None) -> None:
        """Look at a pixel of the overlay: the person points at it on the canvas."""

    def list_networks(self, names: Sequence[str]) -> None:
        """Take note of the networks there are."""

    def take_network(self, network: Network | None) -> None:
        """Take the network that was wanted."""

    def present(self, *, is_large: bool) -> None:
        """Leave out, before an audience, what has no room in large type; or show all of it again."""

    def rest(self) -> None:
        """Stop whatever goes on: another study is shown now, or another page."""

    def shut_down(self) -> None:
        """End all work; the window is about to close."""

    def numpy_code(self) -> str:
        """Return lines that reproduce what is shown and run as they are, with numpy and nncore."""
        return "import numpy as np"
