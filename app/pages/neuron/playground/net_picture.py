"""The network of a playground: in each neuron its map of the plane, beside it its δ, between them the weights."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.pages.neuron.playground.net_layout import NetLayout, Unit, net_layout
from app.ui.overriding import override
from app.ui.painting.text import mixed, paint_text
from app.ui.pictures.parts import PinningPicture
from app.ui.style.fonts import SEMI_BOLD, SMALL
from app.ui.style.text_size import keep_room, text_scale
from nncore.arrays import FloatArray

_SMALLEST_DELTA, _LARGEST_DELTA = 1e-7, 1.0  # the ends of a bar, which is logarithmic
_FIRST_LOOK = Unit(1, 0)


@dataclass(frozen=True, eq=False)
class NetScene:
    """What is shown.

    Attributes
    ----------
    images : tuple of tuple of QImage
        The map of each unit, layer by layer, the inputs first.
    weights : tuple of array, shape (fan_in, fan_out) each
    deltas : tuple of array, shape (units,) each
        Mean |δ| of each neuron from the first hidden layer on.
    heads : tuple of (str, str)
        For each layer, its name and a quieter line.
    """

    images: tuple[tuple[QImage, ...], ...]
    weights: tuple[FloatArray, ...]
    deltas: tuple[FloatArray, ...]
    heads: tuple[tuple[str, str], ...]

    @property
    def sizes(self) -> tuple[int, ...]:
        """Units of each layer."""
        return tuple(len(layer) for layer in self.images)


class NetPicture(PinningPicture[Unit]):
    """Links are weights: blue above 0, vermilion below, the wider the larger.

    Arrow keys go from neuron to neuron; Return, or a click, keeps one; Escape lets it go.
    """

    def __init__(self) -> None:
        keys = tr("Arrow keys go from neuron to neuron, Return keeps one, Escape lets it go.")
        super().__init__(tr("The network of the playground"), keys)
        self.setToolTip(
            tr(
                "In each neuron, what it gives over the plane; beside it its mean |δ|, in powers of ten from 1e−7 to "
                "1; the links are the weights. Point at a neuron to see its map large; click to keep it there."
            )
        )
        self._scene: NetScene | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keep_room(self, 280, 195)

    @property
    def scene(self) -> NetScene | None:
        """What is shown."""
        return self._scene

    def show_scene(self, scene: NetScene) -> None:
        """Show this; a neuron that is no longer there is let go."""
        is_other = self._scene is None or self._scene.sizes != scene.sizes
        self._scene = scene
        if is_other:
            self.look_at(None)
            self.pin(None)
        self.update()

    def box(self, unit: Unit) -> QRectF:
        """Return where a neuron stands."""
        return self._layout().boxes[unit]

    @override
    def sizeHint(self) -> QSize:
        return QSize(520, 330)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scene is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            layout = self._layout()
            self._paint_heads(painter, layout, self._scene.heads)
            self._paint_links(painter, layout, self._scene)
            self._paint_units(painter, layout, self._scene)
            self.paint_focus(painter)

    @override
    def part_at(self, at: QPointF) -> Unit | None:
        return self._layout().under(at)

    @override
    def part_beside(self, part: Unit | None, columns: int, rows: int) -> Unit | None:
        if self._scene is None or part is None:
            return None if self._scene is None else _FIRST_LOOK
        sizes = self._scene.sizes
        layer = min(max(part.layer + columns, 0), len(sizes) - 1)
        return Unit(layer, min(max(part.unit + rows, 0), sizes[layer] - 1))

    def _layout(self) -> NetLayout:
        sizes = (1,) if self._scene is None else self._scene.sizes
        return net_layout(float(self.width()), float(self.height()), sizes, text_scale())

    def _paint_heads(self, painter: QPainter, layout: NetLayout, heads: Sequence[tuple[str, str]]) -> None:
        for layer, (name, line) in enumerate(heads):
            box = layout.head(layer)
            half = 0.5 * box.height()
            painter.setPen(QColor(self.theme.text))
            paint_text(painter, box.adjusted(0, 0, 0, -half), name, SMALL, SEMI_BOLD)
            painter.setPen(QColor(self.theme.text_muted))
            paint_text(painter, box.adjusted(0, half - 4, 0, -4), line, SMALL)

    def _paint_links(self, painter: QPainter, layout: NetLayout, scene: NetScene) -> None:
        looked_at = self.part
        for layer, weights in enumerate(scene.weights, 1):
            for (before, unit), weight in np.ndenumerate(weights):
                ends = Unit(layer - 1, before), Unit(layer, unit)
                strength = 0.85 if looked_at is None or looked_at in ends else 0.2
                self._paint_link(painter, layout, ends, float(weight), strength)

    def _paint_link(
        self, painter: QPainter, layout: NetLayout, ends: tuple[Unit, Unit], weight: float, strength: float
    ) -> None:
        color = self.theme.speaks_for if weight > 0.0 else self.theme.speaks_against
        size = min(abs(weight), 3.0) if np.isfinite(weight) else 0.0
        shade = round(strength * min(0.25 + size, 1.0), 1)  # few shades, so that few colours are mixed
        painter.setPen(QPen(mixed(color, self.theme.window, shade), 0.8 + 1.7 * size))
        painter.drawLine(*layout.line(*ends))

    def _paint_units(self, painter: QPainter, layout: NetLayout, scene: NetScene) -> None:
        looked_at = self.part
        for unit, box in layout.boxes.items():
            painter.drawImage(box, scene.images[unit.layer][unit.unit])
            is_looked_at = unit == looked_at
            edge = self.theme.accent if is_looked_at else self.theme.border
            painter.setPen(QPen(QColor(edge), 3.0 if is_looked_at else 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
            if unit.layer:
                self._paint_delta(painter, layout.bar(unit), float(scene.deltas[unit.layer - 1][unit.unit]))
            else:
                painter.setPen(QColor(self.theme.text))
                paint_text(
                    painter, box.translated(-box.width() - 6.0, 0.0), f"x{'₁₂'[unit.unit]}", SMALL, is_right=True
                )

    def _paint_delta(self, painter: QPainter, bar: QRectF, delta: float) -> None:
        painter.fillRect(bar, QColor(self.theme.track))
        ends = np.log10([_SMALLEST_DELTA, _LARGEST_DELTA])
        share = float(np.clip((np.log10(max(delta, 1e-30)) - ends[0]) / (ends[1] - ends[0]), 0.0, 1.0))
        painter.fillRect(bar.adjusted(0.0, (1.0 - share) * bar.height(), 0.0, 0.0), QColor(self.theme.accent))
