"""The layers at work: a bar for every hidden neuron, and the activation curve that they sit on."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr, tr_n
from app.pages.draw.numpy_reading import reading_lines
from app.pages.draw.studies.layers.activation_explorer import ActivationExplorer
from app.pages.draw.studies.layers.hidden_layer import HiddenLayer
from app.pages.draw.studies.study import Reading, Study
from app.state.timeline import Timeline
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.text.live_text import live_readout
from nncore.network.network import Network

_PARTS_GAP = 2 * GAP
_USUAL = 2  # hidden layers: panels for more are built when a network has more


class LayersStudy(Study):
    """A panel for each hidden layer, and the activation explorer.

    Signals
    -------
    neuron_hovered(int, int), neuron_chosen(int, int), quantity_chosen(str)
        As a panel tells them.
    """

    neuron_hovered = Signal(int, int)
    neuron_chosen = Signal(int, int)
    quantity_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hidden: list[HiddenLayer] = []
        self.explorer = ActivationExplorer()
        self._reading: Reading | None = None
        self._quantity = "a"
        self._n_hidden = 0
        self._is_large = False
        self.flow = live_readout()
        self.flow.setAccessibleName(tr("What flows where"))
        self.flow.align(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._column = ui.column((self.explorer, 8), gap=_PARTS_GAP)
        ui.column(self.flow, (self._column, 1), parent=self)
        for _ in range(_USUAL):
            self._add_panel()

    def show_network(self, network: Network, trained: Network) -> None:
        """Tell the panels which network the traces will come from."""
        self._n_hidden = len(network.activations)
        while len(self.hidden) < self._n_hidden:
            self._add_panel()
        for panel in self.hidden[: self._n_hidden]:
            panel.show_network(network)
        self._show_parts()
        self.explorer.show_network(network, trained)
        self.flow.set_text(_flow(network.sizes))

    def set_quantity(self, quantity: str) -> None:
        """Show "z" or "a" in every panel."""
        self._quantity = quantity
        for panel in self.hidden:
            panel.set_quantity(quantity)

    @override
    def present(self, *, is_large: bool) -> None:
        self._is_large = is_large
        self.explorer.present(is_large=is_large)
        self._show_parts()
        self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._is_large:  # as for what always stands: the others are left out before anything is scrolled
            hint.setHeight(self._head_height() + self.hidden[0].minimumSizeHint().height())
        return hint

    @override
    def hasHeightForWidth(self) -> bool:
        return not self._is_large and super().hasHeightForWidth()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_parts()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._show_parts()
        return super().event(event)

    @override
    def show_reading(self, reading: Reading) -> None:
        self._reading = reading
        for panel in self.hidden[: len(reading.network.activations)]:  # one without room now may have it later
            panel.show_trace(reading.trace)
        self.explorer.show_trace(reading.trace)

    @override
    def settle(self, reading: Reading, timeline: Timeline | None) -> None:
        for panel in self.hidden:
            panel.settle()
        self.explorer.settle()

    @override
    def numpy_code(self) -> str:
        if self._reading is None or self._reading.trace is None:
            return "import numpy as np"
        lines = [
            "trace = network.forward(x)",
            "for number, layer in enumerate(trace.hidden, 1):",
            '    print("layer", number, "a =", np.round(layer.a, 3))',
            'print("logits", np.round(trace.logits, 3))',
            'print("probabilities", np.round(trace.probabilities, 4))',
        ]
        return "\n".join([*reading_lines(self._reading.network, self._reading.trace.inputs), *lines])

    def _show_parts(self) -> None:
        """Show the layers there are and the curve; before an audience as many of them as have room, from the top."""
        room = self.height() - self._head_height()
        for part in (*self.hidden[: self._n_hidden], self.explorer):
            room -= part.minimumSizeHint().height()
            part.setVisible(not self._is_large or room >= 0 or part is self.hidden[0])
            room -= _PARTS_GAP
        for panel in self.hidden[self._n_hidden :]:
            panel.hide()

    def _head_height(self) -> int:
        return self.flow.heightForWidth(self.width()) + GAP

    def _add_panel(self) -> None:
        panel = HiddenLayer(len(self.hidden) + 1)
        panel.set_quantity(self._quantity)
        panel.neuron_hovered.connect(self.neuron_hovered)
        panel.neuron_chosen.connect(self.neuron_chosen)
        panel.quantity_chosen.connect(self.quantity_chosen)
        self._column.insertWidget(len(self.hidden), panel, 5)
        self.hidden.append(panel)


def _flow(sizes: Sequence[int]) -> str:
    """Return in a line what flows where: each panel from the pixels to the answer is one of its stations."""
    hidden = [tr_n("{n} neuron", "{n} neurons", n) for n in sizes[1:-1]]
    logits = tr_n("{n} logit", "{n} logits", sizes[-1])
    probabilities = tr_n("{n} probability", "{n} probabilities", sizes[-1])
    pixels = tr_n("{n} pixel", "{n} pixels", sizes[0])
    return " → ".join([pixels, *hidden, logits, tr("softmax"), probabilities])
