"""Where the z of each hidden layer lie: a low strip of bars a layer, which follows the x axis of the plot above it."""

import math
from collections.abc import Sequence

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
from app.ui.style.theme import Theme
from app.ui.style.themed import Themed
from app.ui.text.numbers import number_text, percent
from nncore.arrays import FloatArray

_MOST_LAYERS = 4
_N_BINS = 100
_HEIGHT = 48


class _Strip(Plot):
    """The z of one hidden layer, as the share in each hundredth of what the leading plot shows."""

    def __init__(self, layer: int, leader: Plot, axis_width: int) -> None:
        self._layer, self._leader = layer, leader
        self._name = tr("layer {number}", number=layer)
        super().__init__(y_label=self._name)
        self._zones = self.add_zones()
        self._bars = self.add_bars()
        self._text = self.add_text((0.5, 0.5))
        self._z: FloatArray = np.empty(0)
        self.call(self._bars, "neurons at this z")
        self.set_axis_width(axis_width)
        self.set_ticks("left", [])
        self.hide_axis("bottom")
        self.follow_x(leader)
        self.setToolTip(tr("Where the z of this layer lie: each bar is the share in a hundredth of the stretch above."))
        self.explain_places(self._share_at)

    @property
    def least_height(self) -> int:
        """How high it has to be for its name, which would go on in a second line and push the strip aside."""
        return max(enlarged(_HEIGHT), math.ceil(text_width(self._name, SMALL)) + GAP)

    def dress(self, theme: Theme) -> None:
        """Wear the colours of a theme."""
        self._zones.set_color(theme.saturated)
        self._bars.set_color(theme.layer(self._layer))
        self._text.set_color(theme.text_muted)

    def shade(self, starts: FloatArray, ends: FloatArray) -> None:
        """Shade these stretches of z."""
        self._zones.set_stretches(starts, ends)

    def shares(self) -> tuple[FloatArray, FloatArray]:
        """Return the middles and heights of the bars."""
        return self._bars.points

    def show_z(self, z: FloatArray, hint: str) -> None:
        """Show these z, of any shape, and say `hint`."""
        self._z = z
        low, width = self._bins()
        shares = _shares(z, low, width)
        self._bars.set_width(width)
        self._bars.set_points(low + width * (np.arange(_N_BINS) + 0.5), shares)
        top = max(1.1 * float(shares.max()), 1e-3)
        self.set_y_range(0.0, top)
        self._text.write(hint, QPointF(low + 0.5 * _N_BINS * width, 0.5 * top))

    def _bins(self) -> tuple[float, float]:
        """Return where the first bin begins, and how wide all are."""
        (low, high), _ = self._leader.view_range()
        return low, (high - low) / _N_BINS

    def _share_at(self, x: float, _y: float) -> str:
        """Return how many z lie in the bin under the pointer."""
        low, width = self._bins()
        number = math.floor((x - low) / width)
        if not self._z.size or not 0 <= number < _N_BINS:
            return ""
        start, end = (number_text(low + width * each, 2) for each in (number, number + 1))
        return tr(
            "layer {layer}: {share} of its z lie from {start} to {end}",
            layer=self._layer,
            share=percent(float(self.shares()[1][number]), 1),
            start=start,
            end=end,
        )


class ZStrips(Themed, QWidget):
    """One strip for each hidden layer."""

    def __init__(self, leader: Plot, axis_width: int) -> None:
        super().__init__()
        self.setAccessibleName(tr("Distribution of z, layer by layer"))
        self._zs: tuple[FloatArray, ...] = ()
        self.hint = ""
        self._strips = [_Strip(layer, leader, axis_width) for layer in range(1, _MOST_LAYERS + 1)]
        ui.column(*self._strips, parent=self, gap=4)
        self.fit_text()
        self.show_layers(2)
        leader.range_changed.connect(self._draw)
        self.follow_theme()

    def fit_text(self) -> None:
        """Let all strips be as high as the one with the longest name."""
        height = max(strip.least_height for strip in self._strips)
        for strip in self._strips:
            strip.setFixedHeight(height)

    @override
    def apply_theme(self) -> None:
        for strip in self._strips:
            strip.dress(self.theme)

    def show_layers(self, count: int) -> None:
        """Show so many strips."""
        for number, strip in enumerate(self._strips):
            strip.setVisible(number < count)

    def show_zs(self, zs: Sequence[FloatArray], hint: str = "") -> None:
        """Show the z of each layer, an array of any shape each; without any, say `hint` in the first strip."""
        zs = tuple(zs)[:_MOST_LAYERS]
        if len(zs) == len(self._zs) and all(new is old for new, old in zip(zs, self._zs, strict=True)) and zs:
            return
        self._zs, self.hint = zs, hint
        self._draw()

    def show_zones(self, starts: FloatArray, ends: FloatArray) -> None:
        """Shade these stretches of z."""
        for strip in self._strips:
            strip.shade(starts, ends)

    def shares(self, layer: int) -> tuple[FloatArray, FloatArray]:
        """Return the middles and heights of a layer's bars."""
        return self._strips[layer].shares()

    def _draw(self) -> None:
        for number, strip in enumerate(self._strips):
            z = self._zs[number] if number < len(self._zs) else np.empty(0)
            strip.show_z(z, self.hint if number == 0 and not self._zs else "")


def _shares(z: FloatArray, low: float, width: float) -> FloatArray:
    """Return the share of all z that lies in each bin, shape (_N_BINS,); some may lie in none."""
    index = np.floor((z.ravel() - low) / width)
    index = index[(index >= 0) & (index < _N_BINS)].astype(np.int64)
    shares: FloatArray = np.bincount(index, minlength=_N_BINS) / max(z.size, 1)
    return shares
