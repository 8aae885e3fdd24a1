"""The whole network as one picture: pixels, neurons, outputs, and the links that carry most of this drawing."""

import numpy as np
from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.pages.network.neuron import Neuron, strongest_output
from app.pages.network.picture.answers import paint_answers
from app.pages.network.picture.discs import disc_sheet, levels
from app.pages.network.picture.ground import Ground
from app.pages.network.picture.heads import answer_head, heads_of, paint_head, paint_heads, paint_pixels_name
from app.pages.network.picture.link_lines import LinkPainter, line_ends, shares_of
from app.pages.network.picture.places import EDGE, Places, places
from app.pages.network.picture.unit_links import derivatives_of_unit, lines_of_unit, products_of_unit
from app.plots.batches import SpriteBatch
from app.plots.limits import calm_limit
from app.ui.export import GivesArrays
from app.ui.overriding import override
from app.ui.painting.background import make_opaque, paint_background
from app.ui.painting.device_pixels import paint_frame
from app.ui.painting.marks import paint_ring_mark
from app.ui.pictures.parts import PinningPicture
from app.ui.style.text_size import text_percent, text_scale
from app.ui.text.numbers import number_text, percent
from nncore.arrays import FloatArray
from nncore.explanations.learning_step import LossGradient
from nncore.explanations.links import Links, strongest_gradients, strongest_links
from nncore.ink.strokes import SIDE
from nncore.network.network import ForwardTrace, Network


class NetworkPicture(GivesArrays, PinningPicture[Neuron]):
    """Units are coloured by what they give, links by a·w: blue excites, vermilion silences.

    Arrow keys go from unit to unit and from layer to layer, Return pins one, Escape lets it go.

    Signals
    -------
    looked_at(Neuron or None), pinned(Neuron or None)
        As of any picture whose parts are pinned.
    laid_out()
        The sheet has another place.
    """

    laid_out = Signal()

    def __init__(self) -> None:
        keys = tr("Arrow keys go from neuron to neuron, Return pins one, Escape lets it go.")
        super().__init__(tr("The network: pixels, neurons and links"), keys)
        self.setObjectName("networkPicture")
        self.setToolTip(
            tr(
                "Each disc is the fuller the more it gives, a ring below 0; each link is a·w, blue for and vermilion "
                "against. Point at a disc for its numbers, click it to keep it."
            )
        )
        self._network: Network | None = None
        self._trace: ForwardTrace | None = None
        self._is_rejected = False
        self._n_links = 60
        self._links: tuple[Links, ...] | None = None
        self._limits: list[float] = []
        self._gradient: LossGradient | None = None
        self._first_lit = 1
        self._places: Places | None = None
        self._off: frozenset[tuple[int, int]] = frozenset()
        self._sprites, self._lines, self._ground = SpriteBatch(), LinkPainter(self), Ground(self)
        self._pixels = np.full((SIDE, SIDE, 4), 255, np.uint8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        make_opaque(self)

    # ---- what the page sets and asks ---------------------------------------------------------

    @property
    def places(self) -> Places | None:
        """Where everything lies."""
        return self._places

    @property
    def links(self) -> tuple[Links, ...]:
        """The links that are drawn, for each layer those into it; none without a drawing."""
        if self._links is None:
            self._links = self._find_links()
        return self._links

    def show_network(self, network: Network) -> None:
        """Take note of the network; another shape has other units, so none stays pinned."""
        if self._network is None or network.sizes != self._network.sizes:
            self._network = network
            self._pointed = None
            self.pin(None)
            self._lay_out()
        self._network, self._trace, self._links = network, None, None
        self._limits = [1.0] * len(network.sizes)
        self.update()

    def show_trace(self, trace: ForwardTrace | None) -> None:
        """Show what the network makes of the drawing, or the resting state."""
        self._trace, self._links = trace, None
        ink = np.zeros(SIDE * SIDE, np.float32) if trace is None else trace.inputs
        self._pixels[:, :, :3] = np.rint(255.0 * ink.reshape(SIDE, SIDE, 1)).clip(0, 255)
        if trace is None:
            self._limits = [1.0] * len(self._limits)
        self.update()

    def show_gradient(self, gradient: LossGradient | None, first_lit: int = 1) -> None:
        """Show δ of each neuron and ∂L/∂w of each link from this layer on, in place of a and a·w; None goes back."""
        if gradient is not self._gradient or first_lit != self._first_lit:
            self._gradient, self._first_lit, self._links = gradient, first_lit, None
            self.update()

    @property
    def gradient(self) -> LossGradient | None:
        """What is shown in place of the activations."""
        return self._gradient

    @override
    def arrays(self) -> dict[str, FloatArray]:
        if self._trace is None or self._places is None:
            return {}
        pixels = {"x": self._trace.inputs.reshape(SIDE, SIDE)}
        *hidden, answer = self._values(self._places)
        name, last = ("a", "p") if self._gradient is None else ("delta", "delta_output")
        return {**pixels, **{f"{name}{layer}": values for layer, values in enumerate(hidden, 1)}, last: answer}

    @property
    def is_rejected(self) -> bool:
        """Whether the drawing is taken for no digit, or for more than one."""
        return self._is_rejected and self._trace is not None

    def show_rejected(self, is_rejected: bool) -> None:
        """Let no digit stand out if the answer is rejected."""
        if is_rejected != self._is_rejected:
            self._is_rejected = is_rejected
            self.update()

    def set_link_count(self, n: int) -> None:
        """Draw so many links into each layer."""
        if n != self._n_links:
            self._n_links, self._links = n, None
            self.update()

    def cross_out(self, off: frozenset[tuple[int, int]]) -> None:
        """Mark the neurons that are switched off, by layer and unit."""
        if off != self._off:
            self._off = off
            self.update()

    @override
    def choose(self, part: Neuron | None) -> None:
        """Pin a unit if it has a sum of its own: pixels have none."""
        self.pin(part if part is not None and part.layer > 0 else None)

    @override
    def part_at(self, at: QPointF) -> Neuron | None:
        return None if self._places is None else self._places.under(at)

    @override
    def part_beside(self, part: Neuron | None, columns: int, rows: int) -> Neuron | None:
        """Return the unit that an arrow key leads to; the first one leads into the first layer."""
        if self._network is None or part is None:
            return None if self._network is None else Neuron(1, 0)
        sizes = self._network.sizes
        layer = min(max(part.layer + columns, 0), len(sizes) - 1)
        unit = part.unit if layer == part.layer else part.unit * sizes[layer] // sizes[part.layer]
        return Neuron(layer, min(max(unit + rows, 0), sizes[layer] - 1))

    # ---- Qt ----------------------------------------------------------------------------------

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(480, 300) * text_scale()

    def fit_text(self) -> None:
        """Lay out anew: names and answers take another room."""
        self._lay_out()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if self._network is None or self._places is None:
                paint_background(painter, self)
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter, self._places, self._network)
            if self.part is None:
                self._paint_links(painter, self._places)
            self._paint_pixels(painter, self._places)
            if self.part is not None and self._trace is not None:
                self._paint_links_of(painter, self._places, self.part, self._network, self._trace)
            paint_pixels_name(painter, self.theme, self._places)
            self._paint_units(painter, self._places)
            winner = None if self._trace is None or self.is_rejected else strongest_output(self._trace).unit
            paint_answers(painter, self.theme, self._places, self._numbers(), right=self.width() - EDGE, winner=winner)
            self._paint_marks(painter, self._places)

    # ---- inside ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        if self._network is not None:
            self._places = places(self.width(), self.height(), self._network.sizes, text_scale())
            self.laid_out.emit()
            self.update()

    def _find_links(self) -> tuple[Links, ...]:
        network, trace, gradient = self._network, self._trace, self._gradient
        if network is None or trace is None:
            return ()
        if gradient is not None:
            counts = [self._n_links if layer >= self._first_lit else 0 for layer in range(1, len(network.sizes))]
            return tuple(strongest_gradients(gradient, layer, n) for layer, n in enumerate(counts, 1))
        return tuple(strongest_links(network, trace, layer, self._n_links) for layer in range(1, len(network.sizes)))

    # ---- painting ----------------------------------------------------------------------------

    def _paint_ground(self, painter: QPainter, places: Places, network: Network) -> None:
        """Paint the names, and behind the links of one unit all others, which are only there to stand behind."""
        is_gradient, has_quiet_links = self._gradient is not None, self.part is not None
        heads = heads_of(network, is_gradient=is_gradient)
        lit = self._first_lit if is_gradient else 0
        look = self.theme, text_percent(), heads, has_quiet_links, lit, self._n_links, self._trace is None

        def lay(ground: QPainter) -> None:
            if has_quiet_links:
                self._paint_links(ground, places)
            paint_heads(ground, self.theme, places, heads)

        self._ground.paint(painter, look, self._trace if has_quiet_links else None, lay)
        # No part of the ground: an answer is rejected and accepted again within one stroke.
        answer = answer_head(network, is_gradient=is_gradient, is_rejected=self.is_rejected)
        paint_head(painter, self.theme, places.head(len(network.sizes) - 1), answer)

    def _paint_links(self, painter: QPainter, places: Places) -> None:
        if self.links:
            ends = [line_ends(places, layer, links.sources, links.targets) for layer, links in enumerate(self.links, 1)]
            shares = [shares_of(links.strengths) for links in self.links]
            is_quiet = self.part is not None
            self._lines.paint(painter, places.rooms, np.concatenate(ends), np.concatenate(shares), is_quiet=is_quiet)

    def _paint_links_of(
        self, painter: QPainter, places: Places, neuron: Neuron, network: Network, trace: ForwardTrace
    ) -> None:
        """Paint the strongest links into one unit, and those out of it."""
        into, after = (
            products_of_unit(network, trace, neuron)
            if self._gradient is None
            else derivatives_of_unit(self._gradient, neuron, self._first_lit)
        )
        self._lines.paint(painter, places.rooms, *lines_of_unit(places, neuron, into, after))

    def _paint_pixels(self, painter: QPainter, places: Places) -> None:
        painter.drawImage(
            places.pixels, QImage(self._pixels.data, SIDE, SIDE, 4 * SIDE, QImage.Format.Format_RGB32)
        )  # fmt: skip
        paint_frame(painter, places.pixels, self.theme.border)

    def _paint_units(self, painter: QPainter, places: Places) -> None:
        """Paint what each neuron gives; or its δ, blue above 0 and vermilion below."""
        for layer, values in enumerate(self._values(places), 1):
            centres = places.centres[layer]
            if self._gradient is None:
                self._limits[layer] = calm_limit(float(np.abs(values).max()), self._limits[layer])
                self._paint_discs(
                    painter, places.cells[layer], centres, self._color(layer), values / self._limits[layer]
                )
                continue
            shares = shares_of(values)
            for color, is_of_color in (
                (self.theme.speaks_for, shares > 0.0),
                (self.theme.speaks_against, shares <= 0.0),
            ):
                self._paint_discs(
                    painter, places.cells[layer], centres[is_of_color], color, np.abs(shares[is_of_color])
                )  # fmt: skip

    def _paint_discs(self, painter: QPainter, cell: float, centres: FloatArray, color: str, shares: FloatArray) -> None:
        ratio = self.devicePixelRatioF()
        side = max(2, round(cell * ratio))
        columns = levels(shares, 1.0)
        cells = np.stack([columns, np.zeros_like(columns)], axis=1)
        self._sprites.paint(painter, disc_sheet(self.theme, color, side, ratio), side, centres, cells)

    def _values(self, places: Places) -> list[FloatArray]:
        """Return what every unit gives, or its δ, layer by layer without the pixels."""
        if self._trace is None:
            return [np.zeros(len(centres)) for centres in places.centres[1:]]
        if self._gradient is not None:
            return [
                delta if layer >= self._first_lit else np.zeros_like(delta)
                for layer, delta in enumerate(self._gradient.biases, 1)
            ]
        return list(self._trace.layer_a)

    def _color(self, layer: int) -> str:
        theme = self.theme
        if layer < len(self._limits) - 1:
            return theme.layer(layer)
        return theme.bar if self.is_rejected else theme.accent_fill

    def _numbers(self) -> list[str]:
        """Return what stands beside the digits: their probabilities, or the δ of their outputs."""
        if self._trace is None:
            return []
        if self._gradient is not None:
            return [f"δ {number_text(delta, 3)}" for delta in self._gradient.biases[-1].tolist()]
        return [percent(p, 1) for p in self._trace.probabilities.tolist()]

    def _paint_marks(self, painter: QPainter, places: Places) -> None:
        """Cross out what is off; ring the pinned unit and the one that is looked at, wider where the keyboard is."""
        painter.setPen(QPen(QColor(self.theme.text), 1.5))
        for layer, unit in self._off:
            at, half = places.at(Neuron(layer, unit)), 0.4 * places.cells[layer]
            painter.drawLine(at + QPointF(-half, -half), at + QPointF(half, half))
            painter.drawLine(at + QPointF(-half, half), at + QPointF(half, -half))
        for neuron, width in ((self._pinned, 2.0), (self._pointed, 2.5 if self.hasFocus() else 1.5)):
            if neuron is not None:
                radius = 0.5 * places.cells[neuron.layer] + 2.0
                paint_ring_mark(painter, self.theme, places.at(neuron), radius, width)
        self.paint_focus(painter)
