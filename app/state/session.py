"""The one owner of state: the drawing, the network, and what the network makes of the drawing."""

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from app.state.drawing import Drawing
from app.state.drawing_pixels import sample_drawing
from app.state.frame_gate import FrameGate
from app.state.geometry import Points, fitted
from app.state.timeline import timeline_of
from nncore.arrays import Picture
from nncore.evaluation.segmentation import ReadSegments, read_drawing
from nncore.functions.activations import Activation
from nncore.ink.grids import Grid
from nncore.network.network import ForwardTrace, Network
from nncore.network.prediction import Prediction

_REST_MS = 150  # the pen has paused: time for what need not be live


class Session(QObject):
    """Holds the drawing and the network, and runs the one over the other. GUI thread only.

    Signals
    -------
    trace_changed(ForwardTrace or None)
        The network has read the drawing; None says that it is empty.
    timeline_changed(Timeline or None)
        How the answer came about; a moment after the pen rests.
    drawing_replaced()
        The drawing was changed by something other than the pen: the canvas has to be painted anew.
    network_changed(Network)
        Another network reads from now on, or the same with other activation functions.
    """

    trace_changed = Signal(object)
    timeline_changed = Signal(object)
    drawing_replaced = Signal()
    network_changed = Signal(object)

    def __init__(self, network: Network, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.drawing = Drawing()
        self.trace: ForwardTrace | None = None
        self.prediction: Prediction | None = None
        self.grid: Grid | None = None  # where the pixels of the trace lie on the canvas
        self.segments: ReadSegments | None = None  # what is read in each digit, if it is not one digit alone
        self.read_ms = 0.0  # how long the latest reading took, from strokes to prediction
        self._trained = network
        self._base = network
        self._network = network
        self._gate = FrameGate(self)
        self._gate.due.connect(self.update_trace)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.tell_timeline)

    @property
    def network(self) -> Network:
        """The network that reads the drawing."""
        return self._network

    @property
    def trained_network(self) -> Network:
        """The same as it was trained."""
        return self._trained

    @property
    def base_network(self) -> Network:
        """The same without the trial of an activation function: as it was trained, or as a person changed it."""
        return self._base

    @property
    def is_trial(self) -> bool:
        """Whether the network runs with an activation function it was not trained with."""
        return self._network is not self._base

    def set_network(self, network: Network) -> None:
        """Let another network read the drawing."""
        self._trained = self._base = network
        self._run(network)

    def change_network(self, changed: Network | None) -> None:
        """Let the network read as a person changed it; None lets it read as it was trained."""
        self._base = self._trained if changed is None else changed
        self._run(self._base)

    def try_activation(self, activation: Activation) -> None:
        """Run the network with `activation` in every hidden layer, to see what breaks."""
        self._run(self._base.replace(activations=(activation,) * len(self._base.activations)))

    def end_trial(self) -> None:
        """Run the network with its own activation functions."""
        if self.is_trial:
            self._run(self._base)

    def note_drawing(self) -> None:
        """Take note that the pen or the eraser changed the drawing; the network reads it within a frame."""
        self._gate.request()
        self._rest.start()

    @property
    def can_undo(self) -> bool:
        """Is there a gesture to take back?"""
        return self.drawing.can_undo

    @property
    def can_redo(self) -> bool:
        """Is there a gesture that was taken back?"""
        return self.drawing.can_redo

    def undo(self) -> None:
        """Take the last gesture back."""
        self.drawing.undo()
        self._drawing_replaced()

    def redo(self) -> None:
        """Do the gesture again that was taken back."""
        self.drawing.redo()
        self._drawing_replaced()

    def clear_drawing(self) -> None:
        """Empty the canvas; undo brings the drawing back."""
        self.drawing.clear()
        self._drawing_replaced()

    def show_moment(self, n_points: int | None) -> None:
        """Show and read the drawing as it was after so many points; None shows all of it."""
        before = self.drawing.revision
        self.drawing.set_moment(n_points)
        if self.drawing.revision != before:
            self._drawing_replaced()

    def load_strokes(self, strokes: Sequence[Points]) -> None:
        """Replace the drawing by strokes of any scale, put in the middle of the canvas."""
        self.drawing.load(fitted(strokes, self.drawing.side))
        self._drawing_replaced()

    def load_picture(self, picture: Picture) -> None:
        """Replace the drawing by a picture of ink, shape (H, W), in [0, 1]."""
        self.drawing.set_raster(picture, keep_strokes=False)
        self._drawing_replaced()

    def note_restored(self) -> None:
        """Take note that the drawing was brought back from a file, with its times."""
        self._drawing_replaced()

    def update_trace(self) -> None:
        """Let the network read the drawing now."""
        drawing = self.drawing
        if drawing.is_empty:
            self.trace = self.prediction = self.grid = self.segments = None
        else:
            began = perf_counter()
            sampling = sample_drawing(drawing.shown_strokes, drawing.raster, drawing.side)
            self.grid = sampling.grid
            self.trace = self._network.forward(sampling.pixels)
            self.prediction, self.segments = read_drawing(self._network, drawing.strokes_to_read, self.trace)
            self.read_ms = 1000.0 * (perf_counter() - began)
        self.trace_changed.emit(self.trace)

    def settle(self) -> None:
        """Bring everything up to date now, without waiting for a frame or for the pen to rest."""
        self._gate.flush()
        if self._rest.isActive():
            self.tell_timeline()

    def tell_timeline(self) -> None:
        """Tell how the answer came about, without waiting for the pen to rest."""
        self._rest.stop()
        self.timeline_changed.emit(timeline_of(self.drawing, self._network))

    def _run(self, network: Network) -> None:
        self._network = network
        self.network_changed.emit(network)
        self.update_trace()
        self._rest.start()

    def _drawing_replaced(self) -> None:
        self.drawing_replaced.emit()
        self.note_drawing()
