"""Compare: a pinned drawing or another network beside what is read now, with the differences."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt

from app import ui
from app.language import tr
from app.pages.draw.numpy_reading import reading_lines
from app.pages.draw.studies.compare.pair_bars import PairBars
from app.pages.draw.studies.compare.words import layer_words, sides_words
from app.pages.draw.studies.picture_sum import PictureSum
from app.pages.draw.studies.study import Reading, Study
from app.state.geometry import Points
from app.ui.layout.folding import kept_together
from app.ui.overriding import override
from app.ui.style.fonts import SMALL, font
from app.ui.text.live_text import LiveText
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import label_of
from nncore.arrays import FloatArray
from nncore.evaluation.segmentation import read_drawing
from nncore.network.network import ForwardTrace, Network
from nncore.network.prediction import Prediction

_LEAST_WIDTH = 96  # pixels; a long name is cut in a narrow window, and whole in the list
_SAME = tr("the same network")
_RESTING = tr("Draw a digit, and pin it or choose another network: both are shown beside each other.")
_NOTHING_YET = tr("Both sides are the same: pin this drawing and draw another, or choose another network.")


@dataclass(frozen=True, eq=False)
class Side:
    """What one side reads."""

    network: Network
    trace: ForwardTrace
    prediction: Prediction


class CompareStudy(Study):
    """A button that pins, a choice of networks, the two pictures with their difference, and paired bars."""

    def __init__(self) -> None:
        super().__init__()
        self.pin = ui.button(
            tr("Pin this drawing"), tr("Keep this drawing as the other side, and draw another beside it.")
        )
        self.pin.setCheckable(True)
        self.networks = combo(tr("Network of the other side"), {_SAME: _SAME})
        self.networks.setMinimumWidth(_LEAST_WIDTH)
        self.networks.setToolTip(tr("Which network reads the other side."))
        self.pictures = PictureSum(tr("The other side, the difference, and this drawing"))
        self.pictures.setToolTip(
            tr("The other side, what this drawing has more of (blue) and less of (vermilion), and this drawing.")
        )
        self.bars = PairBars()
        self.words, self.layers = LiveText(font(SMALL), lines=2), LiveText(font(SMALL), lines=2)
        for line in (self.words, self.layers):
            line.align(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._reading: Reading | None = None
        self._pinned: FloatArray | None = None
        self._pinned_strokes: tuple[Points, ...] = ()
        self._other: Network | None = None
        ui.column(
            ui.head(self.pin, kept_together(label_of(self.networks, tr("Read by")), self.networks)),
            self.pictures,
            (self.bars, 100),
            self.words,
            self.layers,
            1,
            parent=self,
        )
        self.pin.toggled.connect(self._on_pinned)
        self.networks.activated.connect(self._on_network_chosen)
        self.pictures.looked_at.connect(self._say)
        self._show()

    @override
    def list_networks(self, names: Sequence[str]) -> None:
        """List the networks that can read the other side."""
        chosen = self.networks.currentText()
        self.networks.clear()
        self.networks.addItems([_SAME, *names])
        self.networks.setCurrentIndex(max(self.networks.findText(chosen), 0))
        if self.networks.currentIndex() == 0:
            self.take_network(None)

    @override
    def take_network(self, network: Network | None) -> None:
        """Let another network read the other side; None stands for the one that reads the drawing."""
        self._other = network
        if network is None:
            self.networks.setCurrentIndex(0)
        self._show()

    @override
    def show_reading(self, reading: Reading) -> None:
        self._reading = reading
        self.pin.setEnabled(reading.trace is not None or self._pinned is not None)
        self._show()

    @override
    def numpy_code(self) -> str:
        sides = self.sides()
        if sides is None:
            return "import numpy as np"
        parts = []
        for name, side in zip(("other", "now"), sides, strict=True):
            parts += reading_lines(side.network, side.trace.inputs)
            parts += [f"{name} = network.forward(x)", ""]
        return "\n".join([*parts, "print(np.round(now.probabilities - other.probabilities, 4))"])

    def sides(self) -> tuple[Side, Side] | None:
        """Return the other side and this one; None without a drawing."""
        reading = self._reading
        if reading is None or reading.trace is None or reading.prediction is None:
            return None
        network = self._other or reading.network
        trace = network.forward(reading.trace.inputs if self._pinned is None else self._pinned)
        strokes = reading.drawing.strokes_to_read if self._pinned is None else self._pinned_strokes
        other = Side(network, trace, read_drawing(network, strokes, trace)[0])
        return other, Side(reading.network, reading.trace, reading.prediction)

    def _on_pinned(self, is_pinned: bool) -> None:
        trace = None if self._reading is None else self._reading.trace
        self._pinned = trace.inputs if is_pinned and trace is not None else None
        self._pinned_strokes = () if self._reading is None else self._reading.drawing.strokes_to_read
        self.pin.setText(tr("Let it go") if self._pinned is not None else tr("Pin this drawing"))
        self._show()

    def _on_network_chosen(self, index: int) -> None:
        if index == 0:
            self.take_network(None)
        else:
            self.network_wanted.emit(index - 1)

    def _show(self) -> None:
        sides = self.sides()
        if sides is None:
            pinned = np.zeros(784, np.float32) if self._pinned is None else self._pinned
            self.pictures.show_change(pinned, np.zeros_like(pinned))
            self.pictures.show_share(1.0, (tr("other side"), tr("difference"), tr("this drawing")))
            self.bars.show_values(None)
            self._say()
            return
        other, now = sides
        self.pictures.show_change(other.trace.inputs, now.trace.inputs - other.trace.inputs)
        self.pictures.show_share(1.0, (tr("other side"), tr("difference"), tr("this drawing")))
        self.bars.show_values((other.trace.probabilities, now.trace.probabilities))
        self._say()

    def _say(self) -> None:
        """Say what the two sides say and how far they are apart, or the numbers of the pixel that is looked at."""
        sides, is_same = self.sides(), self._pinned is None and self._other is None
        if sides is None or is_same:
            self.words.set_text(_RESTING if sides is None else _NOTHING_YET)
            self.layers.set_text("")
        else:
            other, now = sides
            self.words.set_text(sides_words(other.prediction, now.prediction))
            self.layers.set_text(layer_words(other.trace, now.trace))
        if self.pictures.numbers:
            self.words.set_text(self.pictures.numbers)
