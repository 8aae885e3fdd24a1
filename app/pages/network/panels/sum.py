"""The sum of one unit on this drawing: its ten strongest products, Σ + b = z, its place on its curve."""

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.pages.network.neuron import Neuron
from app.pages.network.panels.product_pictures import ProductPictures
from app.pages.network.words import short_name, sum_text, value_text
from app.plots.plot import Plot
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.fonts import SMALL, font
from app.ui.style.themed import Themed
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import number_text
from app.ui.widgets.number_table import NumberTable
from nncore.explanations.neuron import NeuronSum, neuron_sum
from nncore.functions.activations import Activation
from nncore.network.network import ForwardTrace, Network

_ROWS = 10
_CURVE_HEIGHT = 120
_REACH = 6.0
_READABLE_MS = 100  # nobody reads numbers that change sooner; they cost as much as all links


class SumPanel(Themed, QWidget):
    """How the neuron comes to its value on this drawing."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures, self.pixel_line = ProductPictures(), LiveText(font(SMALL))
        self.pictures.looked_at.connect(lambda: self.pixel_line.set_text(self.pictures.words()))
        self.table = NumberTable([""] * _ROWS, 3, tr("The ten strongest products"))
        self.sum_line, self.value_line = LiveText(font(SMALL)), LiveText(font(SMALL))
        self.curve_plot = Plot(x_label="z", y_label="f(z)", is_live=True)
        self.curve_plot.setFixedHeight(_CURVE_HEIGHT)
        self.curve_plot.setToolTip(tr("The activation function, and where this neuron stands on it."))
        self._curve, self.point = self.curve_plot.add_curve(is_still=True), self.curve_plot.add_dots(9.0)
        self._curve_of: tuple[Activation, float] | None = None
        self._shown: tuple[Network, Neuron] | None = None
        self._waiting: tuple[Network, Neuron, NeuronSum] | None = None
        self._calm = QTimer(self, singleShot=True, interval=_READABLE_MS)
        self._calm.timeout.connect(self._write_waiting)
        ui.column(
            self.pictures,
            self.pixel_line,
            self.table,
            self.sum_line,
            self.value_line,
            self.curve_plot,
            parent=self,
            gap=GAP,
        )
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        self._curve.set_color(self.theme.text_muted)
        self.point.set_color(self.theme.mark)

    def show_neuron(self, network: Network, trace: ForwardTrace, neuron: Neuron) -> None:
        """Show a unit on this drawing."""
        found = neuron_sum(network, trace, neuron.layer, neuron.unit)
        for part in (self.pictures, self.pixel_line):
            part.setVisible(neuron.layer == 1)
        if neuron.layer == 1:
            self.pictures.show_sum(found)
        self._write_calmly(network, neuron, found)
        self._show_curve(network, neuron, found)

    def _write_calmly(self, network: Network, neuron: Neuron, found: NeuronSum) -> None:
        """Write table and lines: of another neuron at once, of the same one some times a second while one draws."""
        is_same, self._shown = self._shown == (network, neuron), (network, neuron)
        self._waiting = network, neuron, found
        if not (is_same and self._calm.isActive()):
            self._write_waiting()

    def _write_waiting(self) -> None:
        if self._waiting is not None:
            network, neuron, found = self._waiting
            self._show_products(neuron, found)
            self.sum_line.set_text(sum_text(found))
            self.value_line.set_text(value_text(network, neuron, found))
            self._waiting = None
            self._calm.start()

    def _show_products(self, neuron: Neuron, found: NeuronSum) -> None:
        strongest = found.strongest(_ROWS)
        empty = [""] * (_ROWS - len(strongest))
        for row, source in enumerate(strongest.tolist()):
            self.table.set_row_name(row, short_name(Neuron(neuron.layer - 1, source)))
        for row in range(len(strongest), _ROWS):
            self.table.set_row_name(row, "")
        for column, (name, values) in enumerate((("a", found.inputs), ("w", found.weights), ("a·w", found.products))):
            texts = [number_text(value) for value in values[strongest].tolist()]
            self.table.set_column(column, name, [*texts, *empty])

    def _show_curve(self, network: Network, neuron: Neuron, found: NeuronSum) -> None:
        """Show f with the neuron on it; the outputs share one softmax, which is no curve of a single z."""
        is_hidden_layer = neuron.layer < len(network.weights)
        self.curve_plot.setVisible(is_hidden_layer)
        if not is_hidden_layer:
            return
        reach = max(_REACH, float(np.ceil(abs(found.z) / _REACH) * _REACH))
        activation = network.activations[neuron.layer - 1]
        if self._curve_of != (activation, reach):
            self._curve_of = activation, reach
            self._draw_curve(activation, reach)
        self.point.set_points(np.array([found.z]), np.array([found.a]))

    def _draw_curve(self, activation: Activation, reach: float) -> None:
        z = np.linspace(-reach, reach, 241)
        f = activation(z)
        margin = 0.08 * max(float(f.max() - f.min()), 1e-6)
        self.curve_plot.set_range((-reach, reach), (float(f.min()) - margin, float(f.max()) + margin))
        self._curve.set_points(z, f)
