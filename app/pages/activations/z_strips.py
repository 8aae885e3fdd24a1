"""Where the z of each hidden layer lie: a low strip of bars a layer, which follows the x axis of the plot above it."""

import math
from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.plots.plot import Plot
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.painting.text import text_width
from app.ui.style.fonts import SMALL
from app.ui.style.text_size import enlarged
from app.ui.style.themed import Themed
from app.ui.text.numbers import number_text, percent
from nncore.arrays import FloatArray

_MOST_LAYERS = 4
_N_BINS = 100
_HEIGHT = 48


class ZStrips(Themed, QWidget):
    """One strip for each hidden layer, as the share of its z in each hundredth of what the plot above shows."""

    def __init__(self, leader: Plot, axis_width: int) -> None:
        super().__init__()
        self.setAccessibleName(tr("Distribution of z, layer by layer"))
        self._leader = leader
        self._zs: tuple[FloatArray, ...] = ()
        self.hint = ""
        self._names = [tr("layer {number}", number=number + 1) for number in range(_MOST_LAYERS)]
        self._plots = [Plot(y_label=name) for name in self._names]
        self._zones = [plot.add_zones() for plot in self._plots]
        self._bars = [plot.add_bars() for plot in self._plots]
        for plot, bars in zip(self._plots, self._bars, strict=True):
            plot.call(bars, "neurons at this z")
        self._texts = [plot.add_text((0.5, 0.5)) for plot in self._plots]
        layout = ui.column(parent=self, gap=4)
        for plot in self._plots:
            plot.set_axis_width(axis_width)
            plot.set_ticks("left", [])
            plot.hide_axis("bottom")
            plot.follow_x(leader)
            layout.addWidget(plot)
        for number, plot in enumerate(self._plots):
            plot.setToolTip(
                tr("Where the z of this layer lie: each bar is the share in a hundredth of the stretch above.")
            )
            plot.explain_places(partial(self._share_at, number))
        self.fit_text()
        self.show_layers(2)
        leader.range_changed.connect(self._draw)
        self.follow_theme()

    def fit_text(self) -> None:
        """Let each strip be as high as its name, which would go on in a second line and push the strip aside."""
        longest = math.ceil(max(text_width(name, SMALL) for name in self._names))
        for plot in self._plots:
            plot.setFixedHeight(max(enlarged(_HEIGHT), longest + GAP))

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        colors = [theme.layer(number) for number in range(1, _MOST_LAYERS + 1)]
        for zones, bars, text, color in zip(self._zones, self._bars, self._texts, colors, strict=True):
            zones.set_color(theme.saturated)
            bars.set_color(color)
            text.set_color(theme.text_muted)

    def show_layers(self, count: int) -> None:
        """Show so many strips."""
        for number, plot in enumerate(self._plots):
            plot.setVisible(number < count)

    def show_zs(self, zs: Sequence[FloatArray], hint: str = "") -> None:
        """Show the z of each layer, an array of any shape each; without any, say `hint` in the first strip."""
        zs = tuple(zs)[:_MOST_LAYERS]
        if len(zs) == len(self._zs) and all(new is old for new, old in zip(zs, self._zs, strict=True)) and zs:
            return
        self._zs, self.hint = zs, hint
        self._draw()

    def show_zones(self, starts: FloatArray, ends: FloatArray) -> None:
        """Shade these stretches of z."""
        for zones in self._zones:
            zones.set_stretches(starts, ends)

    def shares(self, layer: int) -> tuple[FloatArray, FloatArray]:
        """Return the middles and heights of a layer's bars."""
        return self._bars[layer].points

    def _share_at(self, layer: int, x: float, _y: float) -> str:
        """Return how many of a layer's z lie in the bin under the pointer."""
        (low, high), _ = self._leader.view_range()
        width = (high - low) / _N_BINS
        number = math.floor((x - low) / width)
        if not self._zs[layer : layer + 1] or not 0 <= number < _N_BINS:
            return ""
        start, end = (number_text(low + width * each, 2) for each in (number, number + 1))
        share = 100.0 * float(self.shares(layer)[1][number])
        return tr(
            "layer {layer}: {share} of its z lie from {start} to {end}",
            layer=layer + 1,
            share=percent(share / 100.0, 1),
            start=start,
            end=end,
        )

    def _draw(self) -> None:
        (low, high), _ = self._leader.view_range()
        width = (high - low) / _N_BINS
        middles = low + width * (np.arange(_N_BINS) + 0.5)
        for number, bars in enumerate(self._bars):
            z = self._zs[number] if number < len(self._zs) else np.empty(0)
            shares = _shares(z, low, width)
            bars.set_width(width)
            bars.set_points(middles, shares)
            top = max(1.1 * float(shares.max()), 1e-3)
            self._plots[number].set_y_range(0.0, top)
            hint = self.hint if number == 0 and not self._zs else ""
            self._texts[number].write(hint, QPointF(0.5 * (low + high), 0.5 * top))


def _shares(z: FloatArray, low: float, width: float) -> FloatArray:
    """Return the share of all z that lies in each bin, shape (_N_BINS,); some may lie in none."""
    index = np.floor((z.ravel() - low) / width)
    index = index[(index >= 0) & (index < _N_BINS)].astype(np.int64)
    shares: FloatArray = np.bincount(index, minlength=_N_BINS) / max(z.size, 1)
    return shares
