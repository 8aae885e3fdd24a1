"""Which digits the pinned neuron answers to: its mean a for each of the ten, and the twelve that excite it most."""

import numpy as np
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.pages.network.neuron import Neuron
from app.pages.network.panels.favourites import FavouriteDigits
from app.pages.network.selectivity import Selectivities
from app.plots.plot import Plot
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.themed import Themed
from app.ui.text.numbers import number_text
from app.ui.widgets.labels import caption
from nncore.explanations.neuron import Selectivity
from nncore.network.network import Network

_BARS_HEIGHT = 140
_READING = tr("The 10,000 test digits are read …")
_SILENT = tr("It gives 0 for every test digit: none excites it.")


class DigitsPanel(Themed, QWidget):
    """Ten bars and twelve pictures of MNIST's test digits, which no network in the box learned from."""

    def __init__(self) -> None:
        super().__init__()
        self.selectivities = Selectivities(self)
        self.plot = Plot(x_label=tr("digit"), y_label=tr("mean a"))
        self.plot.setFixedHeight(_BARS_HEIGHT)
        self.plot.set_ticks("bottom", [(digit, str(digit)) for digit in range(10)])
        self.plot.explain_places(self._words_at)
        self.plot.setToolTip(tr("The mean a of this neuron over the test digits of each class."))
        self.bars = self.plot.add_bars()
        self.plot.call(self.bars, "mean a")
        self.favourites = FavouriteDigits()
        self.words = caption()
        self._means = np.zeros(10)
        self._shown: tuple[Network, Neuron] | None = None
        ui.column(self.plot, self.words, self.favourites, parent=self, gap=GAP)
        self.selectivities.found.connect(self._show)
        self.selectivities.failed.connect(self.words.setText)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        layer = self._shown[1].layer if self._shown is not None else 1
        self.bars.set_color(self._color(layer))

    def show_neuron(self, network: Network, neuron: Neuron) -> None:
        """Show what a neuron likes; what is not known yet comes a moment later."""
        if self._shown != (network, neuron):
            self._shown = network, neuron
            self._show()

    def _show(self) -> None:
        if self._shown is None:
            return
        network, neuron = self._shown
        selectivity = self.selectivities.want(network, neuron.layer)
        self.plot.setVisible(selectivity is not None)
        self.favourites.setVisible(selectivity is not None)
        if selectivity is None:
            self.words.setText(_READING)
            return
        is_output = neuron.layer == len(network.weights)
        self._show_means(selectivity, neuron, tr("mean logit") if is_output else tr("mean a"))
        is_silent = not selectivity.strengths[:, neuron.unit].any() and not self._means.any()
        self.words.setText(_SILENT if is_silent else tr("The test digits that excite it most; a click draws one."))
        self.favourites.setVisible(not is_silent)
        self.favourites.show_rows(selectivity.favourites[:, neuron.unit], selectivity.strengths[:, neuron.unit])

    def _show_means(self, selectivity: Selectivity, neuron: Neuron, quantity: str) -> None:
        self._means = np.nan_to_num(selectivity.means[:, neuron.unit])
        low, high = min(float(self._means.min()), 0.0), max(float(self._means.max()), 0.0)
        margin = 0.08 * max(high - low, 1e-6)
        self.plot.set_label("left", quantity)
        self.plot.set_range((-0.6, 9.6), (low - (margin if low < 0.0 else 0.0), high + margin))
        self.bars.set_color(self._color(neuron.layer))
        self.bars.set_points(np.arange(10), self._means)

    def _color(self, layer: int) -> str:
        """Return the colour of a layer, or that of plain bars for the outputs."""
        if self._shown is not None and layer == len(self._shown[0].weights):
            return self.theme.bar
        return self.theme.layer(layer)

    def _words_at(self, x: float, y: float) -> str:
        digit = round(x)
        return (
            tr("Digit {digit}: mean {means}", digit=digit, means=number_text(float(self._means[digit])))
            if 0 <= digit <= 9
            else ""
        )
