"""What the tests of the window's parts share: a canvas of one pixel a unit, a trace made by hand, a pointer."""

import gzip
import html
import struct
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.canvas.canvas import DrawingCanvas
from app.plots.pyqtgraph_import import pg  # before the tests import pyqtgraph: as the program has it
from app.sources.own_digits import own_path
from app.state.drawing import Drawing
from app.ui.text.live_text import LiveText
from nncore.data.stroke_file import StrokeRecord, write_stroke_file
from nncore.functions.activations import ACTIVATIONS, Activation
from nncore.functions.softmax import softmax
from nncore.network.network import ForwardTrace, LayerTrace, Network


@pytest.fixture
def drawing() -> Drawing:
    return Drawing()


@pytest.fixture
def canvas(qtbot: QtBot, drawing: Drawing) -> DrawingCanvas:
    widget = DrawingCanvas(drawing)
    qtbot.addWidget(widget)
    widget.resize(400, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def _zeros(*shape: int) -> np.ndarray:
    return np.zeros(shape, np.float32)


@pytest.fixture
def relu_network() -> Network:
    """784-6-4-10 with ReLU; its numbers do not matter, the traces are made by hand."""
    relu = ACTIVATIONS["relu"]
    return Network((_zeros(784, 6), _zeros(6, 4), _zeros(4, 10)), (_zeros(6), _zeros(4), _zeros(10)), (relu, relu))


MakeTrace = Callable[..., ForwardTrace]


@pytest.fixture
def make_trace() -> MakeTrace:
    """Make a trace out of the z of two layers and the logits, as the network would have left it."""

    def make(
        activation: Activation = ACTIVATIONS["relu"],
        z1: tuple[float, ...] = (-1.0, 0.0, 0.5, 2.0, -3.0, 1.5),
        z2: tuple[float, ...] = (0.25, -0.5, 3.0, 1.0),
        logits: tuple[float, ...] = (0, 1, 2, 3, 4, 5, 6, 9, 7, 8),
    ) -> ForwardTrace:
        layers = [np.array(z, np.float32) for z in (z1, z2)]
        hidden = tuple(LayerTrace(z, activation(z), activation) for z in layers)
        inputs = np.linspace(0, 1, 784, dtype=np.float32)
        values = np.array(logits, np.float32)
        return ForwardTrace(inputs, hidden, values, softmax(values))

    return make


@pytest.fixture
def trace(make_trace: MakeTrace) -> ForwardTrace:
    return make_trace()


def _send(widget: QWidget, kind: QEvent.Type, at: QPointF) -> None:
    none, modifiers = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    is_leave = kind == QEvent.Type.Leave
    event = QEvent(kind) if is_leave else QMouseEvent(kind, at, QPointF(widget.mapToGlobal(at)), none, none, modifiers)
    QCoreApplication.sendEvent(widget, event)


@pytest.fixture
def pointer() -> SimpleNamespace:
    """A mouse over widgets and plots: ``over(widget, x, y)``, ``over_plot(plot, x, y)``, ``leave_plot(plot)`` …

    ``said_on_plot(plot, x, y)`` rests on a plot and returns what is said there.
    """

    def place(plot: QWidget, x: float, y: float) -> tuple[QWidget, QPoint]:
        view = plot.findChild(pg.PlotWidget)
        scene = view.getPlotItem().getViewBox().mapViewToScene(QPointF(x, y))
        return view.viewport(), view.mapFromScene(scene)

    def over_plot(plot: QWidget, x: float, y: float) -> None:
        viewport, at = place(plot, x, y)
        _send(viewport, QEvent.Type.MouseMove, QPointF(at))

    def said_on_plot(plot: QWidget, x: float, y: float) -> str:
        viewport, at = place(plot, x, y)
        QCoreApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
        # A long tip is a paragraph of HTML, so that Qt wraps it; what is said is the same.
        return html.unescape(QToolTip.text().removeprefix("<p>").removesuffix("</p>"))

    return SimpleNamespace(
        over=lambda widget, x, y: _send(widget, QEvent.Type.MouseMove, QPointF(x, y)),
        leave=lambda widget: _send(widget, QEvent.Type.Leave, QPointF()),
        over_plot=over_plot,
        said_on_plot=said_on_plot,
        leave_plot=lambda plot: _send(plot.findChild(pg.PlotWidget).viewport(), QEvent.Type.Leave, QPointF()),
    )


@pytest.fixture
def texts() -> Callable[[QWidget], str]:
    """Return all that is written on a widget, a line for each text."""

    def read(widget: QWidget) -> str:
        parts = [part for part in widget.findChildren(QWidget) if isinstance(part, QLabel | LiveText)]
        return "\n".join(part.text() for part in parts)

    return read


@pytest.fixture
def own_digits(hand_made: dict[int, tuple[np.ndarray, ...]]) -> Path:
    """The file of My digits with four drawings in it."""
    path = own_path()
    path.parent.mkdir(parents=True)
    write_stroke_file(path, [StrokeRecord(strokes, str(label)) for label, strokes in hand_made.items()])
    return path


@pytest.fixture(scope="session")
def digits_folder(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A folder with 300 labelled pictures, a spot of ink where the label says: quick to learn."""
    folder = tmp_path_factory.mktemp("digits")
    n, rng = 300, np.random.default_rng(0)
    labels = np.arange(n) % 10
    images = rng.integers(0, 30, (n, 28, 28)).astype(np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[4 + 10 * (label // 5) :, 2 + 5 * (label % 5) :][:8, :4] = 250
    for name, head, array in (
        ("train-images-idx3-ubyte.gz", struct.pack(">4I", 2051, n, 28, 28), images),
        ("train-labels-idx1-ubyte.gz", struct.pack(">2I", 2049, n), labels.astype(np.uint8)),
    ):
        with gzip.open(folder / name, "wb") as file:
            file.write(head + array.tobytes())
    return str(folder)
