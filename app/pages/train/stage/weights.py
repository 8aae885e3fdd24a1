"""The weights of the network that learns: the first layer as pictures, and how the weights of each layer are spread."""

import math
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr, tr_n
from app.plots.plot import Plot
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.color_maps import diverging_map
from app.ui.style.theme import Theme
from app.ui.style.themed import Themed
from app.ui.text.live_text import live_readout
from app.ui.text.numbers import percent, plain_number, signed_number
from app.ui.widgets.labels import heading, marked_caption
from nncore.arrays import FloatArray
from nncore.ink.strokes import SIDE
from nncore.network.network import Network

_MOST_PICTURES = 100
_CELL = SIDE + 2  # pixels of a picture and its margin
_BINS = 61
_MOST_COUNTED = 20_000
_LIMITS = tuple(0.05 * 2.0**step for step in range(12))


class WeightPictures(Themed, QWidget):
    """What each neuron of the first hidden layer looks for: 28×28 weights a neuron, all in one mosaic."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Weights of the first layer"))
        self._network: Network | None = None
        self._limit = 0.05
        self._columns = 10
        self.plot = Plot()
        for side in ("bottom", "left"):
            self.plot.hide_axis(side)
        self.plot.flip_vertically()
        self.plot.setToolTip(
            tr("A picture for each neuron of the first layer: blue ink excites it, vermilion ink calms it.")
        )
        self.picture = self.plot.add_picture(-1.0, 1.0)
        self.plot.call(self.picture, "weights")
        self._readout = live_readout()
        self.head = ui.head(heading(tr("First layer")), self._readout)
        ui.column(self.head, (self.plot, 1), parent=self, gap=GAP // 2)
        self.plot.pointed.connect(self._on_pointed)
        self.plot.pointer_left.connect(self._on_left)
        self.plot.resized.connect(lambda: self.show_network(self._network))
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        self.picture.set_color_table(diverging_map(self.theme))

    def show_network(self, network: Network | None) -> None:
        """Show the weights of a network, or nothing."""
        self._network = network
        self.picture.set_visible(network is not None)
        if network is None:
            self._on_left()
            return
        weights = network.weights[0][:, :_MOST_PICTURES]
        self._limit = float(np.abs(weights[::7]).max()) or 1.0
        self._lay_out(weights.shape[1])
        self.picture.set_values(_mosaic(weights / self._limit, self._columns))
        self._on_left()

    @property
    def text(self) -> str:
        """What the line above the pictures says."""
        return self._readout.text()

    def _lay_out(self, n: int) -> None:
        """Choose as many columns as make the pictures largest in the room there is, and put them into its middle."""
        width, height = max(self.plot.width(), 1), max(self.plot.height(), 1)
        sides = [min(width / columns, height / math.ceil(n / columns)) for columns in range(1, n + 1)]
        self._columns = 1 + int(np.argmax(sides))
        size = float(self._columns * _CELL), float(math.ceil(n / self._columns) * _CELL)
        self.picture.set_rectangle(0.0, 0.0, *size)
        scale = max(size[0] / width, size[1] / height)
        spare = (width * scale - size[0]) / 2, (height * scale - size[1]) / 2
        self.plot.set_range((-spare[0], size[0] + spare[0]), (-spare[1], size[1] + spare[1]))

    def _on_pointed(self, x: float, y: float) -> None:
        column, line = int(x // _CELL), int(y // _CELL)
        neuron = line * self._columns + column
        if self._network is None or not (0 <= column < self._columns and 0 <= neuron < self._shown):
            self._on_left()
            return
        weights = self._network.weights[0][:, neuron]
        spread = f"{signed_number(weights.min())} … {signed_number(weights.max())}"
        self._readout.set_text(f"#{neuron}: {spread}")

    def _on_left(self) -> None:
        if self._network is None:
            self._readout.set_text("")
        elif self._shown < self._network.sizes[1]:
            self._readout.set_text(
                tr_n("{shown} of {n} neuron", "{shown} of {n} neurons", self._network.sizes[1], shown=self._shown)
            )
        else:
            self._readout.set_text(tr_n("{n} neuron", "{n} neurons", self._shown))

    @property
    def _shown(self) -> int:
        return 0 if self._network is None else min(_MOST_PICTURES, self._network.sizes[1])


def _mosaic(weights: FloatArray, columns: int) -> FloatArray:
    """Return weights (784, n) as pictures in rows, with a margin of nought around each."""
    n = weights.shape[1]
    lines = math.ceil(n / columns)
    cells = np.zeros((lines * columns, _CELL, _CELL), np.float32)
    cells[:n, 1:-1, 1:-1] = weights.T.reshape(n, SIDE, SIDE)
    tiled: FloatArray = cells.reshape(lines, columns, _CELL, _CELL).transpose(0, 2, 1, 3)
    return tiled.reshape(lines * _CELL, columns * _CELL)


class WeightHistogram(Themed, QWidget):
    """How the weights of each layer are spread: one line a layer, each as high as the others.

    `readout` is what the pointer reads; whoever shows the view finds a place for it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Spread of the weights"))
        self._limit = _LIMITS[0]
        self._counts: list[npt.NDArray[Any]] = []
        self.plot = Plot(x_label=tr("weight"))
        self.plot.hide_axis("left")
        self.plot.setToolTip(tr("How the weights of each layer are spread; each line is scaled to its highest point."))
        self.curves = [self.plot.add_curve(1.5) for _ in range(5)]
        for number, curve in enumerate(self.curves, 1):
            self.plot.call(curve, f"layer {number}")
        self.readout = live_readout()
        self._legend = marked_caption()
        self._legend.setWordWrap(False)
        self.head = ui.head(heading(tr("Weights")), self._legend)
        ui.column(self.head, (self.plot, 1), parent=self, gap=GAP // 2)
        self.plot.pointed.connect(self._on_pointed)
        self.plot.pointer_left.connect(self._on_left)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        for index, curve in enumerate(self.curves):
            curve.set_color(layer_color(self.theme, index, len(self._counts)))
        self._show_legend()

    def show_network(self, network: Network | None) -> None:
        """Show the weights of a network, or nothing."""
        weights = [] if network is None else [_some(matrix) for matrix in network.weights]
        largest = max((float(np.abs(some).max()) for some in weights), default=0.0)
        self._limit = next((limit for limit in _LIMITS if limit >= largest), _LIMITS[-1])
        edges = np.linspace(-self._limit, self._limit, _BINS + 1)
        middles = (edges[1:] + edges[:-1]) / 2
        self._counts = [np.histogram(some, _BINS, (-self._limit, self._limit))[0] for some in weights]
        for index, curve in enumerate(self.curves):
            curve.set_visible(index < len(weights))
            if index < len(weights):
                counts = self._counts[index]
                curve.set_points(middles, counts / max(1, counts.max()))
        half = self._limit / 2
        self.plot.set_ticks("bottom", [(at, plain_number(at)) for at in (-half, 0.0, half)])
        self.plot.set_range((-self._limit, self._limit), (-0.02, 1.05))
        self.apply_theme()

    @property
    def text(self) -> str:
        """What is read under the pointer."""
        return self.readout.text()

    def _show_legend(self) -> None:
        """Say which colour is which layer."""
        n = len(self._counts)
        names = [str(layer) for layer in range(1, n)] + [tr("output")] * (n > 0)
        colors = [layer_color(self.theme, index, n) for index in range(n)]
        words = [f'<span style="color:{color}">━</span> {name}' for color, name in zip(colors, names, strict=True)]
        if (text := " &nbsp;".join(words)) != self._legend.text():
            self._legend.setText(text)

    def _on_pointed(self, x: float, y: float) -> None:
        at = int((x + self._limit) / (2 * self._limit) * _BINS)
        if not self._counts or not 0 <= at < _BINS:
            self._on_left()
            return
        shares = [counts[at] / max(1, counts.sum()) for counts in self._counts]
        self.readout.set_text(
            tr("weight {x}: ", x=signed_number(x)) + " · ".join(percent(share, 1) for share in shares)
        )

    def _on_left(self) -> None:
        self.readout.set_text("")


def _some(matrix: FloatArray) -> FloatArray:
    """Return enough of the weights to see how they are spread."""
    flat = matrix.reshape(-1)
    return flat[:: max(1, flat.size // _MOST_COUNTED)]


def layer_color(theme: Theme, index: int, n_layers: int) -> str:
    """Return the colour of a layer, from 0, of so many; the last of them are the outputs."""
    return theme.layer(index + 1) if index < n_layers - 1 else theme.accent
