"""The whole network at work on the drawing, and everything about one neuron of it."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.canvas.canvas import DrawingCanvas
from app.lab.page import Page
from app.language import tr
from app.pages.network.changes import Change, Changes
from app.pages.network.inspector import Inspector
from app.pages.network.neuron import Neuron, strongest_output
from app.pages.network.numpy_lines import sum_lines
from app.pages.network.picture.picture import NetworkPicture
from app.pages.network.words import (
    RESTING,
    delta_sentence,
    gradient_shares_sentence,
    segments_sentence,
    shares_sentence,
    unit_sentence,
)
from app.state.drawing import Drawing
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.fonts import SMALL, font
from app.ui.text.live_text import LiveText
from app.ui.widgets.slider import NumberSlider
from nncore.arrays import Picture
from nncore.evaluation.segmentation import ReadSegments
from nncore.network.network import ForwardTrace, Network
from nncore.network.prediction import Prediction

_MOST_LINKS, _LINKS = 300.0, 60.0


class NetworkPage(Page):
    """Pixels, neurons and outputs with the links that carry most of this drawing.

    Gives pictures, alters the network, has a sheet and takes a neuron: see `app.lab.roles`.
    """

    picture_chosen = Signal(object, str)
    network_altered = Signal(object)
    drawing_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Network"), tr("All of it at once: what every neuron gives, and which links carry this drawing."), parent
        )
        self._network: Network | None = None
        self._trace: ForwardTrace | None = None
        self._segments: ReadSegments | None = None
        self._canvas: DrawingCanvas | None = None
        self.picture = NetworkPicture()
        self.readout = LiveText(font(SMALL))
        self.plot_area.addLayout(ui.column((self.picture, 1), self.readout, gap=GAP))
        self._links = NumberSlider(tr("links"), 0.0, _MOST_LINKS, _LINKS, name=tr("Links into each layer"), decimals=0)
        self.add_control("links", self._links, tr("How many links into each layer are drawn, the strongest first."))
        self._changes = Changes()
        self.inspector = Inspector()
        for panel in (self.inspector.change, self.inspector.learn):
            panel.changed.connect(self._take_change)
        self.keep_control("shown", self.inspector.choice, tr("What is shown of the neuron."))
        self.keep_control("noise_into", self.inspector.change.layer)
        self.keep_control("truth", self.inspector.learn.truth, tr("What this drawing truly is."))
        self.keep_control("rate", self.inspector.learn.rate, tr("η, how far the step goes."))
        self.keep_control("lit", self.inspector.learn.lit, tr("What lights the network: a, or δ."))
        self.inspector.learn.light.moved.connect(self._show_light)
        self.inspector.digits.favourites.picture_chosen.connect(self._take_favourite)
        self.controls.addWidget(self.inspector)
        self.picture.looked_at.connect(self._show_readout)
        self.picture.pinned.connect(self._show_pinned)
        self.picture.laid_out.connect(self._place_canvas)
        self.explain((), "")
        self.finish()

    def take_drawing(self, drawing: Drawing) -> None:
        """Let the person draw on the input."""
        self._canvas = DrawingCanvas(drawing, self.picture)
        self._canvas.setObjectName("networkCanvas")
        self._canvas.set_hint(tr("Draw a digit"), "")
        self._canvas.drawing_changed.connect(self.drawing_changed)
        self._place_canvas()

    def take_neuron(self, layer: int, unit: int) -> None:
        """Pin this neuron."""
        self.picture.pin(Neuron(layer, unit))

    @override
    def show_network(self, network: Network) -> None:
        if network is not self._changes.network:
            self._changes.begin(network)
            self.inspector.change.list_layers(network.sizes)
        self._network, self._trace = network, None
        self.picture.show_network(network)
        self.picture.cross_out(self._changes.current.surgery.off)
        self._show_pinned()
        self._show_readout()

    def show_answer(self, prediction: Prediction | None, segments: ReadSegments | None) -> None:
        """Let no digit stand out where the answer is rejected, and say where there are several."""
        self._segments = segments
        self.picture.show_rejected(prediction is not None and prediction.is_rejected)

    @override
    def show_trace(self, trace: ForwardTrace | None) -> None:
        self._trace = trace
        if self._canvas is not None:
            self._canvas.refresh()
        self.picture.show_trace(trace)
        self._show_pinned()
        self._show_readout()

    @override
    def refresh(self) -> None:
        self.picture.set_link_count(round(self._links.value))
        self.picture.update()
        self._show_pinned()
        self._show_readout()

    @override
    def numpy_code(self) -> str:
        if self._network is None:
            return "import numpy as np"
        trace = self._trace or self._network.forward(np.zeros(self._network.sizes[0]))
        return sum_lines(self._network, trace, self.picture.pinned_part or strongest_output(trace))

    @override
    def state(self) -> Mapping[str, Any]:
        return {**super().state(), "own_change": {"version": self._changes.version}}

    @override
    def restore(self, state: Mapping[str, Any]) -> None:
        super().restore(state)
        own = state.get("own_change")
        if isinstance(own, Mapping) and self._changes.go(own.get("version")):
            self._let_read()

    @override
    def reset(self) -> None:
        super().reset()
        self._changes.take(Change())
        self._let_read()

    @override
    def shut_down(self) -> None:
        self.inspector.digits.selectivities.shut_down()
        self.inspector.change.accuracy.shut_down()

    def _take_change(self, change: Change, source: str) -> None:
        """Let the network read as a person wants it changed; undo takes it back."""
        self._changes.take(change)
        self._let_read()
        self.note_step(source)

    def _take_favourite(self, picture: Picture, label: str) -> None:
        self.inspector.learn.say_truth(label)
        self.picture_chosen.emit(picture, label)

    def _let_read(self) -> None:
        network = self._changes.network
        self.network_altered.emit(None if network is self._changes.trained else network)

    def _place_canvas(self) -> None:
        if self._canvas is not None and self.picture.places is not None:
            self._canvas.setGeometry(self.picture.places.sheet.toRect())

    def _show_pinned(self) -> None:
        if self._network is not None:
            self.inspector.show_neuron(self._network, self._trace, self.picture.pinned_part, self._changes)
            self._show_light()

    def _show_light(self) -> None:
        """Let the gradient light the network, as far back as it has gone."""
        gradient = self.inspector.shown_gradient
        is_other = (gradient is None) != (self.picture.gradient is None)
        self.picture.show_gradient(gradient, self.inspector.learn.light.first)
        if is_other or gradient is not None:
            self._show_readout()

    def _show_readout(self) -> None:
        """Say what is looked at, or else how much of the sums the links carry; the line keeps its room."""
        neuron = self.picture.part
        if self._network is None or (self._trace is None and neuron is None):
            self.readout.set_text(RESTING)
        elif (gradient := self.picture.gradient) is not None:
            self.readout.set_text(
                gradient_shares_sentence(self.picture.links)
                if neuron is None
                else delta_sentence(self._network, gradient, neuron)
            )
        elif neuron is not None:
            self.readout.set_text(unit_sentence(self._network, self._trace, neuron))
        elif self._segments is not None:
            self.readout.set_text(segments_sentence(self._segments))
        else:
            self.readout.set_text(shares_sentence(self.picture.links))
