"""The layers at work: a bar for every hidden neuron, and the activation curve that they sit on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.pages.draw.activation_explorer import ActivationExplorer
from app.pages.draw.hidden_layer import HiddenLayer
from app.pages.draw.numpy_reading import reading_lines
from app.pages.draw.study import Reading, Study
from app.state.timeline import Timeline
from app.ui.layout import GAP
from app.ui.overriding import override
from app.ui.text.live_text import live_readout
from nncore.network.network import Network


class LayersStudy(Study):
    """Two hidden layers and the activation explorer; of a network with fewer, what there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hidden = HiddenLayer(0), HiddenLayer(1)
        self.explorer = ActivationExplorer()
        self._reading: Reading | None = None
        self.flow = live_readout()
        self.flow.setAccessibleName(tr("What flows where"))
        self.flow.align(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column = ui.column(self.flow, parent=self)
        for panel in self.hidden:
            column.addWidget(panel, 5)
            column.addSpacing(GAP)
        column.addWidget(self.explorer, 8)

    def show_network(self, network: Network, trained: Network) -> None:
        """Tell the panels which network the traces will come from."""
        for panel, is_there in zip(self.hidden, (len(network.activations) > layer for layer in (0, 1)), strict=True):
            panel.setVisible(is_there)
            if is_there:
                panel.show_network(network)
        self.explorer.show_network(network, trained)
        self.flow.set_text(_flow(network.sizes))

    @override
    def show_reading(self, reading: Reading) -> None:
        self._reading = reading
        for panel in self.hidden:
            if not panel.isHidden():
                panel.show_trace(reading.trace)
        self.explorer.show_trace(reading.trace)

    @override
    def settle(self, reading: Reading, timeline: Timeline | None) -> None:
        for panel in (*self.hidden, self.explorer):
            panel.settle()

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


def _flow(sizes: Sequence[int]) -> str:
    """Return in a line what flows where: each panel from the pixels to the answer is one of its stations."""
    hidden = [tr("{n} neurons", n=n) for n in sizes[1:-1]]
    ends = [tr("{n} logits", n=sizes[-1]), "softmax", tr("{n} probabilities", n=sizes[-1])]
    return " → ".join([tr("{n} pixels", n=sizes[0]), *hidden, *ends])
